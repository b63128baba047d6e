import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { htmlAt } from '../../shared/html-at.js';
import { plural } from '../../shared/plural.js';
import { button } from './sheet.js';
import type { Page } from './page.js';
import type { Sheet } from './sheet.js';

/** How long one statement takes to read and answer, in seconds; an estimate. */
const SECONDS_EACH = 15;

export interface StartPage extends Pick<Page, 'strings' | 'level' | 'note'> {
  readonly lang: string;
  /** How many statements are asked. */
  readonly count: number;
  readonly isForCouncillors: boolean;
  readonly canBeRemembered: boolean;
  /** Whether what comes next could not be loaded. */
  readonly hasFailed: boolean;
  /** In place of Start, where there are answers from before. */
  readonly offer: Omit<Sheet, 'key'> | undefined;
  /** What else there is to say about answers that are kept. */
  readonly panel: TemplateResult | undefined;
  /** Where a saved file is opened, once the person has asked for it. */
  readonly savedFile: TemplateResult | undefined;
  readonly start: () => void;
  readonly openFile: () => void;
  readonly onPaper: () => void;
}

/** Says, before anything is asked, who sees the answers, what they are for and how long it takes. */
export function startPage(page: StartPage): Sheet {
  const { lang, count, strings, level, isForCouncillors, savedFile, offer } = page;
  const html = htmlAt(level);
  const minutes = Math.ceil((count * SECONDS_EACH) / 60);
  const title = isForCouncillors ? strings.titleCouncillor : strings.title;
  const others = html`${savedFile ? nothing : button({ label: strings.openFile, press: page.openFile })}
  ${button({ label: strings.onPaper, press: page.onPaper })}`;
  return {
    next: { label: strings.start, press: page.start },
    more: others,
    ...offer,
    key: 'start',
    content: html`<h2 class="page-title" part="page-title" tabindex="-1">${title}</h2>
      <p class="lead">
        ${plural(lang, count, strings.introCount)}. ${plural(lang, minutes, strings.duration)}
      </p>
      <section>
        <h3 class="label">${strings.privacy}</h3>
        <p>${`${strings.privacyText} ${page.canBeRemembered ? strings.privacyRemember : ''}`}</p>
      </section>
      <section>
        <h3 class="label">${strings.purpose}</h3>
        <p>${strings.purposeText}</p>
      </section>
      ${
        isForCouncillors
          ? html`<section>
              <h3 class="label">${strings.councillors}</h3>
              <p>${strings.councillorsText}</p>
            </section>`
          : nothing
      }
      ${page.hasFailed ? html`<p class="error" tabindex="-1">${strings.startFailed}</p>` : nothing}
      ${page.panel} ${offer?.content}`,
    below: html`${
      offer &&
      html`${offer.below}
        <p class="actions" role="group">${others}</p>`
    }
    ${savedFile} ${page.note}`,
  };
}

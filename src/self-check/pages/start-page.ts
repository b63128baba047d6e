import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from '../../shared/heading.js';
import { plural } from '../../shared/plural.js';
import type { Page } from './page.js';

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
  readonly offer: TemplateResult | undefined;
  /** What else there is to say about answers that are kept. */
  readonly panel: TemplateResult | undefined;
  /** Where a saved file is opened, once the person has asked for it. */
  readonly savedFile: TemplateResult | undefined;
  readonly start: () => void;
  readonly openFile: () => void;
  readonly onPaper: () => void;
}

/** Says, before anything is asked, who sees the answers, what they are for and how long it takes. */
export function startPage(page: StartPage): TemplateResult {
  const { lang, count, strings, level, isForCouncillors, savedFile } = page;
  const minutes = Math.ceil((count * SECONDS_EACH) / 60);
  const title = isForCouncillors ? strings.titleCouncillor : strings.title;
  const section = (label: string, text: string) =>
    html`<section>
      ${heading(level + 1, label, { className: 'label' })}
      <p>${text}</p>
    </section>`;
  const button = (text: string, press: () => void, isPrimary = false) =>
    html`<button
      class="button ${isPrimary ? 'primary' : ''}"
      part=${isPrimary ? 'primary-button' : 'button'}
      type="button"
      @click=${press}
    >
      <span>${text}</span>
    </button>`;
  return html`<div class="page">
    ${heading(level, title, { className: 'page-title', part: 'page-title', focusable: true })}
    <p class="lead">${plural(lang, count, strings.introCount)}. ${plural(lang, minutes, strings.duration)}</p>
    ${section(strings.privacy, `${strings.privacyText} ${page.canBeRemembered ? strings.privacyRemember : ''}`)}
    ${section(strings.purpose, strings.purposeText)}
    ${isForCouncillors ? section(strings.councillors, strings.councillorsText) : nothing}
    ${page.hasFailed ? html`<p class="error" tabindex="-1">${strings.startFailed}</p>` : nothing}
    ${page.panel} ${page.offer}
    <p class="actions">
      ${page.offer ? nothing : button(strings.start, page.start, true)}
      ${savedFile ? nothing : button(strings.openFile, page.openFile)}
      ${button(strings.onPaper, page.onPaper)}
    </p>
    ${savedFile} ${page.note}
  </div>`;
}

import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from '../../shared/heading.js';
import { plural } from '../../shared/plural.js';
import type { Page } from './page.js';

export interface StartPage extends Page {
  /** Whether what comes next could not be loaded. */
  readonly hasFailed: boolean;
  readonly start: () => void;
  readonly openFile: () => void;
  /** Where a saved file is opened, once the person has asked for it. */
  readonly savedFile: TemplateResult | undefined;
  readonly onPaper: () => void;
}

/** How long one statement takes to read and answer, in seconds; an estimate. */
const SECONDS_EACH = 15;

/** Says, before anything is asked, who sees the answers, what they are for and how long it takes. */
export function startPage(page: StartPage): TemplateResult {
  const { content, strings, level, statements, hasFailed, start, openFile, onPaper, savedFile } = page;
  const minutes = Math.ceil((statements.length * SECONDS_EACH) / 60);
  return html`<div class="page">
    ${heading(level, strings.title, { className: 'page-title', part: 'page-title', focusable: true })}
    <p class="lead">
      ${plural(content.lang, statements.length, strings.introCount)}.
      ${plural(content.lang, minutes, strings.duration)}
    </p>
    <section>
      ${heading(level + 1, strings.privacy, { className: 'label' })}
      <p>${strings.privacyText}</p>
    </section>
    <section>
      ${heading(level + 1, strings.purpose, { className: 'label' })}
      <p>${strings.purposeText}</p>
    </section>
    ${hasFailed ? html`<p class="error" tabindex="-1">${strings.startFailed}</p>` : nothing}
    <p class="actions">
      <button class="button primary" part="primary-button" type="button" @click=${start}>
        <span>${strings.start}</span>
      </button>
      ${
        savedFile
          ? nothing
          : html`<button class="button" part="button" type="button" @click=${openFile}>
              <span>${strings.openFile}</span>
            </button>`
      }
      <button class="button" part="button" type="button" @click=${onPaper}>
        <span>${strings.onPaper}</span>
      </button>
    </p>
    ${savedFile} ${page.note}
  </div>`;
}

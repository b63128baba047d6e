import type { TemplateResult } from 'lit';
import type { Kit } from '../../shared/kit.js';
import { answerIds } from '../scoring.js';
import type { Answer } from '../scoring.js';
import type { Statement, Theme } from '../self-check.js';
import { errorSummary } from './error-summary.js';
import type { Passage } from './page.js';
import type { Sheet } from './sheet.js';

export interface ThemePage extends Passage {
  readonly theme: Theme;
  /** Position of the theme among those asked, from 1. */
  readonly step: number;
  readonly total: number;
  /** Statements that were left out when the person last pressed Continue. */
  readonly missing: readonly Statement[];
  readonly answer: (statement: Statement, answer: Answer) => void;
  readonly goTo: (statement: Statement) => void;
}

/** One theme with its statements, each a native group of four radio buttons. */
export function themePage(kit: Kit, page: ThemePage): Sheet {
  const { bar, fill, htmlAt, nothing, spoken } = kit;
  const { level, strings, theme, step, total, missing } = page;
  const html = htmlAt(level);
  // With a space that stays at the end of a line: what is read out must not become one word with the title.
  const progress = `${fill(strings.progress, { step, total })}\u00a0`;
  return {
    key: theme.id,
    content: html`<div class="progress" part="progress">${bar(step / total)}</div>
      <h2 class="page-title" part="page-title" tabindex="-1">
        <span class="caption">${progress}</span> ${spoken(theme.title, theme.lang)}
      </h2>
      <p>${spoken(theme.summary, theme.lang)}</p>
      ${theme.level === 'organisation' ? html`<p>${strings.organisationHint}</p>` : nothing}
      ${missing.length ? errorSummary(kit, page, missing, page.goTo) : nothing}
      ${page.statements.filter((statement) => statement.theme === theme.id).map((statement) => question(kit, page, statement))}`,
    back: { label: strings.back, press: page.back },
    next: { label: strings.continue, press: page.next },
  };
}

function question(
  { html, live, nothing, spoken }: Kit,
  page: ThemePage,
  statement: Statement,
): TemplateResult {
  const { strings, theme, content, answers } = page;
  const isMissing = page.missing.includes(statement) && !answers.has(statement.id);
  return html`<fieldset
    class="statement ${isMissing ? 'missing' : ''}"
    part="statement"
    id=${statement.id}
    aria-describedby=${isMissing ? `${statement.id}-error` : nothing}
  >
    <legend>${spoken(statement.text, statement.lang)}</legend>
    ${isMissing ? html`<p class="error" id="${statement.id}-error">${strings.errorMissing}</p>` : nothing}
    <div class="answers">
      ${answerIds.map(
        (answer) =>
          html`<label class="answer" part="answer">
            <input
              type="radio"
              name=${statement.id}
              value=${answer}
              .checked=${live(answers.get(statement.id) === answer)}
              @change=${() => {
                page.answer(statement, answer);
              }}
            />
            <span>${content.answers[theme.level][answer]}</span>
          </label>`,
      )}
    </div>
  </fieldset>`;
}

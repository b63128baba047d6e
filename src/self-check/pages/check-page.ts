import type { TemplateResult } from 'lit';
import type { Kit } from '../../shared/kit.js';
import type { Statement, Theme } from '../self-check.js';
import { errorSummary } from './error-summary.js';
import type { Passage } from './page.js';
import type { Sheet } from './sheet.js';

export interface CheckPage extends Passage {
  readonly themes: readonly Theme[];
  /** Statements that were left out when the person last asked for the result. */
  readonly missing: readonly Statement[];
  readonly change: (statement: Statement) => void;
}

/** All answers on one page, each with a way to change it. */
export function checkPage(kit: Kit, page: CheckPage): Sheet {
  const { strings, level } = page;
  const { htmlAt, nothing, spoken } = kit;
  const html = htmlAt(level);
  return {
    key: 'check',
    content: html`<h2 class="page-title" part="page-title" tabindex="-1">${strings.checkTitle}</h2>
      <p>${strings.checkIntro}</p>
      ${page.missing.length ? errorSummary(kit, page, page.missing, page.change) : nothing}
      ${page.themes.map(
        (theme) =>
          html`<section>
            <h3 class="label">${spoken(theme.title, theme.lang)}</h3>
            <dl class="given">
              ${page.statements
                .filter((statement) => statement.theme === theme.id)
                .map((statement) => row(kit, page, theme, statement))}
            </dl>
          </section>`,
      )}`,
    back: { label: strings.back, press: page.back },
    next: { label: strings.toResult, press: page.next },
  };
}

function row(
  { html, spoken }: Kit,
  { content, strings, answers, change }: CheckPage,
  theme: Theme,
  statement: Statement,
): TemplateResult {
  const answer = answers.get(statement.id);
  return html`<div class="row">
    <dt>${spoken(statement.text, statement.lang)}</dt>
    <dd class="answer-given">${answer ? content.answers[theme.level][answer] : strings.unanswered}</dd>
    <dd>
      <button
        class="link"
        type="button"
        data-statement=${statement.id}
        @click=${() => {
          change(statement);
        }}
      >
        ${strings.change}<span class="visually-hidden"> “${spoken(statement.text, statement.lang)}”</span>
      </button>
    </dd>
  </div>`;
}

import type { TemplateResult } from 'lit';
import type { Kit } from '../../shared/kit.js';
import type { Statement } from '../self-check.js';
import type { Page } from './page.js';

/** Names the statements that have no answer, each a link to it. The focus goes here when it appears. */
export function errorSummary(
  { htmlAt, plural, spoken }: Kit,
  { content, strings, level }: Page,
  missing: readonly Statement[],
  goTo: (statement: Statement) => void,
): TemplateResult {
  const html = htmlAt(level);
  return html`<div
    class="error-summary"
    part="error-summary"
    role="group"
    tabindex="-1"
    aria-labelledby="error-title"
  >
    <h3 id="error-title">${plural(content.lang, missing.length, strings.errorTitle)}</h3>
    <p>${strings.errorHint}</p>
    <ul>
      ${missing.map(
        (statement) =>
          html`<li>
            <a
              class="target"
              href="#${statement.id}"
              @click=${(event: Event) => {
                // The address cannot point into a shadow root, so the focus is moved by hand.
                event.preventDefault();
                goTo(statement);
              }}
              >${spoken(statement.text, statement.lang)}</a
            >
          </li>`,
      )}
    </ul>
  </div>`;
}

import type { TemplateResult } from 'lit';
import type { Kit } from './kit.js';
import type { CodeWords } from './read-code.js';

/**
 * What the views of codes draw alike: fields, errors in the manner of the GOV.UK design system, and the
 * table that is the chart. All of it is loaded on demand, so it draws with the kit.
 */

export interface FieldProblem {
  /** Id of the field. */
  readonly field: string;
  readonly message: string;
  /** Line of the field, from 1, where it has several. */
  readonly line?: number;
}

/** Names everything that has to be mended, each a link to its field. The focus goes here when it appears. */
export function errorSummary(
  { htmlAt, nothing }: Kit,
  level: number,
  title: string,
  problems: readonly FieldProblem[],
  before: unknown = nothing,
): TemplateResult {
  const html = htmlAt(level);
  return html`<div
    class="error-summary"
    part="error-summary"
    role="group"
    tabindex="-1"
    data-focus
    aria-labelledby="error-title"
  >
    <h3 id="error-title">${title}</h3>
    ${before}
    ${
      problems.length
        ? html`<ul>
            ${problems.map(
              (problem) =>
                html`<li>
                  <a
                    class="target"
                    href="#${problem.field}"
                    @click=${(event: Event) => {
                      // The address cannot point into a shadow root, so the focus is moved by hand.
                      event.preventDefault();
                      goTo(event.currentTarget as Element, problem);
                    }}
                    >${problem.message}</a
                  >
                </li>`,
            )}
          </ul>`
        : nothing
    }
  </div>`;
}

/** Goes to the field; in one of several lines, selects the line. */
function goTo(link: Element, { field, line }: FieldProblem): void {
  const target = (link.getRootNode() as ShadowRoot).getElementById(field) as
    HTMLInputElement | HTMLTextAreaElement | null;
  target?.focus();
  if (!target || !line) return;
  const lines = target.value.split('\n');
  const start = lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0);
  target.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
}

export interface Field {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  /** Whether the focus comes here, to enter the next one. */
  readonly hasFocus?: boolean;
}

/** A label with its hint, its error and the control that `control` gives, which takes what describes it. */
export function field(
  { html, nothing }: Kit,
  words: CodeWords,
  { id, label, hint, error }: Field,
  control: (describedBy: unknown, isInvalid: boolean) => TemplateResult,
): TemplateResult {
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return html`<div class=${error ? 'field missing' : 'field'}>
    <label for=${id}>${label}</label>
    ${hint ? html`<p class="small muted" id="${id}-hint">${hint}</p>` : nothing}
    ${
      error
        ? html`<p class="error" id="${id}-error">
            <span class="visually-hidden">${words.error}</span> ${error}
          </p>`
        : nothing
    }
    ${control(describedBy || nothing, Boolean(error))}
  </div>`;
}

/** A field for one code. */
export function codeField(kit: Kit, words: CodeWords, about: Field): TemplateResult {
  return field(
    kit,
    words,
    about,
    (describedBy, isInvalid) =>
      kit.html`<input
        class="code"
        part="field"
        type="text"
        id=${about.id}
        name=${about.id}
        inputmode="text"
        autocomplete="off"
        autocapitalize="characters"
        autocorrect="off"
        spellcheck="false"
        translate="no"
        ?data-focus=${about.hasFocus}
        aria-describedby=${describedBy}
        aria-invalid=${isInvalid ? 'true' : 'false'}
      />`,
  );
}

export interface Row {
  readonly theme: { readonly title: string; readonly level: 'person' | 'organisation' };
  readonly cells: readonly unknown[];
}

/**
 * A row a theme, with words in every cell; what is drawn stands beside its words. The roles are written
 * out because narrow widgets lay the cells out as a grid, and some browsers then forget the table.
 */
export function themeTable(
  { html, nothing }: Kit,
  words: CodeWords,
  caption: string,
  columns: readonly unknown[],
  rows: readonly Row[],
): TemplateResult {
  return html`<table role="table" class="themes columns-${columns.length}" part="themes">
    <caption class="visually-hidden">
      ${caption}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col">${words.theme}</th>
        ${columns.map((column) => html`<th role="columnheader" scope="col">${column}</th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map(
        ({ theme, cells }) =>
          html`<tr role="row">
            <th role="rowheader" scope="row">
              ${theme.title}
              ${
                theme.level === 'organisation'
                  ? html`<span class="small muted">${words.aboutOrganisation}</span>`
                  : nothing
              }
            </th>
            ${cells.map((cell) => html`<td role="cell">${cell}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

export function section({ htmlAt }: Kit, level: number, title: string, content: unknown): TemplateResult {
  const html = htmlAt(level);
  return html`<section>
    <h2 class="section-title">${title}</h2>
    ${content}
  </section>`;
}

export function printButton({ html }: Kit, words: CodeWords): TemplateResult {
  return html`<p class="actions">
    <button
      class="button"
      part="button"
      type="button"
      @click=${() => {
        print();
      }}
    >
      <span>${words.print}</span>
    </button>
  </p>`;
}

/** Only joins, but the build makes the text of a template with this name shorter. */
export const css = (text: TemplateStringsArray) => text.join('');

/** Adopted when the view is loaded, so that pages without it do not pay for it. */
export const codeViewStyles = css`
  .widget {
    --_error: var(--psw-error-color, color-mix(in oklab, currentColor 30%, #c4320a));
  }
  .page,
  .entry,
  .outcome,
  .page section,
  form,
  .field {
    display: grid;
    gap: 0.75em;
    justify-items: start;
    inline-size: 100%;
    min-inline-size: 0;
  }
  .page {
    gap: calc(2.5 * var(--_space));
    max-inline-size: 48em;
  }
  .entry,
  .outcome {
    gap: calc(1.5 * var(--_space));
  }
  form {
    gap: calc(1.2 * var(--_space));
  }
  .field {
    gap: 0.25em;
  }
  .page-title {
    font-size: 1.6em;
  }
  .outcome-title {
    font-size: 1.4em;
  }
  .section-title {
    font-size: 1.2em;
  }
  .lead {
    font-size: 1.15em;
  }
  .outcome {
    padding-block-start: calc(1.5 * var(--_space));
    border-block-start: 2px solid var(--_accent);
  }
  label {
    font-weight: 600;
  }
  .code {
    inline-size: 100%;
    max-inline-size: 28em;
    min-block-size: max(44px, 2.75em);
    margin-block-start: 0.25em;
    padding: 0.4em 0.5em;
    border: 2px solid var(--_muted);
    border-radius: calc(0.5 * var(--_radius));
    background: transparent;
    color: inherit;
    font: inherit;
    font-family: ui-monospace, 'Cascadia Mono', 'DejaVu Sans Mono', monospace;
  }
  textarea.code {
    line-height: 1.6;
    resize: vertical;
  }
  .code[aria-invalid='true'] {
    border-color: var(--_error);
  }
  .error-summary {
    display: grid;
    gap: 0.5em;
    inline-size: 100%;
    padding: calc(1.2 * var(--_space));
    border: 3px solid var(--_error);
    border-radius: var(--_radius);
  }
  .target {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
  }
  .missing {
    padding-inline-start: 0.6em;
    border-inline-start: 4px solid var(--_error);
  }
  .error {
    color: var(--_error);
    font-weight: 600;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
  }
  .picks {
    display: grid;
    gap: 0.75em;
    inline-size: 100%;
  }
  .pick {
    display: grid;
    align-content: start;
    gap: 0.25em;
    max-inline-size: none;
    padding: calc(1.1 * var(--_space));
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .pick-title {
    font-weight: 650;
  }
  .themes {
    display: grid;
    inline-size: 100%;
    text-align: start;
  }
  caption {
    inset: 0;
  }
  thead,
  tbody {
    display: grid;
  }
  tr {
    display: grid;
    grid-template-columns: repeat(var(--_columns), minmax(0, 1fr));
    gap: 0.25em 0.6em;
    align-items: start;
    padding-block: 0.6em;
    border-block-end: 1px solid var(--_line);
  }
  .columns-1 {
    --_columns: 1;
  }
  .columns-3,
  .columns-5 {
    --_columns: 3;
  }
  th,
  td {
    padding: 0;
    font-weight: inherit;
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
  }
  th:first-child {
    grid-column: 1 / -1;
    font-weight: 600;
  }
  th > .muted {
    display: block;
    font-weight: 400;
  }
  thead th,
  thead th:first-child {
    font-weight: 400;
    color: var(--_muted);
    font-size: 0.8125em;
  }
  td {
    font-size: 0.9em;
  }
  td .bar {
    margin-block-start: 0.35em;
  }
  .moved,
  .differ {
    font-weight: 650;
  }

  @container (min-width: 36em) {
    tr {
      grid-template-columns: minmax(0, 1.4fr) repeat(var(--_columns), minmax(0, 1fr));
      column-gap: 1em;
      align-items: baseline;
    }
    th:first-child {
      grid-column: auto;
    }
    td {
      font-size: 1em;
    }
    .picks {
      grid-template-columns: repeat(auto-fit, minmax(13em, 1fr));
    }
  }
  @media (forced-colors: active) {
    .code {
      border-color: FieldText;
    }
  }
  /* A sheet has to fit on one page, whatever the page's own size of text and margins leave of it. */
  @media print {
    .entry.screen-only,
    .actions {
      display: none;
    }
    .page {
      max-inline-size: none;
    }
    .outcome {
      padding: 0;
      border: 0;
      gap: 0.6em;
      font-size: 8.5pt;
      line-height: 1.3;
    }
    .page section {
      gap: 0.3em;
    }
    .outcome p,
    .outcome li {
      max-inline-size: none;
    }
    .outcome ul:not(.picks) {
      columns: 2;
      inline-size: 100%;
    }
    .picks {
      grid-template-columns: repeat(2, 1fr);
      gap: 0.4em 1.5em;
    }
    .pick {
      gap: 0;
      padding: 0;
      border: 0;
      break-inside: avoid;
    }
    tr {
      grid-template-columns: minmax(0, 1.8fr) repeat(var(--_columns), minmax(0, 1fr));
      column-gap: 1em;
      padding-block: 0.2em;
      break-inside: avoid;
    }
    th:first-child {
      grid-column: auto;
    }
    td .bar {
      margin-block: 0.1em;
      block-size: 0.5em;
    }
  }
`;

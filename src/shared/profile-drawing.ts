import type { CSSResult, TemplateResult } from 'lit';
import type { Kit } from './kit.js';

/**
 * How a profile looks, wherever one is shown: bars with words, the same as a table, a drawing. Pure
 * functions of the `kit`, so that a file loaded on demand can use them as well as a widget.
 */

/** A theme of a profile. The words say all there is to say; a bar repeats them. */
export interface ProfileRow {
  readonly title: string;
  /** BCP 47 tag of the title's language, where it is not that of the widget. */
  readonly lang?: string | undefined;
  readonly words: string;
  /** From 0 to 1; none where nothing applies. */
  readonly value: number | undefined;
}

export function profileBars(
  { bar, html, nothing, spoken }: Kit,
  rows: readonly ProfileRow[],
): TemplateResult {
  return html`<ul class="bars" role="list" part="bars">
    ${rows.map(
      ({ title, lang, words, value }) =>
        html`<li>
          <span class="bar-title">${spoken(title, lang)}</span>
          <span class="bar-words">${words}</span>
          ${value === undefined ? nothing : bar(value)}
        </li>`,
    )}
  </ul>`;
}

export interface TableWords {
  readonly caption: string;
  /** Head of the column of themes. */
  readonly theme: string;
  /** Head of the column of answers. */
  readonly answer: string;
}

/** The rows as a table; rows of a second group come under its name. */
export function profileTable(
  { html, nothing, spoken }: Kit,
  { caption, theme, answer }: TableWords,
  groups: readonly { readonly name?: string; readonly rows: readonly ProfileRow[] }[],
): TemplateResult {
  return html`<table class="table" part="table">
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        <th scope="col">${theme}</th>
        <th scope="col">${answer}</th>
      </tr>
    </thead>
    ${groups.map(
      ({ name, rows }) =>
        html`<tbody>
          ${
            name
              ? html`<tr>
                  <th colspan="2" scope="rowgroup">${name}</th>
                </tr>`
              : nothing
          }
          ${rows.map(
            ({ title, lang, words }) =>
              html`<tr>
                <th scope="row">${spoken(title, lang)}</th>
                <td>${words}</td>
              </tr>`,
          )}
        </tbody>`,
    )}
  </table>`;
}

/** The rows by their words, to be read out: "Often: this, that. Not yet: the other." */
export function profileSentences(rows: readonly ProfileRow[], order: readonly string[]): string {
  return order
    .map((answer) => ({ answer, titles: rows.filter(({ words }) => words === answer) }))
    .filter(({ titles }) => titles.length)
    .map(({ answer, titles }) => `${answer}: ${titles.map(({ title }) => `“${title}”`).join(', ')}.`)
    .join(' ');
}

/**
 * The rows as a shape: the further out, the more often. It is decoration, hidden from screen readers;
 * nothing where there are too few rows to make one.
 */
export function profileShape({ svg, html }: Kit, rows: readonly ProfileRow[]): TemplateResult | undefined {
  const drawn = rows.filter(({ value }) => value !== undefined);
  if (drawn.length < 3) return undefined;
  const at = (index: number, radius: number) => {
    const angle = (index / drawn.length) * 2 * Math.PI;
    return [Math.sin(angle) * radius, -Math.cos(angle) * radius].map((value) => value.toFixed(1));
  };
  const ring = (radius: number) =>
    svg`<polygon class="ring" points=${drawn.map((_, index) => at(index, radius).join()).join(' ')} />`;
  return html`<svg class="shape" viewBox="-240 -135 480 270" aria-hidden="true">
    ${ring(100)}${ring(55)}
    <polygon
      class="area"
      points=${drawn.map(({ value = 0 }, index) => at(index, 10 + 90 * value).join()).join(' ')}
    />
    ${drawn.map(({ title }, index) => {
      const [x = '', y = ''] = at(index, 112);
      const lines = inTwo(title);
      // Above the shape a second line needs room below the first, beside it half of that.
      const top = Number(y) - (lines.length - 1) * 6 * (1 - Number(y) / 112);
      const side = Math.abs(Number(x)) < 10 ? 'middle' : Number(x) < 0 ? 'end' : 'start';
      return svg`<text x=${x} y=${top.toFixed(1)} text-anchor=${side}>${lines.map(
        (line, row) => svg`<tspan x=${x} dy=${row ? 12 : 0}>${line}</tspan>`,
      )}</text>`;
    })}
  </svg>`;
}

/** A long title in two lines, broken at the space nearest to its middle. */
function inTwo(title: string): readonly string[] {
  const half = title.length / 2;
  const spaces = [...title.matchAll(/ /g)].map(({ index }) => index);
  const [at] = spaces.sort((a, b) => Math.abs(a - half) - Math.abs(b - half));
  return at && title.length > 16 ? [title.slice(0, at), title.slice(at + 1)] : [title];
}

/** Styles of all of these, for the root they stand in. */
export function profileStyles({ css }: Pick<Kit, 'css'>): CSSResult {
  return css`
    .bars {
      display: grid;
      gap: 0.9em;
      inline-size: 100%;
    }
    .bars li {
      display: grid;
      grid-template-columns: 1fr auto;
      gap: 0.25em 1em;
      align-items: baseline;
      max-inline-size: none;
    }
    .bars .bar {
      grid-column: 1 / -1;
    }
    .bar-words {
      color: var(--_muted);
    }
    .table {
      inline-size: 100%;
      border-collapse: collapse;
    }
    .table caption {
      padding-block: 0.5em;
      color: var(--_muted);
      text-align: start;
    }
    .table th,
    .table td {
      padding: 0.5em 1em 0.5em 0;
      border-block-end: 1px solid var(--_line);
      text-align: start;
      vertical-align: top;
    }
    .table th[scope='row'] {
      font-weight: inherit;
    }
    .table th[scope='rowgroup'] {
      padding-block-start: 1.25em;
    }
    /* On narrow widths the titles would lie over one another; the shape is then drawn without them. */
    .shape {
      display: block;
      inline-size: 200%;
      margin-inline: -50%;
    }
    .shape text {
      display: none;
      fill: currentColor;
      font-size: 11px;
    }
    .ring {
      fill: none;
      stroke: var(--_muted);
    }
    .area {
      fill: var(--_accent);
      fill-opacity: 0.25;
      stroke: var(--_accent);
      stroke-width: 2;
    }
    @container (min-width: 40em) {
      .shape {
        inline-size: 100%;
        margin-inline: 0;
      }
      .shape text {
        display: inline;
      }
    }
    @container (min-width: 34em) {
      .bars li {
        grid-template-columns: 16em 9em 1fr;
        align-items: center;
      }
      .bars .bar {
        grid-column: auto;
      }
    }
    @media (forced-colors: active) {
      .ring {
        stroke: CanvasText;
      }
      .area {
        fill: Highlight;
        stroke: Highlight;
      }
    }
    @media print {
      .bars li {
        break-inside: avoid;
      }
    }
  `;
}

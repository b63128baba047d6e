import type { TemplateResult } from 'lit';
import { paper as en } from '../../shared/strings.check.en.js';
import { encodeProfile, letterOf } from '../../shared/profile-code.js';
import { answerIds, bandOf } from '../../shared/theme-profile.js';
import type { Kit } from '../../shared/kit.js';
import type { View as Loaded } from '../../shared/on-demand.js';
import type { Statement, Theme } from '../self-check.js';
import type { Page } from './page.js';
import type { Sheet } from './sheet.js';

export interface PaperPage extends Page {
  readonly themes: readonly Theme[];
  readonly print: () => void;
  readonly back: () => void;
}

interface View extends PaperPage {
  readonly kit: Kit;
  readonly words: typeof en;
}

/** The whole self-check as a form on paper, with what it takes to read it: for staff without a computer. */
export async function createPaperPage(kit: Kit, lang: string): Promise<Loaded<PaperPage, Sheet>> {
  const words = lang.startsWith('cy') ? (await import('../../shared/strings.check.cy.js')).paper : en;
  return { render: (page) => paperPage({ ...page, kit, words }), styles: paperStyles(kit) };
}

function paperPage(page: View): Sheet {
  const { kit, words, level, strings, content, themes } = page;
  const { fill, htmlAt } = kit;
  const html = htmlAt(level);
  // In figures, day first, as both languages write it: not every browser knows the Welsh months.
  const date = new Intl.DateTimeFormat('en-GB').format(new Date());
  return {
    key: 'paper',
    content: html`<h2 class="page-title" part="page-title" tabindex="-1">${words.title}</h2>
      <p class="lead">${words.intro}</p>`,
    back: { label: words.back, press: page.back },
    next: { label: words.print, press: page.print },
    below: html`<p>${strings.purposeText}</p>
      ${themes.map((theme) => form(page, theme))} ${guide(page)} ${yours(page)}
      <p class="small">${fill(words.edition, { version: content.version, date })}</p>
      ${page.note}`,
  };
}

/** A theme, with a row for each statement and a box for each answer. */
function form({ kit, words, level, content, strings, statements }: View, theme: Theme): TemplateResult {
  const html = kit.htmlAt(level);
  const id = `paper-${theme.id}`;
  return html`<section>
    <h3 id=${id} class="section-title">${theme.title}</h3>
    <p>${theme.level === 'organisation' ? strings.organisationHint : theme.summary}</p>
    <table class="form" aria-labelledby=${id}>
      <thead>
        <tr>
          <td></td>
          ${answerIds.map((answer) => html`<th class="tick" scope="col">${content.answers[theme.level][answer]}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${of(theme, statements).map(
          ({ text }) =>
            html`<tr>
              <th scope="row">${text}</th>
              ${answerIds.map(
                () =>
                  html`<td class="tick">
                    <svg class="box" viewBox="0 0 16 16" role="img" aria-label=${words.box}>
                      <rect x="1" y="1" width="14" height="14" />
                    </svg>
                  </td>`,
              )}
            </tr>`,
        )}
      </tbody>
    </table>
  </section>`;
}

/** How to read the ticks by hand: the sums of a theme, each with its word and its letter in a profile code. */
function guide({ kit, words, level, themes, statements, content }: View): TemplateResult {
  const { fill, htmlAt } = kit;
  const html = htmlAt(level);
  if (statements.some(({ weight }) => weight !== statements[0]?.weight)) return html`<p>${words.unequal}</p>`;
  const { person } = content.answers;
  const names = {
    often: person.often,
    sometimes: person.sometimes,
    notYet: person['not-yet'],
    notMine: person['not-mine'],
  };
  const most = Math.max(...themes.map((theme) => of(theme, statements).length));
  return html`<section>
    <h3 id="paper-guide" class="section-title">${words.guide}</h3>
    <ol>
      ${words.steps.map((step) => html`<li>${fill(step, names)}</li>`)}
    </ol>
    <table class="sums" aria-labelledby="paper-guide">
      <thead>
        <tr>
          ${[words.rows, words.sum, words.word, words.letter].map((name) => html`<th scope="col">${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">0</th>
          <td>–</td>
          <td>${names.notMine}</td>
          <td>${letterOf(undefined)}</td>
        </tr>
      </tbody>
      ${Array.from({ length: most }, (_, index) => {
        const rows = index + 1;
        return html`<tbody>
          ${Array.from({ length: 2 * rows + 1 }, (_, sum) => {
            const value = sum / (2 * rows);
            return html`<tr>
              ${sum ? null : html`<th scope="rowgroup" rowspan=${2 * rows + 1}>${rows}</th>`}
              <td>${sum}</td>
              <td>${person[bandOf(value)]}</td>
              <td>${letterOf(value)}</td>
            </tr>`;
          })}
        </tbody>`;
      })}
    </table>
  </section>`;
}

/** Lines to write the words and letters of each theme on. */
function yours({ kit, words, level, themes, content, edition }: View): TemplateResult {
  const { fill, htmlAt } = kit;
  const html = htmlAt(level);
  const identity = { version: content.version, edition, themes: themes.map(({ id }) => id) };
  // What stands in front is the same in all codes made with the same content.
  const code = encodeProfile({ values: new Map() }, identity).slice(0, 7);
  return html`<section>
    <h3 id="paper-yours" class="section-title">${words.yours}</h3>
    <table class="yours" aria-labelledby="paper-yours">
      <thead>
        <tr>
          ${[words.theme, words.rows, words.sum, words.word, words.letter].map(
            (name) => html`<th scope="col">${name}</th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${themes.map(
          ({ title }) =>
            html`<tr>
              <th scope="row">${title}</th>
              <td></td>
              <td></td>
              <td></td>
              <td></td>
            </tr>`,
        )}
      </tbody>
    </table>
    <p>${fill(words.letterHint, { code })}</p>
  </section>`;
}

function of(theme: Theme, statements: readonly Statement[]): readonly Statement[] {
  return statements.filter((statement) => statement.theme === theme.id);
}

const paperStyles = ({ css }: Kit) => css`
  [data-page='paper'] table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  [data-page='paper'] :is(th, td) {
    padding: 0.35em 0.5em;
    border-block-end: 1px solid var(--_line);
    font-weight: 400;
    text-align: start;
    vertical-align: middle;
  }
  [data-page='paper'] thead th {
    font-weight: 650;
    vertical-align: end;
  }
  [data-page='paper'] .tick {
    inline-size: 13%;
    text-align: center;
  }
  .box {
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.2;
  }
  .sums th[rowspan] {
    vertical-align: top;
  }
  .yours :is(th, td) {
    border: 1px solid var(--_line);
  }
  .yours tbody th {
    inline-size: 45%;
  }
  @container (max-width: 34em) {
    :is(.form, .yours) tr {
      display: grid;
      grid-template-columns: repeat(4, 1fr);
      align-items: end;
    }
    .form td:not(.tick) {
      display: none;
    }
    .form tbody th {
      grid-column: 1 / -1;
      border: 0;
    }
    [data-page='paper'] .tick {
      inline-size: auto;
      padding-inline: 0.1em;
    }
    .form thead .tick {
      font-size: 0.85em;
    }
    .yours tbody th,
    .yours th:first-child {
      grid-column: 1 / -1;
      inline-size: auto;
    }
    .yours td {
      block-size: 2em;
    }
    [data-page='paper'] :is(.sums, .yours) :is(th, td) {
      padding-inline: 0.15em;
    }
    [data-page='paper'] :is(.sums, .yours) thead th {
      font-size: 0.85em;
    }
  }
  @media print {
    [data-page='paper'] section,
    [data-page='paper'] tbody,
    [data-page='paper'] tr {
      break-inside: avoid;
    }
    [data-page='paper'] .page-title {
      font-size: 1.5em;
    }
    [data-page='paper'] :is(th, td) {
      padding-block: 0.22em;
    }
    .yours td {
      block-size: 2em;
    }
  }
`;

import type { CSSResult, TemplateResult } from 'lit';
import type { Kit } from '../../shared/kit.js';
import { profileBars } from '../../shared/profile-drawing.js';
import type { RoleFit, ThemeResult } from '../scoring.js';
import { codeOf, isEmpty, reasonOf, rowsOf, sentenceOf, stampOf } from './summary.js';
import type { Summary } from './summary.js';

/** The whole result on one A4 page. */
export function resultSheet(kit: Kit, summary: Summary): TemplateResult {
  const { html, nothing } = kit;
  const { words, profile } = summary;
  const { strengths, next, themes, organisation, roles, complement } = profile;
  const list = (title: string, results: readonly ThemeResult[], text: (result: ThemeResult) => string) =>
    results.length
      ? html`<div>
          <h2>${title}</h2>
          <ul>
            ${results.map((result) => html`<li><b>${result.theme.title}.</b> ${text(result)}</li>`)}
          </ul>
        </div>`
      : nothing;
  const fit = (fit: RoleFit) =>
    html`<li>
      <b>${fit.role.title}.</b> ${fit.role.summary}
      <span class="reason"
        >${reasonOf(summary, fit)} ${fit.because.map(({ text }) => `“${text}”`).join(' ')}</span
      >
    </li>`;
  return html`<main class="sheet">
    ${head(kit, summary, words.resultTitle)}
    <p class="lead">${sentenceOf(summary)}</p>
    <div class="columns">
      ${list(words.strengths, strengths, ({ theme }) => theme.summary)}
      ${list(words.next, next, ({ theme }) => theme.prompt)}
    </div>
    <h2>${words.allThemes}</h2>
    ${profileBars(kit, rowsOf(summary, themes))}
    ${
      organisation.length
        ? html`<h2>${words.organisation}</h2>
            ${profileBars(kit, rowsOf(summary, organisation))}`
        : nothing
    }
    ${
      roles.length
        ? html`<h2>${words.roles}</h2>
            <ul>
              ${roles.map(fit)}
            </ul>`
        : nothing
    }
    ${
      complement
        ? html`<h2>${words.complement}</h2>
            <ul>
              ${fit(complement)}
            </ul>`
        : nothing
    }
    ${
      isEmpty(summary)
        ? nothing
        : html`<p class="code-line"><b>${words.code}</b> <span class="code">${codeOf(summary)}</span></p>`
    }
    <p class="note">${words.printNote} ${summary.note}</p>
  </main>`;
}

/** Themes to talk about, with questions and lines to write on, on one A4 page. */
export function notesSheet(kit: Kit, summary: Summary): TemplateResult {
  const { html, nothing } = kit;
  const { words, profile } = summary;
  const lines = (count: number) => Array.from({ length: count }, () => html`<div class="line"></div>`);
  const column = (
    title: string,
    results: readonly ThemeResult[],
    questions: (result: ThemeResult) => readonly string[],
    room: number,
  ) =>
    results.length
      ? html`<div>
          <h2>${title}</h2>
          ${results.map(
            (result) =>
              html`<h3>${result.theme.title}</h3>
                <ul>
                  ${questions(result).map((question) => html`<li>${question}</li>`)}
                </ul>
                ${lines(room)}`,
          )}
        </div>`
      : nothing;
  return html`<main class="sheet">
    ${head(kit, summary, words.notesTitle)}
    <p>${words.notesText}</p>
    <div class="columns">
      ${column(words.strengths, profile.strengths, () => words.questionsStrength, 5)}
      ${column(words.next, profile.next, ({ theme }) => [theme.prompt, ...theme.questions.slice(0, 1), words.questionsNext], 4)}
    </div>
    <h2>${words.notesAgreed}</h2>
    ${lines(4)}
  </main>`;
}

function head({ html }: Kit, summary: Summary, title: string): TemplateResult {
  return html`<header>
    <h1>${title}</h1>
    <p>${stampOf(summary)}</p>
  </header>`;
}

/** Black on white, in the sizes of paper: nothing here depends on the page around the widget. */
export function sheetStyles({ css }: Kit): CSSResult {
  return css`
    .sheet {
      color: #000;
      font-size: 9.5pt;
      line-height: 1.35;
    }
    h1,
    h2,
    h3,
    p,
    ul {
      margin: 0;
      padding: 0;
    }
    header,
    .columns,
    .bars li {
      display: grid;
      gap: 0 6mm;
    }
    header {
      grid-template-columns: 1fr auto;
      align-items: baseline;
      padding-block-end: 1.5mm;
      border-block-end: 0.3mm solid;
    }
    h1 {
      font-size: 18pt;
    }
    h2 {
      margin-block: 4mm 1.5mm;
      font-size: 11pt;
    }
    h3 {
      margin-block: 3mm 1mm;
      font-size: 10pt;
    }
    header + p {
      margin-block-start: 3mm;
    }
    ul {
      padding-inline-start: 4mm;
    }
    .columns {
      grid-auto-columns: 1fr;
      grid-auto-flow: column;
    }
    .bars {
      padding: 0;
      list-style: none;
    }
    .bars li {
      grid-template-columns: 70mm 42mm 1fr;
      align-items: center;
      padding-block: 0.5mm;
    }
    .bar {
      display: block;
      inline-size: 100%;
      block-size: 2.6mm;
      border: 0.2mm solid;
      box-sizing: border-box;
    }
    :host([dir='rtl']) .bar {
      transform: scaleX(-1);
    }
    .reason {
      font-size: 8.5pt;
    }
    .code-line {
      margin-block: 4mm 2mm;
    }
    .code {
      margin-inline-start: 2mm;
      font-size: 13pt;
      font-family: ui-monospace, monospace;
    }
    .note {
      font-size: 8pt;
    }
    .line {
      block-size: 7.4mm;
      border-block-end: 0.2mm solid #767676;
    }
  `;
}

import type { TemplateResult } from 'lit';
import type { Kit } from '../../shared/kit.js';
import {
  profileBars,
  profileSentences,
  profileShape,
  profileStyles,
  profileTable,
} from '../../shared/profile-drawing.js';
import { result as en, takeAway as enTakeAway } from '../../shared/strings.check.en.js';
import { answerIds } from '../scoring.js';
import type { Answers, RoleFit, ThemeResult } from '../scoring.js';
import { adopt } from '../../shared/printing.js';
import type { SavedAnswers } from '../take-away/saved-answers.js';
import { SavedFileReader } from '../take-away/saved-file-reader.js';
import { createSummary, isEmpty, reasonOf, rowsOf, sentenceOf } from '../take-away/summary.js';
import type { Summary } from '../take-away/summary.js';
import { TakeAway } from '../take-away/take-away.js';
import type { Page, StartingAgain } from './page.js';
import { resultStyles } from './result.styles.js';
import type { Sheet } from './sheet.js';

export interface ResultPage extends Page, StartingAgain {
  /** The file that answers were last taken from, if any were. */
  readonly saved: SavedAnswers | undefined;
  readonly changeAnswers: () => void;
}

/** The part of the start page that opens a file of answers. */
export interface SavedFilePage extends Page {
  /** Puts the answers of a file in the place of those given. */
  readonly use: (saved: SavedAnswers, answers: Answers) => void;
}

export interface ResultViews {
  readonly result: (page: ResultPage) => Sheet;
  readonly savedFile: (page: SavedFilePage) => TemplateResult;
}

interface View extends ResultPage {
  readonly kit: Kit;
  readonly summary: Summary;
  readonly takeAway: TakeAway;
}

/**
 * The result and what becomes of it, in a language, with their styles in the root they stand in. This
 * module is loaded when a person starts or opens a file, with all that it draws on.
 */
export async function createResultViews(kit: Kit, lang: string, root: ShadowRoot): Promise<ResultViews> {
  const { result, takeAway } = lang.startsWith('cy')
    ? await import('../../shared/strings.check.cy.js')
    : { result: en, takeAway: enTakeAway };
  const words = { ...result, ...takeAway };
  const away = new TakeAway(kit, root.host);
  const reader = new SavedFileReader(kit, words);
  adopt(root, profileStyles(kit));
  adopt(root, resultStyles(kit));
  return {
    result: (page) =>
      resultPage({ ...page, kit, takeAway: away, summary: createSummary(page, dateOf(page), words) }),
    savedFile: (page) => reader.template(page),
  };
}

/** The day of the result: today, unless the answers are still those of a file. */
function dateOf({ answers, saved }: ResultPage): string {
  const given = [...answers];
  if (saved && given.length && given.every(([id, answer]) => saved.answers[id] === answer)) return saved.date;
  const today = new Date();
  return [today.getFullYear(), today.getMonth() + 1, today.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

/** The profile in words first and bars second; never a number, never a rank. */
function resultPage(page: View): Sheet {
  const { level, summary, takeAway, isConfirming } = page;
  const { words, profile } = summary;
  const { htmlAt, nothing } = page.kit;
  const html = htmlAt(level);
  return {
    key: 'result',
    content: html`<h2 class="page-title" part="page-title" tabindex="-1">${words.resultTitle}</h2>
      <p class="lead">${lead(page)}</p>
      ${
        profile.strengths.length
          ? section(page, words.strengths, picks(page, profile.strengths.map(strength(page))))
          : nothing
      }
      ${
        isEmpty(summary)
          ? nothing
          : section(
              page,
              words.next,
              profile.next.length
                ? picks(page, profile.next.map(tryNext(page)))
                : html`<p>${words.nextNone}</p>`,
            )
      }
      ${section(page, words.allThemes, profileBars(page.kit, rowsOf(summary, profile.themes)))}
      ${
        profile.organisation.length
          ? section(
              page,
              words.organisation,
              html`<p>${words.organisationText}</p>
                ${profileBars(page.kit, rowsOf(summary, profile.organisation))}`,
            )
          : nothing
      }
      ${otherForms(page)} ${roles(page)} ${takeAway.template(page, summary)}
      ${isConfirming ? confirmation(page) : nothing}`,
    ...(!isConfirming && {
      back: { label: words.changeAnswers, press: page.changeAnswers },
      next: { label: words.again, press: page.askAgain, name: 'again' },
    }),
    below: page.note,
  };
}

/** What a person does most, each theme in the language of its title. */
function lead({ kit: { filled, html, nothing, spoken }, summary }: View): unknown {
  const { strengths } = summary.profile;
  const titles = strengths.map(
    ({ theme }, index) => html`${index ? ', ' : nothing}“${spoken(theme.title, theme.lang)}”`,
  );
  return titles.length ? filled(summary.words.resultStrong, titles) : sentenceOf(summary);
}

/** A theme that the person does much of. */
function strength({ kit: { html, spoken } }: View) {
  return ({ theme }: ThemeResult): TemplateResult =>
    html`<p class="pick-title">${spoken(theme.title, theme.lang)}</p>
      <p>${spoken(theme.summary, theme.lang)}</p>`;
}

/** A theme with room, what could be done next, and whom and what the council offers for it. */
function tryNext({ kit: { html, ownParts, spoken }, strings, summary: { words } }: View) {
  return ({ theme }: ThemeResult): TemplateResult =>
    html`<p class="pick-title">${spoken(theme.title, theme.lang)}</p>
      <p><span class="label">${words.tryThis}</span> ${spoken(theme.prompt, theme.lang)}</p>
      ${ownParts({ ...theme, local: [] }, strings, (title) => html`<p class="label">${title}</p>`)}`;
}

function picks({ kit: { html } }: View, items: readonly TemplateResult[]): TemplateResult {
  return html`<ul class="picks" role="list">
    ${items.map((item) => html`<li class="pick">${item}</li>`)}
  </ul>`;
}

/** What the bars say, once more as sentences, as a table and as a drawing. */
function otherForms({ kit, content, summary }: View): TemplateResult {
  const { html, nothing } = kit;
  const { words, profile } = summary;
  const own = rowsOf(summary, profile.themes);
  const others = rowsOf(summary, profile.organisation);
  const shape = profileShape(kit, own);
  const said = (level: 'person' | 'organisation') =>
    answerIds.map((answer) => content.answers[level][answer]);
  return html`<div class="other-forms screen-only">
    <details>
      <summary>${words.asSentences}</summary>
      <p>${profileSentences(own, said('person'))}</p>
      ${
        others.length
          ? html`<p>${words.organisation}. ${profileSentences(others, said('organisation'))}</p>`
          : nothing
      }
    </details>
    <details>
      <summary>${words.asTable}</summary>
      ${profileTable(
        kit,
        { caption: words.tableCaption, theme: words.tableTheme, answer: words.tableAnswer },
        [{ rows: own }, ...(others.length ? [{ name: words.organisation, rows: others }] : [])],
      )}
    </details>
    ${
      shape
        ? html`<details>
            <summary>${words.asShape}</summary>
            <p>${words.shapeText}</p>
            ${shape}
          </details>`
        : nothing
    }
  </div>`;
}

function roles(page: View): unknown {
  const { level, summary } = page;
  const { words, profile } = summary;
  const { htmlAt, nothing } = page.kit;
  const html = htmlAt(level);
  if (isEmpty(summary) || !page.content.roles.length) return nothing;
  const { complement } = profile;
  return html`${section(
      page,
      words.roles,
      profile.roles.length
        ? html`<p>${words.rolesText}</p>
            ${picks(page, profile.roles.map(fit(page)))}
            ${
              complement
                ? html`<div class="pick">
                    <h4 class="label">${words.complement}</h4>
                    <p>${words.complementText}</p>
                    ${fit(page)(complement)}
                  </div>`
                : nothing
            }`
        : html`<p>${words.rolesNone}</p>`,
    )}
    <p class="small muted">${words.rolesNote}</p>`;
}

/** A role, with the answers that led to it. */
function fit({ kit: { html, spoken }, summary }: View) {
  return (fit: RoleFit): TemplateResult =>
    html`<p class="pick-title">${spoken(fit.role.title, fit.role.lang)}</p>
      <p>${spoken(fit.role.summary, fit.role.lang)}</p>
      <p class="small">${reasonOf(summary, fit)}</p>
      <ul class="small">
        ${fit.because.map(({ text }) => html`<li>${text}</li>`)}
      </ul>`;
}

/** Asks whether the answers may go. */
function confirmation({ kit: { html }, summary: { words }, keep, restart }: View): TemplateResult {
  return html`<div class="confirm" role="group" tabindex="-1" aria-labelledby="confirm">
    <p id="confirm">${words.againConfirm}</p>
    <p class="actions">
      <button class="button" part="button" type="button" @click=${keep}>
        <span>${words.againNo}</span>
      </button>
      <button class="button" part="button" type="button" @click=${restart}>
        <span>${words.againYes}</span>
      </button>
    </p>
  </div>`;
}

function section({ kit, level }: View, title: string, content: unknown): TemplateResult {
  const html = kit.htmlAt(level);
  return html`<section>
    <h3 class="section-title">${title}</h3>
    ${content}
  </section>`;
}

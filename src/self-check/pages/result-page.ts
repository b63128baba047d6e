import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { bar } from '../../shared/bar.js';
import { heading } from '../../shared/heading.js';
import { filled, ownParts, spoken } from '../../shared/own.js';
import type { Profile, ThemeResult } from '../scoring.js';
import { pageNote } from './page.js';
import type { Page } from './page.js';

export interface ResultPage extends Page {
  readonly profile: Profile;
  /** Whether the person pressed Start again and has yet to say whether the answers may go. */
  readonly isConfirming: boolean;
  readonly changeAnswers: () => void;
  readonly askAgain: () => void;
  readonly keep: () => void;
  readonly restart: () => void;
}

/** The profile in words first and bars second; never a number, never a rank. */
export function resultPage(page: ResultPage): TemplateResult {
  const { strings, level, profile } = page;
  return html`<div class="page">
    ${heading(level, strings.resultTitle, { className: 'page-title', part: 'page-title', focusable: true })}
    <p class="lead">${sentence(page)}</p>
    ${
      profile.strengths.length
        ? section(
            page,
            strings.strengths,
            html`<ul class="picks" role="list">
              ${profile.strengths.map(
                ({ theme }) =>
                  html`<li class="pick">
                    <p class="pick-title">${spoken(theme.title, theme.lang)}</p>
                    <p>${spoken(theme.summary, theme.lang)}</p>
                  </li>`,
              )}
            </ul>`,
          )
        : nothing
    }
    ${
      isEmpty(profile)
        ? nothing
        : section(
            page,
            strings.next,
            profile.next.length
              ? html`<ul class="picks" role="list">
                  ${profile.next.map(
                    ({ theme }) =>
                      html`<li class="pick">
                        <p class="pick-title">${spoken(theme.title, theme.lang)}</p>
                        <p>
                          <span class="label">${strings.tryThis}</span> ${spoken(theme.prompt, theme.lang)}
                        </p>
                        ${ownParts({ ...theme, local: [] }, strings, (title) => html`<p class="label">${title}</p>`)}
                      </li>`,
                  )}
                </ul>`
              : html`<p>${strings.nextNone}</p>`,
          )
    }
    ${section(page, strings.allThemes, bars(page, profile.themes))}
    ${
      profile.organisation.length
        ? section(
            page,
            strings.organisation,
            html`<p>${strings.organisationText}</p>
              ${bars(page, profile.organisation)}`,
          )
        : nothing
    }
    ${roles(page)} ${actions(page)} ${pageNote(page)}
  </div>`;
}

function sentence({ strings, profile }: ResultPage): string | TemplateResult {
  if (isEmpty(profile)) return strings.resultEmpty;
  const titles = profile.strengths.map(
    ({ theme }, index) => html`${index ? ', ' : nothing}“${spoken(theme.title, theme.lang)}”`,
  );
  if (!titles.length) return strings.resultNone;
  // Not Intl.ListFormat: some browsers have no Welsh data and would join Welsh titles with "and".
  return filled(strings.resultStrong, titles);
}

function bars({ content }: ResultPage, results: readonly ThemeResult[]): TemplateResult {
  return html`<ul class="bars" role="list" part="bars">
    ${results.map(
      ({ theme, value, band }) =>
        html`<li>
          <span class="bar-title">${spoken(theme.title, theme.lang)}</span>
          <span class="bar-words">${content.answers[theme.level][band]}</span>
          ${value === undefined ? nothing : bar(value)}
        </li>`,
    )}
  </ul>`;
}

function roles(page: ResultPage): TemplateResult | typeof nothing {
  const { strings, profile, level } = page;
  if (isEmpty(profile)) return nothing;
  const { complement } = profile;
  return html`${section(
      page,
      strings.roles,
      profile.roles.length
        ? html`<p>${strings.rolesText}</p>
            <ul class="picks" role="list">
              ${profile.roles.map(
                ({ title, summary, lang }) =>
                  html`<li class="pick">
                    <p class="pick-title">${spoken(title, lang)}</p>
                    <p>${spoken(summary, lang)}</p>
                  </li>`,
              )}
            </ul>
            ${
              complement
                ? html`<div class="pick">
                    ${heading(level + 2, strings.complement, { className: 'label' })}
                    <p>${strings.complementText}</p>
                    <p class="pick-title">${spoken(complement.title, complement.lang)}</p>
                    <p>${spoken(complement.summary, complement.lang)}</p>
                  </div>`
                : nothing
            }`
        : html`<p>${strings.rolesNone}</p>`,
    )}
    <p class="small muted">${strings.rolesNote}</p>`;
}

function actions({
  strings,
  isConfirming,
  changeAnswers,
  askAgain,
  keep,
  restart,
}: ResultPage): TemplateResult {
  if (isConfirming) {
    return html`<div class="confirm" role="group" tabindex="-1" aria-labelledby="confirm">
      <p id="confirm">${strings.againConfirm}</p>
      <p class="actions">
        <button class="button" part="button" type="button" @click=${keep}>
          <span>${strings.againNo}</span>
        </button>
        <button class="button" part="button" type="button" @click=${restart}>
          <span>${strings.againYes}</span>
        </button>
      </p>
    </div>`;
  }
  return html`<p class="actions">
    <button class="button" part="button" type="button" @click=${changeAnswers}>
      <span>${strings.changeAnswers}</span>
    </button>
    <button class="button again" part="button" type="button" @click=${askAgain}>
      <span>${strings.again}</span>
    </button>
  </p>`;
}

function section({ level }: ResultPage, title: string, content: unknown): TemplateResult {
  return html`<section>${heading(level + 1, title, { className: 'section-title' })}${content}</section>`;
}

/** Whether no statement about the person's own work applied. */
function isEmpty({ themes }: Profile): boolean {
  return themes.every(({ value }) => value === undefined);
}

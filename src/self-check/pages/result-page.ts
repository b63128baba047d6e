import type { TemplateResult } from 'lit';
import type { Kit } from '../../shared/kit.js';
import { result as en } from '../../shared/strings.en.js';
import { createProfile } from '../scoring.js';
import type { Profile, ThemeResult } from '../scoring.js';
import type { Page } from './page.js';

export interface ResultPage extends Page {
  /** Whether the person pressed Start again and has yet to say whether the answers may go. */
  readonly isConfirming: boolean;
  readonly changeAnswers: () => void;
  readonly askAgain: () => void;
  readonly keep: () => void;
  readonly restart: () => void;
}

interface View extends ResultPage {
  readonly kit: Kit;
  readonly words: typeof en;
  readonly profile: Profile;
}

/** The result in a language. This module is loaded when a person starts, with all that it draws on. */
export async function createResultPage(
  kit: Kit,
  lang: string,
): Promise<(page: ResultPage) => TemplateResult> {
  const words = lang.startsWith('cy') ? (await import('../../shared/strings.cy.js')).result : en;
  return (page) =>
    resultPage({ ...page, kit, words, profile: createProfile(page.content, page.statements, page.answers) });
}

/** The profile in words first and bars second; never a number, never a rank. */
function resultPage(page: View): TemplateResult {
  const { content, strings, words, level, profile } = page;
  const { aboutNote, heading, html, nothing } = page.kit;
  return html`<div class="page">
    ${heading(level, words.resultTitle, { className: 'page-title', part: 'page-title', focusable: true })}
    <p class="lead">${sentence(page)}</p>
    ${
      profile.strengths.length
        ? section(
            page,
            words.strengths,
            html`<ul class="picks" role="list">
              ${profile.strengths.map(
                ({ theme }) =>
                  html`<li class="pick">
                    <p class="pick-title">${theme.title}</p>
                    <p>${theme.summary}</p>
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
            words.next,
            profile.next.length
              ? html`<ul class="picks" role="list">
                  ${profile.next.map(
                    ({ theme }) =>
                      html`<li class="pick">
                        <p class="pick-title">${theme.title}</p>
                        <p><span class="label">${words.tryThis}</span> ${theme.prompt}</p>
                      </li>`,
                  )}
                </ul>`
              : html`<p>${words.nextNone}</p>`,
          )
    }
    ${section(page, words.allThemes, bars(page, profile.themes))}
    ${
      profile.organisation.length
        ? section(
            page,
            words.organisation,
            html`<p>${words.organisationText}</p>
              ${bars(page, profile.organisation)}`,
          )
        : nothing
    }
    ${roles(page)} ${actions(page)} ${aboutNote(content, strings)}
  </div>`;
}

function sentence({ kit, words, profile }: View): string {
  if (isEmpty(profile)) return words.resultEmpty;
  const titles = profile.strengths.map(({ theme }) => `“${theme.title}”`);
  if (!titles.length) return words.resultNone;
  // Not Intl.ListFormat: some browsers have no Welsh data and would join Welsh titles with "and".
  return kit.fill(words.resultStrong, { themes: titles.join(', ') });
}

function bars({ content, kit }: View, results: readonly ThemeResult[]): TemplateResult {
  const { bar, html, nothing } = kit;
  return html`<ul class="bars" role="list" part="bars">
    ${results.map(
      ({ theme, value, band }) =>
        html`<li>
          <span class="bar-title">${theme.title}</span>
          <span class="bar-words">${content.answers[theme.level][band]}</span>
          ${value === undefined ? nothing : bar(value)}
        </li>`,
    )}
  </ul>`;
}

function roles(page: View): unknown {
  const { words, profile, level } = page;
  const { heading, html, nothing } = page.kit;
  if (isEmpty(profile) || !page.content.roles.length) return nothing;
  const { complement } = profile;
  return html`${section(
      page,
      words.roles,
      profile.roles.length
        ? html`<p>${words.rolesText}</p>
            <ul class="picks" role="list">
              ${profile.roles.map(
                ({ title, summary }) =>
                  html`<li class="pick">
                    <p class="pick-title">${title}</p>
                    <p>${summary}</p>
                  </li>`,
              )}
            </ul>
            ${
              complement
                ? html`<div class="pick">
                    ${heading(level + 2, words.complement, { className: 'label' })}
                    <p>${words.complementText}</p>
                    <p class="pick-title">${complement.title}</p>
                    <p>${complement.summary}</p>
                  </div>`
                : nothing
            }`
        : html`<p>${words.rolesNone}</p>`,
    )}
    <p class="small muted">${words.rolesNote}</p>`;
}

function actions({ kit, words, isConfirming, changeAnswers, askAgain, keep, restart }: View): TemplateResult {
  const { html } = kit;
  if (isConfirming) {
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
  return html`<p class="actions">
    <button class="button" part="button" type="button" @click=${changeAnswers}>
      <span>${words.changeAnswers}</span>
    </button>
    <button class="button again" part="button" type="button" @click=${askAgain}>
      <span>${words.again}</span>
    </button>
  </p>`;
}

function section({ kit, level }: View, title: string, content: unknown): TemplateResult {
  const { html } = kit;
  return html`<section>${kit.heading(level + 1, title, { className: 'section-title' })}${content}</section>`;
}

/** Whether no statement about the person's own work applied. */
function isEmpty({ themes }: Profile): boolean {
  return themes.every(({ value }) => value === undefined);
}

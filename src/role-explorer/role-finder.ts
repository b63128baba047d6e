import { buttonStyles } from '../shared/button.styles.js';
import { roleFinder as en } from '../shared/strings.roles.en.js';
import type { CSSResult, TemplateResult } from 'lit';
import type { Content } from '../content/content.js';
import type { Bundled } from '../content/load.js';
import type { ContentOf, roleFinder as slice } from '../content/slices.js';
import type { Kit } from '../shared/kit.js';
import type { View as Loaded } from '../shared/on-demand.js';
import type { RolePage } from './role-view.js';

type Role = ContentOf<typeof slice>['roles'][number];

interface View extends RolePage {
  readonly kit: Kit;
  readonly words: typeof en;
  readonly roles: readonly Role[];
}

interface Situation {
  /** As it is noted when it is ticked. */
  readonly key: string;
  readonly text: string;
  readonly lang: string | undefined;
}

/** The situations come with this file: nothing else shows them. */
const bundled: Bundled = {
  en: () => import('../content/content.en.js'),
  cy: () => import('../content/content.cy.js'),
};

/** Everyday situations to tick, and the roles that they speak for. */
export async function createView(kit: Kit, lang: string): Promise<Loaded<RolePage>> {
  const words = lang.startsWith('cy') ? (await import('../shared/strings.roles.cy.js')).roleFinder : en;
  let roles: readonly Role[] | undefined;
  let shown: unknown;
  const load = async ({ content, contentOf, choose }: RolePage) => {
    shown = content;
    const more: Content = await contentOf(bundled);
    if (shown !== content) return;
    roles = more.roles;
    choose({});
  };
  return {
    render: (page) => {
      // What a council has changed may have changed again.
      if (shown !== page.content) void load(page);
      return finderPage({ ...page, kit, words, roles: roles ?? [] }, !roles);
    },
    styles: finderStyles(kit),
  };
}

function finderPage(view: View, isLoading: boolean): TemplateResult {
  const { kit, words, level, roles, chosen, choose } = view;
  const { htmlAt, nothing } = kit;
  const html = htmlAt(level);
  const groups = groupsOf(roles);
  const isOurs = roles.some(({ situationBasis }) => situationBasis === 'editorial');
  return html`<div class="view" part="finder">
    <h2 id="view" class="name" part="view-title" tabindex="-1">${words.title}</h2>
    ${
      groups.length
        ? html`<p class="lead">${words.intro}</p>
            <p>${words.purpose} <span class="screen-only">${words.privacy}</span></p>
            <form
              class="situations"
              autocomplete="off"
              @input=${(event: Event) => event.stopPropagation()}
              @submit=${(event: Event) => {
                event.preventDefault();
                choose({ isAnswered: true }, '#answer');
              }}
            >
              ${groups.map((group, at) => part(view, group, at, groups.length))}
              <p class="actions screen-only">
                <button class="button primary" part="primary-button" type="submit">
                  <span>${words.show}</span>
                </button>
                ${
                  chosen.ticks.size
                    ? html`<button
                        class="link"
                        type="button"
                        @click=${() => choose({ ticks: new Set(), isAnswered: false }, '#view')}
                      >
                        ${words.clear}
                      </button>`
                    : nothing
                }
              </p>
            </form>
            ${chosen.isAnswered ? answer(view) : nothing}
            ${isOurs ? html`<p class="small muted">${words.editorial}</p>` : nothing}`
        : isLoading
          ? nothing
          : html`<p>${words.none}</p>`
    }
  </div>`;
}

function part(
  { kit, words, chosen, choose }: View,
  group: readonly Situation[],
  at: number,
  total: number,
): TemplateResult {
  const { fill, html, spoken } = kit;
  const tick = (key: string, isTicked: boolean) => {
    const ticks = new Set(chosen.ticks);
    if (isTicked) ticks.add(key);
    else ticks.delete(key);
    choose({ ticks });
  };
  return html`<fieldset part="situations">
    <legend class="label">${fill(words.part, { step: at + 1, total })}</legend>
    ${group.map(
      ({ key, text, lang }) =>
        html`<label class="tick">
          <input
            type="checkbox"
            .checked=${chosen.ticks.has(key)}
            @change=${(event: Event) => tick(key, (event.currentTarget as HTMLInputElement).checked)}
          />
          <span>${spoken(text, lang)}</span>
        </label>`,
    )}
  </fieldset>`;
}

/** The roles for the ticks, each with what led to it. No number is said, and nothing of the roles without a tick. */
function answer(view: View): TemplateResult {
  const { kit, words, level, chosen, roles, open, choose } = view;
  const { filled, htmlAt, spoken } = kit;
  const html = htmlAt(level);
  const found = roles
    .map((role) => ({ role, ticked: situationsOf(role).filter(({ key }) => chosen.ticks.has(key)) }))
    .filter(({ ticked }) => ticked.length)
    .sort((a, b) => b.ticked.length - a.ticked.length);
  return html`<section class="answer" part="finder-result">
    <h3 id="answer" class="answer-title" tabindex="-1">${words.resultTitle}</h3>
    <p>${found.length ? words.resultText : words.resultNone}</p>
    <ol class="found" role="list">
      ${found.map(
        ({ role, ticked }) =>
          html`<li>
            <h4 class="found-title">${spoken(role.title, role.lang)}</h4>
            <p class="small muted">${words.because}</p>
            <ul>
              ${ticked.map(({ text, lang }) => html`<li>${spoken(text, lang)}</li>`)}
            </ul>
            <button class="link screen-only" type="button" @click=${() => open(role.id)}>
              ${filled(words.read, spoken(role.title, role.lang))}
            </button>
          </li>`,
      )}
    </ol>
    <p class="screen-only">
      <button class="link" type="button" @click=${() => choose({}, '#view')}>${words.back}</button>
    </p>
  </section>`;
}

function situationsOf({ id, situations, lang }: Role): readonly Situation[] {
  return situations.map((text, at) => ({ key: `${id} ${at}`, text, lang }));
}

/**
 * Every group has the next situation of each role. Within it they stand in an order that looks like none and is
 * the same for everybody, so that nobody can tell from the place which role a situation speaks for.
 */
function groupsOf(roles: readonly Role[]): readonly (readonly Situation[])[] {
  const all = roles.map(situationsOf);
  const count = Math.max(0, ...all.map(({ length }) => length));
  return Array.from({ length: count }, (_, at) =>
    all.flatMap((situations) => situations[at] ?? []).sort((a, b) => shuffled(a.key) - shuffled(b.key)),
  );
}

/** A number that looks random and always is the same for a text (FNV-1a, with the bits mixed once more). */
function shuffled(text: string): number {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193);
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0;
}

function finderStyles({ css }: Kit): CSSResult {
  return css`
    ${buttonStyles(css)}
    .situations,
    .answer {
      display: grid;
      gap: var(--_space);
    }
    fieldset {
      min-inline-size: 0;
      padding: var(--_space);
      border: 1px solid var(--_line);
      border-radius: var(--_radius);
      background: var(--_surface);
    }
    legend {
      padding-inline: 0.5em;
      font-weight: 650;
    }
    .tick {
      display: grid;
      grid-template-columns: auto 1fr;
      gap: 0.75em;
      align-items: start;
      padding-block: 0.6em;
      min-block-size: 44px;
      break-inside: avoid;
      cursor: pointer;
    }
    .tick input {
      inline-size: 1.4em;
      block-size: 1.4em;
      margin: 0.05em 0 0;
      accent-color: var(--_accent);
    }
    .actions {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5em 1.5em;
    }
    .answer {
      padding-block-start: var(--_space);
      border-block-start: 3px solid var(--_accent);
    }
    .answer-title {
      font-size: 1.3em;
    }
    .found {
      display: grid;
      gap: var(--_space);
    }
    .found > li {
      display: grid;
      gap: 0.4em;
      align-content: start;
      justify-items: start;
      max-inline-size: none;
      padding: var(--_space);
      border: 1px solid var(--_line);
      border-radius: var(--_radius);
      background: var(--_surface);
      break-inside: avoid;
    }
    .found-title {
      font-size: 1.15em;
    }
    @container (min-width: 44em) {
      fieldset {
        columns: 2;
        column-gap: 2.5em;
      }
      .found {
        grid-template-columns: 1fr 1fr;
      }
    }
    @media print {
      .actions {
        display: none;
      }
      fieldset {
        break-inside: avoid;
      }
      .tick {
        min-block-size: 0;
        padding-block: 0.2em;
      }
    }
  `;
}

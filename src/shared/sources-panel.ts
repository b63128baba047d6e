import type { CSSResult, TemplateResult } from 'lit';
import { plural } from './plural.js';
import { sourcesPanel as en } from './strings.sources.en.js';
import { adopt } from './printing.js';
import type { Bundled, ContentLoader } from '../content/load.js';
import type { Citation } from '../content/schema.js';
import type { ContentOf, sourcesPanel as slice } from '../content/slices.js';
import type { Kit } from './kit.js';

type Cited = ContentOf<typeof slice>;
type Source = Cited['sources'][number];

/** Collections whose items rest on sources, and are listed. */
export type CitedCollection = keyof typeof en.collections;

/** Which part of the content a widget shows. */
export interface Cites {
  readonly collections: readonly CitedCollection[];
  /** Ids of the themes on screen, where they are not all: what bears on none of them is left out. */
  readonly themes?: ReadonlySet<string> | undefined;
}

/** Draws the sources of what is on screen. */
export type Sources = (cites: Cites, level: number) => TemplateResult;

/** An item, as far as the panel looks at it. */
interface Item {
  readonly id: string;
  readonly title?: string;
  readonly lang?: string;
  readonly theme?: string;
  readonly basis?: keyof typeof en.bases;
  readonly definition?: keyof typeof en.definitions;
  readonly sources?: readonly Citation[];
  readonly themes?: readonly { readonly id: string }[];
}

interface View {
  readonly kit: PanelKit;
  readonly words: typeof en;
  readonly works: readonly Source[];
}

export type PanelKit = Pick<Kit, 'css' | 'html' | 'htmlAt' | 'spoken'>;

/** What is cited comes with this file: nothing else on a page shows it. */
const bundled: Bundled = {
  en: () => import('../content/content.en.js'),
  cy: () => import('../content/content.cy.js'),
};

/** Where each part of what a widget shows comes from, what that rests on, and the works with author, year and licence. */
export async function createSources(
  kit: PanelKit,
  root: ShadowRoot,
  contentOf: ContentLoader,
): Promise<Sources> {
  const content: Cited = await contentOf(bundled);
  const isWelsh = content.lang.startsWith('cy');
  const words = isWelsh ? (await import('./strings.sources.cy.js')).sourcesPanel : en;
  adopt(root, panelStyles(kit));
  return (cites, level) => panel(kit, content, words, cites, level);
}

function panel(
  kit: PanelKit,
  content: Cited,
  words: typeof en,
  { collections, themes }: Cites,
  level: number,
): TemplateResult {
  const html = kit.htmlAt(level);
  const groups = collections.map((name) => {
    const items: readonly Item[] = content[name];
    return { name, items: items.filter((item) => !themes || isAbout(item, themes, name)) };
  });
  const cited = new Set(
    groups.flatMap(({ items }) => items.flatMap(({ sources = [] }) => sources.map(({ id }) => id))),
  );
  const works = content.sources.filter(({ id }) => cited.has(id));
  const view: View = { kit, words, works };
  return html`<div class="sources" part="sources" lang=${content.lang}>
    ${groups.map(({ name, items }) =>
      items.length
        ? html`<section>
            <h3 class="label">${words.collections[name]}</h3>
            ${name === 'statements' ? statements(view, items, content.lang) : list(view, items)}
          </section>`
        : '',
    )}
    ${
      works.length
        ? html`<section>
            <h3 class="label">${words.works}</h3>
            <ol class="works small">
              ${works.map((work) => html`<li>${entry(view, work)}</li>`)}
            </ol>
          </section>`
        : ''
    }
  </div>`;
}

function isAbout({ id, theme, themes }: Item, shown: ReadonlySet<string>, name: CitedCollection): boolean {
  if (name === 'themes') return shown.has(id);
  return theme ? shown.has(theme) : (themes?.some((relation) => shown.has(relation.id)) ?? true);
}

/** One line an item: what its words rest on, and the numbers of the works. */
function list(view: View, items: readonly Item[]): TemplateResult {
  const { html, spoken } = view.kit;
  return html`<ul class="small">
    ${items.map(
      (item) => html`<li><b>${spoken(item.title ?? item.id, item.lang)}</b>: ${restsOn(view, item)}</li>`,
    )}
  </ul>`;
}

/** Statements are asked elsewhere, so here it is said of all of them together. */
function statements({ kit, words }: View, items: readonly Item[], lang: string): TemplateResult {
  const { html } = kit;
  const bases = Object.keys(words.bases) as (keyof typeof words.bases)[];
  return html`<ul class="small">
    ${bases.map((basis) => {
      const count = items.filter((item) => item.basis === basis).length;
      return count ? html`<li>${plural(lang, count, words.statements)} ${words.bases[basis]}.</li>` : '';
    })}
  </ul>`;
}

/** What the words of an item rest on, with the numbers of the works. */
function restsOn({ words, works }: View, { sources = [], basis, definition }: Item): string {
  if (!sources.length) return `${words.own}.`;
  const said = definition ? words.definitions[definition] : words.bases[basis ?? 'paraphrase'];
  const numbers = sources
    .map(({ id, locator = '' }) => ({ number: works.findIndex((work) => work.id === id) + 1, locator }))
    .sort((a, b) => a.number - b.number)
    .map(({ number, locator }) => `${number.toString()} ${locator}`.trim());
  return `${said} (${numbers.join(', ')}).`;
}

function entry(
  { kit: { html }, words }: View,
  { url, title, author, year, kind, licence }: Source,
): TemplateResult {
  const details = [author, year, words.kinds[kind]].filter(Boolean).join(', ');
  return html`${url ? html`<a href=${url}>${title}</a>` : title} (${details}). ${licence}`;
}

function panelStyles({ css }: PanelKit): CSSResult {
  return css`
    .sources {
      margin-block-start: var(--_space);
      columns: 24em;
      column-gap: calc(2 * var(--_space));
    }
    .sources section {
      margin-block-end: var(--_space);
    }
    .sources :is(ul, ol) {
      max-inline-size: var(--_measure);
      margin: 0.4em 0 0;
      padding-inline-start: 1.5em;
    }
    .sources li + li {
      margin-block-start: 0.4em;
    }
  `;
}

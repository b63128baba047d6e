import { buttonStyles } from '../shared/button.styles.js';
import { fill, plural } from '../shared/plural.js';
import { adopt } from '../shared/printing.js';
import { cardTools as en } from '../shared/strings.cards.en.js';
import { cardToolsStyles } from './card-tools.styles.js';
import { indexOf, themesOfRole, themesOfSkill, themesWith, wordsOf } from './search.js';
import { loadSearchable } from './searchable.js';
import type { TemplateResult } from 'lit';
import type { ContentLoader } from '../content/load.js';
import type { Index } from './search.js';
import type { Searchable } from './searchable.js';
import type { CardKit, CardView, ThemeCards, ThemeCardsContent } from './theme-cards.js';

type Theme = ThemeCardsContent['themes'][number];

/** Puts themes into an order, by the rules of a language. */
export type Sorter = (themes: readonly Theme[], lang: string) => readonly Theme[];

/** What the bar above the cards works on. */
export interface CardTools {
  readonly content: ThemeCardsContent;
  /** The themes in the order in which their cards stand. */
  readonly themes: readonly Theme[];
  readonly sort: (sorted: Sorter | undefined) => void;
}

/** How long a person has to stop typing before the number of cards is read out, in ms. */
const pause = 500;

const sorters: Readonly<Record<string, Sorter>> = {
  report: (themes) => [...themes].sort((a, b) => (a.order ?? Infinity) - (b.order ?? Infinity) || 0),
  title: (themes, lang) => {
    const { compare } = new Intl.Collator(lang);
    return [...themes].sort((a, b) => compare(a.title, b.title));
  },
};

/** Search, filters, order and the buttons for all cards, in a language. */
export async function createView(
  { css, html }: CardKit,
  lang: string,
  root: ShadowRoot,
  contentOf: ContentLoader,
): Promise<CardView<CardTools>> {
  const words = lang.startsWith('cy')
    ? await import('../shared/strings.cards.cy.js').then(
        ({ cardTools }) => cardTools,
        () => en,
      )
    : en;
  const bar = new Bar(html, lang, root, words, contentOf, await loadSearchable(contentOf));
  adopt(root, buttonStyles(css));
  adopt(root, cardToolsStyles(css));
  return (page) => bar.render(page);
}

/**
 * What a person entered stays in the fields themselves. The cards that do not match are hidden one by one, so that
 * a keystroke draws no card anew, whatever number there is.
 */
class Bar {
  #page: CardTools | undefined;
  #searchable: Searchable;
  /** What a search looks through, once somebody is about to search. */
  #index: Index | undefined;
  #announcing: ReturnType<typeof setTimeout> | undefined;
  #order = '';
  #isInReportOrder = true;
  readonly #html: CardKit['html'];
  readonly #lang: string;
  /** What holds the bar and the cards. */
  readonly #root: ShadowRoot;
  readonly #words: typeof en;
  readonly #contentOf: ContentLoader;

  constructor(
    html: CardKit['html'],
    lang: string,
    root: ShadowRoot,
    words: typeof en,
    contentOf: ContentLoader,
    searchable: Searchable,
  ) {
    this.#html = html;
    this.#lang = lang;
    this.#root = root;
    this.#words = words;
    this.#contentOf = contentOf;
    this.#searchable = searchable;
  }

  render(page: CardTools): TemplateResult {
    const last = this.#page?.content;
    this.#page = page;
    if (last !== page.content) this.#index = undefined;
    if (last && last !== page.content) void this.#reload(page);
    // After the cards have been drawn, before they are painted.
    queueMicrotask(() => {
      this.#say(this.#filter());
    });
    if (!this.#valueOf('sort')) this.#isInReportOrder = isInReportOrder(page.themes);
    const html = this.#html;
    const words = this.#words;
    const { roles, skills } = this.#searchable;
    const isShown = (themes: ReadonlySet<string>) => page.themes.some(({ id }) => themes.has(id));
    return html`<div class="tools screen-only" part="tools">
      <form
        role="search"
        aria-label=${words.label}
        @submit=${(event: Event) => {
          event.preventDefault();
        }}
        @focusin=${() => this.#indexed}
        @input=${(event: Event) => {
          // A native input event leaves the shadow root and would tell the page that somebody types.
          event.stopPropagation();
          this.#apply();
        }}
        @change=${(event: Event) => {
          event.stopPropagation();
          this.#apply();
        }}
        @reset=${() => {
          // The fields are emptied after the event.
          queueMicrotask(() => {
            this.#apply();
          });
        }}
      >
        <label class="field search">
          <span class="label">${words.search}</span>
          <input type="search" name="search" autocomplete="off" spellcheck="false" />
        </label>
        ${this.#select(
          'role',
          words.role,
          words.anyRole,
          roles.filter(({ id }) => isShown(themesOfRole(id, roles))),
        )}
        ${this.#select(
          'skill',
          words.skill,
          words.anySkill,
          skills.filter(({ id }) => isShown(themesOfSkill(id, skills, roles))),
        )}
        <label class="field">
          <span class="label">${words.sort}</span>
          <select name="sort">
            <option value="">${this.#isInReportOrder ? words.byReport : words.asListed}</option>
            ${this.#isInReportOrder ? '' : html`<option value="report">${words.byReport}</option>`}
            <option value="title">${words.byTitle}</option>
          </select>
        </label>
      </form>
      <div class="all">
        <p class="count" role="status"></p>
        <button class="link" type="button" @click=${() => this.#toggleAll(true)}>${words.openAll}</button>
        <button class="link" type="button" @click=${() => this.#toggleAll(false)}>${words.closeAll}</button>
      </div>
      <div class="none" hidden>
        <p>${fill(words.hint, words as unknown as Record<string, string>)}</p>
        <button class="button" type="button" @click=${() => this.#showAll()}>${words.showAll}</button>
      </div>
    </div>`;
  }

  #select(
    name: string,
    label: string,
    any: string,
    items: readonly { readonly id: string; readonly title: string; readonly lang?: string }[],
  ): unknown {
    const html = this.#html;
    // Of what goes with none of the cards there is nothing to choose.
    if (!items.length) return '';
    return html`<label class="field">
      <span class="label">${label}</span>
      <select name=${name}>
        <option value="">${any}</option>
        ${items.map(({ id, title, lang }) => html`<option value=${id} lang=${lang ?? this.#lang}>${title}</option>`)}
      </select>
    </label>`;
  }

  get #indexed(): Index {
    const content = this.#page?.content;
    this.#index ??= content
      ? indexOf(content.themes, this.#searchable.roles)
      : new Map<string, Set<string>>();
    return this.#index;
  }

  /** What a council has changed may have changed again. */
  async #reload({ content }: CardTools): Promise<void> {
    try {
      const searchable = await loadSearchable(this.#contentOf);
      if (content !== this.#page?.content) return;
      this.#searchable = searchable;
      this.#index = undefined;
      this.#redraw();
    } catch (error) {
      // The search goes on with what it has.
      console.error(error);
    }
  }

  #redraw(): void {
    (this.#root.host as unknown as Pick<ThemeCards, 'requestUpdate'>).requestUpdate();
  }

  /** Does what the fields ask for, and says how many cards there are once the person pauses. */
  #apply(): void {
    const page = this.#page;
    if (!page) return;
    const order = this.#valueOf('sort');
    // Otherwise no card is drawn anew.
    if (order !== this.#order) {
      page.sort(sorters[order]);
      this.#redraw();
    }
    this.#order = order;
    const said = this.#filter();
    clearTimeout(this.#announcing);
    this.#announcing = setTimeout(() => {
      this.#say(said);
    }, pause);
  }

  /** Hides the cards that do not match. Returns what there is to say about it. */
  #filter(): string {
    const cards = this.#cards;
    const themes = this.#page?.themes ?? [];
    const isFound = this.#condition();
    let count = 0;
    for (const [index, theme] of themes.entries()) {
      const isShown = isFound(theme.id);
      const card = cards?.[index];
      // Written only where it changes: a write costs, and there may be a thousand.
      if (card?.hidden === isShown) card.hidden = !isShown;
      if (isShown) count++;
    }
    const none = this.#bar?.querySelector<HTMLElement>('.none');
    if (none) none.hidden = count > 0 || !themes.length;
    const words = this.#words;
    if (!count) return words.none;
    const total = themes.length;
    return fill(plural(this.#lang, count, count < total ? words.found : words.all), { total });
  }

  #condition(): (theme: string) => boolean {
    const { roles, skills } = this.#searchable;
    const words = wordsOf(this.#valueOf('search'));
    const withWords = words.length ? themesWith(words, this.#indexed) : undefined;
    const role = this.#valueOf('role');
    const ofRole = role && themesOfRole(role, roles);
    const skill = this.#valueOf('skill');
    const ofSkill = skill && themesOfSkill(skill, skills, roles);
    return (theme) =>
      (!withWords || withWords.has(theme)) &&
      (!ofRole || ofRole.has(theme)) &&
      (!ofSkill || ofSkill.has(theme));
  }

  #say(text: string): void {
    const status = this.#bar?.querySelector('[role=status]');
    if (status?.textContent !== text) status?.replaceChildren(text);
  }

  #toggleAll(open: boolean): void {
    for (const card of this.#cards ?? []) {
      const button = card.querySelector<HTMLElement>(`.toggle[aria-expanded=${String(!open)}]`);
      // What the search leaves out is closed with the others, but not opened.
      if (!open || !card.hidden) button?.click();
    }
  }

  #showAll(): void {
    this.#bar?.querySelector('form')?.reset();
    this.#field('search')?.focus();
  }

  /** The bar itself; what is looked for in it is not looked for in a thousand cards. */
  get #bar(): HTMLElement | null {
    return this.#root.querySelector('.tools');
  }

  get #cards(): HTMLCollectionOf<HTMLElement> | undefined {
    return this.#bar?.parentElement?.querySelector('.cards')?.children as
      HTMLCollectionOf<HTMLElement> | undefined;
  }

  #field(name: string): HTMLInputElement | null | undefined {
    return this.#bar?.querySelector<HTMLInputElement>(`[name=${name}]`);
  }

  #valueOf(name: string): string {
    return this.#field(name)?.value ?? '';
  }
}

/** Whether themes stand in the order of the report; those that are not in it may stand anywhere. */
function isInReportOrder(themes: readonly Theme[]): boolean {
  const orders = themes.flatMap(({ order }) => order ?? []);
  return orders.every((order, index) => index === 0 || order > (orders[index - 1] ?? 0));
}

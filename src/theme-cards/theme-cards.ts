import { css, html, noChange, nothing, render } from 'lit';
import { byId } from '../content/content.js';
import { baseStyles } from '../shared/base.styles.js';
import { htmlAt } from '../shared/html-at.js';
import { ownParts, spoken } from '../shared/own.js';
import { ownStyles } from '../shared/own.styles.js';
import { property } from '../shared/property.js';
import { Widget } from '../shared/widget.js';
import { answerRequests } from './card-requests.js';
import { styles } from './theme-cards.styles.js';
import type { PropertyValues, TemplateResult } from 'lit';
import type { Relation } from '../content/schema.js';
import type { ContentOf, themeCards as slice } from '../content/slices.js';
import type { Kit } from '../shared/kit.js';
import type { Cites } from '../shared/sources-panel.js';
import type { themeCards as en } from '../shared/strings.en.js';
import type { Bundle, ContentErrorDetail } from '../shared/widget.js';
import type { CardLink } from './card-link.js';
import type { CardTools, Sorter } from './card-tools.js';
import type { DeckButton } from './deck-button.js';
import type { WeekView } from './week.js';

export type ThemeCardsContent = ContentOf<typeof slice>;
type Theme = ThemeCardsContent['themes'][number];

/** Something that bears on a theme, with what the link between the two rests on. */
type Related<T> = T & Pick<Relation, 'basis'>;
type Item = Pick<ThemeCardsContent['roles'][number], 'title' | 'summary' | 'lang'>;

/** What the files on demand draw with: it is in every bundle, and a second Lit must not come with them. */
export type CardKit = Pick<Kit, 'css' | 'html' | 'render'>;

/** What such a file hands over: how to draw a part of the widget in one language. */
export type CardView<Page> = (page: Page) => TemplateResult;

/** The link in a card once one is opened, what attributes ask for, and what very many cards need. */
const files = {
  deck: () => import('./deck-button.js'),
  // Who opens a card wants to read it: that is painted first.
  link: () => new Promise((later) => setTimeout(later, 200)).then(() => import('./card-link.js')),
  many: () => import('./card-many.js'),
  tools: () => import('./card-tools.js'),
  week: () => import('./week.js'),
};

interface Views {
  readonly deck: CardView<DeckButton>;
  readonly link: CardView<CardLink>;
  readonly tools: CardView<CardTools>;
  readonly week: WeekView;
}

/** Detail of `psw-theme-cards-toggle`. */
export interface ThemeCardsToggleDetail {
  /** Id of the theme, such as `rooted-in-place`. */
  readonly theme: string;
  /** Whether the card is open now. */
  readonly open: boolean;
}

/**
 * The ten themes of the 2014 framework as cards that open: what a theme means, what it looks like on
 * a good day, questions to reflect on, what the research had found before, practices to try, what pushes
 * the change, the roles that come into play and where it comes from.
 *
 * To look at one role after the other, use `<psw-role-explorer>`.
 *
 * ```html
 * <psw-theme-cards themes="rooted-in-place reflective-practice" heading-level="3">
 *   <p>Our themes need JavaScript. <a href="/themes">Read them on a page of their own.</a></p>
 * </psw-theme-cards>
 * ```
 *
 * An address that ends in `#psw-theme=rooted-in-place` opens that card when the page is loaded or the address
 * changes, moves the focus to it and scrolls to it; an open card has a link with its address. Other parts of the
 * page ask for a card by a cancelable event on `document`, which cards that show the theme answer by
 * `preventDefault()`; with `ask: true` they answer and open nothing:
 *
 * ```js
 * const detail = { theme: 'rooted-in-place' };
 * const isShown = !document.dispatchEvent(new CustomEvent(`psw-show-theme`, { cancelable: true, detail }));
 * ```
 *
 * Of several widgets that show the theme, the first answers. Once a widget has cards to show, it dispatches
 * `psw-theme-cards-ready` on `document`, without detail.
 *
 * `pick="week"` counts weeks as ISO 8601 does, from Monday to Sunday, by the reader's own calendar: the number of
 * weeks since that of 1 January 1970, divided by the number of themes, leaves the place of the theme in the list,
 * from 0. It does not begin again at the turn of the year, so no theme is left out or comes twice.
 *
 * @tagname psw-theme-cards
 * @slot - Fallback content, shown until the cards are ready and if they cannot be shown. A child
 *   `<script type="application/json">` holds an overlay or a whole pack of your own.
 * @fires {CustomEvent<ThemeCardsToggleDetail>} psw-theme-cards-toggle - A person opened or closed a card in the
 *   widget; with the buttons for all cards, one event a card.
 * @fires {CustomEvent<ContentErrorDetail>} psw-theme-cards-content-error - Own content cannot be shown.
 * @csspart widget - The whole of what is rendered.
 * @csspart languages - The buttons that choose the language, where `languages` asks for them.
 * @csspart cards - The list of cards.
 * @csspart card - The face of a card: number, title and summary.
 * @csspart card-title - The card's heading.
 * @csspart card-summary - The line under the title.
 * @csspart card-body - What an open card shows.
 * @csspart card-link - The link to an open card.
 * @csspart tools - The search, the filters, the order and the buttons for all cards, with `tools`.
 * @csspart council-links - Links that a council has added: whom to ask, or courses.
 * @csspart deck - The button that prints the cards as a deck, where `deck` asks for it, and what it has to say.
 * @csspart button - The button itself.
 * @csspart about - What the content is and is not, and the button for its sources.
 * @csspart sources - Where each part of the content comes from, once that is asked for.
 * @csspart message - The sentence shown when content cannot be shown and there is no fallback.
 * @cssprop [--psw-accent-color] - The one accent, for numerals, headings, links, buttons and bars.
 * @cssprop [--psw-focus-color] - The focus ring; the accent by default.
 * @cssprop [--psw-surface-color] - Ground of cards and panels.
 * @cssprop [--psw-line-color] - Hairlines.
 * @cssprop [--psw-muted-color] - Text of less weight.
 * @cssprop [--psw-border-radius=0.6em] - Corners.
 * @cssprop [--psw-space=1em] - The step of the spacing.
 * @cssprop [--psw-line-length=62ch] - The longest line of text.
 * @cssprop [--psw-heading-weight=650] - Weight of headings.
 * @since 0.1.0
 */
export class ThemeCards extends Widget<ThemeCardsContent, typeof en> {
  static override styles = [baseStyles, ownStyles, styles];

  /** Ids of the themes to show, in this order, with spaces between them. All ten by default. */
  @property() themes = '';

  /** Whether a button under the cards prints them as a deck, to be cut out for a meeting. Off by default. */
  @property({ type: Boolean }) deck = false;

  /** Address of the page with the cards, for a QR code on each printed card. None by default. */
  @property({ attribute: 'deck-address' }) deckAddress = '';

  /** `week` shows one card of them: another each week, the same for everybody. All by default. */
  @property() pick: 'week' | undefined;

  /** `list` keeps the cards below each other where there is room for columns, too; more than forty always are. */
  @property({ reflect: true }) layout: 'list' | undefined;

  /** Shows a search, filters and an order to choose above the cards, and buttons that open or close all. */
  @property({ type: Boolean }) tools = false;

  /** `off` has no card opened by the address of the page, and no link to a card in it. On by default. */
  @property() links: 'off' | undefined;

  protected override readonly contentErrorEvent = 'psw-theme-cards-content-error';
  protected override readonly bundle: Bundle<typeof en> = {
    en: () => import('./theme-cards.en.js'),
    cy: () => import('./theme-cards.cy.js'),
  };

  /** Ids of the themes whose cards are open. */
  readonly #open = new Set<string>();

  /** The order that a person chose; that of the content by default. */
  #sorted: Sorter | undefined;

  /** What was loaded on demand, by file and language. */
  readonly #views: Record<string, unknown> = {};

  /** What stands at each place of the list, where that need not be drawn anew: a closed card. */
  readonly #drawn: (Theme | string | undefined)[] = [];

  /** The theme whose body stands at each place: opening a card draws its body once, and no more. */
  readonly #bodies: (Theme | undefined)[] = [];

  /** How many closed cards hold what they show once they are open: none at first, so that the page is there sooner. */
  #filled = 0;
  #isFilling = false;
  #leaving: AbortController | undefined;

  constructor() {
    super();
    answerRequests(this, (theme) => this.#open.add(theme));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const { signal } = (this.#leaving = new AbortController());
    // Where none is open, all of them are printed.
    window.addEventListener('beforeprint', () => this.#fill(Infinity), { signal });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leaving?.abort();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    // Of a thousand cards, the one that is opened is drawn, and no other.
    if (changed.size) this.#drawn.length = this.#bodies.length = 0;
  }

  protected override async prepare({ lang, themes }: ThemeCardsContent): Promise<void> {
    if (this.tools) await this.#load('tools', lang);
    if (this.deck) await this.#load('deck');
    if (this.pick) await this.#load('week');
    if (themes.length > 40) await this.#load('many');
  }

  protected override renderContent(content: ThemeCardsContent): TemplateResult {
    const themes = this.#chosen(content);
    this.#is('layout', 'list');
    if (this.#filled < themes.length) this.#fillSoon();
    const { lang } = content;
    const sort = (sorted: Sorter | undefined) => (this.#sorted = sorted);
    return this.frame(
      lang,
      html`${this.tools ? this.#view('tools', lang)?.({ content, themes, sort }) : nothing}
        <ul class="cards" part="cards" role="list">
          ${themes.map((theme, index) => this.#card(theme, index, content))}
        </ul>
        ${
          this.deck
            ? this.#view('deck')?.({ content, themes, strings: this.strings, address: this.deckAddress })
            : nothing
        }
        ${this.about(content, [...themes, ...bearingOn(themes, content)])}`,
    );
  }

  protected override get cites(): Cites {
    const themes = this.shown && new Set(this.#chosen(this.shown).map(({ id }) => id));
    return { collections: ['themes', 'lessons', 'practices', 'drivers', 'roles'], themes };
  }

  /** Find in page needs what closed cards hold, but nobody looks for it before the page is at rest; many come in parts. */
  #fillSoon(): void {
    if (this.#isFilling) return;
    this.#isFilling = true;
    const mine = (turn = after(turn));
    void mine.then(() => {
      this.#isFilling = false;
      this.#fill(20);
      if (turn === mine) turn = undefined;
    });
  }

  #fill(count: number): void {
    this.#filled += count;
    this.requestUpdate();
    // The printer does not wait.
    this.performUpdate();
  }

  #card(theme: Theme, index: number, content: ThemeCardsContent): unknown {
    const isOpen = this.#open.has(theme.id);
    const isFilled = isOpen || index < this.#filled;
    const drawn = isOpen ? undefined : isFilled ? theme : theme.id;
    if (drawn && this.#drawn[index] === drawn) return noChange;
    this.#drawn[index] = drawn;
    const hasBody = this.#bodies[index] === theme;
    this.#bodies[index] = isFilled ? theme : undefined;
    const { lang, order } = theme;
    const html = htmlAt(this.level);
    return html`<li class="card ${isOpen ? 'open' : ''}" data-theme=${theme.id}>
      <div class="head" part="card">
        <p class="number" ?hidden=${!order}>
          <span class="visually-hidden">${this.strings.inReportOrder} </span>${order}
        </p>
        <h2 class="title" part="card-title">
          <button
            class="toggle"
            type="button"
            aria-expanded=${isOpen}
            aria-controls=${isFilled ? theme.id : nothing}
            @click=${() => {
              this.#toggle(theme.id, !isOpen);
            }}
          >
            ${spoken(theme.title, lang)}
          </button>
        </h2>
        <p part="card-summary">${spoken(theme.summary, lang)}</p>
      </div>
      ${isFilled ? this.#body(theme, hasBody ? noChange : this.#sections(theme, content), isOpen) : nothing}
    </li>`;
  }

  /** What stands below the face of an open card, and what find in page looks through in a closed one. */
  #body({ id, order }: Theme, sections: unknown, isOpen: boolean): TemplateResult {
    const hasLink = isOpen && !this.#is('links', 'off');
    // Find in page opens a card that is hidden until found; engines without it just hide the body.
    return html`<div
      class="body"
      part="card-body"
      id=${id}
      data-number=${order ?? nothing}
      hidden=${isOpen ? nothing : 'until-found'}
      @beforematch=${() => {
        this.#toggle(id, true);
      }}
    >
      <div class="sections">
        ${sections} ${hasLink ? this.#view('link', this.shown?.lang)?.(id) : nothing}
      </div>
    </div>`;
  }

  #sections(theme: Theme, content: ThemeCardsContent): unknown {
    const { strings } = this;
    const lessons = relatedTo(theme, content.lessons);
    const practices = relatedTo(theme, content.practices);
    const drivers = relatedTo(theme, content.drivers);
    const roles = relatedTo(theme, content.roles);
    const html = htmlAt(this.level);
    const own = ownParts(theme, strings, (title) => html`<h4 class="small">${title}</h4>`);
    const say = (text: string) => spoken(text, theme.lang);
    return [
      theme.level === 'organisation' ? html`<p class="label">${strings.organisation}</p>` : nothing,
      this.#section(
        strings.meaning,
        theme.meaning.map((paragraph) => html`<p>${say(paragraph)}</p>`),
      ),
      this.#section(strings.practice, list(theme.practice.map(say))),
      this.#section(strings.questions, list(theme.questions.map(say))),
      this.#section(strings.council, own),
      this.#relatedSection(strings.lessons, lessons),
      this.#relatedSection(
        strings.practices,
        practices,
        ({ steps }) =>
          html`<ol class="steps small">
            ${steps.map((step) => html`<li>${step}</li>`)}
          </ol>`,
        strings.ourSteps,
      ),
      this.#relatedSection(strings.drivers, drivers),
      this.#section(
        strings.debate,
        theme.debate ? html`<p class="debate">${say(theme.debate)}</p>` : nothing,
      ),
      this.#relatedSection(strings.roles, roles),
    ];
  }

  /**
   * What bears on a theme, where anything does. A link that is a reading of ours is marked in words: all of
   * them by one sentence, or each by itself where others are not ours.
   */
  #relatedSection<T extends Item>(
    title: string,
    items: readonly Related<T>[],
    more: (item: T) => unknown = () => nothing,
    note = '',
  ): unknown {
    if (!items.length) return nothing;
    const { strings } = this;
    const areAllOurs = items.every(isOurReading);
    const mark = html`<span class="small muted">${strings.readingMark}</span>`;
    return this.#section(
      title,
      html`${list(
        items.map(
          (item) =>
            html`<span class="related">${spoken(item.title, item.lang)}</span>:
              ${spoken(item.summary, item.lang)}
              ${isOurReading(item) && !areAllOurs ? mark : nothing}${more(item)}`,
        ),
      )}
      ${note || areAllOurs ? html`<p class="small muted">${note} ${areAllOurs ? strings.ourReading : nothing}</p>` : nothing}`,
    );
  }

  /** A section under its heading, where there is anything to say. */
  #section(title: string, content: TemplateResult | readonly unknown[] | typeof nothing): unknown {
    if (content === nothing || (Array.isArray(content) && !content.length)) return nothing;
    const html = htmlAt(this.level);
    return html`<section>
      <h3 class="label">${title}</h3>
      ${content}
    </section>`;
  }

  /** Whether an attribute that takes one word has it; any other word is a mistake. */
  #is(name: 'pick' | 'layout' | 'links', word: string): boolean {
    const value: string = this[name] ?? '';
    return this.valid(name, value, ['', word].includes(value), `"${word}"`, 'the default') === word;
  }

  /** The themes named in `themes`, or the one of this week among them; all of them if none is named. */
  #chosen(content: ThemeCardsContent): readonly Theme[] {
    const ids = this.themes.split(/\s+/).filter(Boolean);
    const known = byId(content.themes);
    for (const id of ids) {
      this.valid(
        'themes',
        id,
        known.has(id),
        `a theme (${[...known.keys()].join(', ')})`,
        'what else is named, or all,',
      );
    }
    const named = ids.flatMap((id) => known.get(id) ?? []);
    const themes = named.length ? named : content.themes;
    if (this.#is('pick', 'week')) return this.#view('week')?.(themes) ?? themes;
    const sorted = this.tools ? this.#sorted : undefined;
    return sorted?.(themes, content.lang) ?? themes;
  }

  async #load(name: keyof typeof files, lang = ''): Promise<void> {
    const key = name + lang;
    if (key in this.#views) return;
    this.#views[key] = undefined;
    try {
      const { createView } = await files[name]();
      this.#views[key] = await createView(
        { css, html, render },
        lang,
        this.renderRoot as ShadowRoot,
        (bundled) => this.contentOf(bundled),
      );
      this.requestUpdate();
    } catch (error) {
      // The cards do without.
      console.error(error);
    }
  }

  /** What a file on demand draws with, once it is loaded. */
  #view<N extends keyof Views>(name: N, lang = ''): Views[N] | undefined {
    void this.#load(name, lang);
    return this.#views[name + lang] as Views[N] | undefined;
  }

  #toggle(theme: string, open: boolean): void {
    this.#open[open ? 'add' : 'delete'](theme);
    this.requestUpdate();
    this.emit('psw-theme-cards-toggle', { theme, open } satisfies ThemeCardsToggleDetail);
  }
}

/** The last one's, of widgets that fill their cards in turn: a page with a hundred of them goes on answering the person. */
let turn: Promise<void> | undefined;

/** Settles when the browser has had nothing to do for a while: a second, or a moment after somebody else's turn. */
async function after(other: Promise<void> | undefined): Promise<void> {
  await other;
  await rest();
  await new Promise((resolve) => setTimeout(resolve, other ? 100 : 1000));
  await rest();
}

/** Safari does not tell when it has nothing to do. */
const rest = () =>
  new Promise<unknown>((resolve) => (globalThis.requestIdleCallback ?? queueMicrotask)(resolve));

/** Everything that bears on any of these themes. */
function bearingOn(themes: readonly Theme[], { lessons, practices, drivers, roles }: ThemeCardsContent) {
  const known = byId(themes);
  return [lessons, practices, drivers, roles].flatMap((items) =>
    items.filter((item) => item.themes.some(({ id }) => known.has(id))),
  );
}

function relatedTo<T extends { readonly themes: readonly Relation[] }>(
  { id }: Theme,
  items: readonly T[],
): Related<T>[] {
  return items.flatMap((item) => {
    const relation = item.themes.find((theme) => theme.id === id);
    return relation ? [{ ...item, basis: relation.basis }] : [];
  });
}

function isOurReading({ basis }: Pick<Relation, 'basis'>): boolean {
  return basis === 'editorial';
}

function list(items: readonly unknown[]): TemplateResult | typeof nothing {
  return items.length
    ? html`<ul>
        ${items.map((item) => html`<li>${item}</li>`)}
      </ul>`
    : nothing;
}

declare global {
  interface HTMLElementTagNameMap {
    'psw-theme-cards': ThemeCards;
  }
  interface HTMLElementEventMap {
    'psw-theme-cards-toggle': CustomEvent<ThemeCardsToggleDetail>;
    'psw-theme-cards-content-error': CustomEvent<ContentErrorDetail>;
  }
}

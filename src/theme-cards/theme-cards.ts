import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import framework from '../content/framework.json' with { type: 'json' };
import { byId } from '../content/content.js';
import { baseStyles } from '../shared/base.styles.js';
import { heading } from '../shared/heading.js';
import { ownParts, spoken } from '../shared/own.js';
import { ownStyles } from '../shared/own.styles.js';
import { aboutNote, sourceList } from '../shared/sources.js';
import { themeCards as en } from '../shared/strings.en.js';
import { Widget } from '../shared/widget.js';
import { deckButton } from './deck-button.js';
import { styles } from './theme-cards.styles.js';
import type { TemplateResult } from 'lit';
import type { Relation } from '../content/schema.js';
import type { ContentOf, themeCards as slice } from '../content/slices.js';
import type { Bundle, ContentErrorDetail } from '../shared/widget.js';

export type ThemeCardsContent = ContentOf<typeof slice>;
type Theme = ThemeCardsContent['themes'][number];

/** Something that bears on a theme, with what the link between the two rests on. */
type Related<T> = T & Pick<Relation, 'basis'>;
type Item = Pick<ThemeCardsContent['roles'][number], 'title' | 'summary' | 'lang'>;

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
 * @tagname psw-theme-cards
 * @slot - Fallback content, shown until the cards are ready and if they cannot be shown. A child
 *   `<script type="application/json">` holds an overlay or a whole pack of your own.
 * @fires {CustomEvent<ThemeCardsToggleDetail>} psw-theme-cards-toggle - A person opened or closed a card.
 * @fires {CustomEvent<ContentErrorDetail>} psw-theme-cards-content-error - Own content cannot be shown.
 * @csspart widget - The whole of what is rendered.
 * @csspart languages - The buttons that choose the language, where `languages` asks for them.
 * @csspart cards - The list of cards.
 * @csspart card - The face of a card: number, title and summary.
 * @csspart card-title - The card's heading.
 * @csspart card-summary - The line under the title.
 * @csspart card-body - What an open card shows.
 * @csspart council-links - Links that a council has added: whom to ask, or courses.
 * @csspart sources - A list of sources.
 * @csspart deck - The button that prints the cards as a deck, where `deck` asks for it, and what it has to say.
 * @csspart button - The button itself.
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

  @state() private open: ReadonlySet<string> = new Set();

  protected override readonly contentErrorEvent = 'psw-theme-cards-content-error';
  protected override readonly bundle: Bundle<typeof en> = {
    framework,
    words: {
      en: () => import('../content/en.json', { with: { type: 'json' } }),
      cy: () => import('../content/cy.json', { with: { type: 'json' } }),
    },
    strings: { en, later: { cy: async () => (await import('../shared/strings.cy.js')).themeCards } },
  };

  protected override renderContent(content: ThemeCardsContent): TemplateResult {
    return this.frame(
      content.lang,
      html`<ul class="cards" part="cards" role="list">
          ${this.#chosen(content).map((theme) => this.#card(theme, content))}
        </ul>
        ${this.deck ? deckButton(content, this.#chosen(content), this.strings, this.deckAddress) : nothing}`,
    );
  }

  #card(theme: Theme, content: ThemeCardsContent): TemplateResult {
    const isOpen = this.open.has(theme.id);
    const { lang, order } = theme;
    const toggle = html`<button
      class="toggle"
      type="button"
      aria-expanded=${isOpen}
      aria-controls=${theme.id}
      @click=${() => {
        this.#toggle(theme.id, !isOpen);
      }}
    >
      ${spoken(theme.title, lang)}
      <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
        <path d="M1 8h14" />
        <path class="upright" d="M8 1v14" />
      </svg>
    </button>`;
    // Find in page opens a card that is hidden until found; engines without it just hide the body.
    return html`<li class="card ${isOpen ? 'open' : ''}">
      <div class="head" part="card">
        ${
          order
            ? html`<p class="number">
                <span class="visually-hidden">${this.strings.inReportOrder} </span>${order}
              </p>`
            : nothing
        }
        ${heading(this.level, toggle, { className: 'title', part: 'card-title' })}
        <p part="card-summary">${spoken(theme.summary, lang)}</p>
      </div>
      <div
        class="body"
        part="card-body"
        id=${theme.id}
        data-number=${order ?? nothing}
        hidden=${isOpen ? nothing : 'until-found'}
        @beforematch=${() => {
          this.#toggle(theme.id, true);
        }}
      >
        <div class="sections">${this.#body(theme, content)}</div>
      </div>
    </li>`;
  }

  #body(theme: Theme, content: ThemeCardsContent): TemplateResult[] {
    const { strings } = this;
    const lessons = relatedTo(theme, content.lessons);
    const practices = relatedTo(theme, content.practices);
    const drivers = relatedTo(theme, content.drivers);
    const roles = relatedTo(theme, content.roles);
    const cited = [theme, ...lessons, ...practices, ...drivers].flatMap(({ sources }) => sources);
    const own = ownParts(theme, strings, (title) => heading(this.level + 2, title, { className: 'small' }));
    const say = (text: string) => spoken(text, theme.lang);
    return [
      theme.level === 'organisation' ? html`<p class="label">${strings.organisation}</p>` : html``,
      this.#section(
        strings.meaning,
        theme.meaning.map((paragraph) => html`<p>${say(paragraph)}</p>`),
      ),
      this.#section(strings.practice, list(theme.practice.map(say))),
      this.#section(strings.questions, list(theme.questions.map(say))),
      own.length ? this.#section(strings.council, own) : html``,
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
      theme.debate ? this.#section(strings.debate, html`<p class="debate">${say(theme.debate)}</p>`) : html``,
      this.#relatedSection(strings.roles, roles),
      this.#section(
        strings.sources,
        html`${theme.sources.length ? nothing : html`<p class="small">${strings.own}</p>`}
        ${sourceList([...byId(cited).values()], byId(content.sources), strings.sourceKinds)}
        ${aboutNote(content, strings, [theme, ...lessons, ...practices, ...drivers, ...roles])}`,
      ),
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
  ): TemplateResult {
    if (!items.length) return html``;
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

  #section(title: string, content: unknown): TemplateResult {
    return html`<section>${heading(this.level + 1, title, { className: 'label' })}${content}</section>`;
  }

  /** The themes named in `themes`; all of them if none is named. */
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
    const chosen = ids.flatMap((id) => known.get(id) ?? []);
    return chosen.length ? chosen : content.themes;
  }

  #toggle(theme: string, open: boolean): void {
    const ids = new Set(this.open);
    if (open) ids.add(theme);
    else ids.delete(theme);
    this.open = ids;
    this.emit('psw-theme-cards-toggle', { theme, open } satisfies ThemeCardsToggleDetail);
  }
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

function list(items: readonly unknown[]): TemplateResult {
  return html`<ul>
    ${items.map((item) => html`<li>${item}</li>`)}
  </ul>`;
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

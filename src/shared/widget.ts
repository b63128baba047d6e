import { LitElement, css, html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import type { Problem } from '../content/explain.js';
import { contentIn, loadOwn } from '../content/load.js';
import type { ContentError } from '../content/own.js';
import type { Content } from '../content/content.js';
import type { Words } from '../content/schema.js';
import type { About as AboutWords } from '../content/slices.js';
import type { Bundled, CheckedContent, OwnContent } from '../content/load.js';
import { htmlAt } from './html-at.js';
import { LanguageController, bestLanguage, directionOf, languageOf } from './language.js';
import { spoken } from './own.js';
import { property, state } from './property.js';
import { unavailable } from './unavailable.js';
import { version } from './version.js';
import { warnOnce } from './warn.js';
import type { Cites, Sources } from './sources-panel.js';

/** Detail of every `psw-…-content-error` event. */
export interface ContentErrorDetail {
  /** Everything that is wrong with the widget's own content, with its JSON path. */
  readonly problems: readonly Problem[];
}

/** The interface words every widget needs. */
export interface WidgetStrings {
  /** Shown when own content cannot be used and the page gave no fallback. */
  readonly unavailable: string;
  /** Name of the group of buttons that choose a language. */
  readonly language: string;
  /** The button that shows the sources. */
  readonly sources: string;
  /** Whether the words of the interface have been read by somebody who knows the language well. */
  readonly review: string;
  /** Added to content that no reader of its language has read. */
  readonly unreviewed: string;
}

/** What content says of itself as a whole. */
export interface About extends Pick<Content, 'update' | 'review'> {
  readonly about: AboutWords;
}

/** What comes with a widget: a module for each language, with the words of the content and those of the interface. */
export type Bundle<S extends WidgetStrings> = Readonly<
  Record<string, () => Promise<{ readonly default: unknown; readonly strings: S }>>
>;

/** What the content on screen, or on its way there, was made from. */
interface Load {
  readonly bundle: unknown;
  readonly own: readonly unknown[];
  readonly lang: string;
}

/**
 * What the widgets have in common: where their content comes from, the language they speak, and
 * the choice between content, the page's fallback and a plain sentence.
 */
export abstract class Widget<C, S extends WidgetStrings> extends LitElement {
  static readonly version: string = version;

  /** A whole pack, as an object, shown instead of the bundled content. None by default. */
  @property({ attribute: false }) content: unknown;

  /** Address of a whole pack as a JSON file, shown instead of the bundled content. None by default. */
  @property() src: string | undefined;

  /**
   * Changes that are laid over the content: texts, examples, links, order, items of your own. The attribute
   * is the address of a JSON file; the property takes the overlay itself, too. None by default.
   */
  @property() overlay: string | object | undefined;

  /**
   * Languages a person can choose in the widget itself, such as `en cy`. None by default: the widget
   * follows the page.
   */
  @property() languages = '';

  /** Level of the widget's main headings, 1 to 6; deeper headings follow from it. Default 2. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** The content on screen; nothing until it is loaded. */
  @state() protected shown: C | undefined;

  @state() private failed = false;

  protected abstract readonly bundle: Bundle<S>;
  protected abstract readonly contentErrorEvent: string;
  /** What is on screen, for the list of its sources. */
  protected abstract get cites(): Cites;

  protected strings!: S;

  #loading: Promise<void> = Promise.resolve();
  #latest: Load | undefined;
  #own: { readonly from: readonly unknown[]; readonly checked: Promise<CheckedContent> } | undefined;
  /** Chosen in the widget itself; before that it speaks the language of the page. */
  #chosenLanguage: string | undefined;
  #children: MutationObserver | undefined;
  /** The list of sources, where a person has asked for it, and the content that it belongs to. */
  #sources: { readonly of: unknown; draw?: Sources | undefined } | undefined;

  constructor() {
    super();
    new LanguageController(this, () => {
      this.#load();
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#children = new MutationObserver(() => {
      this.#load();
    });
    this.#children.observe(this, { childList: true, characterData: true, subtree: true });
    if (document.readyState === 'loading') {
      // A classic script in the head upgrades the element before the JSON inside it has been parsed.
      document.addEventListener(
        'DOMContentLoaded',
        () => {
          this.#load();
        },
        { once: true },
      );
    } else {
      this.#load();
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#children?.disconnect();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const isOther = this.#latest && this.#latest.bundle !== this.bundle;
    if (isOther || changed.has('content') || changed.has('src') || changed.has('overlay')) this.#load();
  }

  /** Settles when the content is on screen too. */
  protected override async getUpdateComplete(): Promise<boolean> {
    // An update that is due may begin to load, and what was loaded is due to be rendered.
    await super.getUpdateComplete();
    await this.#loading;
    return super.getUpdateComplete();
  }

  protected override firstUpdated(): void {
    // Before that there are no styles, and to ask for them would have the browser work them out twice.
    requestAnimationFrame(() => {
      const accent = getComputedStyle(this).getPropertyValue('--psw-accent-color').trim() || 'red';
      if (['lch(from red l c h)', accent].every((colour) => CSS.supports('color', colour))) return;
      void import('./accent.js').then(({ mendAccent }) => {
        mendAccent(this.renderRoot as ShadowRoot);
      });
    });
  }

  protected override render(): TemplateResult {
    if (this.shown) return this.renderContent(this.shown);
    if (this.failed && !this.#hasFallback()) return html`<p part="message">${this.strings.unavailable}</p>`;
    return html`<slot></slot>`;
  }

  protected abstract renderContent(content: C): TemplateResult;

  /** Loads what else the content takes to be shown; a widget whose drawing comes on demand does so here. */
  protected prepare?(content: C): Promise<void>;

  /** The root of what a widget renders, in the language of its words. */
  protected frame(lang: string, content: unknown): TemplateResult {
    return html`<div class="widget" part="widget" lang=${lang} dir=${directionOf(lang)}>
      ${this.#languageSwitch(lang)}${content}
    </div>`;
  }

  /** A button a language; nothing where there is nothing to choose. */
  #languageSwitch(current: string): TemplateResult | typeof nothing {
    const tags = this.languages.split(/\s+/).filter(Boolean);
    if (tags.length < 2) return nothing;
    return html`<div class="languages" part="languages" role="group" aria-label=${this.strings.language}>
      ${tags.map(
        (tag) =>
          html`<button
            class="link"
            type="button"
            lang=${tag}
            aria-pressed=${bestLanguage(current, tags) === tag}
            @click=${() => {
              this.#chosenLanguage = tag;
              this.#load();
            }}
          >
            ${names[tag] ?? tag}
          </button>`,
      )}
    </div>`;
  }

  /**
   * What the content is and is not: edition, the authors' later update, independence, and whether anybody has
   * read the words; and a button that shows where each part of it comes from. An item that says itself whether it was
   * read is right; the others are as the whole file.
   */
  protected about(
    { about, update, review }: About,
    shown: readonly { readonly review?: Words['review'] | undefined }[],
  ): TemplateResult {
    const { strings } = this;
    const sources = this.#sources;
    if (sources && sources.of !== this.shown) void this.#loadSources();
    const isUnread = [strings, about, ...shown].some((words) => (words.review ?? review) === 'unreviewed');
    return html`<div part="about">
      <p class="small muted">
        ${about.edition} ${update ? html`<a href=${update}>${about.update}</a>.` : nothing}
        ${about.independence} ${isUnread ? strings.unreviewed : nothing}
      </p>
      <button
        class="link small screen-only"
        type="button"
        aria-expanded=${!!sources}
        @click=${() => {
          void this.#toggleSources();
        }}
      >
        ${strings.sources}
      </button>
      ${sources?.draw?.(this.cites, this.level)}
    </div>`;
  }

  async #toggleSources(): Promise<void> {
    if (!this.#sources) return this.#loadSources();
    this.#sources = undefined;
    this.requestUpdate();
  }

  async #loadSources(): Promise<void> {
    const sources = (this.#sources = { of: this.shown, draw: this.#sources?.draw });
    this.requestUpdate();
    try {
      const { createSources } = await import('./sources-panel.js');
      const root = this.renderRoot as ShadowRoot;
      sources.draw = await createSources({ css, html, htmlAt, spoken }, root, (more) => this.contentOf(more));
    } catch (error) {
      console.error(`<${this.localName}> could not load its sources. ${String(error)}`);
      sources.draw = () => html`<p class="small">${this.strings.unavailable}</p>`;
    }
    this.requestUpdate();
  }

  /** `headingLevel`, or its default where it is no heading level. */
  protected get level(): number {
    const level = this.headingLevel;
    return this.valid(
      'heading-level',
      level,
      Number.isInteger(level) && level >= 1 && level <= 6,
      'a whole number from 1 to 6',
      2,
    );
  }

  /** A value if it is valid; if not, the documented default, and one warning. */
  protected valid<T>(name: string, value: T, isValid: boolean, expected: string, fallback: T): T {
    if (!isValid) {
      warnOnce(
        `<${this.localName}> ${name}="${String(value)}" is not ${expected}, so ${String(fallback)} is used.`,
      );
    }
    return isValid ? value : fallback;
  }

  /**
   * Moves the focus, so that a screen reader says where the person is now. Of several that match, the last has it:
   * `:checked, label:first-child input` is the answer that was given, or the first one.
   */
  protected focusOn(selector: string): void {
    [...this.renderRoot.querySelectorAll<HTMLElement>(selector)].at(-1)?.focus();
  }

  /** Tells the page what a person did. The names stand in full where they are used, to be found. */
  protected emit(name: string, detail: object): void {
    this.dispatchEvent(
      new CustomEvent(name, { bubbles: true, composed: true, detail: Object.freeze(detail) }),
    );
  }

  /** Other content in the language of what is on screen, with the same changes laid over it. */
  protected async contentOf(bundled: Bundled): Promise<Content> {
    const { lang = '', own = [] } = this.#latest ?? {};
    const checked = own.some(Boolean) ? await this.#own?.checked : undefined;
    return (checked ?? contentIn)(lang, bundled);
  }

  /** Loads the content anew if what it depends on has changed; whichever load began last wins. */
  #load(): void {
    if (!this.isConnected || document.readyState === 'loading') return;
    const own = this.#ownContent();
    const lang = this.#chosenLanguage ?? languageOf(this);
    const parts = [own.content, own.src, own.overlay, ...own.inline];
    const { bundle } = this;
    const latest = this.#latest;
    if (latest?.lang === lang && latest.bundle === bundle && isSame(latest.own, parts)) return;
    this.#latest = { bundle, own: parts, lang };
    this.#loading = this.#loadContent(own, this.#latest);
  }

  async #loadContent(own: OwnContent, load: Load): Promise<void> {
    const isCurrent = () => load === this.#latest;
    try {
      const loader = load.own.some(Boolean) ? await this.#checkedOf(own, load) : contentIn;
      const content = await loader(load.lang, this.bundle);
      const strings = await this.#stringsFor(content.lang);
      await this.prepare?.(content as C);
      if (!isCurrent()) return;
      this.strings = strings;
      this.shown = content as C;
      this.failed = false;
      // The same content may come with other words.
      this.requestUpdate();
    } catch (error) {
      const strings = await this.#stringsFor(load.lang);
      if (!isCurrent()) return;
      this.strings = strings;
      this.failed = true;
      this.#own = undefined;
      this.#report(error);
    }
  }

  #ownContent(): OwnContent {
    const inline = this.querySelectorAll(':scope > script[type="application/json"]');
    return {
      content: this.content,
      inline: [...inline].map(({ textContent }) => textContent),
      src: this.src,
      overlay: this.overlay,
    };
  }

  /** Own content once it is checked; kept, so that a change of language neither loads nor checks again. */
  #checkedOf(own: OwnContent, { own: parts, lang }: Load): Promise<CheckedContent> {
    if (!this.#own || !isSame(this.#own.from, parts))
      this.#own = { from: parts, checked: loadOwn(own, lang, this.bundle) };
    return this.#own.checked;
  }

  /** The words of the interface in the language that suits `lang` best; English where they cannot be loaded. */
  async #stringsFor(lang: string): Promise<S> {
    const { bundle } = this;
    for (const tag of [bestLanguage(lang, Object.keys(bundle)), 'en']) {
      try {
        const module = await bundle[tag ?? 'en']?.();
        if (module) return module.strings;
      } catch {
        // Whoever asked for the content has said so.
      }
    }
    return { unavailable } as S;
  }

  #report(error: unknown): void {
    // Anything else may be thrown too, such as when a file on demand cannot be loaded.
    const { problems = [{ path: '$', message: String(error) }], from: address } =
      error as Partial<ContentError>;
    const from = address ? ` from ${address}` : '';
    const list = problems.map(({ path, message }) => `  ${path}: ${message}`).join('\n');
    console.error(`<${this.localName}> cannot show its content${from}:\n${list}`);
    this.emit(this.contentErrorEvent, { problems } satisfies ContentErrorDetail);
  }

  #hasFallback(): boolean {
    return [...this.childNodes].some((node) =>
      node instanceof Element
        ? !node.matches('script, template, style')
        : node instanceof Text && node.data.trim(),
    );
  }
}

function isSame(some: readonly unknown[], others: readonly unknown[]): boolean {
  return some.length === others.length && some.every((one, index) => one === others[index]);
}

/** Languages in their own words. Not from `Intl.DisplayNames`: not all browsers know the Welsh ones. */
const names: Readonly<Record<string, string>> = { en: 'English', cy: 'Cymraeg' };

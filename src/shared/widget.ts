import { LitElement, html } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Problem } from '../content/check.js';
import { ContentError, contentOfPack, loadBundled, loadPack } from '../content/load.js';
import type { ContentRoute, WordsLoaders } from '../content/load.js';
import type { Pack } from '../content/schema.js';
import { LanguageController, bestLanguage, directionOf, languageOf } from './language.js';
import { version } from './version.js';
import { warnOnce } from './warn.js';

/** Detail of every `psw-…-content-error` event. */
export interface ContentErrorDetail {
  /** Everything that is wrong with the widget's own content, with its JSON path. */
  readonly problems: readonly Problem[];
}

/** The interface words every widget needs. */
export interface WidgetStrings {
  /** Shown when own content cannot be used and the page gave no fallback. */
  readonly unavailable: string;
}

/** What comes with a widget: English words of the interface at once, everything else when it is needed. */
export interface Bundle<S extends WidgetStrings> {
  readonly framework: unknown;
  readonly words: WordsLoaders;
  readonly strings: { readonly en: S; readonly later: Readonly<Record<string, () => Promise<S>>> };
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

  /** Level of the widget's main headings, 1 to 6; deeper headings follow from it. Default 2. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** The content on screen; nothing until it is loaded. */
  @state() protected shown: C | undefined;

  @state() private failed = false;

  protected abstract readonly bundle: Bundle<S>;
  protected abstract readonly contentErrorEvent: string;

  protected strings!: S;

  #loading: Promise<void> = Promise.resolve();
  #latest: { readonly value: unknown; readonly lang: string } | undefined;
  #pack: { readonly value: unknown; readonly loaded: Promise<Pack> } | undefined;
  #children: MutationObserver | undefined;

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
    if (changed.has('content') || changed.has('src')) this.#load();
  }

  /** Settles when the content is on screen too. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await this.#loading;
    return super.getUpdateComplete();
  }

  protected override render(): TemplateResult {
    if (this.shown) return this.renderContent(this.shown);
    if (this.failed && !this.#hasFallback()) return html`<p part="message">${this.strings.unavailable}</p>`;
    return html`<slot></slot>`;
  }

  protected abstract renderContent(content: C): TemplateResult;

  /** The root of what a widget renders, in the language of its words. */
  protected frame(lang: string, content: unknown): TemplateResult {
    return html`<div class="widget" part="widget" lang=${lang} dir=${directionOf(lang)}>${content}</div>`;
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

  /** Tells the page what a person did. The names stand in full where they are used, to be found. */
  protected emit(name: string, detail: object): void {
    this.dispatchEvent(
      new CustomEvent(name, { bubbles: true, composed: true, detail: Object.freeze(detail) }),
    );
  }

  /** Loads the content anew if what it depends on has changed; whichever load began last wins. */
  #load(): void {
    if (!this.isConnected || document.readyState === 'loading') return;
    const route = this.#route();
    const lang = languageOf(this);
    if (this.#latest && this.#latest.value === route?.value && this.#latest.lang === lang) return;
    this.#latest = { value: route?.value, lang };
    this.#loading = this.#loadContent(route, lang, this.#latest);
  }

  async #loadContent(route: ContentRoute | undefined, lang: string, load: object): Promise<void> {
    const isCurrent = () => load === this.#latest;
    try {
      const content = route
        ? contentOfPack(await this.#packOf(route), lang)
        : await loadBundled(this.bundle.framework, this.bundle.words, lang);
      const strings = await this.#stringsFor(content.lang);
      if (!isCurrent()) return;
      this.strings = strings;
      this.shown = content as C;
      this.failed = false;
    } catch (error) {
      const strings = await this.#stringsFor(lang);
      if (!isCurrent()) return;
      this.strings = strings;
      this.failed = true;
      this.#pack = undefined;
      this.#report(error, route);
    }
  }

  /** Own content in the order of precedence: the property, the JSON inside the tag, the address. */
  #route(): ContentRoute | undefined {
    if (this.content !== undefined && this.content !== null) return { kind: 'content', value: this.content };
    const json = this.querySelector(':scope > script[type="application/json"]');
    if (json) return { kind: 'json', value: json.textContent };
    return this.src ? { kind: 'src', value: this.src } : undefined;
  }

  /** The checked pack of a route; kept, so that a change of language neither loads nor checks again. */
  #packOf(route: ContentRoute): Promise<Pack> {
    const kept = this.#pack;
    if (kept && kept.value === route.value) return kept.loaded;
    const loaded = loadPack(route);
    this.#pack = { value: route.value, loaded };
    return loaded;
  }

  async #stringsFor(lang: string): Promise<S> {
    const { strings } = this.bundle;
    const load = strings.later[bestLanguage(lang, ['en', ...Object.keys(strings.later)]) ?? 'en'];
    try {
      return load ? await load() : strings.en;
    } catch {
      return strings.en;
    }
  }

  #report(error: unknown, route: ContentRoute | undefined): void {
    const problems = error instanceof ContentError ? error.problems : [{ path: '$', message: String(error) }];
    const from = route?.kind === 'src' ? ` from ${route.value}` : '';
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

import { kit } from './kit.js';
import type { CSSResult, LitElement, TemplateResult } from 'lit';
import type { Kit } from './kit.js';

/** What a file on demand hands over: how to draw a page in one language, and the styles of that page alone. */
export interface View<Page, Drawn = TemplateResult> {
  readonly render: (page: Page) => Drawn;
  readonly styles?: CSSResult;
}

/** A view whose file is loaded when it is needed, and which follows the language of the content. */
export class ViewOnDemand<Page, Drawn = TemplateResult> {
  #lang: string | undefined;
  #view: View<Page, Drawn> | undefined;
  readonly #host: LitElement;
  readonly #create: (kit: Kit, lang: string) => Promise<View<Page, Drawn>>;

  constructor(host: LitElement, create: (kit: Kit, lang: string) => Promise<View<Page, Drawn>>) {
    this.#host = host;
    this.#create = create;
  }

  /** Rejects if the file cannot be loaded; browsers do not ask for it again before the page is reloaded. */
  async load(lang: string): Promise<void> {
    if (this.#lang === lang) return;
    const view = await this.#create(kit, lang);
    if (!this.#view) this.#adopt(view.styles?.styleSheet);
    this.#view = view;
    this.#lang = lang;
    this.#host.requestUpdate();
  }

  /** The page in a language; in the one before, until that is loaded. */
  render(page: Page, lang: string): Drawn | undefined {
    this.load(lang).catch((error: unknown) => {
      console.error(`<${this.#host.localName}> could not load its words in "${lang}". ${String(error)}`);
    });
    return this.#view?.render(page);
  }

  #adopt(styles: CSSStyleSheet | undefined): void {
    const root = this.#host.renderRoot as ShadowRoot;
    if (styles) root.adoptedStyleSheets = [...root.adoptedStyleSheets, styles];
  }
}

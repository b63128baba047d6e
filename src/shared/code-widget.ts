import type { TemplateResult } from 'lit';
import { common } from './strings.en.js';
import { Widget } from './widget.js';
import type { Words } from '../content/schema.js';
import type { Cites } from './sources-panel.js';
import type { About } from './widget.js';

/** What a person entered, by the name of the field. It may hold codes, so it goes nowhere but into the view. */
export type Entered = Readonly<Record<string, string>>;

/** What every such widget has on screen. */
interface CodeContent extends About {
  readonly lang: string;
  readonly themes: readonly { readonly review?: Words['review'] | undefined }[];
}

/** What a view of codes draws from. */
export interface CodePage<C> {
  readonly content: C;
  readonly strings: typeof common;
  readonly level: number;
  /** What the person last asked for; nothing at first, and when it is forgotten. */
  readonly entered: Entered | undefined;
  /** Draws anew, and moves the focus to what is marked with `data-focus`, or else to the heading of the outcome. */
  readonly enter: (entered: Entered) => void;
  readonly clear: () => void;
}

export interface CodeView<C> {
  readonly styles: string;
  readonly page: (page: CodePage<C>) => TemplateResult;
}

/** The words of the shell; those of the form and the result come with the view. */
export const codeStrings = {
  en: common,
  later: { cy: async () => (await import('./strings.cy.js')).common },
};

/**
 * A widget that people enter codes into. Few pages have one, so all that it shows is loaded when it
 * appears; this class only keeps what was entered, and forgets it when the person leaves.
 */
export abstract class CodeWidget<C extends CodeContent> extends Widget<C, typeof common> {
  protected override readonly cites: Cites = { collections: ['themes'] };
  protected abstract readonly showEvent: string;

  // Private to the language, not only to the compiler: nothing on the page can read it.
  #entered: Entered | undefined;
  readonly #views = new Map<string, CodeView<C>>();
  #leaving: AbortController | undefined;

  /** The view in a language. */
  protected abstract loadView(lang: string): Promise<CodeView<C>>;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#leaving = new AbortController();
    // A page that a browser keeps for its Back button must not come back with codes in it.
    window.addEventListener('pagehide', () => this.#forget(), { signal: this.#leaving.signal });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leaving?.abort();
    this.#forget();
  }

  protected override async prepare({ lang }: C): Promise<void> {
    if (this.#views.has(lang)) return;
    const view = await this.loadView(lang);
    if (!this.#views.size) {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(view.styles);
      this.shadowRoot?.adoptedStyleSheets.push(sheet);
    }
    this.#views.set(lang, view);
  }

  protected override renderContent(content: C): TemplateResult {
    return this.frame(content.lang, [
      this.#views.get(content.lang)?.page({
        content,
        strings: this.strings,
        level: this.level,
        entered: this.#entered,
        enter: (entered) => void this.#enter(entered),
        clear: () => {
          this.#forget();
          this.#find('.page-title')?.focus();
        },
      }),
      this.about(content, content.themes),
    ]);
  }

  async #enter(entered: Entered): Promise<void> {
    this.#entered = entered;
    this.requestUpdate();
    await this.updateComplete;
    this.#find('[data-focus], .outcome-title')?.focus();
    if (this.#find('.outcome')) this.emit(this.showEvent, {});
  }

  #forget(): void {
    this.renderRoot?.querySelectorAll('form').forEach((form) => form.reset());
    this.#entered = undefined;
    this.requestUpdate();
  }

  #find(selector: string): HTMLElement | null {
    return this.renderRoot.querySelector(selector);
  }
}

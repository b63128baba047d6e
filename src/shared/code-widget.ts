import { css } from 'lit';
import { barStyles } from './bar.js';
import { baseStyles } from './base.styles.js';
import { buttonStyles } from './button.styles.js';
import { Widget } from './widget.js';
import type { TemplateResult } from 'lit';
import type { Words } from '../content/schema.js';
import type { Cites } from './sources-panel.js';
import type { codes, common } from './strings.en.js';
import type { About } from './widget.js';

/** What a person entered, by the name of the field. It may hold codes, so it goes nowhere but into the view. */
export type Entered = Readonly<Record<string, string>>;

/** What every such widget has on screen. */
interface CodeContent extends About {
  readonly lang: string;
  readonly themes: readonly { readonly review?: Words['review'] | undefined }[];
}

/** The words of a widget that reads codes, those of its form and of its result among them. */
export type CodeStrings<W> = typeof common & { readonly codes: typeof codes; readonly words: W };

/** What a view of codes draws from. */
export interface CodePage<C, W> {
  readonly content: C;
  readonly strings: CodeStrings<W>;
  readonly level: number;
  /** What the person last asked for; nothing at first, and when it is forgotten. */
  readonly entered: Entered | undefined;
  /** Draws anew, and moves the focus to what is marked with `data-focus`, or else to the heading of the outcome. */
  readonly enter: (entered: Entered) => void;
  readonly clear: () => void;
}

export interface CodeView<C, W> {
  readonly styles: string;
  readonly page: (page: CodePage<C, W>) => TemplateResult;
}

/**
 * A widget that people enter codes into. Few pages have one, so all that it shows is loaded when it
 * appears; this class only keeps what was entered, and forgets it when the person leaves.
 */
export abstract class CodeWidget<C extends CodeContent, W> extends Widget<C, CodeStrings<W>> {
  static override styles = [baseStyles, buttonStyles(css), barStyles];

  protected override readonly cites: Cites = { collections: ['themes'] };
  protected abstract readonly showEvent: string;

  // Private to the language, not only to the compiler: nothing on the page can read it.
  #entered: Entered | undefined;
  #loading: Promise<void> | undefined;
  #view: CodeView<C, W> | undefined;
  #leaving: AbortController | undefined;

  protected abstract loadView(): Promise<CodeView<C, W>>;

  override connectedCallback(): void {
    super.connectedCallback();
    // It comes while the words do, and whoever needs it is told if it does not.
    this.#load().catch(() => undefined);
    this.#leaving = new AbortController();
    // A page that a browser keeps for its Back button must not come back with codes in it.
    window.addEventListener('pagehide', () => this.#forget(), { signal: this.#leaving.signal });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leaving?.abort();
    this.#forget();
  }

  protected override prepare(): Promise<void> {
    return this.#load();
  }

  /** Loads the view, once, and puts on its styles. */
  #load(): Promise<void> {
    return (this.#loading ??= this.loadView().then((view) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(view.styles);
      this.shadowRoot?.adoptedStyleSheets.push(sheet);
      this.#view = view;
    }));
  }

  protected override renderContent(content: C): TemplateResult {
    return this.frame(content.lang, [
      this.#view?.page({
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

import { nothing } from 'lit';
import { property } from 'lit/decorators.js';
import framework from '../content/framework.json' with { type: 'json' };
import { baseStyles } from '../shared/base.styles.js';
import { kit } from '../shared/kit.js';
import { ViewOnDemand } from '../shared/on-demand.js';
import { ownStyles } from '../shared/own.styles.js';
import { aboutNote } from '../shared/sources.js';
import { selfCheck as en } from '../shared/strings.en.js';
import { Widget } from '../shared/widget.js';
import { errorSummary } from './pages/error-summary.js';
import { startPage } from './pages/start-page.js';
import { themePage } from './pages/theme-page.js';
import { styles } from './self-check.styles.js';
import { Session } from './session.js';
import type { TemplateResult } from 'lit';
import type { ContentOf, selfCheck as slice } from '../content/slices.js';
import type { Bundle, ContentErrorDetail } from '../shared/widget.js';
import type { CheckPage } from './pages/check-page.js';
import type { Page } from './pages/page.js';
import type { PaperPage } from './pages/paper-page.js';
import type { ResultPage, ResultViews } from './pages/result-page.js';
import type { Answers } from './scoring.js';
import type { SavedAnswers } from './take-away/saved-answers.js';

export type SelfCheckContent = ContentOf<typeof slice>;
export type Theme = SelfCheckContent['themes'][number];
export type Statement = SelfCheckContent['statements'][number];

/** All statements, or the one of each theme that is marked for the quick edition. */
export type SelfCheckEdition = 'full' | 'quick';

/** Where a person is: a page by name, or the position of a theme, from 0. */
type Step = 'start' | 'paper' | number | 'check' | 'result';

/** Detail of `psw-self-check-start` and `psw-self-check-finish`. No answers: they stay with the person. */
export interface SelfCheckEditionDetail {
  readonly edition: SelfCheckEdition;
}

/** Detail of `psw-self-check-step`. No answers: they stay with the person. */
export interface SelfCheckStepDetail {
  readonly step: 'start' | 'paper' | 'theme' | 'check' | 'result';
  /** Id of the theme, where the step is one. */
  readonly theme?: string;
}

/**
 * A private self-check on the ten themes: one theme a page, a page to check the answers, and a
 * profile in words and bars with strengths first, to print, copy or save. For reflection; answers stay
 * in memory, nothing is stored and nothing is sent.
 *
 * ```html
 * <psw-self-check edition="quick">
 *   <p>The self-check needs JavaScript. <a href="/self-check.pdf">Print it instead.</a></p>
 * </psw-self-check>
 * ```
 *
 * @tagname psw-self-check
 * @slot - Fallback content, shown until the self-check is ready and if it cannot be shown. A child
 *   `<script type="application/json">` holds an overlay or a whole pack of your own.
 * @fires {CustomEvent<SelfCheckEditionDetail>} psw-self-check-start - A person began.
 * @fires {CustomEvent<SelfCheckStepDetail>} psw-self-check-step - A person went to another page.
 * @fires {CustomEvent<SelfCheckEditionDetail>} psw-self-check-finish - A person reached the result.
 * @fires {CustomEvent<ContentErrorDetail>} psw-self-check-content-error - Own content cannot be shown.
 * @csspart widget - The whole of what is rendered.
 * @csspart languages - The buttons that choose the language, where `languages` asks for them.
 * @csspart page-title - The heading of the page.
 * @csspart progress - The bar above a theme.
 * @csspart error-summary - The list of statements without an answer.
 * @csspart statement - A statement with its answers.
 * @csspart answer - One answer.
 * @csspart button - A button.
 * @csspart primary-button - The button that leads on.
 * @csspart bars - The themes of the result.
 * @csspart council-links - Links that a council has added to a theme to try next.
 * @csspart table - The same as a table.
 * @csspart take-away - Print, copy, save and code, below the result.
 * @csspart code - The profile code.
 * @csspart saved-file - Where a saved file is opened.
 * @csspart message - The sentence shown when content cannot be shown and there is no fallback.
 * @cssprop [--psw-accent-color] - The one accent, for numerals, headings, links, buttons and bars.
 * @cssprop [--psw-accent-text-color] - Text on the accent; black or white by default, whichever reads better.
 * @cssprop [--psw-error-color] - The edge of what needs an answer.
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
export class SelfCheck extends Widget<SelfCheckContent, typeof en> {
  static override styles = [baseStyles, ownStyles, styles];

  /** `full` asks thirty statements, `quick` ten, one a theme. Default `full`. */
  @property() edition: SelfCheckEdition = 'full';

  protected override readonly contentErrorEvent = 'psw-self-check-content-error';
  protected override readonly bundle: Bundle<typeof en> = {
    framework,
    words: {
      en: () => import('../content/en.json', { with: { type: 'json' } }),
      cy: () => import('../content/cy.json', { with: { type: 'json' } }),
    },
    strings: { en, later: { cy: async () => (await import('../shared/strings.cy.js')).selfCheck } },
  };

  // Private to the language, not only to the compiler: nothing on the page can read the answers.
  readonly #session = new Session();
  #step: Step = 'start';
  #missing: readonly string[] = [];
  #isChanging = false;
  #isConfirming = false;
  #hasFailedToLoad = false;
  /** Settles when the start page has been left, or has said why not. */
  #leaving: Promise<void> | undefined;
  #result: { readonly lang: string; readonly views: ResultViews } | undefined;
  readonly #paper = new ViewOnDemand<PaperPage>(this, async (...args) =>
    (await import('./pages/paper-page.js')).createPaperPage(...args),
  );
  #isOpening = false;
  #saved: SavedAnswers | undefined;

  /** Settles when a button that was pressed on the start page has led on. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await this.#leaving;
    return super.getUpdateComplete();
  }

  protected override renderContent(content: SelfCheckContent): TemplateResult {
    return this.frame(content.lang, this.#page(content));
  }

  #page(content: SelfCheckContent): TemplateResult | typeof nothing {
    const statements = this.#statements(content);
    const themes = this.#themes(content);
    const page: Page = {
      content,
      strings: this.strings,
      level: this.level,
      statements,
      answers: this.#session.answers,
      note: this.#note(content),
    };
    const missing = statements.filter(({ id }) => this.#missing.includes(id));
    const step = typeof this.#step === 'number' ? Math.min(this.#step, themes.length - 1) : this.#step;
    switch (step) {
      case 'start':
        return this.#startPage(page);
      case 'paper':
        return this.#paper.render(
          {
            ...page,
            themes,
            edition: this.#edition,
            print: () => {
              print();
            },
            back: () => this.#goTo('start'),
          },
          content.lang,
        );
      case 'check':
        return this.#checkPage({
          ...page,
          themes,
          errors: missing.length
            ? errorSummary(page, missing, (statement) => this.#change(statement))
            : nothing,
          change: (statement) => this.#change(statement),
          back: () => this.#goTo(themes.length - 1),
          next: () => this.#continue(statements, 'result'),
        });
      case 'result':
        return this.#resultPage({
          ...page,
          edition: this.#edition,
          saved: this.#saved,
          isConfirming: this.#isConfirming,
          show: (selector) => this.#show(selector),
          changeAnswers: () => this.#goTo('check'),
          askAgain: () => this.#confirm(true, '.confirm'),
          keep: () => this.#confirm(false, '.again'),
          restart: () => this.#restart(),
        });
      default: {
        const theme = themes[step];
        if (!theme) return this.#startPage(page);
        const asked = statements.filter((statement) => statement.theme === theme.id);
        return themePage({
          ...page,
          theme,
          step: step + 1,
          total: themes.length,
          missing,
          answer: (statement, answer) => {
            this.#session.answer(statement.id, answer);
            this.requestUpdate();
          },
          goTo: (statement) => this.#focus(firstAnswer(statement)),
          back: () => (this.#isChanging ? this.#return(asked) : this.#goTo(step ? step - 1 : 'start')),
          next: () => {
            const following = step + 1 < themes.length ? step + 1 : 'check';
            return this.#continue(asked, this.#isChanging ? 'check' : following);
          },
        });
      }
    }
  }

  #note(content: SelfCheckContent): TemplateResult {
    const { themes, roles, statements, answers } = content;
    const shown = [...themes, ...roles, ...statements, answers.person, answers.organisation];
    return aboutNote(content, this.strings, shown);
  }

  #startPage(page: Page): TemplateResult {
    const { lang } = page.content;
    return startPage({
      ...page,
      hasFailed: this.#hasFailedToLoad,
      start: () => this.#start(() => this.#begin(0)),
      onPaper: () =>
        this.#goToLoaded(
          () => this.#paper.load(lang),
          () => this.#goTo('paper'),
        ),
      openFile: () =>
        this.#start(() => {
          this.#isOpening = true;
          return this.#show('.saved-file .section-title');
        }),
      savedFile: this.#isOpening
        ? this.#views(lang)?.savedFile({
            ...page,
            edition: this.#edition,
            show: (selector) => this.#show(selector),
            use: (saved, answers) => this.#use(saved, answers),
          })
        : undefined,
    });
  }

  #checkPage(page: CheckPage): TemplateResult | typeof nothing {
    return this.#views(page.content.lang)?.check(page) ?? nothing;
  }

  #resultPage(page: ResultPage): TemplateResult | typeof nothing {
    return this.#views(page.content.lang)?.result(page) ?? nothing;
  }

  /** The views in the language of the content; in the one before, until that is loaded. */
  #views(lang: string): ResultViews | undefined {
    if (this.#result?.lang !== lang) void this.#loadResult(lang);
    return this.#result?.views;
  }

  async #loadResult(lang: string): Promise<void> {
    if (this.#result?.lang === lang) return;
    const { createResultViews } = await import('./pages/result-page.js');
    this.#result = { lang, views: await createResultViews(kit, lang, this.renderRoot as ShadowRoot) };
    this.requestUpdate();
  }

  /** Nobody starts whose result could not be shown at the end: what draws it is loaded first. */
  #start(goOn: () => Promise<void>): Promise<void> {
    return this.#goToLoaded(() => this.#loadResult(this.shown?.lang ?? ''), goOn);
  }

  /** Goes on when something has been loaded; says so on the start page if it cannot be. */
  #goToLoaded(load: () => Promise<void>, goOn: () => Promise<void>): Promise<void> {
    this.#leaving = load().then(
      () => {
        this.#hasFailedToLoad = false;
        return goOn();
      },
      (error: unknown) => {
        console.error(`<${this.localName}> could not load its next page. ${String(error)}`);
        this.#hasFailedToLoad = true;
        return this.#show('.error');
      },
    );
    return this.#leaving;
  }

  #begin(step: Step): Promise<void> {
    this.emit('psw-self-check-start', { edition: this.#edition } satisfies SelfCheckEditionDetail);
    return this.#goTo(step);
  }

  /** Goes on with the answers of a file, from the page on which they can be checked. */
  #use(saved: SavedAnswers, answers: Answers): Promise<void> {
    this.#session.clear();
    for (const [statement, answer] of answers) this.#session.answer(statement, answer);
    this.#saved = saved;
    this.#isOpening = false;
    return this.#begin('check');
  }

  /** Goes on if everything asked has an answer; otherwise names what has none. */
  async #continue(asked: readonly Statement[], step: Step): Promise<void> {
    this.#missing = asked.filter(({ id }) => !this.#session.answers.has(id)).map(({ id }) => id);
    if (this.#missing.length) return this.#show('.error-summary');
    if (this.#isChanging) return this.#return(asked);
    await this.#goTo(step);
    if (step === 'result')
      this.emit('psw-self-check-finish', { edition: this.#edition } satisfies SelfCheckEditionDetail);
  }

  /** From the check page to the statement, and from there straight back. */
  #change(statement: Statement): Promise<void> {
    const position = this.shown ? this.#themes(this.shown).findIndex(({ id }) => id === statement.theme) : 0;
    return this.#goTo(position, `#${statement.id} :checked, ${firstAnswer(statement)}`, true);
  }

  #return([statement]: readonly Statement[]): Promise<void> {
    return this.#goTo('check', statement ? `[data-statement='${statement.id}']` : undefined);
  }

  #confirm(isConfirming: boolean, focus: string): Promise<void> {
    this.#isConfirming = isConfirming;
    return this.#show(focus);
  }

  #restart(): Promise<void> {
    this.#session.clear();
    return this.#goTo('start');
  }

  async #goTo(step: Step, focus = '.page-title', isChanging = false): Promise<void> {
    this.#step = step;
    this.#missing = [];
    this.#isChanging = isChanging;
    this.#isConfirming = false;
    this.requestUpdate();
    const theme = typeof step === 'number' && this.shown ? this.#themes(this.shown)[step]?.id : undefined;
    const detail: SelfCheckStepDetail = theme
      ? { step: 'theme', theme }
      : { step: step as 'start' | 'paper' | 'check' | 'result' };
    this.emit('psw-self-check-step', detail);
    await this.#focus(focus);
  }

  #show(focus: string): Promise<void> {
    this.requestUpdate();
    return this.#focus(focus);
  }

  /** Moves the focus, so that a screen reader says where the person is now. */
  async #focus(selector: string): Promise<void> {
    // Not `updateComplete`, which waits for a start that may itself be waiting for this.
    await super.getUpdateComplete();
    this.focusOn(selector);
  }

  get #edition(): SelfCheckEdition {
    const { edition } = this;
    return this.valid(
      'edition',
      edition,
      edition === 'full' || edition === 'quick',
      '"full" or "quick"',
      'full',
    );
  }

  #statements(content: SelfCheckContent): readonly Statement[] {
    return this.#edition === 'quick' ? content.statements.filter(({ quick }) => quick) : content.statements;
  }

  /** The themes that are asked about, in report order. */
  #themes(content: SelfCheckContent): readonly Theme[] {
    const asked = new Set(this.#statements(content).map(({ theme }) => theme));
    return content.themes.filter(({ id }) => asked.has(id));
  }
}

function firstAnswer(statement: Statement): string {
  return `#${statement.id} label:first-child input`;
}

declare global {
  interface HTMLElementTagNameMap {
    'psw-self-check': SelfCheck;
  }
  interface HTMLElementEventMap {
    'psw-self-check-start': CustomEvent<SelfCheckEditionDetail>;
    'psw-self-check-step': CustomEvent<SelfCheckStepDetail>;
    'psw-self-check-finish': CustomEvent<SelfCheckEditionDetail>;
    'psw-self-check-content-error': CustomEvent<ContentErrorDetail>;
  }
}

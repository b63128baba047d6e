import { css, html } from 'lit';
import { barStyles } from '../shared/bar.js';
import { baseStyles } from '../shared/base.styles.js';
import { buttonStyles } from '../shared/button.styles.js';
import { kit } from '../shared/kit.js';
import { ViewOnDemand } from '../shared/on-demand.js';
import { ownStyles } from '../shared/own.styles.js';
import { property } from '../shared/property.js';
import { Widget } from '../shared/widget.js';
import { drawSheet } from './pages/sheet.js';
import { startPage } from './pages/start-page.js';
import { styles } from './self-check.styles.js';
import { Session, isSomethingKept } from './session.js';
import type { PropertyValues, TemplateResult } from 'lit';
import type { ContentOf, selfCheck as slice, statements as words } from '../content/slices.js';
import type { Cites } from '../shared/sources-panel.js';
import type { selfCheck as en } from '../shared/strings.en.js';
import type { Bundle, ContentErrorDetail } from '../shared/widget.js';
import type { Page, StartingAgain } from './pages/page.js';
import type { PaperPage } from './pages/paper-page.js';
import type { RememberView } from './pages/remember.js';
import type { ResultViews } from './pages/result-page.js';
import type { Sheet } from './pages/sheet.js';
import type { StartedViews } from './pages/started.js';
import type { Answers } from './scoring.js';
import type { Wordings } from './statements.js';
import type { Keeper } from './storage.js';
import type { SavedAnswers } from './take-away/saved-answers.js';

export type SelfCheckContent = ContentOf<typeof slice>;
type Words = ContentOf<typeof words>;
export type Theme = SelfCheckContent['themes'][number] & Words['themes'][number];
type Asked = SelfCheckContent['statements'][number];
export type Statement = Asked & Words['statements'][number];

/** The content with the words of what is asked. */
export interface WholeContent extends SelfCheckContent {
  readonly themes: readonly Theme[];
  readonly statements: readonly Statement[];
}

/**
 * All statements, the one of each theme that is marked for the quick edition, or all of them in the
 * words of a councillor's work.
 */
export type SelfCheckEdition = 'full' | 'quick' | 'councillor';

/** Where a person is: a page by name, or the position of a theme, from 0. */
type Step = 'start' | 'paper' | number | 'check' | 'result';

/** What is loaded when a person starts, in a language. */
interface Later extends StartedViews, ResultViews {
  readonly lang: string;
}

/** How to go to a step. */
interface GoTo {
  /** What gets the focus there; the title by default. */
  readonly focus?: string;
  /** Whether an answer is to be changed, so that the way back leads to the check page. */
  readonly isChanging?: boolean;
  /** Whether the page did it, not a person: then no event says so. */
  readonly isQuiet?: boolean;
}

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
 * profile in words and bars with strengths first, to print, copy or save. For reflection; nothing is
 * sent. Answers stay in memory, unless a person presses the button that has this browser remember them.
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
 * @fires {CustomEvent<SelfCheckEditionDetail>} psw-self-check-start - A person began; not, when they go on with
 *   remembered answers.
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
 * @csspart remember - What is remembered on the device, with the buttons for it.
 * @csspart about - What the content is and is not, and the button for its sources.
 * @csspart sources - Where each part of the content comes from, once that is asked for.
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
  static override styles = [baseStyles, buttonStyles(css), barStyles, ownStyles, styles];

  /**
   * `full` asks thirty statements, `quick` ten, one a theme; `councillor` asks thirty in the words of a
   * councillor's work and leaves out the roles, which are those of staff. Default `full`. A change to or from
   * `councillor` begins afresh.
   */
  @property() edition: SelfCheckEdition = 'full';

  /**
   * `off` takes away the button that asks this browser to remember the answers. What a person had
   * remembered before can still be taken up and forgotten. Default `on`.
   */
  @property() remember: 'on' | 'off' = 'on';

  /** How many days remembered answers are kept after the last one, 1 to 366. Default 90. */
  @property({ type: Number, attribute: 'remember-days' }) rememberDays = 90;

  protected override readonly cites: Cites = { collections: ['themes', 'statements', 'roles'] };
  protected override readonly contentErrorEvent = 'psw-self-check-content-error';
  protected override readonly bundle: Bundle<typeof en> = {
    en: () => import('./self-check.en.js'),
    cy: () => import('./self-check.cy.js'),
  };

  // Private to the language, not only to the compiler: nothing on the page can read the answers.
  readonly #session = new Session();
  #step: Step = 'start';
  #missing: readonly string[] = [];
  #isChanging = false;
  #isConfirming = false;
  #hasFailed = false;
  /** Whether answers from before are being looked for; unknown until the content is there. */
  #isLooking: boolean | undefined;
  #busy: Promise<unknown> | undefined;
  #wordings: Wordings | undefined;
  #later: Later | undefined;
  #keeper: Keeper | undefined;
  readonly #paper = new ViewOnDemand<PaperPage, Sheet>(this, async (...args) =>
    (await import('./pages/paper-page.js')).createPaperPage(...args),
  );
  #isOpening = false;
  /** The file that answers were last taken from. */
  #saved: SavedAnswers | undefined;

  /** Where the person is: `start`, `paper`, the id of a theme, `check` or `result`. */
  get step(): string {
    const content = this.shown;
    const step = content ? this.#stepIn(content) : 'start';
    return content && typeof step === 'number' ? (this.#themes(content)[step]?.id ?? 'start') : String(step);
  }

  /** Settles when a button of the start page has led on, too. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#busy;
    return super.getUpdateComplete();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#keeper?.connect();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#keeper?.disconnect();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const before = changed.get('edition');
    // A councillor's statements are others, so answers to the one are none to the other.
    if (before && before !== this.edition && [before, this.edition].includes('councillor')) {
      this.#session.given.clear();
      this.#saved = undefined;
      this.#step = 'start';
    }
  }

  /**
   * Does what the first button of the start page does: begins, or goes on with remembered answers.
   * Moves the focus, so call it when a person asked for it. Answers whether it could; no event is
   * dispatched, since they tell only what a person did in the widget.
   */
  async start(): Promise<boolean> {
    await this.updateComplete;
    return this.shown ? this.#start('method') : false;
  }

  /** Clears the answers, those remembered on the device too, and shows the start page. No event. */
  async reset(): Promise<void> {
    await this.updateComplete;
    this.#keeper?.forget();
    await this.#restart({ isQuiet: true });
  }

  /**
   * Shows `start`, `paper`, the theme of an id, `check` or `result`, and moves the focus there. Answers whether it is
   * shown: nobody gets to the result with statements unanswered, but to the check page, which names them.
   */
  async goToStep(step: string): Promise<boolean> {
    await this.updateComplete;
    const content = this.shown;
    const position = content ? this.#themes(content).findIndex(({ id }) => id === step) : -1;
    if (!content || (position < 0 && !/^(start|paper|check|result)$/.test(step))) return false;
    if (step !== 'start' && !(await this.#isLoaded(step === 'paper'))) return false;
    const isResult = step === 'result';
    await this.#goTo(isResult ? 'check' : position < 0 ? (step as Step) : position, { isQuiet: true });
    return !isResult || this.#continue(this.#statements(this.shown ?? content), 'result', true);
  }

  /** Whoever has started goes on in the words of other content or another language, so it brings them along. */
  protected override async prepare(content: SelfCheckContent): Promise<void> {
    if (!this.#wordings) return;
    await this.#tried(Promise.all([this.#loadWords(content), this.#later && this.#loadLater(content.lang)]));
  }

  protected override renderContent(content: SelfCheckContent): TemplateResult {
    if (this.#isLooking === undefined) {
      this.#isLooking = isSomethingKept();
      if (this.#isLooking) this.#busy = this.#look();
    }
    return this.#isLooking ? html`<slot></slot>` : this.frame(content.lang, this.#page(content));
  }

  /** The page that the person is on, and what there is to say about remembering. */
  #page(content: SelfCheckContent): unknown {
    const edition = this.#edition;
    const isForCouncillors = edition === 'councillor';
    const step = this.#stepIn(content);
    const remembering = this.#remembering(content, edition, step);
    const later = this.#later;
    const panel = remembering && later?.panel(remembering);
    const whole = this.#wordings?.[isForCouncillors ? 'councillors' : 'staff'];
    const common = {
      strings: this.strings,
      level: this.level,
      note: this.#note(content),
      isConfirming: this.#isConfirming,
      askAgain: () => this.#confirm(true, '.confirm'),
      keep: () => this.#confirm(false, '.again'),
      restart: () => this.#restart(),
    };
    const page: (Page & StartingAgain) | undefined = whole && {
      ...common,
      content: whole,
      edition,
      statements: this.#statements(whole),
      answers: this.#session.answers,
      show: (selector) => this.#show(selector),
    };
    if (step !== 'start' && page) {
      const sheet = this.#sheet(step, page);
      return [sheet && drawSheet(sheet), step === 'paper' ? undefined : panel];
    }
    const start = startPage({
      ...common,
      lang: content.lang,
      count: this.#statements(content).length,
      isForCouncillors,
      canBeRemembered: this.#canRemember,
      hasFailed: this.#hasFailed,
      offer: remembering && later?.offer({ ...common, ...remembering }),
      panel,
      start: () => {
        this.#busy = this.#start('start');
      },
      onPaper: () => {
        this.#busy = this.#whenLoaded(() => this.#goTo('paper'), true);
      },
      openFile: () => {
        this.#busy = this.#whenLoaded(() => {
          this.#isOpening = true;
          return this.#show('.saved-file .section-title');
        });
      },
      savedFile:
        page && this.#isOpening
          ? later?.savedFile({ ...page, use: (saved, answers) => this.#use(saved, answers) })
          : undefined,
    });
    return drawSheet(start);
  }

  /** What is on a page after the start page; nothing, until what that takes is loaded. */
  #sheet(step: Exclude<Step, 'start'>, page: Page & StartingAgain): Sheet | undefined {
    const later = this.#later;
    const { statements } = page;
    const themes = this.#themes(page.content);
    const missing = statements.filter(({ id }) => this.#missing.includes(id));
    switch (step) {
      case 'paper':
        return this.#paper.render(
          {
            ...page,
            themes,
            print: () => {
              print();
            },
            back: () => this.#goTo('start'),
          },
          page.content.lang,
        );
      case 'check':
        return later?.check({
          ...page,
          themes,
          missing,
          change: (statement) => this.#change(statement),
          back: () => this.#goTo(themes.length - 1),
          next: () => this.#continue(statements, 'result'),
        });
      case 'result':
        return later?.result({ ...page, saved: this.#saved, changeAnswers: () => this.#goTo('check') });
      default: {
        const theme = themes[step];
        if (!theme) return undefined;
        const asked = statements.filter((statement) => statement.theme === theme.id);
        return later?.theme({
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
    return this.about(content, shown);
  }

  /** What is drawn about remembering, once that is loaded. */
  #remembering(content: SelfCheckContent, edition: SelfCheckEdition, step: Step): RememberView | undefined {
    const keeper = this.#keeper;
    if (!keeper) return undefined;
    const { version, ownStatements } = content;
    keeper.open({ version, ownStatements, edition }, this.#days);
    return {
      keeper,
      isAllowed: this.#canRemember,
      isStart: step === 'start',
      goOn: () => {
        this.#busy = this.#start('go on');
      },
      focus: (selector) => this.#focus(selector),
    };
  }

  /** Shows the first page only when it is known what it has to offer, so that it does not change under the hand. */
  async #look(): Promise<void> {
    await this.#isLoaded();
    this.#isLooking = false;
    this.requestUpdate();
  }

  /** Loads what comes after the start page, or the form on paper. Answers whether it is there. */
  #isLoaded(isPaper = false): Promise<boolean> {
    const { shown } = this;
    if (!shown) return Promise.resolve(false);
    const { lang } = shown;
    return this.#tried(
      Promise.all([
        this.#wordings ?? this.#loadWords(shown),
        isPaper ? this.#paper.load(lang) : this.#loadLater(lang),
      ]),
    );
  }

  async #tried(loading: Promise<unknown>): Promise<boolean> {
    try {
      await loading;
      return true;
    } catch (error) {
      console.error(`<${this.localName}> could not load what comes after the start page. ${String(error)}`);
      return false;
    }
  }

  async #loadWords(content: SelfCheckContent): Promise<void> {
    const { addWords } = await import('./statements.js');
    this.#wordings = await addWords(content, (bundled) => this.contentOf(bundled));
  }

  async #loadLater(lang: string): Promise<void> {
    if (this.#later?.lang === lang) return;
    const [{ Keeper, createStartedViews }, { createResultViews }] = await Promise.all([
      import('./pages/started.js'),
      import('./pages/result-page.js'),
    ]);
    const root = this.renderRoot as ShadowRoot;
    const [started, result] = await Promise.all([
      createStartedViews(kit, lang, root),
      createResultViews(kit, lang, root),
    ]);
    if (!this.#keeper) {
      this.#keeper = new Keeper(this.#session, () => {
        this.requestUpdate();
      });
      if (this.isConnected) this.#keeper.connect();
    }
    this.#later = { lang, ...started, ...result };
    this.requestUpdate();
  }

  /** Goes on when what that takes is loaded; the start page says so if it cannot be. Answers whether it went on. */
  async #whenLoaded(goOn: () => Promise<unknown>, isPaper = false): Promise<boolean> {
    const hadFailed = this.#hasFailed;
    this.#hasFailed = !(await this.#isLoaded(isPaper));
    if (this.#hasFailed !== hadFailed) this.requestUpdate();
    // What is kept on the device is known when the page has been drawn with it.
    await super.getUpdateComplete();
    await (this.#hasFailed ? this.#focus('.error') : goOn());
    return !this.#hasFailed;
  }

  /** Nobody starts whose result could not be shown at the end. Answers whether the first theme is shown. */
  async #start(by: 'start' | 'go on' | 'method'): Promise<boolean> {
    let hasStarted = false;
    await this.#whenLoaded(async () => {
      const isOffered = this.#keeper?.state === 'offered';
      // Another page may have kept answers in the meantime: nobody goes on with those without being asked.
      if (isOffered && by === 'start') return this.#focus('.page-title');
      hasStarted = true;
      this.#keeper?.takeUp();
      const isQuiet = by === 'method';
      if (isOffered) await this.#goTo(this.#whereStopped(), { isQuiet });
      else await this.#begin(0, isQuiet);
    });
    return hasStarted;
  }

  #begin(step: Step, isQuiet = false): Promise<void> {
    if (!isQuiet)
      this.emit('psw-self-check-start', { edition: this.#edition } satisfies SelfCheckEditionDetail);
    return this.#goTo(step, { isQuiet });
  }

  /** Goes on with the answers of a file, from the page on which they can be checked. */
  #use(saved: SavedAnswers, answers: Answers): Promise<void> {
    this.#session.clear();
    for (const [statement, answer] of answers) this.#session.answer(statement, answer);
    this.#saved = saved;
    this.#isOpening = false;
    return this.#begin('check');
  }

  #restart(options?: GoTo): Promise<void> {
    this.#session.clear();
    this.#saved = undefined;
    return this.#goTo('start', options);
  }

  /** The first theme with something unanswered. */
  #whereStopped(): Step {
    const [first] = this.shown ? this.#unanswered(this.#statements(this.shown)) : [];
    return first ? this.#positionOf(first) : 'check';
  }

  /** Goes on if everything asked has an answer; otherwise names what has none. */
  async #continue(asked: readonly Asked[], step: Step, isQuiet = false): Promise<boolean> {
    this.#missing = this.#unanswered(asked).map(({ id }) => id);
    if (this.#missing.length) {
      await this.#show('.error-summary');
      return false;
    }
    if (this.#isChanging) await this.#return(asked);
    else await this.#goTo(step, { isQuiet });
    if (step === 'result' && !isQuiet)
      this.emit('psw-self-check-finish', { edition: this.#edition } satisfies SelfCheckEditionDetail);
    return true;
  }

  /** From the check page to the statement, and from there straight back. */
  #change(statement: Asked): Promise<void> {
    return this.#goTo(this.#positionOf(statement), {
      focus: `#${statement.id} :checked, ${firstAnswer(statement)}`,
      isChanging: true,
    });
  }

  #return([statement]: readonly Asked[]): Promise<void> {
    return this.#goTo('check', statement && { focus: `[data-statement='${statement.id}']` });
  }

  #confirm(isConfirming: boolean, focus: string): Promise<void> {
    this.#isConfirming = isConfirming;
    return this.#show(focus);
  }

  async #goTo(
    step: Step,
    { focus = '.page-title', isChanging = false, isQuiet = false }: GoTo = {},
  ): Promise<void> {
    this.#step = step;
    this.#missing = [];
    this.#isChanging = isChanging;
    this.#isConfirming = false;
    // Whoever leaves the start page with answers on offer, by whatever way, has them.
    if (step !== 'start') this.#keeper?.takeUp();
    this.requestUpdate();
    if (!isQuiet) {
      const theme = typeof step === 'number' && this.shown ? this.#themes(this.shown)[step]?.id : undefined;
      const detail: SelfCheckStepDetail = theme
        ? { step: 'theme', theme }
        : { step: step as 'start' | 'paper' | 'check' | 'result' };
      this.emit('psw-self-check-step', detail);
    }
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
      ['full', 'quick', 'councillor'].includes(edition),
      '"full", "quick" or "councillor"',
      'full',
    );
  }

  get #canRemember(): boolean {
    const { remember } = this;
    return (
      this.valid('remember', remember, remember === 'on' || remember === 'off', '"on" or "off"', 'on') ===
      'on'
    );
  }

  get #days(): number {
    const days = this.rememberDays;
    const isValid = Number.isInteger(days) && days >= 1 && days <= 366;
    return this.valid('remember-days', days, isValid, 'a whole number from 1 to 366', 90);
  }

  /** What is on screen: the step, or where content or answers that are no longer there leave the person. */
  #stepIn(content: SelfCheckContent): Step {
    const step = this.#step;
    if (step === 'result' && this.#unanswered(this.#statements(content)).length) return 'check';
    if (typeof step !== 'number') return step;
    const last = this.#themes(content).length - 1;
    return last < 0 ? 'start' : Math.min(step, last);
  }

  #statements<S extends Asked>({ statements }: { readonly statements: readonly S[] }): readonly S[] {
    return this.#edition === 'quick' ? statements.filter(({ quick }) => quick) : statements;
  }

  /** The themes that are asked about, in report order. */
  #themes<C extends SelfCheckContent>(content: C): readonly C['themes'][number][] {
    const asked = new Set(this.#statements(content).map(({ theme }) => theme));
    return content.themes.filter(({ id }) => asked.has(id));
  }

  #positionOf(statement: Asked): number {
    return this.shown ? this.#themes(this.shown).findIndex(({ id }) => id === statement.theme) : 0;
  }

  #unanswered(statements: readonly Asked[]): readonly Asked[] {
    const { answers } = this.#session;
    return statements.filter(({ id }) => !answers.has(id));
  }
}

function firstAnswer(statement: Asked): string {
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

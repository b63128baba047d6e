import type { TemplateResult } from 'lit';
import type { SelfCheckEdition, Statement, WholeContent } from '../self-check.js';
import type { Answers } from '../scoring.js';
import type { selfCheck } from '../../shared/strings.en.js';

/** What every page of the self-check draws from. */
export interface Page {
  readonly content: WholeContent;
  readonly strings: typeof selfCheck;
  /** Level of the page's heading; sections are one deeper. */
  readonly level: number;
  readonly edition: SelfCheckEdition;
  /** The statements of the edition in use, in report order of their themes. */
  readonly statements: readonly Statement[];
  readonly answers: Answers;
  /** What the content is and is not, to stand under a page. */
  readonly note: TemplateResult;
  /** Renders again and moves the focus, so that a screen reader says what has happened. */
  readonly show: (selector: string) => void;
}

/** A page with a way back and a way on. */
export interface Passage extends Page {
  readonly back: () => void;
  readonly next: () => void;
}

/** Starting again clears the answers, so it is asked twice. */
export interface StartingAgain {
  /** Whether the person pressed Start again and has yet to say whether the answers may go. */
  readonly isConfirming: boolean;
  readonly askAgain: () => void;
  readonly keep: () => void;
  readonly restart: () => void;
}

import type { TemplateResult } from 'lit';
import type { SelfCheckContent, Statement } from '../self-check.js';
import type { Answers } from '../scoring.js';
import type { selfCheck } from '../../shared/strings.en.js';

/** What every page of the self-check draws from. */
export interface Page {
  readonly content: SelfCheckContent;
  readonly strings: typeof selfCheck;
  /** Level of the page's heading; sections are one deeper. */
  readonly level: number;
  /** The statements of the edition in use, in report order of their themes. */
  readonly statements: readonly Statement[];
  readonly answers: Answers;
  /** What the content is and is not, to stand under a page. */
  readonly note: TemplateResult;
}

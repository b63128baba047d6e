import { aboutNote } from '../../shared/sources.js';
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
}

/** What the content is and is not, under a page. */
export function pageNote({ content, strings, statements }: Page): TemplateResult {
  const { themes, roles, answers } = content;
  return aboutNote(content, strings, [
    ...themes,
    ...roles,
    ...statements,
    answers.person,
    answers.organisation,
  ]);
}

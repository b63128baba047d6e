import type { Bundled, ContentLoader } from '../content/load.js';
import type { SelfCheckContent, WholeContent } from './self-check.js';

/** What is asked, in the words of either edition. */
export interface Wordings {
  readonly staff: WholeContent;
  readonly councillors: WholeContent;
}

/** What the self-check says from the start on comes with this file: its first page shows none of it. */
const bundled: Bundled = {
  en: () => import('../content/content.en.js'),
  cy: () => import('../content/content.cy.js'),
};

/** Adds to the content the words of what is asked, with a council's changes laid over them. */
export async function addWords(content: SelfCheckContent, contentOf: ContentLoader): Promise<Wordings> {
  const words = await contentOf(bundled);
  const staff = {
    ...content,
    themes: join(content.themes, words.themes),
    statements: join(content.statements, words.statements),
  };
  const statements = staff.statements.map((statement) => ({
    ...statement,
    text: statement.councillor ?? statement.text,
  }));
  // The roles are those of staff.
  return { staff, councillors: { ...staff, roles: [], statements } };
}

/** The same items in the same order, each with the fields of both. */
function join<A, B>(some: readonly A[], others: readonly B[]): readonly (A & B)[] {
  return some.map((item, index) => ({ ...item, ...others[index] }) as A & B);
}

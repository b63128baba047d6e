import type { WordsLoaders } from '../content/load.js';
import type { Words } from '../content/schema.js';

/** The statements in the words of a councillor's work; only the edition for councillors loads them. */
const councillorWords: WordsLoaders = {
  en: () => import('../content/en.json', { with: { type: 'json' } }),
  cy: () => import('../content/cy.json', { with: { type: 'json' } }),
};

/** Words in which the statements have both wordings. */
export function withCouncillorStatements(words: WordsLoaders): WordsLoaders {
  return Object.fromEntries(
    Object.entries(words).map(([lang, load]) => [
      lang,
      async () => {
        const [{ default: own }, more] = await Promise.all([load(), councillorWords[lang]?.()]);
        const { statements, ...others } = own as Words;
        const theirs = (more?.default as Words | undefined)?.statements ?? {};
        const both = Object.entries(statements).map(([id, entry]) => [id, { ...entry, ...theirs[id] }]);
        return { default: { ...others, statements: Object.fromEntries(both) as Words['statements'] } };
      },
    ]),
  );
}

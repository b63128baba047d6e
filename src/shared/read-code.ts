import { fill } from './plural.js';
import { decodeProfile, editionOf, formatCode } from './profile-code.js';
import type { CodeEdition, CodeProblem, CodedProfile } from './profile-code.js';
import type { codes } from './strings.en.js';

/** As much of the content as a code is read with. */
export interface CodeContent {
  readonly version: string;
  readonly themes: readonly { readonly id: string }[];
  readonly statements: readonly { readonly theme: string; readonly quick: boolean }[];
}

export type CodeWords = typeof codes;

export interface ReadProfile extends CodedProfile {
  readonly edition: CodeEdition;
  /** The code as it is shown; two codes are one if this is the same. */
  readonly code: string;
}

export type ReadCode =
  | { readonly profile: ReadProfile; readonly problem?: never }
  | { readonly problem: CodeProblem; readonly profile?: never };

/** Reads a code of any edition that was made with this content. */
export function readCode(text: string, content: CodeContent): ReadCode {
  // Where the edition itself is mistyped, the check says so, whatever edition the code is read with.
  const edition = editionOf(text) ?? 'full';
  const { version } = content;
  const decoded = decodeProfile(text, { version, edition, themes: askedThemes(content, edition) });
  if (decoded.profile) return { profile: { ...decoded.profile, edition, code: formatCode(text) } };
  return { problem: decoded };
}

/** Why a code is refused, in a sentence for the person who has it on paper. */
export function explainProblem(
  problem: CodeProblem,
  text: string,
  { version }: CodeContent,
  words: CodeWords,
): string {
  const { problems } = words;
  /** The place in words that can be found on paper: the character, and the group of four it stands in. */
  const place = (at: number) => {
    const group = formatCode(text).split('-')[Math.floor((at - 1) / 4)] ?? '';
    return { at, group, character: Array.from(group)[(at - 1) % 4] ?? '' };
  };
  switch (problem.problem) {
    case 'character':
      return fill(problems.character, place(problem.at));
    case 'check':
      return problem.at ? fill(problems.check, place(problem.at)) : problems.checkSeveral;
    case 'length':
      return fill(problems.length, { length: problem.length, expected: problem.expected });
    case 'content': {
      const { differs, found } = problem;
      if (differs === 'edition') return problems.edition;
      if (differs === 'version' && found.version)
        return fill(problems.version, { found: found.version, here: version });
      return problems.content;
    }
    default:
      return problems[problem.problem];
  }
}

/** Ids of the themes that an edition asks about. The councillor edition has those of the full one. */
function askedThemes({ themes, statements }: CodeContent, edition: CodeEdition): readonly string[] {
  const asked = new Set(
    statements.filter(({ quick }) => quick || edition !== 'quick').map(({ theme }) => theme),
  );
  return themes.map(({ id }) => id).filter((id) => asked.has(id));
}

/** A pasted code without what often comes with it: quotation marks, brackets, a full stop; as it is shown. */
export function tidyCode(text: string): string {
  return formatCode(text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''));
}

/**
 * A month such as `2026-11` in words. The names stand in the strings: some browsers have no Welsh
 * ones, and would set an English month among Welsh words.
 */
export function monthInWords(month: string, { months }: CodeWords): string {
  const [year = '', number] = month.split('-');
  return `${months.split(' ')[Number(number) - 1] ?? ''} ${year}`;
}

import { answerIds } from '../scoring.js';
import type { Answer } from '../scoring.js';
import { rowsOf } from './summary.js';
import type { Summary } from './summary.js';

/**
 * A person's answers as a file of their own (`docs/saved-answers.md`), and the profile as a table for
 * a spreadsheet. Pure: texts in, texts out.
 */

const FORMAT = 'psw-self-check-answers';
const VERSION = 1;
/** Longer than any file that is saved here, some fifty times over. */
const LONGEST = 200_000;

export const savedEditions = ['full', 'quick', 'councillor'] as const;

export interface SavedAnswers {
  readonly format: typeof FORMAT;
  readonly version: typeof VERSION;
  /** Version of the content that was answered, such as `2026.1`. */
  readonly content: string;
  readonly edition: (typeof savedEditions)[number];
  /** Day of the result, such as `2026-11-24`. */
  readonly date: string;
  /** Answers by the id of the statement. */
  readonly answers: Readonly<Record<string, Answer>>;
}

/** Why a file is refused. */
export type FileProblem =
  /** Something else than a file of answers. */
  | { readonly problem: 'foreign' }
  | { readonly problem: 'newer' }
  /** `at` names the place, where there is one to name. */
  | { readonly problem: 'damaged'; readonly at?: string };

export type ReadFile =
  { readonly saved: SavedAnswers; readonly problem?: never } | (FileProblem & { readonly saved?: never });

/** The file of a person's answers, one statement a line. */
export function writeAnswers({ content, statements, answers, edition, date }: Summary): string {
  const saved: SavedAnswers = {
    format: FORMAT,
    version: VERSION,
    content: content.version,
    edition,
    date,
    answers: Object.fromEntries(
      statements.flatMap(({ id }) => {
        const answer = answers.get(id);
        return answer ? [[id, answer]] : [];
      }),
    ),
  };
  return `${JSON.stringify(saved, null, 2)}\n`;
}

/** Reads such a file. Never throws, and takes all of it or nothing. */
export function readAnswers(text: string): ReadFile {
  let found: unknown;
  try {
    found = text.length > LONGEST ? undefined : JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return text.includes(FORMAT) ? { problem: 'damaged' } : { problem: 'foreign' };
  }
  if (!isGroup(found) || found['format'] !== FORMAT) return { problem: 'foreign' };
  const { version } = found;
  if (typeof version === 'number' && version > VERSION) return { problem: 'newer' };

  const rules: Readonly<Record<keyof SavedAnswers, (value: unknown) => boolean>> = {
    format: (value) => value === FORMAT,
    version: (value) => value === VERSION,
    content: (value) => typeof value === 'string' && /\S/.test(value),
    edition: (value) => savedEditions.some((edition) => edition === value),
    date: isDay,
    answers: isGroup,
  };
  const wrong =
    Object.keys(found).find((key) => !Object.hasOwn(rules, key)) ??
    Object.entries(rules).find(([key, isRight]) => !isRight(found[key]))?.[0];
  if (wrong !== undefined) return { problem: 'damaged', at: wrong };
  const saved = found as unknown as SavedAnswers;
  const [at] = Object.entries(saved.answers).find(([, answer]) => !answerIds.includes(answer)) ?? [];
  return at === undefined ? { saved } : { problem: 'damaged', at };
}

/** The profile as comma-separated values: a row a theme, edition and day in each, so that files can be joined. */
export function writeTable(summary: Summary): string {
  const { words, profile, date, edition } = summary;
  const rows = [
    [words.tableTheme, words.tableAbout, words.tableAnswer, words.tableEdition, words.tableDate],
    ...(
      [
        [words.aboutMe, profile.themes],
        [words.organisation, profile.organisation],
      ] as const
    ).flatMap(([about, results]) =>
      rowsOf(summary, results).map((row) => [row.title, about, row.words, words.editions[edition], date]),
    ),
  ];
  // Without the mark in front, Excel takes the letters of other languages for something else.
  return `\ufeff${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** Always in quotes; what a spreadsheet would take for a formula gets an apostrophe in front. */
function cell(text: string): string {
  return `"${text.replace(/^(?=[=+\-@\t\r\n])/, "'").replaceAll('"', '""')}"`;
}

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isDay(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const day = new Date(`${value}T00:00Z`);
  // The 31st of February becomes a day in March.
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Node, ParseError } from 'jsonc-parser';
import cy from '../content/cy.json' with { type: 'json' };
import en from '../content/en.json' with { type: 'json' };
import framework from '../content/framework.json' with { type: 'json' };
import history from '../content/history.json' with { type: 'json' };
import { advise } from '../content/advice.js';
import { changesSinceBase } from '../content/changes.js';
import { checkOverlay, checkPack } from '../content/check.js';
import { explain, jsonPath } from '../content/explain.js';
import { DEEPEST, LONGEST_FILE } from '../content/rules.js';
import { readCsv } from '../sheet/csv.js';
import { checkRows, inRow, nearest } from '../sheet/rows.js';
import type { Keys } from '../content/check.js';
import type { Problem } from '../content/explain.js';
import type { Overlay, Pack } from '../content/schema.js';
import type { SheetProblem } from '../sheet/rows.js';

/** Reads and checks the files that the commands are given. */

/** The content that comes with the package. */
export const bundled = { framework, words: { en, cy } } as unknown as Pack;

/** A command that was used in a way that it cannot be: nothing is wrong with any content. */
export class UsageError extends Error {}

/** Something to mend in a file, where an editor or a spreadsheet shows it. */
export interface Finding {
  readonly path?: string | undefined;
  readonly message: string;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  readonly row?: number | undefined;
}

/** A file that has been read and checked; it has its content if nothing is wrong with it. */
export interface Input {
  readonly file: string;
  readonly kind: 'pack' | 'overlay' | 'sheet';
  readonly pack?: Pack | undefined;
  readonly overlay?: Overlay | undefined;
  /** The overlay as a sheet says it, without the empty groups that a checked one is filled up with. */
  readonly said?: object | undefined;
  readonly problems: readonly Finding[];
  readonly warnings: readonly Finding[];
}

/** What has changed in the bundled content since an overlay over it was last read against it. */
function changesFor(overlay: Overlay, pack: Pack): readonly Problem[] {
  return pack === bundled ? changesSinceBase(overlay, pack, history) : [];
}

/** Reads a pack, an overlay or a sheet, and checks it; overlays and sheets against `pack`. */
export function readInput(file: string, pack: Pack = bundled): Input {
  const bytes = readBytes(file);
  return isSheet(file, bytes) ? readSheet(file, bytes, pack) : readJson(file, bytes, pack);
}

function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    const reasons: Readonly<Record<string, string>> = {
      ENOENT: 'there is no such file',
      EISDIR: 'it is a folder',
      EACCES: 'it may not be read',
    };
    const { code = '', message } = error as NodeJS.ErrnoException;
    throw new UsageError(`${file} cannot be read: ${reasons[code] ?? message}.`);
  }
}

/** By the name of the file, and where that says nothing, by how it begins. */
function isSheet(file: string, bytes: Uint8Array): boolean {
  const extension = extname(file).toLowerCase();
  if (extension === '.json') return false;
  if (['.csv', '.tsv', '.txt', '.xlsx', '.xls'].includes(extension)) return true;
  const start = new TextDecoder().decode(bytes.subarray(0, 1000)).trimStart();
  return !/^[{[]/.test(start);
}

function readSheet(file: string, bytes: Uint8Array, pack: Pack): Input {
  const sheet = readCsv(bytes);
  const notes = sheet.notes.map((message) => ({ message }));
  if (sheet.problems.length) return { file, kind: 'sheet', problems: sheet.problems, warnings: notes };
  const { overlay, said, problems, rowOf } = checkRows(sheet.rows, pack);
  const advice: SheetProblem[] = overlay
    ? [...advise(overlay), ...changesFor(overlay, pack)].map((warning) => inRow(warning, rowOf))
    : [];
  return { file, kind: 'sheet', overlay, said, problems, warnings: [...notes, ...advice] };
}

function readJson(file: string, bytes: Uint8Array, pack: Pack): Input {
  const text = decode(bytes);
  if (typeof text !== 'string') return { file, kind: 'overlay', problems: [text], warnings: [] };
  const parsed = parse(text);
  if ('message' in parsed) return { file, kind: 'overlay', problems: [parsed], warnings: [] };
  const { value } = parsed;
  const { places, twice } = placesIn(text);
  const lines = lineStarts(text);
  const placed = ({ path, message }: Problem): Finding => ({
    path,
    message,
    ...positionAt(nearest(path, places) ?? 0, lines),
  });
  const again = twice.map(({ path, offset, name }) => ({
    path,
    message: `stands here a second time, and only the last "${name}" of a group counts; expected each name once`,
    ...positionAt(offset, lines),
  }));
  const isPack = typeof value === 'object' && value !== null && ('framework' in value || 'words' in value);
  const kind = isPack ? 'pack' : 'overlay';
  const checked = isPack ? checkPack(value) : checkOverlay(value, pack);
  const problems = [...again, ...explain(checked.issues ?? []).map(placed)].sort(inFileOrder);
  if (checked.issues) return { file, kind, problems, warnings: [] };
  const changes = kind === 'overlay' ? changesFor(checked.value as Overlay, pack) : [];
  const warnings = [...advise(checked.value).map(placed).sort(inFileOrder), ...changes.map(placed)];
  return { file, kind, [kind]: checked.value, problems, warnings };
}

function decode(bytes: Uint8Array): string | Finding {
  const tooLong = `is longer than ${LONGEST_FILE / 1_000_000} million characters; split it, or leave out what is not needed`;
  if (bytes.length > 4 * LONGEST_FILE) return { path: '$', message: tooLong };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.length > LONGEST_FILE ? { path: '$', message: tooLong } : text;
  } catch {
    return { path: '$', message: 'is not in UTF-8, so letters would be lost; save it as UTF-8' };
  }
}

function parse(text: string): { value: unknown } | Finding {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    const errors: ParseError[] = [];
    try {
      parseTree(text, errors, { disallowComments: true });
    } catch {
      // It is nested so deep that the stack does not reach.
    }
    const [first] = errors;
    if (!first) return { path: '$', message: `is not JSON (${(error as Error).message})` };
    const what = syntax[printParseErrorCode(first.error)] ?? 'has something here that is not JSON';
    return { path: '$', message: `is not JSON: ${what}`, ...positionAt(first.offset, lineStarts(text)) };
  }
}

/** What a parser says of a file, for the person who edits it. */
const syntax: Readonly<Record<string, string>> = {
  InvalidSymbol: 'a text has to stand in double quotation marks',
  InvalidNumberFormat: 'a number is not written as one, such as 3 or 1.5',
  PropertyNameExpected:
    'a name in double quotation marks is expected here; there may be a comma too many before it',
  ValueExpected: 'a value is expected here; there may be a comma too many before it',
  ColonExpected: 'a colon is expected between a name and what belongs to it',
  CommaExpected: 'a comma is expected here, after what stands before it',
  CloseBraceExpected: 'a curly bracket } is missing before this place',
  CloseBracketExpected: 'a square bracket ] is missing before this place',
  EndOfFileExpected: 'something stands after the end; there may be a bracket too many',
  InvalidCommentToken: 'there is a comment; write it as "$comment": "…"',
  UnexpectedEndOfComment: 'there is a comment; write it as "$comment": "…"',
  UnexpectedEndOfString: 'a text has no quotation mark at its end, or goes over the end of the line',
  UnexpectedEndOfNumber: 'a number is not written as one, such as 3 or 1.5',
  InvalidUnicode: 'after \\u four digits are expected, as in \\u0175',
  InvalidEscapeCharacter:
    'a backslash stands before a letter that it does not go with; write two backslashes for one',
  InvalidCharacter: 'a text has a tab or another hidden character in it; type it anew',
};

interface Again {
  readonly path: string;
  readonly name: string;
  readonly offset: number;
}

/** Where everything stands in a file that has been parsed, by JSON path, and names that a group has twice. */
function placesIn(text: string): { places: ReadonlyMap<string, number>; twice: readonly Again[] } {
  const places = new Map<string, number>([['$', 0]]);
  const twice: Again[] = [];
  const walk = (node: Node | undefined, keys: Keys) => {
    if (!node || keys.length > DEEPEST) return;
    const seen = new Set<string>();
    for (const [index, child] of (node.children ?? []).entries()) {
      const name = node.type === 'object' ? String(child.children?.[0]?.value) : undefined;
      const at = [...keys, name ?? index];
      const path = jsonPath(at);
      if (name !== undefined && seen.has(name)) twice.push({ path, name, offset: child.offset });
      seen.add(name ?? '');
      places.set(path, child.offset);
      walk(name === undefined ? child : child.children?.[1], at);
    }
  };
  try {
    walk(parseTree(text), []);
  } catch {
    // It is nested so deep that the stack does not reach; the check says that in words.
  }
  return { places, twice };
}

/** Offsets at which the lines of a text begin. */
function lineStarts(text: string): readonly number[] {
  return [0, ...[...text.matchAll(/\r\n?|\n/g)].map((end) => end.index + end[0].length)];
}

function inFileOrder(a: Finding, b: Finding): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}

function positionAt(offset: number, lines: readonly number[]): { line: number; column: number } {
  const line = Math.max(
    0,
    lines.findLastIndex((start) => start <= offset),
  );
  return { line: line + 1, column: offset - (lines[line] ?? 0) + 1 };
}

import Papa from 'papaparse';
import { LONGEST_FILE } from '../content/load.js';
import { bySimilarity } from '../content/explain.js';
import type { Row, SheetProblem } from './rows.js';

/**
 * CSV files, as spreadsheets write and read them. A file that cannot be read for certain is refused with what to
 * do about it, since nobody would notice a lost letter in a long sheet.
 */

export interface SheetRead {
  readonly rows: readonly Row[];
  /** What keeps the sheet from being read; empty, if it has been read. */
  readonly problems: readonly SheetProblem[];
  /** What its author may want to know although it has been read. */
  readonly notes: readonly string[];
}

export type Delimiter = ',' | ';' | '\t';

/** Far more than an overlay has; a bound, so that no file can hang a page. */
const MOST_ROWS = 100_000;
/** A line that names every problem of a sheet helps nobody who has given another kind of sheet. */
const MOST_PROBLEMS = 100;

type Column = 'id' | 'field' | 'en' | 'cy';
const columns: readonly Column[] = ['id', 'field', 'en', 'cy'];
const headings: ReadonlyMap<string, Column> = new Map([
  ['id', 'id'],
  ['dynodydd', 'id'],
  ['field', 'field'],
  ['maes', 'field'],
  ['en', 'en'],
  ['english', 'en'],
  ['saesneg', 'en'],
  ['cy', 'cy'],
  ['welsh', 'cy'],
  ['cymraeg', 'cy'],
]);

const SAVE_AS = 'in Excel choose Save As, and there "CSV UTF-8 (Comma delimited)"';

/** Reads a CSV file, or the text of one. Never throws. */
export function readCsv(file: Uint8Array | string): SheetRead {
  const notes: string[] = [];
  const text = typeof file === 'string' ? file : decode(file, notes);
  if (typeof text === 'object') return refused(1, text.problem);
  if (text.length > LONGEST_FILE) return refused(1, tooLong);
  if (text.includes('\0'))
    return refused(1, `has characters that no text has; it may be no CSV file: ${SAVE_AS}`);
  return readText(text, notes);
}

/** A CSV file that Excel opens as it is meant: with a byte order mark, and with cells that it will not run. */
export function writeCsv(rows: readonly Row[], delimiter: Delimiter = ','): string {
  const cells = rows.map((row) => columns.map((column) => guarded(row[column])));
  return `\ufeff${Papa.unparse([[...columns], ...cells], { delimiter, newline: '\r\n' })}\r\n`;
}

/**
 * A spreadsheet runs what begins like a formula, and a sheet may come from anybody. The apostrophe in front is
 * what OWASP advises ('CSV Injection'); where there is one already it gets another, so that reading can tell.
 */
function guarded(cell: string): string {
  return /^'*[=+\-@\t\r\n＝＋－＠]/.test(cell) ? `'${cell}` : cell;
}

function unguarded(cell: string): string {
  return /^'+[=+\-@\t\r\n＝＋－＠]/.test(cell) ? cell.slice(1) : cell;
}

const tooLong = `is longer than ${LONGEST_FILE / 1_000_000} million characters; leave out what is not needed`;

/** The text of a file, whichever way the spreadsheet has written it down. */
function decode(bytes: Uint8Array, notes: string[]): string | { problem: string } {
  if (bytes.length > 4 * LONGEST_FILE) return { problem: tooLong };
  const startsWith = (...start: number[]) => start.every((byte, index) => bytes[index] === byte);
  // The first letters of a zip file, as newer workbooks are, and of older ones.
  if (startsWith(0x50, 0x4b, 0x03, 0x04) || startsWith(0xd0, 0xcf, 0x11, 0xe0)) {
    return { problem: `is a workbook, not a CSV file; ${SAVE_AS}` };
  }
  if (startsWith(0xff, 0xfe)) return new TextDecoder('utf-16le').decode(bytes);
  if (startsWith(0xfe, 0xff)) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    notes.push(
      `is no UTF-8, so it has been read as Windows-1252, which has no ŵ and no ŷ: if the Welsh has lost letters, ${SAVE_AS}`,
    );
    const text = new TextDecoder('windows-1252').decode(bytes);
    // Some releases of Node decode it as Latin-1, which has control characters here.
    return text.replace(/[\x80-\x9f]/g, (letter) => windows1252[letter.charCodeAt(0) - 0x80] ?? letter);
  }
}

/** What Windows-1252 has from 0x80 to 0x9f. */
const windows1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

function readText(text: string, notes: string[]): SheetRead {
  // A line by which a file tells Excel its delimiter; Excel does not show it.
  const [start = '', said] = /^\ufeff?(?:sep=([,;|\t])\r?\n)?/.exec(text) ?? [];
  // Within quotation marks line ends are part of a text, elsewhere each kind ends a row.
  const lines = text
    .slice(start.length)
    .replace(/"[^"]*"|\r\n?/g, (part) => (part.startsWith('"') ? part : '\n'));
  const { data, errors } = parse(lines, delimiterOf(lines, said));
  const top = data.findIndex((cells) => !isBlank(cells));
  if (top < 0) return refused(1, 'is empty; expected the columns id, field, en and cy');
  if (data.length > MOST_ROWS)
    return refused(MOST_ROWS, `has more than ${MOST_ROWS} rows; leave out what is not needed`);

  const problems: SheetProblem[] = errors.map(({ row, code }) => ({
    row: (row ?? 0) + 1,
    message:
      code === 'MissingQuotes'
        ? 'has a quotation mark that begins a text and none that ends it'
        : 'has a quotation mark in the middle of a text; expected two of them, one after the other',
  }));
  const places = readHeader(data[top] ?? [], top + 1, problems, notes);
  if (!places) return { rows: [], problems, notes };

  const rows = data.flatMap((cells, index): Row[] => {
    if (index <= top || isBlank(cells)) return [];
    const row = index + 1;
    const beyond = cells.slice(data[top]?.length).find((cell) => cell.trim());
    if (beyond !== undefined) {
      problems.push({
        row,
        message: `has more cells than the header; expected quotation marks round a text with a comma or semicolon in it, as before "${shortened(beyond)}"`,
      });
    }
    const [id, field, en, cy] = columns.map((column) => unguarded(cells[places.get(column) ?? -1] ?? '')) as [
      string,
      string,
      string,
      string,
    ];
    for (const message of [lostLetters(field, en, false), lostLetters(field, cy, true)]) {
      if (message) problems.push({ row, message });
    }
    return [{ id, field, en, cy, row }];
  });
  problems.sort((a, b) => a.row - b.row);
  return problems.length
    ? { rows: [], problems: problems.slice(0, MOST_PROBLEMS), notes }
    : { rows, problems, notes };
}

function parse(text: string, delimiter: string, preview = MOST_ROWS + 1): Papa.ParseResult<string[]> {
  return Papa.parse<string[]>(text, { delimiter, newline: '\n', preview });
}

/** The delimiter that makes the most known columns of the first row that holds something. */
function delimiterOf(text: string, said: string | undefined): string {
  const header = text.trimStart();
  const known = (delimiter: string) =>
    new Set(parse(header, delimiter, 1).data[0]?.flatMap((cell) => headings.get(normal(cell)) ?? [])).size;
  const [first = ','] = [...(said ? [said] : []), ',', ';', '\t'].sort((a, b) => known(b) - known(a));
  return first;
}

/** In which place each column stands, or undefined if one is missing. */
function readHeader(
  cells: readonly string[],
  row: number,
  problems: SheetProblem[],
  notes: string[],
): ReadonlyMap<Column, number> | undefined {
  const places = new Map<Column, number>();
  const others: string[] = [];
  for (const [index, cell] of cells.entries()) {
    const column = headings.get(normal(cell));
    if (!column) others.push(cell.trim());
    else if (places.has(column))
      problems.push({ row, message: `has the column "${column}" twice; leave one out` });
    else places.set(column, index);
  }
  const found = others.filter(Boolean);
  for (const column of columns.filter((name) => name !== 'cy' && !places.has(name))) {
    const names = [...headings.keys()];
    const near = found.find(
      (name) => headings.get(bySimilarity(normal(name).slice(0, 20), names)[0] ?? '') === column,
    );
    const instead = near ? `; "${shortened(near)}" may be meant` : '';
    problems.push({
      row,
      message: `has no column "${column}"${instead}; expected id, field, en and cy in the first row`,
    });
  }
  if (problems.some((problem) => problem.row === row)) return undefined;
  if (!places.has('cy')) notes.push('has no column "cy", so it says nothing in Welsh');
  for (const name of found) notes.push(`has the column "${shortened(name)}", which is not read`);
  return places;
}

function normal(heading: string): string {
  return heading.trim().toLowerCase();
}

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => !cell.trim());
}

/** The replacement character stands for a letter that is gone; in Welsh, so does a question mark within a word. */
function lostLetters(field: string, text: string, isWelsh: boolean): string | undefined {
  const column = isWelsh ? 'cy' : 'en';
  const words = text.split(/\s+/);
  // Addresses have question marks of their own.
  const isAddress = (word: string) => /[/@=&]/.test(word) || /\.href$/i.test(field.trim());
  const lost =
    words.find((word) => word.includes('\ufffd')) ??
    (isWelsh
      ? words.find((word) => /^[^?]*(\p{L}\?\p{Ll}|(?<!\p{L})\?\p{Ll})/u.test(word) && !isAddress(word))
      : undefined);
  return (
    lost &&
    `has lost letters in the column "${column}", as in "${shortened(lost)}"; take the text from the sheet as it was, and ${SAVE_AS}`
  );
}

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

function refused(row: number, message: string): SheetRead {
  return { rows: [], problems: [{ row, message }], notes: [] };
}

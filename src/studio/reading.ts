import { parse, printParseErrorCode } from 'jsonc-parser';
import { checkOverlay } from '../content/check.js';
import { explain } from '../content/explain.js';
import { LONGEST_FILE } from '../content/rules.js';
import { readCsv } from '../sheet/csv.js';
import { rowsToOverlay } from '../sheet/rows.js';
import type { ParseError } from 'jsonc-parser';
import type { Issue } from '../content/check.js';
import type { Pack } from '../content/schema.js';
import type { Draft } from './draft.js';
import type { studio } from './studio-strings.en.js';

/** What keeps a file from being read; the page has the sentence for each kind but `sheet` and `check`. */
export type FileProblem =
  | {
      readonly kind: 'json';
      readonly line: number;
      readonly column: number;
      readonly offset: number;
      readonly code: keyof typeof studio.json;
    }
  | { readonly kind: 'empty' | 'pack' | 'no-group' | 'too-long' | 'no-utf-8' | 'unreadable' }
  /** What the reader of spreadsheets says, in English. */
  | { readonly kind: 'sheet'; readonly row: number; readonly message: string }
  /** What the check says of a file that could do harm, in English. */
  | { readonly kind: 'check'; readonly message: string };

export type FileRead =
  | { readonly draft: Draft; readonly notes: readonly string[]; readonly problems?: never }
  | { readonly problems: readonly FileProblem[]; readonly notes?: never };

/** Reads an overlay or a spreadsheet, whichever it is. Never throws. */
export function readFile(file: string | Uint8Array<ArrayBuffer>, pack: Pack): FileRead {
  // A file is JSON if it begins as JSON does. Its first bytes are enough to tell, in any encoding of a CSV file.
  const start = typeof file === 'string' ? file : new TextDecoder('latin1').decode(file.slice(0, 1000));
  if (!/^(\ufeff|ï»¿)?\s*[{[]/.test(start)) return readSheet(file, pack);
  if (typeof file === 'string') return readJson(file, pack);
  try {
    return readJson(new TextDecoder('utf-8', { fatal: true }).decode(file), pack);
  } catch {
    return { problems: [{ kind: 'no-utf-8' }] };
  }
}

function readSheet(file: string | Uint8Array, pack: Pack): FileRead {
  if (typeof file === 'string' && !file.trim()) return { problems: [{ kind: 'empty' }] };
  const { rows, problems, notes } = readCsv(file);
  const inSheet = (all: typeof problems) =>
    all.map(({ row, message }): FileProblem => ({ kind: 'sheet', row, message }));
  if (problems.length) return { problems: inSheet(problems) };
  const { overlay, problems: inRows } = rowsToOverlay(rows, pack);
  if (inRows.length) return { problems: inSheet(inRows) };
  return accept(overlay, pack, notes);
}

function readJson(text: string, pack: Pack): FileRead {
  if (text.length > LONGEST_FILE) return { problems: [{ kind: 'too-long' }] };
  const json = text.replace(/^\ufeff/, '');
  try {
    return accept(JSON.parse(json), pack, []);
  } catch {
    // The browsers' own errors say where in words of their own, or not at all.
    const errors: ParseError[] = [];
    parse(json, errors, { disallowComments: true, allowTrailingComma: false });
    const [first] = errors;
    if (!first) return { problems: [{ kind: 'unreadable' }] };
    const before = json.slice(0, first.offset).split(/\r\n?|\n/);
    return {
      problems: [
        {
          kind: 'json',
          code: printParseErrorCode(first.error) as keyof typeof studio.json,
          line: before.length,
          column: (before.at(-1) ?? '').length + 1,
          offset: first.offset + text.length - json.length,
        },
      ],
    };
  }
}

function accept(value: unknown, pack: Pack, notes: readonly string[]): FileRead {
  if (typeof value !== 'object' || !value || Array.isArray(value))
    return { problems: [{ kind: 'no-group' }] };
  if ('framework' in value || 'words' in value) return { problems: [{ kind: 'pack' }] };
  // What could freeze the page or do harm is not let in; all other mistakes can be mended here.
  const harm = checkOverlay(value, pack).issues?.filter(({ kind }) => harmful.includes(kind)) ?? [];
  if (harm.length)
    return { problems: explain(harm).map(({ message }): FileProblem => ({ kind: 'check', message })) };
  return { draft: value as Draft, notes };
}

const harmful: readonly Issue['kind'][] = ['name', 'values', 'depth', 'unreadable'];

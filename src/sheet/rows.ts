import { checkOverlay } from '../content/check.js';
import { bySimilarity, explain, jsonPath } from '../content/explain.js';
import { overlaySchema } from '../content/schema.js';
import type { Keys } from '../content/check.js';
import type { Problem } from '../content/explain.js';
import type { Overlay, Pack } from '../content/schema.js';

/**
 * An overlay as the rows of a spreadsheet, for editors who would rather not edit JSON. A row holds one text in
 * both languages, so that the Welsh stands beside the English that it says again. What is the same in every
 * language (whether an item is hidden, where it stands, what it belongs to) stands in the English column.
 * Which fields there are comes from the schema; notes (`$comment`) and `$schema` are not carried over.
 */

/** One row of a sheet. */
export interface Row {
  /** What the row is about: `themes/rooted-in-place`, `answers/person`, or `overlay` for the whole. */
  readonly id: string;
  /** `title`, `meaning.2`, `courses.1.href`, `hidden` and so on. */
  readonly field: string;
  readonly en: string;
  readonly cy: string;
  /** Number that a spreadsheet shows beside the row; without it, the rows are counted from 2. */
  readonly row?: number | undefined;
}

/** Something in a sheet that has to be mended, in the row that it stands in. */
export interface SheetProblem {
  readonly row: number;
  /** What was found, and what is expected. */
  readonly message: string;
  /** Where it stands in the overlay, if it has become part of one. */
  readonly path?: string | undefined;
}

export interface SheetOverlay {
  /** The overlay, not checked yet. */
  readonly overlay: object;
  /** What is wrong with the sheet itself. */
  readonly problems: readonly SheetProblem[];
  /** The row that a JSON path of `explain` comes from, or the one nearest to it: 1, the header, if there is none. */
  readonly rowOf: (path: string) => number;
}

/** Stands in the field of a list without a number, to say that the list is to be empty. */
export const EMPTY_LIST = '(none)';

type Lang = 'en' | 'cy';
const langs: readonly Lang[] = ['en', 'cy'];
type Loose = Readonly<Record<string, unknown>>;
/** How a value is written: lists of texts and of links take a row an entry, all others one row. */
export type Kind = 'text' | 'choice' | 'yes-or-no' | 'number' | 'ids' | 'texts' | 'links';
export type Kinds = ReadonlyMap<string, Kind>;

/** What is said of an item in the sheet: once for all languages, or once in each. */
export interface Fields {
  readonly facts: Kinds;
  readonly words: Kinds;
}

interface Described {
  readonly type: string;
  readonly wrapped?: Described;
  readonly item?: Described;
  readonly value?: Described;
  readonly entries?: Readonly<Record<string, Described>>;
}

export const { head, groups } = readSchema();

/** Every row of an overlay. */
export function overlayToRows(overlay: Overlay): Row[] {
  const given: Loose = overlay;
  const rows = headRows(given);
  for (const [collection, fields] of groups) {
    for (const [id, item] of Object.entries(group(given[collection]))) {
      rows.push(...itemRows(`${collection}/${id}`, fields, group(item), {}, false));
    }
  }
  return rows;
}

/**
 * Everything that an overlay may change, as it stands in a pack and in the overlay over it, with an empty row for
 * what could be added. Made to be edited: what is left as it is does not become part of the overlay.
 */
export function packToRows(pack: Pack, overlay?: Overlay): Row[] {
  const given: Loose = overlay ?? {};
  const rows = headRows({ version: '1', base: pack.framework.version, ...given });
  for (const [collection, fields] of groups) {
    const changes = group(given[collection]);
    const ids = new Set([...idsOf(pack, collection), ...Object.keys(changes)]);
    for (const id of ids) {
      const base = itemOf(pack, collection, id);
      rows.push(...itemRows(`${collection}/${id}`, fields, group(changes[id]), base, true));
    }
  }
  return rows;
}

/** The overlay that a sheet describes, without the texts that are as in the pack anyway. Never throws. */
export function rowsToOverlay(rows: readonly Row[], pack: Pack): SheetOverlay {
  const problems: SheetProblem[] = [];
  const places = new Map<string, number>();
  const tell = (row: number, message: string) => problems.push({ row, message });
  const note = (keys: Keys, row: number) => {
    for (const depth of keys.keys()) {
      const path = jsonPath(keys.slice(0, depth + 1));
      places.set(path, Math.min(row, places.get(path) ?? row));
    }
  };
  const overlay: Tree = new Map<string, unknown>([['format', 1]]);

  for (const [id, fields] of byItem(rows, tell)) {
    const [collection = '', item] = id.split('/');
    const known =
      item === undefined ? { facts: head, words: new Map<string, Kind>() } : groups.get(collection);
    const at = item === undefined ? [] : [collection, item];
    const base = item === undefined ? {} : itemOf(pack, collection, item);
    if (!known) continue;
    for (const [name, cells] of fields) {
      const fact = known.facts.get(name);
      const word = known.words.get(name);
      const first = cells[0]?.row ?? 1;
      if (fact) {
        const value = readFact(fact, cells, tell, item === undefined);
        if (value === undefined) continue;
        note([...at, name], first);
        if (!isSame(value, base[name])) put(overlay, [...at, name], value);
      } else if (word) {
        tellLostLetters(cells, writeWords(word, group(base['cy'])[name]), tell);
        for (const lang of langs) {
          const keys = [...at, lang, name];
          const value = readWords(word, lang, name, cells, tell, (more, row) =>
            note([...keys, ...more], row),
          );
          if (value === undefined) continue;
          const was = group(base[lang])[name];
          if (!isSame(value, was)) put(overlay, keys, value);
        }
      } else {
        const names = [...known.facts.keys(), ...known.words.keys()];
        tell(
          first,
          `"${name}" is not a field of ${item === undefined ? 'the overlay' : collection}; ${oneOf(name, names)}`,
        );
      }
    }
  }
  problems.sort((a, b) => a.row - b.row);
  return { overlay: plain(overlay) as object, problems, rowOf: (path) => nearest(path, places) ?? 1 };
}

export interface CheckedRows {
  /** The overlay, if nothing is wrong with it. */
  readonly overlay?: Overlay;
  /** The overlay as the sheet says it, for a file: without the empty groups that a checked one is filled up with. */
  readonly said: object;
  readonly problems: readonly SheetProblem[];
  readonly rowOf: (path: string) => number;
}

/** A sheet that has been checked in full: the overlay, or everything that is wrong with it, by row. Never throws. */
export function checkRows(rows: readonly Row[], pack: Pack): CheckedRows {
  const { overlay: said, problems, rowOf } = rowsToOverlay(rows, pack);
  const checked = checkOverlay(said, pack);
  if (!checked.issues && !problems.length) return { overlay: checked.value, said, problems, rowOf };
  const inOverlay = explain(checked.issues ?? []).map((problem) => inRow(problem, rowOf));
  return { said, problems: [...problems, ...inOverlay].sort((a, b) => a.row - b.row), rowOf };
}

/** A problem of an overlay, as one of the sheet that the overlay comes from. */
export function inRow({ path, message }: Problem, rowOf: (path: string) => number): SheetProblem {
  return { row: rowOf(path), message, path };
}

/** The cells of one field of one item; a list has one for each of its rows. */
interface Cell extends Readonly<Record<Lang, string>> {
  readonly row: number;
  /** What follows the name of the field: `2`, or `2.href`. */
  readonly rest: string;
}
type Tell = (row: number, message: string) => unknown;

/** The rows by item and field, without the empty ones. */
function byItem(rows: readonly Row[], tell: Tell): Map<string, Map<string, Cell[]>> {
  const items = new Map<string, Map<string, Cell[]>>();
  const seen = new Map<string, number>();
  for (const [index, { en, cy, ...names }] of rows.entries()) {
    const row = names.row ?? index + 2;
    // A row that says nothing may be a heading, or be waiting for somebody to fill it in.
    if (!en.trim() && !cy.trim()) continue;
    const id = readId(names.id);
    // Some spreadsheets begin every cell with a capital letter.
    const field = names.field.trim().toLowerCase();
    if (!id) {
      tell(row, wrongId(names.id));
      continue;
    }
    if (!field) {
      tell(row, 'says nothing in the column "field"; expected the name of a field, such as "title"');
      continue;
    }
    const key = `${id} ${field}`;
    const before = seen.get(key);
    if (before !== undefined) {
      tell(row, `gives "${field}" of "${id}" a second time; row ${before} has it already: keep one of them`);
      continue;
    }
    seen.set(key, row);
    const fields = items.get(id) ?? new Map<string, Cell[]>();
    const [, name = '', rest = ''] = /^([^.]*)\.?(.*)$/s.exec(field) ?? [];
    fields.set(name, [...(fields.get(name) ?? []), { row, rest, en, cy }]);
    items.set(id, fields);
  }
  return items;
}

/** An id as it stands in the overlay, or undefined if it has not the form of one. */
function readId(text: string): string | undefined {
  const [first = '', item, ...more] = text.trim().toLowerCase().split('/');
  if (more.length || item === '') return undefined;
  if (item === undefined) return first === 'overlay' ? first : undefined;
  const collection = [...groups.keys()].find((name) => name.toLowerCase() === first);
  return collection && `${collection}/${item}`;
}

function wrongId(text: string): string {
  const id = text.trim();
  if (!id)
    return 'says nothing in the column "id"; expected what the row is about, such as "themes/rooted-in-place"';
  const [first = '', ...others] = id.split('/');
  if (others.length === 1 && others[0])
    return `"${id}" is about no group that there is; ${oneOf(first, [...groups.keys()])}`;
  return `"${id}" does not say what the row is about; expected a group and an id, such as "themes/rooted-in-place", or "overlay"`;
}

function oneOf(found: string, names: readonly string[]): string {
  return `expected one of ${bySimilarity(found, names).join(', ')}`;
}

/** Something that is the same in every language. */
function readFact(kind: Kind, [cell, ...others]: readonly Cell[], tell: Tell, isHead: boolean): unknown {
  if (!cell) return undefined;
  for (const { row } of others)
    tell(row, 'is one row of several for what takes one row only; leave the others out');
  if (cell.rest)
    return void tell(
      cell.row,
      'has a number after the name of the field, but is not a list; leave the number out',
    );
  if (cell.cy.trim()) tell(cell.row, 'is the same in every language; write it in the column "en" only');
  if (!cell.en.trim()) return undefined;
  if (isHead) return cell.en;
  const text = cell.en.trim().toLowerCase();
  if (kind === 'ids') return text === EMPTY_LIST ? [] : text.split(/[\s,;]+/).filter(Boolean);
  if (kind === 'yes-or-no') {
    const answer = yesAndNo.get(text);
    if (answer === undefined) tell(cell.row, `is "${cell.en.trim()}"; expected yes or no`);
    return answer;
  }
  if (kind === 'number') {
    // Where numbers have a decimal comma, a spreadsheet writes one.
    const value = /^[+-]?\d+([.,]\d+)?(e[+-]?\d+)?$/.test(text) ? Number(text.replace(',', '.')) : NaN;
    if (Number.isFinite(value)) return value;
    return void tell(cell.row, `is "${cell.en.trim()}"; expected a number, such as 3`);
  }
  return text;
}

/** Also what spreadsheets make of such a word, in English and in Welsh. */
const yesAndNo: ReadonlyMap<string, boolean> = new Map(
  Object.entries({ yes: true, true: true, 1: true, ie: true, gwir: true }).concat(
    Object.entries({ no: false, false: false, 0: false, na: false, anwir: false }),
  ),
);

/** A text or a list in one language, if the sheet says anything there. */
function readWords(
  kind: Kind,
  lang: Lang,
  name: string,
  cells: readonly Cell[],
  tell: Tell,
  note: (keys: Keys, row: number) => void,
): unknown {
  const given = cells.filter((cell) => cell[lang].trim());
  const [first] = given;
  if (!first) return undefined;
  if (kind === 'text' || kind === 'choice') {
    for (const { rest, row } of given) {
      if (rest) tell(row, `"${name}.${rest}" is not a list; expected "${name}", in one row`);
    }
    note([], first.row);
    return kind === 'choice' ? first[lang].trim().toLowerCase() : first[lang];
  }
  const empty = given.find(({ rest }) => !rest);
  if (empty) {
    note([], empty.row);
    if (empty[lang].trim().toLowerCase() !== EMPTY_LIST) {
      tell(
        empty.row,
        `"${name}" is a list; expected "${name}.1${kind === 'links' ? '.text' : ''}" and so on, or ${EMPTY_LIST} for an empty list`,
      );
    } else if (given.length > 1) {
      tell(
        empty.row,
        `says that "${name}" is empty, but other rows give entries of it; leave one or the other out`,
      );
    }
    return [];
  }
  return readList(kind, lang, name, given, tell, note);
}

function readList(
  kind: Kind,
  lang: Lang,
  name: string,
  cells: readonly Cell[],
  tell: Tell,
  note: (keys: Keys, row: number) => void,
): unknown[] {
  const entries = new Map<number, Cell[]>();
  for (const cell of cells) {
    const [, number, part] = /^([1-9]\d{0,5})(?:\.(.*))?$/s.exec(cell.rest) ?? [];
    const isRight = kind === 'links' ? part === 'text' || part === 'href' : part === undefined;
    if (!number || !isRight) {
      const expected = kind === 'links' ? `"${name}.1.text" or "${name}.1.href"` : `"${name}.1"`;
      tell(cell.row, `"${name}.${cell.rest}" is not a field; expected a number from 1, such as ${expected}`);
      continue;
    }
    entries.set(Number(number), [...(entries.get(Number(number)) ?? []), cell]);
  }
  const numbers = [...entries.keys()].sort((a, b) => a - b);
  const gap = numbers.findIndex((number, index) => number !== index + 1);
  const after = entries.get(numbers[gap] ?? 0)?.[0];
  if (after) {
    tell(
      after.row,
      `gives "${name}.${numbers[gap] ?? 0}", but there is no "${name}.${gap + 1}" in the column "${lang}"; a list replaces the whole list: number it from 1 without a gap`,
    );
  }
  return numbers.map((number, index) => {
    const parts = (entries.get(number) ?? []).map((cell): [string, string] => {
      const [part = ''] = cell.rest.split('.').slice(1);
      note([index, ...(part ? [part] : [])], cell.row);
      return [part, part === 'href' ? cell[lang].trim() : cell[lang]];
    });
    return kind === 'links' ? Object.fromEntries<string>(parts) : parts[0]?.[1];
  });
}

/**
 * Excel's plain CSV has no ŵ and no ŷ, and puts w and y, or a question mark, in their place. Nobody would see
 * that in a long sheet, so a text that differs from the pack's in nothing else is not taken for a change.
 */
function tellLostLetters(cells: readonly Cell[], before: ReadonlyMap<string, string>, tell: Tell): void {
  for (const { row, rest, cy } of cells) {
    if (!hasLostLetters(cy, before.get(rest && `.${rest}`))) continue;
    tell(
      row,
      'has lost the letters ŵ and ŷ in the column "cy"; take the Welsh from the sheet as it was, and save it as "CSV UTF-8"',
    );
  }
}

function hasLostLetters(text: string, before = ''): boolean {
  const [now, was] = [tidy(text), tidy(before)];
  if (now === was || !/[ŵŷ]/i.test(was)) return false;
  const similar: Readonly<Record<string, string>> = { ŵ: 'w', ŷ: 'y', Ŵ: 'W', Ŷ: 'Y' };
  const replaced = (by: (letter: string) => string) => was.replace(/[ŵŷ]/gi, by);
  return now === replaced((letter) => similar[letter] ?? letter) || now === replaced(() => '?');
}

/** Whether something in a sheet is as it was: spaces at the ends and kinds of line ends are nobody's change. */
function isSame(value: unknown, was: unknown): boolean {
  if (typeof value === 'string' && typeof was === 'string') return tidy(value) === tidy(was);
  if (Array.isArray(value) && Array.isArray(was)) {
    return value.length === was.length && value.every((entry, index) => isSame(entry, was[index]));
  }
  if (typeof value === 'object' && value && typeof was === 'object' && was) {
    const names = Object.keys({ ...value, ...was });
    return names.every((name) => isSame(group(value)[name], group(was)[name]));
  }
  return value === was;
}

function tidy(text: string): string {
  return text.replace(/\r\n?/g, '\n').trim();
}

/** What is noted of a JSON path, or of the group nearest round it. */
export function nearest<T>(path: string, places: ReadonlyMap<string, T>): T | undefined {
  for (let at = path; at; at = at.replace(/(\.[^.[\]']*|\[[^[\]]*\]|.)$/s, '')) {
    const place = places.get(at);
    if (place !== undefined) return place;
  }
  return undefined;
}

function headRows(overlay: Loose): Row[] {
  return [...head.keys()].flatMap((field) =>
    typeof overlay[field] === 'string' ? [{ id: 'overlay', field, en: overlay[field], cy: '' }] : [],
  );
}

/** Rows of one item, by what an overlay says of it and else by the pack; `isWhole`, with rows for what nobody says. */
function itemRows(id: string, { facts, words }: Fields, item: Loose, base: Loose, isWhole: boolean): Row[] {
  const factRows = [...facts].flatMap(([field, kind]) => {
    const en = writeFact(kind, item[field] ?? base[field]);
    return en || (isWhole && field !== 'new') ? [{ id, field, en, cy: '' }] : [];
  });
  const wordRows = [...words].flatMap(([field, kind]) => {
    const [en, cy] = langs.map((lang) =>
      writeWords(kind, group(item[lang])[field] ?? group(base[lang])[field]),
    );
    const names = new Set([...(en?.keys() ?? []), ...(cy?.keys() ?? [])]);
    // Whether a text has been read is said for few items: most are as the whole file is.
    if (!names.size && isWhole && field !== 'review')
      for (const name of blankNames[kind] ?? ['']) names.add(name);
    return [...names]
      .sort((a, b) => parseInt(a.slice(1), 10) - parseInt(b.slice(1), 10))
      .map((name) => ({ id, field: `${field}${name}`, en: en?.get(name) ?? '', cy: cy?.get(name) ?? '' }));
  });
  return [...factRows, ...wordRows];
}

const blankNames: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  texts: ['.1'],
  links: ['.1.text', '.1.href'],
};

function writeFact(kind: Kind, value: unknown): string {
  if (value === undefined) return '';
  if (kind === 'yes-or-no') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return value.join(' ') || EMPTY_LIST;
  return `${value as string | number}`;
}

/** A text or a list, by what follows the name of the field in each row. */
function writeWords(kind: Kind, value: unknown): ReadonlyMap<string, string> {
  if (typeof value === 'string') return new Map([['', value]]);
  if (!Array.isArray(value)) return new Map();
  if (!value.length) return new Map([['', EMPTY_LIST]]);
  return new Map(
    value.flatMap((entry: unknown, index): [string, string][] =>
      kind === 'links'
        ? ['text', 'href'].map((part) => [`.${index + 1}.${part}`, String(group(entry)[part])])
        : [[`.${index + 1}`, String(entry)]],
    ),
  );
}

/** What a pack says of an item, in the form in which an overlay says it. */
export function itemOf(pack: Pack, collection: string, id: string): Loose {
  // Whether the pack's words have been read says nothing of the words that an overlay puts in their place.
  const words = (lang: Lang) => ({ ...group(own(own(pack.words[lang], collection), id)), review: undefined });
  const { framework }: { framework: Loose } = pack;
  const items = Array.isArray(framework[collection]) ? (framework[collection] as Loose[]) : [];
  const facts = Object.entries(items.find((item) => item['id'] === id) ?? {}).map(
    ([name, value]): [string, unknown] => [
      name,
      Array.isArray(value) ? value.map((target: unknown) => group(target)['id']) : value,
    ],
  );
  return { ...Object.fromEntries<unknown>(facts), en: words('en'), cy: words('cy') };
}

export function idsOf(pack: Pack, collection: string): string[] {
  const { framework }: { framework: Loose } = pack;
  const items = framework[collection];
  if (Array.isArray(items)) return items.map((item) => String(group(item)['id']));
  return Object.keys(group(group(Object.values(pack.words)[0])[collection]));
}

/** The fields of the sheet. The schema describes an item as facts beside two groups of words, `en` and `cy`. */
function readSchema(): { head: Kinds; groups: ReadonlyMap<string, Fields> } {
  const top: [string, Kind][] = [];
  const found = new Map<string, Fields>();
  const { entries } = overlaySchema as unknown as { entries: Readonly<Record<string, Described>> };
  for (const [name, schema] of Object.entries(entries)) {
    const part = unwrapped(schema);
    if (part.type === 'string' && !name.startsWith('$')) top.push([name, 'text']);
    // Of a group with given names, such as the answers, all members have the same fields.
    const item = part.value ?? Object.values(part.entries ?? {})[0];
    if (!item) continue;
    const facts = Object.entries(unwrapped(item).entries ?? {});
    const en = facts.find(([field]) => field === 'en')?.[1];
    found.set(name, {
      facts: kindsOf(
        facts.filter(([field]) => field !== 'en' && field !== 'cy'),
        'ids',
      ),
      words: kindsOf(Object.entries(unwrapped(en).entries ?? {}), 'texts'),
    });
  }
  return { head: new Map(top), groups: found };
}

function kindsOf(entries: readonly (readonly [string, Described])[], list: Kind): Kinds {
  const kinds: Readonly<Record<string, Kind>> = {
    string: 'text',
    picklist: 'choice',
    boolean: 'yes-or-no',
    number: 'number',
  };
  const named = entries.filter(([name]) => name !== '$comment');
  return new Map(
    named.map(([name, schema]) => {
      const { type, item } = unwrapped(schema);
      return [name, kinds[type] ?? (unwrapped(item).entries ? 'links' : list)];
    }),
  );
}

function unwrapped(schema: Described | undefined): Described {
  return schema?.wrapped ? unwrapped(schema.wrapped) : (schema ?? { type: '' });
}

/** A group while it is being filled: a map, which no name in a sheet can harm. */
type Tree = Map<string, unknown>;

function put(tree: Tree, keys: readonly string[], value: unknown): void {
  const [key = '', ...more] = keys;
  if (!more.length) return void tree.set(key, value);
  const next = tree.get(key) ?? new Map<string, unknown>();
  tree.set(key, next);
  put(next as Tree, more, value);
}

function plain(value: unknown): unknown {
  if (!(value instanceof Map)) return value;
  return Object.fromEntries([...(value as Tree)].map(([key, entry]) => [key, plain(entry)]));
}

function group(value: unknown): Loose {
  return typeof value === 'object' && value ? (value as Loose) : {};
}

function own(value: unknown, key: string): unknown {
  return Object.hasOwn(group(value), key) ? group(value)[key] : undefined;
}

import {
  DEEPEST,
  MOST_VALUES,
  addressPattern,
  collections,
  hrefPattern,
  idPattern,
  tagPattern,
  textPattern,
} from './rules.js';
import type { BaseIssue } from 'valibot';
import type { Issue, Keys } from './check.js';

/** One thing that is wrong with a council's own content, for the person who edits the file. */
export interface Problem {
  /** Where, as a JSON path from the top of the file, such as `$.words.en.themes['rooted-in-place'].title`. */
  readonly path: string;
  /** What was found, what is expected and an example. */
  readonly message: string;
}

/** A sentence for every issue. Apart from the check, since a page loads it only when something is wrong. */
export function explain(issues: readonly Issue[]): Problem[] {
  return issues.map((issue) => ({ path: jsonPath(issue.keys), message: sentence(issue) }));
}

/** RFC 9535 normal form, but with plain names after a dot. */
export function jsonPath(keys: Keys): string {
  return keys.reduce<string>((path, key) => {
    if (typeof key === 'number') return `${path}[${key}]`;
    return /^[A-Za-z_$]\w*$/.test(key) ? `${path}.${key}` : `${path}['${key}']`;
  }, '$');
}

function sentence({ keys, kind, found = '', known, shape, schema }: Issue): string {
  switch (kind) {
    case 'shape':
      return shape ? shapeSentence(shape, schema) : '';
    case 'nowhere':
      return nowhere(keys, found, known);
    case 'unknown':
      return `${nowhere(keys, found, known)}; for one of your own, add "new": true`;
    case 'twice':
      return `"${found}" is used twice; expected each id once`;
    case 'exists':
      return `is true, but there is "${found}" already; leave "new" out to change it, or choose another id`;
    case 'tag':
      return `is "${found}", but these words stand under another language tag; use the same in both places`;
    case 'wordless':
      return `is missing; "${found}" stands in the framework, so it needs words here`;
    case 'missing':
      return `is missing; something new needs it, such as ${neededByNew[String(keys.at(-1))] ?? ''}`;
    case 'no-language':
      return 'has no language; expected the words of at least one, such as "en": {"lang": "en"}';
    case 'all-hidden':
      return 'hides every theme; leave at least one to be seen';
    case 'name':
      return 'has a name that could harm the page; choose another';
    case 'values':
      return `has more than ${MOST_VALUES} values; split the content, or leave out what is not needed`;
    case 'depth':
      return `stands more than ${DEEPEST} levels deep; content has 7 at most`;
    case 'unreadable':
      return `cannot be read (${found})`;
  }
}

const neededByNew: Readonly<Record<string, string>> = {
  level: '"level": "person" or "level": "organisation"',
  theme: '"theme": "rooted-in-place"',
  en: '"en": {"title": "At home here"}; "cy" for Welsh',
};

/** An id that leads nowhere, with those that would lead somewhere, the most similar first. */
function nowhere(keys: Keys, found: string, known: Iterable<string> = []): string {
  const similar = bySimilarity(found, known);
  const place = { theme: 'themes', pair: 'modelFeatures' };
  const collection = keys
    .map((key) => place[key as keyof typeof place] ?? key)
    .findLast((key) => collections.some((name) => name === key));
  return `"${found}" is not among the ${collection ?? 'items'}; expected one of ${similar.join(', ') || 'none, since there are none'}`;
}

/** What is expected, with an example. The type names of a programming language would help no editor. */
const expectations: Readonly<Record<string, string>> = {
  string: 'a text in quotation marks, such as "Rooted in a place"',
  number: 'a number without quotation marks, such as 3',
  boolean: 'true or false without quotation marks',
  array: 'a list in square brackets, such as ["First point", "Second point"]',
  object_with_rest: 'a group in curly brackets, such as {"title": "Rooted in a place"}',
  record: 'a group in curly brackets, by id, such as {"rooted-in-place": {"title": "At home here"}}',
  integer: 'a whole number from 1, such as 3',
  gt_value: 'a number above 0, such as 1',
  non_empty: 'one entry at least, such as {"id": "rooted-in-place"}',
  [String(textPattern)]: 'a text to read, such as "Rooted in a place"',
  [String(idPattern)]: 'lower-case letters, digits and single hyphens, such as "rooted-in-place"',
  [String(tagPattern)]: 'a language tag, such as "en" or "cy"',
  [String(addressPattern)]: 'a whole address, such as "https://www.example.org/page"',
  [String(hrefPattern)]:
    'an address that begins with https://, mailto: or tel:, or one on the same site, such as "/courses/place"',
};

/** What valibot says of a shape, in words for an editor. */
function shapeSentence(issue: BaseIssue<unknown>, schema: unknown): string {
  const { input, type, requirement } = issue;
  const keys = (issue.path ?? []).map(({ key }) => key as string | number);
  if (type === 'never') {
    const known = namesAt(schema, keys.slice(0, -1));
    return `is not a name that is known here; expected one of ${known.join(', ')}`;
  }
  // A missing name is reported by the group it is missing in; what belongs there, the schema knows.
  if (input === undefined) return `is missing; expected ${expectations[typeAt(schema, keys)] ?? 'a value'}`;
  const hidden = typeof input === 'string' && String(requirement) === String(textPattern) && hiddenIn(input);
  if (hidden) return hidden;
  const plain = issue.expected?.replace(/[()]/g, '').replaceAll('|', 'or');
  return `is ${foundText(input)}; expected ${expectations[String(requirement)] ?? expectations[type] ?? plain ?? 'something else'}`;
}

function hiddenIn(text: string): string | undefined {
  const at = text.split('').findIndex((character) => !textPattern.test(`x${character}`));
  if (at < 0) return undefined;
  const code = text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0');
  return `has the hidden character U+${code} at place ${at + 1}; expected a text without it: type it anew`;
}

interface Described {
  readonly type?: string;
  readonly wrapped?: Described;
  readonly entries?: Readonly<Record<string, Described>>;
  readonly item?: Described;
  readonly value?: Described;
}

/** The part of a schema that describes what stands at a path. */
function schemaAt(schema: unknown, keys: Keys): Described | undefined {
  const unwrap = (part: Described | undefined): Described | undefined =>
    part?.wrapped ? unwrap(part.wrapped) : part;
  return keys.reduce<Described | undefined>(
    (part, key) => unwrap(part?.entries?.[key] ?? part?.item ?? part?.value),
    unwrap(schema as Described),
  );
}

function typeAt(schema: unknown, keys: Keys): string {
  return schemaAt(schema, keys)?.type ?? '';
}

function namesAt(schema: unknown, keys: Keys): string[] {
  return Object.keys(schemaAt(schema, keys)?.entries ?? {}).filter((name) => name !== '$comment');
}

function foundText(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value) return 'a group in curly brackets';
  if (typeof value !== 'string') return String(value);
  return value.trim() ? `"${value.length > 40 ? `${value.slice(0, 40)}…` : value}"` : 'an empty text';
}

/** Names that would have been right, the most similar first. */
export function bySimilarity(found: string, known: Iterable<string>): string[] {
  return [...known].sort((a, b) => distance(found, a) - distance(found, b));
}

/** How unlike two ids are: letters to add, to take out or to change (Levenshtein 1966). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of a.split('').entries()) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j++) {
      next.push(Math.min((row[j] ?? 0) + Number(letter !== b[j]), (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

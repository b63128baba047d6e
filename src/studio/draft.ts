import { advise } from '../content/advice.js';
import { checkOverlay } from '../content/check.js';
import { explain } from '../content/explain.js';
import { groups } from '../sheet/rows.js';
import type { Issue, Keys } from '../content/check.js';
import type { Overlay, Pack } from '../content/schema.js';

/**
 * An overlay while somebody writes it: right or wrong, with fields that are still empty. It is never changed in
 * place, so that every former one can be brought back.
 */
export type Draft = Readonly<Record<string, unknown>>;

/** Something wrong with a draft, or some advice on it, with where it stands there. */
export interface Mistake {
  readonly keys: Keys;
  /** Whether nothing is wrong: a text is long, Welsh is missing. */
  readonly isAdvice?: true;
  /** In English, as `check` says it. */
  readonly message: string;
}

export interface CheckedDraft {
  /** The draft without what is empty: what is shown, and what is downloaded. */
  readonly overlay: Draft;
  /** The same, if it is right. */
  readonly value: Overlay | undefined;
  readonly mistakes: readonly Mistake[];
  /** Advice on an overlay that is right. */
  readonly advice: readonly Mistake[];
}

/** Something in the overlay or the pack that is edited as one: `themes` and `rooted-in-place`. */
export interface ItemName {
  readonly collection: string;
  readonly id: string;
}

export function emptyDraft(pack: Pack): Draft {
  return { format: 1, version: '1', base: pack.framework.version };
}

export function groupOf(value: unknown): Draft {
  return typeof value === 'object' && value && !Array.isArray(value) ? (value as Draft) : {};
}

export function valueAt(draft: unknown, keys: Keys): unknown {
  return keys.reduce<unknown>(
    (at, key) =>
      typeof at === 'object' && at && Object.hasOwn(at, key)
        ? (at as Record<string | number, unknown>)[key]
        : undefined,
    draft,
  );
}

/** The draft with another value at a place; nothing there, if the value is undefined. */
export function withValue<T>(draft: T, [key, ...more]: Keys, value: unknown): T {
  if (key === undefined) return value as T;
  const inner = withValue(valueAt(draft, [key]), more, value);
  if (Array.isArray(draft) && typeof key === 'number') {
    const list: unknown[] = [...(draft as unknown[])];
    list.splice(key, 1, ...(inner === undefined ? [] : [inner]));
    return list as T;
  }
  const entries = Object.entries(groupOf(draft));
  const changed = entries.some(([name]) => name === key)
    ? entries.map(([name, old]) => [name, name === key ? inner : old] as const)
    : [...entries, [String(key), inner] as const];
  return Object.fromEntries<unknown>(changed.filter(([, entry]) => entry !== undefined)) as T;
}

/**
 * Checks a draft as the widgets and the command line check an overlay. A field that is empty says nothing: while
 * somebody is filling a list, its empty entries are no mistakes.
 */
export function checkDraft(draft: Draft, pack: Pack): CheckedDraft {
  const kept = new Map<string, readonly number[]>();
  const overlay = { format: 1, ...groupOf(withoutBlanks(draft, [], kept)) };
  const { value, issues = [] } = checkOverlay(overlay, pack) as {
    value?: Overlay;
    issues?: readonly Issue[];
  };
  const messages = explain(issues);
  const inDraft = (keys: Keys) =>
    keys.reduce<Keys>((at, key) => [...at, kept.get(at.join('\n'))?.[Number(key)] ?? key], []);
  const mistakes = issues.map(({ keys }, index) => ({
    keys: inDraft(keys),
    message: messages[index]?.message ?? '',
  }));
  const advice = (value ? advise(value) : []).map(({ path, message }): Mistake => {
    return { keys: inDraft(keysOf(path)), message, isAdvice: true };
  });
  return { overlay, value, mistakes, advice };
}

/** The names in a JSON path, as the check writes it. */
export function keysOf(path: string): Keys {
  return [...path.matchAll(/\.([A-Za-z_$][\w$]*)|\['([^']*)'\]|\[(\d+)\]/g)].map(
    ([, name, quoted, number]) => name ?? quoted ?? Number(number),
  );
}

/** A value without empty texts and without groups that hold nothing; `kept` notes which entries of a list are left. */
function withoutBlanks(value: unknown, keys: Keys, kept: Map<string, readonly number[]>): unknown {
  if (typeof value === 'string') return value.trim() ? value : undefined;
  if (typeof value !== 'object' || !value) return value;
  if (Array.isArray(value)) {
    const entries = value.map((entry: unknown, index) => ({
      index,
      entry: withoutBlanks(entry, [...keys, index], kept),
    }));
    const filled = entries.filter(({ entry }) => entry !== undefined);
    // Only a list that was left empty on purpose takes the place of one with entries.
    if (entries.length && !filled.length) return undefined;
    kept.set(
      keys.join('\n'),
      filled.map(({ index }) => index),
    );
    return filled.map(({ entry }) => entry);
  }
  const filled = Object.entries(value)
    .map(([name, entry]) => [name, withoutBlanks(entry, [...keys, name], kept)] as const)
    .filter(([, entry]) => entry !== undefined);
  return filled.length || !keys.length ? Object.fromEntries<unknown>(filled) : undefined;
}

/** An id from what somebody typed for one: `Caredig i’r blaned` becomes `caredig-i-r-blaned`. */
export function idFrom(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** The draft with another id for an item, and for what points to it. */
export function withId(draft: Draft, { collection, id }: ItemName, newId: string): Draft {
  const rename = (value: unknown) => (value === id ? newId : value);
  const changed = Object.entries(draft).map(([name, items]) => {
    const facts = groups.get(name)?.facts;
    if (!facts) return [name, items] as const;
    const renamed = Object.entries(groupOf(items)).map(([key, item]) => {
      const fields = Object.entries(groupOf(item)).map(([field, value]) => {
        if (field !== collection && !(field === 'theme' && collection === 'themes'))
          return [field, value] as const;
        return [field, Array.isArray(value) ? value.map(rename) : rename(value)] as const;
      });
      return [name === collection && key === id ? newId : key, Object.fromEntries<unknown>(fields)] as const;
    });
    return [name, Object.fromEntries<unknown>(renamed)] as const;
  });
  return Object.fromEntries<unknown>(changed);
}

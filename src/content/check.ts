import * as v from 'valibot';
import { DEEPEST, MOST_VALUES, collections } from './rules.js';
import type { Collection } from './rules.js';
import { newItems, overlaySchema, packSchema } from './schema.js';
import type { Overlay, Pack } from './schema.js';

/** Where something stands in a file: names of groups and positions in lists, from the top. */
export type Keys = readonly (string | number)[];

/** One thing that is wrong with a council's own content; `explain.ts` has the sentence for it. */
export interface Issue {
  readonly keys: Keys;
  readonly kind:
    | 'shape'
    | 'nowhere'
    | 'unknown'
    | 'twice'
    | 'exists'
    | 'tag'
    | 'wordless'
    | 'missing'
    | 'no-language'
    | 'all-hidden'
    | 'name'
    | 'values'
    | 'depth'
    | 'unreadable';
  /** What was found, where the sentence names it. */
  readonly found?: string | undefined;
  /** Ids that would have been right. */
  readonly known?: Iterable<string> | undefined;
  /** What the schema says of a shape. */
  readonly shape?: v.BaseIssue<unknown> | undefined;
  readonly schema?: v.GenericSchema | undefined;
}

/** What a check answers with: content that is right, or everything that is wrong with it. */
export type Checked<T> =
  { readonly value: T; readonly issues?: never } | { readonly issues: readonly Issue[] };

/** What an overlay is checked against. A collection that is empty is not known here, so nothing in it is looked up. */
export interface Base {
  readonly framework: Readonly<Record<Collection, readonly { readonly id: string }[]>>;
}

type Loose = Readonly<Record<string, unknown>>;

/** Fields that point to items of the collection of the same name. */
const pointers = ['themes', 'roles', 'skills', 'sources'] as const;

/**
 * Checks a whole pack. Never throws: whatever the value is, the result is either the pack or every
 * issue with it.
 */
export function checkPack(value: unknown): Checked<Pack> {
  return check(packSchema, value, ({ framework, words }, issues) => {
    checkReferences(framework, issues);
    const languages = Object.entries(group(words));
    for (const [lang, entry] of languages) checkWords(framework, lang, group(entry), issues);
    if (!languages.length) add(issues, ['words'], 'no-language');
  });
}

/** Checks an overlay against the content that it is laid over. Never throws. */
export function checkOverlay(value: unknown, base: Base): Checked<Overlay> {
  return check(overlaySchema, value, (overlay, issues) => {
    checkChanges(overlay, base, issues);
  });
}

/** What a second overlay is checked against: the same, and what the first one adds. */
export function withNewItems({ framework }: Base, overlay: Overlay | Loose): Base {
  const added = (collection: Collection) =>
    Object.entries(group((overlay as Loose)[collection])).flatMap(([id, item]) =>
      group(item)['new'] ? [{ id }] : [],
    );
  return {
    framework: Object.fromEntries(
      collections.map((collection) => [collection, [...framework[collection], ...added(collection)]]),
    ) as unknown as Base['framework'],
  };
}

function check<S extends v.GenericSchema>(
  schema: S,
  value: unknown,
  checkFurther: (value: Loose, issues: Issue[]) => void,
): Checked<v.InferOutput<S>> {
  const issues: Issue[] = [];
  try {
    // What would freeze the page or reach its prototypes stops everything else.
    measure(value, [], { values: 0 }, issues);
    if (issues.length) return { issues };
    const result = v.safeParse(schema, value);
    addShapes(issues, result.issues, schema, []);
    checkFurther(group(value), issues);
    return issues.length ? { issues } : { value: result.output };
  } catch (error) {
    return { issues: [{ keys: [], kind: 'unreadable', found: String(error) }] };
  }
}

function add(
  issues: Issue[],
  keys: Keys,
  kind: Issue['kind'],
  found?: string,
  known?: Iterable<string>,
): void {
  issues.push({ keys, kind, found, known });
}

function addShapes(
  issues: Issue[],
  shapes: readonly v.BaseIssue<unknown>[] | undefined,
  schema: v.GenericSchema,
  at: Keys,
): void {
  for (const shape of shapes ?? []) {
    const keys = [...at, ...(shape.path ?? []).map(({ key }) => key as string | number)];
    issues.push({ keys, kind: 'shape', shape, schema });
  }
}

/** Walks every value once. Depth and number are bounded, so that no file can hang a page. */
function measure(value: unknown, keys: (string | number)[], seen: { values: number }, issues: Issue[]): void {
  if (++seen.values === MOST_VALUES) add(issues, [], 'values');
  if (typeof value !== 'object' || !value) return;
  if (keys.length > DEEPEST) add(issues, [...keys], 'depth');
  for (const key in value) {
    if (issues.length) return;
    keys.push(Array.isArray(value) ? +key : key);
    if (/^(__proto__|prototype|constructor)$/.test(key)) add(issues, [...keys], 'name');
    measure(group(value)[key], keys, seen, issues);
    keys.pop();
  }
}

/** Ids that stand twice, and ids that lead nowhere. */
function checkReferences(framework: unknown, issues: Issue[]): void {
  const known = Object.fromEntries(
    collections.map((collection) => [collection, idsIn(framework, collection)]),
  );
  const checkTarget = (id: unknown, collection: Collection, keys: Keys) => {
    if (typeof id === 'string' && !known[collection]?.has(id))
      add(issues, ['framework', ...keys], 'nowhere', id, known[collection]);
  };
  for (const collection of collections) {
    const seen = new Set();
    list(framework, collection).forEach((item, index) => {
      const id = String(item['id']);
      if (seen.has(id)) add(issues, ['framework', collection, index, 'id'], 'twice', id);
      seen.add(id);
      for (const pointer of pointers) {
        list(item, pointer).forEach((target, at) => {
          checkTarget(target['id'], pointer, [collection, index, pointer, at, 'id']);
        });
      }
      checkTarget(item['theme'], 'themes', [collection, index, 'theme']);
      checkTarget(group(item['pair'])['id'], collection, [collection, index, 'pair', 'id']);
    });
  }
}

/** Words without an item, and items without words. */
function checkWords(framework: unknown, lang: string, words: Loose, issues: Issue[]): void {
  const tag = words['lang'];
  if (tag !== lang && typeof tag === 'string') add(issues, ['words', lang, 'lang'], 'tag', tag);
  for (const collection of collections) {
    const ids = idsIn(framework, collection);
    const given = new Set(Object.keys(group(words[collection])));
    const at = ['words', lang, collection];
    for (const id of ids) if (!given.has(id)) add(issues, [...at, id], 'wordless', id);
    for (const id of given) if (!ids.has(id)) add(issues, [...at, id], 'nowhere', id, ids);
  }
}

/** Whether an overlay's items exist where they should, are whole where they are new, and point somewhere. */
function checkChanges(overlay: Loose, base: Base, issues: Issue[]): void {
  const all = withNewItems(base, overlay);
  const checkTarget = (id: unknown, collection: Collection, keys: Keys) => {
    const known = idsIn(all.framework, collection);
    // Where the base has nothing, the widget shows nothing of the collection and cannot know its ids.
    if (base.framework[collection].length && typeof id === 'string' && !known.has(id))
      add(issues, keys, 'nowhere', id, known);
  };
  for (const collection of collections) {
    const given = idsIn(base.framework, collection);
    const schema = newItems[collection as keyof typeof newItems] as v.GenericSchema | undefined;
    for (const [id, value] of Object.entries(group(overlay[collection]))) {
      const item = group(value);
      const keys = [collection, id];
      if (!item['new']) {
        if (given.size && !given.has(id)) add(issues, keys, schema ? 'unknown' : 'nowhere', id, given);
      } else if (given.has(id)) {
        add(issues, [...keys, 'new'], 'exists', id);
      } else if (schema) {
        const languages = ['en', 'cy'].filter((lang) => item[lang]);
        const needed = { themes: 'level', statements: 'theme' }[collection as string] ?? 'new';
        for (const name of languages.length ? [needed] : [needed, 'en']) {
          if (item[name] === undefined) add(issues, [...keys, name], 'missing');
        }
        for (const lang of languages) {
          // What is there has been checked with the whole; what is not there may be missing in a change only.
          const missing = v.safeParse(schema, item[lang]).issues?.filter(({ input }) => input === undefined);
          addShapes(issues, missing, schema, [...keys, lang]);
        }
      }
      for (const pointer of pointers) {
        Object.values(group(item[pointer])).forEach((target, at) => {
          checkTarget(target, pointer, [...keys, pointer, at]);
        });
      }
      checkTarget(item['theme'], 'themes', [...keys, 'theme']);
    }
  }
  const changes = group(overlay['themes']);
  if ([...idsIn(all.framework, 'themes')].every((id) => group(changes[id])['hidden']))
    add(issues, ['themes'], 'all-hidden');
}

/** A value as a group, or an empty one in its place: the schema has said already if it is something else. */
function group(value: unknown): Loose {
  return typeof value === 'object' && value ? (value as Loose) : {};
}

function list(value: unknown, key: string): readonly Loose[] {
  const items = group(value)[key];
  return Array.isArray(items) ? items.map(group) : [];
}

function idsIn(framework: unknown, collection: Collection): Set<string> {
  return new Set(list(framework, collection).map(({ id }) => String(id)));
}

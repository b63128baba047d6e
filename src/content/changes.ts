import { jsonPath } from './explain.js';
import { fingerprint } from './fingerprint.js';
import { collections } from './rules.js';
import type { Problem } from './explain.js';
import type { Collection } from './rules.js';
import type { Overlay, Pack } from './schema.js';

/** A fingerprint of every text, by collection, item, language and name of the text. */
export type Fingerprints = Readonly<
  Record<string, Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>>
>;

/** Fingerprints of every version of the bundled content, by version (`history.json`). */
export type History = Readonly<Record<string, Fingerprints>>;

/** Fingerprints of all texts of a pack, so that a later version can say which of them it has changed. */
export function fingerprintsOf({ words }: Pick<Pack, 'words'>): Fingerprints {
  const ofEntry = (entry: object) =>
    Object.fromEntries(
      Object.entries(entry)
        .filter(([name]) => name !== 'review' && name !== '$comment')
        .map(([name, value]) => [name, fingerprint(JSON.stringify(value))]),
    );
  const ofItem = (collection: Collection, id: string) =>
    Object.fromEntries(
      Object.entries(words).map(([lang, { [collection]: entries }]) => [lang, ofEntry(entries[id] ?? {})]),
    );
  const ids = (collection: Collection) => [
    ...new Set(Object.values(words).flatMap(({ [collection]: entries }) => Object.keys(entries))),
  ];
  return Object.fromEntries(
    collections.map((collection) => [
      collection,
      Object.fromEntries(ids(collection).map((id) => [id, ofItem(collection, id)])),
    ]),
  );
}

/**
 * What has changed in the bundled content since an overlay was last read against it: what the
 * overlay changes itself first, since its author has to look at that, then everything else.
 */
export function changesSinceBase(overlay: Overlay, pack: Pack, history: History): Problem[] {
  const now = pack.framework.version;
  const { base } = overlay;
  if (base === now) return [];
  const before = history[base];
  if (!before) {
    const known = Object.keys(history).join(', ');
    return [
      { path: '$.base', message: `is "${base}", a version that is not known here; expected one of ${known}` },
    ];
  }
  const changed = differences(before, fingerprintsOf(pack)).map(({ keys, what }) => {
    const [collection = '', id = '', lang = ''] = keys;
    const item = (overlay as unknown as Record<string, Record<string, Record<string, unknown>>>)[
      collection
    ]?.[id];
    const isOurs = item?.[lang] !== undefined;
    const message = `${what} in the bundled content since ${base}${isOurs ? '; read it again beside your own words' : ''}`;
    return { isOurs, problem: { path: jsonPath(keys), message } };
  });
  const done = {
    path: '$.base',
    message: `is "${base}", and the bundled content is ${now}; when you have read what changed, set it to "${now}"`,
  };
  return [
    ...changed.filter(({ isOurs }) => isOurs),
    ...changed.filter(({ isOurs }) => !isOurs),
    { problem: done },
  ].map(({ problem }) => problem);
}

/** Texts that are not the same in two versions, with what happened to them. */
function differences(before: Fingerprints, now: Fingerprints): { keys: string[]; what: string }[] {
  const flat = (prints: Fingerprints) =>
    new Map(
      Object.entries(prints).flatMap(([collection, items]) =>
        Object.entries(items).flatMap(([id, languages]) =>
          Object.entries(languages).flatMap(([lang, texts]) =>
            Object.entries(texts).map(
              ([name, print]) => [[collection, id, lang, name].join('/'), print] as const,
            ),
          ),
        ),
      ),
    );
  const old = flat(before);
  const current = flat(now);
  return [...new Set([...old.keys(), ...current.keys()])].flatMap((path) => {
    if (old.get(path) === current.get(path)) return [];
    const what = !old.has(path) ? 'is new' : current.has(path) ? 'has changed' : 'is gone';
    return [{ keys: path.split('/'), what }];
  });
}

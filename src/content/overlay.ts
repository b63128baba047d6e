import { fingerprint } from './fingerprint.js';
import type { Framework, Overlay, Pack, Words } from './schema.js';

/** A pack in one language, as a widget has it: a bundled one holds only what the widget shows. */
export interface PackIn {
  readonly framework: Framework;
  readonly words: Words;
}

type Lang = 'en' | 'cy';
type Change = Overlay['themes'][string] & Overlay['roles'][string] & Overlay['statements'][string];
type Item = Readonly<Record<string, unknown>> & { readonly id: string };

/** Collections that an overlay changes by id, with what a new item has that the overlay does not say. */
const blanks = {
  themes: { basis: 'editorial', sources: [] },
  roles: { origin: 'own', definition: 'editorial', sources: [], themes: [], skills: [], situations: [] },
  statements: { basis: 'editorial', quick: false, weight: 1, roles: [] },
  skills: {},
  lessons: {},
  modelFeatures: {},
  practices: {},
  drivers: {},
  councillorRoles: {},
};

/** What a council adds to a theme or role. It is kept together, since it is shown in one language. */
const ownFields = ['local', 'contacts', 'courses'] as const;

/**
 * Lays an overlay over a pack: texts replace texts, lists replace lists, what the overlay does not
 * name stays. Pure: neither is changed. Both have been checked (`check.ts`).
 *
 * What the overlay says in another language only is shown in that one, with its tag in `lang` (a new
 * item) or `ownLang` (examples, contacts and courses), so that it is read out as what it is.
 */
export function applyOverlay({ framework, words }: PackIn, overlay: Overlay): PackIn {
  const lang: Lang = words.lang.startsWith('cy') ? 'cy' : 'en';
  const changedFramework: Record<string, unknown> = { ...framework };
  const changedWords: Record<string, unknown> = { ...words };
  for (const collection of Object.keys(blanks) as (keyof typeof blanks)[]) {
    const changes = Object.entries(overlay[collection]) as [string, Change][];
    const items: readonly Item[] = framework[collection];
    changedFramework[collection] = placed(items, new Map(changes), blanks[collection]);
    changedWords[collection] = {
      ...words[collection],
      ...Object.fromEntries(
        changes.map(([id, change]) => [id, reworded(words[collection][id], change, lang)]),
      ),
    };
  }
  // Nobody could answer the statements of a theme that is not shown, and so nobody would reach the result.
  const hidden = new Set(
    Object.entries(overlay.themes).flatMap(([id, change]) => (change.hidden ? [id] : [])),
  );
  changedFramework['statements'] = (changedFramework['statements'] as Framework['statements']).filter(
    ({ theme }) => !hidden.has(theme),
  );
  changedWords['answers'] = {
    person: { ...words.answers.person, ...overlay.answers.person?.[lang] },
    organisation: { ...words.answers.organisation, ...overlay.answers.organisation?.[lang] },
  };
  return { framework: changedFramework as Framework, words: changedWords as Words };
}

/** Two overlays as one, group by group; where both say something, the second is right. */
export function mergeOverlays(first: Overlay, second: Overlay): Overlay {
  const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
    typeof value === 'object' && value !== null && !Array.isArray(value);
  const merge = (a: unknown, b: unknown): unknown =>
    isGroup(a) && isGroup(b)
      ? Object.fromEntries(Object.keys({ ...a, ...b }).map((key) => [key, merge(a[key], b[key])]))
      : (b ?? a);
  return merge(first, second) as Overlay;
}

/**
 * Tells a council's own statements from the bundled ones and from another council's, by their words in
 * all languages; nothing where it has none. What an overlay says of anything else does not count.
 */
export function fingerprintOfStatements(
  pack: Pack | undefined,
  overlay: Overlay | undefined,
): string | undefined {
  const ours = Object.values(pack?.words ?? {}).map(({ statements }) => wordsOf(Object.entries(statements)));
  for (const lang of ['en', 'cy'] as const) {
    const changed = Object.entries(overlay?.statements ?? {}).map(
      ([id, change]) => [id, change[lang]] as const,
    );
    ours.push(wordsOf(changed));
  }
  return ours.some(({ length }) => length) ? fingerprint(JSON.stringify(ours)) : undefined;
}

function wordsOf(
  statements: readonly (readonly [string, Overlay['statements'][string]['en']])[],
): readonly unknown[] {
  return statements
    .flatMap(([id, words]) => (words?.text || words?.councillor ? [[id, words.text, words.councillor]] : []))
    .sort();
}

/** The items of a collection without the hidden ones, with the new ones, each in its place. */
function placed(
  items: readonly Item[],
  changes: ReadonlyMap<string, Change>,
  blank: object,
): readonly Item[] {
  const added = [...changes].flatMap(([id, change]): Item[] => (change.new ? [{ ...blank, id }] : []));
  const shown = [...items, ...added].flatMap((item) => {
    const change = changes.get(item.id);
    return change?.hidden ? [] : [{ item: { ...item, ...facts(change) }, position: change?.position }];
  });
  const result = shown.flatMap(({ item, position }) => (position ? [] : [item]));
  const moved = shown.flatMap(({ item, position }) => (position ? [{ item, position }] : []));
  for (const { item, position } of moved.sort((a, b) => a.position - b.position)) {
    result.splice(position - 1, 0, item);
  }
  return result;
}

/** What an overlay says of an item apart from its words. The links that it makes are the council's own reading. */
function facts(change: Change | undefined): Record<string, unknown> {
  const { level, theme, quick, weight, themes, skills, roles } = change ?? {};
  const related = (id: string) => ({ id, basis: 'editorial' });
  const all = {
    level,
    theme,
    quick,
    weight,
    themes: themes?.map(related),
    skills: skills?.map(related),
    roles: roles?.map((id) => ({ ...related(id), weight: 1 })),
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

function reworded(given: object | undefined, change: Change, lang: Lang): object {
  const other: Lang = lang === 'en' ? 'cy' : 'en';
  const here = change[lang];
  const there: Readonly<Record<string, unknown>> = change[other] ?? {};
  if (change.new && !here) return { ...there, lang: other };
  const own = ownFields.filter((field) => there[field]);
  const isShownHere = !own.length || ownFields.some((field) => here && field in here);
  return {
    ...(isShownHere
      ? {}
      : { ...Object.fromEntries(own.map((field) => [field, there[field]])), ownLang: other }),
    ...given,
    ...here,
  };
}

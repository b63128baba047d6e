import { fingerprint } from './fingerprint.js';
import type { Content } from './content.js';
import type { Overlay, Pack } from './schema.js';

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
 * Lays an overlay over content: texts replace texts, lists replace lists, what the overlay does not
 * name stays. Pure: neither is changed. Both have been checked (`check.ts`).
 *
 * What the overlay says in another language only is shown in that one, with its tag in `lang` (a new
 * item) or `ownLang` (examples, contacts and courses), so that it is read out as what it is.
 */
export function applyOverlay(content: Content, overlay: Overlay): Content {
  const lang: Lang = content.lang.startsWith('cy') ? 'cy' : 'en';
  const changed = Object.entries(blanks).map(([name, blank]) => {
    const collection = name as keyof typeof blanks;
    const changes = new Map<string, Change>(Object.entries(overlay[collection]));
    const items = content[collection] as unknown as readonly Item[];
    return [collection, placed(items, changes, blank, lang)] as const;
  });
  // Nobody could answer the statements of a theme that is not shown, and so nobody would reach the result.
  const hidden = new Set(
    Object.entries(overlay.themes).flatMap(([id, change]) => (change.hidden ? [id] : [])),
  );
  const all = { ...content, ...Object.fromEntries<unknown>(changed) };
  return {
    ...all,
    statements: all.statements.filter(({ theme }) => !hidden.has(theme)),
    answers: {
      person: { ...content.answers.person, ...overlay.answers.person?.[lang] },
      organisation: { ...content.answers.organisation, ...overlay.answers.organisation?.[lang] },
    } as Content['answers'],
  };
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
  lang: Lang,
): readonly Item[] {
  const added = [...changes].flatMap(([id, change]): Item[] => (change.new ? [{ ...blank, id }] : []));
  const shown = [...items, ...added].flatMap((item) => {
    const change = changes.get(item.id);
    if (change?.hidden) return [];
    return [{ item: change ? changedBy(change, item, lang) : item, position: change?.position }];
  });
  const result = shown.flatMap(({ item, position }) => (position ? [] : [item]));
  const moved = shown.flatMap(({ item, position }) => (position ? [{ item, position }] : []));
  for (const { item, position } of moved.sort((a, b) => a.position - b.position)) {
    result.splice(position - 1, 0, item);
  }
  return result;
}

/** What an overlay says of an item apart from its words. The links that it makes are the council's own reading. */
function facts({ level, theme, quick, weight, themes, skills, roles }: Change): Record<string, unknown> {
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

function changedBy(change: Change, given: Item, lang: Lang): Item {
  const other: Lang = lang === 'en' ? 'cy' : 'en';
  const here = change[lang];
  const there: Readonly<Record<string, unknown>> = change[other] ?? {};
  const item = { ...given, ...facts(change) };
  if (change.new && !here) return { ...item, ...there, lang: other };
  const own = ownFields.filter((field) => there[field]);
  const isShownHere = !own.length || ownFields.some((field) => here && field in here);
  return {
    ...(isShownHere
      ? {}
      : { ...Object.fromEntries(own.map((field) => [field, there[field]])), ownLang: other }),
    ...item,
    ...here,
  };
}

import type { Content } from '../content/content.js';

type Theme = Pick<
  Content['themes'][number],
  'id' | 'title' | 'summary' | 'meaning' | 'practice' | 'questions'
> & {
  readonly debate?: string | undefined;
  readonly local?: readonly string[] | undefined;
};
type Role = Pick<Content['roles'][number], 'id' | 'title' | 'themes'> & {
  readonly aliases?: readonly string[];
  readonly skills?: Content['roles'][number]['skills'];
};
type Skill = Pick<Content['skills'][number], 'id' | 'themes'>;

/** The words of a text as they are compared: small letters without accents, apostrophes and hyphens. */
export function wordsOf(text: string): readonly string[] {
  return text
    .normalize('NFD')
    .replace(/[\p{M}'’‘]/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** Every word that a search may meet, with the themes that have it. */
export type Index = ReadonlyMap<string, ReadonlySet<string>>;

/** What themes say themselves, and the names of the roles that they go with, by word: so a search is quick. */
export function indexOf(themes: readonly Theme[], roles: readonly Role[]): Index {
  const index = new Map<string, Set<string>>();
  const add = (text: string, ids: readonly string[]) => {
    for (const word of new Set(wordsOf(text))) {
      const known = index.get(word) ?? new Set();
      for (const id of ids) known.add(id);
      index.set(word, known);
    }
  };
  for (const { id, title, summary, meaning, practice, questions, debate = '', local = [] } of themes)
    add([title, summary, ...meaning, ...practice, ...questions, debate, ...local].join(' '), [id]);
  for (const { title, aliases = [], themes } of roles)
    add(
      [title, ...aliases].join(' '),
      themes.map(({ id }) => id),
    );
  return index;
}

/** The themes that have all the words, or words that begin like them, in whatever order. */
export function themesWith(words: readonly string[], index: Index): ReadonlySet<string> {
  let found: Set<string> | undefined;
  for (const start of words) {
    const ids = new Set<string>();
    for (const [word, themes] of index)
      if (word.startsWith(start)) for (const id of themes) if (!found || found.has(id)) ids.add(id);
    found = ids;
  }
  return found ?? new Set();
}

/** The themes that a role goes with. */
export function themesOfRole(id: string, roles: readonly Role[]): ReadonlySet<string> {
  return new Set(
    roles.filter((role) => role.id === id).flatMap(({ themes }) => themes.map((theme) => theme.id)),
  );
}

/** The themes that a skill goes with: its own, and those of the roles that take it. */
export function themesOfSkill(
  id: string,
  skills: readonly Skill[],
  roles: readonly Role[],
): ReadonlySet<string> {
  const items = [
    ...skills.filter((skill) => skill.id === id),
    ...roles.filter(({ skills = [] }) => skills.some((skill) => skill.id === id)),
  ];
  return new Set(items.flatMap(({ themes }) => themes.map((theme) => theme.id)));
}

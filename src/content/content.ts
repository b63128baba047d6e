import type { Framework, Words } from './schema.js';
import type { Collection } from './rules.js';

/** What an overlay notes where it has something in one language only (`overlay.ts`): BCP 47 tags. */
interface OtherLanguage {
  /** Language of the item, where it is not that of the content. */
  readonly lang?: string;
  /** Language of what the council adds to the item, where it is not that of the content. */
  readonly ownLang?: string;
}

type Joined<C extends Collection> = Framework[C][number] & Words[C][string] & OtherLanguage;

export type Theme = Joined<'themes'>;
export type Role = Joined<'roles'>;
export type Skill = Joined<'skills'>;
export type Lesson = Joined<'lessons'>;
export type ModelFeature = Joined<'modelFeatures'>;
export type Practice = Joined<'practices'>;
export type Driver = Joined<'drivers'>;
export type CouncillorRole = Joined<'councillorRoles'>;
export type Statement = Joined<'statements'>;
export type Source = Joined<'sources'>;

/** A pack in one language. */
export interface PackIn {
  readonly framework: Framework;
  readonly words: Words;
}

/** What a widget shows: the framework and the words of one language, joined by id, in the order to show it in. */
export interface Content {
  /** Version of the content, such as `2026.1`. */
  readonly version: string;
  /** Fingerprint of a council's own statements, where it has any. */
  readonly ownStatements: string | undefined;
  /** Address of the authors' later update of the framework. */
  readonly update: string | undefined;
  /** BCP 47 tag of the language the words are in. */
  readonly lang: string;
  /** Whether the words have been read by a reader of their language, where an item does not say so itself. */
  readonly review: Words['review'];
  readonly about: Words['about'];
  readonly answers: Words['answers'];
  readonly skillGroups: Words['skillGroups'];
  readonly themes: readonly Theme[];
  readonly roles: readonly Role[];
  readonly skills: readonly Skill[];
  readonly lessons: readonly Lesson[];
  readonly modelFeatures: readonly ModelFeature[];
  readonly practices: readonly Practice[];
  readonly drivers: readonly Driver[];
  readonly councillorRoles: readonly CouncillorRole[];
  readonly statements: readonly Statement[];
  readonly sources: readonly Source[];
}

/** Joins a framework with the words of one language; `check.ts` has seen to it that the ids match. */
export function createContent({ framework, words }: PackIn): Content {
  const texts: Readonly<Record<string, unknown>> = words;
  const joined = Object.entries(framework).flatMap(([name, items]) =>
    Array.isArray(items)
      ? [[name, join(items, texts[name] as Readonly<Record<string, object>>)] as const]
      : [],
  );
  const { version, update } = framework;
  return {
    ...words,
    version,
    update,
    ...Object.fromEntries<unknown>(joined),
  } as unknown as Content;
}

function join(items: readonly { readonly id: string }[], texts: Readonly<Record<string, object>>): unknown {
  return items.map((item) => ({ ...item, ...texts[item.id] }));
}

/** Items by id, for looking up what a relation or a citation points to. */
export function byId<T extends { id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

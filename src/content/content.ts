import type { Framework, Words } from './schema.js';

export type Theme = Framework['themes'][number] & Words['themes'][string];
export type Role = Framework['roles'][number] & Words['roles'][string];
export type Skill = Framework['skills'][number] & Words['skills'][string];
export type Lesson = Framework['lessons'][number] & Words['lessons'][string];
export type ModelFeature = Framework['modelFeatures'][number] & Words['modelFeatures'][string];
export type Practice = Framework['practices'][number] & Words['practices'][string];
export type Driver = Framework['drivers'][number] & Words['drivers'][string];
export type CouncillorRole = Framework['councillorRoles'][number] & Words['councillorRoles'][string];
export type Statement = Framework['statements'][number] & { text: string };
export type Source = Framework['sources'][number] & Words['sources'][string];

/** What a widget shows: the framework and the words of one language, joined by id. */
export interface Content {
  /** Version of the content, such as `2026.1`. */
  readonly version: string;
  /** Address of the authors' later update of the framework. */
  readonly update: string | undefined;
  /** BCP 47 tag of the language the words are in. */
  readonly lang: string;
  readonly review: Words['review'];
  readonly about: Words['about'];
  readonly answers: Words['answers'];
  readonly skillGroups: Words['skillGroups'];
  /** In report order. */
  readonly themes: readonly Theme[];
  readonly roles: readonly Role[];
  readonly skills: readonly Skill[];
  /** In the order of the literature review. */
  readonly lessons: readonly Lesson[];
  readonly modelFeatures: readonly ModelFeature[];
  readonly practices: readonly Practice[];
  readonly drivers: readonly Driver[];
  readonly councillorRoles: readonly CouncillorRole[];
  readonly statements: readonly Statement[];
  readonly sources: readonly Source[];
}

/** Joins a framework with the words of one language; `check.ts` has seen to it that the ids match. */
export function createContent(framework: Framework, words: Words): Content {
  const join = <F extends { id: string }, W>(items: readonly F[], texts: Record<string, W>) =>
    items.map((item) => ({ ...item, ...texts[item.id] })) as (F & W)[];
  const ordered = <T extends { order: number }>(items: T[]) => items.sort((a, b) => a.order - b.order);
  return {
    version: framework.version,
    update: framework.update,
    lang: words.lang,
    review: words.review,
    about: words.about,
    answers: words.answers,
    skillGroups: words.skillGroups,
    themes: ordered(join(framework.themes, words.themes)),
    roles: join(framework.roles, words.roles),
    skills: join(framework.skills, words.skills),
    lessons: ordered(join(framework.lessons, words.lessons)),
    modelFeatures: join(framework.modelFeatures, words.modelFeatures),
    practices: join(framework.practices, words.practices),
    drivers: join(framework.drivers, words.drivers),
    councillorRoles: join(framework.councillorRoles, words.councillorRoles),
    statements: framework.statements.map((item) => ({ ...item, text: words.statements[item.id] ?? '' })),
    sources: join(framework.sources, words.sources),
  };
}

/** Items by id, for looking up what a relation or a citation points to. */
export function byId<T extends { id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

import framework from '../content/framework.json' with { type: 'json' };
import en from '../content/en.json' with { type: 'json' };
import type { Content } from '../content/content.js';
import type { ThemeCardsContent } from './theme-cards.js';

type Item<K extends 'roles' | 'skills', F extends keyof Content[K][number]> = Pick<
  Content[K][number],
  ('id' | 'title' | 'themes' | 'lang' | F) & keyof Content[K][number]
>;

/** Roles and skills as far as a search looks at them. */
export interface Searchable {
  readonly roles: readonly Item<'roles', 'skills' | 'aliases'>[];
  readonly skills: readonly Item<'skills', 'id'>[];
}

type Facts = Pick<typeof framework, 'roles' | 'skills'>;
type Words = Readonly<Record<'roles' | 'skills', Readonly<Record<string, object>>>>;

/** Adds to a content what the cards do not show, where the content does not have it of its own. */
export type Complete = (content: ThemeCardsContent) => Searchable;

/** Other names of roles, and skills, of the bundled content in a language. */
export async function searchableIn(lang: string): Promise<Complete> {
  const words: Words = lang.startsWith('cy')
    ? await import('../content/cy.json', { with: { type: 'json' } }).then(
        (module) => module.default,
        () => en,
      )
    : en;
  return ({ roles, skills }) => ({
    roles: complete(roles, framework.roles, words.roles),
    // The cards' own share of the content has no skills, so these are the bundled ones.
    skills: complete(skills.length ? skills : framework.skills, framework.skills, words.skills),
  });
}

function complete<T>(
  items: readonly { readonly id: string }[],
  facts: Facts['roles' | 'skills'],
  words: Words['roles'],
): T[] {
  return items.map(
    (item) => ({ ...facts.find(({ id }) => id === item.id), ...words[item.id], ...item }) as T,
  );
}

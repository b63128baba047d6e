import type { Bundled, ContentLoader } from '../content/load.js';
import type { ContentOf, searchable as slice } from '../content/slices.js';

/** Roles and skills as far as a search looks at them. */
export type Searchable = Pick<ContentOf<typeof slice>, 'roles' | 'skills'>;

/** They come with this file: the cards do not show all of it. */
const bundled: Bundled = {
  en: () => import('../content/content.en.js'),
  cy: () => import('../content/content.cy.js'),
};

/** What a search looks at, with a council's changes laid over it. */
export function loadSearchable(contentOf: ContentLoader): Promise<Searchable> {
  return contentOf(bundled);
}

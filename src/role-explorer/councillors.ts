import { roleExplorer as en } from '../shared/strings.en.js';
import type { ContentOf, councillors as slice } from '../content/slices.js';
import type { councillors as more } from '../shared/strings.more.en.js';
import type { Bundle } from '../shared/widget.js';

export type Councillor = ContentOf<typeof slice>['councillorRoles'][number];
export type CouncillorStrings = typeof en & typeof more;

/** What is loaded only where the roles of councillors are asked for; the framework is that of the other roles. */
export const councillors: Omit<Bundle<typeof en>, 'framework'> = {
  words: {
    en: () => import('../content/en.json', { with: { type: 'json' } }),
    cy: () => import('../content/cy.json', { with: { type: 'json' } }),
  },
  strings: {
    en,
    later: {
      en: async (): Promise<CouncillorStrings> => ({
        ...en,
        ...(await import('../shared/strings.more.en.js')).councillors,
      }),
      cy: async () => (await import('../shared/strings.cy.js')).councillors,
    },
  },
};

import type { ContentOf, councillors as slice } from '../content/slices.js';
import type { councillors as own, roleExplorer as en } from '../shared/strings.en.js';
import type { Bundle } from '../shared/widget.js';

export type Councillor = ContentOf<typeof slice>['councillorRoles'][number];
export type CouncillorStrings = typeof en & typeof own;

const files = { en: () => import('./councillors.en.js'), cy: () => import('./councillors.cy.js') };

/** What is loaded only where the roles of councillors are asked for: the rest is as for the other roles. */
export function councillorsBeside(bundle: Bundle<typeof en>): Bundle<typeof en> {
  const both = Object.entries(files).map(([lang, load]) => [
    lang,
    async () => {
      const [officers, { default: own, strings }] = await Promise.all([bundle[lang]?.(), load()]);
      return { default: own, strings: { ...officers?.strings, ...strings } };
    },
  ]);
  return Object.fromEntries(both) as Bundle<typeof en>;
}

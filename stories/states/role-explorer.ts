import { html } from 'lit';
import { council, failing, press, shown, showSources } from './steps.js';
import type { RoleExplorer } from '../../src/index.js';
import type { State } from './steps.js';

/** Shows a view of the role explorer, by its place, and waits until it is there. */
async function showView(element: RoleExplorer, place: number): Promise<void> {
  await press(element, `.views button:nth-child(${place})`);
  while (!element.shadowRoot?.querySelector('.view')) await new Promise(requestAnimationFrame);
}

export const roleExplorerStates: readonly State<RoleExplorer>[] = [
  { name: 'The first role', template: html`<psw-role-explorer></psw-role-explorer>` },
  {
    name: 'A role chosen',
    template: html`<psw-role-explorer></psw-role-explorer>`,
    drive: (element) => press(element, '[data-role=resource-weaver]'),
  },
  {
    name: 'Roles that carry a skill',
    template: html`<psw-role-explorer selected="navigator"></psw-role-explorer>`,
    drive: (element) => press(element, '.detail .chip[part=skill]'),
  },
  {
    name: 'A theme that no single role carries',
    template: html`<psw-role-explorer></psw-role-explorer>`,
    drive: async (element) => {
      await press(element, 'summary');
      await press(element, 'details li:nth-child(4) .chip');
    },
  },
  {
    name: 'Three roles compared',
    template: html`<psw-role-explorer selected="broker"></psw-role-explorer>`,
    drive: async (element) => {
      await showView(element, 2);
      const third = element.shadowRoot?.querySelector<HTMLSelectElement>('label:last-child select');
      if (!third) throw new Error('There is no field for a third role.');
      third.value = 'systems-architect';
      third.dispatchEvent(new Event('change'));
      await element.updateComplete;
    },
  },
  {
    name: 'Two roles compared in a side column, in Welsh',
    template: html`<div class="narrow" lang="cy"><psw-role-explorer></psw-role-explorer></div>`,
    drive: (element) => showView(element, 2),
  },
  {
    name: 'Roles for the situations that were ticked',
    template: html`<psw-role-explorer></psw-role-explorer>`,
    drive: async (element) => {
      await showView(element, 3);
      while (!element.shadowRoot?.querySelector('.tick')) await new Promise(requestAnimationFrame);
      for (const place of [2, 5, 7]) await press(element, `.tick:nth-of-type(${place}) input`);
      await press(element, '[type=submit]');
    },
  },
  {
    name: 'A map, with a role chosen',
    template: html`<psw-role-explorer></psw-role-explorer>`,
    drive: async (element) => {
      await showView(element, 4);
      await press(element, '[data-node="roles story-teller"]');
    },
  },
  {
    name: 'A map in a side column, on a dark page',
    template: html`<div class="narrow dark"><psw-role-explorer></psw-role-explorer></div>`,
    drive: (element) => showView(element, 4),
  },
  {
    name: 'Roles of councillors',
    template: html`<psw-role-explorer collection="councillor" selected="advocate"></psw-role-explorer>`,
  },
  {
    name: 'Roles of councillors in Welsh, in a side column',
    template: html`<div lang="cy" class="narrow">
      <psw-role-explorer collection="councillor"></psw-role-explorer>
    </div>`,
  },
  {
    name: 'With where each part comes from, in Welsh in a side column',
    template: html`<div class="narrow" lang="cy">
      <psw-role-explorer heading-level="3"></psw-role-explorer>
    </div>`,
    drive: showSources,
  },
  {
    name: 'What a council adds',
    template: html`<psw-role-explorer selected="broker" .overlay=${council}></psw-role-explorer>`,
  },
  {
    name: 'In a side column',
    template: html`<div class="narrow">
      <psw-role-explorer selected="broker" heading-level="3"></psw-role-explorer>
    </div>`,
  },
  {
    name: 'In Welsh',
    template: html`<div lang="cy"><psw-role-explorer selected="systems-architect"></psw-role-explorer></div>`,
  },
  {
    name: 'On a dark page',
    template: html`<div class="dark"><psw-role-explorer selected="commissioner"></psw-role-explorer></div>`,
  },
  {
    name: 'Themes and skills to choose from',
    template: html`<psw-role-explorer languages="en cy"></psw-role-explorer>`,
    drive: async (element) => {
      for (const place of [1, 2]) await press(element, `details:nth-of-type(${place}) summary`);
    },
  },
  {
    name: 'The address of a role copied',
    template: html`<psw-role-explorer selected="navigator"></psw-role-explorer>`,
    isAlone: true,
    drive: async (element) => {
      await press(element, '[part=link]');
      await shown(element, '[part=role-detail] [role=status] ');
      history.replaceState(undefined, '', location.href.split('#')[0]);
    },
  },
  {
    name: 'Beside the cards of its themes',
    template: html`<psw-role-explorer selected="broker"></psw-role-explorer
      ><psw-theme-cards themes="rooted-in-place fluid-career many-roles"></psw-theme-cards>`,
    isAlone: true,
    drive: (element) => shown(element, '[part=card-link]'),
  },
  {
    name: 'Two roles compared',
    template: html`<psw-role-explorer></psw-role-explorer>`,
    drive: (element) => showView(element, 2),
  },
  {
    name: 'Situations to tick',
    template: html`<psw-role-explorer></psw-role-explorer>`,
    drive: async (element) => {
      await showView(element, 3);
      await shown(element, '.tick');
    },
  },
  {
    name: 'No situation ticked, in Welsh in a side column',
    template: html`<div class="narrow" lang="cy"><psw-role-explorer></psw-role-explorer></div>`,
    drive: async (element) => {
      await showView(element, 3);
      await shown(element, '.tick');
      await press(element, '[type=submit]');
    },
  },
  {
    name: 'A map',
    template: html`<psw-role-explorer></psw-role-explorer>`,
    drive: (element) => showView(element, 4),
  },
  {
    name: 'A map, with a theme chosen',
    template: html`<psw-role-explorer></psw-role-explorer>`,
    drive: async (element) => {
      await showView(element, 4);
      await press(element, '[data-node="themes rooted-in-place"]');
    },
  },
  {
    name: 'Own content that cannot be shown, with a fallback',
    template: html`<psw-role-explorer .content=${failing}
      ><p>The page’s own fallback.</p></psw-role-explorer
    >`,
  },
  {
    name: 'Own content that cannot be shown, without a fallback',
    template: html`<psw-role-explorer .content=${failing}></psw-role-explorer>`,
  },
];

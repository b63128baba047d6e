import { html } from 'lit';
import { council, failing, press, print, shown, showSources } from './steps.js';
import type { ThemeCards } from '../../src/index.js';
import type { State } from './steps.js';

async function openAll(element: ThemeCards): Promise<void> {
  await element.updateComplete;
  const closed = () => element.shadowRoot?.querySelector('.toggle[aria-expanded="false"]');
  do await press(element, '.toggle[aria-expanded="false"]');
  while (closed());
  // It comes a moment later, so that the card is painted first.
  if (element.links !== 'off') await shown(element, '.card-link');
}

/** Puts words into the search above the cards. */
async function search(element: ThemeCards, words: string): Promise<void> {
  await filter(element, 'search', words, 'input');
}

/** Chooses in a field above the cards. */
async function choose(element: ThemeCards, name: string, value: string): Promise<void> {
  await filter(element, name, value, 'change');
}

/** Waits until it is said how many cards are left, which comes after a pause. */
async function filter(element: ThemeCards, name: string, value: string, event: string): Promise<void> {
  const count = () => element.shadowRoot?.querySelector('.count')?.textContent;
  await shown(element, `[name=${name}]`);
  const field = element.shadowRoot?.querySelector<HTMLInputElement | HTMLSelectElement>(`[name=${name}]`);
  if (!field) return;
  const before = count();
  field.value = value;
  field.dispatchEvent(new Event(event, { bubbles: true }));
  await shown(element, '.cards > [hidden]');
  while (count() === before) await new Promise(requestAnimationFrame);
}

/** So many themes of a council's own that the cards are always below each other. */
const many = {
  format: 1,
  version: '1',
  base: '2026.1',
  themes: Object.fromEntries(
    Array.from({ length: 35 }, (_, at) => [
      `own-${at + 1}`,
      { ...council.themes.cycling, en: { ...council.themes.cycling.en, title: `Out by bicycle, ${at + 1}` } },
    ]),
  ),
};

export const themeCardsStates: readonly State<ThemeCards>[] = [
  { name: 'All cards, closed', template: html`<psw-theme-cards></psw-theme-cards>` },
  {
    name: 'Open cards',
    template: html`<psw-theme-cards
      themes="fluid-career fluid-organisation rooted-in-place"
    ></psw-theme-cards>`,
    drive: openAll,
  },
  {
    name: 'Below each other, with the link to an open card',
    template: html`<psw-theme-cards
      layout="list"
      themes="fluid-career fluid-organisation"
    ></psw-theme-cards>`,
    drive: async (element) => {
      await press(element, '.toggle');
      await shown(element, '.card-link');
    },
  },
  {
    name: 'With tools, filtered, on a dark page',
    template: html`<div class="dark"><psw-theme-cards tools></psw-theme-cards></div>`,
    drive: (element) => search(element, 'austerity'),
  },
  {
    name: 'With tools, nothing found, in Welsh in a side column',
    template: html`<div lang="cy" class="narrow"><psw-theme-cards tools></psw-theme-cards></div>`,
    drive: (element) => search(element, 'zzz'),
  },
  {
    name: 'One card in a side column, open',
    template: html`<div class="narrow">
      <psw-theme-cards themes="many-roles" heading-level="3"></psw-theme-cards>
    </div>`,
    drive: openAll,
  },
  {
    name: 'With where each part comes from',
    template: html`<psw-theme-cards themes="rooted-in-place many-roles"></psw-theme-cards>`,
    drive: showSources,
  },
  {
    name: 'With an accent that cannot be read',
    template: html`<div class="yellow">
      <psw-theme-cards themes="rooted-in-place" deck></psw-theme-cards>
    </div>`,
    drive: openAll,
  },
  {
    name: 'With a button that prints a deck',
    template: html`<psw-theme-cards themes="many-roles rooted-in-place" deck></psw-theme-cards>`,
  },
  {
    name: 'What a council adds, with a theme of its own',
    template: html`<psw-theme-cards themes="cycling rooted-in-place" .overlay=${council}></psw-theme-cards>`,
    drive: openAll,
  },
  {
    name: 'In Welsh',
    template: html`<div lang="cy">
      <psw-theme-cards themes="shared-leadership beyond-austerity"></psw-theme-cards>
    </div>`,
    drive: openAll,
  },
  {
    name: 'On a dark page',
    template: html`<div class="dark">
      <psw-theme-cards themes="ethos-and-commercial reflective-practice"></psw-theme-cards>
    </div>`,
    drive: openAll,
  },
  {
    name: 'In the colours of a council',
    template: html`<div class="council">
      <psw-theme-cards themes="human-with-citizens generic-and-technical"></psw-theme-cards>
    </div>`,
    drive: openAll,
  },
  {
    name: 'With tools',
    template: html`<psw-theme-cards tools languages="en cy"></psw-theme-cards>`,
    drive: (element) => shown(element, '[name=search]'),
  },
  {
    name: 'With tools, for one role, all of its cards open',
    template: html`<psw-theme-cards tools></psw-theme-cards>`,
    drive: async (element) => {
      await choose(element, 'role', 'broker');
      await press(element, '.all .link');
      await shown(element, '.card-link');
    },
  },
  {
    name: 'With tools, nothing found',
    template: html`<psw-theme-cards tools></psw-theme-cards>`,
    drive: (element) => search(element, 'zzz'),
  },
  {
    name: 'The theme of the week',
    template: html`<psw-theme-cards pick="week"></psw-theme-cards>`,
    drive: openAll,
  },
  {
    name: 'More than forty cards',
    template: html`<psw-theme-cards .overlay=${many}></psw-theme-cards>`,
    drive: async (element) => {
      await shown(element, '.card:nth-child(45)');
      await press(element, '.card:nth-child(45) .toggle');
      await shown(element, '.card-link');
    },
  },
  {
    name: 'Open without links',
    template: html`<psw-theme-cards themes="rooted-in-place" links="off"></psw-theme-cards>`,
    drive: openAll,
  },
  {
    name: 'The address of a card copied',
    template: html`<psw-theme-cards themes="fluid-career"></psw-theme-cards>`,
    isAlone: true,
    drive: async (element) => {
      await openAll(element);
      await shown(element, '.card-link');
      await press(element, '.card-link a');
      await shown(element, '.card-link [role=status]:not(:empty)');
      history.replaceState(undefined, '', location.href.split('#')[0]);
    },
  },
  {
    name: 'The printed deck',
    template: html`<psw-theme-cards deck deck-address="https://example.org/themes"></psw-theme-cards>`,
    isAlone: true,
    isPrinted: true,
    drive: (element) => print(element, '.deck button'),
  },
  {
    name: 'The printed deck in Welsh',
    template: html`<div lang="cy"><psw-theme-cards deck themes="many-roles"></psw-theme-cards></div>`,
    isAlone: true,
    isPrinted: true,
    drive: (element) => print(element, '.deck button'),
  },
  {
    name: 'Own content that cannot be shown, with a fallback',
    template: html`<psw-theme-cards .content=${failing}><p>The page’s own fallback.</p></psw-theme-cards>`,
  },
  {
    name: 'Own content that cannot be shown, without a fallback',
    template: html`<psw-theme-cards .content=${failing}></psw-theme-cards>`,
  },
];

import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { ModelShift, Profile, RoleExplorer, SelfCheck, TeamProfile, ThemeCards } from '../src/index.js';

/** A state a widget can be in: how it stands in a page, and what a person does to get there. */
export interface State<E extends HTMLElement> {
  readonly name: string;
  readonly template: TemplateResult;
  readonly drive?: (element: E) => Promise<void>;
}

type Widget = HTMLElement & {
  readonly updateComplete: Promise<boolean>;
  readonly shadowRoot: ShadowRoot | null;
};

/** Presses the first button, link or radio that matches, and waits until the widget has followed. */
async function press(element: Widget, selector: string): Promise<void> {
  await element.updateComplete;
  const target = element.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!target) throw new Error(`${element.localName} has nothing that matches ${selector}`);
  target.click();
  await element.updateComplete;
}

async function openAll(element: ThemeCards): Promise<void> {
  await element.updateComplete;
  const closed = () => element.shadowRoot?.querySelector('.toggle[aria-expanded="false"]');
  do await press(element, '.toggle[aria-expanded="false"]');
  while (closed());
}

/** Answers every theme with answers taken in turn, and stops at the check page. */
async function answerAll(element: SelfCheck, answers: readonly string[]): Promise<void> {
  await press(element, '.primary');
  let count = 0;
  while (element.shadowRoot?.querySelector('form')) {
    for (const question of element.shadowRoot.querySelectorAll('fieldset')) {
      question.querySelector<HTMLElement>(`[value=${answers[count++ % answers.length] ?? 'often'}]`)?.click();
    }
    await press(element, '[type=submit]');
  }
}

/** Shows a view of the role explorer, by its place, and waits until it is there. */
async function showView(element: RoleExplorer, place: number): Promise<void> {
  await press(element, `.views button:nth-child(${place})`);
  while (!element.shadowRoot?.querySelector('.view')) await new Promise(requestAnimationFrame);
}

/** Shows where each part comes from, and waits until that is there. */
async function showSources(element: Widget): Promise<void> {
  await press(element, '[part=about] button');
  while (!element.shadowRoot?.querySelector('[part=sources]')) await new Promise(requestAnimationFrame);
}

/** What a council might lay over the content. */
const council = {
  format: 1,
  version: '1',
  base: '2026.1',
  themes: {
    'rooted-in-place': {
      en: {
        local: ['The Saturday stall on the market square, where three services answer questions.'],
        contacts: [{ text: 'Jo in the neighbourhoods team', href: 'mailto:jo@example.org' }],
        courses: [{ text: 'Walking the ward, a morning outdoors', href: 'https://example.org/ward' }],
      },
    },
    cycling: {
      new: true,
      level: 'organisation',
      en: {
        title: 'Out by bicycle',
        summary: 'We get to know the area at the pace of a bicycle.',
        meaning: ['A car shows you the main roads. A bicycle shows you where people live.'],
        practice: ['A planner and a nurse share the cargo bicycle on Thursdays.'],
        questions: ['Which visits could you make without a car?'],
        prompt: 'Cycle to one visit this week.',
      },
    },
  },
  roles: {
    broker: {
      en: {
        local: ['The taxi rank by the station: a year of talks, one page of agreement.'],
        contacts: [{ text: 'Sam in licensing', href: 'tel:01234567890' }],
      },
    },
  },
};

/** Gives the start page a file, and waits for what it says about it. */
async function openFile(element: SelfCheck, text: string, said: string): Promise<void> {
  await press(element, '.primary + .button');
  const input = element.shadowRoot?.querySelector<HTMLInputElement>('[type=file]');
  if (!input) throw new Error('There is no field for a file.');
  const files = new DataTransfer();
  files.items.add(new File([text], 'self-check.json'));
  input.files = files.files;
  input.dispatchEvent(new Event('change'));
  while (!element.shadowRoot?.querySelector(said)) await new Promise(requestAnimationFrame);
}

const oldFile = {
  format: 'psw-self-check-answers',
  version: 1,
  content: '2025.2',
  edition: 'full',
  date: '2025-09-30',
  answers: { 'many-roles-1': 'often', 'rooted-in-place-1': 'sometimes', 'parking-1': 'not-yet' },
};

/** Waits for what is loaded on demand. */
async function shown(element: Widget, selector: string): Promise<void> {
  while (!element.shadowRoot?.querySelector(selector)) await new Promise(requestAnimationFrame);
}

/** Puts words into the search above the cards. */
async function search(element: ThemeCards, words: string): Promise<void> {
  await shown(element, '[name=search]');
  const field = element.shadowRoot?.querySelector<HTMLInputElement>('[name=search]');
  if (!field) return;
  field.value = words;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await shown(element, '.cards > [hidden]');
}

const failing = { framework: {}, words: {} };

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
    drive: (element) => press(element, '.toggle'),
  },
  {
    name: 'In the colours of a council',
    template: html`<div class="council">
      <psw-theme-cards themes="human-with-citizens generic-and-technical"></psw-theme-cards>
    </div>`,
    drive: (element) => press(element, '.toggle'),
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

export const modelShiftStates: readonly State<ModelShift>[] = [
  { name: 'Side by side', template: html`<psw-model-shift></psw-model-shift>` },
  {
    name: 'In a side column',
    template: html`<div class="narrow"><psw-model-shift heading-level="3"></psw-model-shift></div>`,
  },
  { name: 'In Welsh', template: html`<div lang="cy"><psw-model-shift></psw-model-shift></div>` },
  { name: 'On a dark page', template: html`<div class="dark"><psw-model-shift></psw-model-shift></div>` },
  {
    name: 'Own content that cannot be shown, without a fallback',
    template: html`<psw-model-shift .content=${failing}></psw-model-shift>`,
  },
];

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
    name: 'Own content that cannot be shown, without a fallback',
    template: html`<psw-role-explorer .content=${failing}></psw-role-explorer>`,
  },
];

const mixed = ['often', 'sometimes', 'often', 'not-yet', 'sometimes', 'often', 'not-mine'];

const councillorKey = 'psw-self-check:2026:councillor';

/**
 * Shows the widget as it is when this stands in the browser's store already; the store is left empty. Only the
 * edition for councillors is used for this, so that the other widgets of the page have nothing to share.
 */
async function reopen(element: SelfCheck, kept: string): Promise<SelfCheck> {
  localStorage.setItem(councillorKey, kept);
  const again = document.createElement('psw-self-check');
  again.edition = element.edition;
  again.headingLevel = element.headingLevel;
  element.replaceWith(again);
  await again.updateComplete;
  localStorage.removeItem(councillorKey);
  return again;
}

function someAnswers(): string {
  const until = new Date(2126, 10, 24).getTime();
  const answers = { 'many-roles-1': ['often', 1], 'many-roles-2': ['sometimes', 2] };
  return JSON.stringify({ format: 1, until, cleared: 0, answers });
}

export const selfCheckStates: readonly State<SelfCheck>[] = [
  { name: 'Start page', template: html`<psw-self-check></psw-self-check>` },
  {
    name: 'A theme',
    template: html`<psw-self-check></psw-self-check>`,
    drive: (element) => press(element, '.primary'),
  },
  {
    name: 'Statements left out',
    template: html`<psw-self-check></psw-self-check>`,
    drive: async (element) => {
      await press(element, '.primary');
      await press(element, 'fieldset input');
      await press(element, '[type=submit]');
    },
  },
  {
    name: 'Check your answers',
    template: html`<psw-self-check edition="quick"></psw-self-check>`,
    drive: (element) => answerAll(element, mixed),
  },
  {
    name: 'Result',
    template: html`<psw-self-check></psw-self-check>`,
    drive: async (element) => {
      await answerAll(element, mixed);
      await press(element, '.primary');
    },
  },
  {
    name: 'Result with what a council adds, in Welsh',
    template: html`<div lang="cy">
      <psw-self-check edition="quick" .overlay=${council}></psw-self-check>
    </div>`,
    drive: async (element) => {
      await answerAll(element, ['not-yet', 'often', 'often', 'often', 'often', 'often', 'often', 'often']);
      await press(element, '.primary');
    },
  },
  {
    name: 'Result as sentences, table and drawing',
    template: html`<psw-self-check></psw-self-check>`,
    drive: async (element) => {
      await answerAll(element, mixed);
      await press(element, '.primary');
      while (element.shadowRoot?.querySelector('details:not([open])'))
        await press(element, 'details:not([open]) summary');
    },
  },
  {
    name: 'A saved file that fits in part',
    template: html`<psw-self-check edition="quick"></psw-self-check>`,
    drive: (element) => openFile(element, JSON.stringify(oldFile), '.offer'),
  },
  {
    name: 'A saved file that is another',
    template: html`<psw-self-check edition="quick"></psw-self-check>`,
    drive: (element) => openFile(element, 'Minutes of the meeting', '.error'),
  },
  {
    name: 'Result with everything done often',
    template: html`<psw-self-check edition="quick"></psw-self-check>`,
    drive: async (element) => {
      await answerAll(element, ['often']);
      await press(element, '.primary');
    },
  },
  {
    name: 'Result with nothing done yet',
    template: html`<psw-self-check edition="quick"></psw-self-check>`,
    drive: async (element) => {
      await answerAll(element, ['not-yet']);
      await press(element, '.primary');
    },
  },
  {
    name: 'Result with nothing that applies, about to start again',
    template: html`<psw-self-check edition="quick"></psw-self-check>`,
    drive: async (element) => {
      await answerAll(element, ['not-mine']);
      await press(element, '.primary');
      await press(element, '.again');
    },
  },
  {
    name: 'Start page for councillors',
    template: html`<psw-self-check edition="councillor"></psw-self-check>`,
  },
  {
    name: 'Remembered on this device',
    template: html`<psw-self-check edition="councillor"></psw-self-check>`,
    drive: async (element) => {
      await press(element, '.primary');
      await press(element, '.remember .button');
      await press(element, 'summary');
      localStorage.removeItem(councillorKey);
    },
  },
  {
    name: 'Answers from before',
    template: html`<psw-self-check edition="councillor"></psw-self-check>`,
    drive: async (element) => {
      await reopen(element, someAnswers());
    },
  },
  {
    name: 'Answers from before, about to start again',
    template: html`<psw-self-check edition="councillor"></psw-self-check>`,
    drive: async (element) => press(await reopen(element, someAnswers()), '.again'),
  },
  {
    name: 'Answers from before that are damaged',
    template: html`<psw-self-check edition="councillor"></psw-self-check>`,
    drive: async (element) => {
      await reopen(element, 'damaged');
    },
  },
  {
    name: 'Answers from before, in Welsh, in a side column',
    template: html`<div class="narrow" lang="cy">
      <psw-self-check edition="councillor" heading-level="3"></psw-self-check>
    </div>`,
    drive: async (element) => {
      await reopen(element, someAnswers());
    },
  },
  {
    name: 'A theme in a side column',
    template: html`<div class="narrow"><psw-self-check heading-level="3"></psw-self-check></div>`,
    drive: (element) => press(element, '.primary'),
  },
  {
    name: 'Result in Welsh',
    template: html`<div lang="cy"><psw-self-check></psw-self-check></div>`,
    drive: async (element) => {
      await answerAll(element, mixed);
      await press(element, '.primary');
    },
  },
  {
    name: 'Result on a dark page',
    template: html`<div class="dark"><psw-self-check edition="quick"></psw-self-check></div>`,
    drive: async (element) => {
      await answerAll(element, mixed);
      await press(element, '.primary');
    },
  },
  {
    name: 'Own content that cannot be shown, without a fallback',
    template: html`<psw-self-check .content=${failing}></psw-self-check>`,
  },
];

/** Codes of people who do not exist. */
const march = '1F61-T253-CM0R-GX8J-4M1H';
const november = '1F61-T26B-CX8C-GM8J-GCC7';
const councillor = '1C61-T26A-MP0R-GMGG-RMHX';
const quick = '1Q61-T26B-RCCC-C0CR-R00G';
const mistyped = '1F61-T26B-CX8C-GM8J-GCC8';
const team = [
  '1F61-T26B-44MG-GMMJ-RRHB',
  '1F61-T269-8GMG-84RJ-MMXS',
  '1F61-T26A-CRMX-CMCG-MMTY',
  '1F61-T269-08C8-G48C-4RZ1',
  '1F61-T269-CC4C-XMRJ-RR2Q',
  '1F61-T26B-GCG4-0X0M-RMM5',
];

/** Puts texts into fields, by their ids, and presses the button. */
async function enter(element: Widget, texts: Readonly<Record<string, string>>): Promise<void> {
  await element.updateComplete;
  for (const [id, text] of Object.entries(texts)) {
    const field = element.shadowRoot?.querySelector<HTMLInputElement>(`#${id}`);
    if (field) field.value = text;
  }
  await press(element, 'single' in texts ? 'form button' : '.primary');
}

export const profileStates: readonly State<Profile>[] = [
  { name: 'The form', template: html`<psw-profile></psw-profile>` },
  {
    name: 'No code',
    template: html`<psw-profile></psw-profile>`,
    drive: (element) => enter(element, {}),
  },
  {
    name: 'Codes that are mistyped',
    template: html`<psw-profile></psw-profile>`,
    drive: (element) => enter(element, { first: mistyped, second: '1F61-U' }),
  },
  {
    name: 'One profile',
    template: html`<psw-profile></psw-profile>`,
    drive: (element) => enter(element, { first: november }),
  },
  {
    name: 'Then and now',
    template: html`<psw-profile></psw-profile>`,
    drive: (element) => enter(element, { first: november, second: march }),
  },
  {
    name: 'Full and quick, in the same month',
    template: html`<psw-profile></psw-profile>`,
    drive: (element) => enter(element, { first: november, second: quick }),
  },
  {
    name: 'A conversation sheet',
    template: html`<psw-profile></psw-profile>`,
    drive: (element) => enter(element, { first: november, second: councillor }),
  },
  {
    name: 'A conversation sheet in a side column, in Welsh',
    template: html`<div class="narrow" lang="cy"><psw-profile heading-level="3"></psw-profile></div>`,
    drive: (element) => enter(element, { first: november, second: councillor }),
  },
  {
    name: 'Then and now on a dark page',
    template: html`<div class="dark"><psw-profile></psw-profile></div>`,
    drive: (element) => enter(element, { first: november, second: march }),
  },
  {
    name: 'Own content that cannot be shown, without a fallback',
    template: html`<psw-profile .content=${failing}></psw-profile>`,
  },
];

export const teamProfileStates: readonly State<TeamProfile>[] = [
  { name: 'The form', template: html`<psw-team-profile></psw-team-profile>` },
  {
    name: 'A code added',
    template: html`<psw-team-profile></psw-team-profile>`,
    drive: (element) => enter(element, { single: november }),
  },
  {
    name: 'A code that is in the list already',
    template: html`<psw-team-profile></psw-team-profile>`,
    drive: (element) => enter(element, { single: november, list: november }),
  },
  {
    name: 'Four codes, two more that do not count',
    template: html`<psw-team-profile></psw-team-profile>`,
    drive: (element) => enter(element, { list: [...team.slice(0, 4), team[0], mistyped].join('\n') }),
  },
  {
    name: 'Five codes',
    template: html`<psw-team-profile></psw-team-profile>`,
    drive: (element) => enter(element, { list: team.slice(0, 5).join('\n') }),
  },
  {
    name: 'Six codes, with one of another edition',
    template: html`<psw-team-profile></psw-team-profile>`,
    drive: (element) => enter(element, { list: [...team, quick].join('\n') }),
  },
  {
    name: 'In a side column, in Welsh',
    template: html`<div class="narrow" lang="cy">
      <psw-team-profile heading-level="3"></psw-team-profile>
    </div>`,
    drive: (element) => enter(element, { list: team.join('\n') }),
  },
  {
    name: 'On a dark page',
    template: html`<div class="dark"><psw-team-profile></psw-team-profile></div>`,
    drive: (element) => enter(element, { list: team.join('\n') }),
  },
  {
    name: 'Own content that cannot be shown, without a fallback',
    template: html`<psw-team-profile .content=${failing}></psw-team-profile>`,
  },
];

/** All states one below the other, each under its name. */
export function matrix(states: readonly State<never>[]): TemplateResult {
  return html`<div class="matrix">
    ${states.map(
      ({ name, template }) =>
        html`<section>
          <h2>${name}</h2>
          ${template}
        </section>`,
    )}
  </div>`;
}

/** Brings every widget of a rendered matrix into its state. */
export async function drive<E extends HTMLElement>(
  canvas: HTMLElement,
  tag: string,
  states: readonly State<E>[],
): Promise<void> {
  const elements = [...canvas.querySelectorAll<E>(tag)];
  for (const [index, { drive }] of states.entries()) {
    const element = elements[index];
    if (element) await drive?.(element);
  }
  (document.activeElement as HTMLElement | null)?.blur();
}

import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { RoleExplorer, SelfCheck, ThemeCards } from '../src/index.js';

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
    name: 'One card in a side column, open',
    template: html`<div class="narrow">
      <psw-theme-cards themes="many-roles" heading-level="3"></psw-theme-cards>
    </div>`,
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

import { html } from 'lit';
import { council, failing, press, print, shown, showSources } from './steps.js';
import type { SelfCheck } from '../../src/index.js';
import type { State } from './steps.js';

/** Answers every theme with answers taken in turn, and stops at the check page. */
async function answerAll(element: SelfCheck, answers: readonly string[]): Promise<void> {
  await press(element, '.primary');
  let count = 0;
  while (element.shadowRoot?.querySelector('fieldset')) {
    for (const question of element.shadowRoot.querySelectorAll('fieldset')) {
      question.querySelector<HTMLElement>(`[value=${answers[count++ % answers.length] ?? 'often'}]`)?.click();
    }
    await press(element, '[type=submit]');
  }
}

async function toResult(element: SelfCheck): Promise<void> {
  await answerAll(element, mixed);
  await press(element, '.primary');
  await shown(element, '.take-away');
}

async function onPaper(element: SelfCheck): Promise<void> {
  await press(element, '.more .button:last-child');
  await shown(element, '[data-page=paper]');
}

/** Gives the start page a file, and waits for what it says about it. */
async function openFile(element: SelfCheck, text: string, said: string): Promise<void> {
  await press(element, '.more .button');
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
    name: 'Start page with a choice of languages and where each part comes from',
    template: html`<psw-self-check languages="en cy"></psw-self-check>`,
    drive: showSources,
  },
  {
    name: 'Start page with a place for a saved file',
    template: html`<psw-self-check></psw-self-check>`,
    drive: async (element) => {
      await press(element, '.more .button');
      await shown(element, '[type=file]');
    },
  },
  {
    name: 'On paper',
    template: html`<psw-self-check></psw-self-check>`,
    drive: onPaper,
  },
  {
    name: 'On paper in Welsh, for councillors, in a side column',
    template: html`<div class="narrow" lang="cy">
      <psw-self-check edition="councillor" heading-level="3"></psw-self-check>
    </div>`,
    drive: onPaper,
  },
  {
    name: 'A theme of the organisation, in Welsh',
    template: html`<div lang="cy"><psw-self-check></psw-self-check></div>`,
    drive: async (element) => {
      await element.updateComplete;
      await element.goToStep('fluid-organisation');
    },
  },
  {
    name: 'Check your answers, with some left out',
    template: html`<psw-self-check edition="quick"></psw-self-check>`,
    drive: async (element) => {
      await press(element, '.primary');
      await press(element, 'fieldset input');
      await element.goToStep('result');
    },
  },
  {
    name: 'Result copied by hand',
    template: html`<psw-self-check edition="quick"></psw-self-check>`,
    isAlone: true,
    drive: async (element) => {
      await toResult(element);
      Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
      for (const way of ['copy', 'code']) {
        await press(element, `.way-${way} .button`);
        await shown(element, `.way-${way} .by-hand`);
      }
      Reflect.deleteProperty(navigator, 'clipboard');
    },
  },
  {
    name: 'Result for councillors, with where each part comes from',
    template: html`<psw-self-check edition="councillor"></psw-self-check>`,
    drive: async (element) => {
      await toResult(element);
      await showSources(element);
    },
  },
  {
    name: 'Answers from before that come from a newer version',
    template: html`<psw-self-check edition="councillor"></psw-self-check>`,
    drive: async (element) => {
      await reopen(element, JSON.stringify({ format: 2 }));
    },
  },
  {
    name: 'The printed result',
    template: html`<psw-self-check></psw-self-check>`,
    isAlone: true,
    isPrinted: true,
    drive: async (element) => {
      await toResult(element);
      await print(element, '.way-print .button');
    },
  },
  {
    name: 'The printed notes for a talk, in Welsh',
    template: html`<div lang="cy"><psw-self-check></psw-self-check></div>`,
    isAlone: true,
    isPrinted: true,
    drive: async (element) => {
      await toResult(element);
      await print(element, '.way-print .button + .button');
    },
  },
  {
    name: 'Own content that cannot be shown, with a fallback',
    template: html`<psw-self-check .content=${failing}><p>The page’s own fallback.</p></psw-self-check>`,
  },
  {
    name: 'Own content that cannot be shown, without a fallback',
    template: html`<psw-self-check .content=${failing}></psw-self-check>`,
  },
];

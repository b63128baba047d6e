import { html } from 'lit';
import { council, failing, press, shown, showSources } from './steps.js';
import type { ModelShift } from '../../src/index.js';
import type { State } from './steps.js';

export const modelShiftStates: readonly State<ModelShift>[] = [
  { name: 'Side by side', template: html`<psw-model-shift></psw-model-shift>` },
  {
    name: 'In a side column',
    template: html`<div class="narrow"><psw-model-shift heading-level="3"></psw-model-shift></div>`,
  },
  { name: 'In Welsh', template: html`<div lang="cy"><psw-model-shift></psw-model-shift></div>` },
  { name: 'On a dark page', template: html`<div class="dark"><psw-model-shift></psw-model-shift></div>` },
  {
    name: 'With a choice of languages and where each part comes from',
    template: html`<psw-model-shift languages="en cy" .overlay=${council}></psw-model-shift>`,
    drive: showSources,
  },
  {
    name: 'Changed to Welsh in the widget',
    template: html`<psw-model-shift languages="en cy"></psw-model-shift>`,
    drive: async (element) => {
      await press(element, '.languages [lang=cy]');
      await shown(element, '.widget[lang=cy]');
    },
  },
  {
    name: 'Own content that cannot be shown, with a fallback',
    template: html`<psw-model-shift .content=${failing}><p>The page’s own fallback.</p></psw-model-shift>`,
  },
  {
    name: 'Own content that cannot be shown, without a fallback',
    template: html`<psw-model-shift .content=${failing}></psw-model-shift>`,
  },
];

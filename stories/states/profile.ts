import { html } from 'lit';
import { failing, showSources } from './steps.js';
import type { Profile } from '../../src/index.js';
import type { State } from './steps.js';

import { councillor, enter, march, mistyped, november, quick } from './codes.js';
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
    name: 'One profile of a quick self-check, in Welsh',
    template: html`<div lang="cy"><psw-profile></psw-profile></div>`,
    drive: (element) => enter(element, { first: quick }),
  },
  {
    name: 'A second code that is mistyped',
    template: html`<div class="narrow" lang="cy"><psw-profile></psw-profile></div>`,
    drive: (element) => enter(element, { first: november, second: mistyped }),
  },
  {
    name: 'With a choice of languages and where each part comes from',
    template: html`<psw-profile languages="en cy"></psw-profile>`,
    drive: showSources,
  },
  {
    name: 'Own content that cannot be shown, with a fallback',
    template: html`<psw-profile .content=${failing}><p>The page’s own fallback.</p></psw-profile>`,
  },
  {
    name: 'Own content that cannot be shown, without a fallback',
    template: html`<psw-profile .content=${failing}></psw-profile>`,
  },
];

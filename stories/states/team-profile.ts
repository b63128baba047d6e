import { html } from 'lit';
import { failing, showSources } from './steps.js';
import type { TeamProfile } from '../../src/index.js';
import type { State } from './steps.js';

import { enter, mistyped, november, quick, team } from './codes.js';
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
    name: 'A code that is mistyped',
    template: html`<psw-team-profile></psw-team-profile>`,
    drive: (element) => enter(element, { single: mistyped }),
  },
  {
    name: 'Nothing in the list, in Welsh in a side column',
    template: html`<div class="narrow" lang="cy"><psw-team-profile></psw-team-profile></div>`,
    drive: (element) => enter(element, { list: '' }),
  },
  {
    name: 'With a choice of languages and where each part comes from',
    template: html`<psw-team-profile languages="en cy"></psw-team-profile>`,
    drive: showSources,
  },
  {
    name: 'Own content that cannot be shown, with a fallback',
    template: html`<psw-team-profile .content=${failing}><p>The page’s own fallback.</p></psw-team-profile>`,
  },
  {
    name: 'Own content that cannot be shown, without a fallback',
    template: html`<psw-team-profile .content=${failing}></psw-team-profile>`,
  },
];

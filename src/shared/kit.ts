import { html, nothing, svg } from 'lit';
import { live } from 'lit/directives/live.js';
import { bar } from './bar.js';
import { heading } from './heading.js';
import { fill, plural } from './plural.js';
import { aboutNote } from './sources.js';

/**
 * What a view that is loaded on demand draws with. It is handed over, since such a file serves every
 * bundle and must not bring a second Lit: it imports types and pure functions only.
 */
export const kit = {
  aboutNote,
  bar,
  fill,
  heading,
  html,
  live: live as (value: unknown) => unknown,
  nothing,
  plural,
  svg,
};

export type Kit = typeof kit;

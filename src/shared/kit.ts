import { css, html, nothing, render, svg } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { live } from 'lit/directives/live.js';
import { bar } from './bar.js';
import { htmlAt } from './html-at.js';
import { filled, ownParts, spoken } from './own.js';
import { fill, plural } from './plural.js';

/**
 * What a view that is loaded on demand draws with. It is handed over, since such a file serves every
 * bundle and must not bring a second Lit: it imports types and pure functions only.
 */
export const kit = {
  bar,
  css,
  fill,
  filled,
  html,
  htmlAt,
  keyed: keyed as (key: unknown, value: unknown) => unknown,
  live: live as (value: unknown) => unknown,
  nothing,
  ownParts,
  plural,
  render,
  spoken,
  svg,
};

export type Kit = typeof kit;

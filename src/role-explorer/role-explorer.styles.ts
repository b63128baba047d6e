import { css } from 'lit';

export const styles = css`
  .views {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
    margin-block-end: var(--_space);
    border-block-end: 1px solid var(--_line);
  }
  .views [aria-pressed='true'] {
    border-block-end: 3px solid var(--_accent);
    color: inherit;
    font-weight: 650;
    text-decoration: none;
  }
  a.link {
    display: inline-flex;
    align-items: center;
  }
  .explorer,
  .view {
    display: grid;
    gap: calc(1.5 * var(--_space));
    align-items: start;
  }
  /* Not grids, which take a browser longer, most of all within columns. */
  .picker > * + *,
  .detail section > * + * {
    margin-block-start: 0.75em;
  }
  .detail section > .own {
    margin-block-start: 1.15em;
  }
  .picker h2,
  .list-title {
    font-size: 1.1em;
  }
  .roles li {
    max-inline-size: none;
  }
  .roles li + li {
    margin-block-start: 2px;
  }
  .role {
    inline-size: 100%;
    min-block-size: max(44px, 2.75em);
    padding: 0.4em 0.9em;
    border: 0;
    border-inline-start: 4px solid transparent;
    border-start-end-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
    background: none;
  }
  .role:hover {
    background: var(--_surface);
    border-inline-start-color: var(--_line);
  }
  .role[aria-current='true'] {
    border-inline-start-color: var(--_accent);
    background: color-mix(in oklab, var(--_accent) 10%, transparent);
    font-weight: 650;
  }
  summary {
    display: flex;
    align-items: center;
    gap: 0.6em;
    min-block-size: max(44px, 2.75em);
    color: var(--_accent);
    cursor: pointer;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::before {
    content: '';
    box-sizing: border-box;
    inline-size: 0.5em;
    block-size: 0.5em;
    border-inline-end: 2px solid;
    border-block-end: 2px solid;
    rotate: -45deg;
  }
  [dir='rtl'] summary::before {
    rotate: 45deg;
  }
  details[open] summary::before {
    rotate: 45deg;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .chip {
    min-block-size: max(44px, 2.75em);
    padding: 0.3em 0.9em;
    border: 1.5px solid var(--_accent);
    border-radius: 1.5em;
    background: none;
    line-height: 1.25;
  }
  .chip:hover,
  .chip[aria-pressed='true'] {
    background: color-mix(in oklab, var(--_accent) 12%, transparent);
  }
  /* A tick: a ground alone is not seen by everybody. */
  .chip[aria-pressed='true']::before {
    content: '';
    display: inline-block;
    box-sizing: border-box;
    inline-size: 0.35em;
    block-size: 0.7em;
    margin-inline-end: 0.6em;
    border: solid;
    border-width: 0 2px 2px 0;
    rotate: 40deg;
  }
  .chip.editorial {
    border-style: dashed;
  }
  .mark:not([hidden]) {
    display: block;
    font-size: 0.75em;
    color: var(--_muted);
  }
  .detail > * + * {
    margin-block-start: calc(1.4 * var(--_space));
  }
  .detail {
    padding: calc(1.5 * var(--_space));
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .name {
    font-size: 1.6em;
    overflow-wrap: anywhere;
  }
  .lead {
    font-size: 1.15em;
  }
  /* Half an em of what stands around them, whatever the size of their own letters. */
  .intro > .lead {
    margin-block-start: calc(0.5em / 1.15);
  }
  .intro > .small {
    margin-block-start: calc(0.5em / 0.875);
  }
  .scene {
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--_accent);
  }
  .detail section > ul:not([role]) > * + * {
    margin-block-start: 0.4em;
  }

  @container (min-width: 44em) {
    .explorer {
      grid-template-columns: minmax(13em, 1fr) 3fr;
    }
    .detail {
      padding: calc(2 * var(--_space));
    }
  }
  @container (min-width: 60em) {
    .detail {
      columns: 2;
      column-gap: 2.5em;
    }
    .detail > * {
      margin-block: 0 calc(1.6 * var(--_space));
      break-inside: avoid;
    }
    .intro {
      column-span: all;
    }
  }
  @media (forced-colors: active) {
    .chip[aria-pressed='true'] {
      background: Highlight;
      color: HighlightText;
      outline-color: CanvasText;
      forced-color-adjust: none;
    }
    .role[aria-current='true'] {
      border-inline-start-color: Highlight;
    }
    .role:not([aria-current='true']) {
      border-inline-start-color: Canvas;
    }
  }
  @media print {
    .views {
      display: none;
    }
    .explorer {
      display: block;
    }
    .detail {
      columns: auto;
      padding: 0;
      border: 0;
    }
    .role,
    .chip {
      min-block-size: 0;
    }
    .picker {
      margin-block-end: 1.5em;
    }
    .roles {
      display: grid;
      grid-template-columns: repeat(4, auto);
      gap: 2px;
    }
    .roles li + li {
      margin: 0;
    }
    section {
      break-inside: avoid;
    }
  }
`;

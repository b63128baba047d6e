import { css } from 'lit';

export const styles = css`
  .widget {
    --_error: var(--psw-error-color, color-mix(in oklab, currentColor 30%, #c4320a));
  }
  .page,
  .page section {
    display: grid;
    gap: 0.75em;
    justify-items: start;
  }
  .page {
    gap: calc(1.5 * var(--_space));
    max-inline-size: 48em;
  }
  .page-title {
    font-size: 1.6em;
  }
  .caption {
    display: block;
    margin-block-end: 0.4em;
    color: var(--_muted);
    font-size: 0.55em;
    font-weight: 400;
  }
  .section-title {
    font-size: 1.2em;
  }
  .lead {
    font-size: 1.15em;
  }
  .progress,
  .statement,
  .bars,
  .given,
  .picks,
  .page section {
    inline-size: 100%;
    min-inline-size: 0;
  }
  .progress .bar {
    block-size: 0.4em;
  }
  legend {
    max-inline-size: var(--_measure);
    margin-block-end: 0.75em;
    padding: 0;
    font-weight: 600;
    font-size: 1.1em;
  }
  .answers {
    display: grid;
    gap: 0.5em;
  }
  .answer {
    display: flex;
    align-items: center;
    gap: 0.7em;
    min-block-size: max(44px, 3em);
    padding: 0.4em 0.9em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    cursor: pointer;
  }
  .answer:hover {
    border-color: var(--_accent);
  }
  .answer:has(:checked) {
    border-color: var(--_accent);
    background: color-mix(in oklab, var(--_accent) 10%, transparent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .answer:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .answer input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
    outline: none;
    accent-color: var(--_accent);
  }
  .error-summary,
  .confirm,
  .remember {
    display: grid;
    gap: 0.5em;
    inline-size: 100%;
    padding: calc(1.2 * var(--_space));
    border: 3px solid var(--_error);
    border-radius: var(--_radius);
  }
  .confirm,
  .remember {
    border: 1px solid var(--_line);
  }
  .page + .remember {
    max-inline-size: 48em;
    margin-block-start: calc(2 * var(--_space));
  }
  summary {
    padding-block: max(0.6em, 10px);
    cursor: pointer;
  }
  .target {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
  }
  .missing {
    padding-inline-start: 1em;
    border-inline-start: 4px solid var(--_error);
  }
  .error {
    margin-block-end: 0.75em;
    color: var(--_error);
    font-weight: 600;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
  }
  .row {
    display: grid;
    gap: 0 1em;
    padding-block: 0.5em;
    border-block-start: 1px solid var(--_line);
  }
  .answer-given {
    font-weight: 600;
  }
  .bars {
    display: grid;
    gap: 0.9em;
  }
  .bars li {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0.25em 1em;
    align-items: baseline;
    max-inline-size: none;
  }
  .bars .bar {
    grid-column: 1 / -1;
  }
  .bar-words {
    color: var(--_muted);
  }
  .picks {
    display: grid;
    gap: 0.75em;
  }
  .pick {
    display: grid;
    align-content: start;
    gap: 0.25em;
    inline-size: 100%;
    max-inline-size: none;
    padding: calc(1.1 * var(--_space));
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .pick-title {
    font-weight: 650;
  }

  @container (min-width: 34em) {
    .answers {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
    .row {
      grid-template-columns: minmax(0, 1fr) 9em auto;
      align-items: center;
    }
    .bars li {
      grid-template-columns: 16em 9em 1fr;
      align-items: center;
    }
    .bars .bar {
      grid-column: auto;
    }
  }
  @container (min-width: 44em) {
    .picks {
      grid-template-columns: repeat(auto-fit, minmax(13em, 1fr));
    }
  }
  @media (forced-colors: active) {
    .answer:has(:checked) {
      border-color: Highlight;
      outline: 2px solid Highlight;
    }
    .answer:has(:focus-visible) {
      outline: 3px solid CanvasText;
    }
  }
  @media print {
    .actions,
    .progress {
      display: none;
    }
    .pick,
    .row,
    .bars li {
      break-inside: avoid;
    }
  }
`;

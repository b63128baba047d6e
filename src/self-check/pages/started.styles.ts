import type { CSSResult } from 'lit';
import type { Kit } from '../../shared/kit.js';

/** How a theme, the check of the answers and what is remembered look, beside what `self-check.styles.ts` says of all pages. */
export function startedStyles({ css }: Kit): CSSResult {
  return css`
    .caption {
      display: block;
      margin-block-end: 0.4em;
      color: var(--_muted);
      font-size: 0.55em;
      font-weight: 400;
    }
    .progress,
    .statement,
    .given {
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
      outline: 3px solid;
      outline-color: var(--_focus);
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
      border: 1px solid var(--_line);
      border-radius: var(--_radius);
    }
    .error-summary {
      border: 3px solid var(--_error);
    }
    .page + .remember {
      max-inline-size: 48em;
      margin-block-start: calc(2 * var(--_space));
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
    /* A legend that floats is inside its fieldset; else the edge begins at the middle of the legend. */
    .missing legend {
      float: inline-start;
      inline-size: 100%;
    }
    .missing legend + * {
      clear: both;
    }
    .row {
      display: grid;
      grid-template-columns: 1fr auto;
      align-items: center;
      gap: 0 1em;
      padding-block: 0.5em;
      border-block-start: 1px solid var(--_line);
    }
    dt {
      grid-column: 1 / -1;
    }
    .answer-given {
      font-weight: 600;
    }

    @container (min-width: 34em) {
      .answers {
        grid-template-columns: repeat(4, minmax(0, 1fr));
      }
      .row {
        grid-template-columns: minmax(0, 1fr) 9em auto;
      }
      dt {
        grid-column: auto;
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
      .progress {
        display: none;
      }
      .row {
        break-inside: avoid;
      }
    }
  `;
}

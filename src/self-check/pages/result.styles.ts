import type { CSSResult } from 'lit';
import type { Kit } from '../../shared/kit.js';

/** How the pages look that are loaded on demand, beside what `self-check.styles.ts` says of all pages. */
export function resultStyles({ css }: Kit): CSSResult {
  return css`
    .picks {
      display: grid;
      gap: 0.75em;
      inline-size: 100%;
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
    .other-forms {
      inline-size: 100%;
      border-block-start: 1px solid var(--_line);
    }
    details {
      padding-block-end: 0.25em;
      border-block-end: 1px solid var(--_line);
      overflow: hidden;
    }
    summary {
      display: flex;
      align-items: center;
      gap: 0.5em;
      min-block-size: max(44px, 2.75em);
      color: var(--_accent);
      cursor: pointer;
      list-style: none;
    }
    summary::-webkit-details-marker {
      display: none;
    }
    summary::before {
      content: '+' / '';
      inline-size: 1em;
      font-weight: 650;
      text-align: center;
    }
    [open] > summary::before {
      content: '\u2212' / '';
    }
    summary:focus-visible {
      outline-offset: -3px;
    }
    details > p {
      margin-block-end: 0.75em;
    }
    .page .take-away {
      gap: calc(1.5 * var(--_space));
      padding-block-start: calc(1.5 * var(--_space));
      border-block-start: 3px solid var(--_accent);
    }
    .way {
      display: grid;
      gap: 0.5em;
      justify-items: start;
      inline-size: 100%;
    }
    .notice {
      padding-inline-start: 0.75em;
      border-inline-start: 4px solid var(--_accent);
      font-weight: 600;
    }
    .by-hand {
      inline-size: 100%;
      max-inline-size: var(--_measure);
      padding: 0.5em;
      border: 1px solid var(--_muted);
      border-radius: var(--_radius);
      background: transparent;
      color: inherit;
      font: inherit;
    }
    .code {
      max-inline-size: 100%;
      padding: 0.4em 0.7em;
      border: 1px solid var(--_line);
      border-radius: var(--_radius);
      background: var(--_surface);
      font-size: 1.5em;
      font-family: ui-monospace, monospace;
      user-select: all;
    }
    .file {
      display: grid;
      gap: 0.5em;
      inline-size: 100%;
      max-inline-size: var(--_measure);
      font-weight: 600;
    }
    .file input {
      inline-size: 100%;
      min-block-size: 44px;
      padding: 1.5em 1em;
      border: 2px dashed var(--_muted);
      border-radius: var(--_radius);
      color: inherit;
      font: inherit;
      font-weight: 400;
    }
    .file input::file-selector-button {
      min-block-size: 44px;
      margin-inline-end: 1em;
      padding: 0.5em 1.25em;
      border: 2px solid var(--_accent);
      border-radius: var(--_radius);
      background: none;
      color: inherit;
      font: inherit;
      font-weight: 600;
    }

    @container (min-width: 44em) {
      .picks {
        grid-template-columns: repeat(auto-fit, minmax(13em, 1fr));
      }
    }
    @media print {
      .pick {
        break-inside: avoid;
      }
      .take-away > :not(.way-code),
      .notice,
      .by-hand {
        display: none;
      }
    }
  `;
}

import { css } from 'lit';

export const styles = css`
  .cards {
    display: grid;
    gap: var(--_space);
    align-items: start;
  }
  .card {
    position: relative;
    max-inline-size: none;
    padding: calc(1.4 * var(--_space));
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .card.open {
    border-color: var(--_accent);
  }
  .head {
    display: grid;
    align-content: start;
    gap: 0.5em;
  }
  .number {
    font-size: 3em;
    font-weight: 300;
    line-height: 1;
    font-variant-numeric: lining-nums;
    color: var(--_accent);
  }
  .title {
    font-size: 1.25em;
  }
  .toggle {
    display: flex;
    justify-content: space-between;
    align-items: start;
    gap: 0.6em;
    inline-size: 100%;
    padding: 0;
    border: 0;
    background: none;
    font-weight: inherit;
  }
  /* The whole head opens the card; what the button is called stays its title. */
  .head {
    position: relative;
  }
  .toggle::after {
    content: '';
    position: absolute;
    inset: calc(-1.4 * var(--_space));
    border-radius: var(--_radius);
  }
  .card.open .toggle::after {
    inset-block-end: 0;
  }
  .toggle:focus-visible {
    outline: none;
  }
  .toggle:focus-visible::after {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .icon {
    flex: none;
    inline-size: 1em;
    block-size: 1em;
    margin-block-start: 0.15em;
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2;
  }
  .card.open .upright {
    opacity: 0;
  }
  .sections {
    display: grid;
    gap: calc(1.2 * var(--_space));
    margin-block-start: calc(1.2 * var(--_space));
    padding-block-start: calc(1.2 * var(--_space));
    border-block-start: 1px solid var(--_line);
  }
  .sections section {
    display: grid;
    gap: 0.4em;
  }
  .sections ul {
    display: grid;
    gap: 0.4em;
  }
  .related {
    font-weight: 600;
  }
  .debate {
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--_accent);
  }

  @container (min-width: 36em) {
    .cards {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .card:only-child {
      grid-column: 1 / -1;
    }
    .card:not(:only-child) .head {
      min-block-size: 11.6em;
    }
  }
  @container (min-width: 60em) {
    .cards {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .card {
      transition: border-color 120ms;
    }
    .upright {
      transition: opacity 120ms;
    }
  }
  @media (hover: hover) {
    .card:has(.toggle:hover) {
      border-color: var(--_accent);
    }
  }
  @media (forced-colors: active) {
    .icon {
      stroke: ButtonText;
    }
  }
  @media print {
    .cards {
      display: block;
    }
    .card {
      margin-block-end: 1em;
    }
    .head,
    section {
      break-inside: avoid;
    }
    .head {
      break-after: avoid;
    }
    .body[hidden] {
      display: block;
      content-visibility: visible;
    }
    .icon {
      display: none;
    }
  }
  .steps {
    margin-block: 0.3em;
  }
  .steps li + li {
    margin-block-start: 0;
  }
`;

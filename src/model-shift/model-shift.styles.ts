import { css } from 'lit';

/** Two quiet columns, joined row by row; on narrow ground the two of a pair stand one above the other. */
export const styles = css`
  .widget,
  .pairs,
  section {
    display: grid;
    gap: var(--_space);
  }
  .title {
    font-size: 1.4em;
  }
  section {
    gap: 0.5em;
    margin-block-start: var(--_space);
  }
  .pair {
    display: grid;
    gap: 0.6em;
    max-inline-size: none;
    padding: calc(1.2 * var(--_space));
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    break-inside: avoid;
  }
  .feature {
    display: grid;
    align-content: start;
    gap: 0.2em;
  }
  .name {
    font-size: 1.15em;
  }
  .arrow {
    inline-size: 1.5em;
    block-size: 1em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    rotate: 90deg;
  }

  @container (min-width: 38em) {
    .pair {
      grid-template-columns: minmax(0, 1fr) 1.5em minmax(0, 1fr);
      column-gap: 2em;
    }
    .to {
      grid-column: 3;
    }
    .arrow {
      align-self: center;
      rotate: none;
    }
    [dir='rtl'] .arrow {
      rotate: 180deg;
    }
    .themes {
      grid-column: 1 / -1;
    }
    /* What has no partner keeps to its own side, with nothing over against it. */
    section .pair {
      padding-block: 0;
      border: 0;
      background: none;
    }
  }
`;

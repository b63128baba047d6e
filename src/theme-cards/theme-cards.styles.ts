import { css } from 'lit';

/**
 * A card is its face and, once it is open, its body. Side by side, the faces stand in a grid and an
 * open body takes the whole row below its face, so that no face moves sideways and no column is left
 * empty. The list items have no box of their own there; what they hold keeps its order.
 */
export const styles = css`
  /* What stands side by side asks for the container by its name, so a list is as in a narrow one. */
  :host(:not([layout='list'])) .widget {
    container-name: cards;
  }
  .cards {
    display: grid;
  }
  .card {
    display: contents;
  }
  .head,
  .body {
    padding: calc(1.4 * var(--_space));
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .head {
    position: relative;
    margin-block-end: var(--_space);
  }
  .body {
    margin-block-end: var(--_space);
  }
  /* Hidden until found, it would still be an item of the grid and take a row. */
  .body[hidden] {
    position: absolute;
    padding: 0;
    border: 0;
  }
  .open .head,
  .open .body {
    border-color: var(--_accent);
  }
  .number,
  .body::before {
    font-size: 3em;
    font-weight: 300;
    line-height: 1;
    font-variant-numeric: lining-nums;
    color: var(--_accent);
  }
  .title {
    margin-block-end: 0.4em;
    font-size: 1.25em;
  }
  .number:not([hidden]) + .title {
    margin-block-start: 0.4em;
  }
  .toggle {
    padding: 0;
    border: 0;
    background: none;
    font-weight: inherit;
  }
  /* The whole face opens the card; what the button is called stays its title. */
  .toggle::after {
    content: '';
    position: absolute;
    inset: -1px;
    border-radius: var(--_radius);
  }
  .toggle:focus-visible {
    outline: none;
  }
  .toggle:focus-visible::after {
    outline: 3px solid;
    outline-color: var(--_focus);
    /* Inside, where nothing around the card can cut it off. */
    outline-offset: -3px;
  }
  /* A plus, and a minus once the card is open: lines that forced colours keep. */
  .head::before,
  .head::after {
    content: '';
    position: absolute;
    inset-block-start: calc(1.4 * var(--_space) + 1em);
    inset-inline-end: calc(1.4 * var(--_space));
    inline-size: 1.1em;
    border-block-start: 0.15em solid var(--_accent);
    pointer-events: none;
  }
  .head::after {
    rotate: 90deg;
  }
  .open .head::after {
    content: none;
  }
  .sections {
    columns: 15em 3;
    column-gap: 2.5em;
  }
  .sections > * {
    break-inside: avoid;
    margin-block-end: calc(1.4 * var(--_space));
  }
  section > * + *,
  section li + li {
    margin-block-start: 0.4em;
  }
  .sections > :last-child {
    margin-block-end: 0;
  }
  .related {
    font-weight: 600;
  }
  .debate {
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--_accent);
  }

  .open .head {
    margin: 0;
    border-block-end: 0;
    border-radius: var(--_radius) var(--_radius) 0 0;
  }
  .open .body {
    border-block-start-color: var(--_line);
    border-radius: 0 0 var(--_radius) var(--_radius);
  }

  @container cards (min-width: 36em) {
    .cards {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      grid-auto-flow: dense;
      column-gap: var(--_space);
    }
    .body,
    .card:only-child .head {
      grid-column: 1 / -1;
    }
    .open:where(:not(:only-child)) .head,
    .open:where(:not(:only-child)) .body {
      margin-block-end: var(--_space);
      border: 1px solid var(--_accent);
      border-radius: var(--_radius);
    }
    /* Several bodies may follow one row of faces, so each repeats the number of its own. */
    .open:where(:not(:only-child)) .body {
      display: grid;
      grid-template-columns: auto 1fr;
      gap: calc(2 * var(--_space));
    }
    .open:where(:not(:only-child)) .body::before {
      content: attr(data-number) / '';
    }
  }
  @container cards (min-width: 60em) {
    .cards:has(> :nth-child(3)) {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    .card:last-child:nth-child(3n + 1) .head {
      grid-column: 1 / -1;
    }
  }
  @media print {
    .cards,
    .card {
      display: block;
    }
    .card {
      padding-block: 1em;
      border-block-start: 1px solid;
      background: #fff;
    }
    .card .head,
    .card .body {
      margin: 0;
      padding: 0;
      border: 0;
    }
    .card .head {
      display: grid;
      grid-template-columns: 5em 1fr;
      gap: 0.2em 0;
      margin-block-end: 0.8em;
      break-inside: avoid;
      break-after: avoid;
    }
    .number {
      grid-row: span 2;
    }
    .head .title {
      margin: 0;
    }
    /* What a person has opened; where that is nothing, all that is there, as nobody wants ten titles on paper. */
    .open .body,
    .cards:not(:has(> .open:not([hidden]))) .body {
      display: block;
      position: static;
      content-visibility: visible;
    }
    /* Not columns: a page break inside them makes Chromium lay the rest beside the page. */
    .sections {
      display: flex;
      flex-wrap: wrap;
      gap: 0 2em;
      columns: auto;
    }
    section {
      flex: 1 1 30%;
    }
    .sections > p {
      flex-basis: 100%;
    }
    .sections > p {
      break-after: avoid;
    }
    .card .sections > * {
      margin-block-end: 0.8em;
    }
    .body::before,
    .head::before,
    .head::after {
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

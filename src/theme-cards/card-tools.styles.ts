import type { CardKit } from './theme-cards.js';

/** The bar above the cards. What is hidden is so only as long as there is a bar to bring it back. */
export const cardToolsStyles = (css: CardKit['css']) => css`
  .tools {
    margin-block-end: calc(1.5 * var(--_space));
  }
  .tools form {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(11em, 100%), 1fr));
    gap: calc(0.75 * var(--_space)) var(--_space);
  }
  .field {
    display: grid;
    align-content: end;
    gap: 0.3em;
  }
  .search {
    grid-column: 1 / -1;
  }
  .tools input,
  .tools select {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: max(44px, 2.75em);
    padding: 0.4em 0.7em;
    border: 2px solid var(--_muted);
    border-radius: var(--_radius);
    background: Field;
    color: FieldText;
    font: inherit;
  }
  .all {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1.25em;
    margin-block-start: 0.5em;
  }
  .count {
    flex: 1 1 8em;
    max-inline-size: none;
  }
  .none:not([hidden]) {
    display: grid;
    justify-items: start;
    gap: var(--_space);
    margin-block-start: 0.5em;
  }
  @container (max-width: 24em) {
    .count {
      flex-basis: 100%;
    }
  }
  @container (min-width: 52em) {
    .tools form {
      grid-template-columns: 2fr;
      grid-auto-columns: 1fr;
      grid-auto-flow: column;
    }
    .search {
      grid-column: auto;
    }
  }
  .tools ~ .cards > [hidden],
  .tools ~ .cards:not(:has(> :not([hidden]))) {
    display: none;
  }
`;

import { css } from 'lit';

/** Links of a council's own: one below the other, each as tall as a finger needs; on paper with its address. */
export const ownStyles = css`
  .own {
    margin-block-start: 0.4em;
  }
  .links a {
    display: inline-flex;
    align-items: center;
    min-block-size: max(44px, 2.75em);
  }
  @media print {
    .links a {
      display: inline;
    }
    .links a::after {
      content: ' (' attr(href) ')';
    }
  }
`;

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
  .section-title {
    font-size: 1.2em;
  }
  .lead {
    font-size: 1.15em;
  }
  .page section {
    inline-size: 100%;
    min-inline-size: 0;
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
  .more {
    display: contents;
  }
  @media print {
    .actions {
      display: none;
    }
  }
`;

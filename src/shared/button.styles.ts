import type { CSSResult } from 'lit';
import type { Kit } from './kit.js';

/** A button with an edge, and the filled one that leads on; for files on demand, too. */
export const buttonStyles = (css: Kit['css']): CSSResult => css`
  .button {
    min-block-size: max(44px, 2.75em);
    min-inline-size: 44px;
    padding: 0.5em 1.25em;
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
    background: none;
    font-weight: 600;
  }
  .button:hover {
    background: color-mix(in oklab, var(--_accent) 12%, transparent);
  }
  /* A filled button has the accent as it was given. Its text is black or white, whichever has more contrast: at a
     lightness of 49.5 they have the same, 4.6. The colour stands on a span: on the button itself, the accent would be
     mixed from it. */
  @supports (color: lch(from color-mix(in oklab, currentColor 50%, red) l c h)) {
    .button.primary {
      background: var(--_fill);
    }
    /* Away from the colour of its text. */
    .button.primary:hover {
      background: color-mix(in oklab, lch(from var(--_fill) calc((l - 49.5) * 1000) 0 0) 15%, var(--_fill));
    }
    .button.primary > span {
      color: var(--psw-accent-text-color, lch(from var(--_fill) calc((49.5 - l) * 1000) 0 0));
    }
  }
  @media print {
    .button {
      display: none;
    }
  }
`;

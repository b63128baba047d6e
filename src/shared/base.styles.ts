import { css } from 'lit';

/**
 * What every widget looks like at the root: it takes the page's typeface and text colour and adds
 * one accent. Sizes are in em, because some pages set a root font of 62.5%, which shrinks rem.
 *
 * The default accent, lines and surfaces are mixed from the page's own text colour, so that they
 * suit a light page and a dark one whether or not the page declares a colour scheme.
 */
export const baseStyles = css`
  :host {
    display: block;
    contain: layout style;
  }
  /* What stands inside has no width of its own (container-type), so a float, a cell or a flex item around it would have
     none either. Two letters with a wide space between: as wide as that where there is room, and broken where not. */
  :host::before {
    content: 'i i';
    display: block;
    block-size: 0;
    overflow: hidden;
    visibility: hidden;
    white-space: normal;
    word-spacing: 36em;
  }
  :host([hidden]) {
    display: none;
  }
  .widget {
    --_given: var(--psw-accent-color, color-mix(in oklab, currentColor 35%, #1a6fb5));
    --_fill: var(--_given);
    --_accent: var(--_fill);
    --_focus: var(--psw-focus-color, var(--_accent));
    --_surface: var(--psw-surface-color, color-mix(in oklab, currentColor 3%, transparent));
    --_line: var(--psw-line-color, color-mix(in oklab, currentColor 22%, transparent));
    --_muted: var(--psw-muted-color, color-mix(in oklab, currentColor 76%, transparent));
    --_radius: var(--psw-border-radius, 0.6em);
    --_space: var(--psw-space, 1em);
    --_measure: var(--psw-line-length, 62ch);
    container-type: inline-size;
    line-height: 1.5;
    overflow-wrap: break-word;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
  }
  /* The accent as it is drawn on the page: its lightness, in percent, is held at 45 at most where the page's text is
     dark, and at 65 at least where that is light, so that it has a contrast of 4.5 with any page whose own text has
     it. What the page's text is comes in as the alpha of a colour without any other component, which the mix takes
     from the accent: 0.5 is a dark text, 1 a light one. */
  @supports (color: lch(from color-mix(in lch, red, lch(from currentColor none none none / l)) l c h / 1)) {
    .widget {
      /* Without its alpha: what shines through cannot be known. */
      --_fill: lch(from var(--_given) l c h / 1);
      --_accent: lch(
        from
          color-mix(
            in lch,
            var(--_fill),
            lch(from currentColor none none none / clamp(0, (l - 50) * 1000, 1))
          )
          calc((2 - 2 * alpha) * min(l, 45) + (2 * alpha - 1) * max(l, 65))
          calc(c * ((2 - 2 * alpha) * min(1, 45 / l) + (2 * alpha - 1) * min(1, 35 / (100 - l)))) h / 1
      );
    }
  }
  /* Not ::before and ::after: a browser would look for both of them on every element. */
  * {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  ol,
  dl,
  dd,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    font-weight: var(--psw-heading-weight, 650);
    font-size: 1em;
    line-height: 1.25;
    text-wrap: balance;
    break-after: avoid;
  }
  p,
  li,
  dt,
  dd {
    max-inline-size: var(--_measure);
    text-wrap: pretty;
  }
  ul,
  ol {
    padding-inline-start: 1.25em;
  }
  ul {
    list-style: disc;
  }
  ul[role='list'],
  ol[role='list'] {
    padding: 0;
    list-style: none;
  }
  /* A list without items would be announced as one. */
  :is(ul, ol)[role='list']:not(:has(> *)) {
    display: none;
  }
  li::marker {
    color: var(--_accent);
  }
  a {
    color: var(--_accent);
    text-underline-offset: 0.15em;
  }
  button {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
    text-align: inherit;
    cursor: pointer;
  }
  :focus-visible {
    outline: 3px solid;
    outline-color: var(--_focus);
    outline-offset: 2px;
  }
  /* A heading takes the focus only to be read out; a ring would promise that it does something. */
  :is(h1, h2, h3, h4, h5, h6):focus-visible {
    outline: none;
  }
  .muted {
    color: var(--_muted);
  }
  [part='about'] {
    margin-block-start: calc(1.5 * var(--_space));
  }
  .small {
    font-size: 0.875em;
  }
  .label {
    color: var(--_accent);
    font-size: 0.875em;
    letter-spacing: 0.01em;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .link {
    min-block-size: max(44px, 2.75em);
    min-inline-size: 44px;
    padding: 0.25em 0;
    border: 0;
    background: none;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .link:hover {
    text-decoration-thickness: 2px;
  }
  .languages {
    display: flex;
    flex-wrap: wrap;
    justify-content: end;
    gap: 0 1.25em;
  }
  .languages [aria-pressed='true'] {
    color: inherit;
    font-weight: 650;
    text-decoration: none;
  }
  @media print {
    .widget {
      --_given: #000;
      --_accent: #000;
      --_muted: #000;
      --_line: #767676;
      --_surface: transparent;
      --_measure: none;
      color: #000;
      font-size: 10pt;
      line-height: 1.4;
    }
    .link,
    .languages,
    .screen-only {
      display: none;
    }
  }
`;

import { css, html } from 'lit';
import type { TemplateResult } from 'lit';

/**
 * A bar for a share from 0 to 1. It is decoration: the words that say the same stand beside it.
 * SVG attributes, since a style attribute is blocked on pages with a strict style-src.
 */
export function bar(share: number): TemplateResult {
  return html`<svg class="bar" aria-hidden="true"><rect width="${share * 100}%" height="100%" /></svg>`;
}

export const barStyles = css`
  .bar {
    display: block;
    inline-size: 100%;
    block-size: 0.6em;
    overflow: hidden;
    border: 1px solid var(--_muted);
    border-radius: 1em;
  }
  .bar rect {
    fill: var(--_accent);
  }
  [dir='rtl'] .bar {
    transform: scaleX(-1);
  }

  @media (forced-colors: active) {
    .bar {
      border-color: CanvasText;
    }
    .bar rect {
      fill: Highlight;
      forced-color-adjust: none;
    }
  }
`;

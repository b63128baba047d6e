import { html } from 'lit';
import type { TemplateResult } from 'lit';

/**
 * A bar for a share from 0 to 1. It is decoration: the words that say the same stand beside it.
 * SVG attributes, since a style attribute is blocked on pages with a strict style-src.
 */
export function bar(share: number): TemplateResult {
  return html`<svg class="bar" aria-hidden="true"><rect width="${share * 100}%" height="100%" /></svg>`;
}

import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

export interface HeadingAttributes {
  readonly id?: string;
  readonly className?: string;
  readonly part?: string;
  /** Whether script may move the focus here, as after a step a person asked for. */
  readonly focusable?: boolean;
}

/** A heading of a level that is only known at run time, from 1 to 6; deeper levels become 6. */
export function heading(level: number, content: unknown, attributes: HeadingAttributes = {}): TemplateResult {
  const { id = nothing, className = nothing, part = nothing } = attributes;
  const tabIndex = attributes.focusable ? '-1' : nothing;
  switch (level) {
    case 1:
      return html`<h1 id=${id} class=${className} part=${part} tabindex=${tabIndex}>${content}</h1>`;
    case 2:
      return html`<h2 id=${id} class=${className} part=${part} tabindex=${tabIndex}>${content}</h2>`;
    case 3:
      return html`<h3 id=${id} class=${className} part=${part} tabindex=${tabIndex}>${content}</h3>`;
    case 4:
      return html`<h4 id=${id} class=${className} part=${part} tabindex=${tabIndex}>${content}</h4>`;
    case 5:
      return html`<h5 id=${id} class=${className} part=${part} tabindex=${tabIndex}>${content}</h5>`;
    default:
      return html`<h6 id=${id} class=${className} part=${part} tabindex=${tabIndex}>${content}</h6>`;
  }
}

import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { directionOf } from './language.js';
import type { Link } from '../content/schema.js';

/** What a council adds to a theme or a role, as `content.ts` has it. */
interface Own {
  readonly local?: readonly string[] | undefined;
  readonly contacts?: readonly Link[] | undefined;
  readonly courses?: readonly Link[] | undefined;
  readonly lang?: string | undefined;
  readonly ownLang?: string | undefined;
}

/** A text in its own language, where that is not the widget's: so a screen reader says it right. */
export function spoken(text: string, lang: string | undefined): unknown {
  return lang ? html`<span lang=${lang} dir=${directionOf(lang)}>${text}</span>` : text;
}

/** A text with what stands in braces replaced by something that is no plain text, such as {@link spoken}. */
export function filled(text: string, content: unknown): TemplateResult {
  const [before, after] = text.split(/\{\w+\}/);
  return html`${before}${content}${after}`;
}

/** The council's own examples; nothing where it has none. */
export function localExamples({ local, lang, ownLang }: Own): TemplateResult | typeof nothing {
  return local?.length
    ? html`<ul>
        ${local.map((text) => html`<li>${spoken(text, ownLang ?? lang)}</li>`)}
      </ul>`
    : nothing;
}

/** Whom to ask and what to learn from, each under its title; nothing where there is neither. */
export function ownLinks(
  { contacts, courses, lang, ownLang }: Own,
  strings: { readonly contacts: string; readonly courses: string },
  titled: (title: string) => TemplateResult,
): TemplateResult[] {
  const groups = [
    { title: strings.contacts, links: contacts },
    { title: strings.courses, links: courses },
  ];
  return groups.flatMap(({ title, links }) =>
    links?.length
      ? html`<div class="own" part="council-links">
          ${titled(title)}
          <ul class="links" role="list">
            ${links.map(({ text, href }) => html`<li><a href=${href}>${spoken(text, ownLang ?? lang)}</a></li>`)}
          </ul>
        </div>`
      : [],
  );
}

/** Whether there is anything to show of a council's own. */
export function hasOwn({ local, contacts, courses }: Own): boolean {
  return [local, contacts, courses].some((list) => list?.length);
}

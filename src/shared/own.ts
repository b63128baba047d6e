import { html } from 'lit';
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
export function filled(text: string, content: unknown): readonly unknown[] {
  const [before, after] = text.split(/\{\w+\}/);
  return [before, content, after];
}

/** The council's own examples, whom to ask and what to learn from, the links under their titles; what there is of it. */
export function ownParts(
  { local, contacts, courses, lang, ownLang }: Own,
  strings: { readonly contacts: string; readonly courses: string },
  titled: (title: string) => TemplateResult,
): TemplateResult[] {
  const say = (text: string) => spoken(text, ownLang ?? lang);
  const links = (title: string, items: readonly Link[] | undefined) =>
    items?.length
      ? html`<div class="own" part="council-links">
          ${titled(title)}
          <ul class="links" role="list">
            ${items.map(({ text, href }) => html`<li><a href=${href}>${say(text)}</a></li>`)}
          </ul>
        </div>`
      : [];
  return [
    local?.length
      ? html`<ul>
          ${local.map((text) => html`<li>${say(text)}</li>`)}
        </ul>`
      : [],
    links(strings.contacts, contacts),
    links(strings.courses, courses),
  ].flat();
}

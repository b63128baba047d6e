import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Content, Source } from '../content/content.js';
import type { Citation } from '../content/schema.js';

type Shown = Pick<Source, 'id' | 'kind' | 'year' | 'url' | 'title' | 'author' | 'licence'>;

/** The works that something rests on, each with author, year, kind and licence note. */
export function sourceList(
  citations: readonly Citation[],
  sources: ReadonlyMap<string, Shown>,
  kinds: Readonly<Record<Source['kind'], string>>,
): TemplateResult {
  return html`<ul class="sources small" part="sources">
    ${citations.map(({ id, locator }) => {
      const source = sources.get(id);
      if (!source) return nothing;
      const { title, author, year, kind, url, licence } = source;
      const details = [author, year, locator, kinds[kind]].filter(Boolean).join(', ');
      return html`<li>${url ? html`<a href=${url}>${title}</a>` : title} (${details}). ${licence}</li>`;
    })}
  </ul>`;
}

/** What the content is and is not: edition, the authors' later update, independence, state of the words. */
export function aboutNote(
  { about, update, review }: Pick<Content, 'about' | 'update' | 'review'>,
  strings: { readonly unreviewed: string },
): TemplateResult {
  return html`<p class="about small muted">
    ${about.edition} ${update ? html`<a href=${update}>${about.update}</a>.` : nothing} ${about.independence}
    ${review === 'unreviewed' ? strings.unreviewed : nothing}
  </p>`;
}

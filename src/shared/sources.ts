import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Content, Source } from '../content/content.js';
import type { About as AboutWords } from '../content/slices.js';
import type { Citation, Words } from '../content/schema.js';

type Shown = Pick<Source, 'id' | 'kind' | 'year' | 'url' | 'title' | 'author' | 'licence'>;

/** The works that something rests on, each with author, year, kind and licence note; nothing where there are none. */
export function sourceList(
  citations: readonly Citation[],
  sources: ReadonlyMap<string, Shown>,
  kinds: Readonly<Record<Source['kind'], string>>,
): TemplateResult | typeof nothing {
  if (!citations.length) return nothing;
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

interface About extends Pick<Content, 'update' | 'review'> {
  readonly about: AboutWords;
}

/**
 * What the content is and is not: edition, the authors' later update, independence, and whether anybody has
 * read the words. An item that says so itself is right; the others are as the whole file.
 */
export function aboutNote(
  { about, update, review }: About,
  strings: { readonly unreviewed: string; readonly review: string },
  shown: readonly { readonly review?: Words['review'] | undefined }[],
): TemplateResult {
  const isUnread = [strings, about, ...shown].some((words) => (words.review ?? review) === 'unreviewed');
  return html`<p class="about small muted">
    ${about.edition} ${update ? html`<a href=${update}>${about.update}</a>.` : nothing} ${about.independence}
    ${isUnread ? strings.unreviewed : nothing}
  </p>`;
}

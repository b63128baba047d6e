import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { groups } from '../sheet/rows.js';
import { plural } from '../shared/plural.js';
import { groupOf, valueAt } from './draft.js';
import type { TemplateResult } from 'lit';
import type { ItemName } from './draft.js';
import type { Studio } from './studio.js';

/** Everything that can be changed, in groups, with a search over its words in both languages. */
export function itemList(studio: Studio): TemplateResult {
  const { strings, lang } = studio;
  const query = studio.query.trim().toLowerCase();
  const found = [...groups.keys()].map((collection) => ({
    collection,
    ids: studio
      .idsIn(collection)
      .filter((id) => !query || textOf(studio, { collection, id }).includes(query)),
  }));
  const count = found.reduce((sum, { ids }) => sum + ids.length, 0);
  return html`<nav class="items" aria-labelledby="items">
    <h2 id="items" tabindex="-1">${strings.items}</h2>
    <label class="small" for="search">${strings.search}</label>
    <input
      id="search"
      type="search"
      autocomplete="off"
      .value=${live(studio.query)}
      @input=${(event: Event) => {
        studio.query = (event.currentTarget as HTMLInputElement).value;
        studio.update();
      }}
    />
    <p class="muted small" role="status">${query ? plural(lang, count, strings.found) : nothing}</p>
    ${repeat(
      found.filter(({ ids }) => ids.length || !query),
      ({ collection }) => collection,
      ({ collection, ids }) => group(studio, collection, ids, query !== ''),
    )}
  </nav>`;
}

function group(
  studio: Studio,
  collection: string,
  ids: readonly string[],
  isSearched: boolean,
): TemplateResult {
  const { strings } = studio;
  const mistakes = studio.checked.mistakes.filter(({ keys }) => keys[0] === collection).length;
  return html`<details
    .open=${live(isSearched || studio.open.has(collection))}
    @toggle=${(event: Event) => {
      if (studio.query.trim()) return;
      if ((event.currentTarget as HTMLDetailsElement).open) studio.open.add(collection);
      else studio.open.delete(collection);
    }}
  >
    <summary>
      ${strings.collections[collection as 'themes'] ?? collection}
      ${mistakes ? html`<span class="tag wrong">${plural(studio.lang, mistakes, strings.toMend)}</span>` : nothing}
    </summary>
    <ul role="list">
      ${repeat(
        ids,
        (id) => id,
        (id) => entry(studio, { collection, id }),
      )}
    </ul>
    ${isSearched ? nothing : ownItem(studio, collection)}
  </details>`;
}

function entry(studio: Studio, item: ItemName): TemplateResult {
  const { strings, lang } = studio;
  const { collection, id } = item;
  const change = valueAt(studio.checked.overlay, [collection, id]);
  const mistakes = studio.checked.mistakes.filter(
    ({ keys }) => keys[0] === collection && keys[1] === id,
  ).length;
  const isBundled = studio.isBundled(item);
  const { hidden, new: isOwn } = groupOf(change);
  const tag = !isBundled
    ? isOwn
      ? strings.tags.added
      : strings.tags.unknown
    : hidden === true
      ? strings.tags.hidden
      : change === undefined
        ? ''
        : strings.tags.changed;
  const isChosen = studio.item?.collection === collection && studio.item.id === id;
  return html`<li>
    <button type="button" aria-current=${isChosen ? 'true' : nothing} @click=${() => studio.choose(item)}>
      ${studio.titleOf(item)} ${tag ? html`<span class="tag">${tag}</span>` : nothing}
      ${mistakes ? html`<span class="tag wrong">${plural(lang, mistakes, strings.toMend)}</span>` : nothing}
    </button>
  </li>`;
}

/** A form for something of the council's own, where the collection takes it. */
function ownItem(studio: Studio, collection: string): TemplateResult | typeof nothing {
  const { strings } = studio;
  if (!groups.get(collection)?.facts.has('new')) return nothing;
  const id = `new-${collection}`;
  const problem = studio.idProblem?.at === id ? studio.idProblem.message : undefined;
  return html`<details
    class="own"
    .open=${live(studio.open.has(id))}
    @toggle=${(event: Event) => {
      if ((event.currentTarget as HTMLDetailsElement).open) studio.open.add(id);
      else studio.open.delete(id);
    }}
  >
    <summary>${strings.own[collection as 'themes']}</summary>
    <form
      aria-label=${strings.own[collection as 'themes']}
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        const input = (event.currentTarget as HTMLFormElement).querySelector('input');
        if (!input) return;
        studio.addItem(collection, input.value);
        if (!studio.idProblem) {
          input.value = '';
          studio.open.delete(id);
          studio.update();
        }
      }}
    >
      <label for=${id}>${strings.newId}</label>
      <input
        id=${id}
        autocomplete="off"
        spellcheck="false"
        aria-describedby="${id}-hint${problem ? ` ${id}-problem` : ''}"
        aria-invalid=${problem ? 'true' : nothing}
      />
      <p class="muted small" id="${id}-hint">${strings.newIdHint}</p>
      ${problem ? html`<p class="error" id="${id}-problem">${problem}</p>` : nothing}
      <button class="button" type="submit">${strings.add}</button>
    </form>
  </details>`;
}

/** All words of an item in both languages, to be searched. */
function textOf(studio: Studio, item: ItemName): string {
  const words = (from: unknown) => JSON.stringify([valueAt(from, ['en']), valueAt(from, ['cy'])]);
  const change = valueAt(studio.draft, [item.collection, item.id]);
  return `${item.id} ${studio.titleOf(item)} ${words(studio.bundled(item))} ${words(change)}`.toLowerCase();
}

import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { live } from 'lit/directives/live.js';
import { groups, idsOf } from '../sheet/rows.js';
import { fill } from '../shared/plural.js';
import { valueAt, withValue } from './draft.js';
import { languageNames, langs } from './header.js';
import { fieldId } from './studio.js';
import type { TemplateResult } from 'lit';
import type { Keys } from '../content/check.js';
import type { Kind } from '../sheet/rows.js';
import type { ItemName, Mistake } from './draft.js';
import type { Lang } from './header.js';
import type { Studio } from './studio.js';

type Shown = TemplateResult | typeof nothing;

/** What the chosen item says, field by field, English beside Welsh. */
export function itemEditor(studio: Studio): TemplateResult {
  const { strings, item } = studio;
  return html`<section class="editor" aria-labelledby="item">
    ${
      item
        ? keyed(`${item.collection}/${item.id}`, new Editor(studio, item).render())
        : html`<h2 id="item" tabindex="-1" class="quiet">${strings.choose}</h2>`
    }
  </section>`;
}

export function nameOfField(strings: Studio['strings'], name: string): string {
  return strings.fields[name as 'title'] ?? name;
}

/** Where something stands within its item, in words. */
export function nameOfPlace(strings: Studio['strings'], keys: Keys): string {
  const within = keys.length > 2 ? keys.slice(2) : keys.slice(-1);
  return within
    .map((key) =>
      typeof key === 'number' ? key + 1 : (languageNames[key as Lang] ?? nameOfField(strings, key)),
    )
    .join(' › ');
}

/** The fields of one item for one rendering. It keeps count of the mistakes that stand beside a field. */
class Editor {
  readonly #studio: Studio;
  readonly #item: ItemName;
  readonly #strings: Studio['strings'];
  /** Mistakes of the item that no field has shown yet. */
  #left: readonly Mistake[];

  constructor(studio: Studio, item: ItemName) {
    this.#studio = studio;
    this.#item = item;
    this.#strings = studio.strings;
    this.#left = [...studio.checked.mistakes, ...studio.checked.advice].filter(
      ({ keys }) => keys[0] === item.collection && keys[1] === item.id,
    );
  }

  render(): TemplateResult {
    const { collection, id } = this.#item;
    const fields = groups.get(collection);
    const names = [...(fields?.words ?? [])].filter(([name]) => name !== 'review');
    const words = names.map(([name, kind]) => this.#wordRow(name, kind));
    const review = this.#review();
    const facts = [...(fields?.facts ?? [])].filter(([name, kind]) => name !== 'new' && kind !== 'ids');
    const single = facts.map(([name, kind]) => this.#fact(name, kind));
    const ids = [...(fields?.facts ?? [])].filter(([, kind]) => kind === 'ids');
    const lists = ids.map(([name]) => this.#ids(name));
    const idField = this.#studio.isBundled(this.#item) ? nothing : this.#idField();
    // Last, since it shows what no field has.
    const others = this.#others();
    const strings = this.#strings;
    const isChanged = this.#value([]) !== undefined;
    const isBundled = this.#studio.isBundled(this.#item);
    return html`<h2 id="item" tabindex="-1">${this.#studio.titleOf(this.#item)}</h2>
      <p class="muted small where">
        <code>${collection}/${id}</code>
        <a href="#items" class="jump to-items">${strings.toItems}</a>
        <a href="#preview" class="jump">${strings.toPreview}</a>
      </p>
      ${others} ${idField}
      ${single.length ? html`<div class="facts" role="group" aria-label=${strings.facts}>${single}</div>` : nothing}
      ${words} ${review} ${lists}
      ${
        isChanged || !isBundled
          ? html`<p>
              <button class="link" type="button" @click=${() => this.#studio.removeItem(this.#item)}>
                ${isBundled ? strings.allBackToBundled : strings.remove}
              </button>
            </p>`
          : nothing
      }`;
  }

  #keys(keys: Keys): Keys {
    return [this.#item.collection, this.#item.id, ...keys];
  }

  #value(keys: Keys): unknown {
    return valueAt(this.#studio.draft, this.#keys(keys));
  }

  #bundled(keys: Keys): unknown {
    return valueAt(this.#studio.bundled(this.#item), keys);
  }

  #set(keys: Keys, value: unknown, typedIn?: string): void {
    this.#studio.set(this.#keys(keys), value, typedIn);
  }

  /**
   * Takes what is typed for a text, or for an entry of a list, which comes into the overlay as a whole. Where the
   * bundled words stand in the fields, they are no part of it.
   */
  #write([lang = '', name = '', ...within]: Keys, text: string): void {
    const field = [lang, name];
    const bundled = this.#studio.isPrefilled ? this.#bundled(field) : undefined;
    const value = withValue(this.#value(field) ?? bundled, within, text);
    const isBundled = JSON.stringify(value) === JSON.stringify(bundled);
    this.#set(field, isBundled ? undefined : value, fieldId(this.#keys([...field, ...within])));
  }

  /** The mistakes at a place and below it, which are then taken for shown. */
  #take(keys: Keys): readonly Mistake[] {
    const at = this.#keys(keys);
    const isHere = (mistake: Mistake) => at.every((key, index) => mistake.keys[index] === key);
    const here = this.#left.filter(isHere);
    this.#left = this.#left.filter((mistake) => !isHere(mistake));
    return here;
  }

  #messages(id: string, mistakes: readonly Mistake[]): Shown {
    if (!mistakes.length) return nothing;
    return html`<ul class="messages" id="${id}-wrong" role="list" lang="en">
      ${mistakes.map(
        (mistake) => html`<li class=${isWrong(mistake) ? 'error' : 'advice'}>${mistake.message}</li>`,
      )}
    </ul>`;
  }

  /** One field in both languages. */
  #wordRow(name: string, kind: Kind): TemplateResult {
    const legend = nameOfField(this.#strings, name);
    return html`<fieldset class="row">
      <legend>${legend}</legend>
      ${langs.map(
        (lang) =>
          html`<div class="side">
            ${
              kind === 'texts' || kind === 'links'
                ? this.#list(lang, name, kind, legend)
                : this.#text(lang, name)
            }
          </div>`,
      )}
    </fieldset>`;
  }

  #text(lang: Lang, name: string): TemplateResult {
    const keys = [lang, name];
    const value = this.#value(keys);
    const bundled = this.#bundled(keys);
    const isChanged = value !== undefined && value !== '' && value !== bundled;
    const isInField = this.#studio.isPrefilled && value === undefined;
    const hint = bundled !== undefined && !isInField;
    const id = fieldId(this.#keys(keys));
    return html`<label for=${id} lang=${lang}>${languageNames[lang]}</label> ${
        hint
          ? html`<p class="bundled" id="${id}-bundled">
              <span class="visually-hidden">${this.#strings.bundled}</span>
              <span lang=${lang}>${bundled}</span>
            </p>`
          : nothing
      }
      ${this.#box(keys, isInField ? bundled : value, lang, hint ? `${id}-bundled` : '')}
      ${isChanged && bundled !== undefined ? this.#back(keys, id) : nothing}`;
  }

  /** A box to write in, with what is wrong with it below. */
  #box(keys: Keys, value: unknown, lang: Lang | undefined, describedBy = ''): TemplateResult {
    const id = fieldId(this.#keys(keys));
    const mistakes = this.#take(keys);
    const text = textOf(value);
    return html`<textarea
        id=${id}
        lang=${lang ?? nothing}
        rows=${rowsFor(text)}
        spellcheck=${lang ? 'true' : 'false'}
        aria-invalid=${mistakes.some(isWrong) ? 'true' : nothing}
        aria-describedby=${[describedBy, mistakes.length ? `${id}-wrong` : ''].filter(Boolean).join(' ') || nothing}
        .value=${live(text)}
        @input=${(event: Event) => this.#write(keys, (event.currentTarget as HTMLTextAreaElement).value)}
      ></textarea>
      ${this.#messages(id, mistakes)}`;
  }

  #back(keys: Keys, id: string): TemplateResult {
    return html`<button
      class="link small"
      type="button"
      aria-describedby="${id}-bundled"
      @click=${() => {
        this.#set(keys, undefined);
        this.#studio.focus(id);
      }}
    >
      ${this.#strings.backToBundled}
    </button>`;
  }

  #list(lang: Lang, name: string, kind: 'texts' | 'links', legend: string): TemplateResult {
    const keys = [lang, name];
    const strings = this.#strings;
    const bundled = this.#bundled(keys);
    const value = this.#value(keys);
    const id = fieldId(this.#keys(keys));
    const isInFields = this.#studio.isPrefilled && value === undefined && bundled !== undefined;
    const entries = isInFields ? bundled : value;
    const blank = kind === 'links' ? { text: '', href: '' } : '';
    const write = (list: readonly unknown[], at: number, part?: string) => {
      this.#set(keys, list);
      this.#studio.focus(fieldId(this.#keys([...keys, at, ...(part ? [part] : [])])));
    };
    const part = kind === 'links' ? 'text' : undefined;
    const heading = html`<p class="label" id="${id}-label" lang=${lang}>${languageNames[lang]}</p>`;
    const frame = (content: unknown) =>
      html`${heading}
        <div class="list" id=${id} tabindex="-1" role="group" aria-label="${legend}, ${languageNames[lang]}">
          ${content}
        </div>`;
    if (entries === undefined) {
      return frame(
        html`${bundledList(strings.bundled, bundled, lang)}
          <button
            class="link small"
            type="button"
            @click=${() => {
              const given = Array.isArray(bundled) ? (bundled as readonly unknown[]) : [];
              write(given.length ? given : [blank], 0, part);
            }}
          >
            ${Array.isArray(bundled) && bundled.length ? strings.changeList : strings.addEntry}
          </button>`,
      );
    }
    const list: readonly unknown[] = Array.isArray(entries) ? (entries as readonly unknown[]) : [];
    const boxes = list.map((entry, index) => this.#entry(lang, keys, kind, list, entry, index));
    const mistakes = this.#take(keys);
    return frame(html`
      ${isInFields || bundled === undefined ? nothing : bundledList(strings.bundled, bundled, lang, true)}
      ${
        Array.isArray(entries)
          ? list.length
            ? nothing
            : html`<p>${strings.emptied}</p>`
          : html`<code>${textOf(entries)}</code>`
      }
      ${boxes} ${this.#messages(id, mistakes)}
      <p class="tools">
        <button class="link small" type="button" @click=${() => write([...list, blank], list.length, part)}>
          ${strings.addEntry}
        </button>
        ${
          value !== undefined && (bundled !== undefined || !list.length)
            ? html`<button
                class="link small"
                type="button"
                @click=${() => {
                  this.#set(keys, undefined);
                  this.#studio.focus(id);
                }}
              >
                ${strings.backToBundled}
              </button>`
            : nothing
        }
      </p>
    `);
  }

  #entry(
    lang: Lang,
    keys: Keys,
    kind: 'texts' | 'links',
    list: readonly unknown[],
    entry: unknown,
    index: number,
  ): TemplateResult {
    const strings = this.#strings;
    const number = index + 1;
    const label = (text: string, at: Keys) =>
      html`<label class="small" for=${fieldId(this.#keys(at))}>${fill(text, { number })}</label>`;
    const at = [...keys, index];
    const boxes =
      kind === 'texts'
        ? html`${label(strings.entry, at)} ${this.#box(at, entry, lang)}`
        : html`${label(strings.linkText, [...at, 'text'])}
          ${this.#box([...at, 'text'], valueAt(entry, ['text']), lang)}
          ${label(strings.linkHref, [...at, 'href'])}
          ${this.#box([...at, 'href'], valueAt(entry, ['href']), undefined)}`;
    return html`<div class="entry">
      ${boxes}
      <button
        class="link small"
        type="button"
        @click=${() => {
          const left = list.filter((_, place) => place !== index);
          // What is the council's own only is gone with its last entry; a bundled list may be left empty.
          this.#set(keys, left.length || this.#bundled(keys) !== undefined ? left : undefined);
          this.#studio.focus(fieldId(this.#keys(keys)));
        }}
      >
        ${fill(strings.removeEntry, { number })}
      </button>
    </div>`;
  }

  /** Whether somebody who reads Welsh has read what is said in it. */
  #review(): Shown {
    const keys = ['cy', 'review'];
    if (this.#value(['cy']) === undefined) return nothing;
    const mistakes = this.#take(keys);
    const id = fieldId(this.#keys(keys));
    return html`<p class="tick">
        <input
          type="checkbox"
          id=${id}
          .checked=${live(this.#value(keys) === 'reviewed')}
          @change=${(event: Event) =>
            this.#set(keys, (event.currentTarget as HTMLInputElement).checked ? 'reviewed' : undefined)}
        />
        <label for=${id}>${this.#strings.welshRead}</label>
      </p>
      ${this.#messages(id, mistakes)}`;
  }

  /** Something that is the same in every language. */
  #fact(name: string, kind: Kind): TemplateResult {
    const keys = [name];
    const value = this.#value(keys);
    const bundled = this.#bundled(keys);
    const mistakes = this.#take(keys);
    const id = fieldId(this.#keys(keys));
    const label = nameOfField(this.#strings, name);
    const invalid = mistakes.some(isWrong) ? 'true' : nothing;
    const describedBy = (hint = '') =>
      [hint, mistakes.length ? `${id}-wrong` : ''].filter(Boolean).join(' ') || nothing;
    if (kind === 'yes-or-no') {
      return html`<div class="fact">
        <span class="tick">
          <input
            type="checkbox"
            id=${id}
            aria-invalid=${invalid}
            aria-describedby=${describedBy()}
            .checked=${live((value ?? bundled) === true)}
            @change=${(event: Event) => {
              const { checked } = event.currentTarget as HTMLInputElement;
              this.#set(keys, checked === (bundled ?? false) ? undefined : checked);
            }}
          />
          <label for=${id}>${label}</label>
        </span>
        ${this.#messages(id, mistakes)}
      </div>`;
    }
    if (kind === 'number') {
      const place = idsOf(this.#studio.pack, this.#item.collection).indexOf(this.#item.id) + 1;
      const given = bundled ?? (name === 'position' && place ? place : undefined);
      return html`<div class="fact">
        <label for=${id}>${label}</label>
        <input
          type="number"
          inputmode="decimal"
          step="any"
          min="0"
          id=${id}
          aria-invalid=${invalid}
          aria-describedby=${describedBy(given === undefined ? '' : `${id}-bundled`)}
          .value=${live(textOf(value))}
          @input=${(event: Event) => {
            const typed = (event.currentTarget as HTMLInputElement).value;
            this.#set(keys, typed === '' ? undefined : Number(typed), id);
          }}
        />
        ${
          given === undefined
            ? nothing
            : html`<span class="muted small" id="${id}-bundled"
                >${fill(this.#strings.bundledFact, { value: textOf(given) })}</span
              >`
        }
        ${this.#messages(id, mistakes)}
      </div>`;
    }
    const options = this.#options(name);
    const chosen = textOf(value ?? bundled);
    return html`<div class="fact">
      <label for=${id}>${label}</label>
      <select
        id=${id}
        aria-invalid=${invalid}
        aria-describedby=${describedBy()}
        @change=${(event: Event) => {
          const { value: picked } = event.currentTarget as HTMLSelectElement;
          this.#set(keys, picked === '' || picked === bundled ? undefined : picked);
        }}
      >
        ${[
          ...(chosen ? [] : ['']),
          ...options.keys(),
          ...(!chosen || options.has(chosen) ? [] : [chosen]),
        ].map(
          (option) =>
            html`<option value=${option} .selected=${option === chosen}>
              ${option ? (options.get(option) ?? option) : this.#strings.chooseOne}
            </option>`,
        )}
      </select>
      ${this.#messages(id, mistakes)}
    </div>`;
  }

  /** What there is to choose from: ids or words of the format, with what they are called. */
  #options(name: string): ReadonlyMap<string, string> {
    if (name === 'level') return new Map(Object.entries(this.#strings.levels));
    const studio = this.#studio;
    const collection = name === 'theme' ? 'themes' : name;
    return new Map(studio.idsIn(collection).map((id) => [id, studio.titleOf({ collection, id })]));
  }

  /** Items that this one belongs to: a box to tick for each. */
  #ids(name: string): TemplateResult {
    const keys = [name];
    const bundled = this.#bundled(keys);
    const given: readonly unknown[] = Array.isArray(bundled) ? bundled : [];
    const value = this.#value(keys);
    const chosen: readonly unknown[] = Array.isArray(value) ? value : given;
    const options = this.#options(name);
    const mistakes = this.#take(keys);
    const id = fieldId(this.#keys(keys));
    const all = [...new Set([...options.keys(), ...chosen.map(textOf)])];
    return html`<details
      class="ids"
      .open=${live(mistakes.some(isWrong) || this.#studio.open.has(id))}
      @toggle=${(event: Event) => {
        if ((event.currentTarget as HTMLDetailsElement).open) this.#studio.open.add(id);
        else this.#studio.open.delete(id);
      }}
    >
      <summary>${nameOfField(this.#strings, name)} <span class="muted small">${chosen.length}</span></summary>
      <fieldset id=${id} aria-describedby=${mistakes.length ? `${id}-wrong` : nothing}>
        <legend class="visually-hidden">${nameOfField(this.#strings, name)}</legend>
        ${this.#messages(id, mistakes)}
        ${all.map(
          (option) =>
            html`<label class="tick"
              ><input
                type="checkbox"
                .checked=${live(chosen.includes(option))}
                @change=${(event: Event) => {
                  const { checked } = event.currentTarget as HTMLInputElement;
                  const next = checked ? [...chosen, option] : chosen.filter((one) => one !== option);
                  const isSame = next.length === given.length && given.every((one) => next.includes(one));
                  this.#set(keys, isSame ? undefined : next);
                }}
              />${options.get(option) ?? option}</label
            >`,
        )}
      </fieldset>
    </details>`;
  }

  /** The id of something that is not bundled: the council's own, or a slip. */
  #idField(): TemplateResult {
    const strings = this.#strings;
    const { collection, id } = this.#item;
    const problem = this.#studio.idProblem?.at === 'id' ? this.#studio.idProblem.message : undefined;
    const isOwn = this.#value(['new']) === true;
    return html`<form
        class="id"
        @submit=${(event: SubmitEvent) => {
          event.preventDefault();
          const input = (event.currentTarget as HTMLFormElement).querySelector('input');
          if (input) this.#studio.changeId(this.#item, input.value);
        }}
      >
        <label for="id">${strings.newId}</label>
        <input
          id="id"
          autocomplete="off"
          spellcheck="false"
          .value=${id}
          aria-invalid=${problem ? 'true' : nothing}
          aria-describedby=${problem ? 'id-problem' : nothing}
        />
        <button class="link" type="submit">${strings.changeId}</button>
        ${problem ? html`<p class="error" id="id-problem">${problem}</p>` : nothing}
      </form>
      ${
        !isOwn && groups.get(collection)?.facts.has('new')
          ? html`<p>
              <button class="link" type="button" @click=${() => this.#set(['new'], true)}>
                ${strings.isOwn}
              </button>
            </p>`
          : nothing
      }`;
  }

  /** What is to be said where there is no field for it, such as of a name that is not known. */
  #others(): Shown {
    const wrong = this.#left.filter(isWrong);
    const advice = this.#left.filter((mistake) => !isWrong(mistake));
    return html`${
      wrong.length
        ? html`<div class="problems">
            <p><strong>${this.#strings.others}</strong></p>
            <ul>
              ${wrong.map((mistake) => otherMistake(this.#studio, mistake))}
            </ul>
          </div>`
        : nothing
    }
    ${advice.map(
      ({ keys, message }) =>
        html`<p class="advice">${nameOfPlace(this.#strings, keys)} <span lang="en">${message}</span></p>`,
    )}`;
  }
}

function isWrong({ isAdvice }: Mistake): boolean {
  return !isAdvice;
}

/** A mistake without a field: what stands there, and a button that takes it away. */
export function otherMistake(studio: Studio, { keys, message }: Mistake): TemplateResult {
  const value = valueAt(studio.draft, keys);
  const name = nameOfPlace(studio.strings, keys);
  // A whole item has a button of its own.
  const canGo = value !== undefined && keys.length !== 2;
  return html`<li>
    <strong>${name}</strong> <span lang="en">${message}</span>
    ${
      canGo
        ? html`<code class="raw">${textOf(value)}</code>
            <button class="link small" type="button" @click=${() => studio.set(keys, undefined)}>
              ${studio.strings.remove} <span class="visually-hidden">${name}</span>
            </button>`
        : nothing
    }
  </li>`;
}

function bundledList(label: string, entries: unknown, lang: Lang, isSmall = false): Shown {
  if (!Array.isArray(entries) || !entries.length) return nothing;
  const list = html`<ul class="bundled" lang=${lang}>
    ${entries.map((entry) => html`<li>${textOf(entry)}</li>`)}
  </ul>`;
  return isSmall
    ? html`<details class="small">
        <summary>${label}</summary>
        ${list}
      </details>`
    : html`<span class="visually-hidden">${label}</span>${list}`;
}

/** A value as text: a file may hold anything where a text is expected. */
function textOf(value: unknown): string {
  if (value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Lines that a text takes in a narrow box, for browsers whose boxes do not grow by themselves. */
function rowsFor(text: string): number {
  return text.split('\n').reduce((rows, line) => rows + Math.max(1, Math.ceil(line.length / 34)), 0);
}

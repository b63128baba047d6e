import { render } from 'lit';
import cy from '../content/cy.json' with { type: 'json' };
import en from '../content/en.json' with { type: 'json' };
import framework from '../content/framework.json' with { type: 'json' };
import recorded from '../content/history.json' with { type: 'json' };
import { idPattern } from '../content/rules.js';
import { writeCsv } from '../sheet/csv.js';
import { groups, idsOf, itemOf, overlayToRows, packToRows } from '../sheet/rows.js';
import { fill } from '../shared/plural.js';
import { checkDraft, emptyDraft, groupOf, idFrom, valueAt, withId, withValue } from './draft.js';
import { offer } from './offer.js';
import { page } from './page.js';
import { readFile } from './reading.js';
import { studio as welsh } from './studio-strings.cy.js';
import { studio as english } from './studio-strings.en.js';
import type { Keys } from '../content/check.js';
import type { History } from '../content/changes.js';
import type { Overlay, Pack } from '../content/schema.js';
import type { Draft, ItemName } from './draft.js';
import type { Lang } from './header.js';
import type { FileProblem, FileRead } from './reading.js';

export type PreviewedWidget = keyof typeof english.widgets;

/** How long after the last key the overlay is checked, in ms: a sentence is not scolded while it is typed. */
const CHECK_AFTER = 300;
const MOST_STEPS_BACK = 500;

/** What the person sees beside the overlay, and what they have done to it so far. */
export class Studio {
  readonly pack = { framework, words: { en, cy } } as unknown as Pack;
  readonly history: History = recorded;

  lang: Lang = 'en';
  draft: Draft = emptyDraft(this.pack);
  checked = checkDraft(this.draft, this.pack);
  /** The last overlay without mistakes. */
  shown: Overlay | undefined = this.checked.value;
  /** Whether the bundled words stand in the fields. */
  isPrefilled = false;
  hasBegun = false;
  isBeginOpen = true;
  problems: readonly FileProblem[] = [];
  notes: readonly string[] = [];
  /** The text in the box for pasting, which stays there if it cannot be read. */
  pasted = '';
  /** Whether the file that cannot be read is the pasted text. */
  isPastedWrong = false;

  item: ItemName | undefined;
  query = '';
  readonly open = new Set<string>(['themes']);
  /** What is wrong with the id of a new item, by collection; under `id`, with the changed id of an old one. */
  idProblem: { readonly at: string; readonly message: string } | undefined;

  widget: PreviewedWidget = 'theme-cards';
  previewed: Lang | 'both' = 'both';
  isOnlyThis = true;

  hasReadChanges = false;
  /** What the last download or copy came to. */
  saved = '';

  readonly past: Draft[] = [];
  readonly future: Draft[] = [];
  #savedDraft = this.draft;
  /** The field that the last change was typed in: keys pressed one after the other are undone together. */
  #typedIn = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #root: HTMLElement;

  constructor(root: HTMLElement) {
    this.#root = root;
  }

  get strings(): typeof english {
    return this.lang === 'cy' ? welsh : english;
  }

  get isDirty(): boolean {
    return this.draft !== this.#savedDraft;
  }

  update(): void {
    const { documentElement } = document;
    documentElement.lang = this.lang;
    document.title = this.strings.pageTitle;
    render(page(this), this.#root);
  }

  speak(lang: Lang): void {
    this.lang = lang;
    this.saved = '';
    this.update();
  }

  /** Changes the overlay. What is typed in one field without a pause elsewhere is one step to undo. */
  change(draft: Draft, typedIn = ''): void {
    if (!typedIn || typedIn !== this.#typedIn) {
      this.past.push(this.draft);
      if (this.past.length > MOST_STEPS_BACK) this.past.shift();
    }
    this.#typedIn = typedIn;
    this.future.length = 0;
    this.saved = '';
    this.draft = draft;
    if (typedIn) this.#checkSoon();
    else this.check();
    this.update();
  }

  set(keys: Keys, value: unknown, typedIn = ''): void {
    this.change(withValue(this.draft, keys, value), typedIn);
  }

  undo(): void {
    this.#step(this.past, this.future);
  }

  redo(): void {
    this.#step(this.future, this.past);
  }

  #step(from: Draft[], to: Draft[]): void {
    const draft = from.pop();
    if (!draft) return;
    to.push(this.draft);
    this.draft = draft;
    this.#typedIn = '';
    if (this.item && !this.idsIn(this.item.collection).includes(this.item.id)) this.item = undefined;
    this.check();
    this.update();
  }

  #checkSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.check();
      this.update();
    }, CHECK_AFTER);
  }

  check(): void {
    clearTimeout(this.#timer);
    this.checked = checkDraft(this.draft, this.pack);
    const { value } = this.checked;
    // The widgets load an overlay anew if it is another object.
    if (value && JSON.stringify(value) !== JSON.stringify(this.shown)) this.shown = value;
  }

  /** Takes another overlay in place of the one that is there, which can be brought back. */
  #begin(draft: Draft, isPrefilled: boolean, notes: readonly string[], isSaved: boolean): void {
    const isFirst = !this.hasBegun;
    this.hasBegun = true;
    this.isBeginOpen = false;
    this.isPrefilled = isPrefilled;
    this.problems = [];
    this.isPastedWrong = false;
    this.notes = notes;
    this.item = undefined;
    this.query = '';
    this.hasReadChanges = false;
    this.change(draft);
    if (isFirst) this.past.length = 0;
    if (isSaved) this.#savedDraft = this.draft;
    this.update();
    this.focus('state');
  }

  beginWith(texts: 'empty' | 'full'): void {
    this.#begin(emptyDraft(this.pack), texts === 'full', [], true);
  }

  async readChosen(file: File | undefined): Promise<void> {
    if (!file) return;
    this.#take(readFile(new Uint8Array(await file.arrayBuffer()), this.pack), false);
  }

  readPasted(): void {
    const read = readFile(this.pasted, this.pack);
    if (!read.problems) this.pasted = '';
    this.#take(read, true);
  }

  #take(read: FileRead, isPasted: boolean): void {
    if (!read.problems) {
      this.#begin(read.draft, false, read.notes, true);
      return;
    }
    this.problems = read.problems;
    this.notes = [];
    this.isPastedWrong = isPasted;
    this.isBeginOpen = true;
    this.update();
    this.focus('file-problems');
  }

  /** Ids of all items of a collection: the bundled ones, and what the overlay has beside them. */
  idsIn(collection: string): string[] {
    return [...new Set([...idsOf(this.pack, collection), ...Object.keys(groupOf(this.draft[collection]))])];
  }

  isBundled({ collection, id }: ItemName): boolean {
    return idsOf(this.pack, collection).includes(id);
  }

  /** What the bundled content says of an item, as an overlay would. */
  bundled({ collection, id }: ItemName): Draft {
    return itemOf(this.pack, collection, id);
  }

  /** What an item is called in the language of the page, or in the other one. */
  titleOf({ collection, id }: ItemName): string {
    if (collection === 'answers') return this.strings.answersOf[id as 'person'] ?? id;
    const bundled = this.bundled({ collection, id });
    const item = valueAt(this.draft, [collection, id]);
    for (const lang of [this.lang, this.lang === 'cy' ? 'en' : 'cy'] as const) {
      for (const name of ['title', 'text']) {
        const title = [item, bundled].map((from) => valueAt(from, [lang, name]));
        const said = title.find((text): text is string => typeof text === 'string' && text.trim() !== '');
        if (said) return said;
      }
    }
    return id;
  }

  choose(item: ItemName): void {
    this.#show(item);
    this.focus('item');
  }

  #show(item: ItemName): void {
    this.item = item;
    this.open.add(item.collection);
    this.idProblem = undefined;
    this.widget = widgetOf[item.collection] ?? this.widget;
    this.update();
  }

  /** Goes to where a mistake stands: to its field, or as near to it as there is something to focus. */
  goTo(keys: Keys): void {
    const [collection, id] = keys;
    if (groups.has(String(collection)) && typeof id === 'string')
      this.#show({ collection: String(collection), id });
    for (let depth = keys.length; depth > 2 || (depth > 0 && !groups.has(String(collection))); depth--) {
      const field = document.getElementById(fieldId(keys.slice(0, depth)));
      if (!field) continue;
      const target = field.matches('input, textarea, select, [tabindex]')
        ? field
        : field.querySelector<HTMLElement>('input, textarea, select, button');
      if (target) {
        target.focus();
        return;
      }
    }
    this.focus(id === undefined || !groups.has(String(collection)) ? 'save' : 'item');
  }

  addItem(collection: string, typed: string): void {
    const id = idFrom(typed);
    if (!this.#isFree({ collection, id }, `new-${collection}`)) return;
    const blanks: Readonly<Record<string, Draft>> = { themes: { level: 'person' } };
    this.change(
      withValue(this.draft, [collection, id], {
        new: true,
        ...blanks[collection],
        en: { [collection === 'statements' ? 'text' : 'title']: '' },
      }),
    );
    this.choose({ collection, id });
  }

  changeId(item: ItemName, typed: string): void {
    const id = idFrom(typed);
    const isKnown =
      this.isBundled({ ...item, id }) && valueAt(this.draft, [item.collection, id]) === undefined;
    // What stands under an id that is not known may be moved to the one that was meant.
    if (id === item.id || (!isKnown && !this.#isFree({ ...item, id }, 'id'))) return;
    this.change(withId(this.draft, item, id));
    this.choose({ ...item, id });
  }

  #isFree({ collection, id }: ItemName, at: string): boolean {
    const isTaken = this.idsIn(collection).includes(id) || /^(constructor|prototype)$/.test(id);
    const { idTaken, idMissing } = this.strings;
    this.idProblem = isTaken
      ? { at, message: fill(idTaken, { id }) }
      : idPattern.test(id)
        ? undefined
        : { at, message: idMissing };
    if (!this.idProblem) return true;
    this.update();
    this.focus(at);
    return false;
  }

  removeItem({ collection, id }: ItemName): void {
    const item = { collection, id };
    const isBundled = this.isBundled(item);
    if (!isBundled) this.item = undefined;
    this.set([collection, id], undefined);
    this.focus(isBundled ? 'item' : 'items');
  }

  save(kind: 'json' | 'changes' | 'all'): void {
    this.#noteBase();
    const { overlay } = this.checked;
    const csv = (rows: Parameters<typeof writeCsv>[0]) =>
      new Blob([writeCsv(rows)], { type: 'text/csv;charset=utf-8' });
    // Both take whatever fits into a sheet, right or wrong.
    const file =
      kind === 'json'
        ? new Blob([this.json], { type: 'application/json' })
        : csv(
            kind === 'all'
              ? packToRows(this.pack, overlay as unknown as Overlay)
              : overlayToRows(overlay as unknown as Overlay),
          );
    const version =
      typeof overlay['version'] === 'string' ? overlay['version'].replace(/[^\p{L}\p{N}._-]+/gu, '-') : '';
    const name =
      ['council', version, kind === 'all' && 'all'].filter(Boolean).join('-') +
      (kind === 'json' ? '.json' : '.csv');
    offer(file, name);
    this.#savedDraft = this.draft;
    this.saved = fill(this.strings.downloaded, { name });
    this.update();
  }

  async copy(): Promise<void> {
    this.#noteBase();
    try {
      await navigator.clipboard.writeText(this.json);
      this.saved = this.strings.copied;
    } catch {
      this.saved = this.strings.notCopied;
    }
    this.update();
  }

  /** The overlay as it is downloaded. */
  get json(): string {
    return `${JSON.stringify(this.checked.overlay, null, 2)}\n`;
  }

  /** Notes the version of the bundled content, once the person has read what changed in it. */
  #noteBase(): void {
    if (this.hasReadChanges) this.set(['base'], this.pack.framework.version);
    else this.check();
    this.hasReadChanges = false;
  }

  /** Only after the person asked for it: an item, a place in the file, a mistake. */
  focus(id: string): void {
    document.getElementById(id)?.focus();
  }
}

const widgetOf: Readonly<Record<string, PreviewedWidget>> = {
  themes: 'theme-cards',
  roles: 'role-explorer',
  skills: 'role-explorer',
  statements: 'self-check',
  answers: 'self-check',
};

/** The id of the field of something in the overlay. */
export function fieldId(keys: Keys): string {
  return `field-${keys.map(encodeURIComponent).join('.')}`;
}

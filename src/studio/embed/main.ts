import { render } from 'lit';
import '../../define.js';
import cyContent from '../../content/cy.json' with { type: 'json' };
import enContent from '../../content/en.json' with { type: 'json' };
import framework from '../../content/framework.json' with { type: 'json' };
import { frame as cyFrame } from '../../embed/frame-strings.cy.js';
import { frame as enFrame } from '../../embed/frame-strings.en.js';
import { fill } from '../../shared/plural.js';
import { offer } from '../offer.js';
import { attributesOf, colours, coloursOf, initial } from './choices.js';
import { page } from './page.js';
import { embed as cy } from './strings.cy.js';
import { embed as en } from './strings.en.js';
import type { Choices, ColourName } from './choices.js';
import type { Lang } from '../header.js';
import type { Hashes, Strings, Voices } from './snippets.js';

/** The page 'What do I use?', started. Everything it knows is in its script, so that it works from disk. */

/** What the build puts into the page. */
interface Data {
  readonly version: string;
  readonly hashes: Hashes;
}

type Titled = Readonly<Record<string, { readonly title: string }>>;

export class EmbedPage {
  lang: Lang = 'en';
  choices: Choices = initial;
  /** What was typed into fields of options, right or wrong. */
  typed: Readonly<Record<string, string>> = {};
  /** What the last copying or saving came to. */
  saved = '';
  shown: HTMLElement | undefined;
  #shownAs = '';

  readonly hashes: Hashes;
  readonly version: string;
  readonly #root: HTMLElement;

  constructor(root: HTMLElement, { version, hashes }: Data) {
    this.#root = root;
    this.version = version;
    this.hashes = hashes;
  }

  get strings(): Strings {
    return this.voices[this.lang];
  }

  get voices(): Voices {
    return {
      en: { ...en, titles: enFrame.titles },
      cy: { ...cy, titles: cyFrame.titles },
      lang: this.lang,
    };
  }

  get themes(): readonly (readonly [id: string, title: string])[] {
    return this.#titled(framework.themes, ({ themes }) => themes);
  }

  rolesOf(collection: string | undefined): readonly (readonly [id: string, title: string])[] {
    return collection === 'councillor'
      ? this.#titled(framework.councillorRoles, ({ councillorRoles }) => councillorRoles)
      : this.#titled(framework.roles, ({ roles }) => roles);
  }

  #titled(items: readonly { id: string }[], wordsOf: (content: typeof enContent) => Titled) {
    const words = wordsOf(this.lang === 'cy' ? cyContent : enContent);
    return items.map(({ id }) => [id, words[id]?.title ?? id] as const);
  }

  /** The sentence behind the name of a problem. */
  said(problem: 'addressWrong' | 'addressWhole' | undefined): string {
    return problem
      ? fill(this.strings[problem], { platform: this.strings.platforms[this.choices.platform] })
      : '';
  }

  speak(lang: Lang): void {
    this.lang = lang;
    this.saved = '';
    this.update();
  }

  choose(change: Partial<Choices>): void {
    this.choices = { ...this.choices, ...change };
    this.saved = '';
    this.update();
  }

  setOption(key: string, value: string | undefined): void {
    const options = new Map(Object.entries(this.choices.options));
    if (value === undefined) options.delete(key);
    else options.set(key, value);
    // A role of staff is none of the councillors'.
    if (key === 'role-explorer collection') options.delete('role-explorer selected');
    this.choose({ options: Object.fromEntries(options) });
  }

  /** What is typed stays in its field; it becomes an option once it is right. */
  type(key: string, text: string, isRight: boolean): void {
    this.typed = { ...this.typed, [key]: text };
    this.setOption(key, isRight ? text.trim() : undefined);
  }

  setColour(name: ColourName, value: string): void {
    this.choose({ colours: { ...this.choices.colours, [name]: value } });
  }

  async copy(name: string, code: string, field?: string): Promise<void> {
    const text = field ? (document.getElementById(field) as HTMLTextAreaElement).value : code;
    let said = this.strings.copied;
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      said = this.strings.notCopied;
    }
    this.saved = fill(said, { name });
    this.update();
  }

  saveLetter(): void {
    const { fileName: name, saved } = this.strings.letter;
    const { value } = document.getElementById('letter') as HTMLTextAreaElement;
    offer(new Blob([value], { type: 'text/plain;charset=utf-8' }), name);
    this.saved = fill(saved, { name });
    this.update();
  }

  update(): void {
    document.documentElement.lang = this.lang;
    document.title = this.strings.pageTitle;
    this.#show();
    render(page(this), this.#root);
  }

  /** The widget as it is set up, made anew only where that has changed: what somebody pressed in it stays pressed. */
  #show(): void {
    const attributes = attributesOf(this.choices).filter(([name]) => name !== 'overlay');
    const as = JSON.stringify([this.choices.widget, attributes]);
    if (as !== this.#shownAs || !this.shown) {
      this.shown = document.createElement(`psw-${this.choices.widget}`);
      for (const [name, value] of attributes) this.shown.setAttribute(name, value);
      this.shown.setAttribute('links', 'off');
      this.#shownAs = as;
    }
    const chosen = new Map(coloursOf(this.choices));
    for (const [name, property] of Object.entries(colours))
      this.shown.style.setProperty(property, chosen.get(name as ColourName) ?? null);
  }
}

const root = document.getElementById('embed');
const data = document.getElementById('data');
if (root && data) {
  const embed = new EmbedPage(root, JSON.parse(data.textContent) as Data);
  if (location.hash === '#cy' || navigator.language.startsWith('cy')) embed.lang = 'cy';
  embed.update();
}

import { bestLanguage } from '../shared/language.js';
import { createContent } from './content.js';
import type { Content } from './content.js';
import type { PackIn } from './overlay.js';
import type { Framework, Overlay, Pack, Words } from './schema.js';

/** A language's words come as a JSON module of their own, so that a page loads the language it is in. */
export type WordsLoaders = Readonly<Record<string, JsonLoader>>;
type JsonLoader = () => Promise<{ default: unknown }>;

/** A council's own content, wherever the page gives it. */
export interface OwnContent {
  /** A pack as an object; comes before any other pack. */
  readonly content: unknown;
  /** JSON inside the tag: packs and overlays. A pack here comes before `src`, an overlay is laid last. */
  readonly inline: readonly string[];
  /** Address of a pack. */
  readonly src: string | undefined;
  /** An overlay as an object, or the address of one. */
  readonly overlay: unknown;
}

/** Own content that has been checked: it gives the content of any language without being loaded again. */
export interface CheckedContent {
  readonly pack: Pack | undefined;
  readonly overlay: Overlay | undefined;
  /** Fingerprint of the statements that are the council's own, where any are. */
  readonly ownStatements: string | undefined;
}

/** What comes with the package, or as much of it as a widget shows. */
export interface Bundled {
  /** The framework, or what loads it. */
  readonly framework: unknown;
  readonly words: WordsLoaders;
}

/** Loads other content in the language of a widget, with the same changes laid over it. */
export type ContentLoader = (bundled: Bundled) => Promise<Content>;

/** Reads and checks content that did not come with the package. Throws a `ContentError`. */
export async function loadOwn(own: OwnContent, bundled: Bundled): Promise<CheckedContent> {
  const { readOwn } = await import('./own.js');
  return readOwn(own, await frameworkOf(bundled));
}

/** The content in the language that suits `lang` best, English where bundled words cannot be loaded. */
export async function contentIn(
  lang: string,
  bundled: Bundled,
  own: CheckedContent | undefined,
): Promise<Content> {
  const pack = own?.pack ? inLanguage(own.pack, lang) : await bundledIn(lang, bundled);
  if (!own?.overlay) return createContent(pack, own?.ownStatements);
  const { applyOverlay } = await import('./overlay.js');
  return createContent(applyOverlay(pack, own.overlay), own.ownStatements);
}

function inLanguage({ framework, words }: Pack, lang: string): PackIn {
  const chosen = words[bestLanguage(lang, Object.keys(words)) ?? ''];
  if (!chosen) throw new Error('The check let a pack without words pass.');
  return { framework, words: chosen };
}

async function frameworkOf({ framework }: Bundled): Promise<Framework> {
  const isLoader = typeof framework === 'function';
  return (isLoader ? (await (framework as JsonLoader)()).default : framework) as Framework;
}

async function bundledIn(lang: string, bundled: Bundled): Promise<PackIn> {
  const { words } = bundled;
  const best = bestLanguage(lang, Object.keys(words)) ?? 'en';
  const load = async (tag: string) => ({
    framework: await frameworkOf(bundled),
    words: (await words[tag]?.())?.default as Words,
  });
  if (best === 'en') return load('en');
  return load(best).catch((reason: unknown) => {
    console.error(`The words in "${best}" could not be loaded, so English is shown. ${String(reason)}`);
    return load('en');
  });
}

import { bestLanguage } from '../shared/language.js';
import type { Content } from './content.js';

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

/**
 * What comes with the package, or as much of it as a widget shows: a module a language, so that a page loads the one it
 * is in.
 */
export type Bundled = Readonly<Record<string, () => Promise<{ readonly default: unknown }>>>;

/** Loads other content in the language of a widget, with the same changes laid over it. */
export type ContentLoader = (bundled: Bundled) => Promise<Content>;

/** Own content that has been checked: it gives the content of any language without being loaded again. */
export type CheckedContent = (lang: string, bundled: Bundled) => Promise<Content>;

/** Reads and checks content that did not come with the package, for a page in a language. Throws a `ContentError`. */
export async function loadOwn(own: OwnContent, lang: string, bundled: Bundled): Promise<CheckedContent> {
  const { readOwn } = await import('./own.js');
  return readOwn(own, lang, bundled, contentIn);
}

/** The content that comes with the package in the language that suits `lang` best; English where that cannot be loaded. */
export async function contentIn(lang: string, bundled: Bundled): Promise<Content> {
  const best = bestLanguage(lang, Object.keys(bundled)) ?? 'en';
  const load = async (tag: string) => (await bundled[tag]?.())?.default as Content;
  if (best === 'en') return load('en');
  return load(best).catch((reason: unknown) => {
    console.error(`The words in "${best}" could not be loaded, so English is shown. ${String(reason)}`);
    return load('en');
  });
}

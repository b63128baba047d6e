import { bestLanguage } from '../shared/language.js';
import { createContent } from './content.js';
import type { Content } from './content.js';
import type { Problem } from './check.js';
import type { Framework, Pack, Words } from './schema.js';

/** A language's words come as a JSON module of their own, so that a page loads the language it is in. */
export type WordsLoaders = Readonly<Record<string, () => Promise<{ default: unknown }>>>;

/** Where a widget's own content comes from: a pack in the page, or the address of one. */
export type ContentRoute =
  | { readonly kind: 'content'; readonly value: unknown }
  | { readonly kind: 'json'; readonly value: string }
  | { readonly kind: 'src'; readonly value: string };

/** How long an address given in `src` may take, in ms, before the page is told. */
const FETCH_TIMEOUT = 20_000;

/** Thrown by the loaders below, with every problem that an editor has to mend. */
export class ContentError extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  }
}

/** Reads and checks a pack that did not come with the package. Throws a {@link ContentError}. */
export async function loadPack(route: ContentRoute): Promise<Pack> {
  const value =
    route.kind === 'content'
      ? route.value
      : parse(route.kind === 'json' ? route.value : await fetchText(route.value));
  // The check is only loaded where own content is given: a page with the bundled content never pays for it.
  const { checkPack } = await import('./check.js');
  const checked = checkPack(value);
  if (checked.problems) throw new ContentError(checked.problems);
  return checked.pack;
}

/** The content of a checked pack in the language that suits `lang` best. */
export function contentOfPack(pack: Pack, lang: string): Content {
  const words = pack.words[bestLanguage(lang, Object.keys(pack.words)) ?? ''];
  if (!words) throw new ContentError([{ path: '$.words', message: 'has no language' }]);
  return createContent(pack.framework, words);
}

/** The bundled content in the language that suits `lang` best, English where that language cannot be loaded. */
export async function loadBundled(framework: unknown, loaders: WordsLoaders, lang: string): Promise<Content> {
  const best = bestLanguage(lang, Object.keys(loaders)) ?? 'en';
  const load = async (tag: string) =>
    createContent(framework as Framework, (await loaders[tag]?.())?.default as Words);
  if (best === 'en') return load('en');
  return load(best).catch((reason: unknown) => {
    console.error(`The words in "${best}" could not be loaded, so English is shown. ${String(reason)}`);
    return load('en');
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ContentError([{ path: '$', message: `is not JSON (${(error as Error).message})` }]);
  }
}

async function fetchText(src: string): Promise<string> {
  const fail = (message: string) => new ContentError([{ path: src, message }]);
  let response: Response;
  try {
    response = await fetch(src, { signal: AbortSignal.timeout(FETCH_TIMEOUT) });
    if (response.ok) return await response.text();
  } catch (error) {
    throw fail(
      `could not be loaded; look at the address and at the page's connect-src rule (${(error as Error).message})`,
    );
  }
  throw fail(`could not be loaded; the server answered ${response.status}`);
}

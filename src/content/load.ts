import { bestLanguage } from '../shared/language.js';
import { createContent } from './content.js';
import type { Base, Checked } from './check.js';
import type { Content } from './content.js';
import type { Problem } from './explain.js';
import type { PackIn } from './overlay.js';
import type { Framework, Overlay, Pack, Words } from './schema.js';

/** A language's words come as a JSON module of their own, so that a page loads the language it is in. */
export type WordsLoaders = Readonly<Record<string, () => Promise<{ default: unknown }>>>;

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
  readonly framework: unknown;
  readonly words: WordsLoaders;
}

/** The longest file that is read, in characters: some forty times the bundled content in two languages. */
export const LONGEST_FILE = 8_000_000;
/** How long an address may take, in ms, before the page is told. */
const FETCH_TIMEOUT = 20_000;

/** Thrown by the loaders below, with every problem that an editor has to mend. */
export class ContentError extends Error {
  constructor(
    readonly problems: readonly Problem[],
    /** The address of the file the problems are in, where it has one. */
    readonly from?: string,
  ) {
    super(problems.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  }
}

/** Reads and checks content that did not come with the package. Throws a {@link ContentError}. */
export async function loadOwn(own: OwnContent, bundled: Bundled): Promise<CheckedContent> {
  // Only loaded where own content is given: a page with the bundled content never pays for it.
  const [{ checkOverlay, checkPack, withNewItems }, { fingerprintOfStatements, mergeOverlays }] =
    await Promise.all([import('./check.js'), import('./overlay.js')]);
  const inline = own.inline.map((text): Read => ({ value: parse(text) }));
  const packs = [...(isGiven(own.content) ? [{ value: own.content }] : []), ...inline.filter(isPack)];
  const overlays = inline.filter((one) => !isPack(one));
  const [fromSrc, fromOverlay] = await Promise.all([
    own.src && !packs.length ? fetchJson(own.src) : undefined,
    typeof own.overlay === 'string' && own.overlay ? fetchJson(own.overlay) : undefined,
  ]);
  const first = packs[0] ?? fromSrc;
  const pack = first && (await accept(first, checkPack));
  let base = { framework: pack?.framework ?? bundled.framework } as Base;
  let overlay: Overlay | undefined;
  if (fromOverlay) overlays.unshift(fromOverlay);
  else if (isGiven(own.overlay)) overlays.unshift({ value: own.overlay });
  for (const one of overlays) {
    const next = await accept(one, (value) => checkOverlay(value, base));
    base = withNewItems(base, next);
    overlay = overlay ? mergeOverlays(overlay, next) : next;
  }
  return { pack, overlay, ownStatements: fingerprintOfStatements(pack, overlay) };
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

async function bundledIn(lang: string, { framework, words }: Bundled): Promise<PackIn> {
  const best = bestLanguage(lang, Object.keys(words)) ?? 'en';
  const load = async (tag: string) => ({
    framework: framework as Framework,
    words: (await words[tag]?.())?.default as Words,
  });
  if (best === 'en') return load('en');
  return load(best).catch((reason: unknown) => {
    console.error(`The words in "${best}" could not be loaded, so English is shown. ${String(reason)}`);
    return load('en');
  });
}

interface Read {
  readonly value: unknown;
  /** The address it was read from, where it has one. */
  readonly from?: string;
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '';
}

/** A pack has two halves; whatever else stands inside the tag is meant as an overlay. */
function isPack({ value }: Read): boolean {
  return typeof value === 'object' && value !== null && ('framework' in value || 'words' in value);
}

async function accept<T>({ value, from }: Read, check: (value: unknown) => Checked<T>): Promise<T> {
  const checked = check(value);
  if (!checked.issues) return checked.value;
  const { explain } = await import('./explain.js');
  throw new ContentError(explain(checked.issues), from);
}

function parse(text: string, from?: string): unknown {
  if (text.length > LONGEST_FILE) throw new ContentError([tooLong], from);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ContentError([{ path: '$', message: `is not JSON (${(error as Error).message})` }], from);
  }
}

const tooLong = {
  path: '$',
  message: `is longer than ${LONGEST_FILE / 1_000_000} million characters; split it, or leave out what is not needed`,
};

async function fetchJson(from: string): Promise<Read> {
  const fail = (message: string) => new ContentError([{ path: '$', message }], from);
  let text: string;
  try {
    const response = await fetch(from, { signal: AbortSignal.timeout(FETCH_TIMEOUT) });
    if (!response.ok) throw fail(`could not be loaded; the server answered ${response.status}`);
    // Not even read, if the server says how long it is.
    if (Number(response.headers.get('content-length')) > 4 * LONGEST_FILE) throw fail(tooLong.message);
    text = await response.text();
  } catch (error) {
    if (error instanceof ContentError) throw error;
    throw fail(
      `could not be loaded; look at the address and at the page's connect-src rule (${(error as Error).message})`,
    );
  }
  return { value: parse(text, from), from };
}

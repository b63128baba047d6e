import { bestLanguage } from '../shared/language.js';
import { createContent } from './content.js';
import { LONGEST_FILE, collections } from './rules.js';
import { checkOverlay, checkPack, withNewItems } from './check.js';
import { applyOverlay, fingerprintOfStatements, mergeOverlays } from './overlay.js';
import type { Base, Checked } from './check.js';
import type { Problem } from './explain.js';
import type { Content } from './content.js';
import type { Bundled, CheckedContent, OwnContent } from './load.js';
import type { Overlay, Pack } from './schema.js';

/**
 * Content that did not come with the package: reading and checking it. A page that shows the bundled content
 * never loads this file.
 */

/** How long an address may take, in ms, before the page is told. */
const FETCH_TIMEOUT = 20_000;

/** Thrown by what reads own content, with every problem that an editor has to mend. */
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
export async function readOwn(
  own: OwnContent,
  lang: string,
  bundled: Bundled,
  contentIn: CheckedContent,
): Promise<CheckedContent> {
  const inline = own.inline.map((text): Read => ({ value: parse(text) }));
  const packs = [...(isGiven(own.content) ? [{ value: own.content }] : []), ...inline.filter(isPack)];
  const overlays = inline.filter((one) => !isPack(one));
  const [fromSrc, fromOverlay] = await Promise.all([
    own.src && !packs.length ? fetchJson(own.src) : undefined,
    typeof own.overlay === 'string' && own.overlay ? fetchJson(own.overlay) : undefined,
  ]);
  const first = packs[0] ?? fromSrc;
  const pack = first && (await accept(first, checkPack));
  let base = { framework: pack?.framework ?? whole(await contentIn(lang, bundled)) } as Base;
  let overlay: Overlay | undefined;
  if (fromOverlay) overlays.unshift(fromOverlay);
  else if (isGiven(own.overlay)) overlays.unshift({ value: own.overlay });
  for (const one of overlays) {
    const next = await accept(one, (value) => checkOverlay(value, base));
    base = withNewItems(base, next);
    overlay = overlay ? mergeOverlays(overlay, next) : next;
  }
  const ownStatements = fingerprintOfStatements(pack, overlay);
  return async (lang, bundled) => {
    const content = pack ? inLanguage(pack, lang) : whole(await contentIn(lang, bundled));
    return { ...(overlay ? applyOverlay(content, overlay) : content), ownStatements };
  };
}

/** Content with all its parts, which an overlay may add to: what comes with a widget has only those that it shows. */
function whole(content: Content): Content {
  const none = Object.fromEntries(collections.map((name) => [name, []]));
  return { ...none, ...content, answers: content.answers ?? { person: {}, organisation: {} } };
}

function inLanguage({ framework, words }: Pack, lang: string): Content {
  const chosen = words[bestLanguage(lang, Object.keys(words)) ?? ''];
  if (!chosen) throw new Error('The check let a pack without words pass.');
  return createContent({ framework, words: chosen });
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

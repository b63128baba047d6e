import type { Theme } from '../../content/content.js';

/** What stands on the faces of a printed card, and in which size it fits there. Pure: nothing here draws. */

export type DeckTheme = Pick<
  Theme,
  'id' | 'order' | 'level' | 'title' | 'summary' | 'practice' | 'questions' | 'local' | 'lang' | 'ownLang'
>;

/**
 * Measures in millimetres, as in `deck.styles.ts`. Two columns and four rows leave room on A4 for what a printer
 * cannot reach, for marks and for the line that names the sheet.
 */
const card = { width: 94, height: 65, padding: 5, aside: 14, gap: 4 };
const columns = 2;
const rows = 4;
const sheet = { width: 194, height: 280 };
export const places = columns * rows;

/** Sizes of the text in points, from the most pleasant to the smallest that is still read without effort. */
const sizes = [10, 9.25, 8.5, 8, 7] as const;
/** As many of them are tried before something that can be spared is left out. */
const COMFORTABLE = 4;

/** Texts below a title, such as questions. */
export interface Body {
  readonly label: string;
  readonly texts: readonly string[];
  readonly lang?: string | undefined;
}

export interface Face {
  readonly kind: 'theme' | 'back' | 'cover' | 'blank';
  readonly lang: string;
  readonly title: string;
  readonly number?: string | undefined;
  readonly summary?: string | undefined;
  /** What is said of the theme in small print. */
  readonly note?: string | undefined;
  /** What may stand below, from the most wished for to the least that the card needs. */
  readonly bodies: readonly Body[];
  /** Address of the card on the intranet. */
  readonly link?: string | undefined;
}

/** A face as it is drawn: one of its bodies, in one of the sizes. */
export interface Fitted extends Face {
  readonly size: number;
  readonly body: Body | undefined;
}

/** A face in a size that fits its card; nothing if even the smallest does not. */
export function fit(face: Face): Fitted | undefined {
  const bodies: readonly (Body | undefined)[] = face.bodies.length ? face.bodies : [undefined];
  const tries = [
    ...bodies.flatMap((body) => sizes.slice(0, COMFORTABLE).map((_, size) => ({ body, size }))),
    ...sizes.map((_, size) => ({ body: bodies.at(-1), size })),
  ];
  const found = tries.find(({ body, size }) => heightOf(face, body, size) <= room);
  return found && { ...face, ...found };
}

const room = card.height - 2 * card.padding;
const MM_PER_POINT = 25.4 / 72;
/** Widths of characters, in em, in a wide typeface such as Verdana; what is none of these is as wide as an o. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[ijl.,:;!|'’]/, 0.32],
  [/[frt()“”-]/, 0.43],
  [/[mwMW%&@]/, 0.98],
  [/\p{Lu}/u, 0.74],
  // Scripts such as Chinese.
  [/[\u2e80-\uffef]/, 1.05],
];
const WIDTH = 0.62;
const SPACE = 0.35;
/** How much wider a bold letter is. */
const BOLD = 1.14;
/** Height of the rule above a body, in em. */
const RULE = 1.1;

/** Height of a face in millimetres, in one of the sizes; what it reckons with stands in `deck.styles.ts`, too. */
function heightOf(face: Face, body: Body | undefined, size: number): number {
  const em = (sizes[size] ?? 0) * MM_PER_POINT;
  const block = (
    text: string | undefined,
    size: number,
    space: number,
    { leading = 1.35, bold = 1, indent = 0 } = {},
  ) => (text ? linesOf(text, size * em * bold, indent * em) * size * em * leading + space * em : 0);
  const title = face.kind === 'back' ? 1.1 : size < 3 ? 1.45 : 1.2;
  return (
    block(face.title, title, 0, { leading: 1.2, bold: BOLD }) +
    block(face.summary, size < 3 ? 1.1 : 1, 0.5) +
    block(face.note, 0.85, 0.4) +
    (body ? RULE * em : 0) +
    block(body?.label, 0.85, 0.1) +
    (body?.texts ?? []).reduce((sum, text) => sum + block(text, 1, 0.42, { indent: 1.1 }), 0) +
    block(face.link && shortAddress(face.link), 0.75, 0.6)
  );
}

/** How many lines a text takes, word by word; a word that is longer than a line is broken. */
function linesOf(text: string, em: number, indent: number): number {
  const room = (card.width - 2 * card.padding - card.aside - card.gap - indent) / em;
  let lines = 1;
  let at = 0;
  for (const word of text.split(/\s+/)) {
    const width = widthOf(word);
    if (at && at + SPACE + width > room) {
      lines++;
      at = 0;
    }
    lines += Math.floor(width / room);
    at += (at && SPACE) + (width % room);
  }
  return lines;
}

function widthOf(word: string): number {
  return Array.from(word).reduce(
    (sum, letter) => sum + (widths.find(([pattern]) => pattern.test(letter))?.[1] ?? WIDTH),
    0,
  );
}

/** Cards in sheets of eight, the last one filled up. */
export function inSheets<T>(cards: readonly T[], filler: T): T[][] {
  return Array.from({ length: Math.ceil(cards.length / places) }, (_, sheet) =>
    Array.from({ length: places }, (_, place) => cards[sheet * places + place] ?? filler),
  );
}

/** The same places seen from behind, when a sheet is flipped on its long edge. */
export function mirrored<T>(places: readonly T[]): T[] {
  return places.map((_, index) => {
    const column = index % columns;
    return places[index - column + (columns - 1 - column)] as T;
  });
}

/** Short lines in the margin, on the same places of both sides, from which to cut: the path of a drawing. */
export function cuttingMarks(): { readonly box: string; readonly path: string } {
  const { width, height } = sheet;
  const [left, top] = [(width - columns * card.width) / 2, (height - rows * card.height) / 2];
  const [right, bottom] = [width - left, height - top];
  const across = Array.from({ length: rows + 1 }, (_, row) => top + row * card.height);
  const down = Array.from({ length: columns + 1 }, (_, column) => left + column * card.width);
  const path = [
    ...across.map((y) => `M0 ${y}H${left - 0.5}M${right + 0.5} ${y}H${width}`),
    ...down.map((x) => `M${x} ${top - 2.5}V${top - 0.5}M${x} ${bottom + 0.5}V${bottom + 2.5}`),
  ];
  return { box: `0 0 ${width} ${height}`, path: path.join('') };
}

/** The card of a theme on the intranet. */
export function linkTo(address: string, theme: string): string {
  return `${address}#psw-theme=${theme}`;
}

/** An address to read and type: without what a browser adds by itself, and no longer than a line or two. */
export function shortAddress(link: string): string {
  const { host, pathname } = new URL(link);
  const short = host.replace(/^www\./, '');
  const whole = `${short}${pathname.replace(/\/$/, '')}`;
  return whole.length > 60 ? short : whole;
}

/** What is wrong with the address of the page with the cards, to be said after it; nothing if it is right. */
export function problemOfAddress(address: string): string | undefined {
  const url = /^https?:\/\/[\x21-\x7e]+$/.test(address) && URL.canParse(address) && new URL(address);
  if (!url)
    return 'is not a web address; expected one that begins with https:// or http://, such as https://intranet.example.gov.uk/themes';
  if (address.includes('#'))
    return 'has a part after a #; expected the address of the page alone, since each card adds a # of its own';
  if (url.username || url.password)
    return 'has a name or password in it, which would stand on every card; expected one without';
  if (address.length > LONGEST_ADDRESS)
    return `has ${address.length} characters; expected ${LONGEST_ADDRESS} at most, so that telephones can read the code`;
  return undefined;
}

const LONGEST_ADDRESS = 120;

/**
 * A profile as a short code for paper: 20 characters for ten themes, such as
 * `1F61-5B6B-8J4R-0XCG-M24A`. It carries how far the answers went in each theme and the month; no
 * name and none of the answers. It is not secret writing: whoever has a code can read it.
 *
 * `docs/profile-code.md` describes every character for somebody who decodes one by hand:
 *
 * | Characters | Hold |
 * | --- | --- |
 * | 1 | format |
 * | 2 | edition |
 * | 3, 4 | version of the content: year, number |
 * | 5, 6 | fingerprint of the version and the themes |
 * | 7, 8 | year and month of the result |
 * | one a theme | value in 24ths, or `X` where nothing applies; themes by id, a to z |
 * | last two | check characters |
 */

/** Base 32 of Douglas Crockford (crockford.com/base32.html): no I, L, O, which look like digits, and no U. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** Never 0: a code of nothing but zeros would check. */
const FORMAT = 1;
/** Shown as F, Q and C. */
const EDITIONS = { full: 15, quick: 23, councillor: 12 } as const;
const FIRST_YEAR = 2020;
/** Characters in front that are the same in all codes made with the same content. */
const IDENTITY = 6;
/** Characters before the themes, and after them. */
const HEAD = IDENTITY + 2;
const CHECK = 2;
/**
 * Steps of a value. Up to four statements of equal weight, each counting 0, a half or 1, have means
 * that are whole 24ths (halves, quarters, sixths, eighths), and so have the limits at which the
 * words and the lists of the result change (a quarter, a half, three quarters).
 */
const STEPS = 24;
/** Shown as X. */
const NOTHING_APPLIES = 29;

export type CodeEdition = keyof typeof EDITIONS;

/** What a code was made with, and has to be read with. */
export interface ContentIdentity {
  /** Version of the content. A year and a number, such as `2026.1`, can be named; others are only told apart. */
  readonly version: string;
  readonly edition: CodeEdition;
  /** Ids of the themes asked about, in any order. */
  readonly themes: readonly string[];
}

export interface CodedProfile {
  /** How far the answers went, from 0 to 1, by the id of the theme; none where nothing applies. */
  readonly values: ReadonlyMap<string, number | undefined>;
  /** Month of the result, such as `2026-11`; from 2020 to 2051, otherwise left out. */
  readonly month?: string | undefined;
}

/** Why a code is refused. Places count from 1, without spaces and hyphens. */
export type CodeProblem =
  | { readonly problem: 'empty' }
  /** A character that no code has, or not in this place. */
  | { readonly problem: 'character'; readonly at: number; readonly character: string }
  | { readonly problem: 'length'; readonly length: number; readonly expected: number }
  /** Something is mistyped; if it is one character (of up to 31), it is the one at `at`. */
  | { readonly problem: 'check'; readonly at: number | undefined }
  /** Nothing is mistyped, but a later release made the code. */
  | { readonly problem: 'format'; readonly format: number }
  /** Nothing is mistyped, but the code was made with other content. */
  | {
      readonly problem: 'content';
      /** The first that differs; where none of them can be named, it is `themes`. */
      readonly differs: 'edition' | 'version' | 'themes';
      readonly found: {
        readonly version: string | undefined;
        readonly edition: CodeEdition | undefined;
        /** Number of themes. */
        readonly themes: number;
      };
    };

export type DecodedProfile =
  { readonly profile: CodedProfile; readonly problem?: never } | (CodeProblem & { readonly profile?: never });

/** The code of a profile, in groups of four. The same values give the same code, whatever the order. */
export function encodeProfile({ values, month = '' }: CodedProfile, identity: ContentIdentity): string {
  const themes = sorted(identity);
  const { version, edition } = identity;
  // Of each letter the last five bits: a is 1, z is 26, a space 0.
  const letters = Array.from([version, ...themes].join(' '), (letter) => letter.charCodeAt(0) & 31);
  const code = [
    FORMAT,
    EDITIONS[edition],
    ...pair(/^(\d{4})\.([1-9]\d?)$/, version),
    ...remainder(letters),
    ...pair(/^(\d{4})-(0[1-9]|1[0-2])$/, month),
    ...themes.map((id) => {
      const value = values.get(id);
      // Down, so that a value just short of a limit stays short of it; the tiny addition makes up for
      // what a computer loses when it divides.
      return value === undefined ? NOTHING_APPLIES : Math.floor(value * STEPS + 1e-9);
    }),
  ];
  return formatCode([...code, ...remainder(code)].map((value) => ALPHABET.charAt(value)).join(''));
}

/** Reads a code that was made with the same content. Never throws, whatever the text is. */
export function decodeProfile(text: string, identity: ContentIdentity): DecodedProfile {
  const characters = Array.from(normalise(text));
  const values = characters.map((character) => ALPHABET.indexOf(character));
  const [format = 0, edition, contentYear = 0, contentNumber = 0, , , year = 0, month = 0, ...levels] =
    values;
  const { length } = values;
  if (!length) return { problem: 'empty' };
  const refuse = (index: number): DecodedProfile => ({
    problem: 'character',
    at: index + 1,
    character: characters[index] ?? '',
  });
  const unknown = values.indexOf(-1);
  if (unknown >= 0) return refuse(unknown);

  const themes = sorted(identity);
  const expected = HEAD + themes.length + CHECK;
  const [high, low] = remainder(values);
  if (high || low || length < HEAD + CHECK) {
    return length === expected
      ? { problem: 'check', at: mistyped(high, low, length) }
      : { problem: 'length', length, expected };
  }
  if (format !== FORMAT) return { problem: 'format', format };

  const profile: CodedProfile = {
    values: new Map(
      themes.map((id, index) => {
        const level = levels[index] ?? NOTHING_APPLIES;
        return [id, level > STEPS ? undefined : level / STEPS];
      }),
    ),
    month: month ? `${FIRST_YEAR + year}-${String(month).padStart(2, '0')}` : undefined,
  };
  // What this page would not have written is not for this page: other content in front of it; behind
  // that, a month 13 or a 25th 24th, which no page writes.
  const written = normalise(encodeProfile(profile, identity));
  const wrong = characters.findIndex((character, index) => character !== written[index]);
  if (length !== expected || (wrong >= 0 && wrong < IDENTITY)) {
    return {
      problem: 'content',
      differs: wrong === 1 ? 'edition' : wrong === 2 || wrong === 3 ? 'version' : 'themes',
      found: {
        version: contentNumber ? `${FIRST_YEAR + contentYear}.${contentNumber}` : undefined,
        edition: editionWith(edition),
        themes: length - HEAD - CHECK,
      },
    };
  }
  return wrong < 0 ? { profile } : refuse(wrong);
}

/** The edition a code says it is of, whatever else may be wrong with it. */
export function editionOf(text: string): CodeEdition | undefined {
  return editionWith(ALPHABET.indexOf(normalise(text).charAt(1) || ' '));
}

function editionWith(value: number | undefined): CodeEdition | undefined {
  return (Object.keys(EDITIONS) as CodeEdition[]).find((name) => EDITIONS[name] === value);
}

/** A code as it is shown, in groups of four, however it was typed. Two codes are one if this is the same. */
export function formatCode(text: string): string {
  return normalise(text).replace(/.{4}(?=.)/gu, '$&-');
}

/** Capitals, without spaces, dashes of any kind and what cannot be seen; I and L are 1, O is 0. */
function normalise(text: string): string {
  return text
    .replace(/[\s\p{Dash}\p{Cf}]/gu, '')
    .toUpperCase()
    .replace(/[IL]/g, '1')
    .replace(/O/g, '0');
}

/** By id: reports may order themes as they like. */
function sorted({ themes }: ContentIdentity): readonly string[] {
  return [...themes].sort();
}

/** A year from 2020 to 2051 and a number up to 31; 0, 0 for any other text. */
function pair(pattern: RegExp, text: string): readonly number[] {
  const [, year, number] = pattern.exec(text) ?? [];
  const values = [Number(year) - FIRST_YEAR, Number(number)];
  return values.every((value) => value >= 0 && value < 32) ? values : [0, 0];
}

/**
 * The two check characters for the values before them; 0, 0 if the check characters are among them
 * and right. This is a Reed–Solomon code: values are the 32 elements of the field GF(32), a code is
 * a polynomial, and these two are what is left of it, with two zeros behind it, on division by
 * (x + 1)(x + 2) = x² + 3x + 2. A code that checks therefore has two sums that are 0: that of all
 * its values, and that of the last value, twice the one before it, four times the next and so on.
 * So these are caught for certain: one wrong character (it changes the first sum), two neighbours
 * swapped (the second), any two wrong characters in up to 31 (at least one of the two).
 */
function remainder(values: readonly number[]): readonly [number, number] {
  let high = 0;
  let low = 0;
  for (const value of values) {
    const carry = high ^ value;
    high = low ^ double(carry) ^ carry;
    low = double(carry);
  }
  return [high, low];
}

/** Twice a value in GF(32) with x⁵ = x² + 1: doubling 1 goes through all 31 values but 0. */
function double(value: number): number {
  return (value << 1) ^ (value >> 4 && 37);
}

/**
 * The place of the wrong character, from 1, if there is only one in up to 31. The first sum is then
 * what is wrong with it, and the second the same, doubled once for every character behind it.
 */
function mistyped(high: number, low: number, length: number): number | undefined {
  let place = length;
  // Twice more, for the two zeros behind the code.
  let wrong = double(double(high ^ low));
  for (; place && wrong !== (double(high) ^ low); place--) wrong = double(wrong);
  return place || undefined;
}

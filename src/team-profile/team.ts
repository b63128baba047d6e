import { readCode, tidyCode } from '../shared/read-code.js';
import { bandOf } from '../shared/theme-profile.js';
import type { CodeContent, ReadProfile } from '../shared/read-code.js';
import type { CodeEdition, CodeProblem } from '../shared/profile-code.js';
import type { Answer } from '../shared/theme-profile.js';

/**
 * What may be shown of a team: nothing that is one person's. `decisions/0005-what-a-team-sees.md` has
 * the reasons.
 */

/** Nothing is shown for fewer, neither for the team nor for a theme. */
export const FEWEST = 5;
const LONGEST_LIST = 3;

/** A code in a list, with the line it stands on, from 1. */
export interface ListedCode {
  readonly line: number;
  readonly text: string;
}

/** Why a code of the list is left out. */
export type LeftOut = ListedCode &
  (
    | { readonly why: 'problem'; readonly problem: CodeProblem }
    /** The same code stands on an earlier line. */
    | { readonly why: 'repeated'; readonly first: number }
    /** Most codes are of another edition. */
    | { readonly why: 'edition'; readonly edition: CodeEdition }
  );

export interface Team {
  readonly edition: CodeEdition;
  readonly profiles: readonly ReadProfile[];
  readonly leftOut: readonly LeftOut[];
  /** How many codes there are to come before anything is shown. */
  readonly needed: number;
}

/** The words of a spread, from least to most. */
export const bands = ['not-yet', 'sometimes', 'often'] as const satisfies readonly Answer[];

export type Band = (typeof bands)[number];

/** How a team spreads over a theme, without the one lowest and the one highest value. */
export interface Spread {
  /** At least two people are here or lower. */
  readonly lowest: Band;
  readonly middle: Band;
  /** At least two people are here or higher. */
  readonly highest: Band;
  /** From lowest to highest, from 0 to 1: for putting themes in order, not for showing. */
  readonly range: number;
  /** How many people something applied to; left out where that would single out one. */
  readonly count: number | undefined;
}

/** The codes of a pasted list: one or more a line, with or without numbers, commas, tabs and spaces. */
export function listCodes(list: string): readonly ListedCode[] {
  return list.split(/\r\n?|\n/).flatMap((content, index) =>
    content
      .replace(/^\s*(?:\d{1,3}\s*[.):,;\t]|\d{1,3}\s+(?=\S{10})|[-–—*•·]+)\s*/, '')
      .split(/[,;\t]/)
      .flatMap(splitAtSpaces)
      .map(tidyCode)
      .filter(Boolean)
      .map((text) => ({ line: index + 1, text })),
  );
}

/** A code may be written with spaces between its groups; only words that are long enough are codes by themselves. */
function splitAtSpaces(text: string): readonly string[] {
  const words = text.trim().split(/\s+/);
  return words.every((word) => word.length >= 10) ? words : [text];
}

/** The profiles of a list that can be laid over each other, and what has to be left out. */
export function readTeam(list: string, content: CodeContent): Team {
  const lines = new Map<string, number>();
  const read: (ListedCode & { readonly profile: ReadProfile })[] = [];
  const leftOut: LeftOut[] = [];
  for (const code of listCodes(list)) {
    const { profile, problem } = readCode(code.text, content);
    const first = lines.get(code.text);
    if (problem) leftOut.push({ ...code, why: 'problem', problem });
    else if (first) leftOut.push({ ...code, why: 'repeated', first });
    else {
      lines.set(code.text, code.line);
      read.push({ ...code, profile });
    }
  }
  const edition = mostFrequent(read.map(({ profile }) => profile.edition)) ?? 'full';
  for (const { line, text, profile } of read)
    if (profile.edition !== edition) leftOut.push({ line, text, why: 'edition', edition: profile.edition });
  const profiles = read.map(({ profile }) => profile).filter((profile) => profile.edition === edition);
  return {
    edition,
    profiles,
    leftOut: leftOut.sort((a, b) => a.line - b.line),
    needed: Math.max(0, FEWEST - profiles.length),
  };
}

/** The spread over a theme; none where fewer than five people said that something of it applies. */
export function spreadOf(profiles: readonly ReadProfile[], theme: string): Spread | undefined {
  const values = profiles.flatMap((profile) => profile.values.get(theme) ?? []).sort((a, b) => a - b);
  const count = values.length;
  if (count < FEWEST) return undefined;
  const at = (index: number) => values[index] ?? 0;
  const low = at(1);
  const high = at(count - 2);
  const middle = (at(Math.floor((count - 1) / 2)) + at(Math.ceil((count - 1) / 2))) / 2;
  return {
    lowest: bandOf(low) as Band,
    middle: bandOf(middle) as Band,
    highest: bandOf(high) as Band,
    range: high - low,
    count: profiles.length - count < 2 ? undefined : count,
  };
}

/** Themes worth a talk: up to three with the widest spread, and up to three where nearly everybody is alike. */
export function talkingPoints<T extends { readonly id: string }>(
  themes: readonly T[],
  profiles: readonly ReadProfile[],
): { readonly wide: readonly T[]; readonly alike: readonly T[] } {
  const spread = themes.flatMap((theme) => {
    const found = spreadOf(profiles, theme.id);
    return found ? [{ theme, ...found }] : [];
  });
  // By the words that are shown; the exact values only order what is the same in words.
  const steps = ({ lowest, highest }: Spread) => bands.indexOf(highest) - bands.indexOf(lowest);
  const isAlike = (one: Spread) => !steps(one);
  const pick = (some: typeof spread) => some.slice(0, LONGEST_LIST).map(({ theme }) => theme);
  return {
    wide: pick(
      spread.filter((one) => !isAlike(one)).sort((a, b) => steps(b) - steps(a) || b.range - a.range),
    ),
    alike: pick(spread.filter(isAlike).sort((a, b) => a.range - b.range)),
  };
}

/** The one that comes most often; of equals the one that comes first. */
function mostFrequent<T>(items: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

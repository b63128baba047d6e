import type { ReadProfile } from '../shared/read-code.js';

/** How a theme moved between two profiles; `never` if nothing of it applied either time. */
export type Movement = 'more' | 'less' | 'same' | 'new' | 'gone' | 'never';

/**
 * From this difference on a theme has moved: a quarter. That is more than one answer of three changed
 * by one step, which a different week explains as well. Editorial, as the other thresholds are.
 */
const MOVED_FROM = 0.25;

export function movementOf(then: number | undefined, now: number | undefined): Movement {
  if (then === undefined) return now === undefined ? 'never' : 'new';
  if (now === undefined) return 'gone';
  // In whole 24ths, as codes hold values: the computer's own fractions are not exact.
  const difference = Math.round((now - then) * 24) / 24;
  if (Math.abs(difference) < MOVED_FROM) return 'same';
  return difference > 0 ? 'more' : 'less';
}

/** Two profiles with the earlier one first; as they are given, if their months do not say which it is. */
export function inOrder(
  first: ReadProfile,
  second: ReadProfile,
): { readonly then: ReadProfile; readonly now: ReadProfile; readonly isKnown: boolean } {
  const isKnown = Boolean(first.month && second.month) && first.month !== second.month;
  // Months are written so that their order as text is their order in time.
  return isKnown && (first.month ?? '') > (second.month ?? '')
    ? { then: second, now: first, isKnown }
    : { then: first, now: second, isKnown };
}

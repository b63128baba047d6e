/**
 * The theme whose turn it is in the week of a date, by that date's local calendar; a list of one. Weeks begin
 * on Monday, as in ISO 8601, and are counted on from that of 1 January 1970: number of the week modulo number
 * of themes. The count does not begin again with the year, so after week 52 or 53 the next theme follows.
 */
export function themeOfWeek<T>(themes: readonly T[], date: Date): readonly T[] {
  // In minutes, by the local calendar: neither the time zone nor daylight saving moves a date. Three days are
  // added since 1 January 1970 was a Thursday.
  const minutes = date.getTime() / 60_000 - date.getTimezoneOffset() + 3 * 24 * 60;
  const at = Math.floor(minutes / (7 * 24 * 60)) % themes.length;
  return themes.slice(at, at + 1);
}

/** Leaves the theme of this week of a list. */
export type WeekView = <T>(themes: readonly T[]) => readonly T[];

/** Loaded where a page asks for the theme of the week. */
export async function createView(): Promise<WeekView> {
  return Promise.resolve((themes) => themeOfWeek(themes, new Date()));
}

/** The four answers, from most to least; the last says that a statement does not apply. */
export const answerIds = ['often', 'sometimes', 'not-yet', 'not-mine'] as const;

export type Answer = (typeof answerIds)[number];

interface Theme {
  readonly id: string;
  readonly level: 'person' | 'organisation';
}

/** How far a person's answers go in one theme. */
export interface ThemeResult<T> {
  readonly theme: T;
  /** Weighted mean of the answers, from 0 (all "not yet") to 1 (all "often"); none if nothing applies. */
  readonly value: number | undefined;
  /** The answer whose words describe the value best. */
  readonly band: Answer;
}

/** The themes of a profile: all that it takes to draw one, whether from answers or from a code. */
export interface ThemeProfile<T> {
  /** Every theme about a person's own work, in report order. */
  readonly themes: readonly ThemeResult<T>[];
  /** Themes about the organisation, which say nothing about the person. */
  readonly organisation: readonly ThemeResult<T>[];
  /** Up to three themes that a person does most, strongest first. */
  readonly strengths: readonly ThemeResult<T>[];
  /** Up to three themes with most room, the most open first; never one of the strengths. */
  readonly next: readonly ThemeResult<T>[];
}

/** From here on the words are "often"; below, "sometimes". Half way between the two answers. */
const OFTEN_FROM = 0.75;
/** From here on the words are "sometimes"; below, "not yet". Half way between the two answers. */
const SOMETIMES_FROM = 0.25;
/** From here on a theme may be a strength and a role may fit: at least "sometimes" on the whole. */
const HABIT_FROM = 0.5;
const LONGEST_LIST = 3;

/** The themes of a profile from their values; themes without an entry are left out. */
export function createThemeProfile<T extends Theme>(
  all: readonly T[],
  values: ReadonlyMap<string, number | undefined>,
): ThemeProfile<T> {
  const results = all
    .filter(({ id }) => values.has(id))
    .map((theme): ThemeResult<T> => {
      const value = values.get(theme.id);
      return { theme, value, band: bandOf(value) };
    });
  const themes = results.filter(({ theme }) => theme.level === 'person');
  const applicable = themes.filter(({ value }) => value !== undefined) as (ThemeResult<T> & {
    value: number;
  })[];
  const strengths = applicable
    .filter(({ value }) => value >= HABIT_FROM)
    .sort((a, b) => b.value - a.value)
    .slice(0, LONGEST_LIST);
  const next = applicable
    .filter((result) => result.value < OFTEN_FROM && !strengths.includes(result))
    .sort((a, b) => a.value - b.value)
    .slice(0, LONGEST_LIST);
  return {
    themes,
    organisation: results.filter(({ theme }) => theme.level === 'organisation'),
    strengths,
    next,
  };
}

/** The answer whose words describe a value best. */
export function bandOf(value: number | undefined): Answer {
  if (value === undefined) return 'not-mine';
  if (value >= OFTEN_FROM) return 'often';
  return value >= SOMETIMES_FROM ? 'sometimes' : 'not-yet';
}

import type { SelfCheckContent } from './self-check.js';

/** The four answers, from most to least; the last says that a statement does not apply. */
export const answerIds = ['often', 'sometimes', 'not-yet', 'not-mine'] as const;

export type Answer = (typeof answerIds)[number];

/** Answers by the id of the statement. */
export type Answers = ReadonlyMap<string, Answer>;

type Theme = SelfCheckContent['themes'][number];
type Role = SelfCheckContent['roles'][number];
type Statement = SelfCheckContent['statements'][number];

/** How far a person's answers go in one theme. */
export interface ThemeResult {
  readonly theme: Theme;
  /** Weighted mean of the answers, from 0 (all "not yet") to 1 (all "often"); none if nothing applies. */
  readonly value: number | undefined;
  /** The answer whose words describe the value best. */
  readonly band: Answer;
}

/** The themes of a profile: all that it takes to draw one, whether from answers or from a code. */
export interface ThemeProfile {
  /** Every theme about a person's own work, in report order. */
  readonly themes: readonly ThemeResult[];
  /** Themes about the organisation, which say nothing about the person. */
  readonly organisation: readonly ThemeResult[];
  /** Up to three themes that a person does most, strongest first. */
  readonly strengths: readonly ThemeResult[];
  /** Up to three themes with most room, the most open first; never one of the strengths. */
  readonly next: readonly ThemeResult[];
}

/** A role with the answers that led to it. */
export interface RoleFit {
  readonly role: Role;
  /** The answer that all of the statements were given. */
  readonly answer: Answer;
  /** Up to three statements, those that count most for the role first. */
  readonly because: readonly Statement[];
}

export interface Profile extends ThemeProfile {
  /** Up to three roles the answers come closest to, closest first. */
  readonly roles: readonly RoleFit[];
  /** The role the answers are furthest from, where some other role fits. */
  readonly complement: RoleFit | undefined;
}

/**
 * All thresholds and weights below are editorial. No published instrument for the framework was
 * found, so they are chosen to be simple enough to check by hand.
 */
const values: Readonly<Record<Answer, number | undefined>> = {
  often: 1,
  sometimes: 0.5,
  'not-yet': 0,
  'not-mine': undefined,
};
/** From here on the words are "often"; below, "sometimes". Half way between the two answers. */
const OFTEN_FROM = 0.75;
/** From here on the words are "sometimes"; below, "not yet". Half way between the two answers. */
const SOMETIMES_FROM = 0.25;
/** From here on a theme may be a strength and a role may fit: at least "sometimes" on the whole. */
const HABIT_FROM = 0.5;
/** A role is left out if less than this share of the weight it is fed by has been answered for. */
const EVIDENCE_FROM = 0.5;
const LONGEST_LIST = 3;

/**
 * A profile of the answers given. Pure: the same answers give the same profile, in whatever order
 * they were given. Statements that are not answered count as little as "not part of my work".
 * Equals stay in the order of the content.
 */
export function createProfile(
  content: Pick<SelfCheckContent, 'themes' | 'roles'>,
  statements: readonly Statement[],
  answers: Answers,
): Profile {
  return {
    ...createThemeProfile(content.themes, valuesOf(statements, answers)),
    ...createRoleFits(content.roles, statements, answers),
  };
}

/** How far the answers go in each theme asked about, from 0 to 1, by its id; none where nothing applies. */
export function valuesOf(
  statements: readonly Statement[],
  answers: Answers,
): ReadonlyMap<string, number | undefined> {
  const ids = new Set(statements.map(({ theme }) => theme));
  const valueOf = (id: string) =>
    mean(
      statements.filter(({ theme }) => theme === id),
      answers,
      ({ weight }) => weight,
    ).value;
  return new Map([...ids].map((id) => [id, valueOf(id)]));
}

/** The themes of a profile from their values; themes without an entry are left out. */
export function createThemeProfile(
  all: readonly Theme[],
  values: ReadonlyMap<string, number | undefined>,
): ThemeProfile {
  const results = all
    .filter(({ id }) => values.has(id))
    .map((theme): ThemeResult => {
      const value = values.get(theme.id);
      return { theme, value, band: bandOf(value) };
    });
  const themes = results.filter(({ theme }) => theme.level === 'person');
  const applicable = themes.filter(({ value }) => value !== undefined) as (ThemeResult & { value: number })[];
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

function createRoleFits(
  all: readonly Role[],
  statements: readonly Statement[],
  answers: Answers,
): Pick<Profile, 'roles' | 'complement'> {
  const fits = all
    .flatMap((role) => {
      const weightOf = (statement: Statement) =>
        statement.roles.find(({ id }) => id === role.id)?.weight ?? 0;
      const { value, share } = mean(statements, answers, weightOf);
      return value === undefined || share < EVIDENCE_FROM ? [] : [{ role, value }];
    })
    .sort((a, b) => b.value - a.value);
  const roles = fits.filter(({ value }) => value >= HABIT_FROM).slice(0, LONGEST_LIST);
  const last = fits.at(-1);
  return {
    roles: roles.map(({ role }) => because(role, statements, answers, ['often', 'sometimes'])),
    complement:
      roles.length && last && last.value < HABIT_FROM
        ? because(last.role, statements, answers, ['not-yet'])
        : undefined,
  };
}

/** The statements that speak for the role and have the first of these answers that any of them has. */
function because(
  role: Role,
  statements: readonly Statement[],
  answers: Answers,
  wanted: readonly [Answer, ...Answer[]],
): RoleFit {
  const weightOf = ({ roles }: Statement) => roles.find(({ id }) => id === role.id)?.weight ?? 0;
  const found = wanted.map((answer) => ({
    role,
    answer,
    because: statements
      .filter((statement) => weightOf(statement) && answers.get(statement.id) === answer)
      .sort((a, b) => weightOf(b) - weightOf(a))
      .slice(0, LONGEST_LIST),
  }));
  return found.find(({ because }) => because.length) ?? { role, answer: wanted[0], because: [] };
}

/** The weighted mean of the answers that apply, and the share of all weight that they have. */
function mean(
  statements: readonly Statement[],
  answers: Answers,
  weightOf: (statement: Statement) => number,
): { readonly value: number | undefined; readonly share: number } {
  let sum = 0;
  let answered = 0;
  let total = 0;
  for (const statement of statements) {
    const weight = weightOf(statement);
    const value = values[answers.get(statement.id) ?? 'not-mine'];
    total += weight;
    if (value === undefined) continue;
    sum += weight * value;
    answered += weight;
  }
  return { value: answered ? sum / answered : undefined, share: total ? answered / total : 0 };
}

function bandOf(value: number | undefined): Answer {
  if (value === undefined) return 'not-mine';
  if (value >= OFTEN_FROM) return 'often';
  return value >= SOMETIMES_FROM ? 'sometimes' : 'not-yet';
}

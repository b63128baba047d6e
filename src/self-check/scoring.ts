import { createThemeProfile } from '../shared/theme-profile.js';
import type { Answer, ThemeProfile, ThemeResult as ThemeResultOf } from '../shared/theme-profile.js';
import type { SelfCheckContent, Statement, Theme, WholeContent } from './self-check.js';

export { answerIds, createThemeProfile } from '../shared/theme-profile.js';
export type { Answer } from '../shared/theme-profile.js';

/** Answers by the id of the statement. */
export type Answers = ReadonlyMap<string, Answer>;

type Role = SelfCheckContent['roles'][number];
export type ThemeResult = ThemeResultOf<Theme>;

/** A role with the answers that led to it. */
export interface RoleFit {
  readonly role: Role;
  /** The answer that all of the statements were given. */
  readonly answer: Answer;
  /** Up to three statements, those that count most for the role first. */
  readonly because: readonly Statement[];
}

export interface Profile extends ThemeProfile<Theme> {
  /** Up to three roles the answers come closest to, closest first. */
  readonly roles: readonly RoleFit[];
  /** The role the answers are furthest from, where some other role fits. */
  readonly complement: RoleFit | undefined;
}

/**
 * All thresholds and weights, here and in `theme-profile.ts`, are editorial. No published instrument for the framework was
 * found, so they are chosen to be simple enough to check by hand.
 */
const values: Readonly<Record<Answer, number | undefined>> = {
  often: 1,
  sometimes: 0.5,
  'not-yet': 0,
  'not-mine': undefined,
};
/** From here on a role may fit: at least "sometimes" on the whole. */
const FITS_FROM = 0.5;
/** A role is left out if less than this share of the weight it is fed by has been answered for. */
const EVIDENCE_FROM = 0.5;
const LONGEST_LIST = 3;

/**
 * A profile of the answers given. Pure: the same answers give the same profile, in whatever order
 * they were given. Statements that are not answered count as little as "not part of my work".
 * Equals stay in the order of the content.
 */
export function createProfile(
  content: Pick<WholeContent, 'themes' | 'roles'>,
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
  const roles = fits.filter(({ value }) => value >= FITS_FROM).slice(0, LONGEST_LIST);
  const last = fits.at(-1);
  return {
    roles: roles.map(({ role }) => because(role, statements, answers, ['often', 'sometimes'])),
    complement:
      roles.length && last && last.value < FITS_FROM
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

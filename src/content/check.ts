import * as v from 'valibot';
import { packSchema } from './schema.js';
import type { Framework, Pack, Words } from './schema.js';

/** One thing that is wrong with a council's own content. */
export interface Problem {
  /** Where, as a JSON path from the top of the file, such as `$.words.en.themes['rooted-in-place'].title`. */
  readonly path: string;
  /** What was found and what is expected, for the person who edits the file. */
  readonly message: string;
}

export type Checked =
  { readonly pack: Pack; readonly problems?: never } | { readonly problems: readonly Problem[] };

/** Collections of the framework whose items need words under the same id. */
const collections = [
  'themes',
  'roles',
  'skills',
  'lessons',
  'modelFeatures',
  'practices',
  'drivers',
  'councillorRoles',
  'statements',
  'sources',
] as const;

/**
 * Checks content that did not come with the package. Never throws: whatever the value is, the
 * result is either a pack or every problem in it, in the order of the file.
 */
export function checkPack(value: unknown): Checked {
  const result = v.safeParse(packSchema, value);
  if (!result.success) return { problems: result.issues.map(describe) };
  const pack = result.output;
  const problems = [
    ...checkReferences(pack.framework),
    ...Object.entries(pack.words).flatMap(([lang, words]) => checkWords(pack.framework, lang, words)),
  ];
  if (!Object.keys(pack.words).length) {
    problems.push({
      path: '$.words',
      message: 'has no language; give the words of at least one, such as "en"',
    });
  }
  return problems.length ? { problems } : { pack };
}

/** Problems in one text each, for the console and for messages: `path: message`. */
export function formatProblems(problems: readonly Problem[]): string {
  return problems.map(({ path, message }) => `${path}: ${message}`).join('\n');
}

function checkReferences(framework: Framework): Problem[] {
  const problems: Problem[] = [];
  const known = (collection: 'themes' | 'roles' | 'skills' | 'sources') =>
    new Set(framework[collection].map(({ id }) => id));
  const targets = {
    themes: known('themes'),
    roles: known('roles'),
    skills: known('skills'),
    sources: known('sources'),
  };
  for (const collection of collections) {
    const seen = new Set<string>();
    framework[collection].forEach((item, index) => {
      const at = ['framework', collection, index];
      if (seen.has(item.id)) {
        problems.push({
          path: jsonPath([...at, 'id']),
          message: `"${item.id}" is used twice; each id may stand once`,
        });
      }
      seen.add(item.id);
      for (const [key, ids] of Object.entries(targets)) {
        const links: unknown = item[key as keyof typeof item];
        if (!Array.isArray(links)) continue;
        (links as { id: string }[]).forEach((link, position) => {
          if (!ids.has(link.id)) problems.push(pointsNowhere([...at, key, position, 'id'], link.id, key));
        });
      }
    });
  }
  framework.statements.forEach(({ theme }, index) => {
    if (!targets.themes.has(theme)) {
      problems.push(pointsNowhere(['framework', 'statements', index, 'theme'], theme, 'themes'));
    }
  });
  const features = new Set(framework.modelFeatures.map(({ id }) => id));
  framework.modelFeatures.forEach(({ pair }, index) => {
    if (pair && !features.has(pair.id)) {
      problems.push(
        pointsNowhere(['framework', 'modelFeatures', index, 'pair', 'id'], pair.id, 'modelFeatures'),
      );
    }
  });
  return problems;
}

function checkWords(framework: Framework, lang: string, words: Words): Problem[] {
  const problems: Problem[] = [];
  if (words.lang !== lang) {
    problems.push({
      path: jsonPath(['words', lang, 'lang']),
      message: `is "${words.lang}", but these words stand under "${lang}"; use the same tag in both places`,
    });
  }
  for (const collection of collections) {
    const ids = new Set(framework[collection].map(({ id }) => id));
    for (const id of ids) {
      if (!Object.hasOwn(words[collection], id)) {
        problems.push({
          path: jsonPath(['words', lang, collection, id]),
          message: `is missing; "${id}" stands in framework.${collection}, so it needs words here`,
        });
      }
    }
    for (const id of Object.keys(words[collection])) {
      if (!ids.has(id)) {
        problems.push({
          path: jsonPath(['words', lang, collection, id]),
          message: `has words, but framework.${collection} has no "${id}"; mend the id or take the words out`,
        });
      }
    }
  }
  return problems;
}

function pointsNowhere(path: readonly (string | number)[], id: string, collection: string): Problem {
  return { path: jsonPath(path), message: `points to "${id}", but framework.${collection} has no such id` };
}

function describe(issue: v.BaseIssue<unknown>): Problem {
  const keys = issue.path?.map(({ key }) => key as string | number) ?? [];
  return { path: jsonPath(keys), message: expectation(issue) };
}

/** Sentences for an editor; valibot's own name the types of a programming language. */
function expectation(issue: v.BaseIssue<unknown>): string {
  if (issue.input === undefined) return 'is missing, and the content needs it';
  const found = foundText(issue.input);
  switch (issue.type) {
    case 'regex':
      return `${found} is not of the expected form; ${forms[String(issue.requirement)] ?? 'look at a bundled example'}`;
    case 'non_empty':
      return 'is empty; write a text or leave the whole entry out';
    default:
      return `is ${found}; expected ${kinds[issue.expected ?? ''] ?? issue.expected ?? 'something else'}`;
  }
}

const kinds: Record<string, string> = {
  string: 'a text in quotation marks',
  number: 'a number without quotation marks',
  boolean: 'true or false without quotation marks',
  Array: 'a list in square brackets',
  Object: 'a group in curly brackets',
};

const forms: Record<string, string> = {
  '/^[a-z0-9]+(-[a-z0-9]+)*$/':
    'use lower-case letters, digits and single hyphens, such as "rooted-in-place"',
  '/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/': 'use a language tag, such as "en" or "cy"',
  '/^https?:\\/\\//i': 'use a whole address that begins with https://',
};

function foundText(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (value === null) return 'null';
  if (typeof value === 'object') return 'a group in curly brackets';
  if (typeof value === 'string') return `"${value.length > 40 ? `${value.slice(0, 40)}…` : value}"`;
  return JSON.stringify(value) ?? 'nothing';
}

/** RFC 9535 normal form, but with plain names after a dot. */
function jsonPath(keys: readonly (string | number)[]): string {
  return keys.reduce<string>((path, key) => {
    if (typeof key === 'number') return `${path}[${key}]`;
    return /^[A-Za-z_]\w*$/.test(key) ? `${path}.${key}` : `${path}['${key}']`;
  }, '$');
}

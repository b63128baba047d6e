import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import readability from 'text-readability';

const require = createRequire(import.meta.url);

export const name = 'text-readability';
export const { version } = require('text-readability/package.json');

/** The grade of a school at which somebody of 13 or 14 is, as Flesch and Kincaid reckon it. */
const HIGHEST = 8;
/** Of fewer words nothing can be said. */
const FEWEST = 40;

export const planted =
  'Notwithstanding organisational interdependencies, collaborative commissioning methodologies necessitate comprehensive stakeholder engagement throughout implementation.';

/** How hard the English words of each item are to read. */
export function check() {
  const content = JSON.parse(readFileSync(new URL('../../../src/content/en.json', import.meta.url), 'utf8'));
  return Object.entries(content).flatMap(([collection, items]) =>
    Object.entries(typeof items === 'object' ? items : {}).flatMap(([id, item]) => {
      const text = sentencesOf(item).join(' ');
      if (text.split(/\s+/).length < FEWEST) return [];
      const looked = { checker: name, condition: 'source', ...checkText(text, `${collection}.${id}`) };
      return [{ name: `Words: ${collection}.${id}`, results: [looked] }];
    }),
  );
}

export function checkText(text, where) {
  const grade = readability.fleschKincaidGrade(text);
  const finding = {
    rule: 'reading-level',
    outcome: 'failed',
    where,
    text: `It reads like grade ${grade}, not ${HIGHEST}`,
  };
  return { applied: { 'reading-level': ['3.1.5'] }, findings: grade > HIGHEST ? [finding] : [] };
}

/** What is more than a title, each with an end. */
function sentencesOf(value) {
  if (typeof value !== 'string') return Object.values(value ?? {}).flatMap(sentencesOf);
  if (value.split(/\s+/).length < 4) return [];
  return [/[.?!]$/.test(value) ? value : `${value}.`];
}

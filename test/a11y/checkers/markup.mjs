import { createRequire } from 'node:module';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { widgets } from '../../package/dist.mjs';

const require = createRequire(import.meta.url);

export const name = 'html-validate';
export const { version } = require('html-validate/package.json');

const config = {
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y'],
  elements: [
    'html5',
    Object.fromEntries(
      widgets.map((widget) => [`psw-${widget}`, { flow: true, permittedContent: ['@flow', 'script'] }]),
    ),
  ],
  rules: {
    // Safari drops the list or the table from what it reads without them.
    'no-redundant-role': 'off',
    'prefer-native-element': ['error', { exclude: ['list'] }],
    // A rendered tree has no source in which a class could have been written once.
    'long-title': 'off',
  },
};
const fragments = new HtmlValidate(new StaticConfigLoader(config));
/** Of a whole page more is known: what is labelled, what is referred to, and the order of headings. */
const documents = new HtmlValidate(
  new StaticConfigLoader({
    ...config,
    extends: [...config.extends, 'html-validate:document'],
    rules: {
      ...config.rules,
      'require-sri': 'off',
      // Where the headings of a page in a frame begin is up to the page around it.
      'heading-level': ['error', { allowMultipleH1: true, minInitialRank: 'any' }],
    },
  }),
);

/** Which criteria a rule of markup bears on; all others keep assistive technology from misreading the page. */
const criteria = {
  'input-missing-label': ['1.3.1', '4.1.2'],
  'multiple-labeled-controls': ['4.1.2'],
  'aria-label-misuse': ['4.1.2'],
  'no-dup-id': ['4.1.2'],
  'no-missing-references': ['1.3.1'],
  'text-content': ['4.1.2'],
  'wcag/h30': ['2.4.4'],
  'wcag/h32': ['3.2.2'],
  'wcag/h36': ['1.1.1'],
  'wcag/h37': ['1.1.1'],
  'wcag/h63': ['1.3.1'],
  'wcag/h67': ['1.1.1'],
  'wcag/h71': ['1.3.1'],
};

/** Ways to meet a criterion beside which there are others. */
const techniques = new Set(['wcag/h32']);

/** Checks the tree as it is rendered, with what is in shadow roots and slots where it is seen. */
export async function check(page) {
  return checkText(await page.evaluate(() => globalThis.measures.serialised()));
}

/** What it finds in a text, and the text itself, which another checker reads later. */
export async function checkText(text) {
  const validator = /^\s*<!doctype/i.test(text) ? documents : fragments;
  const { results } = await validator.validateString(text, 'page.html');
  return {
    text,
    applied: { 'valid-markup': ['4.1.2'], ...criteria },
    findings: results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, selector, line, severity }) => ({
        rule: ruleId,
        outcome: severity === 2 && !techniques.has(ruleId) ? 'failed' : 'review',
        where: (selector ?? `line ${line}`).split(' > ').slice(-2).join(' > '),
        text: message,
      })),
    ),
  };
}

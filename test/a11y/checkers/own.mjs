import { readFileSync } from 'node:fs';

export const name = 'Own measures';
export const { version } = JSON.parse(
  readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'),
);

const criteria = {
  'text-contrast': ['1.4.3'],
  'drawn-contrast': ['1.4.11'],
  'line-contrast': ['1.4.11'],
  'target-size': ['2.5.8'],
  'target-size-inline': ['2.5.8'],
  reflow: ['1.4.10'],
  clipping: ['1.4.4', '1.4.10', '1.4.12'],
  'label-in-name': ['2.5.3'],
  'by-looks': ['1.3.3'],
  language: ['3.1.1', '3.1.2'],
  motion: ['2.2.2', '2.3.3'],
  'not-by-colour': ['1.4.1', '3.3.1'],
  'focus-ring': ['2.4.7', '1.4.11'],
  'focus-in-view': ['2.4.11'],
  'tab-order': ['2.1.1', '2.4.3'],
  'no-trap': ['2.1.2'],
};
export const rules = Object.keys(criteria);

export async function check(page, condition) {
  return named(await page.evaluate((one) => globalThis.measures.measure(one), condition));
}

/** Goes through a page by the real key, and once more than there are places to stop at. */
export async function tabThrough(page) {
  const count = await page.evaluate(() => globalThis.measures.startTabbing());
  for (let at = 0; at <= count; at++) await page.keyboard.press('Tab');
  return named(await page.evaluate(() => globalThis.measures.stopTabbing()));
}

function named({ applied, findings }) {
  return {
    applied: Object.fromEntries(applied.map((rule) => [rule, criteria[rule]])),
    findings: findings.map((finding) => ({
      outcome: finding.rule === 'target-size-inline' ? 'review' : 'failed',
      ...finding,
    })),
  };
}

import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { chromium } from 'playwright-core';
import { findBrowsers } from '../scripts/browsers.mjs';
import { ensureBuilt } from '../scripts/built.mjs';
import { serve } from '../scripts/serve.mjs';

/**
 * `npm run bench:content`: how much longer a large pack takes to its first painted frame when it is
 * checked, beside the same page with the check taken out. Both run by turns in one browser; the
 * figures are medians, and only their ratio says something about another machine.
 */

const THEMES = 1000;
const STATEMENTS = 3000;
const ROUNDS = 9;
/** The most that checking may cost: the ratio of the two medians. */
const LIMIT = 2;

/** A check that lets everything pass: the page without one. */
const unchecked = `
  const pass = (value) => ({ value });
  export { pass as checkPack, pass as checkOverlay };
  export const withNewItems = (base) => base;
`;

const read = (name) =>
  JSON.parse(readFileSync(new URL(`../src/content/${name}.json`, import.meta.url), 'utf8'));

/** The bundled content, with its themes and statements copied until there are enough. */
function largePack() {
  const framework = read('framework');
  const words = read('en');
  const times = (items, count) =>
    Array.from({ length: count }, (_, index) => ({ from: items[index % items.length], id: `item-${index}` }));
  const themes = times(framework.themes, THEMES);
  const statements = times(framework.statements, STATEMENTS);
  const wordsOf = (copies, entries) =>
    Object.fromEntries(copies.map(({ from, id }) => [id, entries[from.id]]));
  // Nothing else points to the themes that were copied.
  const others = ['roles', 'skills', 'lessons', 'modelFeatures', 'practices', 'drivers'];
  const unlinked = Object.fromEntries(
    others.map((name) => [name, framework[name].map((item) => ({ ...item, themes: [] }))]),
  );
  return {
    framework: {
      ...framework,
      ...unlinked,
      themes: themes.map(({ from, id }) => ({ ...from, id })),
      statements: statements.map(({ from, id }, index) => ({ ...from, id, theme: `item-${index % THEMES}` })),
    },
    words: {
      en: {
        ...words,
        themes: wordsOf(themes, words.themes),
        statements: wordsOf(statements, words.statements),
      },
    },
  };
}

ensureBuilt();
const port = await serve(0);
const json = JSON.stringify(largePack());
const browser = await chromium.launch({
  executablePath: findBrowsers().chromium,
  args: ['--no-sandbox', '--disable-gpu'],
});

/** Time from handing over the JSON to the first painted frame with its cards, in ms. */
async function measure(isChecked) {
  const page = await browser.newPage();
  const host =
    '<!doctype html><html lang="en"><script type="module" src="/dist/cdn/theme-cards.js"></script>';
  await page.route('**/bench', (route) => route.fulfill({ contentType: 'text/html', body: host }));
  if (!isChecked) {
    await page.route('**/cdn/check.js', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: unchecked }),
    );
  }
  await page.goto(`http://localhost:${port}/bench`);
  const ms = await page.evaluate(async (text) => {
    // The files are loaded and compiled first: what is measured is the work, not the network.
    const load = async (content) => {
      const element = document.createElement('psw-theme-cards');
      const script = document.createElement('script');
      script.type = 'application/json';
      script.textContent = content;
      element.append(script);
      const start = performance.now();
      document.body.append(element);
      await element.updateComplete;
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      const time = performance.now() - start;
      const cards = element.shadowRoot.querySelectorAll('.card').length;
      element.remove();
      return { time, cards };
    };
    await load('{"format": 1, "version": "1", "base": "1"}');
    const { time, cards } = await load(text);
    if (cards !== 1000) throw new Error(`Only ${cards} cards were shown.`);
    return time;
  }, json);
  await page.close();
  return ms;
}

const samples = { checked: [], unchecked: [] };
for (let round = 0; round <= ROUNDS; round++) {
  for (const kind of round % 2 ? ['checked', 'unchecked'] : ['unchecked', 'checked']) {
    const ms = await measure(kind === 'checked');
    // Round 0 warms up.
    if (round) samples[kind].push(ms);
  }
}
await browser.close();

const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
const [checked, plain] = [median(samples.checked), median(samples.unchecked)];
console.log(
  `${THEMES} themes and ${STATEMENTS} statements, ${(json.length / 1e6).toFixed(1)} MB of JSON, ${cpus()[0].model}`,
);
console.log(
  `parsed, rendered and painted: ${plain.toFixed(0)} ms; checked as well: ${checked.toFixed(0)} ms`,
);
console.log(`ratio ${(checked / plain).toFixed(2)}, at most ${LIMIT}`);
process.exit(checked / plain < LIMIT ? 0 : 1);

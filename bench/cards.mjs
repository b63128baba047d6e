import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import nodeResolve from '@rollup/plugin-node-resolve';
import { chromium } from 'playwright-core';
import { rollup } from 'rollup';
import { findBrowsers } from '../scripts/browsers.mjs';
import { ensureBuilt } from '../scripts/built.mjs';
import { serve } from '../scripts/serve.mjs';

/**
 * `npm run bench:cards`: a thousand theme cards beside the least that Lit can show of the same content, a list of
 * native `details`. Both run by turns in one browser; figures are medians, and only the ratios say something
 * about another machine. A keystroke in the search is measured with the processor slowed down four times.
 */

const CARDS = 1000;
const ROUNDS = Number(process.argv[2] ?? 9);
/**
 * The most that the cards may cost: ratios to the plain list, and a frame for a keystroke. What opens holds several
 * times as much as in the plain list, in columns.
 */
const limits = { paint: 1.5, open: 2, keystroke: 16.7, shift: 0 };

const read = (name) =>
  JSON.parse(readFileSync(new URL(`../src/content/${name}.json`, import.meta.url), 'utf8'));

/** The bundled themes, copied until there are enough; nothing else points to the copies. */
function largePack() {
  const framework = read('framework');
  const words = read('en');
  const times = (items) => Array.from({ length: CARDS }, (_, index) => items[index % items.length]);
  const lists = ['roles', 'skills', 'lessons', 'modelFeatures', 'practices', 'drivers'];
  const unlinked = lists.map((name) => [name, framework[name].map((item) => ({ ...item, themes: [] }))]);
  const texts = times(framework.themes).map(({ id }, index) => [`item-${index}`, words.themes[id]]);
  return {
    framework: {
      ...framework,
      ...Object.fromEntries(unlinked),
      themes: times(framework.themes).map((theme, index) => ({ ...theme, id: `item-${index}` })),
      statements: [],
    },
    words: { en: { ...words, statements: {}, themes: Object.fromEntries(texts) } },
  };
}

const plain = `
  import { LitElement, html } from 'lit';
  class PlainCards extends LitElement {
    static properties = { content: {} };
    render() {
      const words = this.content?.words.en.themes ?? {};
      const list = (items) => html\`<ul>\${items.map((item) => html\`<li>\${item}</li>\`)}</ul>\`;
      return Object.values(words).map(
        ({ title, summary, meaning, practice, questions }) =>
          html\`<article>
            <h3>\${title}</h3><p>\${summary}</p>
            <details><summary>More</summary>\${list(meaning)}\${list(practice)}\${list(questions)}</details>
          </article>\`,
      );
    }
  }
  customElements.define('plain-cards', PlainCards);
`;

async function bundlePlain() {
  const entry = {
    name: 'entry',
    resolveId: (id) => (id === 'plain' ? id : null),
    load: (id) => (id === 'plain' ? plain : null),
  };
  const modulePaths = [fileURLToPath(new URL('../node_modules', import.meta.url))];
  const bundle = await rollup({
    input: 'plain',
    plugins: [entry, nodeResolve({ exportConditions: ['production'], modulePaths })],
  });
  const { output } = await bundle.generate({ format: 'es' });
  return output[0].code;
}

/** A check that lets everything pass: what it costs is measured by `bench:content`. */
const unchecked = `
  const pass = (value) => ({ value });
  export { pass as checkPack, pass as checkOverlay };
  export const withNewItems = (base) => base;
`;

const candidates = {
  cards: {
    tag: 'psw-theme-cards',
    script: '/dist/cdn/theme-cards.js',
    open: '.toggle',
  },
  plain: { tag: 'plain-cards', script: '/plain.js', open: 'summary' },
};

ensureBuilt();
const port = await serve(0);
const json = JSON.stringify(largePack());
const peer = await bundlePlain();
const browser = await chromium.launch({
  executablePath: findBrowsers().chromium,
  args: ['--no-sandbox', '--disable-gpu'],
});

async function measure({ tag, script, open }) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const host = `<!doctype html><html lang="en"><script type="module" src="${script}"></script>`;
  await page.route('**/bench', (route) => route.fulfill({ contentType: 'text/html', body: host }));
  await page.route('**/plain.js', (route) => route.fulfill({ contentType: 'text/javascript', body: peer }));
  await page.route('**/cdn/check.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: unchecked }),
  );
  await page.goto(`http://localhost:${port}/bench`);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const cpu = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * metrics.find(({ name }) => name === 'TaskDuration').value;
  };
  // The files are loaded and compiled first: what is measured is the work, not the network.
  await page.evaluate(
    async ([tag, text]) => {
      window.content = JSON.parse(text);
      const first = document.createElement(tag);
      const { framework, words } = structuredClone(window.content);
      framework.themes.length = 1;
      words.en.themes = { [framework.themes[0].id]: words.en.themes[framework.themes[0].id] };
      first.content = { framework, words };
      document.body.append(first);
      await customElements.whenDefined(tag);
      await first.updateComplete;
      // What opening a card loads, too.
      first.shadowRoot.querySelector('button')?.click();
      await new Promise((resolve) => setTimeout(resolve, 200));
      first.remove();
    },
    [tag, json],
  );
  const before = await cpu();
  const paint = await page.evaluate(async (tag) => {
    const element = document.createElement(tag);
    element.content = window.content;
    const start = performance.now();
    document.body.append(element);
    await element.updateComplete;
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    return performance.now() - start;
  }, tag);
  const paintTask = (await cpu()) - before;
  // What is left to do after the first frame belongs to neither.
  await page.waitForTimeout(8000);

  // From the click to the layout of what it shows, for some cards at the top; the first one compiles.
  const opening = await page.evaluate(
    async ([tag, open]) => {
      const element = document.querySelector(tag);
      const times = [];
      for (const button of [...element.shadowRoot.querySelectorAll(open)].slice(0, 8)) {
        const start = performance.now();
        button.click();
        await element.updateComplete;
        element.getBoundingClientRect();
        times.push(performance.now() - start);
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100)));
      }
      return times
        .slice(1)
        .sort((a, b) => a - b)
        .at(3);
    },
    [tag, open],
  );

  let keystroke = 0;
  if (tag === 'psw-theme-cards') {
    await page.evaluate(() => {
      document.querySelector('psw-theme-cards').tools = true;
    });
    const field = page.locator('[name=search]');
    await field.waitFor();
    await field.focus();
    await page.waitForTimeout(2000);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    keystroke = await page.evaluate(async () => {
      const element = document.querySelector('psw-theme-cards');
      const field = element.shadowRoot.querySelector('[name=search]');
      const times = [];
      const texts = ['a', 'au', 'aus', 'aust', 'aus', 'au', 'a', '', 'c', 'co', 'cou'];
      for (const text of texts) {
        const start = performance.now();
        field.value = text;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        // Style and layout of what a person sees are part of it.
        element.shadowRoot.querySelector('.cards').getBoundingClientRect();
        times.push(performance.now() - start);
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)));
      }
      return times.sort((a, b) => a - b)[Math.floor(times.length / 2)];
    });
  }
  await page.close();
  return { paint, paintTask, opening, keystroke };
}

/** How much the page moves when the cards come in place of a fallback as tall as they are. */
async function measureShift() {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const show = (fallback) =>
    page.route('**/bench', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><html lang="en"><script type="module" src="/dist/cdn/theme-cards.js"></script>
          <psw-theme-cards tools>${fallback}</psw-theme-cards><p>What follows on the page.</p>`,
      }),
    );
  const shown = page.locator('.card').last();
  await show('');
  await page.goto(`http://localhost:${port}/bench`);
  await shown.waitFor({ state: 'attached' });
  const height = await page.evaluate(
    () => document.querySelector('psw-theme-cards').getBoundingClientRect().height,
  );
  await page.unroute('**/bench');
  await show(`<div style="block-size: ${height}px">The themes as plain text.</div>`);
  // The fallback has to be painted before the cards come.
  await page.route('**/theme-cards.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 500));
    await route.continue();
  });
  await page.goto(`http://localhost:${port}/bench`);
  await shown.waitFor({ state: 'attached' });
  await page.waitForTimeout(500);
  const shift = await page.evaluate(
    () =>
      new Promise((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const { value } of list.getEntries()) sum += value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 200);
      }),
  );
  await page.close();
  return shift;
}

const samples = { cards: [], plain: [] };
for (let round = 0; round <= ROUNDS; round++) {
  for (const name of round % 2 ? ['cards', 'plain'] : ['plain', 'cards']) {
    const sample = await measure(candidates[name]);
    // Round 0 warms up.
    if (round) samples[name].push(sample);
  }
}
const shift = await measureShift();
await browser.close();

const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
const of = (name, figure) => median(samples[name].map((sample) => sample[figure]));
const rows = [
  ['first painted frame, ms', 'paint'],
  ['work for it, ms', 'paintTask'],
  ['a card opened and laid out, ms', 'opening'],
].map(([what, figure]) => {
  const [cards, plain] = [of('cards', figure), of('plain', figure)];
  console.log(
    `${what}: theme cards ${cards.toFixed(1)}, plain list ${plain.toFixed(1)}, ratio ${(cards / plain).toFixed(2)}`,
  );
  return cards / plain;
});
const keystroke = of('cards', 'keystroke');
console.log(`a keystroke in the search, slowed down four times: ${keystroke.toFixed(1)} ms`);
console.log(`layout shift in place of a fallback of the same height: ${shift}`);
console.log(`${CARDS} cards, ${cpus()[0].model}`);
const isGood =
  rows[0] <= limits.paint && rows[2] <= limits.open && keystroke <= limits.keystroke && shift <= limits.shift;
process.exit(isGood ? 0 : 1);

import { chromium } from 'playwright-core';
import { findBrowsers } from '../scripts/browsers.mjs';
import { ensureBuilt } from '../scripts/built.mjs';
import { serve } from '../scripts/serve.mjs';

/**
 * `npm run bench:resume`: a self-check of thirty answers that this browser remembers is taken up again. Counts the
 * frames that are painted between the click on "Go on" and the page with the answers on screen; the aim is none.
 */

const ROUNDS = Number(process.argv[2] ?? 9);

ensureBuilt();
const port = await serve(0);
const browser = await chromium.launch({
  executablePath: findBrowsers().chromium,
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage({ viewport: { width: 1280, height: 1200 } });
await page.route('**/bench', (route) =>
  route.fulfill({
    contentType: 'text/html',
    body: '<!doctype html><html lang="en"><script type="module" src="/dist/cdn/self-check.js"></script><psw-self-check></psw-self-check>',
  }),
);
const primary = page.locator('.primary');
await page.goto(`http://localhost:${port}/bench`);
await primary.click();
await page.locator('.remember .button').click();
while (await page.locator('fieldset').count()) {
  for (const statement of await page.locator('fieldset').all())
    await statement.locator('input').nth(1).click();
  await primary.click();
}

const samples = [];
for (let round = 0; round <= ROUNDS; round++) {
  await page.reload();
  await primary.waitFor();
  await page.waitForTimeout(200);
  const sample = await page.evaluate(
    () =>
      new Promise((resolve) => {
        const root = document.querySelector('psw-self-check').shadowRoot;
        root.querySelector('.primary').click();
        const start = performance.now();
        let frames = 0;
        const look = () => {
          const rows = root.querySelectorAll('.answer-given').length;
          if (rows) resolve({ frames, rows, time: performance.now() - start });
          else {
            frames++;
            requestAnimationFrame(look);
          }
        };
        requestAnimationFrame(look);
      }),
  );
  if (round) samples.push(sample);
}
await browser.close();

const most = Math.max(...samples.map(({ frames }) => frames));
const times = samples.map(({ time }) => time).sort((a, b) => a - b);
console.log(
  `${samples[0].rows} answers, ${ROUNDS} times: at most ${most} frames without them, ` +
    `${times[Math.floor(times.length / 2)].toFixed(1)} ms in the middle`,
);
process.exit(most === 0 ? 0 : 1);

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { dist } from './dist.mjs';

/** The pages for editors as these open them: from disk, without a server. */

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Opens a page, in a context of its own; `said` is what it says on the console, and asks for from elsewhere. */
export async function openFromDisk(browser, file, { hash = '', ...options } = {}) {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
    ...options,
  });
  const page = await context.newPage();
  const said = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
  page.on(
    'request',
    (request) => request.url().startsWith('file:') || said.push(`requests ${request.url()}`),
  );
  await page.goto(pathToFileURL(join(dist, file)).href + hash);
  return { page, said };
}

/** What axe objects to, and whether the page scrolls sideways. */
export async function objectionsTo(page) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => globalThis.axe.run(document));
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  return [
    ...violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`),
    ...(overflow > 0 ? [`It is ${overflow} px too wide.`] : []),
  ];
}

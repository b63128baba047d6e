import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import sirv from 'sirv';
import { engines } from './browsers.mjs';

/**
 * Opens every story and every documentation page of the built Storybook. A story fails on its play
 * function, on what axe finds, on an error in the page or its console, and on a request to another host.
 */

const patience = 30_000;
const folder = fileURLToPath(new URL('../storybook-static', import.meta.url));
const { entries } = JSON.parse(readFileSync(`${folder}/index.json`, 'utf8'));

const server = createServer(sirv(folder, { dev: true })).listen(0, '127.0.0.1');
await once(server, 'listening');
const origin = `http://127.0.0.1:${server.address().port}`;

const browser = await chromium.launch({
  executablePath: engines.chromium.find(),
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});

const totals = { passed: 0, failed: 0 };
for (const { id, type } of Object.values(entries)) {
  const problems = await problemsOf(id, type);
  totals[problems.length === 0 ? 'passed' : 'failed'] += 1;
  console.log([`${problems.length === 0 ? 'ok' : 'FAILED'} ${id}`, ...problems].join('\n  '));
}
await browser.close();
server.close();

console.log(`Stories: passed ${totals.passed}, failed ${totals.failed}`);
if (process.env.PSW_TOTALS) writeFileSync(process.env.PSW_TOTALS, JSON.stringify(totals));
process.exitCode = totals.failed === 0 && totals.passed > 0 ? 0 : 1;

async function problemsOf(id, viewMode) {
  const problems = new Set();
  const context = await browser.newContext();
  await context.route(
    (url) => url.origin !== origin,
    (route) => {
      problems.add(`requests ${route.request().url()}`);
      return route.abort();
    },
  );
  const page = await context.newPage();
  page.on('pageerror', (error) => problems.add(`error in the page: ${error.message}`));
  page.on('console', (message) => {
    // A matrix shows own content that cannot be shown, too, and the widget has to say so.
    const isShownOnPurpose =
      id.endsWith('--matrix') && /^<psw-[a-z-]+> cannot show its content/.test(message.text());
    if (message.type() === 'error' && !isShownOnPurpose)
      problems.add(`error in the console: ${message.text()}`);
  });
  await page.addInitScript(listen);
  await page.goto(`${origin}/iframe.html?id=${id}&viewMode=${viewMode}`);
  try {
    const outcome = await page.waitForFunction(() => globalThis.pswOutcome, null, { timeout: patience });
    for (const problem of await outcome.jsonValue()) problems.add(problem);
    for (const link of await linksIn(page)) problems.add(`leads to a page that is not there: ${link}`);
  } catch {
    problems.add(`has not finished after ${patience / 1000} seconds`);
  }
  await context.close();
  return [...problems];
}

/** Links to pages of the documentation, or of the repository, that cannot be followed here. */
async function linksIn(page) {
  const links = await page.evaluate(() =>
    [...document.querySelectorAll('.sbdocs a[href]')].map((link) => link.getAttribute('href')),
  );
  return links.filter((link) => {
    const id = /^\?path=\/docs\/(.+)$/.exec(link)?.[1];
    return id ? !(id in entries) : /\.md(#|$)/.test(link);
  });
}

/** Runs in the page, before Storybook: waits for the event that says how the story ended. */
function listen() {
  let channel;
  const end = (problems) => (globalThis.pswOutcome = problems);
  const fail = (error) => end([error.message ?? error.description ?? String(error)]);
  Object.defineProperty(globalThis, '__STORYBOOK_ADDONS_CHANNEL__', {
    get: () => channel,
    set(value) {
      channel = value;
      channel.on('docsRendered', () => end([]));
      channel.on('storyMissing', () => end(['is missing']));
      channel.on('storyErrored', fail);
      channel.on('storyThrewException', fail);
      channel.on('playFunctionThrewException', fail);
      channel.on('storyFinished', ({ status, reporters }) => {
        const violations = reporters
          .filter((report) => report.status === 'failed')
          .flatMap(({ result }) => result?.violations ?? [])
          .map(
            ({ id, help, nodes }) =>
              `${id}: ${help}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
          );
        end(status === 'error' && violations.length === 0 ? ['ends with an error'] : violations);
      });
    },
  });
}

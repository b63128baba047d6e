import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, stripVTControlCharacters } from 'node:util';
import { chromium } from 'playwright-core';
import sirv from 'sirv';
import { findBrowsers } from '../../scripts/browsers.mjs';
import { ensureBuilt } from '../../scripts/built.mjs';

/**
 * `npm run test:consumers`: the package, as npm would publish it, in small apps of several frameworks. Each is installed,
 * checked, built for production and used in a browser. `-- --only react,vue` tries these.
 */

/** Where the build of each app puts what is served. */
const outputs = {
  react: 'dist',
  vue: 'dist',
  svelte: 'dist',
  astro: 'dist',
  next: 'out',
  angular: 'dist/browser',
};

/** Where an app has its own code, which `shared` is copied into. */
const sources = { next: 'app' };

const { values } = parseArgs({ options: { only: { type: 'string' } } });
const apps = values.only?.split(',') ?? Object.keys(outputs);
const unknown = apps.find((app) => !Object.hasOwn(outputs, app));
if (unknown !== undefined) {
  console.error(`There is no app "${unknown}": choose from ${Object.keys(outputs).join(', ')}.`);
  process.exit(1);
}

const began = Date.now();
const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'psw-consumers-')));
const totals = { passed: 0, failed: 0 };
let browser;
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130));

try {
  // If it does not, the apps can be tried all the same.
  await step('docs/frameworks.md shows what the apps run', readDocs).catch(() => undefined);
  // As a part of `npm test` it comes after the build.
  if (!process.env.PSW_TOTALS) ensureBuilt();
  const tarball = pack();
  const executablePath = findBrowsers().chromium;
  assert.ok(executablePath, 'The apps are opened in Chromium, which is not on this machine.');
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });

  // While one app is tried, the next is installed.
  let installing = install(apps[0], tarball);
  for (const [index, app] of apps.entries()) {
    const started = Date.now();
    console.log(`\n${app}`);
    const installed = await installing;
    const next = apps[index + 1];
    if (next) installing = install(next, tarball);
    try {
      await step(`is installed, which took ${installed.seconds} s`, () => {
        if (installed.error) throw installed.error;
      });
      await tryApp(app);
    } catch (error) {
      // What comes after a step that failed cannot be tried. The step has been counted.
      if (!error.isCounted) throw error;
    }
    console.log(`  ${secondsSince(started)} s`);
  }
} catch (error) {
  console.error(error);
  totals.failed++;
} finally {
  await browser?.close();
}
console.log(`\n${apps.length} apps in ${secondsSince(began)} s`);
// As a part of `npm test`, the counts of all parts come last, and only once.
if (process.env.PSW_TOTALS) writeFileSync(process.env.PSW_TOTALS, JSON.stringify(totals));
else console.log(`${totals.passed} passed, ${totals.failed} failed`);
process.exit(totals.failed === 0 ? 0 : 1);

/** Every piece of code in the documentation has to stand in an app. */
function readDocs() {
  const flat = (text) => text.replace(/\s+/g, ' ').trim();
  const sources = readdirSync(here, { recursive: true })
    .map((file) => join(here, file))
    .filter((file) => statSync(file).isFile())
    .map((file) => flat(readFileSync(file, 'utf8')));
  const text = readFileSync(join(root, 'docs/frameworks.md'), 'utf8');
  const pieces = [...text.matchAll(/^```[\w-]+\n(.*?)^```/gms)].map(([, piece]) => flat(piece));
  assert.ok(pieces.length > 10);
  assert.deepEqual(
    pieces.filter((piece) => !sources.some((source) => source.includes(piece))),
    [],
  );
}

function pack() {
  const args = ['pack', '--json', '--silent', '--pack-destination', folder];
  const options = { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' };
  const [{ filename }] = JSON.parse(execFileSync('npm', args, options));
  return join(folder, filename);
}

/** Copies an app away from the checkout, where it would find our node_modules, and installs it. */
async function install(app, tarball) {
  const started = Date.now();
  const to = join(folder, app);
  try {
    mkdirSync(to);
    cpSync(join(here, app), to, {
      recursive: true,
      filter: (path) => path !== join(here, app, 'mistakes'),
    });
    cpSync(join(here, 'shared'), join(to, sources[app] ?? 'src'), { recursive: true });
    const { code, output } = await run(
      to,
      'npm',
      'install',
      '--prefer-offline',
      '--no-audit',
      '--no-fund',
      tarball,
    );
    assert.equal(code, 0, output);
    return { seconds: secondsSince(started) };
  } catch (error) {
    return { seconds: secondsSince(started), error };
  }
}

async function tryApp(app) {
  const cwd = join(folder, app);
  const script = (name) => run(cwd, 'npm', 'run', '--silent', name);

  await step('finds the mistakes, and only these', async () => {
    const mistakes = join(here, app, 'mistakes');
    const files = readdirSync(mistakes, { recursive: true }).filter((file) =>
      statSync(join(mistakes, file)).isFile(),
    );
    const marked = files.flatMap((file) => marksIn(join(mistakes, file)));
    assert.ok(marked.length >= 2);
    cpSync(mistakes, cwd, { recursive: true });
    const { code, output } = await script('check');
    for (const file of files) rmSync(join(cwd, file));
    assert.notEqual(code, 0, 'The check passes.');
    assert.deepEqual(errorsIn(output), marked, output);
  });
  // Every build begins with a check of its own, which has to find nothing any more.
  await step('passes its check of types, and is built for production', async () => {
    const { code, output } = await script('build');
    assert.equal(code, 0, output);
  });

  const server = createServer(sirv(join(cwd, outputs[app]))).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const context = await browser.newContext();
  try {
    await useApp(await context.newPage(), `http://127.0.0.1:${server.address().port}`);
  } finally {
    await context.close();
    server.close();
  }
}

/** `Mistakes.tsx:6` for each line of a file that is marked as a mistake. */
function marksIn(file) {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line, index) =>
    /(\/\/|\/\*|<!--) mistake\b/.test(line) ? [`${basename(file)}:${index + 1}`] : [],
  );
}

/** The same for each line that a compiler complains of. */
function errorsIn(output) {
  const places = stripVTControlCharacters(output)
    .split('\n')
    .filter((line) => /\berror\b/i.test(line))
    .flatMap((line) => {
      const found = /([\w.-]+\.\w+)"?(?:[ :](\d+):\d+|\((\d+),\d+\))/.exec(line);
      return found ? [`${found[1]}:${found[2] ?? found[3]}`] : [];
    });
  return [...new Set(places)].sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
}

/** What a person does on the page, and sees. */
async function useApp(page, origin) {
  const said = [];
  const asked = [];
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => said.push(String(error)));
  page.on('request', (request) => asked.push(request.url()));
  page.setDefaultTimeout(10_000);
  const cards = page.locator('psw-theme-cards');
  const explorer = page.locator('psw-role-explorer');
  const check = page.locator('psw-self-check');
  await page.goto(origin);

  await step('shows the overlay, which is a property', async () => {
    await cards.getByText('At home here').first().waitFor();
    assert.equal(await cards.getByRole('heading', { level: 2 }).count(), 2);
  });
  await step('shows which card is open, from the detail of the event', async () => {
    await cards.getByRole('button', { name: 'At home here' }).click();
    await page.getByText('Open card: rooted-in-place').waitFor();
  });
  await step('shows the role that an attribute names, then one that is chosen', async () => {
    await explorer.getByRole('heading', { name: 'Broker' }).waitFor();
    await explorer.getByRole('button', { name: 'Navigator' }).click();
    await explorer.getByRole('heading', { name: 'Navigator' }).waitFor();
  });
  await step('goes to Welsh and back', async () => {
    await page.getByRole('button', { name: 'Cymraeg' }).click();
    await cards.getByText('Gartref yma').first().waitFor();
    await page.getByRole('button', { name: 'English' }).click();
    await cards.getByText('At home here').first().waitFor();
  });
  await step('takes a person through the self-check, by keys', () => takeSelfCheck(page, check));
  await step('says which self-check was finished, from the detail of the event', async () => {
    await page.getByRole('status').getByText('You have finished the quick self-check.').waitFor();
  });
  await step('says nothing on the console', () => assert.deepEqual(said, []));
  await step('asks nobody else for anything', () => {
    assert.ok(asked.length > 0);
    assert.deepEqual(
      asked.filter((url) => !url.startsWith(`${origin}/`) && url !== 'data:,'),
      [],
    );
  });
}

async function takeSelfCheck(page, check) {
  const press = async (name) => {
    await check.getByRole('button', { name, exact: true }).focus();
    await page.keyboard.press('Enter');
  };
  await press('Start');
  for (let theme = 1; theme <= 10; theme++) {
    await check.getByText(`Theme ${theme} of 10`).first().waitFor();
    await check.getByRole('radio').first().focus();
    await page.keyboard.press('ArrowDown');
    await press('Continue');
  }
  await press('See my result');
  await check.getByRole('heading', { name: 'Your picture today' }).waitFor();
}

/** A step of an app, which is counted. */
async function step(title, act) {
  const started = Date.now();
  try {
    await act();
    totals.passed++;
    const seconds = secondsSince(started);
    console.log(`  ✔ ${title}${seconds > 0 ? `, in ${seconds} s` : ''}`);
  } catch (error) {
    totals.failed++;
    console.log(`  ✖ ${title}\n${String(error?.stack ?? error).replace(/^/gm, '    ')}`);
    throw Object.assign(error, { isCounted: true });
  }
}

async function run(cwd, program, ...args) {
  const child = spawn(program, args, {
    cwd,
    env: {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      NEXT_TELEMETRY_DISABLED: '1',
      NG_CLI_ANALYTICS: 'false',
      NO_COLOR: '1',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => (output += text));
  const [code] = await once(child, 'close');
  return { code, output };
}

function secondsSince(time) {
  return Math.round((Date.now() - time) / 1000);
}

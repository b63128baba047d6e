import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { engines, installBrowsers, wantedEngines } from './browsers.mjs';
import { ensureBuilt } from './built.mjs';
import { ensureDependencies } from './setup.mjs';

/**
 * `npm test`: every check there is, each with its output, and the totals in the last line.
 * `npm test -- --only browser test/self-check/self-check.test.ts` runs one part, on one file if wanted;
 * `--engines chromium,firefox` runs the browser tests in these engines only. The apps of other frameworks (`consumers`) are
 * left to CI, and to whoever asks for them.
 */

const parts = ['check', 'build', 'package', 'browser', 'stories', 'a11y', 'consumers'];
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string' }, engines: { type: 'string' } },
});
if (values.only && !parts.includes(values.only)) {
  console.error(`There is no part "${values.only}": choose from ${parts.join(', ')}.`);
  process.exit(1);
}
if (values.engines) process.env.PSW_ENGINES = values.engines;

const root = fileURLToPath(new URL('..', import.meta.url));
const temporary = mkdtempSync(join(tmpdir(), 'psw-test-'));
const totals = { passed: 0, failed: 0 };
/** Parts that failed, each with the end of what it said. */
const failures = [];
/** What runs, with what it has said so far. */
const children = new Map();
let isInterrupted = false;
let isAlone = false;

process.once('exit', () => rmSync(temporary, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => interrupt(signal));

const isWanted = (part) => values.only === undefined || values.only === part;
const isInCi = process.env.CI === 'true';
const inBrowsers = ['browser', 'stories', 'a11y', 'consumers'];
const isInBrowsers = inBrowsers.some(isWanted);

ensureDependencies();
const browsers = isInBrowsers ? prepareBrowsers() : {};

let isBuilt = true;
const first = [];
if (isWanted('build')) first.push(async () => (isBuilt = await step('Build', npmRun('build'))));
if (isWanted('check')) {
  first.push(async () => {
    // What is published is checked as it is compiled.
    await step('Types', npmRun(isWanted('build') ? 'check:types:tests' : 'check:types'));
    await step('Lint', npmRun('check:lint'));
    await step('Format', npmRun('check:format'));
  });
}
await inLanes(first);
if (!isWanted('build') && !isWanted('check')) ensureBuilt();

// What takes longest comes first.
const second = [];
if (isWanted('package')) second.push(() => countedStep('Package', nodeTests()));
if (isInBrowsers && !isBuilt) add('Everything in browsers, which needs a build', { failed: 1 });
if (isBuilt && isWanted('a11y') && browsers.chromium)
  second.push(() => countedStep('Accessibility of every state', [process.execPath, 'test/a11y/run.mjs']));
if (isBuilt && isWanted('browser')) {
  const runner = join(root, 'node_modules/@web/test-runner/dist/bin.js');
  for (const engine of Object.keys(browsers).reverse())
    second.push(() =>
      countedStep(`Tests in ${engines[engine].name}`, [process.execPath, runner, ...positionals], {
        PSW_ENGINES: engine,
      }),
    );
}
if (isBuilt && isWanted('stories')) {
  second.push(async () => {
    if (!(await step('Storybook', npmRun('build-storybook')))) return;
    if (browsers.chromium) await countedStep('Stories', [process.execPath, 'scripts/stories.mjs']);
    else console.log('The stories are not opened: that needs Chromium.');
  });
}
if (isBuilt && browsers.chromium && (values.only === 'consumers' || (isInCi && isWanted('consumers'))))
  second.push(() => countedStep('Apps of other frameworks', [process.execPath, 'test/consumers/run.mjs']));
await inLanes(second);

for (const { title, end } of failures) if (end) console.log(`\n${title} said at its end:\n${end}`);
if (failures.length > 0) console.log(`\nFailed: ${failures.map(({ title }) => title).join(', ')}`);
process.exitCode = totals.failed === 0 && totals.passed > 0 ? 0 : 1;
console.log(`\n${totals.passed} passed, ${totals.failed} failed`);

/** Two jobs at a time, each beginning when another one ends: so neither processor waits for the other. */
async function inLanes(jobs) {
  isAlone = jobs.length === 1;
  const lane = async () => {
    for (let job = jobs.shift(); job; job = jobs.shift()) await job();
  };
  await Promise.all([lane(), lane()]);
}

function prepareBrowsers() {
  const found = installBrowsers();
  const names = Object.keys(found).map((engine) => engines[engine].name);
  console.log(`The browser tests run in ${names.join(', ') || 'no browser'}.`);
  const missing = wantedEngines().filter((engine) => !found[engine]);
  if (isInCi) {
    for (const engine of missing) add(`${engines[engine].name}, which is missing`, { failed: 1 });
  }
  return found;
}

function npmRun(script) {
  return ['npm', 'run', '--silent', script];
}

function nodeTests() {
  const all = readdirSync(join(root, 'test/package')).filter((file) => file.endsWith('.test.mjs'));
  const files =
    values.only && positionals.length > 0 ? positionals : all.map((file) => `test/package/${file}`);
  const reporters = [
    ['spec', 'stdout'],
    ['./test/package/totals-reporter.mjs', join(temporary, 'Package.json')],
  ].flatMap(([reporter, to]) => [`--test-reporter=${reporter}`, `--test-reporter-destination=${to}`]);
  return [process.execPath, '--test', ...reporters, ...files];
}

/** A step that passes or fails as a whole. */
async function step(title, command) {
  const { code, said } = await run(title, command);
  add(title, code === 0 ? { passed: 1 } : { failed: 1 }, said);
  return code === 0;
}

/** A step that hands over counts of its own, in the file that `PSW_TOTALS` names. */
async function countedStep(title, command, env) {
  const file = join(temporary, `${title}.json`);
  const { code, said } = await run(title, command, { ...env, PSW_TOTALS: file });
  let counts = { passed: 0, failed: 0 };
  try {
    counts = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // It ended before it could count, which is a failure.
  }
  const isUncounted = counts.failed === 0 && (code !== 0 || counts.passed === 0);
  add(title, isUncounted ? { ...counts, failed: 1 } : counts, said);
}

function add(title, { passed = 0, failed = 0 }, said = '') {
  totals.passed += passed;
  totals.failed += failed;
  // What went wrong is found without scrolling through what the parts after it have said.
  if (failed > 0) failures.push({ title, end: said.split('\n').slice(-60).join('\n') });
}

/** What one of two says is shown once it has ended, and in one piece. Of one alone nothing is kept. */
async function run(title, [program, ...args], env) {
  const start = Date.now();
  console.log(isAlone ? `\n${title}` : `${title}: begun`);
  const isWindows = process.platform === 'win32';
  const child = spawn(program, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', isAlone ? 'inherit' : 'pipe', isAlone ? 'inherit' : 'pipe'],
    shell: isWindows && program === 'npm',
    // A group of its own can be ended as a whole.
    detached: !isWindows,
  });
  children.set(child, []);
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (data) => children.get(child)?.push(data));
  const [code] = await once(child, isAlone ? 'exit' : 'close');
  if (isInterrupted) process.exit(130);
  const said = Buffer.concat(children.get(child)).toString().trimEnd();
  children.delete(child);
  const seconds = Math.round((Date.now() - start) / 1000);
  if (!isAlone) console.log(`\n${title}: ended after ${seconds} s\n${said}\n`);
  return { code, said };
}

/** Ends what runs, with all that it has started, and then itself. */
function interrupt(signal) {
  if (!children.size) process.exit(130);
  isInterrupted = true;
  for (const child of children.keys())
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, signal);
}

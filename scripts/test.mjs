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
 * `--engines chromium,firefox` runs the browser tests in these engines only.
 */

const parts = ['check', 'build', 'package', 'browser', 'stories'];
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
const failures = [];
let child;
let isInterrupted = false;

process.once('exit', () => rmSync(temporary, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => interrupt(signal));

const isWanted = (part) => values.only === undefined || values.only === part;
const isInBrowsers = isWanted('browser') || isWanted('stories');

ensureDependencies();
const browsers = isInBrowsers ? prepareBrowsers() : {};

if (isWanted('check')) {
  await step('Types', npmRun('check:types'));
  await step('Lint', npmRun('check:lint'));
  await step('Format', npmRun('check:format'));
}

let isBuilt = true;
if (isWanted('build')) isBuilt = await step('Build', npmRun('build'));
else if (!isWanted('check')) ensureBuilt();

if (isWanted('package')) await countedStep('Package', nodeTests());

if (isInBrowsers && !isBuilt) add('Browser tests and stories, which need a build', { failed: 1 });
if (isBuilt && isWanted('browser')) {
  const runner = join(root, 'node_modules/@web/test-runner/dist/bin.js');
  await countedStep('Browser tests', [process.execPath, runner, ...positionals]);
}
if (isBuilt && isWanted('stories') && (await step('Storybook', npmRun('build-storybook')))) {
  if (browsers.chromium) await countedStep('Stories', [process.execPath, 'scripts/stories.mjs']);
  else console.log('The stories are not opened: that needs Chromium.');
}

if (failures.length > 0) console.log(`\nFailed: ${failures.join(', ')}`);
process.exitCode = totals.failed === 0 && totals.passed > 0 ? 0 : 1;
console.log(`\n${totals.passed} passed, ${totals.failed} failed`);

function prepareBrowsers() {
  const found = installBrowsers();
  const names = Object.keys(found).map((engine) => engines[engine].name);
  console.log(`The browser tests run in ${names.join(', ') || 'no browser'}.`);
  const missing = wantedEngines().filter((engine) => !found[engine]);
  if (process.env.CI === 'true') {
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
    ['./test/package/totals-reporter.mjs', totalsFile()],
  ].flatMap(([reporter, to]) => [`--test-reporter=${reporter}`, `--test-reporter-destination=${to}`]);
  return [process.execPath, '--test', ...reporters, ...files];
}

/** A step that passes or fails as a whole. */
async function step(title, command) {
  const isPassed = (await run(title, command)) === 0;
  add(title, isPassed ? { passed: 1 } : { failed: 1 });
  return isPassed;
}

/** A step that hands over counts of its own, in the file that `PSW_TOTALS` names. */
async function countedStep(title, command) {
  rmSync(totalsFile(), { force: true });
  const code = await run(title, command);
  let counts = { passed: 0, failed: 0 };
  try {
    counts = JSON.parse(readFileSync(totalsFile(), 'utf8'));
  } catch {
    // It ended before it could count, which is a failure.
  }
  const isUncounted = counts.failed === 0 && (code !== 0 || counts.passed === 0);
  add(title, isUncounted ? { ...counts, failed: 1 } : counts);
}

function totalsFile() {
  return join(temporary, 'totals.json');
}

function add(title, { passed = 0, failed = 0 }) {
  totals.passed += passed;
  totals.failed += failed;
  if (failed > 0) failures.push(title);
}

async function run(title, [program, ...args]) {
  console.log(`\n${title}`);
  const isWindows = process.platform === 'win32';
  child = spawn(program, args, {
    cwd: root,
    env: { ...process.env, PSW_TOTALS: totalsFile() },
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: isWindows && program === 'npm',
    // A group of its own can be ended as a whole.
    detached: !isWindows,
  });
  const [code] = await once(child, 'exit');
  if (isInterrupted) process.exit(130);
  child = undefined;
  return code;
}

/** Ends what runs, with all that it has started, and then itself. */
function interrupt(signal) {
  if (!child) process.exit(130);
  isInterrupted = true;
  process.kill(process.platform === 'win32' ? child.pid : -child.pid, signal);
}

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Installs what package-lock.json names, if that has not been done: a fresh checkout needs Node and npm only. */

const root = fileURLToPath(new URL('..', import.meta.url));
const lock = `${root}package-lock.json`;
const installed = `${root}node_modules/.package-lock.json`;
const stamp = `${root}node_modules/.psw-lock-hash`;

export function ensureDependencies() {
  const [major] = process.versions.node.split('.');
  if (Number(major) < 20) fail(`Node 20 or newer is needed, and this is Node ${process.versions.node}.`);
  const hash = createHash('sha256').update(readFileSync(lock)).digest('hex');
  const isStamped = existsSync(stamp) && readFileSync(stamp, 'utf8') === hash;
  if (isStamped && existsSync(installed)) return;
  if (!isInstalled()) {
    console.log('Installing the dependencies with npm ci.');
    // NODE_ENV=production in the environment would leave out the tools.
    const { status } = spawnSync('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'], {
      cwd: root,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    if (status !== 0) fail('The dependencies could not be installed: npm says why above.', status ?? 1);
  }
  writeFileSync(stamp, hash);
}

/** Whether npm's own record of what it installed agrees with the lock file, as after `npm install`. */
function isInstalled() {
  if (!existsSync(installed)) return false;
  const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;
  const there = packagesOf(installed);
  return Object.entries(packagesOf(lock)).every(([path, { integrity, optional }]) => {
    if (path === '') return true;
    // What other platforms need is in the lock file only.
    return there[path] ? there[path].integrity === integrity : optional;
  });
}

function fail(sentence, code = 1) {
  console.error(sentence);
  process.exit(code);
}

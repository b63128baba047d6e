import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
// Written last by a build. The stamp stands outside of dist, where it would be published.
const lastFile = join(root, 'dist/cdn/sri.json');
const stamp = join(root, 'node_modules/.psw-build-stamp');

const sources = [
  'src',
  'scripts/build.mjs',
  'scripts/content.mjs',
  'scripts/editors.mjs',
  'scripts/schemas.mjs',
  'scripts/supply-chain.mjs',
  'rollup.config.js',
  'custom-elements-manifest.config.js',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];

/** Builds dist, if it is missing or does not come from the sources as they are. */
export function ensureBuilt() {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === state()) return;
  console.log('Building dist.');
  const { status } = spawnSync(process.execPath, [join(root, 'scripts/build.mjs')], { stdio: 'inherit' });
  if (status !== 0) {
    console.error('The build failed: the reason stands above.');
    process.exit(status ?? 1);
  }
}

/** Notes that what stands in dist comes from the sources as they are. */
export function noteBuilt() {
  writeFileSync(stamp, state());
}

/** What the sources are, and which build stands in dist. */
function state() {
  const hash = createHash('sha256');
  for (const file of sources.flatMap((source) => filesIn(join(root, source)))) {
    hash.update(file).update(readFileSync(file));
  }
  return `${hash.digest('hex')} ${existsSync(lastFile) ? statSync(lastFile).mtimeMs : 'missing'}`;
}

function filesIn(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

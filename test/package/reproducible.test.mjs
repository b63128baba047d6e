import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import { dist, filesIn, root } from './dist.mjs';

/** All that a build reads. */
const sources = [
  'src',
  'scripts',
  'demo/icon.svg',
  'rollup.config.js',
  'custom-elements-manifest.config.js',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
  'README.md',
];

function hashes(folder) {
  const hash = (file) =>
    createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex');
  return Object.fromEntries(filesIn(folder).map((file) => [file, hash(file)]));
}

it('A second build, from a copy of the sources in another folder, gives the same bytes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'psw-again-'));
  try {
    for (const source of sources) cpSync(join(root, source), join(folder, source), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
    execFileSync(process.execPath, ['scripts/build.mjs'], { cwd: folder, stdio: 'pipe' });
    assert.deepEqual(hashes(join(folder, 'dist')), hashes(dist));
    assert.equal(
      readFileSync(join(folder, 'README.md'), 'utf8'),
      readFileSync(join(root, 'README.md'), 'utf8'),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import { dist, filesIn, root } from './dist.mjs';

function hashes(folder) {
  const hash = (file) =>
    createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex');
  return Object.fromEntries(filesIn(folder).map((file) => [file, hash(file)]));
}

it('A second build in another folder gives the same bytes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'psw-again-'));
  try {
    execFileSync(process.execPath, ['scripts/build.mjs', '--out', folder], { cwd: root, stdio: 'pipe' });
    assert.deepEqual(hashes(folder), hashes(dist));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { readJson, root } from './dist.mjs';

describe('What npm would publish', () => {
  let folder;
  let tarball;
  let files;

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'psw-pack-'));
    const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
    const shell = process.platform === 'win32';
    const [packed] = JSON.parse(
      execFileSync('npm', args, { cwd: root, shell, encoding: 'utf8', stdio: 'pipe' }),
    );
    tarball = join(folder, packed.filename);
    files = packed.files.map(({ path }) => path);
  });

  after(() => rmSync(folder, { recursive: true, force: true }));

  it('is the built files and the papers, and nothing else', () => {
    const others = files.filter((file) => !file.startsWith('dist/')).sort();
    const papers = ['CHANGELOG.md', 'LICENSE', 'NOTICE', 'README.md', 'package.json'];
    assert.deepEqual(others, papers);
    assert.deepEqual(
      files.filter((file) => /(^|\/)\./.test(file)),
      [],
      'hidden files',
    );
  });

  it('satisfies publint', async () => {
    const tar = readFileSync(tarball);
    const bytes = tar.buffer.slice(tar.byteOffset, tar.byteOffset + tar.byteLength);
    const { messages } = await publint({ pack: { tarball: bytes }, strict: true });
    const manifest = readJson('package.json');
    assert.deepEqual(
      messages.map((message) => formatMessage(message, manifest, { color: false })),
      [],
    );
  });

  it('gives every importer types that fit', () => {
    const attw = join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js');
    const args = [attw, tarball, '--profile', 'esm-only', '--no-color', '--no-emoji'];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
    assert.equal(status, 0, stdout + stderr);
  });
});

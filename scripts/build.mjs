import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { writeSchemas } from './schemas.mjs';

/** Builds dist/, or the folder given by --out: modules, types, manifest, command line, schemas, files for a script tag, hashes. */

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const { values } = parseArgs({ options: { out: { type: 'string', default: join(root, 'dist') } } });
const out = resolve(values.out);
const tsc = mkdtempSync(join(tmpdir(), 'psw-build-'));

function run(tool, ...args) {
  const bin = join(root, 'node_modules/.bin', tool);
  execFileSync(bin, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PSW_TSC: tsc, PSW_OUT: out },
  });
}

try {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  // The slices are plain modules that the rollup config imports; Node needs to know that they are modules.
  writeFileSync(join(tsc, 'package.json'), '{"type":"module"}');
  run('tsc', '--outDir', tsc);
  // The command line has the types of Node, which the rest must not see.
  run('tsc', '-p', 'src/cli', '--outDir', tsc);
  // Nobody can import the command line or what it reads spreadsheets with.
  const isPublished = (file) =>
    !/\.js$|package\.json$/.test(file) && !/^(cli$|sheet$|content.advice)/.test(relative(tsc, file));
  cpSync(tsc, out, { recursive: true, filter: isPublished });
  run('rollup', '--config', '--silent');
  chmodSync(join(out, 'cli.js'), 0o755);
  await writeSchemas(join(tsc, 'content/schema.js'), join(out, 'schema'));
  run('cem', 'analyze', '--quiet', '--outdir', relative(root, out));
  writeHashes(join(out, 'cdn'));
} finally {
  rmSync(tsc, { recursive: true, force: true });
}

/** Subresource integrity of every file for a script tag. */
function writeHashes(folder) {
  const hashes = Object.fromEntries(
    readdirSync(folder)
      .filter((file) => file.endsWith('.js'))
      .sort()
      .map((file) => [
        file,
        `sha384-${createHash('sha384')
          .update(readFileSync(join(folder, file)))
          .digest('base64')}`,
      ]),
  );
  writeFileSync(join(folder, 'sri.json'), `${JSON.stringify(hashes, null, 2)}\n`);
}

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
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { noteBuilt } from './built.mjs';
import { problemsOfContent, recordContent } from './content.mjs';
import { writeEditorData } from './editors.mjs';
import { writeSchemas } from './schemas.mjs';
import { writeSupplyChain } from './supply-chain.mjs';

/**
 * Builds dist/, or the folder given by --out: modules, types, manifest, command line, schemas, files for a script tag,
 * licences, SBOM, hashes. With --record-content it only notes what the content of this version says (`src/content/history.json`).
 */

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const { values } = parseArgs({
  options: {
    out: { type: 'string', default: join(root, 'dist') },
    'record-content': { type: 'boolean', default: false },
  },
});
const out = resolve(values.out);
const tsc = mkdtempSync(join(tmpdir(), 'psw-build-'));

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

function run(tool, ...args) {
  const bin = join(root, 'node_modules/.bin', tool);
  execFileSync(bin, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PSW_TSC: tsc, PSW_OUT: out },
  });
}

try {
  // The compiled modules are imported here and by the rollup config; Node needs to know that they are modules.
  writeFileSync(join(tsc, 'package.json'), '{"type":"module"}');
  symlinkSync(join(root, 'node_modules'), join(tsc, 'node_modules'), 'junction');
  run('tsc', '--outDir', tsc, '--sourceMap', '--inlineSources');
  // The command line has the types of Node, which the rest must not see.
  run('tsc', '-p', 'src/cli', '--outDir', tsc, '--sourceMap', '--inlineSources');
  if (values['record-content']) await recordContent(tsc);
  else await build();
} finally {
  rmSync(tsc, { recursive: true, force: true });
}

async function build() {
  const problems = await problemsOfContent(tsc);
  if (problems.length) {
    console.error(`The content is not whole:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
    process.exitCode = 1;
    return;
  }
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  // Nobody can import the command line, the editor page, the loader, or what they read spreadsheets with.
  const isPublished = (file) =>
    !/\.js(\.map)?$|package\.json$|node_modules|history\.json$/.test(file) &&
    !/^(cli$|embed$|sheet$|studio$|content.(advice|changes))/.test(relative(tsc, file));
  cpSync(tsc, out, { recursive: true, filter: isPublished });
  run('rollup', '--config', '--silent');
  for (const file of ['content.html', 'content.css', 'embed.css', 'studio.css'])
    cpSync(join(root, 'src/studio', file), join(out, 'studio', file));
  cpSync(join(root, 'demo/icon.svg'), join(out, 'studio/icon.svg'));
  cpSync(join(root, 'src/themes'), join(out, 'themes'), { recursive: true });
  for (const file of ['frame.html', 'frame.css'])
    cpSync(join(root, 'src/embed', file), join(out, 'embed', file));
  chmodSync(join(out, 'cli.js'), 0o755);
  await writeSchemas(join(tsc, 'content/schema.js'), join(out, 'schema'));
  writeSupplyChain(root, readJson(join(tsc, 'libraries.json')), out);
  run('cem', 'analyze', '--quiet', '--outdir', relative(root, out));
  const ofFrame = writeHashes(join(out, 'embed'));
  writeEditorData(
    readJson(join(out, 'custom-elements.json')),
    readJson(join(root, 'package.json')),
    join(root, 'src/frameworks'),
    out,
  );
  const hashes = writeHashes(join(out, 'cdn'));
  writeEmbedPage({ cdn: hashes, embed: ofFrame });
  // What people copy from the README has to fit what is published with it.
  if (out !== join(root, 'dist')) return;
  writeSnippets(join(root, 'README.md'), hashes);
  noteBuilt();
}

/** Subresource integrity of every script in a folder. */
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
  return hashes;
}

/** The page that says what to paste has the version and the hashes inside, since from disk it may not ask for them. */
function writeEmbedPage(folders) {
  const hashes = Object.fromEntries(
    Object.entries(folders).flatMap(([folder, files]) =>
      Object.entries(files).map(([file, hash]) => [`${folder}/${file}`, hash]),
    ),
  );
  const { version } = readJson(join(root, 'package.json'));
  const text = readFileSync(join(root, 'src/studio/embed.html'), 'utf8');
  const data = /(<script type="application\/json" id="data">)[^<]*/;
  writeFileSync(
    join(out, 'studio/embed.html'),
    text.replace(data, (_, start) => start + JSON.stringify({ version, hashes })),
  );
}

/** Puts the hashes into the script tags of a page for people. */
function writeSnippets(path, hashes) {
  const text = readFileSync(path, 'utf8');
  const snippet = /(src="\/cdn\/([\w.-]+)"\s+integrity=")[^"]*/g;
  const updated = text.replace(snippet, (_, start, file) => start + hashes[file]);
  if (updated !== text) writeFileSync(path, updated);
}

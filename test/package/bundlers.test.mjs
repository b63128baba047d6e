import assert from 'node:assert/strict';
import { once } from 'node:events';
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import nodeResolve from '@rollup/plugin-node-resolve';
import { build as esbuild } from 'esbuild';
import { chromium } from 'playwright-core';
import { rollup } from 'rollup';
import sirv from 'sirv';
import { findBrowsers } from '../../scripts/browsers.mjs';
import { terser } from '../../scripts/terser.mjs';
import { root, widgets } from './dist.mjs';

/**
 * The packed package in an app of somebody else's, bundled by three tools. What is counted is what a page loads
 * before anybody presses anything.
 */

const executablePath = findBrowsers().chromium;
const classes = {
  'theme-cards': 'ThemeCards',
  'role-explorer': 'RoleExplorer',
  'self-check': 'SelfCheck',
  'model-shift': 'ModelShift',
  profile: 'Profile',
  'team-profile': 'TeamProfile',
};

describe('In a bundle', () => {
  let app;

  before(() => {
    app = mkdtempSync(join(tmpdir(), 'psw-app-'));
    const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', app];
    const shell = process.platform === 'win32';
    const [packed] = JSON.parse(
      execFileSync('npm', args, { cwd: root, shell, encoding: 'utf8', stdio: 'pipe' }),
    );
    execFileSync('tar', ['-xzf', packed.filename], { cwd: app });
    mkdirSync(join(app, 'node_modules'));
    renameSync(join(app, 'package'), join(app, 'node_modules/public-servant-widgets'));
    for (const name of ['lit', 'valibot'])
      symlinkSync(join(root, 'node_modules', name), join(app, 'node_modules', name), 'junction');
    writeFileSync(join(app, 'package.json'), '{"type":"module"}');
  });

  after(() => rmSync(app, { recursive: true, force: true }));

  function write(file, code) {
    writeFileSync(join(app, file), code);
    return join(app, file);
  }

  /** What a page loads at once with each of several entries: the entry, and what that imports other than on demand. */
  const tools = {
    async rollup(input) {
      const bundle = await rollup({ input, plugins: [nodeResolve()], onwarn: () => undefined });
      const { output } = await bundle.generate({ format: 'es' });
      await bundle.close();
      const chunks = new Map(output.map((chunk) => [chunk.fileName, chunk]));
      return (name) =>
        textOf(
          output.find((chunk) => chunk.isEntry && chunk.name === name).fileName,
          (file) => chunks.get(file).code,
          (file) => chunks.get(file).imports,
        );
    },
    // It tells what an entry needs only where that is the one entry.
    esbuild(input) {
      return async (name) => {
        const { outputFiles, metafile } = await esbuild({
          entryPoints: [input[name]],
          absWorkingDir: app,
          outdir: 'out',
          bundle: true,
          splitting: true,
          format: 'esm',
          metafile: true,
          write: false,
          logLevel: 'error',
        });
        const named = (file) =>
          outputFiles.find(({ path }) => path.replaceAll('\\', '/').endsWith(file)).text;
        const importsOf = (file) =>
          metafile.outputs[file].imports
            .filter(({ kind }) => kind === 'import-statement')
            .map(({ path }) => path);
        return textOf(`out/${name}.js`, named, importsOf);
      };
    },
  };

  function textOf(entry, codeOf, importsOf, seen = new Set()) {
    if (seen.has(entry)) return '';
    seen.add(entry);
    return [codeOf(entry), ...importsOf(entry).map((name) => textOf(name, codeOf, importsOf, seen))].join(
      '\n',
    );
  }

  const tagsIn = (code) =>
    widgets
      .filter((widget) => new RegExp(`customElements\\.define\\(["']psw-${widget}["']`).test(code))
      .sort();
  const classesIn = (code) => widgets.filter((widget) => code.includes(`psw-${widget}-content-error`)).sort();

  const entries = {
    ...Object.fromEntries(
      widgets.flatMap((widget) => [
        [
          `class-${widget}`,
          `import { ${classes[widget]} } from 'public-servant-widgets'; console.log(${classes[widget]});`,
        ],
        [`define-${widget}`, `import 'public-servant-widgets/${widget}/define';`],
      ]),
    ),
    all: `import 'public-servant-widgets/define';`,
    none: `import { ThemeCards } from 'public-servant-widgets';`,
  };

  for (const [tool, bundle] of Object.entries(tools)) {
    describe(`of ${tool}`, () => {
      let codeOf;

      before(async () => {
        const files = Object.entries(entries).map(([name, code]) => [name, write(`${name}.js`, code)]);
        codeOf = await bundle(Object.fromEntries(files));
      });

      for (const widget of widgets) {
        it(`${classes[widget]} of the index comes without the others, and registers nothing`, async () => {
          const code = await codeOf(`class-${widget}`);
          assert.deepEqual(classesIn(code), [widget]);
          assert.deepEqual(tagsIn(code), []);
        });

        it(`${widget}/define registers its widget, and brings no other`, async () => {
          const code = await codeOf(`define-${widget}`);
          assert.deepEqual(classesIn(code), [widget]);
          assert.deepEqual(tagsIn(code), [widget]);
        });
      }

      it('define registers every widget', async () => {
        assert.deepEqual(tagsIn(await codeOf('all')), [...widgets].sort());
      });

      it('a class that nobody uses leaves nothing behind', async () => {
        assert.doesNotMatch(await codeOf('none'), /psw-|lit/);
      });
    });
  }

  describe(
    'in a page',
    { skip: executablePath ? false : 'needs Chromium, which `npm test` installs where it can' },
    () => {
      let browser;

      before(async () => {
        browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
      });
      after(() => browser?.close());

      const most = 20_000;
      /** By words that every widget shows in either language it is told what was loaded. */
      const says = { en: 'Where this comes from', cy: 'O ble y daw hyn' };
      for (const { language, lang, other } of [
        { language: 'English', lang: 'en', other: 'cy' },
        { language: 'Welsh', lang: 'cy', other: 'en' },
      ]) {
        for (const widget of widgets) {
          it(`${widget} in ${language} takes at most ${most} bytes in 3 requests`, async () => {
            const { names, sizes, text } = await load(widget, lang);
            const total = sizes.reduce((sum, size) => sum + size, 0);
            console.log(
              `${String(total).padStart(7)} bytes in ${sizes.length} requests: ${widget} in ${language}`,
            );
            assert.ok(total <= most, `${total} bytes`);
            assert.ok(sizes.length <= 3, names.join(', '));
            assert.ok(text.includes(says[lang]));
            assert.ok(!text.includes(says[other]), `there is ${other}, too`);
          });
        }
      }

      it('an overlay is laid over the language of the page, and no other is loaded', async () => {
        const overlay = { format: 1, version: '1', base: '2026.1' };
        const themes = { 'rooted-in-place': { cy: { title: 'Gartref yma' } } };
        const inside = `<script type="application/json">${JSON.stringify({ ...overlay, themes })}</script>`;
        const { text, shown } = await load('theme-cards', 'cy', inside);
        assert.ok(shown.includes('Gartref yma'));
        assert.ok(text.includes(says.cy));
        assert.ok(!text.includes(says.en), 'there is English, too');
      });

      /** An app with one widget, as rollup and Terser make it. */
      async function build(widget) {
        const dir = join(app, 'built', widget);
        if (existsSync(dir)) return dir;
        const input = write('page.js', `import 'public-servant-widgets/${widget}/define';`);
        const plugins = [nodeResolve(), terser({ ecma: 2020, compress: { passes: 2 } })];
        const bundle = await rollup({ input, plugins, onwarn: () => undefined });
        await bundle.write({ dir, format: 'es' });
        await bundle.close();
        return dir;
      }

      /** What a page with the widget asks for on its own. */
      async function load(widget, lang, inside = '') {
        const dir = await build(widget);
        writeFileSync(
          join(dir, 'index.html'),
          `<!doctype html><html lang="${lang}"><title>App</title><link rel="icon" href="data:,">
          <script type="module" src="./page.js"></script><psw-${widget}>${inside}</psw-${widget}>`,
        );
        const server = createServer(sirv(dir, { dev: true })).listen(0, '127.0.0.1');
        await once(server, 'listening');
        const page = await browser.newPage();
        try {
          const names = [];
          page.on('response', (response) => {
            if (response.request().resourceType() !== 'document') names.push(basename(response.url()));
          });
          await page.goto(`http://127.0.0.1:${server.address().port}/`);
          await page.locator(`psw-${widget} [part~=widget]`).waitFor();
          await page.waitForLoadState('networkidle');
          return {
            names,
            shown: await page.locator(`psw-${widget} [part~=widget]`).innerText(),
            sizes: names.map((name) => brotliCompressSync(readFileSync(join(dir, name))).length),
            text: names.map((name) => readFileSync(join(dir, name), 'utf8')).join('\n'),
          };
        } finally {
          await page.close();
          server.close();
          server.closeAllConnections();
        }
      }
    },
  );
});

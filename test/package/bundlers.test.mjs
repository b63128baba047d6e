import assert from 'node:assert/strict';
import { once } from 'node:events';
import { execFileSync } from 'node:child_process';
import {
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
import terser from '@rollup/plugin-terser';
import { build as esbuild } from 'esbuild';
import { chromium } from 'playwright-core';
import { rollup } from 'rollup';
import sirv from 'sirv';
import { findBrowsers } from '../../scripts/browsers.mjs';
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

  /** What a page loads at once, in one text: the entry, and what that imports other than on demand. */
  const tools = {
    async rollup(input) {
      const bundle = await rollup({ input, plugins: [nodeResolve()], onwarn: () => undefined });
      const { output } = await bundle.generate({ format: 'es' });
      await bundle.close();
      const chunks = new Map(output.map((chunk) => [chunk.fileName, chunk]));
      return textOf(
        output.find(({ isEntry }) => isEntry).fileName,
        (name) => chunks.get(name).code,
        (name) => chunks.get(name).imports,
      );
    },
    async esbuild(input) {
      const { outputFiles, metafile } = await esbuild({
        entryPoints: [input],
        absWorkingDir: app,
        outdir: 'out',
        bundle: true,
        splitting: true,
        format: 'esm',
        metafile: true,
        write: false,
        logLevel: 'error',
      });
      const named = (name) => outputFiles.find(({ path }) => path.replaceAll('\\', '/').endsWith(name)).text;
      const importsOf = (name) =>
        metafile.outputs[name].imports
          .filter(({ kind }) => kind === 'import-statement')
          .map(({ path }) => path);
      const [entry] = Object.entries(metafile.outputs).find(([, { entryPoint }]) =>
        input.endsWith(entryPoint),
      );
      return textOf(entry, named, importsOf);
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

  for (const [tool, bundle] of Object.entries(tools)) {
    for (const widget of widgets) {
      it(`of ${tool}, one class of the index comes without the others, and registers nothing`, async () => {
        const name = classes[widget];
        const input = write(
          'class.js',
          `import { ${name} } from 'public-servant-widgets'; console.log(${name});`,
        );
        const code = await bundle(input);
        assert.deepEqual(classesIn(code), [widget]);
        assert.deepEqual(tagsIn(code), []);
      });

      it(`of ${tool}, ${widget}/define registers its widget, and brings no other`, async () => {
        const code = await bundle(write('one.js', `import 'public-servant-widgets/${widget}/define';`));
        assert.deepEqual(classesIn(code), [widget]);
        assert.deepEqual(tagsIn(code), [widget]);
      });
    }

    it(`of ${tool}, define registers every widget`, async () => {
      const code = await bundle(write('all.js', `import 'public-servant-widgets/define';`));
      assert.deepEqual(tagsIn(code), [...widgets].sort());
    });

    it(`of ${tool}, a class that nobody uses leaves nothing behind`, async () => {
      const code = await bundle(write('none.js', `import { ThemeCards } from 'public-servant-widgets';`));
      assert.doesNotMatch(code, /psw-|lit/);
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

      // Welsh words are longer, and come in files of their own.
      for (const { language, lang, other, bytes, requests } of [
        { language: 'English', lang: 'en', other: 'cy', bytes: 20_000, requests: 3 },
        { language: 'Welsh', lang: 'cy', other: 'en', bytes: 22_000, requests: 4 },
      ]) {
        for (const widget of widgets) {
          it(`${widget} in ${language} takes at most ${bytes} bytes in ${requests} requests`, async () => {
            const { names, sizes } = await load(widget, lang);
            const total = sizes.reduce((sum, size) => sum + size, 0);
            console.log(
              `${String(total).padStart(7)} bytes in ${sizes.length} requests: ${widget} in ${language}`,
            );
            assert.ok(total <= bytes, `${total} bytes`);
            assert.ok(sizes.length <= requests, names.join(', '));
            assert.doesNotMatch(names.join(' '), new RegExp(`\\b${other}[.-]`));
          });
        }
      }

      /** What a page with the widget asks for on its own, as rollup and terser make it. */
      async function load(widget, lang) {
        const input = write('page.js', `import 'public-servant-widgets/${widget}/define';`);
        const dir = join(app, 'built');
        rmSync(dir, { recursive: true, force: true });
        const plugins = [nodeResolve(), terser({ module: true, ecma: 2020, compress: { passes: 2 } })];
        const bundle = await rollup({ input, plugins, onwarn: () => undefined });
        await bundle.write({ dir, format: 'es' });
        await bundle.close();
        write(
          'built/index.html',
          `<!doctype html><html lang="${lang}"><title>App</title><link rel="icon" href="data:,">
          <script type="module" src="./page.js"></script><psw-${widget}></psw-${widget}>`,
        );
        const server = createServer(sirv(dir)).listen(0, '127.0.0.1');
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
            sizes: names.map((name) => brotliCompressSync(readFileSync(join(dir, name))).length),
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

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { chromium } from 'playwright-core';
import { findBrowsers } from '../../scripts/browsers.mjs';
import { csp } from '../../scripts/csp.mjs';
import { dist, readJson, readText, root } from './dist.mjs';

const executablePath = findBrowsers().chromium;
const hashes = readJson('dist/cdn/sri.json');

describe('Snippets', () => {
  const tags = [...readText('README.md').matchAll(/<script\b[^>]*src="([^"]*)"[^>]*>/g)];

  it('of the README have the hash of the file that they name', () => {
    assert.ok(tags.length > 0);
    for (const [tag, address] of tags) {
      const [, integrity] = /integrity="([^"]*)"/.exec(tag) ?? [];
      assert.equal(integrity, hashes[address.replace('/cdn/', '')], tag);
    }
  });
});

describe(
  'A page that insists on the published files',
  { skip: executablePath ? false : 'needs Chromium, which `npm test` installs where it can' },
  () => {
    let browser, server, origin, html, policy, tampered;

    before(async () => {
      server = createServer((request, response) => {
        const [, file] = /^\/cdn\/([\w.-]+)$/.exec(request.url) ?? [];
        if (file) {
          const extra = file === tampered ? '\nglobalThis.isTampered = true;\n' : '';
          response.setHeader('Content-Type', 'text/javascript');
          response.end(readFileSync(join(dist, 'cdn', file), 'utf8') + extra);
        } else {
          response.setHeader('Content-Type', 'text/html; charset=utf-8');
          response.setHeader('Content-Security-Policy', policy);
          response.end(html);
        }
      }).listen(0, '127.0.0.1');
      await once(server, 'listening');
      origin = `http://127.0.0.1:${server.address().port}`;
      browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
    });
    after(async () => {
      await browser?.close();
      server.close();
      server.closeAllConnections();
    });

    /** The import map as `docs/integrity.md` writes it. */
    const [, program] = /```js\n([^]*?)```/.exec(readText('docs/integrity.md'));
    const importMap = execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
      cwd: root,
      encoding: 'utf8',
    }).trim();

    async function open({ file = 'psw.js', type = 'module', hasMap = true, changed, lang = 'cy' } = {}) {
      tampered = changed;
      const inner = /<script[^>]*>([^]*)<\/script>/.exec(importMap)[1];
      const hash = createHash('sha256').update(inner).digest('base64');
      policy = csp
        .replace("script-src 'self'", `script-src 'self' 'sha256-${hash}'`)
        .replace("img-src 'self'", "img-src 'self' data:");
      const kind = type === 'module' ? 'type="module"' : 'defer';
      html = `<!doctype html><html lang="${lang}"><title>Page</title><link rel="icon" href="data:,">
        ${hasMap ? importMap : ''}
        <script ${kind} src="/cdn/${file}" integrity="${hashes[file]}"></script>
        <psw-theme-cards><p>Fallback</p></psw-theme-cards><psw-self-check><p>Fallback</p></psw-self-check>`;
      const page = await browser.newPage();
      const said = [];
      page.on('console', (message) => said.push(message.text()));
      await page.goto(origin);
      const settle = () => page.waitForLoadState('networkidle');
      await settle();
      const isTampered = () => page.evaluate(() => Boolean(globalThis.isTampered));
      return { page, said, settle, isTampered };
    }

    for (const [file, type] of [
      ['psw.js', 'module'],
      ['psw.classic.js', 'classic'],
    ]) {
      it(`has everything work with ${file}, on demand too, when nothing was changed`, async () => {
        const { page, said, settle } = await open({ file, type });
        await page.locator('psw-theme-cards [part~=widget][lang=cy]').waitFor();
        await page.locator('psw-self-check .primary').click();
        await page.locator('psw-self-check form').waitFor();
        await settle();
        assert.deepEqual(said, []);
        await page.close();
      });

      it(`does not run a changed file that ${file} loads on demand`, async () => {
        const { page, said, isTampered } = await open({ file, type, changed: 'psw.cy.js' });
        await page.locator('psw-theme-cards [part~=widget][lang=en]').waitFor();
        assert.equal(await isTampered(), false);
        assert.match(said.join('\n'), /integrity/);
        await page.close();
      });
    }

    it('does not run a changed view that somebody asks for', async () => {
      const { page, isTampered } = await open({ lang: 'en', changed: 'started.js' });
      const refused = page.waitForEvent('console', (message) => /integrity/.test(message.text()));
      await page.locator('psw-self-check .primary').click();
      await refused;
      assert.equal(await isTampered(), false);
      await page.close();
    });

    it('keeps its own text where the first file was changed', async () => {
      const { page, isTampered } = await open({ hasMap: false, changed: 'psw.js' });
      assert.equal(await isTampered(), false);
      assert.equal(await page.locator('psw-theme-cards >> text=Fallback').isVisible(), true);
      await page.close();
    });

    it('would run a changed file on demand without the import map', async () => {
      const { page, isTampered } = await open({ hasMap: false, changed: 'psw.cy.js' });
      await page.locator('psw-theme-cards [part~=widget]').waitFor();
      assert.equal(await isTampered(), true);
      await page.close();
    });
  },
);

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { chromium } from 'playwright-core';
import { findBrowsers } from '../../scripts/browsers.mjs';
import { dist } from './dist.mjs';
import { objectionsTo, openFromDisk } from './from-disk.mjs';

/** The page 'What do I use?' as an editor opens it, from disk; and what it tells to paste, in pages that do as it says. */

const executablePath = findBrowsers().chromium;
const whole = 'https://widgets.example.gov.uk/psw';
const types = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.html': 'text/html',
  '.json': 'application/json',
};

describe(
  'The page that says what to use',
  { skip: executablePath ? false : 'needs Chromium, which `npm test` installs where it can' },
  () => {
    let browser, page, said;

    before(async () => {
      browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
    });
    after(() => browser?.close());

    async function open(options) {
      await page?.context().close();
      ({ page, said } = await openFromDisk(browser, 'studio/embed.html', options));
    }

    const choose = (id, value) => page.selectOption(`#${id}`, value);
    const shown = (id) => page.locator(`#${id}`).textContent();
    const letter = () => page.inputValue('#letter');
    const policies = async () =>
      [...(await letter()).matchAll(/Content-Security-Policy: (.*)/g)].map(([, policy]) => policy);

    /** A page on the intranet, with the files where the address says, under the policy that the letter asks for. */
    async function visit(html, { page: policy, frame } = {}) {
      const visited = await (await browser.newContext()).newPage();
      const errors = [];
      visited.on('console', (message) => errors.push(message.text()));
      visited.on('pageerror', (error) => errors.push(String(error)));
      await visited.route(/^https:/, async (route) => {
        const url = new URL(route.request().url());
        if (url.pathname === '/page')
          return route.fulfill({
            contentType: 'text/html; charset=utf-8',
            headers: { 'Content-Security-Policy': `default-src 'none'; img-src data:; ${policy}` },
            body: `<!doctype html><html lang="en"><title>Page</title><link rel="icon" href="data:,">${html}`,
          });
        const file = join(dist, url.pathname.replace(/^\/psw\//, ''));
        if (!url.pathname.startsWith('/psw/') || !existsSync(file)) return route.fulfill({ status: 404 });
        const headers = {
          'Access-Control-Allow-Origin': '*',
          ...(frame && file.endsWith('frame.html') && { 'Content-Security-Policy': frame }),
        };
        return route.fulfill({ contentType: types[extname(file)], headers, body: readFileSync(file) });
      });
      await visited.goto('https://intranet.example.gov.uk/page');
      return { visited, errors, close: () => visited.context().close() };
    }

    it('opens from disk, shows the widget as it is set up, and asks for nothing', async () => {
      await open();
      await choose('widget', 'self-check');
      await page.click('summary');
      await choose('edition', 'quick');
      await choose('language', 'cy');
      await page.locator('psw-self-check[edition=quick] >> text=10 datganiad byr').waitFor();
      assert.match(await shown('paste'), /<psw-self-check lang="cy" edition="quick">/);
      assert.deepEqual(said, []);
    });

    it('keeps in the widget what somebody pressed, as long as it is set up alike', async () => {
      await open();
      await page.locator('psw-theme-cards .card .toggle').first().click();
      await page.fill('#accent', '#6a1b5d');
      assert.equal(await page.locator('psw-theme-cards [aria-expanded=true]').count(), 1);
      await choose('heading-level', '3');
      assert.equal(await page.locator('psw-theme-cards [aria-expanded=true]').count(), 0);
    });

    for (const base of ['/psw', whole]) {
      it(`gives lines for a page that work as they are, with the files at ${base}`, async () => {
        await open();
        await page.fill('#address', base);
        await choose('widget', 'role-explorer');
        const [policy] = await policies();
        const { visited, errors, close } = await visit(await shown('paste'), { page: policy });
        await visited.locator('psw-role-explorer [part~=widget]').waitFor();
        assert.deepEqual(errors, []);
        await close();
      });

      it(`gives a line and a loader that work together, with the files at ${base}`, async () => {
        await open();
        await choose('platform', 'umbraco');
        await page.fill('#address', base);
        await page.click('summary');
        await page.check('text=Rooted in a place');
        await page.check('text=A search, filters and an order for the cards');
        const [policy] = await policies();
        const html = `<p>${await shown('paste')}</p>${await shown('it')}`;
        const { visited, errors, close } = await visit(html, { page: policy });
        await visited.locator('psw-theme-cards[tools] [part~=widget]').waitFor();
        assert.equal(await visited.locator('psw-theme-cards .card').count(), 1);
        assert.deepEqual(errors, []);
        await close();
      });
    }

    it('puts the same loader into what WordPress and Drupal take', async () => {
      await open();
      const loaders = [];
      for (const platform of ['jadu', 'wordpress', 'drupal']) {
        await choose('platform', platform);
        loaders.push(await shown('it'));
      }
      const [, integrity] = /integrity="(.*?)"/.exec(loaders[0]);
      assert.ok(loaders[1].includes(loaders[0]));
      assert.ok(loaders[2].includes(`integrity: '${integrity}'`));
    });

    it('gives a frame with the colours inside, once it has a whole address', async () => {
      await open();
      await choose('platform', 'sharepoint');
      assert.equal(await page.locator('#paste').count(), 0);
      assert.match(await page.locator('#address-wrong').textContent(), /^SharePoint needs a whole address/);
      await page.fill('#address', whole);
      await page.fill('#accent', 'rebeccapurple');
      const [ofPage, ofFrame] = await policies();
      const { visited, errors, close } = await visit(await shown('paste'), {
        page: ofPage,
        frame: ofFrame.replace('YOURCOUNCIL.sharepoint.com', 'intranet.example.gov.uk'),
      });
      const widget = visited.frameLocator('iframe').locator('psw-theme-cards');
      await widget.locator('[part~=widget]').waitFor();
      const accent = await widget.evaluate((element) =>
        getComputedStyle(element).getPropertyValue('--psw-accent-color'),
      );
      assert.equal(accent, 'rebeccapurple');
      assert.equal(await visited.frameLocator('iframe').locator('.notes').count(), 0);
      assert.deepEqual(errors, []);
      await close();
    });

    it('gives a command that the command line takes', async () => {
      await open();
      await choose('platform', 'confluence');
      await choose('widget', 'self-check');
      await choose('language', 'cy');
      await choose('heading-level', '3');
      await page.click('summary');
      await page.fill('#remember-days', '30');
      const [, ...args] = (await shown('paste')).split(/ (?=single)|(?<=single.*) /);
      const folder = mkdtempSync(join(tmpdir(), 'psw-embed-'));
      try {
        execFileSync(process.execPath, [join(dist, 'cli.js'), ...args], { cwd: folder, stdio: 'ignore' });
        const written = readFileSync(join(folder, 'self-check.html'), 'utf8');
        assert.match(written, /<psw-self-check heading-level="3" remember-days="30">/);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    });

    it('names a specifier that the package has', async () => {
      await open();
      await choose('platform', 'npm');
      const [, specifier] = /import '(.*?)'/.exec(await shown('paste'));
      assert.ok(import.meta.resolve(specifier));
    });

    it('says how much contrast a colour has, and what is wrong with one', async () => {
      await open();
      await page.fill('#accent', '#ffd500');
      assert.match(await shown('accent-hint'), /^1\.4 to 1 on white, 13\.\d to 1 on a dark page .* darker/);
      assert.match(await shown('colours'), /psw-theme-cards \{\n {2}--psw-accent-color: #ffd500;\n\}/);
      for (const wrong of ['#12345', 'red; } body { display: none', 'var(--x)']) {
        await page.fill('#accent', wrong);
        assert.equal(await page.getAttribute('#accent', 'aria-describedby'), 'accent-wrong');
        assert.equal(await page.locator('#colours').count(), 0);
        assert.equal(await page.inputValue('#accent'), wrong);
      }
    });

    it('copies what is shown, and a letter as somebody changed it', async () => {
      await open({ permissions: ['clipboard-read', 'clipboard-write'] });
      const [paste] = await page.locator('.snippet button').all();
      await paste.click();
      await page.locator('[role=status]', { hasText: 'Copied: Into the page' }).waitFor();
      assert.equal(await page.evaluate(() => navigator.clipboard.readText()), await shown('paste'));
      await page.fill('#letter', 'Dear all');
      await page.click('.tools .primary');
      await page.locator('[role=status]', { hasText: 'Copied: A letter to IT' }).waitFor();
      assert.equal(await page.evaluate(() => navigator.clipboard.readText()), 'Dear all');
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.click('text=Save as a text file'),
      ]);
      assert.equal(download.suggestedFilename(), 'letter-to-it.txt');
      assert.equal(readFileSync(await download.path(), 'utf8'), 'Dear all');
    });

    it('has hashes of the published files in the letter', async () => {
      await open();
      const hashes = JSON.parse(readFileSync(join(dist, 'cdn/sri.json'), 'utf8'));
      assert.ok((await letter()).includes(`cdn/theme-cards.js\n  ${hashes['theme-cards.js']}`));
    });

    for (const [state, options, act] of [
      ['at the beginning', {}, () => undefined],
      ['with all choices open, on a dark page', { colorScheme: 'dark' }, () => page.click('summary')],
      [
        'with mistakes, in Welsh, on a phone',
        { hash: '#cy', viewport: { width: 320, height: 700 } },
        async () => {
          await choose('platform', 'moodle');
          await page.fill('#overlay', 'a b');
          await page.fill('#focus', 'glas');
        },
      ],
    ]) {
      it(`has nothing that axe objects to ${state}`, async () => {
        await open(options);
        await act();
        await page.waitForTimeout(300);
        assert.deepEqual(await objectionsTo(page), []);
      });
    }
  },
);

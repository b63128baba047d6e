import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, before, describe, it } from 'node:test';
import { chromium } from 'playwright-core';
import { findBrowsers } from '../../scripts/browsers.mjs';
import { dist, widgets } from './dist.mjs';

/** A widget as one file, as somebody opens it from disk. */

const executablePath = findBrowsers().chromium;
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const odd = 'At home here </script><!-- <script> & "so"';
const overlay = (changes) => JSON.stringify({ format: 1, version: '1', base: '2026.1', ...changes });

describe('A widget as one file', () => {
  let folder;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'psw-single-'));
    const themes = { 'many-roles': { en: { title: odd }, cy: { title: 'Gartref yma' } } };
    writeFileSync(join(folder, 'council.json'), overlay({ themes }));
    writeFileSync(
      join(folder, 'wrong.json'),
      `{\n"format": 1, "version": "1", "base": "2026.1",\n"colour": "red"}`,
    );
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  const run = (...args) =>
    spawnSync(process.execPath, [join(dist, 'cli.js'), 'single', ...args], { cwd: folder, encoding: 'utf8' });
  const write = (...args) => {
    const { status, stderr } = run(...args, '-o', 'widget.html');
    assert.equal(status, 0, stderr);
    return join(folder, 'widget.html');
  };

  it('has a name of its own, and does not take the place of another file', () => {
    const { status, stderr } = run('--widget', 'profile');
    assert.equal(status, 0, stderr);
    assert.ok(existsSync(join(folder, 'profile.html')));
    const again = run('--widget', 'profile');
    assert.equal(again.status, 2);
    assert.match(again.stderr, /profile\.html is there already/);
  });

  it('refuses what cannot be, and says why and where', () => {
    const files = readdirSync(folder);
    for (const [args, code, sentence] of [
      [[], 2, "required option '--widget <widget>' not specified"],
      [['--widget', 'self-chek'], 2, 'Allowed choices are theme-cards, role-explorer, self-check,'],
      [
        ['--widget', 'self-check', '--lang', 'fr'],
        2,
        '--lang "fr": there are no words in it; expected one of en, cy.',
      ],
      [
        ['--widget', 'self-check', '--attr', 'editon=quick'],
        2,
        'self-check has no "editon"; expected one of edition,',
      ],
      [['--widget', 'self-check', '--attr', 'onclick=alert(1)'], 2, 'has no "onclick"'],
      [
        ['--widget', 'self-check', '--attr', 'overlay=a.json'],
        2,
        'its content goes inside. Use --overlay FILE.',
      ],
      [
        ['--widget', 'self-check', '--overlay', 'nowhere.json'],
        2,
        'nowhere.json cannot be read: there is no such file.',
      ],
      [['--widget', 'self-check', '--overlay', 'wrong.json'], 1, 'wrong.json:3:1: $.colour: '],
    ]) {
      const { status, stdout, stderr } = run(...args, '-o', 'never.html');
      assert.equal(status, code, stderr);
      assert.ok(stderr.includes(sentence), `no "${sentence}" in ${stderr}`);
      assert.equal(stdout, '');
      assert.doesNotMatch(stderr, /^\s+at .*:\d+/m);
    }
    assert.deepEqual(readdirSync(folder), files);
  });

  it('can be read without script, too', () => {
    const code = readFileSync(
      write('--widget', 'theme-cards', '--lang', 'cy', '--overlay', 'council.json'),
      'utf8',
    );
    assert.ok(code.includes('>Gartref yma</h2>'));
    assert.ok(code.includes('<title>Cardiau themâu</title>'));
  });

  describe('from disk', { skip: executablePath ? false : 'There is no Chromium to open it in.' }, () => {
    let browser;
    before(async () => {
      browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
    });
    after(() => browser?.close());

    /** Opens a file; `said` is what the page asks for and complains about. */
    async function open(...args) {
      const page = await browser.newPage({ viewport: { width: 768, height: 900 } });
      const address = pathToFileURL(write(...args)).href;
      const said = [];
      page.on('console', (message) => said.push(message.text()));
      page.on('pageerror', (error) => said.push(String(error)));
      page.on('request', (request) => request.url() === address || said.push(`requests ${request.url()}`));
      await page.goto(address);
      return { page, said };
    }

    for (const widget of widgets) {
      it(`shows ${widget} in English and Welsh, and asks for nothing`, async () => {
        const texts = [];
        for (const lang of ['en', 'cy']) {
          const { page, said } = await open('--widget', widget, '--lang', lang);
          const shown = page.locator(`psw-${widget} [part=widget]`);
          await shown.waitFor();
          assert.equal(await shown.getAttribute('lang'), lang);
          texts.push(await page.title(), await shown.innerText());
          assert.deepEqual(said, []);
          await page.close();
        }
        assert.equal(new Set(texts).size, 4, 'each language has words of its own');
      });
    }

    for (const [lang, first, print] of [
      ['en', odd, 'Print the result'],
      ['cy', 'Gartref yma', 'Argraffu’r canlyniad'],
    ]) {
      it(`takes the self-check to its result (${lang}), with the words of a council`, async () => {
        const { page, said } = await open(
          ...[
            '--widget',
            'self-check',
            '--lang',
            lang,
            '--overlay',
            'council.json',
            '--attr',
            'edition=quick',
          ],
        );
        const widget = page.locator('psw-self-check');
        await widget.locator('.primary').click();
        assert.ok((await widget.locator('[part=page-title]').innerText()).includes(first));
        while (await widget.locator('fieldset').count()) {
          const before = await widget.locator('[part=page-title]').innerText();
          for (const statement of await widget.locator('fieldset').all())
            await statement.locator('input').first().check();
          await widget.locator('[type=submit]').click();
          await page.waitForFunction(
            (text) =>
              document.querySelector('psw-self-check').shadowRoot.querySelector('[part=page-title]')
                .innerText !== text,
            before,
          );
        }
        await widget.locator('.primary').click();
        await widget.locator('[part=take-away]').waitFor();
        assert.ok((await widget.locator('[part=bars]').first().innerText()).includes(first));
        const sheet = page.waitForFunction(
          () => document.querySelector('#psw-sheet')?.shadowRoot.textContent,
        );
        await widget.getByRole('button', { name: print }).click();
        assert.ok((await (await sheet).jsonValue()).includes(first));
        assert.deepEqual(said, []);
        await page.close();
      });
    }

    it('has the attributes and the title that it was given, and a page without faults', async () => {
      const { page, said } = await open(
        ...['--widget', 'theme-cards', '--attr', 'tools', 'themes=rooted-in-place many-roles'],
        ...['--title', 'Ours & <b>yours</b>', '--overlay', 'council.json'],
      );
      assert.equal(await page.title(), 'Ours & <b>yours</b>');
      const cards = page.locator('psw-theme-cards [part=card]');
      await cards.first().waitFor();
      assert.equal(await cards.count(), 2);
      assert.ok((await cards.nth(1).innerText()).includes(odd));
      await page.locator('psw-theme-cards input[type=search]').waitFor();
      assert.deepEqual(said, []);
      await page.evaluate(axe);
      const { violations } = await page.evaluate(() => globalThis.axe.run(document));
      assert.deepEqual(
        violations.map(({ id }) => id).filter((id) => id !== 'page-has-heading-one'),
        [],
      );
      await page.close();
    });
  });
});

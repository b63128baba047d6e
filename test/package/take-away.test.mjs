import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { chromium } from 'playwright-core';
import { findBrowsers } from '../../scripts/browsers.mjs';
import { createSite } from '../../scripts/serve.mjs';

/**
 * What only a whole browser shows, on the demonstration page under the strict policy: paper, files on
 * the disk, the clipboard, a frame that is allowed next to nothing.
 */

const executablePath = findBrowsers().chromium;
const mixed = ['often', 'sometimes', 'often', 'not-yet', 'sometimes', 'often', 'not-mine'];

describe(
  'Taking a result along',
  { skip: executablePath ? false : 'needs Chromium, which `npm test` installs where it can' },
  () => {
    const server = createSite();
    const said = [];
    let browser, origin;

    before(async () => {
      await once(server.listen(0, 'localhost'), 'listening');
      origin = `http://localhost:${server.address().port}`;
      browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
    });
    after(async () => {
      await browser?.close();
      server.close();
      server.closeAllConnections();
    });

    /** Answers every statement in the page, or frame, with answers taken in turn. */
    async function toResult(page, edition, answers = mixed) {
      await page.locator('psw-self-check .primary').waitFor();
      await page.evaluate(
        async ([edition, answers]) => {
          const element = document.querySelector('psw-self-check');
          element.edition = edition;
          await element.updateComplete;
          const root = element.shadowRoot;
          const press = async (selector) => {
            root.querySelector(selector).click();
            await element.updateComplete;
            await new Promise((resolve) => setTimeout(resolve));
          };
          await press('.primary');
          let count = 0;
          while (root.querySelector('fieldset')) {
            for (const question of root.querySelectorAll('fieldset'))
              question.querySelector(`[value=${answers[count++ % answers.length]}]`).click();
            await press('[type=submit]');
          }
          await press('.primary');
        },
        [edition, answers],
      );
    }

    async function open({ file = 'index', edition = 'quick', answers = mixed, permissions = [] } = {}) {
      const context = await browser.newContext({ permissions });
      const page = await context.newPage();
      said.length = 0;
      page.on('console', (message) => said.push(message.text()));
      page.on('pageerror', (error) => said.push(error.message));
      await page.goto(`${origin}/demo/${file}.html`);
      await toResult(page, edition, answers);
      return page;
    }

    const press = (page, name) => page.locator('psw-self-check').getByRole('button', { name }).click();

    /** What the printer gets: the button is pressed, and the window that would open is a PDF. */
    async function paper(page, name) {
      await page.evaluate(() => {
        window.print = () => undefined;
      });
      if (name) await press(page, name);
      await page.emulateMedia({ media: 'print' });
      const beside = await page.evaluate(() =>
        [...document.body.children].filter((element) => element.checkVisibility()).map(({ id }) => id),
      );
      const pdf = await page.pdf({ preferCSSPageSize: true, format: 'A4' });
      const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;
      return { beside, pages };
    }

    for (const [file, names] of [
      ['index', ['Print the result', 'Print a sheet for notes']],
      ['cy', ['Argraffu’r canlyniad', 'Argraffu taflen nodiadau']],
    ]) {
      for (const edition of ['full', 'quick']) {
        for (const answers of [mixed, ['often', 'often', 'not-yet']]) {
          for (const name of names) {
            it(`“${name}” is one page in the ${edition} edition, answered ${answers.join(', ')}`, async () => {
              const page = await open({ file, edition, answers });
              assert.deepEqual(await paper(page, name), { beside: ['psw-sheet'], pages: 1 });
              assert.deepEqual(said, []);
              await page.context().close();
            });
          }
        }
      }
    }

    it('prints the page as it is from the menu of the browser', async () => {
      const page = await open();
      const { beside, pages } = await paper(page);
      assert.ok(pages > 1);
      assert.ok(!beside.includes('psw-sheet'));
      await page.context().close();
    });

    it('is whole again after printing', async () => {
      const page = await open();
      await page.evaluate(() => {
        window.print = () => {
          dispatchEvent(new Event('beforeprint'));
          dispatchEvent(new Event('afterprint'));
        };
      });
      await press(page, 'Print the result');
      await page.emulateMedia({ media: 'print' });
      assert.equal(await page.locator('#psw-sheet').count(), 0);
      assert.equal(await page.locator('h1').isVisible(), true);
      await page.context().close();
    });

    it('is on the clipboard as HTML and as text', async () => {
      const page = await open({ permissions: ['clipboard-read', 'clipboard-write'] });
      await press(page, 'Copy the result');
      await page.getByText('Copied.').waitFor();
      const read = (type) =>
        page.evaluate(async (type) => {
          const [item] = await navigator.clipboard.read();
          return (await item.getType(type)).text();
        }, type);
      assert.match(await read('text/html'), /<h1[^>]*>Your picture today<\/h1>[^]*<td[^>]*>Sometimes<\/td>/);
      assert.match(await read('text/plain'), /^Your picture today\s+Quick edition/);
      assert.deepEqual(said, []);
      await page.context().close();
    });

    it('is saved as a file and read again from it', async () => {
      const page = await open();
      const code = await page.locator('psw-self-check .code').innerText();
      const [download] = await Promise.all([page.waitForEvent('download'), press(page, 'Save my answers')]);
      assert.match(download.suggestedFilename(), /^self-check-\d{4}-\d\d-\d\d\.json$/);
      const file = await download.path();
      assert.equal(JSON.parse(readFileSync(file, 'utf8')).format, 'psw-self-check-answers');
      const [table] = await Promise.all([page.waitForEvent('download'), press(page, 'Save a table')]);
      assert.match(readFileSync(await table.path(), 'utf8'), /^\ufeff"Theme","About","How often"/);

      await page.reload();
      await page.evaluate(() => {
        document.querySelector('psw-self-check').edition = 'quick';
      });
      await press(page, 'I have a saved file');
      await page.locator('psw-self-check input[type=file]').setInputFiles(file);
      await press(page, 'Use these answers');
      await press(page, 'See my result');
      assert.equal(await page.locator('psw-self-check .code').innerText(), code);
      assert.deepEqual(said, []);
      await page.context().close();
    });

    it('is offered to be copied by hand in a frame that is allowed nothing but scripts', async () => {
      const context = await browser.newContext();
      const page = await context.newPage();
      // The origin of such a frame is none, so its modules come from elsewhere, and the server has to allow that.
      await page.route('**/dist/**', async (route) => {
        const response = await route.fetch();
        await route.fulfill({
          response,
          headers: { ...response.headers(), 'access-control-allow-origin': '*' },
        });
      });
      await page.route('**/outer', (route) =>
        route.fulfill({
          contentType: 'text/html',
          body: '<iframe src="/demo/index.html" sandbox="allow-scripts" width="800" height="600"></iframe>',
        }),
      );
      await page.goto(`${origin}/outer`);
      const frame = page.frames()[1];
      await toResult(frame, 'quick');
      await press(frame, 'Print the result');
      await frame.getByText('The print window did not open').waitFor();
      await press(frame, 'Copy the result');
      const field = frame.locator('psw-self-check textarea');
      await field.waitFor();
      assert.match(await field.inputValue(), /^Your picture today\n/);
      assert.equal(
        await field.evaluate((area) => area.value.slice(area.selectionStart, area.selectionEnd)),
        await field.inputValue(),
      );
      await context.close();
    });
  },
);

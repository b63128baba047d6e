import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { chromium } from 'playwright-core';
import { engines } from '../../scripts/browsers.mjs';
import { readJson } from './dist.mjs';
import { objectionsTo, openFromDisk } from './from-disk.mjs';

/** The editor page as a learning lead opens it: from disk, without a server. */

const executablePath = engines.chromium.find();
const overlay = readJson('test/fixtures/mistaken-overlay.json');

describe('Editor page from disk', { skip: executablePath ? false : 'needs Chromium' }, () => {
  let browser, page, said;

  before(async () => {
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  });

  after(() => browser?.close());

  async function open(options) {
    await page?.context().close();
    ({ page, said } = await openFromDisk(browser, 'studio/content.html', options));
  }

  async function read(value) {
    await page.fill('#pasted', JSON.stringify(value));
    await page.click('form.way button');
  }

  it('opens, reads, shows and downloads, and asks for nothing else', async () => {
    await open();
    await read({
      ...overlay,
      colour: undefined,
      themes: { 'rooted-in-place': { en: { title: 'At home here' } } },
    });
    await page.click('.items >> text=At home here');
    await page.locator('psw-theme-cards >> text=At home here').first().waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.click('text=Download the overlay (JSON)'),
    ]);
    assert.equal(download.suggestedFilename(), 'council-1.json');
    const saved = JSON.parse(readFileSync(await download.path(), 'utf8'));
    assert.deepEqual(saved.themes, { 'rooted-in-place': { en: { title: 'At home here' } } });
    assert.deepEqual(said, []);
  });

  for (const [state, options, act] of [
    ['at the beginning', {}, () => undefined],
    ['with a file that cannot be read', {}, () => read('')],
    [
      'with all texts',
      {},
      async () => {
        await page.click('text=Begin with all texts');
        await page.click('.items >> text=Rooted in a place');
      },
    ],
    [
      'with mistakes',
      {},
      async () => {
        await read(overlay);
        await page.click('.items >> text=At home here');
      },
    ],
    [
      'with an id that is not known, on a dark page',
      { colorScheme: 'dark' },
      async () => {
        await read(overlay);
        await page.click('.items >> text=rooted-in-plaice');
      },
    ],
    [
      'with a role, in Welsh, on a phone',
      { hash: '#cy', viewport: { width: 320, height: 700 } },
      async () => {
        await page.click('.starts button');
        await page.click('.items summary >> text=Rolau');
        await page.click('.items >> text=Rhwydweithiwr');
      },
    ],
    [
      'with a statement and the self-check',
      {},
      async () => {
        await page.click('.starts button');
        await page.click('.items summary >> text=Statements');
        await page.click('.items details:has-text("Statements") li button');
        await page.click('.ids summary');
      },
    ],
  ]) {
    it(`has nothing that axe objects to ${state}`, async () => {
      await open(options);
      await act();
      await page.waitForTimeout(500);
      assert.deepEqual(await objectionsTo(page), []);
    });
  }
});

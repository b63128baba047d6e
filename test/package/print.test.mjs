import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { chromium } from 'playwright-core';
import { findBrowsers } from '../../scripts/browsers.mjs';
import { serve } from '../../scripts/serve.mjs';
import { encodeProfile } from '../../dist/shared/profile-code.js';
import { readJson } from './dist.mjs';

/** Sheets that people take to a meeting, printed by a real browser on A4. */

const executablePath = findBrowsers().chromium;
const margin = Object.fromEntries(['top', 'right', 'bottom', 'left'].map((side) => [side, '15mm']));

const { version, themes } = readJson('src/content/framework.json');
const ids = themes.map(({ id }) => id);
const codeOf = (edition, month, value) =>
  encodeProfile({ values: new Map(ids.map((id) => [id, value])), month }, { version, edition, themes: ids });

/** The fullest ones: every theme moves or differs, so that every theme has its question. */
const sheets = [
  { name: 'a profile', tag: 'psw-profile', first: codeOf('full', '2026-11', 1) },
  {
    name: 'then and now',
    tag: 'psw-profile',
    first: codeOf('full', '2025-03', 0),
    second: codeOf('quick', '2026-11', 1),
  },
  {
    name: 'an officer beside a councillor',
    tag: 'psw-profile',
    first: codeOf('full', '2026-11', 0),
    second: codeOf('councillor', '2026-11', 1),
  },
  {
    name: 'a team',
    tag: 'psw-team-profile',
    list: [0, 0.25, 0.5, 0.75, 1, undefined, undefined]
      .map((value, index) => codeOf('full', `2026-0${index + 1}`, value))
      .join('\n'),
  },
];

describe('Printed sheets', { skip: !executablePath && 'There is no Chromium to print with.' }, () => {
  let browser;
  let origin;

  before(async () => {
    origin = `http://localhost:${await serve(0)}`;
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  });

  after(async () => {
    await browser.close();
    // The server of the demonstration has no end of its own.
    setTimeout(() => process.exit(), 100);
  });

  it('an accent that is no colour is black on paper, as every accent is', async () => {
    const page = await browser.newPage();
    await page.goto(`${origin}/demo/index.html`);
    await page.evaluate(() => {
      const cards = document.createElement('psw-theme-cards');
      cards.style.setProperty('--psw-accent-color', 'banana');
      document.querySelector('psw-theme-cards').replaceWith(cards);
    });
    const number = page.locator('psw-theme-cards .number').first();
    const colour = () => number.evaluate((node) => getComputedStyle(node).color);
    await number.waitFor();
    // The colour of the page's own text stands in until the file for such an accent has come.
    const text = await page.evaluate(() => getComputedStyle(document.body).color);
    await page.waitForFunction(
      ([node, inherited]) => getComputedStyle(node).color !== inherited,
      [await number.elementHandle(), text],
    );
    await page.emulateMedia({ media: 'print' });
    assert.equal(await colour(), 'rgb(0, 0, 0)');
  });

  it('theme cards print as they stand, uncut, and without what only a screen needs', async () => {
    const page = await browser.newPage();
    await page.goto(`${origin}/demo/index.html`);
    const card = page.locator('psw-theme-cards .card');
    await card.nth(1).locator('.toggle').click();
    await card.nth(1).locator('.card-link').waitFor();
    await page.emulateMedia({ media: 'print' });
    assert.equal(await card.nth(1).locator('[part=card-body]').isVisible(), true);
    assert.equal(await card.nth(1).locator('.card-link').isVisible(), false);
    assert.equal(await card.nth(0).locator('[part=card-summary]').isVisible(), true);
    const { height } = await card.nth(0).boundingBox();
    assert.ok(height < 120, `a closed card is ${height} px tall on paper`);
    const styles = await card.nth(1).evaluate((node) => {
      const { backgroundColor, color } = getComputedStyle(node);
      const { breakInside, breakAfter } = getComputedStyle(node.querySelector('[part=card]'));
      return { breakInside, breakAfter, backgroundColor, color };
    });
    assert.deepEqual(styles, {
      breakInside: 'avoid',
      breakAfter: 'avoid',
      backgroundColor: 'rgb(255, 255, 255)',
      color: 'rgb(0, 0, 0)',
    });
    await page.close();
  });

  it('theme cards of which none is open print all that they hold', async () => {
    const page = await browser.newPage();
    await page.goto(`${origin}/demo/index.html`);
    const card = page.locator('psw-theme-cards .card');
    await card.nth(9).waitFor({ state: 'attached' });
    const pages = async () => (await page.pdf()).toString('latin1').match(/\/Type\s*\/Page\b/g).length;
    const printedAtOnce = await pages();
    await card.nth(9).locator('section').first().waitFor({ state: 'attached' });
    assert.equal(printedAtOnce, await pages());
    await page.emulateMedia({ media: 'print' });
    for (const index of [0, 9]) {
      assert.equal(await card.nth(index).locator('section').first().isVisible(), true);
      const { height } = await card.nth(index).locator('[part=card-body]').boundingBox();
      assert.ok(height > 150, `what card ${index} holds is ${height} px tall on paper`);
    }
    await page.close();
  });

  for (const address of ['profiles.html', 'profiles-cy.html']) {
    for (const { name, tag, ...fields } of sheets) {
      it(`${name} takes one page of ${address}, without the codes`, async () => {
        const page = await browser.newPage();
        await page.goto(`${origin}/demo/${address}`);
        const widget = page.locator(tag);
        await widget.locator('form').first().waitFor();
        for (const [id, text] of Object.entries(fields)) await widget.locator(`#${id}`).fill(text);
        await widget.locator('.primary').click();
        await widget.locator('.outcome').waitFor();
        await page.evaluate((kept) => {
          for (const other of document.querySelectorAll('main > :not(section), h2, #examples'))
            other.remove();
          for (const section of document.querySelectorAll('section'))
            if (!section.querySelector(kept)) section.remove();
        }, tag);
        const pdf = await page.pdf({ format: 'A4', margin });
        assert.equal(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g).length, 1);
        await page.emulateMedia({ media: 'print' });
        assert.equal(await widget.locator('form').first().isVisible(), false);
        await page.close();
      });
    }
  }
});

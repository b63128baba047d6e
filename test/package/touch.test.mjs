import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { chromium } from 'playwright-core';
import { findBrowsers } from '../../scripts/browsers.mjs';
import { serve } from '../../scripts/serve.mjs';

/** Whole ways through the widgets by finger, on a telephone of 320 px. */

const executablePath = findBrowsers().chromium;

describe('By touch at 320 px', { skip: !executablePath && 'There is no Chromium to touch.' }, () => {
  let browser;
  let page;
  let origin;

  before(async () => {
    origin = `http://localhost:${await serve(0)}`;
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
    const phone = { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true };
    page = await (await browser.newContext(phone)).newPage();
  });

  after(async () => {
    await browser.close();
    // The server of the demonstration has no end of its own.
    setTimeout(() => process.exit(), 100);
  });

  const open = async (query) => {
    await page.goto(`${origin}/dist/embed/frame.html?${query}`);
    await page.locator('[part~=widget]').waitFor();
  };
  const tap = (role, name) => page.getByRole(role, { name }).first().tap();
  const fits = async () =>
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320, 'it scrolls sideways');

  it('a card is found, opened and closed', async () => {
    await open('widget=theme-cards&tools');
    await page.getByRole('searchbox').tap();
    await page.keyboard.insertText('place');
    const card = page.locator('.card', { hasText: 'Rooted in a place' });
    await card.locator('.toggle').tap();
    await card.getByText('Questions to ask yourself').waitFor();
    await fits();
    await card.locator('.toggle').tap();
    assert.equal(await card.locator('.toggle').getAttribute('aria-expanded'), 'false');
    await page.getByRole('combobox', { name: 'Role' }).selectOption({ label: 'Networker' });
    assert.equal(await card.isVisible(), true);
  });

  it('a role is read, found by a theme, and compared', async () => {
    await open('widget=role-explorer');
    await tap('button', 'Broker');
    await page.getByRole('heading', { name: 'Broker' }).waitFor();
    await page.getByText('Find a role by theme').tap();
    await tap('button', 'Rooted in a place');
    await page.getByRole('heading', { name: 'Rooted in a place' }).waitFor();
    await tap('button', 'Compare');
    await page.getByRole('table').waitFor();
    await fits();
    await tap('button', 'Map');
    await page.locator('svg').first().waitFor();
    await fits();
  });

  it('the self-check is gone through, to the result', async () => {
    await open('widget=self-check&edition=quick');
    await tap('button', 'Start');
    for (let theme = 1; theme <= 10; theme++) {
      await page.getByText(`Theme ${theme} of 10`).waitFor();
      await page.getByText('Often', { exact: true }).tap();
      await fits();
      await tap('button', 'Continue');
    }
    await tap('button', 'See my result');
    await page.locator('[part=take-away]').waitFor();
    await fits();
  });
});

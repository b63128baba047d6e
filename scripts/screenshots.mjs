import { chromium } from 'playwright-core';
import { findBrowsers } from './browsers.mjs';
import { ensureBuilt } from './built.mjs';
import { serve } from './serve.mjs';

/** Takes the pictures of the README anew, of the demonstration as it stands. */

ensureBuilt();
const port = await serve(0);
const browser = await chromium.launch({
  executablePath: findBrowsers().chromium,
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage({ viewport: { width: 800, height: 900 }, reducedMotion: 'reduce' });
await page.goto(`http://localhost:${port}/demo/`);
const pictures = {
  'theme-cards': ['.toggle', () => [1]],
  'role-explorer': ['[data-role=story-teller]', () => [0]],
  'self-check': ['.primary', () => [0]],
};
for (const [name, [selector, which]] of Object.entries(pictures)) {
  const widget = page.locator(`psw-${name}`);
  const buttons = widget.locator(selector);
  await buttons.first().waitFor();
  for (const index of which(await buttons.count())) await buttons.nth(index).click();
  const { x, y, width } = await widget.boundingBox();
  const clip = {
    x: x - 16,
    y: y + (await page.evaluate(() => scrollY)) - 16,
    width: width + 32,
    height: 640,
  };
  await page.screenshot({ path: `docs/images/${name}.png`, fullPage: true, clip });
}
await browser.close();
process.exit();

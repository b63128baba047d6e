import { writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { findBrowsers } from './browsers.mjs';
import { ensureBuilt } from './built.mjs';
import { serve } from './serve.mjs';

/** Takes the pictures of the README and of docs/theming.md anew, of the widgets as they stand. */

const look = `
  body { position: relative; margin: 0; font: 15px/1.5 'Segoe UI', 'Noto Sans', Arial, sans-serif; }
  .pair { display: grid; grid-template-columns: 1fr 1fr; }
  .page { padding: 20px; display: grid; gap: 24px; align-content: start; }
  .light { background: #fff; color: #14181c; color-scheme: light; }
  .dark { background: #16191d; color: #f3f4f6; color-scheme: dark; }
  .rows { display: grid; gap: 16px; }
  .rows > div { display: grid; grid-template-columns: 5em 1fr 1fr; gap: 12px; block-size: 290px; overflow: hidden; padding: 4px; }
  .sheet { grid-template-columns: repeat(3, 1fr); gap: 16px; }
  .cell { block-size: 290px; overflow: hidden; padding: 4px; display: grid; align-content: start; gap: 6px; }
  code { font: 600 12px/1.4 'Noto Sans Mono', monospace; }
  .parts { padding: 28px 24px; }
  .box { position: absolute; box-sizing: border-box; outline: 1.5px dashed #b0005e; }
  .name { position: absolute; padding: 0 4px; background: #b0005e; color: #fff; font-size: 11px; white-space: nowrap; }
`;

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
await takeTheming();
await browser.close();
process.exit();

/** The pictures of docs/theming.md: themes, properties, accents that are mended, and the parts of every widget. */
async function takeTheming() {
  const card = '<psw-theme-cards themes="many-roles"></psw-theme-cards>';
  const started = '<psw-self-check edition="quick" class="started"></psw-self-check>';
  const both = (inner, link = '') =>
    `${link}<div class="pair"><div class="page light">${inner}</div><div class="page dark">${inner}</div></div>`;

  for (const name of ['quiet', 'council', 'high-contrast', 'dense']) {
    const link = `<link rel="stylesheet" href="/dist/themes/${name}.css" />`;
    await take(
      `theme-${name}`,
      both(`<psw-theme-cards themes="many-roles rooted-in-place"></psw-theme-cards>${started}`, link),
    );
  }

  const accents = ['#ffdd00', '#fdfdfd', '#050505', 'banana'];
  const rows = accents.map(
    (accent) =>
      `<div style="--psw-accent-color: ${accent}"><code>${accent}</code>${card}<psw-profile></psw-profile></div>`,
  );
  await take('theming-accents', both(`<div class="rows">${rows.join('')}</div>`));

  const open = card.replace('<psw-theme-cards', '<psw-theme-cards class="open"');
  const codes = '<psw-profile class="failed"></psw-profile>';
  const focused = card.replace('<psw-theme-cards', '<psw-theme-cards class="focused"');
  const properties = [
    ['accent-color: #6a1b5d', open],
    ['accent-text-color: #ffdd00', '<psw-profile></psw-profile>'],
    ['focus-color: #d4351c', focused],
    ['error-color: #8a2be2', codes],
    ['surface-color: #fdf3dc', card],
    ['line-color: #1c5a8a', card],
    ['muted-color: #6a1b5d', open],
    ['border-radius: 1.5em', card],
    ['space: 2em', card],
    ['line-length: 22ch', card],
    ['heading-weight: 400', card],
  ];
  const cells = properties.map(
    ([value, inner]) => `<div class="cell" style="--psw-${value}"><code>--psw-${value}</code>${inner}</div>`,
  );
  await take('theming-properties', `<div class="page light sheet">${cells.join('')}</div>`);

  const widgets = {
    'theme-cards':
      '<psw-theme-cards class="open" themes="many-roles rooted-in-place" languages="en cy" deck></psw-theme-cards>',
    'role-explorer': '<psw-role-explorer></psw-role-explorer>',
    'self-check': started,
    profile: codes,
    'team-profile': '<psw-team-profile></psw-team-profile>',
    'model-shift': '<psw-model-shift></psw-model-shift>',
  };
  for (const [name, tag] of Object.entries(widgets))
    await take(`parts-${name}`, `<div class="page light parts">${tag}</div>`, true);
}

/** One picture of a page with these widgets in it, as WebP: about a fifth of a PNG. */
async function take(name, body, areParts = false) {
  await page.route('**/picture', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="en"><style>${look}</style><script type="module" src="/dist/cdn/psw.js"></script>${body}</html>`,
    }),
  );
  await page.setViewportSize({ width: areParts ? 760 : 1000, height: 900 });
  await page.goto(`http://localhost:${port}/picture`);
  await page.locator('.light .widget').first().waitFor();
  for (const widget of await page.locator('.started').all()) await widget.locator('.primary').click();
  for (const widget of await page.locator('.open').all()) await widget.locator('.toggle').first().click();
  for (const widget of await page.locator('.failed').all()) await widget.locator('.primary').click();
  for (const widget of await page.locator('.started').all()) await widget.locator('input').nth(1).click();
  await page.waitForTimeout(400);
  await page.evaluate(() => document.activeElement?.blur());
  for (const widget of await page.locator('.focused').all()) {
    await widget.locator('.toggle').focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
  }
  // The focus has scrolled what is cut off.
  await page.evaluate(() => {
    for (const cut of document.querySelectorAll('.rows > div, .cell')) cut.scrollTop = 0;
  });
  if (areParts) await page.evaluate(nameParts);
  const height = await page.evaluate(() => document.body.getBoundingClientRect().height);
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'webp',
    quality: 70,
    captureBeyondViewport: true,
    clip: { x: 0, y: 0, width: areParts ? 760 : 1000, height: Math.min(height, 1200), scale: 1 },
  });
  writeFileSync(`docs/images/${name}.webp`, Buffer.from(data, 'base64'));
  await page.unroute('**/picture');
}

/** In the page: draws a box around the first of each part, with its name on it. */
function nameParts() {
  const taken = [];
  const seen = new Set();
  for (const element of document.querySelector('.parts > *').shadowRoot.querySelectorAll('[part]')) {
    const name = element.getAttribute('part');
    const { left, top, width, height } = element.getBoundingClientRect();
    if (seen.has(name) || !width || !height) continue;
    seen.add(name);
    const box = document.createElement('div');
    box.className = 'box';
    Object.assign(box.style, {
      left: `${left}px`,
      top: `${top}px`,
      width: `${width}px`,
      height: `${height}px`,
    });
    const label = document.createElement('code');
    label.textContent = name;
    document.body.append(box, label);
    // Names that would lie on one another stand side by side.
    let x = left;
    const size = label.getBoundingClientRect();
    while (taken.some((one) => Math.abs(one.top - top) < 16 && x < one.right && x + size.width > one.left))
      x += 8;
    taken.push({ top, left: x, right: x + size.width });
    label.className = 'name';
    Object.assign(label.style, { left: `${x}px`, top: `${top - 9}px` });
  }
}

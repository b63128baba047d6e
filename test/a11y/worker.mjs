import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowsers } from '../../scripts/browsers.mjs';
import * as alfa from './checkers/alfa.mjs';
import * as axe from './checkers/axe.mjs';
import * as ibm from './checkers/ibm.mjs';
import * as markup from './checkers/markup.mjs';
import * as own from './checkers/own.mjs';
import * as pictures from './checkers/pictures.mjs';

/** Looks at one state after the other, as `run.mjs` hands them out, in a browser of its own. */

const [folder, origin, onlyPictures] = process.argv.slice(2);
const checkers = [axe, ibm, alfa, markup];
/** Where axe looks again at what it sees otherwise than in English on a light page that is wide. */
const withAxe = {
  Welsh: ['valid-lang', 'html-has-lang', 'button-name', 'link-name', 'label', 'select-name', 'empty-heading'],
  dark: ['color-contrast', 'link-in-text-block'],
  'narrow (320 px)': ['color-contrast', 'target-size', 'scrollable-region-focusable'],
};
/** How long a state may take to come about, in ms. */
const patience = 60_000;
const desk = { width: 1280, height: 900 };
const asUsual = { media: null, colorScheme: 'light', forcedColors: 'none', reducedMotion: 'reduce' };

const browser = await chromium.launch({
  executablePath: findBrowsers().chromium,
  env: { ...process.env, ...pictures.fonts(folder) },
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
});
// The strict policy of a page holds back the checkers' scripts, too.
const context = await browser.newContext({ viewport: desk, bypassCSP: true, ...asUsual });
context.setDefaultTimeout(patience);
const inPage = [readFileSync(join(folder, 'measures.js'), 'utf8'), axe.script, ibm.script];
const catalogue = await context.newPage();
// What a picture shows of the date is the same on any day.
await catalogue.clock.setFixedTime(new Date('2026-11-02T10:00:00'));
let said = [];
catalogue.on('pageerror', (error) => said.push(error.message));
await open();
const { plain, conditions, ...list } = await catalogue.evaluate(() => {
  const { plain, conditions, catalogue, pages } = globalThis.psw;
  return { plain, conditions, catalogue, pages };
});

process.on('message', async (job) => {
  if (job === 'end') {
    await browser.close();
    pictures.stop();
    process.exit();
  }
  let results, remark;
  for (let tries = 2; tries && !results; tries--) {
    try {
      results = await (job.faults ? findFaults() : job.page ? lookAtPage(job.page) : lookAtState(job.state));
    } catch (error) {
      // A browser may fail once in a thousand looks, and says so; what is wrong with a state is so again.
      remark = `${job.page?.name ?? job.state?.name ?? 'faults'} did not come about: ${String(error.message ?? error)}`;
      if (tries === 1) results = [failure(error)];
      await open();
    }
  }
  process.send({ job, results, remark });
});
process.send({ list, remark: pictures.remark(catalogue) });

async function open() {
  await catalogue.emulateMedia(asUsual);
  await catalogue.goto(`${origin}/test/a11y/page.html`);
  await catalogue.waitForFunction(() => globalThis.psw);
  await inject(catalogue);
}

async function inject(page) {
  for (const script of inPage) await page.evaluate(`${script}\n;0`);
}

function failure(error) {
  const finding = {
    rule: 'shown',
    outcome: 'failed',
    where: 'document',
    text: String(error.message ?? error),
  };
  return { checker: own.name, condition: plain.name, applied: {}, findings: [finding] };
}

async function lookAtState({ tag, name, isPrinted }) {
  const results = [];
  const page = catalogue;
  const note = (checker, condition, looked) =>
    results.push({ checker: checker.name, condition: condition.name, ...looked });
  said = [];
  await show(tag, name, plain);
  emulated.delete(page);
  if (isPrinted) await page.emulateMedia({ media: 'print' });
  await takePicture(plain);
  if (onlyPictures) {
    await page.emulateMedia(asUsual);
    for (const condition of isPrinted
      ? []
      : conditions.filter(({ name }) => pictures.conditions.includes(name))) {
      await show(tag, name, condition);
      await turnTo(page, condition);
      await takePicture(condition);
      await turnTo(page, plain);
    }
    return results;
  }
  for (const checker of checkers) note(checker, plain, await checker.check(page));
  if (isPrinted) {
    note(
      own,
      plain,
      await own.check(
        page,
        conditions.find(({ media }) => media?.media === 'print'),
      ),
    );
    await page.emulateMedia(asUsual);
  } else {
    note(own, plain, await own.tabThrough(page));
    for (const condition of [plain, ...conditions.filter(({ lang }) => !lang)]) await lookAgain(condition);
    await turnTo(page, plain);
    for (const condition of conditions.filter(({ lang }) => lang)) {
      await show(tag, name, condition);
      await lookAgain(condition);
      await turnTo(page, plain);
    }
  }
  return [...results, ...said.map((text) => failure(text))];

  async function takePicture(condition) {
    const picture = pictures.nameOf(`${tag} ${name}`, condition.name);
    note(pictures, condition, await pictures.check(page, isPrinted ? page : page.locator('#state'), picture));
  }

  async function lookAgain(condition) {
    await turnTo(page, condition);
    if (condition !== plain && pictures.conditions.includes(condition.name)) await takePicture(condition);
    note(own, condition, await own.check(page, condition));
    if (condition.name in withAxe) note(axe, condition, await axe.check(page, withAxe[condition.name]));
  }
}

async function show(tag, name, condition) {
  const shown = catalogue.evaluate(
    ([one, two, three]) => globalThis.psw.show(one, two, three),
    [tag, name, condition],
  );
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`It has not come about after ${patience / 1000} seconds`)),
      patience,
    );
  });
  await Promise.race([shown, late]);
  clearTimeout(timer);
}

/** What a page is set to. */
const emulated = new WeakMap();

/** Sets up the browser, and the page around a state. */
async function turnTo(page, condition) {
  const [width, height] = condition.viewport ?? [desk.width, desk.height];
  const now = page.viewportSize();
  if (now.width !== width || now.height !== height) await page.setViewportSize({ width, height });
  const wanted = { ...asUsual, ...condition.media };
  if (emulated.get(page) !== JSON.stringify(wanted)) await page.emulateMedia(wanted);
  emulated.set(page, JSON.stringify(wanted));
  await page.evaluate((one) => {
    globalThis.measures.space(!!one.isSpaced);
    globalThis.psw?.look(one);
    globalThis.psw?.turn(one.isRightToLeft ? 'rtl' : undefined);
  }, condition);
}

async function lookAtPage({ name, address, ready, steps = [], isPaper }) {
  const results = [];
  const page = await context.newPage();
  try {
    await page.goto(`${origin}/${address}`);
    for (const selector of ready.split(', ')) await page.locator(selector).first().waitFor();
    for (const step of steps) {
      if (typeof step === 'string') await page.locator(step).first().click();
      else await page.fill(step[0], step[1]);
    }
    for (const style of [
      { url: `${origin}/font/wght.css` },
      {
        content:
          ":where(*) { font-family: 'Noto Sans Variable' } html, body { font-family: 'Noto Sans Variable' !important }",
      },
    ]) {
      const added = await page.addStyleTag(style);
      await added.evaluate((node) => node.setAttribute('data-harness', ''));
    }
    await page.evaluate(hideHashes);
    await page.evaluate(() => globalThis.document.fonts.ready);
    // Where a page has been scrolled to shows in what sticks to its edge.
    await page.evaluate(() => globalThis.scrollTo(0, 0));
    await page.waitForTimeout(100);
    await inject(page);
    results.push({
      checker: pictures.name,
      condition: plain.name,
      ...(await pictures.check(page, page, pictures.nameOf(name, plain.name))),
    });
    if (onlyPictures) return results;
    await page.evaluate(paintGround);
    for (const checker of checkers) {
      results.push({ checker: checker.name, condition: plain.name, ...(await checker.check(page)) });
    }
    results.push({ checker: own.name, condition: plain.name, ...(await own.tabThrough(page)) });
    const ofPages = conditions.filter(
      ({ lang, theme, page, isRightToLeft, viewport, isSpaced }) =>
        !lang && !theme && !isRightToLeft && page !== 'small-root' && !(isPaper && (viewport || isSpaced)),
    );
    for (const condition of [plain, ...ofPages]) {
      await turnTo(page, condition);
      // A page has its own dark look, or none.
      results.push({ checker: own.name, condition: condition.name, ...(await own.check(page, condition)) });
    }
  } finally {
    await page.close();
  }
  return results;
}

/** Hashes of files are others after every change to these; a picture has the same letters for all. Runs in the page. */
function hideHashes() {
  const { document, NodeFilter } = globalThis;
  const hidden = (text) => text.replace(/(?<=sha384-)[\w+/=]{64}/g, '0'.repeat(64));
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) text.data = hidden(text.data);
  for (const field of document.querySelectorAll('textarea')) field.value = hidden(field.value);
}

/** A page without a ground of its own has that of the browser, which checkers take for white. Runs in the page. */
function paintGround() {
  const ground = new globalThis.CSSStyleSheet();
  ground.replaceSync(':where(html) { background-color: Canvas; }');
  globalThis.document.adoptedStyleSheets.push(ground);
}

/** Every checker finds the faults that are planted in an open shadow root, or it does not look there. */
async function findFaults() {
  const found = [];
  const note = (checker, { findings, text }) =>
    found.push([checker.name, [...new Set(findings.map(({ rule }) => rule))], text]);
  await catalogue.evaluate(() => globalThis.psw.plant());
  for (const checker of checkers) note(checker, await checker.check(catalogue));
  note(own, await own.check(catalogue, plain));
  await catalogue.evaluate(() => globalThis.psw.trap());
  note(own, await own.tabThrough(catalogue));
  note(pictures, await pictures.findsFault(catalogue));
  await open();
  return found;
}

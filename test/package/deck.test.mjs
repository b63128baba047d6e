import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, before, describe, it } from 'node:test';
import { chromium } from 'playwright-core';
import decodeQR from 'qr/decode.js';
import { findBrowsers } from '../../scripts/browsers.mjs';
import { dist, readJson, root } from './dist.mjs';

/** The deck that the command line writes, as a printer gets it. */

const executablePath = findBrowsers().chromium;
const themes = readJson('src/content/framework.json').themes.map(({ id }) => id);
const address = 'https://intranet.example.gov.uk/our-council/themes';
const mm = 96 / 25.4;

/** Texts as long as the rules allow, of long words. */
const words = {
  en: 'Neighbourhood Commissioning, straightforward procurement: what would we make simpler tomorrow morning? ',
  cy: 'Comisiynu Cymdogaethol, caffael didrafferth: beth fyddem ni’n ei symleiddio bore yfory gyda’n gilydd? ',
};
const long = (lang, length) =>
  `${words[lang]
    .repeat(5)
    .slice(0, length - 1)
    .trimEnd()}.`.padEnd(length, '.');
const longest = (lang) => ({
  title: long(lang, 60),
  summary: long(lang, 160),
  practice: [long(lang, 200), long(lang, 200)],
  questions: [1, 2, 3, 4].map(() => long(lang, 200)),
  local: [long(lang, 400)],
});

describe('A deck from the command line', () => {
  let folder;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'psw-deck-'));
    const overlay = (changes) => JSON.stringify({ format: 1, version: '1', base: '2026.1', themes: changes });
    const all = themes.map((id) => [id, { en: longest('en'), cy: longest('cy') }]);
    writeFileSync(join(folder, 'limits.json'), overlay(Object.fromEntries(all)));
    const endless = { title: 'On and on '.repeat(40) };
    writeFileSync(join(folder, 'endless.json'), overlay({ 'many-roles': { en: endless } }));
    writeFileSync(
      join(folder, 'english.json'),
      readFileSync(join(root, 'test/fixtures/content/pack-good.json')),
    );
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  const run = (...args) => runAt(undefined, ...args);
  const runAt = (epoch, ...args) => {
    const env = { ...process.env, SOURCE_DATE_EPOCH: epoch ?? '' };
    return spawnSync(process.execPath, [join(dist, 'cli.js'), ...args], {
      cwd: folder,
      encoding: 'utf8',
      env,
    });
  };
  const write = (...args) => {
    const { status, stderr } = run('deck', ...args, '-o', 'deck.html');
    assert.equal(status, 0, stderr);
    return join(folder, 'deck.html');
  };

  it('is one file that asks for nothing and runs nothing', () => {
    const code = readFileSync(write('--bilingual', '--address', address), 'utf8');
    assert.doesNotMatch(code, /<script|\s(src|href|style|on\w+)=|url\(|@import/);
    assert.ok(code.includes('flip on the long edge'));
    assert.ok(code.includes('Independent summary') && code.includes('Crynodeb annibynnol'));
    assert.ok(code.includes('This is the 2014 framework') && code.includes('Dyma fframwaith 2014'));
  });

  it('has the date of SOURCE_DATE_EPOCH, in every time zone, where that is set', () => {
    const { status, stdout, stderr } = runAt('1793663999', 'deck');
    assert.equal(status, 0, stderr);
    assert.match(stdout, /Made on 02\/11\/2026\./);
    const refused = runAt('yesterday', 'deck');
    assert.equal(refused.status, 2);
    assert.match(refused.stderr, /SOURCE_DATE_EPOCH="yesterday" is not a whole number of seconds since 1970/);
  });

  it('prints the texts of a council as text', () => {
    const title = '<b>Ours</b> & "theirs"';
    const overlay = { format: 1, version: '1', base: '2026.1', themes: { 'many-roles': { en: { title } } } };
    writeFileSync(join(folder, 'markup.json'), JSON.stringify(overlay));
    const code = readFileSync(write('--overlay', 'markup.json'), 'utf8');
    assert.ok(code.includes('<h2>&#60;b&#62;Ours&#60;/b&#62; &#38; &#34;theirs&#34;</h2>'));
  });

  it('refuses what cannot be printed, and says why', () => {
    for (const [args, code, sentence] of [
      [
        ['--address', 'intranet/themes'],
        2,
        '"intranet/themes" is not a web address; expected one that begins with',
      ],
      [['--address', 'javascript:alert(1)'], 2, 'is not a web address'],
      [['--address', 'https://'], 2, 'is not a web address'],
      [['--address', 'https://example.org/#here'], 2, 'has a part after a #'],
      [['--address', 'https://me:secret@example.org/'], 2, 'has a name or password in it'],
      [
        ['--address', `https://example.org/${'a'.repeat(101)}`],
        2,
        'has 121 characters; expected 120 at most',
      ],
      [['--themes', 'many-rolls'], 2, 'There is no theme "many-rolls"; expected one of many-roles,'],
      [['--bilingual', '--pack', 'english.json'], 2, 'needs words in English and in Welsh'],
      [['--overlay', 'endless.json'], 1, 'themes/many-roles (en): has more text than fits a card; shorten'],
    ]) {
      const { status, stdout, stderr } = run('deck', ...args, '-o', 'never.html');
      assert.equal(status, code, stderr);
      assert.ok(stderr.includes(sentence), `no "${sentence}" in ${stderr}`);
      assert.equal(stdout, '');
      assert.doesNotMatch(stderr, /^\s+at .*:\d+/m);
    }
    assert.equal(existsSync(join(folder, 'never.html')), false);
  });

  it('has the limits that the check knows', () => {
    const { status, stdout } = run('check', 'limits.json', '--strict');
    assert.equal(status, 0, stdout);
  });

  describe('on paper', { skip: executablePath ? false : 'There is no Chromium to print with.' }, () => {
    let browser;
    before(async () => {
      browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
    });
    after(() => browser?.close());

    async function open(...args) {
      const page = await browser.newPage({ viewport: { width: 900, height: 1200 }, deviceScaleFactor: 3 });
      await page.goto(pathToFileURL(write(...args)).href);
      const pdf = await page.pdf({ preferCSSPageSize: true });
      const source = pdf.toString('latin1');
      const pages = source.match(/\/Type\s*\/Page\b/g).length;
      const boxes = [...source.matchAll(/\/MediaBox\s*\[([^\]]+)\]/g)].map(([, box]) => box.trim());
      await page.emulateMedia({ media: 'print' });
      return { page, pages, boxes };
    }

    /** Places of the cards on each sheet in millimetres from its left upper corner, with number and title. */
    const placesOn = (page) =>
      page.evaluate(
        (mm) =>
          [...document.querySelectorAll('.sheet:not(.talk)')].map((sheet) => {
            const from = sheet.getBoundingClientRect();
            return [...sheet.querySelectorAll('.card')].map((card) => {
              const { left, top, width, height } = card.getBoundingClientRect();
              return {
                kind: /theme|back/.test(card.className) ? 'theme' : card.className.split(' ')[1],
                number: card.querySelector('.number').textContent,
                left: (left - from.left) / mm,
                top: (top - from.top) / mm,
                width: width / mm,
                height: height / mm,
                sheet: from.width / mm,
              };
            });
          }),
        mm,
      );

    /** Whatever is cut off, or lies where it should not. */
    const clipped = (page) =>
      page.evaluate(() => {
        const isIn = (inner, outer) =>
          inner.left >= outer.left - 1 &&
          inner.right <= outer.right + 1 &&
          inner.top >= outer.top - 1 &&
          inner.bottom <= outer.bottom + 1;
        const found = [];
        for (const card of document.querySelectorAll('.card')) {
          const padding = Number.parseFloat(getComputedStyle(card).paddingTop);
          const box = card.getBoundingClientRect();
          const inside = new DOMRect(
            box.x + padding,
            box.y + padding,
            box.width - 2 * padding,
            box.height - 2 * padding,
          );
          let bottom = 0;
          for (const part of card.querySelectorAll('.text :is(h2, h3, p, li), .code')) {
            const rect = part.getBoundingClientRect();
            if (!isIn(rect, inside) || part.scrollWidth > part.clientWidth + 1)
              found.push(`${card.className}: ${part.textContent}`);
            if (part.closest('.text') && rect.top < bottom - 1) found.push(`overlaps: ${part.textContent}`);
            if (part.closest('.text')) bottom = rect.bottom;
          }
        }
        for (const sheet of document.querySelectorAll('.sheet')) {
          const [foot, box] = [sheet.querySelector('.foot'), sheet].map((one) => one.getBoundingClientRect());
          const last = [...sheet.querySelectorAll('.card, .way')].at(-1).getBoundingClientRect();
          if (!isIn(foot, box) || foot.top < last.bottom) found.push(`foot of ${sheet.className}`);
        }
        return found;
      });

    for (const [name, args, pages] of [
      ['in English', [], 5],
      ['in Welsh', ['--lang', 'cy', '--address', address], 5],
      ['in English and Welsh', ['--bilingual', '--address', address], 6],
      ['at the limits, in English', ['--overlay', 'limits.json', '--address', address], 5],
      ['at the limits, in Welsh', ['--lang', 'cy', '--overlay', 'limits.json', '--address', address], 5],
      ['at the limits, in both', ['--bilingual', '--overlay', 'limits.json', '--address', address], 6],
      ['of three themes', ['--themes', ...themes.slice(0, 3)], 3],
    ]) {
      it(`${name} is whole: backs behind fronts, on ${pages} pages of A4`, async () => {
        const printed = await open(...args);
        assert.equal(printed.pages, pages);
        for (const box of printed.boxes) {
          const [, , width, height] = box.split(/\s+/).map(Number);
          assert.ok(Math.abs(width - 595) < 1 && Math.abs(height - 842) < 1, box);
        }
        assert.deepEqual(await clipped(printed.page), []);
        const sheets = await placesOn(printed.page);
        assert.equal(sheets.length % 2, 0);
        for (let index = 0; index < sheets.length; index += 2) {
          const [fronts, backs] = [sheets[index], sheets[index + 1]];
          assert.deepEqual([fronts.length, backs.length], [8, 8]);
          for (const front of fronts) {
            assert.ok(Math.abs(front.width - 94) < 0.1 && Math.abs(front.height - 65) < 0.1);
            // What lies behind it when the sheet is flipped on its long edge.
            const left = front.sheet - front.left - front.width;
            const back = backs.find(
              (one) => Math.abs(one.left - left) < 0.1 && Math.abs(one.top - front.top) < 0.1,
            );
            assert.deepEqual([back?.kind, back?.number], [front.kind, front.number]);
          }
        }
        const stamps = await printed.page.locator('.sheet .stamp').allTextContents();
        assert.equal(stamps.length, pages);
        const today = new Intl.DateTimeFormat('en-GB').format(new Date());
        for (const stamp of stamps) assert.ok(stamp.includes('2026.1') && stamp.includes(today), stamp);
        assert.equal(await printed.page.locator('aside').first().isVisible(), false);
        await printed.page.close();
      });
    }

    it('fits in a typeface that is wide', async () => {
      for (const args of [[], ['--lang', 'cy'], ['--bilingual', '--overlay', 'limits.json']]) {
        const { page } = await open(...args, '--address', address);
        await page.addStyleTag({ content: 'body { font-family: Verdana, "DejaVu Sans" !important; }' });
        assert.deepEqual(await clipped(page), []);
        await page.close();
      }
    });

    it('has marks at the edges of the cards, on both sides of a sheet alike', async () => {
      const { page } = await open();
      const marks = await page
        .locator('.marks path')
        .evaluateAll((paths) => paths.map((path) => path.getAttribute('d')));
      assert.equal(new Set(marks).size, 1);
      const [places] = await placesOn(page);
      const box = await page.locator('.marks').first().getAttribute('viewBox');
      assert.equal(box, `0 0 ${Math.round(places[0].sheet)} 280`);
      for (const { left, top } of places) {
        assert.ok(marks[0].includes(`M0 ${Math.round(10 * top) / 10}H`), `no mark at the height of ${top}`);
        assert.ok(marks[0].includes(`M${Math.round(10 * left) / 10} `), `no mark at ${left} from the left`);
      }
      await page.close();
    });

    it('leads from each card to its place on the intranet, in words and as a code', async () => {
      const { page } = await open('--bilingual', '--address', address);
      const reader = await browser.newPage();
      const cards = page.locator('.card.theme');
      assert.equal(await cards.count(), 20);
      for (const card of await cards.all()) {
        const id = themes[Number(await card.locator('.number').textContent()) - 1];
        assert.equal(
          await card.locator('.address').textContent(),
          'intranet.example.gov.uk/our-council/themes',
        );
        const { x, y, width, height } = await card.locator('.code').boundingBox();
        const quiet = 2 * mm;
        const clip = { x: x - quiet, y: y - quiet, width: width + 2 * quiet, height: height + 2 * quiet };
        const picture = (await page.screenshot({ clip, fullPage: true })).toString('base64');
        const pixels = await reader.evaluate(async (code) => {
          const bytes = Uint8Array.from(atob(code), (letter) => letter.charCodeAt(0));
          const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
          const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
          context.drawImage(bitmap, 0, 0);
          const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
          return { width: bitmap.width, height: bitmap.height, data: [...data] };
        }, picture);
        assert.equal(
          decodeQR({ ...pixels, data: Uint8Array.from(pixels.data) }),
          `${address}#psw-theme=${id}`,
        );
      }
      await reader.close();
      await page.close();
    });

    it('has no code and no address without one', async () => {
      const { page } = await open();
      assert.equal(await page.locator('.code, .address').count(), 0);
      await page.close();
    });

    it('has English on one face and Welsh on the other', async () => {
      const { page } = await open('--bilingual', '--lang', 'cy');
      const langs = await page.locator('.sheet').evaluateAll((sheets) => sheets.map(({ lang }) => lang));
      assert.deepEqual(langs, ['cy', 'en', 'cy', 'en', 'cy', 'en']);
      await page.close();
    });
  });
});

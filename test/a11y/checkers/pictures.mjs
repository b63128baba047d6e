import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import encode, { init } from '@jsquash/webp/encode.js';
import { ODiffServer } from 'odiff-bin';
import { PNG } from 'pngjs';

const require = createRequire(import.meta.url);

export const name = 'Pictures';
export const { version } = require('odiff-bin/package.json');

/** Under which conditions every state has a picture. A page that comes with the widgets has one, a sheet on paper too. */
export const conditions = ['plain', 'narrow, Welsh'];

/** What somebody has looked at and accepted. */
const kept = new URL('../pictures/', import.meta.url);
/** What looks otherwise now, each with what it was compared with. */
export const changed = new URL('../../../evidence/pictures/', import.meta.url);
const noteOfChanged = new URL('chromium.json', changed);

/** With which Chromium they were taken, by its first number. */
const note = new URL('../pictures.json', import.meta.url);

/** How far a colour may be from what it was, of 1; edges of letters may be drawn otherwise. */
const options = { threshold: 0.1, antialiasing: true };
/** How many pixels may differ all the same: fewer than a letter has. */
const MOST = 10;
/** And how many in a hundred, where it is another Chromium, which may draw a control taller: what is lost shows all the same. */
const MOST_OF_ANOTHER = 5;

/** WebP takes half of the room, but has an end; a taller picture is kept as it comes. */
const formats = ['webp', 'png'];
const TALLEST = 16_383;

let server;

/**
 * Compares a picture of the page, or of a part of it, with the one that is kept under this name. Where they differ it is
 * taken again: what comes late on a busy machine is no difference.
 */
export async function check(page, target, name) {
  const file = keptOf(name);
  const after = new URL(`${name}.after.png`, changed);
  const diff = new URL(`${name}.diff.png`, changed);
  const isOther = chromiumOf(page) !== takenWith().chromium;
  let png, text;
  await page.evaluate(layOut, true);
  for (let tries = file ? 4 : 1; tries; tries--) {
    png = await target.screenshot({ animations: 'disabled', ...(target === page && { fullPage: true }) });
    text = file
      ? differenceOf(await compare([readFileSync(file), formatOf(file)], [png, 'png'], diff), isOther)
      : 'Nobody has looked at it yet';
    if (!text) break;
    await page.waitForTimeout(500);
  }
  await page.evaluate(layOut, false);
  if (text) {
    mkdirSync(changed, { recursive: true });
    writeFileSync(after, png);
    writeFileSync(noteOfChanged, `{ "chromium": "${chromiumOf(page)}" }\n`);
  } else {
    for (const file of [after, diff]) rmSync(file, { force: true });
  }
  return { picture: name, applied: { picture: [] }, findings: text ? [findingOf(name, text)] : [] };
}

/**
 * What is far away has the height that it was given when it was last near, or a guess, and is not drawn: in a picture
 * all of it is. Runs in the page.
 */
function layOut(isAll) {
  const { document, getComputedStyle } = globalThis;
  const visit = (root) => {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) visit(element.shadowRoot);
      if (isAll && getComputedStyle(element).contentVisibility === 'auto') {
        element.style.contentVisibility = 'visible';
        element.dataset.laidOut = '';
      } else if (!isAll && 'laidOut' in element.dataset) {
        element.style.removeProperty('content-visibility');
        if (!element.getAttribute('style')) element.removeAttribute('style');
        delete element.dataset.laidOut;
      }
    }
  };
  visit(document);
}

/** Whether a picture is told from one that is a little otherwise. Runs before all others. */
export async function findsFault(page) {
  const before = await page.screenshot();
  await page.evaluate(() => globalThis.document.body.append('A letter'));
  const after = await page.screenshot();
  const diff = new URL('planted.png', changed);
  mkdirSync(changed, { recursive: true });
  const same = differenceOf(await compare([before, 'png'], [before, 'png'], diff));
  const other = differenceOf(await compare([before, 'png'], [after, 'png'], diff));
  rmSync(diff, { force: true });
  return { applied: { picture: [] }, findings: other && !same ? [findingOf('planted', other)] : [] };
}

/** What to know about the comparison, if there is anything. */
export function remark(page) {
  const { chromium } = takenWith();
  const running = chromiumOf(page);
  return running === chromium
    ? ''
    : `The pictures were taken with Chromium ${chromium}, and this is ${running}: only what differs in more than ${MOST_OF_ANOTHER} % fails.`;
}

function takenWith() {
  return JSON.parse(readFileSync(note, 'utf8'));
}

function chromiumOf(page) {
  return page.context().browser().version().split('.')[0];
}

/** Keeps what looks otherwise now. */
export async function accept(name) {
  const png = readFileSync(new URL(`${name}.after.png`, changed));
  const { data, width, height } = PNG.sync.read(png);
  mkdirSync(kept, { recursive: true });
  cpSync(noteOfChanged, note);
  for (const format of formats) rmSync(new URL(`${name}.${format}`, kept), { force: true });
  if (height > TALLEST) writeFileSync(new URL(`${name}.png`, kept), png);
  else writeFileSync(new URL(`${name}.webp`, kept), await webpOf({ data, width, height }));
  for (const what of ['after', 'diff']) rmSync(new URL(`${name}.${what}.png`, changed), { force: true });
}

async function webpOf(image) {
  const codec = require.resolve('@jsquash/webp/codec/enc/webp_enc_simd.wasm');
  await init(await WebAssembly.compile(readFileSync(codec)));
  return Buffer.from(await encode(image, { lossless: 1 }));
}

/** The picture that is kept under this name, if there is one. */
export function keptOf(name) {
  return formats.map((format) => new URL(`${name}.${format}`, kept)).find((file) => existsSync(file));
}

export function formatOf({ pathname }) {
  return pathname.slice(pathname.lastIndexOf('.') + 1);
}

/** What looks otherwise now, and has not been accepted. */
export function changes() {
  const files = existsSync(changed) ? readdirSync(changed) : [];
  return files.flatMap((file) => /(.*)\.after\.png$/.exec(file)?.[1] ?? []).sort();
}

/** Pictures of what is no longer in the list. */
export function unused(names) {
  const used = new Set(names);
  const files = existsSync(kept) ? readdirSync(kept) : [];
  return files.map((file) => file.replace(/\.(webp|png)$/, '')).filter((one) => !used.has(one));
}

export function nameOf(what, condition) {
  const slug = (text) =>
    text
      .toLowerCase()
      .match(/[a-z0-9]+/g)
      .join('-');
  return `${slug(what)}.${slug(condition)}`;
}

/** npm holds back what a package wants to run when it is installed: here, the choice of the program for this machine. */
export function prepare() {
  execFileSync(process.execPath, [require.resolve('odiff-bin/post_install.js')], { stdio: 'inherit' });
}

/**
 * What a browser is started with so that its fonts are the same on any Linux: letters of one width, and signs that the
 * page's own font lacks, come from whatever is installed otherwise.
 */
export function fonts(folder) {
  const file = join(folder, `fonts-${process.pid}.conf`);
  writeFileSync(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(dirname(require.resolve('dejavu-fonts-ttf/package.json')), 'ttf')}</dir>
  <include ignore_missing="yes">/etc/fonts/conf.d</include>
  <cachedir>${join(folder, 'fonts')}</cachedir>
</fontconfig>
`,
  );
  return { FONTCONFIG_FILE: file };
}

export function stop() {
  server?.stop();
}

async function compare(before, after, diff) {
  server ??= new ODiffServer();
  mkdirSync(changed, { recursive: true });
  return server.compareBuffers(...before, ...after, fileURLToPath(diff), options);
}

function differenceOf({ match, reason, diffCount, diffPercentage }, isOther = false) {
  const isSmall = isOther ? diffPercentage <= MOST_OF_ANOTHER : diffCount <= MOST;
  if (match || (reason === 'pixel-diff' && isSmall)) return '';
  if (reason === 'layout-diff') return 'It has another size than before';
  return `${diffCount} pixels of it look otherwise than before`;
}

function findingOf(where, text) {
  return { rule: 'picture', outcome: 'failed', where, text };
}

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
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

/** How far a colour may be from what it was, of 1; edges of letters may be drawn otherwise. */
const options = { threshold: 0.1, antialiasing: true };
/** How many pixels may differ all the same: fewer than a letter has. */
const MOST = 10;

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
  let png, text;
  for (let tries = file ? 4 : 1; tries; tries--) {
    png = await target.screenshot({ animations: 'disabled', ...(target === page && { fullPage: true }) });
    text = file
      ? differenceOf(await compare([readFileSync(file), formatOf(file)], [png, 'png'], diff))
      : 'Nobody has looked at it yet';
    if (!text) break;
    await page.waitForTimeout(500);
  }
  if (text) {
    mkdirSync(changed, { recursive: true });
    writeFileSync(after, png);
  } else {
    for (const file of [after, diff]) rmSync(file, { force: true });
  }
  return { picture: name, applied: { picture: [] }, findings: text ? [findingOf(name, text)] : [] };
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

/** Keeps what looks otherwise now. */
export async function accept(name) {
  const png = readFileSync(new URL(`${name}.after.png`, changed));
  const { data, width, height } = PNG.sync.read(png);
  mkdirSync(kept, { recursive: true });
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

export function stop() {
  server?.stop();
}

async function compare(before, after, diff) {
  server ??= new ODiffServer();
  mkdirSync(changed, { recursive: true });
  return server.compareBuffers(...before, ...after, fileURLToPath(diff), options);
}

function differenceOf({ match, reason, diffCount }) {
  if (match || (reason === 'pixel-diff' && diffCount <= MOST)) return '';
  if (reason === 'layout-diff') return 'It has another size than before';
  return `${diffCount} pixels of it look otherwise than before`;
}

function findingOf(where, text) {
  return { rule: 'picture', outcome: 'failed', where, text };
}

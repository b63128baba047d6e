import { execFileSync, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import sirv from 'sirv';
import { build } from 'vite';
import { ensureBuilt } from '../../scripts/built.mjs';
import * as alfa from './checkers/alfa.mjs';
import * as axe from './checkers/axe.mjs';
import * as ibm from './checkers/ibm.mjs';
import * as markup from './checkers/markup.mjs';
import * as own from './checkers/own.mjs';
import * as pictures from './checkers/pictures.mjs';
import * as reading from './checkers/reading.mjs';
import { summarise } from './results.mjs';
import * as vnu from './checkers/vnu.mjs';
import * as walk from './walk.mjs';

/**
 * `npm run test:a11y`: every state of `stories/`, by every checker. `-- --only role-explorer` looks at what has this in
 * its name. Writes `evidence/results.json`, from which a report on accessibility can be made. Whole journeys by keyboard are
 * compared with the transcripts in `journeys/`; `-- --only Journeys --accept` keeps what is told now. With `--pictures` nothing
 * is done but to compare what everything looks like (`pictures.mjs`).
 */

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    accept: { type: 'boolean', default: false },
    pictures: { type: 'boolean', default: false },
  },
});
const began = Date.now();
/** As a part of `npm test` it has another part beside it. */
const workers = process.env.PSW_TOTALS ? 1 : Math.min(availableParallelism() + 1, 4);
const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'psw-a11y-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));

// As a part of `npm test` it comes after the build.
if (!process.env.PSW_TOTALS) ensureBuilt();
for (const name of ['page', 'measures']) await bundle(name);
pictures.prepare();
const hasJava = !values.pictures && vnu.prepare();

if (!values.only) rmSync(pictures.changed, { recursive: true, force: true });
const server = createServer(serveFiles()).listen(0, '127.0.0.1');
await once(server, 'listening');
const origin = `http://127.0.0.1:${server.address().port}`;
// Journeys wait more than they work: they are walked beside everything else.
const walked =
  !values.pictures && walk.name.includes(values.only) ? walk.check(origin, values.accept) : undefined;
let planned;
const results = await handOut(({ catalogue, pages }) => {
  planned = [
    ...pages.map((page) => ({ page: written(page), name: page.name })),
    ...catalogue.map((state) => ({ state, name: `${state.tag}: ${state.name}` })),
  ].filter(({ name }) => name.includes(values.only));
  return [{ faults: true, name: 'faults' }, ...planned];
});
if (walked) results.push({ name: walk.name, results: await walked });
server.close();
const isWhole = !values.only && !values.pictures;
if (isWhole) results.push(...(await snippets()), ...reading.check());

const found = new Map();
if (!Array.isArray(results[0].results[0])) throw new Error(results[0].results[0].findings[0].text);
const [{ results: planted }] = results.splice(0, 1);
for (const [checker, rules] of planted) found.set(checker, [...(found.get(checker) ?? []), ...rules]);
found.set(
  reading.name,
  reading.checkText(reading.planted, 'planted').findings.map(({ rule }) => rule),
);
if (hasJava) readWithJava(planted.find(([, , text]) => text)[2]);
const { problems, report, totals } = summarise({
  checkers: [axe, ibm, alfa, markup, ...(hasJava ? [vnu] : []), own, reading, walk, pictures],
  found,
  results,
  reviews: JSON.parse(readFileSync(new URL('reviews.json', import.meta.url), 'utf8')),
  isWhole,
});
if (isWhole) {
  mkdirSync(join(root, 'evidence'), { recursive: true });
  writeFileSync(join(root, 'evidence/results.json'), `${JSON.stringify(report, null, 2)}\n`);
}
if (!values.only) {
  const compared = results
    .flatMap(({ results }) => results)
    .filter(({ checker }) => checker === pictures.name);
  for (const name of pictures.unused(compared.map(({ picture }) => picture))) {
    problems.push(`The picture "${name}" is of nothing any more.`);
    totals.failed++;
  }
}
if (!hasJava && !values.pictures) {
  console.log('The Nu Html Checker was left out: it needs Java.');
  if (process.env.CI === 'true') totals.failed++;
}
for (const problem of problems) console.log(problem);
if (pictures.changes().length)
  console.log('To look at what looks otherwise, and to accept it: npm run test:pictures');
for (const { name, version, rules, states, looks, failed, reviewed, overruled } of report.checkers)
  console.log(
    `${name} ${version}: ${rules.length} rules had something to look at, in ${states} states, ${looks} looks: ` +
      `${failed} findings fail, ${reviewed} have a verdict, ${overruled} are overruled`,
  );
console.log(`${planned.length} states and pages in ${Math.round((Date.now() - began) / 1000)} s`);
if (process.env.PSW_TOTALS) writeFileSync(process.env.PSW_TOTALS, JSON.stringify(totals));
process.exitCode = totals.failed ? 1 : 0;

/** What runs in the page, as one file. */
async function bundle(name) {
  const lib = {
    entry: join(root, 'test/a11y', `${name}.ts`),
    formats: ['iife'],
    name: `${name}Script`,
    fileName: () => `${name}.js`,
  };
  const options = { root, configFile: false, logLevel: 'warn', publicDir: false };
  const shared = { outDir: folder, emptyOutDir: false, minify: false, target: 'esnext' };
  await build({ ...options, build: { ...shared, lib } });
}

function serveFiles() {
  const own = sirv(folder, { dev: true });
  const checkout = ['dist', 'demo', 'test'].map((name) => [
    `/${name}/`,
    sirv(join(root, name), { dev: true }),
  ]);
  const font = join(root, 'node_modules/@fontsource-variable/noto-sans');
  checkout.push(['/font/', sirv(font, { dev: true })]);
  return (request, response) => {
    const missing = () => response.writeHead(404).end();
    if (request.url === '/preview.css') {
      response.setHeader('Content-Type', 'text/css');
      response.end(readFileSync(join(root, '.storybook/preview.css')));
      return;
    }
    const [prefix, serve] = checkout.find(([prefix]) => request.url.startsWith(prefix)) ?? [];
    if (prefix) request.url = request.url.slice(prefix.length - 1);
    (serve ?? own)(request, response, missing);
  };
}

/** What the command line writes, as a page to open. */
function written(page) {
  if (!page.address.startsWith('cli:')) return page;
  const args = page.address.slice('cli:'.length).split(' ');
  const address = `${page.name.replace(/[^a-z]+/gi, '-').toLowerCase()}.html`;
  const file = join(folder, address);
  execFileSync(process.execPath, [join(root, 'dist/cli.js'), ...args, '--output', file], {
    stdio: 'ignore',
    // Made on the same day whenever it is looked at.
    env: { ...process.env, SOURCE_DATE_EPOCH: '1793620800' },
  });
  const text = readFileSync(file, 'utf8');
  // What stands inside a tag is part of some page.
  if (!/^\s*<!doctype/i.test(text))
    writeFileSync(
      file,
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${page.name}</title></head><body><main><h1>${page.name}</h1>\n${text}</main></body></html>`,
    );
  return { ...page, address };
}

/**
 * Hands out jobs to as many workers as there is something to be gained by: one more than processors, since each waits
 * for its browser at times. The list comes from the first of them.
 */
async function handOut(jobsOf) {
  const done = [];
  let jobs;
  let waiting;
  await Promise.all(
    Array.from({ length: workers }, async () => {
      const worker = fork(fileURLToPath(new URL('worker.mjs', import.meta.url)), [
        folder,
        origin,
        values.pictures ? 'pictures' : '',
      ]);
      worker.on('message', ({ list, remark, job, results }) => {
        if (remark && (job || !jobs)) console.log(remark);
        jobs ??= jobsOf(list);
        waiting ??= [...jobs];
        if (job) done[jobs.findIndex(({ name }) => name === job.name)] = { name: job.name, results };
        worker.send(waiting.shift() ?? 'end');
      });
      const [code] = await once(worker, 'exit');
      if (code) throw new Error('A worker has ended before its time.');
    }),
  );
  return done;
}

/** All texts that html-validate has read are read by another checker of markup, in one go; the faults, too. */
function readWithJava(faulty) {
  const read = results.flatMap(({ results: ofState }) =>
    ofState.filter(({ text }) => text !== undefined).map((result) => ({ ofState, ...result })),
  );
  const [ofFaults, ...looked] = vnu.checkTexts([faulty, ...read.map(({ text }) => text)]);
  found.set(
    vnu.name,
    ofFaults.findings.map(({ rule }) => rule),
  );
  for (const [at, { ofState, condition }] of read.entries())
    ofState.push({ checker: vnu.name, condition, ...looked[at] });
}

/** The pages as files, and every piece of HTML that the documentation tells somebody to paste. */
async function snippets() {
  const texts = [
    'dist/embed/frame.html',
    'dist/studio/content.html',
    ...readdirSync(join(root, 'demo'))
      .filter((file) => file.endsWith('.html'))
      .map((file) => `demo/${file}`),
  ].map((file) => [file, readFileSync(join(root, file), 'utf8')]);
  const docs = [
    'README.md',
    ...readdirSync(join(root, 'docs'))
      .filter((file) => file.endsWith('.md'))
      .map((file) => `docs/${file}`),
  ];
  for (const file of docs) {
    const blocks = readFileSync(join(root, file), 'utf8').matchAll(/^```html\n(.*?)^```/gms);
    texts.push(...[...blocks].map(([, text], at) => [`${file}, ${at + 1}`, text]));
  }
  return Promise.all(
    texts.map(async ([name, text]) => ({
      name,
      results: [{ checker: markup.name, condition: 'source', ...(await markup.checkText(text)) }],
    })),
  );
}

// Measures candidates side by side. See README.md. node run.mjs --help
import { chromium } from 'playwright-core';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { DEFAULT_N } from './content.mjs';
import { probe } from './probe.mjs';
import { fileOf, serve, sizes } from './serve.mjs';
import { CATEGORIES, scriptTime } from './trace.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const { values: opt, positionals } = parseArgs({ allowPositionals: true, options: {
  runs: { type: 'string', default: '9' },        // counted runs of each candidate and condition
  cpu: { type: 'string', default: '1,4' },       // CPU slowdown rates
  k: { type: 'string', default: '1' },           // instances on the page: 1,10,100
  n: { type: 'string', default: '' },            // items of content: 10,100,1000 (default 30 statements, 10 cards)
  net: { type: 'string', default: '' },          // network as 'latency ms,Mbit/s', e.g. 40,10
  kind: { type: 'string', default: '' },         // quiz, cards or all
  base: { type: 'string', default: '' },         // candidate for the ratios (default vanilla-KIND)
  peers: { type: 'string', default: join(here, 'peers') },
  add: { type: 'string', multiple: true, default: [] }, // further candidate folders (the product's), built with build.mjs
  out: { type: 'string', default: join(here, 'results', 'run') },
  timeout: { type: 'string', default: '60000' }, // longest wait for one page, ms
  chromium: { type: 'string', default: '/usr/bin/chromium' },
  help: { type: 'boolean' },
} });
if (opt.help) { console.log(readFileSync(join(here, 'README.md'), 'utf8')); process.exit(); }

const list = s => s.split(',').filter(Boolean).map(Number);
const folders = [...readdirSync(opt.peers).map(p => join(opt.peers, p)), ...opt.add];
const candidates = folders.filter(f => existsSync(join(f, 'bench.json')))
  .map(f => ({ name: f.replace(/\/+$/, '').split('/').pop(), ...JSON.parse(readFileSync(join(f, 'bench.json'), 'utf8')) }))
  .filter(c => (!positionals.length || positionals.includes(c.name)) && (!opt.kind || c.kind === opt.kind))
  .filter(c => existsSync(join(here, 'dist', c.name, 'index.html')) || console.error(`not built: ${c.name}`));

const root = join(here, 'dist'), server = await serve(root);
const browser = await chromium.launch({ executablePath: opt.chromium, args: ['--no-sandbox', '--disable-gpu', '--disable-quic',
  '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--js-flags=--expose-gc',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'] }); // nothing outside this machine is reached

/** One page in a fresh context: returns one number per metric. */
async function measure(c, { cpu, k, n, walk }) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 1200 } });
  try {
    const page = await context.newPage(), cdp = await context.newCDPSession(page), requests = [], errors = [];
    page.setDefaultTimeout(+opt.timeout);
    page.on('request', r => requests.push(r.url()));
    page.on('pageerror', e => errors.push(e.message));
    await page.addInitScript(probe, { select: c.select, k });
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' }); // CPU time of the main thread: robust on a busy machine
    if (cpu > 1) await cdp.send('Emulation.setCPUThrottlingRate', { rate: cpu });
    if (opt.net) {
      const [latency, mbit] = list(opt.net), speed = mbit * 125000;
      await cdp.send('Network.enable');
      await cdp.send('Network.emulateNetworkConditions', { offline: false, latency, downloadThroughput: speed, uploadThroughput: speed });
    }
    const cost = async () => Object.fromEntries((await cdp.send('Performance.getMetrics')).metrics.map(m => [m.name, m.value]));
    await browser.startTracing(page, { categories: CATEGORIES });
    await page.goto(`${server.url}/${c.name}/?n=${n}&k=${k}`, { waitUntil: 'load' });
    await page.waitForFunction('bench.ready', null, { polling: 100 });
    await page.waitForTimeout(300);
    const load = await cost(), script = scriptTime(await browser.stopTracing(), `${server.url}/${c.name}/`), m = await page.evaluate('bench.report()');
    await cdp.send('HeapProfiler.collectGarbage');
    await cdp.send('HeapProfiler.collectGarbage');
    const after = await cost();
    const out = { requests: 0, br: 0, gz: 0, raw: 0, jsBr: 0, cssBr: 0, jsonBr: 0, otherBr: 0, external: 0, readyMs: m.ready, fcpMs: m.fcp, lcpMs: m.lcp,
      scriptMs: script.main, parseMs: script.background, layoutMs: 1000 * (load.LayoutDuration + load.RecalcStyleDuration),
      taskMs: 1000 * load.TaskDuration, cls: m.cls, heapMB: after.JSHeapUsedSize / 2 ** 20, elements: m.elements };
    for (const url of new Set(requests)) { // each file once (it is cached after); the page itself (HTML) and its icon are the host's
      if (!url.startsWith(server.url)) { if (!/^(data|blob|about):/.test(url)) out.external++; continue; }
      const file = fileOf(root, url), ext = extname(file), s = sizes(file);
      if (ext === '.html' || file.endsWith('favicon.ico')) continue;
      out.requests++; out.br += s.br; out.gz += s.gz; out.raw += s.raw;
      out[{ '.js': 'jsBr', '.mjs': 'jsBr', '.css': 'cssBr', '.json': 'jsonBr' }[ext] ?? 'otherBr'] += s.br;
    }
    // Interactions: one real mouse click each; the time runs to the first frame that shows the change.
    const click = async (kind, selector) => {
      const before = await cost(), at = await page.evaluate(a => bench.arm(...a), [kind, selector]);
      await page.mouse.click(at.x, at.y);
      await page.waitForFunction('bench.done !== undefined', null, { polling: 50 });
      await page.waitForTimeout(50);
      const end = await cost();
      return { ms: await page.evaluate('bench.done'), task: 1000 * (end.TaskDuration - before.TaskDuration) };
    };
    if (c.select.answer) {
      if (c.select.next) { // without a next button an answer itself turns the page
        out.answerMs = (await click('answer', c.select.answer)).ms;
        await page.evaluate(s => bench.clickAll(s), c.select.answer);
      }
      const next = await click('next', c.select.next ?? c.select.answer);
      Object.assign(out, { nextMs: next.ms, nextTaskMs: next.task });
      if (walk) out.complete = await page.evaluate(s => bench.walk(s), c.select); // goes to the result page: is the peer complete?
    } else if (c.select.open) {
      const open = await click('open', c.select.open);
      Object.assign(out, { nextMs: open.ms, nextTaskMs: open.task });
    }
    if (errors.length) out.errors = errors;
    return out;
  } finally { await context.close(); }
}

const sorted = xs => xs.filter(x => typeof x === 'number').sort((a, b) => a - b);
const stat = xs => { const s = sorted(xs), m = s.length >> 1; return s.length ? { median: s.length % 2 ? s[m] : (s[m - 1] + s[m]) / 2, min: s[0], max: s.at(-1) } : undefined; };
const METRICS = ['br', 'gz', 'raw', 'jsBr', 'cssBr', 'jsonBr', 'otherBr', 'requests', 'external', 'scriptMs', 'parseMs', 'layoutMs', 'taskMs', 'readyMs', 'fcpMs', 'lcpMs', 'cls', 'heapMB', 'elements', 'answerMs', 'nextMs', 'nextTaskMs'];

const conditions = list(opt.cpu).flatMap(cpu => list(opt.k).flatMap(k => (list(opt.n).length ? list(opt.n) : [0]).map(n => ({ cpu, k, n }))));
const samples = [], failed = {};
let md = '';
/** Writes the tables and the numbers of the rounds so far. */
function report(done) {
  const rows = candidates.flatMap(c => conditions.map(condition => {
    const mine = samples.filter(s => s.name === c.name && s.cpu === condition.cpu && s.k === condition.k && s.n === condition.n);
    return { name: c.name, kind: c.kind, ...condition, runs: mine.length, failed: failed[`${c.name} ${JSON.stringify(condition)}`],
      ...Object.fromEntries(METRICS.map(m => [m, stat(mine.map(s => s[m]))])) };
  }));

  // Tables: one per kind and condition; median, min to max for times, and the ratio to the base.
  const f = (x, d = 1) => x === undefined ? '–' : x.toFixed(x >= 100 ? 0 : d);
  let md = '';
  for (const kind of new Set(candidates.map(c => c.kind))) for (const condition of conditions) {
    const base = rows.find(r => r.name === (opt.base || `vanilla-${kind}`) && r.cpu === condition.cpu && r.k === condition.k && r.n === condition.n);
    const mine = rows.filter(r => r.kind === kind && r.cpu === condition.cpu && r.k === condition.k && r.n === condition.n)
      .sort((a, b) => (a.taskMs?.median ?? 1e9) - (b.taskMs?.median ?? 1e9));
    const ratio = (r, m) => base?.[m]?.median && r[m] ? ` (×${f(r[m].median / base[m].median)})` : '';
    const span = (r, m) => r[m] ? `${f(r[m].median)} [${f(r[m].min)}–${f(r[m].max)}]${ratio(r, m)}` : '–';
    md += `\n### ${kind}: CPU ${condition.cpu}×, ${condition.k} instance(s), ${condition.n || DEFAULT_N[kind]} items${opt.net ? `, network ${opt.net}` : ''} (${done} runs; median [min–max] (ratio to ${base?.name}))\n\n`
      + '| candidate | br KB | gz KB | req | script ms | off-thread parse ms | layout+style ms | task ms | ready ms | CLS | heap MB | elements | answer ms | next ms | next task ms |\n|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|\n'
      + mine.map(r => r.runs ? `| ${r.name} | ${f(r.br.median / 1000)}${ratio(r, 'br')} | ${f(r.gz.median / 1000)} | ${r.requests.median} | ${span(r, 'scriptMs')} | ${f(r.parseMs.median)} | ${['layoutMs', 'taskMs', 'readyMs'].map(m => span(r, m)).join(' | ')} | ${f(r.cls.median, 3)} | ${f(r.heapMB.median, 2)}${ratio(r, 'heapMB')} | ${r.elements.median} | ${['answerMs', 'nextMs', 'nextTaskMs'].map(m => span(r, m)).join(' | ')} |\n`
        : `| ${r.name} | failed: ${r.failed} |\n`).join('');
  }
  mkdirSync(dirname(opt.out), { recursive: true });
  const machine = { cpu: cpus()[0].model, cores: cpus().length, node: process.version, chromium: browser.version(), date: new Date().toISOString() };
  writeFileSync(`${opt.out}.json`, JSON.stringify({ machine, options: opt, rows, samples }, null, 1));
  writeFileSync(`${opt.out}.md`, `${JSON.stringify(machine)}\n${md}`);
  return md;
}

for (let run = 0; run <= +opt.runs; run++) { // run 0 warms up and is not counted; every round takes all candidates in a rotated order
  for (let i = 0; i < candidates.length; i++) for (const condition of conditions) {
    const c = candidates[(i + run) % candidates.length], key = `${c.name} ${JSON.stringify(condition)}`;
    if (failed[key]) continue;
    try {
      const out = await measure(c, { ...condition, n: condition.n || DEFAULT_N[c.kind], walk: run === 0 && condition === conditions[0] && condition.k === 1 && !condition.n });
      if (run === 0 && (out.complete === false || out.errors || out.external)) console.error(c.name, { complete: out.complete, errors: out.errors, external: out.external });
      if (run) samples.push({ name: c.name, kind: c.kind, ...condition, run, ...out });
    } catch (e) { failed[key] = e.message.split('\n')[0]; console.error(key, failed[key]); }
  }
  if (run) md = report(run);
  console.error(`round ${run} of ${opt.runs}, load ${loadavg()[0].toFixed(1)}`);
}
await browser.close(); server.close();
console.log(md);

import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, get } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { engines, findBrowsers } from '../../scripts/browsers.mjs';
import { openers } from './engines.mjs';
import { journeys } from './journeys.mjs';

/**
 * The journeys as the accessibility tree of each engine tells them, written down and compared with what is kept. Chromium gives
 * the whole tree; Firefox and WebKit give role and name.
 */

export const name = 'Journeys';
export const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

const MOST_TABS = 60;
/** How long a search waits after the last key before it says what it has found, and some more, in ms. */
const TYPED = 1500;
/** How long nothing has been loaded and nothing has changed when a page is taken to be at rest, in ms. */
const CALM = 400;
/** How long what is told may take to be as it is kept, in ms. */
const PATIENCE = 10_000;

/** Where the transcript of a journey is kept. */
export const transcriptOf = (journey, engine) =>
  new URL(`journeys/${engine}/${journey.name.toLowerCase().replaceAll(' ', '-')}.txt`, import.meta.url);

/** What each engine tells: otherwise than before is wrong; with `isAccepted`, what is told now is kept. */
export function check(origin, isAccepted) {
  return Promise.all(
    Object.entries(findBrowsers()).map(async ([engine, program]) => {
      const findings = await walkAll(engine, program, origin, isAccepted).catch((error) => [
        finding('the browser', String(error.message ?? error)),
      ]);
      const applied = { 'told-as-before': ['2.1.1', '2.4.3', '4.1.2', '4.1.3'] };
      return { checker: name, condition: `by keyboard in ${engines[engine].name}`, applied, findings };
    }),
  );
}

function finding(where, text) {
  return { rule: 'told-as-before', outcome: 'failed', where, text };
}

async function walkAll(engine, program, origin, isAccepted) {
  const findings = [];
  const door = await openDoor(origin);
  const browser = await openers[engine](program);
  try {
    for (const journey of journeys) {
      const file = transcriptOf(journey, engine);
      const kept = !isAccepted && existsSync(file) ? readFileSync(file, 'utf8') : '';
      const told = await walk(browser, door, journey, kept);
      mkdirSync(new URL('.', file), { recursive: true });
      if (isAccepted) writeFileSync(file, told);
      else if (told !== kept) findings.push(finding(journey.name, differenceOf(kept, told)));
    }
  } finally {
    await browser.close();
    door.close();
  }
  return findings;
}

/** A door to the server that knows whether something is still being fetched through it. */
async function openDoor(origin) {
  let open = 0;
  const server = createServer((request, response) => {
    open++;
    response.once('close', () => open--);
    get(`${origin}${request.url}`, { headers: request.headers }, (answer) => {
      response.writeHead(answer.statusCode, answer.headers);
      answer.pipe(response);
    }).on('error', () => response.destroy());
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    isBusy: () => open > 0,
    close: () => server.close(),
  };
}

/** Follows a journey up to its end, or until something is not told as it is kept. */
async function walk(browser, door, { name, address, steps }, kept) {
  const expected = kept.split('\n');
  const visit = await browser.visit(`${door.origin}/dist/embed/frame.html?${address}`);
  try {
    await visit.run(`(${listen})()`);
    await atRest(visit, door);
    // What is said as the page opens is no answer to anybody.
    await saidIn(visit);
    const lines = [`# ${name}`, ''];
    let around = [];
    for (const step of steps) {
      const goal = /^to:(.*)/.exec(step)?.[1];
      const text = /^type:(.*)/.exec(step)?.[1];
      const key = text ? `types ${text}` : goal ? 'Tab' : step;
      for (let pressed = 1; ; pressed++) {
        if (text) await visit.type(text);
        else await visit.press(key);
        if (text) await wait(TYPED);
        const said = [];
        const began = performance.now();
        let told, isAsKept;
        do {
          await atRest(visit, door);
          said.push(...(await saidIn(visit)));
          told = tell(await visit.focused(), around);
          // Where keys come slowly, something may be said between two of them.
          told.lines = [
            `${key}: ${told.text}`,
            ...(text ? said.slice(-1) : said).map((one) => `  says: ${one}`),
          ];
          isAsKept = told.lines.every((line, index) => line === expected[lines.length + index]);
        } while (kept && !isAsKept && performance.now() - began < PATIENCE);
        lines.push(...told.lines);
        around = told.within;
        if (kept && !isAsKept) return `${lines.join('\n')}\n`;
        if (!goal || told.text.includes(`"${goal}`)) break;
        if (pressed === MOST_TABS) {
          lines.push(`  "${goal}" is nowhere to be found.`);
          break;
        }
      }
    }
    return `${lines.join('\n')}\n`;
  } finally {
    await visit.leave();
  }
}

/** What has the focus, and the places around it that have been entered with it. */
function tell(path, before) {
  const focus = path.at(-1);
  if (!focus) return { text: 'the page', within: [] };
  const within = path.slice(0, -1);
  const entered = within
    .filter(({ id }) => !before.some((one) => one.id === id))
    .filter(({ name, role }) => name || role === 'list');
  const describe = ({ role, name, said }) => [name ? `${role} "${name}"` : role, ...said].join(', ');
  return { text: [...entered, focus].map(describe).join(' > '), within };
}

const saidIn = (visit) => visit.run('return window.pswSaid.splice(0)');

/** Until nothing is being loaded any more, and nothing has changed in the page for a while. */
async function atRest(visit, door) {
  let calmSince;
  for (const began = performance.now(); performance.now() - began < 6 * PATIENCE;) {
    const sinceChange = await visit.run('return performance.now() - window.pswChanged');
    const now = performance.now();
    if (door.isBusy()) calmSince = undefined;
    else calmSince ??= now;
    if (calmSince !== undefined && now - calmSince > CALM && sinceChange > CALM) return;
    await wait(50);
  }
  throw new Error('The page does not come to rest.');
}

/** Notes every text that comes into a live region, in shadow roots, too. It runs in the page. */
function listen() {
  const { window } = globalThis;
  const { document, MutationObserver, Element } = window;
  window.pswSaid = [];
  window.pswChanged = 0;
  const live = '[role=status], [role=alert], [aria-live]:not([aria-live=off])';
  const watched = new WeakSet();
  const watch = (root) => {
    if (watched.has(root)) return;
    watched.add(root);
    new MutationObserver((records) => {
      window.pswChanged = performance.now();
      const regions = new Set();
      for (const { target, addedNodes } of records) {
        const element = target.nodeType === 1 ? target : target.parentElement;
        const region = element?.closest(live);
        if (region) regions.add(region);
        for (const node of addedNodes) if (node.nodeType === 1) enter(node);
      }
      for (const region of regions) {
        const text = region.innerText.replace(/\s+/g, ' ').trim();
        if (text && window.pswSaid.at(-1) !== text) window.pswSaid.push(text);
      }
    }).observe(root, { childList: true, characterData: true, subtree: true });
    for (const element of root.querySelectorAll('*')) enter(element);
  };
  const enter = (element) => {
    for (const one of [element, ...element.querySelectorAll('*')]) if (one.shadowRoot) watch(one.shadowRoot);
  };
  watch(document);
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (options) {
    const root = attach.call(this, options);
    watch(root);
    return root;
  };
}

/** The first line that differs, with what was there. */
function differenceOf(kept, told) {
  const [before, after] = [kept.split('\n'), told.split('\n')];
  const at = after.findIndex((line, index) => line !== before[index]);
  const line = at < 0 ? after.length : at;
  return `line ${line + 1} was “${before[line] ?? ''}” and is “${after[line] ?? ''}”`;
}

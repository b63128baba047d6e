import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { journeys } from './journeys.mjs';

/** The journeys in Chromium, written down as its accessibility tree tells them, and compared with what is kept. */

export const name = 'Journeys';
export const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

/** What a screen reader says of a place when it is entered. */
const places = ['group', 'radiogroup', 'list', 'region', 'table', 'form', 'alert', 'toolbar', 'navigation'];
const states = ['expanded', 'pressed', 'checked', 'selected', 'invalid', 'required', 'disabled', 'level'];
const MOST_TABS = 60;

/** How long a search waits after the last key before it says what it has found, and some more, in ms. */
const TYPED = 1500;

/** Where the transcript of a journey is kept. */
export const transcriptOf = (journey) =>
  new URL(`journeys/${journey.name.toLowerCase().replaceAll(' ', '-')}.txt`, import.meta.url);

/** What is told otherwise than before is wrong; with `isAccepted`, what is told now is kept. */
export async function check(context, origin, isAccepted) {
  const findings = [];
  for (const journey of journeys) {
    const told = await walk(context, origin, journey);
    const file = transcriptOf(journey);
    if (isAccepted) writeFileSync(file, told);
    const text = differenceOf(existsSync(file) ? readFileSync(file, 'utf8') : '', told);
    if (text) findings.push({ rule: 'told-as-before', outcome: 'failed', where: journey.name, text });
  }
  return { applied: { 'told-as-before': ['2.1.1', '2.4.3', '4.1.2', '4.1.3'] }, findings };
}

async function walk(context, origin, { name, address, steps }) {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  try {
    const waiting = new Set();
    page.on('request', (request) => waiting.add(request));
    for (const end of ['requestfinished', 'requestfailed'])
      page.on(end, (request) => waiting.delete(request));
    await page.addInitScript(listen);
    await page.goto(`${origin}/dist/embed/frame.html?${address}`);
    await page.locator('[part~=widget]').waitFor();
    await settled(page, waiting);
    // What is said as the page opens is no answer to anybody.
    await page.evaluate(() => globalThis.pswSaid.splice(0));
    const lines = [`# ${name}`, ''];
    let around = [];
    for (const step of steps) {
      const goal = /^to:(.*)/.exec(step)?.[1];
      let pressed = 0;
      do {
        const text = /^type:(.*)/.exec(step)?.[1];
        if (text) await page.keyboard.type(text);
        else await page.keyboard.press(goal ? 'Tab' : step);
        if (text) await page.waitForTimeout(TYPED);
        await settled(page, waiting);
        const { told, within } = await focused(session, around);
        around = within;
        lines.push(`${text ? `types ${text}` : goal ? 'Tab' : step}: ${told}`);
        const said = await page.evaluate(() => globalThis.pswSaid.splice(0));
        // Where keys come slowly, something may be said between two of them.
        for (const one of text ? said.slice(-1) : said) lines.push(`  says: ${one}`);
        if (!goal || told.includes(`"${goal}`)) break;
      } while (++pressed < MOST_TABS);
      if (pressed === MOST_TABS) lines.push(`  "${goal}" is nowhere to be found.`);
    }
    return `${lines.join('\n')}\n`;
  } finally {
    await page.close();
  }
}

/** Notes every text that comes into a live region, in shadow roots, too. It runs in the page. */
function listen() {
  globalThis.pswSaid = [];
  globalThis.pswChanged = 0;
  const live = '[role=status], [role=alert], [aria-live]:not([aria-live=off])';
  const watched = new WeakSet();
  const watch = (root) => {
    if (watched.has(root)) return;
    watched.add(root);
    new MutationObserver((records) => {
      globalThis.pswChanged = performance.now();
      const regions = new Set();
      for (const { target, addedNodes } of records) {
        const element = target.nodeType === 1 ? target : target.parentElement;
        const region = element?.closest(live);
        if (region) regions.add(region);
        for (const node of addedNodes) if (node.nodeType === 1) enter(node);
      }
      for (const region of regions) {
        const text = region.innerText.replace(/\s+/g, ' ').trim();
        if (text && globalThis.pswSaid.at(-1) !== text) globalThis.pswSaid.push(text);
      }
    }).observe(root, { childList: true, characterData: true, subtree: true });
    for (const element of root.querySelectorAll('*')) enter(element);
  };
  const enter = (element) => {
    for (const one of [element, ...element.querySelectorAll('*')]) if (one.shadowRoot) watch(one.shadowRoot);
  };
  document.addEventListener('DOMContentLoaded', () => watch(document));
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (options) {
    const root = attach.call(this, options);
    watch(root);
    return root;
  };
}

/** Until nothing more is being loaded, and nothing has changed in the page for a while. */
async function settled(page, waiting) {
  for (let calm = 0; calm < 3;) {
    await page.waitForTimeout(100);
    const sinceChange = await page.evaluate(() => performance.now() - globalThis.pswChanged);
    calm = waiting.size === 0 && sinceChange > 200 ? calm + 1 : 0;
  }
}

/** What has the focus, and the places around it that have been entered with it. */
async function focused(session, before) {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const property = (node, name) => node.properties?.find((one) => one.name === name)?.value.value;
  const node = nodes.findLast((one) => property(one, 'focused') && one.role?.value !== 'RootWebArea');
  if (!node) return { told: 'the page', within: [] };
  const within = [];
  for (let at = byId.get(node.parentId); at; at = byId.get(at.parentId))
    if (!at.ignored && places.includes(at.role?.value)) within.unshift(at);
  const known = new Set(before.map(({ nodeId }) => nodeId));
  const entered = within
    .filter(({ nodeId }) => !known.has(nodeId))
    .filter(({ name, role }) => name?.value || role.value === 'list');
  return { told: [...entered.map(describe), describe(node)].join(' > '), within };

  function describe(one) {
    const said = states.flatMap((state) => {
      const value = property(one, state);
      if (value === undefined || value === 'false' || (value === false && state !== 'expanded')) return [];
      return state === 'level'
        ? `level ${value}`
        : value === true || value === 'true'
          ? state
          : `${state} ${value}`;
    });
    const name = one.name?.value ? ` "${one.name.value}"` : '';
    const value = one.value?.value ? `value "${one.value.value}"` : [];
    const description = one.description?.value ? `(${one.description.value})` : [];
    return [`${one.role.value}${name}`, ...said, value, description].flat().join(', ');
  }
}

/** The first line that differs, with what was there; nothing where none does. */
function differenceOf(kept, told) {
  if (kept === told) return '';
  const [before, after] = [kept.split('\n'), told.split('\n')];
  const at = after.findIndex((line, index) => line !== before[index]);
  const line = at < 0 ? after.length : at;
  return `line ${line + 1} was “${before[line] ?? ''}” and is “${after[line] ?? ''}”`;
}

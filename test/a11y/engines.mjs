import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium } from 'playwright-core';
import { startWebKit } from '../support/webkit-driver.mjs';

/**
 * What each engine tells of a page by its accessibility tree. An engine has a `name`, `close()` and `visit(address)`; a visit has
 * `press(key)`, a key as Playwright names it, and `type(text)`; `run(script)`, which answers with JSON; `focused()`: the element
 * with the focus and, from the outside in, the places around it, each `{ id, role, name, said }`; and `leave()`.
 */

/** What a screen reader says of a place when it is entered. */
const places = ['group', 'radiogroup', 'list', 'region', 'table', 'form', 'alert', 'toolbar', 'navigation'];

/** The first of these that this machine has: how to open each engine. */
export const openers = { chromium: openChromium, firefox: openFirefox, webkit: openWebKit };

/** Chromium gives its whole tree, with states, values and descriptions. */
async function openChromium(executablePath) {
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  });
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    bypassCSP: true,
    reducedMotion: 'reduce',
  });
  return {
    close: () => browser.close(),
    async visit(address) {
      const page = await context.newPage();
      const session = await context.newCDPSession(page);
      await page.goto(address);
      return {
        press: (key) => page.keyboard.press(key),
        type: (text) => page.keyboard.type(text),
        run: (script) => page.evaluate(`(() => { ${script} })()`),
        focused: async () => focusedIn(await session.send('Accessibility.getFullAXTree')),
        leave: () => page.close(),
      };
    },
  };
}

function focusedIn({ nodes }) {
  const states = ['expanded', 'pressed', 'checked', 'selected', 'invalid', 'required', 'disabled', 'level'];
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const property = (node, name) => node.properties?.find((one) => one.name === name)?.value.value;
  const node = nodes.findLast((one) => property(one, 'focused') && one.role?.value !== 'RootWebArea');
  if (!node) return [];
  const found = [describe(node)];
  for (let at = byId.get(node.parentId); at; at = byId.get(at.parentId))
    if (!at.ignored && places.includes(at.role?.value)) found.unshift(describe(at));
  return found;

  function describe(one) {
    const of = states.flatMap((state) => {
      const value = property(one, state);
      if (value === undefined || value === 'false' || (value === false && state !== 'expanded')) return [];
      return state === 'level'
        ? `level ${value}`
        : value === true || value === 'true'
          ? state
          : `${state} ${value}`;
    });
    const value = one.value?.value ? `value "${one.value.value}"` : [];
    const description = one.description?.value ? `(${one.description.value})` : [];
    const said = [...of, value, description].flat();
    return { id: one.nodeId, role: one.role.value, name: one.name?.value, said };
  }
}

/** Firefox gives role and name of an element, over the protocol that its own drivers speak. */
async function openFirefox(program) {
  const profile = mkdtempSync(join(tmpdir(), 'psw-firefox-'));
  writeFileSync(join(profile, 'user.js'), 'user_pref("marionette.port", 0);\n');
  const browser = spawn(program, ['--marionette', '--headless', '--no-remote', '--profile', profile], {
    stdio: 'ignore',
  });
  const end = () => browser.kill();
  process.once('exit', end);
  const portFile = join(profile, 'MarionetteActivePort');
  while (!existsSync(portFile) || !readFileSync(portFile, 'utf8')) {
    if (browser.exitCode !== null) throw new Error(`${program} has ended before it could be driven.`);
    await wait(100);
  }
  const socket = connect(Number(readFileSync(portFile, 'utf8')), '127.0.0.1');
  const send = marionette(socket);
  await send('WebDriver:NewSession', {});
  const value = async (name, parameters) => (await send(name, parameters)).value;
  const driver = {
    go: (url) => send('WebDriver:Navigate', { url }),
    run: (script, args) => value('WebDriver:ExecuteScript', { script, args }),
    act: (actions) => send('WebDriver:PerformActions', { actions }),
    roleOf: (id) => value('WebDriver:GetComputedRole', { id }),
    nameOf: (id) => value('WebDriver:GetComputedLabel', { id }),
  };
  return {
    visit: (address) => visit(driver, address),
    async close() {
      socket.destroy();
      process.off('exit', end);
      end();
      await once(browser, 'exit');
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** Messages are JSON with their length in bytes before them: `[0, id, command, parameters]`, `[1, id, error, result]`. */
function marionette(socket) {
  const waiting = new Map();
  let count = 0;
  let received = Buffer.alloc(0);
  socket.on('data', (data) => {
    received = Buffer.concat([received, data]);
    for (;;) {
      const colon = received.indexOf(':');
      const end = colon + 1 + Number(received.subarray(0, Math.max(colon, 0)));
      if (colon < 0 || received.length < end) return;
      const message = JSON.parse(received.subarray(colon + 1, end));
      received = received.subarray(end);
      // The first thing that comes is a greeting.
      if (!Array.isArray(message)) continue;
      const [, id, error, result] = message;
      const { resolve, reject } = waiting.get(id);
      waiting.delete(id);
      if (error) reject(new Error(error.message));
      else resolve(result);
    }
  });
  const fail = (error) => {
    for (const { reject } of waiting.values()) reject(error ?? new Error('The browser has ended.'));
  };
  socket.on('error', fail).on('close', () => fail());
  return (command, parameters) =>
    new Promise((resolve, reject) => {
      waiting.set(++count, { resolve, reject });
      const message = JSON.stringify([0, count, command, parameters]);
      socket.write(`${Buffer.byteLength(message)}:${message}`);
    });
}

/** WebKitGTK gives role and name of an element, over WebDriver. */
async function openWebKit(browser) {
  const { port, capabilities, stop } = await startWebKit(browser);
  const send = async (method, path, body) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      body: body && JSON.stringify(body),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(value.message || value.error);
    return value;
  };
  const started = await eventually(() =>
    send('POST', '/session', { capabilities: { alwaysMatch: capabilities } }),
  );
  const session = `/session/${started.sessionId}`;
  const driver = {
    go: (url) => send('POST', `${session}/url`, { url }),
    run: (script, args) => send('POST', `${session}/execute/sync`, { script, args }),
    act: (actions) => send('POST', `${session}/actions`, { actions }),
    roleOf: (id) => send('GET', `${session}/element/${id}/computedrole`),
    nameOf: (id) => send('GET', `${session}/element/${id}/computedlabel`),
  };
  return {
    visit: (address) => visit(driver, address),
    async close() {
      await send('DELETE', session);
      stop();
    },
  };
}

/** The driver takes a moment until it listens. */
async function eventually(run) {
  for (let tries = 100; ; tries--) {
    try {
      return await run();
    } catch (error) {
      if (tries === 0 || error.message !== 'fetch failed') throw error;
      await wait(100);
    }
  }
}

/** Keys as WebDriver writes them. */
const codes = { Tab: '\uE004', Enter: '\uE007', Shift: '\uE008', Space: ' ', ArrowDown: '\uE015' };

async function visit(driver, address) {
  const press = (...keys) =>
    driver.act([
      {
        type: 'key',
        id: 'keyboard',
        actions: [
          ...keys.map((value) => ({ type: 'keyDown', value })),
          ...keys.toReversed().map((value) => ({ type: 'keyUp', value })),
        ],
      },
    ]);
  await driver.go(address);
  return {
    press: (key) => press(...key.split('+').map((one) => codes[one])),
    async type(text) {
      for (const letter of text) await press(letter);
    },
    run: (script) => driver.run(script, []),
    async focused() {
      const elements = await driver.run(`return (${around})()`, []);
      const found = await Promise.all(
        elements.map(async (element) => {
          const [id] = Object.values(element);
          return {
            id,
            role: (await driver.roleOf(id)) || 'no role',
            name: await driver.nameOf(id),
            said: [],
          };
        }),
      );
      return found.filter(({ role }, index) => index === found.length - 1 || places.includes(role));
    },
    leave: () => driver.go('about:blank'),
  };
}

/** The element with the focus, and what may be a place around it, from the outside in. It runs in the page. */
function around() {
  const { document } = globalThis;
  const may =
    'fieldset, ul, ol, dl, table, form, nav, section, search, [role], [aria-label], [aria-labelledby]';
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  if (!at || at === document.body) return [];
  const found = [at];
  while ((at = at.assignedSlot ?? at.parentElement ?? at.getRootNode().host))
    if (at.matches(may)) found.unshift(at);
  return found;
}

import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { findBrowsers } from '../../scripts/browsers.mjs';
import { readJson, root } from './dist.mjs';

/** Every state of `stories/states.ts` is rendered, and what is found in it compared with what the manifest promises. */

const executablePath = findBrowsers().chromium;
const elements = readJson('dist/custom-elements.json').modules.flatMap(({ declarations }) =>
  declarations.filter(({ tagName }) => tagName),
);
const namesOf = (items = []) => items.map(({ name }) => name).sort();

/** Runs in the page: the parts and slots of each tag, over all of its states. */
const program = `
  import { html, render } from 'lit';
  import './src/define.js';
  import * as states from './stories/states.js';

  const found = {};
  const tags = '${elements.map(({ tagName }) => tagName)}';
  function collect(root) {
    for (const element of root.querySelectorAll('*')) {
      const { shadowRoot, localName } = element;
      if (!localName.startsWith('psw-')) continue;
      const entry = (found[localName] ??= { parts: [], slots: [] });
      for (const inner of shadowRoot.querySelectorAll('[part]')) entry.parts.push(...inner.part);
      for (const slot of shadowRoot.querySelectorAll('slot')) entry.slots.push(slot.name);
    }
  }
  const inTwoLanguages = tags.split(',').map((tag) => {
    const element = document.createElement(tag);
    element.languages = 'en cy';
    return { name: tag + ' in two languages', template: html\`\${element}\` };
  });
  // A page on which something has the card of every theme.
  const besideCards = {
    name: 'Beside cards',
    template: html\`<psw-role-explorer></psw-role-explorer>\`,
    async drive(element) {
      document.addEventListener('psw-show-theme', (event) => event.preventDefault());
      document.dispatchEvent(new Event('psw-theme-cards-ready'));
      await element.updateComplete;
    },
  };
  const plain = Object.values(states).filter(Array.isArray).flat();

  async function all() {
    const problems = [];
    for (const { name, template, drive } of [...plain, ...inTwoLanguages, besideCards]) {
      const page = document.createElement('div');
      document.body.append(page);
      render(template, page);
      collect(page);
      const element = page.querySelector(tags);
      const watch = new MutationObserver(() => collect(page));
      watch.observe(element.shadowRoot, { childList: true, subtree: true });
      try {
        await element.updateComplete;
        collect(page);
        await drive?.(element);
        await element.updateComplete;
      } catch (error) {
        problems.push(name + ': ' + error.message);
      }
      collect(page);
      watch.disconnect();
      page.remove();
    }
    return { found, problems };
  }
  globalThis.pswFound = all();
`;

describe(
  'What is rendered',
  { skip: executablePath ? false : 'needs Chromium, which `npm test` installs where it can' },
  () => {
    let browser, server, found;

    before(async () => {
      const { outputFiles } = await build({
        stdin: { contents: program, resolveDir: root },
        absWorkingDir: root,
        tsconfig: join(root, 'tsconfig.json'),
        bundle: true,
        format: 'esm',
        write: false,
        logLevel: 'error',
      });
      server = createServer((request, response) => {
        const isScript = request.url === '/page.js';
        response.setHeader('Content-Type', isScript ? 'text/javascript' : 'text/html; charset=utf-8');
        response.end(
          isScript
            ? outputFiles[0].text
            : '<!doctype html><html lang="en"><title>Page</title><link rel="icon" href="data:,"><script type="module" src="/page.js"></script>',
        );
      }).listen(0, '127.0.0.1');
      await once(server, 'listening');
      browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
      const page = await browser.newPage();
      await page.goto(`http://127.0.0.1:${server.address().port}/`);
      await page.waitForFunction(() => globalThis.pswFound);
      const all = await page.evaluate(() => globalThis.pswFound);
      assert.deepEqual(all.problems, []);
      found = all.found;
    });
    after(async () => {
      await browser?.close();
      server?.close();
      server?.closeAllConnections();
    });

    for (const { tagName, cssParts, slots } of elements) {
      const sorted = (names) => [...new Set(names)].sort();

      it(`in ${tagName} has the parts of the manifest, all of them and no other`, () => {
        assert.deepEqual(sorted(found[tagName].parts), namesOf(cssParts));
      });

      it(`in ${tagName} has the slots of the manifest`, () => {
        assert.deepEqual(
          sorted(found[tagName].slots),
          namesOf(slots).map((name) => (name === '-' ? '' : name)),
        );
      });
    }
  },
);

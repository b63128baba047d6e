import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { Script } from 'node:vm';
import { brotliCompressSync, constants } from 'node:zlib';
import { parseAst } from 'rollup/parseAst';
import { dist, filesIn, readJson, widgets } from './dist.mjs';

const cdn = join(dist, 'cdn');
const scripts = filesIn(cdn).filter((file) => file.endsWith('.js'));
const contentOf = (file) => readFileSync(join(cdn, file));

/** What a page loads, in bytes after brotli. Raise a budget in a commit that says what the bytes are for. */
const budgets = {
  'theme-cards.js': 20_000,
  'role-explorer.js': 20_000,
  'self-check.js': 18_000,
  // Also the role explorer's views, remembering and the deck: with `psw.cy.js` at most 45 KB.
  'psw.js': 29_800,
  // The schema knows of the roles' situations and of councillors' words.
  'check.js': 4_200,
  'result.js': 10_500,
  // Every page of a site loads it.
  'loader.js': 2_000,
};

function transferSize(file) {
  return brotliCompressSync(contentOf(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

/** Every node of a script's syntax tree. */
function* nodesOf(value) {
  if (value === null || typeof value !== 'object') return;
  if (typeof value.type === 'string') yield value;
  for (const child of Object.values(value)) yield* nodesOf(child);
}

describe('Files for a script tag', () => {
  console.log(scripts.map((file) => `${String(transferSize(file)).padStart(7)} bytes ${file}`).join('\n'));

  for (const [file, budget] of Object.entries(budgets)) {
    it(`${file} takes at most ${budget} bytes of transfer`, () => {
      assert.ok(transferSize(file) <= budget, `${file} takes ${transferSize(file)} bytes`);
    });
  }

  it('have their integrity hashes in sri.json, all of them and nothing else', () => {
    const isHashed = (file) => !file.endsWith('.map') && file !== 'sri.json';
    const hash = (file) => `sha384-${createHash('sha384').update(contentOf(file)).digest('base64')}`;
    const hashes = filesIn(cdn)
      .filter(isHashed)
      .map((file) => [file, hash(file)]);
    assert.deepEqual(readJson('dist/cdn/sri.json'), Object.fromEntries(hashes));
  });

  it('have the hashes of the frame beside the frame', () => {
    const hash = (file) =>
      `sha384-${createHash('sha384')
        .update(readFileSync(join(dist, 'embed', file)))
        .digest('base64')}`;
    const files = ['frame.js', 'resizer.js'];
    const hashes = Object.fromEntries(files.map((file) => [file, hash(file)]));
    assert.deepEqual(readJson('dist/embed/sri.json'), hashes);
  });

  it('have a resizer of at most 500 bytes of transfer', () => {
    const size = brotliCompressSync(readFileSync(join(dist, 'embed/resizer.js'))).length;
    assert.ok(size <= 500, `it takes ${size} bytes`);
  });

  for (const file of scripts) {
    const code = contentOf(file).toString();
    const nodes = () => [...nodesOf(parseAst(code))];

    it(`${file} imports only files that stand beside it`, () => {
      const sources = nodes().filter(({ type }) => /^(Import|Export).*(Declaration|Expression)$/.test(type));
      for (const { source } of sources.filter((node) => node.source)) {
        // The loader puts the address together: see below.
        if (file === 'loader.js') continue;
        assert.ok(source.value?.startsWith('./'), `imports ${source.value}`);
        assert.ok(scripts.includes(source.value.slice(2)), `imports ${source.value}, which is not there`);
      }
    });

    it(`${file} requests no address of its own`, () => {
      const requests = nodes().filter(({ callee }) =>
        /^(fetch|XMLHttpRequest|EventSource|WebSocket|sendBeacon)$/.test(
          callee?.property?.name ?? callee?.name,
        ),
      );
      for (const {
        arguments: [address],
      } of requests) {
        assert.ok(
          address && !/Literal$/.test(address.type),
          `requests ${code.slice(address?.start, address?.end)}`,
        );
      }
    });

    it(`${file} needs no build tool and is not the development build`, () => {
      assert.doesNotMatch(code, /process\.env|Lit is in dev mode/);
    });
  }

  for (const file of ['psw.classic.js', 'loader.js']) {
    it(`have a plain script that runs without module support, in a page of any encoding: ${file}`, () => {
      const code = contentOf(file).toString();
      assert.doesNotThrow(() => new Script(code));
      // A plain script is read in the encoding of the page.
      assert.match(code, /^\p{ASCII}*$/u);
    });
  }

  it('have a loader that knows every widget, and a file for each', () => {
    const lists = [...nodesOf(parseAst(contentOf('loader.js').toString()))].filter(
      ({ type, elements }) => type === 'ArrayExpression' && elements.length > 1,
    );
    const names = lists.map(({ elements }) => elements.map(({ value }) => value));
    assert.ok(names.some((list) => `${[...list].sort()}` === `${[...widgets].sort()}`));
    for (const widget of [...widgets, 'psw'])
      assert.ok(scripts.includes(`${widget}.js`), `${widget}.js is missing`);
  });
});

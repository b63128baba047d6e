import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { filesIn, readJson, readText, root, widgets } from './dist.mjs';

const { name, exports } = readJson('package.json');
const targetsOf = (entry) => (typeof entry === 'string' ? [entry] : Object.values(entry));
const packaged = filesIn(join(root, 'dist')).map((file) => `./dist/${file}`);

/** What Node can import: the files for a script tag need a page, and the tags of a framework are types only. */
const modules = Object.entries(exports)
  .filter(([, entry]) => entry.default)
  .map(([path]) => path.replace('.', name));

/** Imports an entry in a Node of its own, and answers with the tags it registers. */
function tagsRegisteredBy(entry) {
  const script = `
    const tags = [];
    globalThis.customElements = { get: () => undefined, define: (tag) => tags.push(tag) };
    await import(${JSON.stringify(entry)});
    console.log(JSON.stringify(tags));
  `;
  const args = ['--input-type=module', '--eval', script];
  return JSON.parse(execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8' }));
}

describe('Exports', () => {
  it('have every theme, in plain style sheets that a browser reads', () => {
    const themes = packaged.filter((file) => file.startsWith('./dist/themes/'));
    assert.deepEqual(
      themes.map((file) => file.split('/').at(-1)),
      ['council.css', 'dense.css', 'high-contrast.css', 'quiet.css'],
    );
    const documented = new Set(readText('README.md').match(/--psw-[a-z-]+/g));
    for (const theme of themes)
      for (const [, property] of readText(theme).matchAll(/(--psw-[a-z-]+):/g))
        assert.ok(documented.has(property), `${theme} sets ${property}, which is documented nowhere`);
  });

  for (const [path, entry] of Object.entries(exports)) {
    it(`${path} leads to files that exist`, () => {
      for (const target of targetsOf(entry)) {
        const [start, end] = target.split('*');
        const isThere = target.includes('*')
          ? packaged.some((file) => file.startsWith(start) && file.endsWith(end))
          : existsSync(join(root, target));
        assert.ok(isThere, `${target} is missing`);
      }
    });

    if (typeof entry === 'object') {
      it(`${path} names its types first, where compilers look`, () => {
        assert.equal(Object.keys(entry)[0], 'types');
      });
    }
  }

  for (const entry of modules.filter((module) => !module.endsWith('/define'))) {
    it(`${entry} can be imported in Node, and registers nothing`, () => {
      assert.deepEqual(tagsRegisteredBy(entry), []);
    });
  }

  for (const widget of widgets) {
    it(`${name}/${widget}/define registers its one tag`, () => {
      assert.deepEqual(tagsRegisteredBy(`${name}/${widget}/define`), [`psw-${widget}`]);
    });
  }

  it(`${name}/define registers every tag`, () => {
    assert.deepEqual(
      tagsRegisteredBy(`${name}/define`).sort(),
      widgets.map((widget) => `psw-${widget}`).sort(),
    );
  });
});

import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { readJson, readText, root, widgets } from './dist.mjs';

const { customElements } = readJson('package.json');
const { modules } = readJson(customElements);
const elements = modules.flatMap(({ path, declarations }) =>
  declarations.filter(({ tagName }) => tagName).map((declaration) => ({ path, ...declaration })),
);
const namesOf = (items = []) => items.map(({ name }) => name).sort();

describe('Manifest for editors and documentation', () => {
  it('describes every widget', () => {
    assert.deepEqual(
      elements.map(({ tagName }) => tagName).sort(),
      widgets.map((widget) => `psw-${widget}`).sort(),
    );
  });

  it('names published files', () => {
    for (const { path } of modules) assert.ok(existsSync(join(root, path)), `${path} is missing`);
  });

  for (const { tagName, name, path, description, attributes, events } of elements) {
    it(`says what ${tagName} is for, and what each attribute and event is`, () => {
      assert.ok(description, 'the widget has no description');
      for (const item of [...attributes, ...events])
        assert.ok(item.description, `${item.name} has no description`);
    });

    it(`has the attributes that ${tagName} observes`, async () => {
      const built = await import(pathToFileURL(join(root, path)).href);
      assert.deepEqual(namesOf(attributes), [...built[name].observedAttributes].sort());
    });

    it(`has the events that ${tagName} is typed with and dispatches`, () => {
      const eventsIn = (text, pattern) =>
        [...new Set([...text.matchAll(pattern)].map(([, event]) => event))].sort();
      const typed = eventsIn(readText(path.replace(/js$/, 'd.ts')), /'(psw-[a-z-]+)': CustomEvent/g);
      const dispatched = eventsIn(readText(path), /['"](psw-[a-z-]+)['"]/g);
      assert.deepEqual(namesOf(events), typed);
      assert.deepEqual(namesOf(events), dispatched);
    });
  }
});

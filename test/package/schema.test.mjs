import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { checkOverlay, checkPack } from '../../dist/content/check.js';
import { explain } from '../../dist/content/explain.js';
import { overlaySchema, packSchema } from '../../dist/content/schema.js';
import { readJson, root } from './dist.mjs';

const framework = readJson('src/content/framework.json');
const pack = {
  framework,
  words: { en: readJson('src/content/en.json'), cy: readJson('src/content/cy.json') },
};
const ajv = new Ajv2020({ allErrors: true, strictTypes: false });
const schemas = {
  pack: ajv.compile(readJson('dist/schema/content.schema.json')),
  overlay: ajv.compile(readJson('dist/schema/overlay.schema.json')),
};
const checks = { pack: checkPack, overlay: (value) => checkOverlay(value, pack) };

/** What a schema can know; which ids there are, and what is new and has to be whole, it cannot. */
const isOfShape = ({ kind, schema }) =>
  kind === 'shape'
    ? [overlaySchema, packSchema].includes(schema)
    : ['name', 'depth', 'values'].includes(kind);
const issuesOf = (kind, value) => checks[kind](value).issues ?? [];

const folder = 'test/fixtures/content';
const fixtures = readdirSync(join(root, folder)).map((file) => {
  const value = readJson(`${folder}/${file}`);
  const [, path, only] = /^Broken at (.*?)(, as only the check knows)?\.$/.exec(value.$comment) ?? [];
  return {
    file,
    value,
    kind: file.startsWith('pack-') ? 'pack' : 'overlay',
    path,
    isOnlyForCheck: Boolean(only),
  };
});

describe('JSON Schemas', () => {
  for (const { file, value, kind, path, isOnlyForCheck } of fixtures) {
    const isGood = path === undefined;
    it(`${file} ${isGood ? 'is right' : `is broken at ${path}`}`, () => {
      const issues = issuesOf(kind, value);
      // What follows from a mistake comes after it.
      assert.equal(explain(issues)[0]?.path, path);
      assert.equal(issues.some(isOfShape), !isGood && !isOnlyForCheck, 'what the check says of the shape');
      assert.equal(schemas[kind](value), isGood || isOnlyForCheck, JSON.stringify(schemas[kind].errors));
    });
  }

  it('let the bundled content pass', () => {
    assert.ok(schemas.pack(pack), JSON.stringify(schemas.pack.errors));
  });

  it('agree with the check on any change whatever to content that is right', () => {
    // A list in place of a group is left out: the check goes on into it, and names what is wrong inside.
    const anything = fc
      .jsonValue({ maxDepth: 2 })
      .filter(
        (value) => !JSON.stringify(value).includes('[') && !JSON.stringify(value).includes('__proto__'),
      );
    const good = fixtures.filter(({ path }) => path === undefined);
    fc.assert(
      fc.property(
        fc.constantFrom(...good),
        fc.nat(),
        anything,
        fc.boolean(),
        (fixture, at, value, isTaken) => {
          const { kind } = fixture;
          const changed = structuredClone(fixture.value);
          const places = placesIn(changed);
          const [group, key] = places[at % places.length];
          if (isTaken && !Array.isArray(group)) delete group[key];
          else group[key] = value;
          const isRight = !issuesOf(kind, changed).some(isOfShape);
          return schemas[kind](changed) === isRight;
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('say what every name of an overlay is for', () => {
    const undescribed = (schema) =>
      Object.entries(schema.properties ?? {})
        .flatMap(([name, part]) => (part.description ? [] : [name]))
        .concat(
          Object.values(schema).flatMap((part) =>
            typeof part === 'object' && part ? undescribed(part) : [],
          ),
        );
    assert.deepEqual(undescribed(readJson('dist/schema/overlay.schema.json')), []);
  });
});

/** Every place of a value, as the group or list that it stands in and its name there. */
function placesIn(value) {
  if (typeof value !== 'object' || value === null) return [];
  return Object.keys(value).flatMap((key) => [[value, key], ...placesIn(value[key])]);
}

import fc from 'fast-check';
import framework from '../../src/content/framework.json' with { type: 'json' };
import { overlaySchema } from '../../src/content/schema.js';

/**
 * Overlays of every kind over the bundled content, built from the schema: what it gains is tried without being
 * named here. Nothing in them is as in the bundled content, since a sheet leaves that out.
 */

const ids = (collection: string): string[] => (framework as any)[collection].map(({ id }: any) => id);
const unwrap = (schema: any): any => (schema.wrapped ? unwrap(schema.wrapped) : schema);

// Letters of every script, and what CSV, spreadsheets and line ends could trip over. Left out are characters that
// the check refuses, and what stands for letters that are lost: question marks and U+FFFD.
const characters = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }) },
  fc.constantFrom(
    '"',
    "'",
    ',',
    ';',
    '\t',
    '\n',
    '\r\n',
    '\r',
    '=1+1',
    '+',
    '-',
    '@',
    ' ',
    'ŵ',
    'ŷ',
    '＝',
    '\ufeff',
  ),
);
const text = fc
  .array(characters, { minLength: 1, maxLength: 5 })
  .map((parts) => parts.join('').replace(/[?\ufffd]/g, '!'))
  .filter((value) => overlaySchema.entries.version.pipe[1].requirement.test(value) && value.trim() !== '');
const href = fc.constantFrom(
  'https://example.org/a?b=c&d',
  'mailto:jo@example.org',
  'tel:+441234567890',
  '/x,y;z',
);

/** A value that fits a part of the schema. */
function fitting(name: string, schema: any): fc.Arbitrary<unknown> {
  const { type, item, options } = unwrap(schema);
  if (type === 'boolean') return fc.boolean();
  if (type === 'number')
    return name === 'position' ? fc.integer({ min: 1, max: 99 }) : fc.constantFrom(0.25, 7, 1e21);
  if (type === 'picklist') return fc.constantFrom(...options);
  if (type !== 'array') return text;
  const entries = unwrap(item).entries;
  return fc.array<unknown>(entries ? fc.record({ text, href }) : text, {
    maxLength: 3,
  });
}

const words = (schema: any) => {
  const entries = Object.entries<any>(unwrap(schema).entries).filter(([name]) => name !== '$comment');
  return fc.record(Object.fromEntries(entries.map(([name, part]) => [name, fitting(name, part)])), {
    requiredKeys: [],
  });
};

function changesTo(collection: string, id: string): fc.Arbitrary<object> {
  const { en } = unwrap(unwrap((overlaySchema.entries as any)[collection]).value).entries;
  const base: any = (framework as any)[collection].find((item: any) => item.id === id);
  const others = (key: string, all: string[]) =>
    fc.subarray(all).filter((some) => some.join() !== base[key]?.map((target: any) => target.id).join());
  const facts: Record<string, fc.Arbitrary<unknown>> = {
    hidden: fc.constant(collection !== 'themes'),
    position: fc.integer({ min: 1, max: 99 }),
    ...(collection === 'themes' && {
      level: fc.constant(base.level === 'person' ? 'organisation' : 'person'),
    }),
    ...(collection === 'roles' && {
      themes: others('themes', ids('themes')),
      skills: others('skills', ids('skills')),
    }),
    ...(collection === 'statements' && {
      theme: fc.constantFrom(...ids('themes').filter((theme) => theme !== base.theme)),
      quick: fc.constant(!base.quick),
      weight: fc.constantFrom(0.25, 7, 1e21),
      roles: others('roles', ids('roles')),
    }),
  };
  return fc.record({ ...facts, en: words(en), cy: words(en) }, { requiredKeys: [] });
}

const collections = Object.keys(overlaySchema.entries).filter(
  (name) => unwrap((overlaySchema.entries as any)[name]).type === 'record',
);
const newTheme = fc.record({
  new: fc.constant(true),
  level: fc.constantFrom('person', 'organisation'),
  en: fc.record({
    title: text,
    summary: text,
    meaning: fc.array(text, { maxLength: 3 }),
    practice: fc.array(text, { maxLength: 12 }),
    questions: fc.array(text, { maxLength: 3 }),
    prompt: text,
  }),
});

const answer = words(unwrap(unwrap(overlaySchema.entries.answers).entries.person).entries.en);

export const overlays: fc.Arbitrary<any> = fc
  .record({
    head: fc.record({ version: text, base: text }),
    changes: fc.array(
      fc
        .constantFrom(...collections)
        .chain((collection) =>
          fc
            .constantFrom(...ids(collection))
            .chain((id) => changesTo(collection, id).map((change) => ({ collection, id, change }))),
        ),
      { maxLength: 6 },
    ),
    planet: fc.option(newTheme),
    answers: fc.record(
      { person: fc.record({ en: answer, cy: answer }), organisation: fc.record({ cy: answer }) },
      { requiredKeys: [] },
    ),
  })
  .map(({ head, changes, planet, answers }) => {
    const overlay: any = { format: 1, ...head, answers };
    if (planet) changes.push({ collection: 'themes', id: 'planet', change: planet });
    for (const { collection, id, change } of changes)
      overlay[collection] = { ...overlay[collection], [id]: change };
    // Some of its records are without a prototype, which no file can be.
    return structuredClone(overlay);
  });

/** Without groups that say nothing, which a sheet does not have. */
export function pruned(value: unknown): unknown {
  if (typeof value !== 'object' || !value || Array.isArray(value)) return value;
  const entries = Object.entries(value).map(([key, part]) => [key, pruned(part)] as const);
  const full = entries.filter(([, part]) => part !== undefined);
  return full.length ? Object.fromEntries(full) : undefined;
}

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import nodeResolve from '@rollup/plugin-node-resolve';
import { toJsonSchema } from '@valibot/to-json-schema';
import { rollup } from 'rollup';

/** The JSON Schemas of packs and overlays, from the schema that the check uses: editors complete and explain by them. */

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** What an editor says of a name, wherever it stands. The check has no need of it, and pages are spared the bytes. */
const descriptions = {
  $schema: 'Address of this schema, for editors.',
  $comment: 'A note to yourself; never shown.',
  format: 'Version of this file format.',
  framework: 'What is the same in every language: ids, order, relations, sources.',
  words: 'The words by language tag, such as en and cy.',
  version: 'Version of this file, as you count: a number or a date.',
  base: 'Version of the content that this file was last read against, such as 2026.1.',
  update: 'Address of the authors’ later update of the framework, or the text of the link to it.',
  themes: 'Themes by id; for a role or an item, the ids of the themes that it goes with.',
  roles: 'Roles by id; for a statement, the ids of the roles that it speaks for.',
  skills: 'Skills by id; for a role, the ids of the skills that it needs.',
  statements: 'Statements of the self-check, by id.',
  lessons: 'Lessons by id.',
  modelFeatures: 'Features of the traditional and the future model, by id.',
  practices: 'Practices by id.',
  drivers: 'What drives the change, by id.',
  councillorRoles: 'Roles of councillors, by id.',
  answers: 'Words of the four answers, for statements about a person and about an organisation.',
  person: 'For statements about a person.',
  organisation: 'For statements about an organisation.',
  often: 'The first answer.',
  sometimes: 'The second answer.',
  'not-yet': 'The third answer.',
  'not-mine': 'The answer for what is not part of somebody’s work.',
  new: 'Whether the item is your own. Otherwise its id has to be that of an item that there is.',
  hidden: 'Leaves the item out.',
  position: 'Where the item stands in its collection, from 1.',
  level: 'Whether the theme speaks of a person’s own work or of the organisation around them.',
  theme: 'Id of the theme that the statement belongs to.',
  quick: 'Whether the statement is asked in the quick edition too.',
  weight: 'How much the answer counts, relative to others.',
  en: 'The words in English.',
  cy: 'The words in Welsh.',
  lang: 'BCP 47 tag of the language, such as en or cy.',
  review: 'Whether a reader of the language has read the words.',
  title: 'A few words; up to 60 characters read well.',
  summary: 'One sentence; up to 160 characters read well.',
  meaning: 'What the theme means: one or two short paragraphs.',
  practice: 'What it looks like on a good day.',
  questions: 'Questions to ask oneself.',
  prompt: 'One small next step, offered by the self-check.',
  debate: 'The point that people disagree on, where there is one.',
  local: 'Examples from your own work.',
  contacts: 'Whom to ask.',
  courses: 'What to learn from: courses, pages, recordings.',
  steps: 'First steps, one a line.',
  actions: 'What people in the role do.',
  situations: 'Everyday situations that people in the role may know, without the name of the role.',
  situationBasis: 'How far the situations rest on a source.',
  example: 'The role in everyday council work.',
  aliases: 'Other names and spellings that people may search for.',
  text: 'The words of a statement, or of a link.',
  councillor: 'The same statement in the words of a councillor’s work; without it, the text is asked.',
  href: 'An address: https://, mailto:, tel:, or a page on the same site.',
  basis: 'How far it rests on a source: taken from it, put in our words, or written by us.',
};

/** Bundles the compiled schema, imports it, and writes both JSON Schemas to a folder. */
export async function writeSchemas(compiled, folder) {
  const temporary = mkdtempSync(join(tmpdir(), 'psw-schema-'));
  try {
    const file = join(temporary, 'schema.mjs');
    const bundle = await rollup({
      input: compiled,
      plugins: [nodeResolve({ modulePaths: [join(root, 'node_modules')] })],
    });
    await bundle.write({ file, format: 'es' });
    const { overlaySchema, packSchema } = await import(pathToFileURL(file).href);
    mkdirSync(folder, { recursive: true });
    for (const [name, title, schema] of [
      [
        'overlay',
        'A council’s own words, examples and links, laid over the content of the widgets',
        overlaySchema,
      ],
      ['content', 'A whole pack of content for the widgets', packSchema],
    ]) {
      const { $schema, ...rest } = toJsonSchema(schema, {
        target: 'draft-2020-12',
        typeMode: 'input',
        overrideSchema,
      });
      const described = { $schema, title, ...describe(rest) };
      writeFileSync(join(folder, `${name}.schema.json`), `${JSON.stringify(described, null, 2)}\n`);
    }
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

/** Every name that may stand in a group gets its description. */
function describe(schema) {
  if (Array.isArray(schema)) return schema.map(describe);
  if (typeof schema !== 'object' || schema === null) return schema;
  const entries = Object.entries(schema).map(([key, value]) => [key, describe(value)]);
  const result = Object.fromEntries(entries);
  for (const [name, part] of Object.entries(schema.properties ?? {})) {
    result.properties[name] = {
      ...(descriptions[name] && { description: descriptions[name] }),
      ...describe(part),
    };
  }
  return result;
}

function overrideSchema({ valibotSchema, jsonSchema }) {
  // Editors name the place better for this than for "not".
  if (valibotSchema.type === 'object_with_rest') return { ...jsonSchema, additionalProperties: false };
  return undefined;
}

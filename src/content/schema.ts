import * as v from 'valibot';

/**
 * The one description of content. The types below, the check of a council's own content
 * (`check.ts`) and the tests of the bundled content all come from it.
 *
 * A pack has two halves: the framework (ids, order, relations, sources; the same in every
 * language) and the words (one record per language, by the same ids).
 */

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());
const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const address = v.pipe(v.string(), v.regex(/^https?:\/\//i));
const weight = v.pipe(v.number(), v.gtValue(0));
const words = <T extends v.GenericSchema>(entry: T) => v.optional(v.record(id, entry), {});
const list = <T extends v.GenericSchema>(entry: T) => v.optional(v.array(entry), []);

/** How far a statement rests on a source: taken from it, put in our words, or written by us. */
const basis = v.picklist(['source', 'paraphrase', 'editorial']);
const citation = v.object({ id, locator: v.optional(text) });
const relation = v.object({ id, basis });
const sources = list(citation);
const relations = list(relation);

const theme = v.object({
  id,
  /** Number in the order of the 2014 report, from 1. */
  order: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** Whether the theme speaks of a person's own work or of the organisation around them. */
  level: v.picklist(['person', 'organisation']),
  basis,
  sources,
});

const role = v.object({
  id,
  origin: v.picklist(['policy-commission-2011', '21cps']),
  /** Whether a source defines the role, defines it in part, or only names it. */
  definition: v.picklist(['sourced', 'partial', 'editorial']),
  sources,
  themes: relations,
  skills: relations,
});

const statement = v.object({
  id,
  theme: id,
  /** Whether the statement is asked in the quick edition too. */
  quick: v.optional(v.boolean(), false),
  /** How much the answer counts within its theme, relative to the theme's other statements. */
  weight,
  basis,
  /** Roles that the statement speaks for, with how much the answer counts within the role. */
  roles: list(v.object({ id, weight, basis })),
});

export const frameworkSchema = v.object({
  /** Version of this file format. */
  format: v.literal(1),
  /** Version of the content: year and running number, such as `2026.1`. */
  version: text,
  /** Address of the authors' later update of the framework. */
  update: v.optional(address),
  themes: v.array(theme),
  roles: list(role),
  skills: list(
    v.object({
      id,
      group: v.picklist(['interpersonal', 'synthesising', 'organising', 'communication', 'other']),
      sources,
      themes: relations,
    }),
  ),
  lessons: list(v.object({ id, order: v.number(), sources, themes: relations })),
  modelFeatures: list(
    v.object({
      id,
      side: v.picklist(['traditional', 'future']),
      sources,
      themes: relations,
      /** The feature of the other side that this one is set against; the pairing is editorial. */
      pair: v.optional(relation),
    }),
  ),
  practices: list(v.object({ id, basis, sources, themes: relations, skills: relations })),
  drivers: list(v.object({ id, sources })),
  councillorRoles: list(v.object({ id, sources })),
  statements: list(statement),
  sources: list(
    v.object({
      id,
      kind: v.picklist(['research', 'researcher-blog', 'practitioner', 'other']),
      /** Year of publication; left out where it is not known. */
      year: v.optional(v.number()),
      /** Address; left out where none is known. */
      url: v.optional(address),
    }),
  ),
});

const answerWords = v.object({ often: text, sometimes: text, 'not-yet': text, 'not-mine': text });
const titled = { title: text, summary: text };

export const wordsSchema = v.object({
  /** BCP 47 tag of the language, such as `en` or `cy`. */
  lang: v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/)),
  /** Whether a reader of the language has read the texts. */
  review: v.picklist(['reviewed', 'unreviewed']),
  themes: v.record(
    id,
    v.object({
      ...titled,
      /** What the theme means: one or two short paragraphs. */
      meaning: v.array(text),
      /** What it looks like on a good day. */
      practice: v.array(text),
      questions: v.array(text),
      /** One small next step, offered by the self-check. */
      prompt: text,
      /** The point people disagree on, where there is one. */
      debate: v.optional(text),
    }),
  ),
  roles: words(
    v.object({
      ...titled,
      /** What people in the role do. */
      actions: v.array(text),
      /** The role in everyday council work. */
      example: text,
      questions: v.array(text),
      /** Other names and spellings people may search for. */
      aliases: list(text),
    }),
  ),
  skills: words(v.object(titled)),
  skillGroups: words(text),
  lessons: words(v.object(titled)),
  modelFeatures: words(v.object(titled)),
  practices: words(v.object({ ...titled, steps: v.array(text) })),
  drivers: words(v.object(titled)),
  councillorRoles: words(v.object(titled)),
  statements: words(text),
  /** Words of the four answers, for statements about a person and about an organisation. */
  answers: v.object({ person: answerWords, organisation: answerWords }),
  sources: words(v.object({ title: text, author: v.optional(text), licence: text })),
  about: v.object({
    /** That the summary is independent of the researchers. */
    independence: text,
    /** What standing the themes have. */
    status: text,
    /** Which edition of the framework this is, and where the authors' later work stands. */
    edition: text,
    /** Text of the link to that later work. */
    update: text,
  }),
});

/** A whole pack, as a council may put in place of the bundled one: words by language tag. */
export const packSchema = v.object({ framework: frameworkSchema, words: v.record(v.string(), wordsSchema) });

export type Framework = v.InferOutput<typeof frameworkSchema>;
export type Words = v.InferOutput<typeof wordsSchema>;
export type Pack = v.InferOutput<typeof packSchema>;
export type Basis = v.InferOutput<typeof basis>;
export type Relation = v.InferOutput<typeof relation>;
export type Citation = v.InferOutput<typeof citation>;

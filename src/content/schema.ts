import * as v from 'valibot';
import { hrefPattern, idPattern, tagPattern, textPattern } from './rules.js';

/**
 * The one description of content. The types below, the check of a council's own content (`check.ts`),
 * the published JSON Schemas and the tests of the bundled content all come from it.
 *
 * A pack has two halves: the framework (ids, order, relations, sources; the same in every
 * language) and the words (one record per language, by the same ids). An overlay changes parts of a
 * pack: by collection, id and language.
 */

const text = v.pipe(v.string(), v.regex(textPattern));
const id = v.pipe(v.string(), v.regex(idPattern));
const href = v.pipe(v.string(), v.regex(hrefPattern));
const weight = v.pipe(v.number(), v.gtValue(0));
const position = v.pipe(v.number(), v.integer(), v.gtValue(0));
const yesOrNo = v.optional(v.boolean());
const list = <T extends v.GenericSchema>(entry: T) => v.optional(v.array(entry), []);

const note = { $comment: v.optional(v.string()) };

/**
 * A group of named fields. An unknown name is a mistake; `$comment` is for notes to oneself. In type a strict
 * object; at run time not one, since that reports the first unknown name only.
 */
const group = <T extends v.ObjectEntries>(entries: T) =>
  v.objectWithRest({ ...entries, ...note }, v.never()) as unknown as v.StrictObjectSchema<
    T & typeof note,
    undefined
  >;

/** How far a statement rests on a source: taken from it, put in our words, or written by us. */
const basis = v.picklist(['source', 'paraphrase', 'editorial']);
const review = v.picklist(['reviewed', 'unreviewed']);
const level = v.picklist(['person', 'organisation']);
const relation = group({ id, basis });
const sources = list(group({ id, locator: v.optional(text) }));
const relations = list(relation);

export const frameworkSchema = group({
  /** Version of this file format. */
  format: v.picklist([1]),
  /** Version of the content: year and running number, such as `2026.1`. */
  version: text,
  /** Address of the authors' later update of the framework. */
  update: v.optional(href),
  /** In the order in which they are shown, as all collections are. */
  themes: v.pipe(
    v.array(
      group({
        id,
        /** Number in the order of the 2014 report, from 1; none for a theme that is not of the report. */
        order: v.optional(position),
        /** Whether the theme speaks of a person's own work or of the organisation around them. */
        level,
        basis,
        sources,
      }),
    ),
    v.nonEmpty(),
  ),
  roles: list(
    group({
      id,
      origin: v.picklist(['policy-commission-2011', '21cps', 'own']),
      /** Whether a source defines the role, defines it in part, or only names it. */
      definition: v.picklist(['sourced', 'partial', 'editorial']),
      /** How far the everyday situations of the role rest on a source. */
      situationBasis: v.optional(basis, 'editorial'),
      sources,
      themes: relations,
      skills: relations,
    }),
  ),
  skills: list(
    group({
      id,
      group: v.picklist(['interpersonal', 'synthesising', 'organising', 'communication', 'other']),
      sources,
      themes: relations,
    }),
  ),
  lessons: list(group({ id, order: position, sources, themes: relations })),
  modelFeatures: list(
    group({
      id,
      side: v.picklist(['traditional', 'future']),
      sources,
      themes: relations,
      /** The feature of the other side that this one is set against; the pairing is editorial. */
      pair: v.optional(relation),
    }),
  ),
  practices: list(group({ id, basis, sources, themes: relations, skills: relations })),
  drivers: list(group({ id, sources, themes: relations })),
  councillorRoles: list(group({ id, sources })),
  statements: list(
    group({
      id,
      theme: id,
      /** Whether the statement is asked in the quick edition too. */
      quick: v.optional(v.boolean(), false),
      /** How much the answer counts within its theme, relative to the theme's other statements. */
      weight,
      basis,
      /** Roles that the statement speaks for, with how much the answer counts within the role. */
      roles: list(group({ id, weight, basis })),
    }),
  ),
  sources: list(
    group({
      id,
      kind: v.picklist(['research', 'researcher-blog', 'practitioner', 'other']),
      /** Year of publication; left out where it is not known. */
      year: v.optional(v.number()),
      /** Address; left out where none is known. */
      url: v.optional(href),
    }),
  ),
});

const link = group({ text, href });
const titled = { title: text, summary: text };

/** What a council adds to a theme or a role; nothing of it is bundled. */
const own = {
  /** Examples from the council's own work. */
  local: v.optional(v.array(text)),
  /** Whom to ask. */
  contacts: v.optional(v.array(link)),
  /** What to learn from: courses, pages, recordings. */
  courses: v.optional(v.array(link)),
};
const answerWords = { often: text, sometimes: text, 'not-yet': text, 'not-mine': text };

/** The words of one item of each collection, in one language. */
const wordsOf = {
  themes: {
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
    ...own,
  },
  roles: {
    ...titled,
    /** What people in the role do. */
    actions: v.array(text),
    /** The role in everyday council work. */
    example: text,
    questions: v.array(text),
    /** Everyday situations that people in the role may know, each without the name of the role. */
    situations: list(text),
    /** Other names and spellings people may search for. */
    aliases: list(text),
    ...own,
  },
  skills: titled,
  lessons: titled,
  modelFeatures: titled,
  practices: { ...titled, steps: v.array(text) },
  drivers: titled,
  councillorRoles: { ...titled, example: v.optional(text), questions: list(text) },
  statements: {
    text,
    /** The same in the words of a councillor's work, for the self-check's `councillor` edition; without it, the text. */
    councillor: v.optional(text),
  },
};

/** An item's words, with whether a reader of the language has read them; as the whole file, if not said. */
const entry = <T extends v.ObjectEntries>(fields: T) => group({ ...fields, review: v.optional(review) });
const entries = <T extends v.ObjectEntries>(fields: T) => v.optional(v.record(id, entry(fields)), {});

export const wordsSchema = group({
  /** BCP 47 tag of the language, such as `en` or `cy`. */
  lang: v.pipe(v.string(), v.regex(tagPattern)),
  /** Whether a reader of the language has read the texts that do not say so themselves. */
  review,
  themes: v.record(id, entry(wordsOf.themes)),
  roles: entries(wordsOf.roles),
  skills: entries(wordsOf.skills),
  skillGroups: entries({ title: text }),
  lessons: entries(wordsOf.lessons),
  modelFeatures: entries(wordsOf.modelFeatures),
  practices: entries(wordsOf.practices),
  drivers: entries(wordsOf.drivers),
  councillorRoles: entries(wordsOf.councillorRoles),
  statements: entries(wordsOf.statements),
  /** Words of the four answers, for statements about a person and about an organisation. */
  answers: group({ person: entry(answerWords), organisation: entry(answerWords) }),
  sources: entries({ title: text, author: v.optional(text), licence: text }),
  about: entry({
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
export const packSchema = group({
  $schema: v.optional(v.string()),
  framework: frameworkSchema,
  words: v.record(v.pipe(v.string(), v.regex(tagPattern)), wordsSchema),
});

/** Changes to items of a collection, by id: what is not named stays as it is. */
const changes = <F extends v.ObjectEntries, W extends v.ObjectEntries>(facts: F, words: W) => {
  const changed = v.optional(v.partial(entry(words)));
  return v.optional(
    v.record(
      id,
      group({
        ...facts,
        /** Leaves the item out. */
        hidden: yesOrNo,
        /** Where the item stands in its collection, from 1. */
        position: v.optional(position),
        en: changed,
        cy: changed,
      }),
    ),
    {},
  );
};
/** What the words of an added item have to hold. */
export const newItems = {
  themes: entry(wordsOf.themes),
  roles: entry(wordsOf.roles),
  statements: entry(wordsOf.statements),
};

const ids = v.optional(v.array(id));
const changedAnswers = v.optional(v.partial(entry(answerWords)));
const answersIn = v.optional(group({ en: changedAnswers, cy: changedAnswers }));
/** Whether the item is the council's own; otherwise its id has to be that of an item that there is. */
const added = { new: yesOrNo };

/** A council's own words, examples and links, laid over a pack. */
export const overlaySchema = group({
  $schema: v.optional(v.string()),
  /** Version of this file format. */
  format: v.picklist([1]),
  /** Version of the overlay, as its author counts: a number, a date. */
  version: text,
  /** Version of the content that the overlay was last read against. */
  base: text,
  themes: changes({ ...added, level: v.optional(level) }, wordsOf.themes),
  roles: changes({ ...added, themes: ids, skills: ids }, wordsOf.roles),
  statements: changes(
    { ...added, theme: v.optional(id), quick: yesOrNo, weight: v.optional(weight), roles: ids },
    wordsOf.statements,
  ),
  skills: changes({}, wordsOf.skills),
  lessons: changes({}, wordsOf.lessons),
  modelFeatures: changes({}, wordsOf.modelFeatures),
  practices: changes({}, wordsOf.practices),
  drivers: changes({}, wordsOf.drivers),
  councillorRoles: changes({}, wordsOf.councillorRoles),
  /** Words of the answers, for statements about a person and about an organisation. */
  answers: v.optional(group({ person: answersIn, organisation: answersIn }), {}),
});

export type Framework = v.InferOutput<typeof frameworkSchema>;
export type Words = v.InferOutput<typeof wordsSchema>;
export type Pack = v.InferOutput<typeof packSchema>;
export type Overlay = v.InferOutput<typeof overlaySchema>;
/** Both as somebody writes them: what may be left out is there once they are read. */
export type WrittenPack = v.InferInput<typeof packSchema>;
export type WrittenOverlay = v.InferInput<typeof overlaySchema>;
export type Basis = v.InferOutput<typeof basis>;
export type Relation = v.InferOutput<typeof relation>;
export type Citation = v.InferOutput<typeof sources>[number];
export type Link = v.InferOutput<typeof link>;

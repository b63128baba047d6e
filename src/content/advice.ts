import { jsonPath } from './explain.js';
import type { Keys } from './check.js';
import type { Problem } from './explain.js';
import type { Overlay, Pack } from './schema.js';

/**
 * What an author may want to change although the content passes its check. Pure, and never part of a page: only
 * the command line and editing tools give advice.
 */

/** Longest texts that still read well in a card, in characters, by field; a third more than the bundled ones at most. */
const longest: Readonly<Record<string, number>> = {
  title: 60,
  summary: 160,
  meaning: 400,
  debate: 400,
  example: 400,
  local: 400,
  practice: 200,
  questions: 200,
  actions: 200,
  steps: 200,
  situations: 200,
  prompt: 200,
  aliases: 40,
  often: 40,
  sometimes: 40,
  'not-yet': 40,
  'not-mine': 40,
};
/** A statement is read with four answers beside it, again and again. */
const LONGEST_STATEMENT = 120;
const LONGEST_LINK = 80;

type Loose = Readonly<Record<string, unknown>>;

/** Advice on a pack or an overlay that has been checked. */
export function advise(content: Overlay | Pack): Problem[] {
  return [...missingWelsh(content), ...longTexts(content)];
}

function isPack(content: Overlay | Pack): content is Pack {
  return 'framework' in content;
}

/** Items that say something in English and not in Welsh. */
function missingWelsh(content: Overlay | Pack): Problem[] {
  if (isPack(content)) return missingWelshWords(content);
  return itemsOf(content).flatMap(({ keys, item }) => {
    const welsh = group(item['cy']);
    const names = wordsIn(item['en']).filter((name) => welsh[name] === undefined);
    if (!names.length) return [];
    const shown =
      item['new'] && !item['cy']
        ? 'the English'
        : 'the words that come with the widgets, or the English where there are none';
    return [
      {
        path: jsonPath([...keys, 'cy']),
        message: `has no Welsh for ${names.join(', ')}, though there is English; a Welsh page shows ${shown}`,
      },
    ];
  });
}

function missingWelshWords({ words: { en, cy } }: Pack): Problem[] {
  if (!en) return [];
  if (!cy) return [{ path: '$.words.cy', message: 'is missing; a Welsh page shows the English' }];
  return itemsOf(en).flatMap(({ keys, item }) => {
    const welsh = group(group(group(cy)[String(keys[0])])[String(keys[1])]);
    const names = wordsIn(item).filter((name) => welsh[name] === undefined);
    const path = jsonPath(['words', 'cy', ...keys]);
    return names.length
      ? [{ path, message: `has no Welsh for ${names.join(', ')}, though there is English` }]
      : [];
  });
}

/** Names of what is said in words; not whether somebody has read it, nor notes, nor what is left out. */
function wordsIn(words: unknown): string[] {
  const isSaid = (value: unknown) => value !== undefined && !(Array.isArray(value) && !value.length);
  const given = Object.entries(group(words)).filter(([, value]) => isSaid(value));
  return given.map(([name]) => name).filter((name) => name !== 'review' && name !== '$comment');
}

function longTexts(content: Overlay | Pack): Problem[] {
  const problems: Problem[] = [];
  const measure = (value: unknown, keys: Keys, most: number) => {
    if (typeof value === 'string' && value.length > most) {
      const path = jsonPath(keys);
      problems.push({ path, message: `has ${value.length} characters; up to ${most} read well here` });
    } else if (Array.isArray(value)) {
      for (const [index, entry] of value.entries()) {
        const text: unknown = group(entry)['text'];
        if (text === undefined) measure(entry, [...keys, index], most);
        else measure(text, [...keys, index, 'text'], LONGEST_LINK);
      }
    }
  };
  const measureWords = (words: unknown, keys: Keys) => {
    for (const name of wordsIn(words)) {
      const most = /^(text|councillor)$/.test(name) ? LONGEST_STATEMENT : (longest[name] ?? Infinity);
      measure(group(words)[name], [...keys, name], most);
    }
  };
  if (isPack(content)) {
    for (const [lang, words] of Object.entries(content.words)) {
      // Titles of works are as long as they are.
      for (const { keys, item } of itemsOf(words).filter(
        ({ keys: [collection] }) => collection !== 'sources',
      )) {
        measureWords(item, ['words', lang, ...keys]);
      }
    }
  } else {
    for (const { keys, item } of itemsOf(content)) {
      for (const lang of ['en', 'cy']) measureWords(item[lang], [...keys, lang]);
    }
  }
  return problems;
}

/** The items of every collection of an overlay, or of a pack's words. */
function itemsOf(content: object): { keys: Keys; item: Loose }[] {
  return Object.entries(content).flatMap(([collection, items]: [string, unknown]) =>
    Object.entries(group(items)).flatMap(([id, item]) =>
      typeof item === 'object' && item ? [{ keys: [collection, id], item: item as Loose }] : [],
    ),
  );
}

function group(value: unknown): Loose {
  return typeof value === 'object' && value && !Array.isArray(value) ? (value as Loose) : {};
}

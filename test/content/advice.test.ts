import { expect } from '@open-wc/testing';
import cy from '../../src/content/cy.json' with { type: 'json' };
import en from '../../src/content/en.json' with { type: 'json' };
import framework from '../../src/content/framework.json' with { type: 'json' };
import { advise } from '../../src/content/advice.js';
import { checkOverlay } from '../../src/content/check.js';
import { explain } from '../../src/content/explain.js';
import type { Pack } from '../../src/content/schema.js';

const pack = { framework, words: { en, cy } } as unknown as Pack;

function adviceOn(changes: object): string[] {
  const checked = checkOverlay({ format: 1, version: '1', base: '2026.1', ...changes }, pack);
  if (checked.issues) throw new Error(JSON.stringify(explain(checked.issues)));
  return advise(checked.value).map(({ path, message }) => `${path}: ${message}`);
}

const both = (words: object) => ({ en: words, cy: words });

describe('Advice on own content', () => {
  it('has nothing to say of the bundled content', () => {
    expect(advise(pack)).to.deep.equal([]);
  });

  it('names, item by item, what is said in English and not in Welsh', () => {
    const advice = adviceOn({
      themes: {
        'many-roles': { en: { title: 'x', local: ['y'], review: 'reviewed' }, cy: { title: 'x' } },
        'rooted-in-place': { hidden: true, cy: { title: 'x' } },
      },
      statements: { 'own-1': { new: true, theme: 'many-roles', en: { text: 'x' } } },
      answers: { person: { en: { often: 'x' } } },
    });
    expect(advice).to.have.length(3);
    expect(advice[0]).to.match(/^\$\.themes\['many-roles'\]\.cy: has no Welsh for local, /);
    expect(advice[1]).to.match(
      /^\$\.statements\['own-1'\]\.cy: has no Welsh for text, .* shows the English$/,
    );
    expect(advice[2]).to.match(/^\$\.answers\.person\.cy: has no Welsh for often, /);
  });

  for (const [what, changes, path, most] of [
    [
      'a title',
      { themes: { 'many-roles': both({ title: 'x'.repeat(61) }) } },
      "$.themes['many-roles'].en.title",
      60,
    ],
    [
      'a summary',
      { roles: { broker: both({ summary: 'x'.repeat(161) }) } },
      '$.roles.broker.en.summary',
      160,
    ],
    [
      'a paragraph',
      { themes: { 'many-roles': both({ meaning: ['x', 'x'.repeat(401)] }) } },
      "$.themes['many-roles'].en.meaning[1]",
      400,
    ],
    [
      'a question',
      { roles: { broker: both({ questions: ['x'.repeat(201)] }) } },
      '$.roles.broker.en.questions[0]',
      200,
    ],
    [
      'a statement',
      { statements: { 'many-roles-1': both({ text: 'x'.repeat(121) }) } },
      "$.statements['many-roles-1'].en.text",
      120,
    ],
    ['an answer', { answers: { person: both({ often: 'x'.repeat(41) }) } }, '$.answers.person.en.often', 40],
    [
      'a link',
      { roles: { broker: both({ courses: [{ text: 'x'.repeat(81), href: '/x' }] }) } },
      '$.roles.broker.en.courses[0].text',
      80,
    ],
  ] as const) {
    it(`names ${what} that is longer than reads well, in each language`, () => {
      const advice = adviceOn(changes);
      expect(advice).to.have.length(2);
      expect(advice[0]).to.equal(`${path}: has ${most + 1} characters; up to ${most} read well here`);
      expect(advice[1]).to.contain('.cy');
    });
  }

  it('speaks of a whole pack too', () => {
    expect(advise({ framework, words: { en } } as unknown as Pack)).to.deep.equal([
      { path: '$.words.cy', message: 'is missing; a Welsh page shows the English' },
    ]);
    const changed = structuredClone(pack) as any;
    delete changed.words.cy.themes['rooted-in-place'].debate;
    changed.words.en.roles.broker.title = 'x'.repeat(61);
    expect(advise(changed).map(({ path }) => path)).to.deep.equal([
      "$.words.cy.themes['rooted-in-place']",
      '$.words.en.roles.broker.title',
    ]);
  });
});

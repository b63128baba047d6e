import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import cy from '../../src/content/cy.json' with { type: 'json' };
import en from '../../src/content/en.json' with { type: 'json' };
import framework from '../../src/content/framework.json' with { type: 'json' };
import { checkOverlay } from '../../src/content/check.js';
import { createContent } from '../../src/content/content.js';
import { explain } from '../../src/content/explain.js';
import { applyOverlay, fingerprintOfStatements, mergeOverlays } from '../../src/content/overlay.js';
import type { Base } from '../../src/content/check.js';
import type { Content, PackIn } from '../../src/content/content.js';
import type { Overlay, Pack } from '../../src/content/schema.js';

const base = { framework } as unknown as Base;
const head = { format: 1, version: '1', base: '2026.1' };

function accepted(changes: object): Overlay {
  const checked = checkOverlay({ ...head, ...changes }, base);
  if (checked.issues) throw new Error(JSON.stringify(explain(checked.issues)));
  return checked.value;
}

function contentWith(changes: object, words: unknown = en): Content {
  return applyOverlay(createContent({ framework, words } as unknown as PackIn), accepted(changes));
}

function problemsOf(changes: object): Record<string, string> {
  const problems = explain(checkOverlay({ ...head, ...changes }, base).issues ?? []);
  return Object.fromEntries(problems.map(({ path, message }) => [path, message]));
}

const newTheme = {
  new: true,
  level: 'person',
  en: {
    title: 'Kind to the planet',
    summary: 'You keep an eye on what your work costs the climate.',
    meaning: ['Each service has a footprint.'],
    practice: ['A van stays in the depot.'],
    questions: ['What could you leave out?'],
    prompt: 'Ask what one of your habits costs the climate.',
  },
};
const titles = (items: readonly { title: string }[]) => items.map(({ title }) => title);

describe('Overlay', () => {
  it('replaces the text it names and leaves the others', () => {
    const { themes } = contentWith({ themes: { 'rooted-in-place': { en: { title: 'At home here' } } } });
    expect(themes[8]?.title).to.equal('At home here');
    expect(themes[8]?.summary).to.equal(en.themes['rooted-in-place'].summary);
    expect(titles(themes.slice(0, 8))).to.deep.equal(titles(Object.values(en.themes).slice(0, 8)));
  });

  it('adds local examples, contacts and courses to themes and roles', () => {
    const courses = [{ text: 'Walking the ward', href: '/courses/ward' }];
    const { themes, roles } = contentWith({
      themes: { 'rooted-in-place': { en: { local: ['The Saturday stall'], courses } } },
      roles: { broker: { en: { contacts: [{ text: 'Jo', href: 'mailto:jo@example.org' }] } } },
    });
    expect(themes[8]?.local).to.deep.equal(['The Saturday stall']);
    expect(themes[8]?.courses).to.deep.equal(courses);
    expect(roles.find(({ id }) => id === 'broker')?.contacts?.[0]?.text).to.equal('Jo');
  });

  it('shows what is said in one language only in that language, and says which it is', () => {
    const local = ['The Saturday stall'];
    const { themes } = contentWith(
      { themes: { 'rooted-in-place': { en: { local } }, planet: newTheme } },
      cy,
    );
    expect(themes[8]).to.include({ title: cy.themes['rooted-in-place'].title, ownLang: 'en' });
    expect(themes[8]?.local).to.deep.equal(local);
    expect(themes.at(-1)).to.include({ title: 'Kind to the planet', lang: 'en' });
  });

  it('hides, moves and adds themes, roles and statements', () => {
    const content = contentWith({
      themes: {
        'many-roles': { hidden: true },
        'reflective-practice': { position: 1 },
        planet: { ...newTheme, position: 3 },
      },
      roles: { commissioner: { hidden: true } },
      statements: {
        'planet-1': { new: true, theme: 'planet', en: { text: 'I leave the van in the depot.' } },
      },
    });
    expect(content.themes.map(({ id }) => id)).to.deep.equal([
      'reflective-practice',
      'human-with-citizens',
      'planet',
      ...framework.themes.slice(2, 9).map(({ id }) => id),
    ]);
    expect(content.roles).to.have.length(7);
    expect(content.statements.at(-1)).to.deep.include({
      id: 'planet-1',
      theme: 'planet',
      weight: 1,
      quick: false,
      roles: [],
      text: 'I leave the van in the depot.',
    });
  });

  it('asks nothing about a theme that it hides', () => {
    const { statements } = contentWith({ themes: { 'many-roles': { hidden: true } } });
    expect(statements).to.have.length(27);
    expect(statements.map(({ theme }) => theme)).not.to.include('many-roles');
  });

  it('sets the words of the answers, one by one', () => {
    const { answers } = contentWith({ answers: { person: { en: { often: 'Most days' } } } });
    expect(answers.person).to.deep.equal({ ...en.answers.person, often: 'Most days' });
    expect(answers.organisation).to.deep.equal(en.answers.organisation);
  });

  it('marks the links it makes as editorial', () => {
    const { roles } = contentWith({ roles: { broker: { themes: ['rooted-in-place'] } } });
    expect(roles.find(({ id }) => id === 'broker')?.themes).to.deep.equal([
      { id: 'rooted-in-place', basis: 'editorial' },
    ]);
  });

  it('changes nothing that it is laid over', () => {
    const content = createContent({ framework, words: en } as unknown as PackIn);
    const before = JSON.stringify(content);
    const change = { position: 1, level: 'organisation', en: { title: 'At home here' } };
    const changed = applyOverlay(content, accepted({ themes: { 'rooted-in-place': change } }));
    expect(changed.themes[0]?.title).to.equal('At home here');
    expect(JSON.stringify(content)).to.equal(before);
  });

  it('gives way to a second one where both say something', () => {
    const first = accepted({
      themes: { 'many-roles': { hidden: true, en: { title: 'One', summary: 'First' } } },
    });
    const second = accepted({ themes: { 'many-roles': { hidden: false, en: { title: 'Two' } } } });
    const { themes } = applyOverlay(
      createContent({ framework, words: en } as unknown as PackIn),
      mergeOverlays(first, second),
    );
    expect(themes[0]).to.include({ title: 'Two', summary: 'First' });
  });
});

describe('Check of an overlay', () => {
  for (const [what, changes, path, message] of [
    [
      'an id that is misspelt',
      { themes: { 'rooted-in-plaice': { en: { title: 'x' } } } },
      "$.themes['rooted-in-plaice']",
      'expected one of rooted-in-place,',
    ],
    [
      'a name that is misspelt',
      { themes: { 'many-roles': { en: { titel: 'x' } } } },
      "$.themes['many-roles'].en.titel",
      'expected one of title, summary',
    ],
    [
      'a second name that is misspelt',
      { themes: { 'many-roles': { hiden: true, shown: true } } },
      "$.themes['many-roles'].shown",
      'expected one of new',
    ],
    [
      'a number in place of a text',
      { roles: { broker: { cy: { title: 3 } } } },
      '$.roles.broker.cy.title',
      'is 3; expected a text in quotation marks, such as "',
    ],
    [
      'a text in place of a list',
      { roles: { broker: { cy: { actions: 'x' } } } },
      '$.roles.broker.cy.actions',
      'is "x"; expected a list in square brackets, such as ["',
    ],
    [
      'an empty text',
      { roles: { broker: { en: { title: ' ' } } } },
      '$.roles.broker.en.title',
      'is an empty text; expected a text to read',
    ],
    [
      'a position that is no whole number',
      { roles: { broker: { position: 1.5 } } },
      '$.roles.broker.position',
      'is 1.5; expected a whole number from 1, such as 3',
    ],
    [
      'a link that runs a script',
      { themes: { 'many-roles': { en: { courses: [{ text: 'x', href: 'javascript:alert(1)' }] } } } },
      "$.themes['many-roles'].en.courses[0].href",
      'expected an address that begins with https://',
    ],
    [
      'a link to another protocol',
      { themes: { 'many-roles': { en: { courses: [{ text: 'x', href: '//evil.example' }] } } } },
      "$.themes['many-roles'].en.courses[0].href",
      'expected an address',
    ],
    [
      'a control character',
      { roles: { broker: { en: { title: 'Bro\u0007ker' } } } },
      '$.roles.broker.en.title',
      'has the hidden character U+0007 at place 4',
    ],
    [
      'a bidi override',
      { roles: { broker: { en: { title: 'Broker \u202e' } } } },
      '$.roles.broker.en.title',
      'has the hidden character U+202E at place 8',
    ],
    [
      'a new theme with a text missing',
      { themes: { planet: { ...newTheme, en: { ...newTheme.en, prompt: undefined } } } },
      '$.themes.planet.en.prompt',
      'is missing; expected a text in quotation marks',
    ],
    [
      'a new theme without a level',
      { themes: { planet: { ...newTheme, level: undefined } } },
      '$.themes.planet.level',
      '"level": "person"',
    ],
    [
      'a new theme without words',
      { themes: { planet: { new: true, level: 'person' } } },
      '$.themes.planet.en',
      'is missing; something new needs it',
    ],
    [
      'something new that there is already',
      { roles: { broker: { new: true } } },
      '$.roles.broker.new',
      'there is "broker" already',
    ],
    [
      'a statement of no theme',
      { statements: { x: { new: true, en: { text: 'x' } } } },
      '$.statements.x.theme',
      '"theme": "rooted-in-place"',
    ],
    [
      'a statement of a theme that is not there',
      { statements: { x: { new: true, theme: 'planet', en: { text: 'x' } } } },
      '$.statements.x.theme',
      '"planet" is not among the themes',
    ],
    [
      'a role with a skill that is not there',
      { roles: { broker: { skills: ['empathy', 'patience'] } } },
      '$.roles.broker.skills[1]',
      '"patience" is not among the skills',
    ],
    [
      'every theme hidden',
      { themes: Object.fromEntries(framework.themes.map(({ id }) => [id, { hidden: true }])) },
      '$.themes',
      'leave at least one',
    ],
    [
      'a name that would reach a prototype',
      JSON.parse('{"themes": {"__proto__": {"hidden": true}}}'),
      '$.themes.__proto__',
      'could harm the page',
    ],
    ['another format', { format: 2 }, '$.format', 'is 2; expected 1'],
    ['no base', { base: undefined }, '$.base', 'is missing; expected a text'],
    ['a list of themes', { themes: [{ hidden: true }] }, "$.themes['0']", '"0" is not among the themes'],
  ] as const) {
    it(`names the place and the mend for ${what}`, () => {
      const problems = problemsOf(changes);
      expect(Object.keys(problems)).to.include(path);
      expect(problems[path]).to.contain(message);
    });
  }

  it('reports everything at once', () => {
    expect(
      Object.keys(
        problemsOf({
          themes: { 'rooted-in-plaice': {}, 'many-roles': { hiden: true, en: { titel: 'x' } } },
          roles: { broker: { skills: ['patience'], cy: { title: 3 } } },
        }),
      ),
    ).to.have.members([
      "$.themes['rooted-in-plaice']",
      "$.themes['many-roles'].hiden",
      "$.themes['many-roles'].en.titel",
      '$.roles.broker.skills[0]',
      '$.roles.broker.cy.title',
    ]);
  });

  it('refuses in a sentence what would freeze a page', () => {
    const deep: unknown = Array.from({ length: 5000 }).reduce((inner) => [inner], {});
    const many = Array.from({ length: 1_000_000 }, () => 'x');
    const round: Record<string, unknown> = {};
    round['round'] = round;
    for (const [value, message] of [
      [deep, 'levels deep'],
      [many, 'has more than 250000 values'],
      [round, 'levels deep'],
    ] as const) {
      const problems = Object.values(problemsOf({ themes: value }));
      expect(problems).to.have.length(1);
      expect(problems[0]).to.contain(message);
    }
  });

  it('answers any JSON value whatever with an overlay or with problems, and never throws', () => {
    const nested = fc.letrec((tie) => ({
      any: fc.oneof(
        { maxDepth: 4 },
        fc.jsonValue(),
        fc.dictionary(
          fc.constantFrom(
            'themes',
            'roles',
            'many-roles',
            'en',
            'cy',
            'title',
            'courses',
            'new',
            'answers',
            'person',
            'x',
          ),
          tie('any'),
        ),
      ),
    })).any;
    fc.assert(
      fc.property(nested, (value) => {
        const checked = checkOverlay(value, base);
        if (checked.issues)
          return explain(checked.issues).every(({ path, message }) => path.startsWith('$') && message);
        return (
          applyOverlay(createContent({ framework, words: en } as unknown as PackIn), checked.value).themes
            .length > 0
        );
      }),
      { numRuns: 500 },
    );
  });

  it('takes any value of the right shape, and the content then has it', () => {
    const text = fc.string({ minLength: 1 }).filter((value) => /\S/.test(value) && !/\p{C}/u.test(value));
    fc.assert(
      fc.property(
        fc.constantFrom(...framework.themes),
        text,
        fc.integer({ min: 1, max: 20 }),
        ({ id }, title, position) => {
          const { themes } = contentWith({ themes: { [id]: { position, en: { title } } } });
          return themes[Math.min(position, 10) - 1]?.title === title;
        },
      ),
    );
  });
});

describe('The fingerprint of a council’s own statements', () => {
  const of = (changes: object) => fingerprintOfStatements(undefined, accepted(changes));
  const reworded = { statements: { 'many-roles-1': { en: { text: 'Ours.' }, cy: { text: 'Ein un ni.' } } } };

  it('is none where the statements are the bundled ones, whatever else is changed', () => {
    expect(fingerprintOfStatements(undefined, undefined)).to.equal(undefined);
    expect(of({ themes: { 'rooted-in-place': { hidden: true } } })).to.equal(undefined);
    expect(of({ statements: { 'many-roles-1': { position: 3, weight: 2, hidden: true } } })).to.equal(
      undefined,
    );
  });

  it('stays while only order, weight or who has read them changes', () => {
    const other = structuredClone(reworded) as any;
    other.version = '2';
    other.statements['many-roles-1'].position = 4;
    other.statements['many-roles-1'].cy.review = 'unreviewed';
    expect(of(other)).to.equal(of(reworded));
  });

  it('changes with a word in any language, and with every statement that is added', () => {
    const inWelsh = structuredClone(reworded) as any;
    inWelsh.statements['many-roles-1'].cy.text = 'Un arall.';
    const added = structuredClone(reworded) as any;
    added.statements['our-own'] = { new: true, theme: 'many-roles', en: { text: 'Ours, too.' } };
    expect(new Set([reworded, inWelsh, added].map(of)).size).to.equal(3);
  });

  it('tells a pack of one’s own from the bundled content', () => {
    const pack = { framework, words: { en, cy } } as unknown as Pack;
    const other = structuredClone(pack) as any;
    other.words.en.statements['many-roles-1'].text = 'Something else.';
    const prints = [pack, other].map((one) => fingerprintOfStatements(one, undefined));
    expect(prints[0]).to.match(/^[a-z0-9]+$/);
    expect(prints[1])
      .to.match(/^[a-z0-9]+$/)
      .and.not.to.equal(prints[0]);
  });
});

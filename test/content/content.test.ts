import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import cy from '../../src/content/cy.json' with { type: 'json' };
import en from '../../src/content/en.json' with { type: 'json' };
import framework from '../../src/content/framework.json' with { type: 'json' };
import { checkPack } from '../../src/content/check.js';
import { explain } from '../../src/content/explain.js';
import type { Checked } from '../../src/content/check.js';

const texts = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(texts);
const problemsOf = (checked: Checked<unknown>) => explain(checked.issues ?? []);
const paths = (value: unknown, path = ''): string[] =>
  typeof value === 'object' && value
    ? Object.entries(value).flatMap(([key, entry]) => paths(entry, `${path}.${key}`))
    : [path];

describe('Bundled content', () => {
  it('passes its own check, in English and in Welsh', () => {
    expect(problemsOf(checkPack({ framework, words: { en, cy } }))).to.deep.equal([]);
  });

  it('has ten themes in report order, eight roles, twelve skills and three statements a theme', () => {
    expect(framework.themes.map(({ order }) => order)).to.deep.equal([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(framework.roles).to.have.length(8);
    expect(framework.skills).to.have.length(12);
    expect(framework.lessons).to.have.length(8);
    expect(framework.modelFeatures).to.have.length(12);
    expect(framework.practices).to.have.length(6);
    expect(framework.councillorRoles).to.have.length(5);
    for (const { id } of framework.themes) {
      const own = framework.statements.filter(({ theme }) => theme === id);
      expect(own, id).to.have.length(3);
      expect(
        own.filter(({ quick }) => quick),
        id,
      ).to.have.length(1);
    }
  });

  it('says in Welsh everything it says in English, text by text', () => {
    const texts = (words: unknown) => paths(words).filter((path) => !path.endsWith('.review'));
    expect(texts(cy).sort()).to.deep.equal(texts(en).sort());
  });

  it('marks the Welsh as not yet read by a Welsh speaker', () => {
    expect(cy.review).to.equal('unreviewed');
    const { themes, roles, skills, skillGroups, lessons, modelFeatures, practices, drivers } = cy;
    const { councillorRoles, statements, answers, sources, about } = cy;
    const collections = [themes, roles, skills, skillGroups, lessons, modelFeatures, practices, drivers];
    const entries = [...collections, councillorRoles, statements, answers, sources].flatMap((words) =>
      Object.values<{ review: string }>(words),
    );
    for (const { review } of [...entries, about]) expect(review).to.equal('unreviewed');
  });

  it('has none of the words that would make it a test of people', () => {
    for (const text of texts(en)) {
      expect(text).not.to.match(
        /\b(scor\w*|pass(ed|es)?|fail\w*|assess\w*|validat\w*|competen\w*|congratulat\w*)\b/i,
      );
    }
  });

  it('carries the line of independence word for word', () => {
    expect(en.about.independence).to.equal(
      'Independent summary inspired by published research; not produced or endorsed by its authors or their institutions.',
    );
  });
});

describe('Check of own content', () => {
  it('answers any JSON value whatever with a pack or with problems, and never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const checked = checkPack(value);
        if (!checked.issues) return true;
        const problems = explain(checked.issues);
        return problems.length > 0 && problems.every(({ path, message }) => path.startsWith('$') && message);
      }),
    );
  });

  it('reports every problem at once', () => {
    const pack = structuredClone({ framework, words: { en } }) as any;
    pack.framework.themes[0].id = 'Many Roles';
    pack.framework.sources[0].url = 'javascript:alert(1)';
    delete pack.words.en.themes['shared-leadership'].summary;
    expect(problemsOf(checkPack(pack)).map(({ path }) => path)).to.include.members([
      '$.framework.themes[0].id',
      '$.framework.sources[0].url',
      "$.words.en.themes['shared-leadership'].summary",
    ]);
  });
});

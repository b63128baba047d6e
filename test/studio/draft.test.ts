import { expect } from '@open-wc/testing';
import cy from '../../src/content/cy.json' with { type: 'json' };
import en from '../../src/content/en.json' with { type: 'json' };
import framework from '../../src/content/framework.json' with { type: 'json' };
import { groups } from '../../src/sheet/rows.js';
import {
  checkDraft,
  emptyDraft,
  idFrom,
  keysOf,
  valueAt,
  withId,
  withValue,
} from '../../src/studio/draft.js';
import { studio as strings } from '../../src/studio/studio-strings.en.js';
import type { Pack } from '../../src/content/schema.js';

const pack = { framework, words: { en, cy } } as unknown as Pack;
const theme = ['themes', 'rooted-in-place'] as const;
const title = [...theme, 'en', 'title'] as const;

describe('Draft of an overlay', () => {
  it('is right when it is empty', () => {
    expect(checkDraft(emptyDraft(pack), pack).mistakes).to.deep.equal([]);
  });

  it('is never changed in place', () => {
    const draft = emptyDraft(pack);
    const changed = withValue(draft, title, 'At home here');
    expect(valueAt(changed, title)).to.equal('At home here');
    expect(draft).to.deep.equal(emptyDraft(pack));
  });

  it('takes an entry out of a list', () => {
    const draft = withValue(emptyDraft(pack), [...theme, 'en', 'local'], ['a', 'b', 'c']);
    expect(
      valueAt(withValue(draft, [...theme, 'en', 'local', 1], undefined), [...theme, 'en', 'local']),
    ).to.deep.equal(['a', 'c']);
  });

  it('says nothing with fields that are empty', () => {
    const draft = withValue(withValue(emptyDraft(pack), title, '  '), [...theme, 'en', 'local'], ['', '']);
    expect(checkDraft(draft, pack).overlay).to.deep.equal(emptyDraft(pack));
  });

  it('keeps a list that is empty on purpose', () => {
    const draft = withValue(emptyDraft(pack), [...theme, 'en', 'questions'], []);
    expect(valueAt(checkDraft(draft, pack).overlay, [...theme, 'en', 'questions'])).to.deep.equal([]);
  });

  it('names a mistake by its place among entries that are still empty', () => {
    const contacts = ['', ' ', 'not an address'].map((href) => ({ text: href && 'Team', href }));
    const draft = withValue(emptyDraft(pack), [...theme, 'en', 'contacts'], contacts);
    expect(checkDraft(draft, pack).mistakes.map(({ keys }) => keys)).to.deep.equal([
      [...theme, 'en', 'contacts', 1, 'href'],
      [...theme, 'en', 'contacts', 2, 'href'],
    ]);
  });

  it('takes along what points to an item when its id changes', () => {
    const draft = {
      ...emptyDraft(pack),
      themes: { green: { new: true } },
      roles: { broker: { themes: ['green', 'many-roles'] } },
      statements: { 'many-roles-1': { theme: 'green' } },
    };
    expect(withId(draft, { collection: 'themes', id: 'green' }, 'kind')).to.deep.equal({
      ...emptyDraft(pack),
      themes: { kind: { new: true } },
      roles: { broker: { themes: ['kind', 'many-roles'] } },
      statements: { 'many-roles-1': { theme: 'kind' } },
    });
  });

  for (const [typed, id] of [
    ['Kind to the planet', 'kind-to-the-planet'],
    [' Caredig i’r ŵyl! ', 'caredig-i-r-wyl'],
    ['???', ''],
  ] as const) {
    it(`makes "${id}" of "${typed}"`, () => {
      expect(idFrom(typed)).to.equal(id);
    });
  }

  it('reads the paths that the check writes', () => {
    expect(keysOf("$.themes['rooted-in-place'].en.contacts[2].href")).to.deep.equal([
      ...theme,
      'en',
      'contacts',
      2,
      'href',
    ]);
  });

  it('has a name for every field and group of the format', () => {
    const names = [...groups.values()].flatMap(({ facts, words }) => [...facts.keys(), ...words.keys()]);
    expect(names.filter((name) => !(name in strings.fields))).to.deep.equal([]);
    expect([...groups.keys()].filter((name) => !(name in strings.collections))).to.deep.equal([]);
  });
});

import { expect } from '@open-wc/testing';
import framework from '../../src/content/framework.json' with { type: 'json' };
import { indexOf, themesOfRole, themesOfSkill, themesWith, wordsOf } from '../../src/theme-cards/search.js';

const theme = {
  id: 'one',
  title: 'Tŷ Bach',
  summary: 'You don’t work alone.',
  meaning: ['Joined-up work.'],
  practice: [],
  questions: ['Who is missing?'],
};

describe('Search of the theme cards', () => {
  it('compares words without accents, capitals, apostrophes and hyphens', () => {
    expect(wordsOf('Â’r  Tŷ-bach, ÉTÉ!')).to.deep.equal(['ar', 'ty', 'bach', 'ete']);
    expect(wordsOf('  ')).to.deep.equal([]);
  });

  it('finds words in any order, by their beginning, in all that a card says', () => {
    const index = indexOf([theme], []);
    const finds = (text: string) => themesWith(wordsOf(text), index).has('one');
    for (const text of ['ty', 'TŶ', 'alone work', 'dont', 'don’t', 'join', 'joined up', 'missing bach'])
      expect(finds(text), text).to.equal(true);
    for (const text of ['issing', 'work zebra']) expect(finds(text), text).to.equal(false);
  });

  it('finds a theme by the names of the roles that it goes with', () => {
    const role = {
      id: 'r',
      title: 'Broker',
      aliases: ['go-between'],
      themes: [{ id: 'one', basis: 'source' as const }],
    };
    const index = indexOf([theme, { ...theme, id: 'two' }], [role]);
    for (const text of ['broker', 'go between'])
      expect([...themesWith(wordsOf(text), index)]).to.deep.equal(['one']);
  });

  it('takes the themes of a role, and of a skill those of its own and of the roles that take it', () => {
    const { roles, skills } = framework as any;
    expect([...themesOfRole('broker', roles)]).to.have.members([
      'many-roles',
      'fluid-organisation',
      'shared-leadership',
    ]);
    expect([...themesOfSkill('peer-learning', skills, roles)]).to.deep.equal(['generic-and-technical']);
    expect([...themesOfSkill('facilitation', skills, roles)]).to.have.members([
      'generic-and-technical',
      'many-roles',
      'fluid-organisation',
      'shared-leadership',
    ]);
  });
});

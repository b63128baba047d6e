import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import framework from '../../src/content/framework.json' with { type: 'json' };
import en from '../../src/content/en.json' with { type: 'json' };
import { createContent } from '../../src/content/content.js';
import type { Framework, Words } from '../../src/content/schema.js';
import { answerIds, createProfile } from '../../src/self-check/scoring.js';
import type { Answer, Profile } from '../../src/self-check/scoring.js';

const content = createContent({ framework: framework as Framework, words: en as unknown as Words });
const { statements } = content;
const quick = statements.filter((statement) => statement.quick);

const profileOf = (choose: (id: string, index: number) => Answer, asked = statements): Profile =>
  createProfile(content, asked, new Map(asked.map(({ id }, index) => [id, choose(id, index)])));

const ids = (results: Profile['strengths']) => results.map(({ theme }) => theme.id);
const anyAnswers = fc.array(fc.constantFrom(...answerIds), { minLength: 30, maxLength: 30 });

describe('Profile', () => {
  for (const [answers, value, band] of [
    [['often', 'often', 'often'], 1, 'often'],
    [['often', 'often', 'sometimes'], 2.5 / 3, 'often'],
    [['often', 'often', 'not-yet'], 2 / 3, 'sometimes'],
    [['often', 'sometimes', 'not-yet'], 0.5, 'sometimes'],
    [['sometimes', 'sometimes', 'not-yet'], 1 / 3, 'sometimes'],
    [['sometimes', 'not-yet', 'not-yet'], 0.5 / 3, 'not-yet'],
    [['not-yet', 'not-yet', 'not-yet'], 0, 'not-yet'],
    [['often', 'not-mine', 'not-mine'], 1, 'often'],
    [['often', 'not-yet', 'not-mine'], 0.5, 'sometimes'],
    [['not-mine', 'not-mine', 'not-mine'], undefined, 'not-mine'],
  ] as const) {
    it(`is "${band}" for ${answers.join(', ')}`, () => {
      const [first] = profileOf((_, index) => answers[index % 3]!).themes;
      expect(first?.band).to.equal(band);
      if (value === undefined) expect(first?.value).to.equal(undefined);
      else expect(first?.value).to.be.closeTo(value, 1e-9);
    });
  }

  it('has three strengths, strongest first, and three themes to try next, most open first', () => {
    const order = ['not-yet', 'often', 'sometimes'] as const;
    const level: Record<string, Answer> = {
      'reflective-practice': 'often',
      'fluid-career': 'often',
      'many-roles': 'sometimes',
      'rooted-in-place': 'not-yet',
    };
    const profile = profileOf((id) => level[id.replace(/-\d$/, '')] ?? 'sometimes');
    expect(order).to.have.length(3);
    expect(ids(profile.strengths)).to.deep.equal(['fluid-career', 'reflective-practice', 'many-roles']);
    expect(ids(profile.next)[0]).to.equal('rooted-in-place');
    expect(profile.next).to.have.length(3);
  });

  it('finds the role whose statements were answered "often", and one that complements', () => {
    for (const { id: role } of content.roles) {
      const speaks = new Set(
        statements.filter(({ roles }) => roles.some(({ id }) => id === role)).map(({ id }) => id),
      );
      const profile = profileOf((id) => (speaks.has(id) ? 'often' : 'not-yet'));
      expect(profile.roles[0]?.role.id, role).to.equal(role);
      expect(profile.complement?.role.id, role).not.to.equal(role);
    }
  });

  it('can weigh every role in the quick edition too', () => {
    const profile = profileOf(() => 'often', quick);
    expect(profile.roles).to.have.length(3);
    for (const { id } of content.roles) {
      expect(
        quick.some(({ roles }) => roles.some((role) => role.id === id)),
        id,
      ).to.equal(true);
    }
  });

  it('never counts the organisation as a person’s strength, whatever is answered', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const profile = profileOf((_, index) => answers[index]!);
        const shown = [...ids(profile.strengths), ...ids(profile.next), ...ids(profile.themes)];
        return !shown.includes('fluid-organisation') && profile.organisation.length === 1;
      }),
    );
  });

  it('never names a theme both as a strength and to try next, and never more than three', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { strengths, next, roles } = profileOf((_, index) => answers[index]!);
        return (
          strengths.length <= 3 &&
          next.length <= 3 &&
          roles.length <= 3 &&
          !next.some((theme) => strengths.includes(theme))
        );
      }),
    );
  });

  it('does not depend on the order in which the answers were given', () => {
    fc.assert(
      fc.property(anyAnswers, fc.infiniteStream(fc.nat()), (answers, order) => {
        const entries = statements.map(({ id }, index) => [id, answers[index]!] as const);
        const shuffled = entries
          .map((entry) => ({ entry, key: order.next().value }))
          .sort((a, b) => a.key - b.key)
          .map(({ entry }) => entry);
        expect(createProfile(content, statements, new Map(shuffled))).to.deep.equal(
          createProfile(content, statements, new Map(entries)),
        );
      }),
    );
  });

  it('never falls in a theme when one of its answers rises', () => {
    const rising = ['not-yet', 'sometimes', 'often'] as const;
    fc.assert(
      fc.property(anyAnswers, fc.nat(29), fc.nat(1), (answers, index, step) => {
        const lower = answers.with(index, rising[step]!);
        const higher = answers.with(index, rising[step + 1]!);
        const value = (given: readonly Answer[]) => {
          const profile = profileOf((_, position) => given[position]!);
          const { theme } = statements[index]!;
          return (
            [...profile.themes, ...profile.organisation].find((result) => result.theme.id === theme)?.value ??
            0
          );
        };
        return value(higher) > value(lower);
      }),
    );
  });

  it('explains each role by statements for it that were given the answer named, heaviest first', () => {
    const weightFor = (role: string, { roles }: Pick<(typeof statements)[number], 'roles'>) =>
      roles.find(({ id }) => id === role)?.weight ?? 0;
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const given = new Map(statements.map(({ id }, index) => [id, answers[index]!]));
        const { roles, complement } = createProfile(content, statements, given);
        for (const { role, answer, because } of [...roles, ...(complement ? [complement] : [])]) {
          const weights = because.map((statement) => weightFor(role.id, statement));
          expect(because, role.id).to.have.length.within(1, 3);
          expect(weights.every((weight) => weight > 0)).to.equal(true);
          expect(weights).to.deep.equal([...weights].sort((a, b) => b - a));
          expect(because.map(({ id }) => given.get(id))).to.deep.equal(because.map(() => answer));
        }
        expect(roles.every(({ answer }) => answer === 'often' || answer === 'sometimes')).to.equal(true);
        if (complement) expect(complement.answer).to.equal('not-yet');
      }),
    );
  });

  it('explains a role by "sometimes" only where nothing for it is "often"', () => {
    expect(profileOf(() => 'sometimes').roles.map(({ answer }) => answer)).to.deep.equal(
      Array(3).fill('sometimes'),
    );
    const one = profileOf((id) => (id === 'many-roles-1' ? 'often' : 'sometimes'));
    expect(one.roles[0]?.role.id).to.equal('municipal-entrepreneur');
    expect(one.roles[0]?.because.map(({ id }) => id)).to.deep.equal(['many-roles-1']);
  });

  it('quotes a statement in the words of the edition', () => {
    const reworded = statements.map((statement) => ({ ...statement, text: `As a member: ${statement.id}` }));
    const { roles } = profileOf(() => 'often', reworded);
    expect(roles[0]?.because[0]?.text).to.match(/^As a member: /);
  });
});

describe('docs/scoring.md', () => {
  /** Cells of the table whose head begins with this, without code marks. */
  const tables = new Map<string, string[][]>();
  let text = '';
  before(async () => {
    text = await (await fetch('/docs/scoring.md')).text();
    for (const [table] of text.matchAll(/(?:^\|.*\|$\n)+/gm)) {
      const [head, , ...rows] = table
        .trim()
        .split('\n')
        .map((row) =>
          row
            .split('|')
            .slice(1, -1)
            .map((cell) => cell.replaceAll('`', '').trim()),
        );
      tables.set(head![0]!, rows);
    }
  });

  const example = (): Profile => {
    const answers = new Map(
      tables.get('Statement')!.map(([id, , , , answer]) => {
        const known = new Map<string, Answer>([
          ['often', 'often'],
          ['sometimes', 'sometimes'],
          ['not yet', 'not-yet'],
        ]);
        return [id!, known.get(answer!) ?? 'not-mine'];
      }),
    );
    return createProfile(content, statements, answers);
  };

  it('names every statement with its weights, and no other', () => {
    const titles = new Map(content.roles.map(({ id, title }) => [id, title]));
    expect(tables.get('Statement')!.map((row) => row.slice(0, 4))).to.deep.equal(
      statements.map(({ id, quick, weight, roles }) => [
        id,
        quick ? 'yes' : '',
        String(weight),
        roles.map((role) => `${titles.get(role.id)} ${role.weight}`).join(', ') || '–',
      ]),
    );
  });

  it('has the values, words and lists of the themes that the program finds', () => {
    const { themes, organisation, strengths, next } = example();
    const places = ['first', 'second', 'third'];
    const inOrder = content.themes.map(({ id }) =>
      [...themes, ...organisation].find(({ theme }) => theme.id === id)!,
    );
    expect(tables.get('Theme')!.map(([id, , , ...rest]) => [id, ...rest])).to.deep.equal(
      inOrder.map((result) => [
        result.theme.id,
        String(Math.round(result.value! * 100) / 100),
        result.band.replace('-', ' '),
        strengths.includes(result)
          ? `strength, ${places[strengths.indexOf(result)]}`
          : next.includes(result)
            ? `try next, ${places[next.indexOf(result)]}`
            : organisation.includes(result)
              ? 'the organisation'
              : '–',
      ]),
    );
  });

  it('has sums and divisors that make its values', () => {
    for (const [id, sum, divisor, value] of [
      ...tables.get('Theme')!,
      ...tables.get('Role')!.map(([role, , answered, total, value]) => [role, total, answered, value]),
    ]) {
      expect(Math.round((Number(sum) / Number(divisor)) * 100) / 100, id).to.equal(Number(value));
    }
  });

  it('has the roles that the program finds, and the statements under them', () => {
    const { roles, complement } = example();
    const outcome = (id: string) =>
      tables
        .get('Role')!
        .find(([role]) => role === id)
        ?.at(-1);
    expect(roles.map(({ role }) => outcome(role.id))).to.deep.equal([
      'fits, first',
      'fits, second',
      'fits, third',
    ]);
    expect(outcome(complement!.role.id)).to.equal('complements');
    const quoted = (pattern: RegExp) =>
      [...pattern.exec(text)![0].matchAll(/`([a-z-]+-\d)`/g)].map(([, id]) => id);
    expect(roles[1]!.because.map(({ id }) => id)).to.deep.equal(quoted(/Under it stand[^.]*\./));
    expect(complement!.because.map(({ id }) => id)).to.deep.equal(quoted(/Under `commissioner`[^.]*\./));
  });
});

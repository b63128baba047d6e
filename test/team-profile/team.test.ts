import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { createContent } from '../../src/content/content.js';
import framework from '../../src/content/framework.json' with { type: 'json' };
import en from '../../src/content/en.json' with { type: 'json' };
import { FEWEST, listCodes, readTeam, spreadOf, talkingPoints } from '../../src/team-profile/team.js';
import { codeOf, mistype, themes } from '../support/codes.js';

const content = createContent({ framework, words: en } as any);
const [one, two, three] = [0, 0.5, 1].map((value) => codeOf({ value })) as [string, string, string];
const teamOf = (values: readonly (number | undefined)[]) =>
  readTeam(
    values
      .map((value, index) => codeOf({ value, month: `2026-${String(index + 1).padStart(2, '0')}` }))
      .join('\n'),
    content,
  );
const spread = (...values: (number | undefined)[]) => spreadOf(teamOf(values).profiles, 'many-roles');

describe('List of codes', () => {
  for (const [what, list, lines] of [
    ['one a line', `${one}\n${two}\r\n${three}`, [1, 2, 3]],
    ['empty lines', `\n${one}\n\n  \n${two}\n`, [2, 5]],
    ['numbering', `1. ${one}\n2) ${two}\n3: ${three}`, [1, 2, 3]],
    ['numbers and spaces', `1 ${one}\n12  ${two}`, [1, 2]],
    ['bullets', `- ${one}\n• ${two}\n– ${three}`, [1, 2, 3]],
    ['a spreadsheet column with numbers', `1\t${one}\n2\t${two}`, [1, 2]],
    ['commas and semicolons', `${one}, ${two}; ${three}`, [1, 1, 1]],
    ['spaces between codes', `${one} ${two}`, [1, 1]],
    ['quotation marks', `“${one}”,\n"${two}"`, [1, 2]],
  ] as const) {
    it(`is read with ${what}`, () => {
      const expected = [one, two, three].slice(0, lines.length);
      expect(listCodes(list)).to.deep.equal(expected.map((text, index) => ({ text, line: lines[index] })));
    });
  }

  it('is read with spaces inside the codes, small letters and no hyphens', () => {
    const list = `${one.replaceAll('-', ' ')}\n${two.toLowerCase()}\n${three.replaceAll('-', '')}`;
    expect(listCodes(list).map(({ text }) => text)).to.deep.equal([one, two, three]);
  });

  it('never throws, whatever is pasted', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        readTeam(text, content);
      }),
    );
  });
});

describe('Team', () => {
  it('counts a code once, and names the line that repeats it', () => {
    const { profiles, leftOut, needed } = readTeam(`${one}\n${two}\n1. ${one.toLowerCase()}`, content);
    expect(profiles).to.have.length(2);
    expect(needed).to.equal(3);
    expect(leftOut).to.deep.equal([{ line: 3, text: one, why: 'repeated', first: 1 }]);
  });

  it('names wrong codes by line, with why', () => {
    const { leftOut } = readTeam(`${one}\n\n${mistype(two, 9)}`, content);
    expect(leftOut).to.have.length(1);
    expect(leftOut[0]).to.deep.include({ line: 3, why: 'problem' });
  });

  it('lays codes of one edition over each other, and names the others', () => {
    const quick = codeOf({ edition: 'quick', value: 1 });
    const { edition, profiles, leftOut } = readTeam(`${quick}\n${one}\n${two}`, content);
    expect(edition).to.equal('full');
    expect(profiles).to.have.length(2);
    expect(leftOut).to.deep.equal([{ line: 1, text: quick, why: 'edition', edition: 'quick' }]);
  });
});

describe('Spread over a theme', () => {
  it('leaves the one lowest and the one highest out', () => {
    expect(spread(0, 1, 1, 1, 1)).to.deep.include({ lowest: 'often', highest: 'often' });
    expect(spread(0, 0, 0, 0, 1)).to.deep.include({ lowest: 'not-yet', highest: 'not-yet' });
    expect(spread(0, 0, 0.5, 1, 1)).to.deep.include({
      lowest: 'not-yet',
      middle: 'sometimes',
      highest: 'often',
    });
  });

  it('has none where fewer than five people said that something applies', () => {
    expect(spread(0, 0, 1, 1)).to.equal(undefined);
    expect(spread(0, 0, 1, 1, undefined, undefined)).to.equal(undefined);
  });

  it('gives no number that would single out one person to whom nothing applies', () => {
    expect(spread(0, 0, 1, 1, 1)?.count).to.equal(undefined);
    expect(spread(0, 0, 1, 1, 1, undefined)?.count).to.equal(undefined);
    expect(spread(0, 0, 1, 1, 1, undefined, undefined)?.count).to.equal(5);
  });

  it('is the same whatever any one person at an end had answered', () => {
    const value = fc.constantFrom(0, 0.25, 0.5, 0.75, 1);
    fc.assert(
      fc.property(fc.array(value, { minLength: FEWEST, maxLength: 9 }), value, (values, other) => {
        const sorted = [...values].sort((a, b) => a - b);
        const lower = [Math.min(other, sorted[0]!), ...sorted.slice(1)];
        const { lowest, highest } = spread(...sorted)!;
        expect(spread(...lower)).to.deep.include({ lowest, highest });
      }),
      { numRuns: 50 },
    );
  });

  it('gives the widest first as talking points, and where nearly all say the same', () => {
    const values = [0, 0, 0.5, 1, 1].map((value, index) =>
      codeOf({ value: 1, month: `2026-0${index + 1}`, values: { 'fluid-career': value } }),
    );
    const { profiles } = readTeam(values.join('\n'), content);
    const { wide, alike } = talkingPoints(content.themes, profiles);
    expect(wide.map(({ id }) => id)).to.deep.equal(['fluid-career']);
    expect(alike.map(({ id }) => id)).to.deep.equal(themes.slice(0, 3));
  });
});

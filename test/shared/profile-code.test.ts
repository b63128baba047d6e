import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import framework from '../../src/content/framework.json' with { type: 'json' };
import en from '../../src/content/en.json' with { type: 'json' };
import { createContent } from '../../src/content/content.js';
import type { Framework, Words } from '../../src/content/schema.js';
import { decodeProfile, encodeProfile, formatCode } from '../../src/shared/profile-code.js';
import type { CodedProfile, ContentIdentity } from '../../src/shared/profile-code.js';
import { answerIds, createProfile } from '../../src/self-check/scoring.js';
import type { Answer, Profile } from '../../src/self-check/scoring.js';

const content = createContent({ framework: framework as Framework, words: en as unknown as Words });
const themes = content.themes.map(({ id }) => id);
const identity: ContentIdentity = { version: '2026.1', edition: 'full', themes };

/** The example of docs/profile-code.md. */
const example = {
  code: '1F61-T26B-CM0R-GX8J-4MHA',
  month: '2026-11',
  values: {
    'beyond-austerity': 0.5,
    'ethos-and-commercial': 5 / 6,
    'fluid-career': 0,
    'fluid-organisation': 1,
    'generic-and-technical': 2 / 3,
    'human-with-citizens': undefined,
    'many-roles': 1 / 3,
    'reflective-practice': 0.75,
    'rooted-in-place': 1 / 6,
    'shared-leadership': 5 / 6,
  },
};
const exampleProfile: CodedProfile = {
  values: new Map(Object.entries(example.values)),
  month: example.month,
};

/** The alphabet and the arithmetic once more, from their definitions, so that a slip in the module shows. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const characters = Array.from(alphabet);
function times(a: number, b: number): number {
  let product = 0;
  for (let bit = 0; bit < 5; bit++) if (b & (1 << bit)) product ^= a << bit;
  for (let bit = 9; bit >= 5; bit--) if (product & (1 << bit)) product ^= 0b100101 << (bit - 5);
  return product;
}
/** The two sums that are 0 for a whole code: plain, and with the last character once, the one before doubled … */
function sums(code: string): readonly [number, number] {
  let plain = 0;
  let weighted = 0;
  let weight = 1;
  for (const character of Array.from(code).reverse()) {
    const value = alphabet.indexOf(character);
    plain ^= value;
    weighted ^= times(weight, value);
    weight = times(weight, 2);
  }
  return [plain, weighted];
}
/** The text with the two characters behind it that make both sums 0. */
function sealed(text: string): string {
  const pairs = characters.map((first) => characters.map((second) => text + first + second));
  return pairs.flat().find((code) => sums(code).every((sum) => sum === 0))!;
}

const bare = (code: string) => code.replaceAll('-', '');
const replaced = (code: string, index: number, character: string) =>
  code.slice(0, index) + character + code.slice(index + 1);
const isAccepted = (code: string) => decodeProfile(code, identity).profile !== undefined;

const anyLevel = fc.option(
  fc.nat(24).map((level) => level / 24),
  { nil: undefined },
);
const anyMonth = fc.option(
  fc
    .tuple(fc.integer({ min: 2020, max: 2051 }), fc.integer({ min: 1, max: 12 }))
    .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`),
  { nil: undefined },
);
const anyProfile = fc
  .tuple(fc.array(anyLevel, { minLength: 10, maxLength: 10 }), anyMonth)
  .map(([levels, month]): CodedProfile => ({
    values: new Map([...themes].sort().map((id, index) => [id, levels[index]])),
    month,
  }));
const anyCode = anyProfile.map((profile) => bare(encodeProfile(profile, identity)));
const anyAnswers = fc.array(fc.constantFrom(...answerIds), { minLength: 30, maxLength: 30 });
const anyCharacter = fc.constantFrom(...characters);
const anyCharacters = fc.string({ unit: anyCharacter, maxLength: 40 });

function profileOf(answers: readonly Answer[], statements = content.statements): Profile {
  return createProfile(
    content,
    statements,
    new Map(statements.map(({ id }, index) => [id, answers[index]!])),
  );
}
const resultsOf = (profile: Profile) => [...profile.themes, ...profile.organisation];
const valuesOf = (profile: Profile) =>
  new Map(resultsOf(profile).map(({ theme, value }) => [theme.id, value] as const));

/** The profile that scoring makes of values alone: a value is the share of an "often" beside a "not yet". */
function profileFrom(values: CodedProfile['values']): Profile {
  const pairs = content.themes.flatMap(({ id }) => {
    const value = values.get(id);
    const parts = { often: value ?? 0, 'not-yet': 1 - (value ?? 0) };
    return (['often', 'not-yet'] as const)
      .filter((answer) => value !== undefined && parts[answer])
      .map((answer) => ({ id: `${id} ${answer}`, theme: id, weight: parts[answer], answer }));
  });
  const asked = content.themes.map(({ id }) => ({ id, theme: id, weight: 1 }));
  const statements = [...pairs, ...asked].map((item) => ({ ...item, quick: false, roles: [], text: '' }));
  return createProfile(content, statements, new Map(pairs.map(({ id, answer }) => [id, answer])));
}
const shown = (profile: Profile) => ({
  words: resultsOf(profile).map(({ theme, band }) => [theme.id, band]),
  strengths: profile.strengths.map(({ theme }) => theme.id),
  next: profile.next.map(({ theme }) => theme.id),
});

describe('Profile code', () => {
  describe('of the worked example', () => {
    it('is written as the documentation says', () => {
      expect(encodeProfile(exampleProfile, identity)).to.equal(example.code);
    });

    it('is read as the documentation says', () => {
      const { profile } = decodeProfile(example.code, identity);
      expect(profile?.month).to.equal(example.month);
      expect(Object.fromEntries(profile!.values)).to.deep.equal(example.values);
    });

    it('stands in the documentation, with every character and both sums of the check', async () => {
      const text = await (await fetch('/docs/profile-code.md')).text();
      expect(text).to.contain(`\`${example.code}\``);
      const row = /^\| +(\d+) \| `(.)` +\| +(\d+) \| +(\d+) \| +(\d+) \|/gm;
      const code = bare(example.code);
      let doubling = 0;
      expect(
        [...text.matchAll(row)].map(([, ...cells]) =>
          cells.map((cell, at) => (at === 1 ? cell : Number(cell))),
        ),
      ).to.deep.equal(
        Array.from(code, (character, index) => {
          const value = alphabet.indexOf(character);
          doubling = times(doubling, 2) ^ value;
          const [plain] = sums(code.slice(0, index + 1));
          return [index + 1, character, value, plain, doubling];
        }),
      );
      expect(doubling).to.equal(0);
    });

    it('stands beside an alphabet in the documentation, with every value doubled', async () => {
      const text = await (await fetch('/docs/profile-code.md')).text();
      const rows = [...text.matchAll(/^\| `(.)` +\| +(\d+) \| ([01]{5}) +\| +(\d+) \|/gm)];
      expect(rows.map(([, ...cells]) => cells)).to.deep.equal(
        characters.map((character, value) => [
          character,
          String(value),
          value.toString(2).padStart(5, '0'),
          String(times(value, 2)),
        ]),
      );
    });
  });

  describe('written', () => {
    it('has twenty characters in five groups for ten themes', () => {
      fc.assert(
        fc.property(anyProfile, (profile) =>
          /^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){4}$/.test(encodeProfile(profile, identity)),
        ),
      );
    });

    for (const [change, place, characters] of [
      [{}, 0, '1F61'],
      [{ edition: 'quick' }, 0, '1Q61'],
      [{ edition: 'councillor' }, 0, '1C61'],
      [{ version: '2020.1' }, 2, '01'],
      [{ version: '2051.31' }, 2, 'ZZ'],
      [{ version: '2052.1' }, 2, '00'],
      [{ version: '2019.1' }, 2, '00'],
      [{ version: '2026.32' }, 2, '00'],
      [{ version: '2026.01' }, 2, '00'],
      [{ version: '2026.1-north' }, 2, '00'],
      [{ version: 'spring' }, 2, '00'],
    ] as const) {
      it(`has ${characters} for ${JSON.stringify(change)}`, () => {
        const code = bare(encodeProfile(exampleProfile, { ...identity, ...change }));
        expect(code.slice(place, place + characters.length)).to.equal(characters);
      });
    }

    for (const [month, characters] of [
      ['2026-11', '6B'],
      ['2020-01', '01'],
      ['2051-12', 'ZC'],
      ['2052-01', '00'],
      ['2019-12', '00'],
      ['2026-13', '00'],
      ['2026-00', '00'],
      ['last May', '00'],
      [undefined, '00'],
    ] as const) {
      it(`has ${characters} for the month ${month}`, () => {
        expect(bare(encodeProfile({ ...exampleProfile, month }, identity)).slice(6, 8)).to.equal(characters);
      });
    }

    for (const [value, character] of [
      [0, '0'],
      [0.5 / 3, '4'],
      [0.25, '6'],
      [1 / 3, '8'],
      [0.5, 'C'],
      [2 / 3, 'G'],
      [0.75, 'J'],
      [2.5 / 3, 'M'],
      [1, 'R'],
      [0.7499, 'H'],
      [0.2499, '5'],
      [undefined, 'X'],
    ] as const) {
      it(`has ${character} for the value ${value}`, () => {
        const values = new Map(themes.map((id) => [id, value]));
        expect(bare(encodeProfile({ values }, identity)).slice(8, -2)).to.equal(character.repeat(10));
      });
    }

    it('makes both sums of the check 0', () => {
      fc.assert(fc.property(anyCode, (code) => sums(code).every((sum) => sum === 0)));
    });

    it('has a fingerprint that makes both sums of the letters before it 0', () => {
      const letters = Array.from([identity.version, ...[...themes].sort()].join(' '), (letter) =>
        alphabet.charAt(letter.charCodeAt(0) % 32),
      );
      expect(sums(letters.join('') + bare(example.code).slice(4, 6))).to.deep.equal([0, 0]);
    });

    it('begins alike for all results of the same content', () => {
      fc.assert(fc.property(anyCode, (code) => code.slice(0, 6) === bare(example.code).slice(0, 6)));
    });

    it('does not tell which statement had which answer', () => {
      fc.assert(
        fc.property(anyAnswers, fc.constantFrom(1, 2), (answers, turn) => {
          const turned = answers.map((_, index) => answers[index - (index % 3) + ((index + turn) % 3)]!);
          expect(encodeProfile({ values: valuesOf(profileOf(turned)) }, identity)).to.equal(
            encodeProfile({ values: valuesOf(profileOf(answers)) }, identity),
          );
        }),
      );
    });
  });

  describe('read again', () => {
    it('gives back every profile', () => {
      fc.assert(
        fc.property(anyProfile, (profile) => {
          expect(decodeProfile(encodeProfile(profile, identity), identity)).to.deep.equal({ profile });
        }),
      );
    });

    for (const edition of ['full', 'quick'] as const) {
      it(`gives back to the last digit what was answered in the ${edition} edition`, () => {
        const statements = content.statements.filter(({ quick }) => quick || edition === 'full');
        fc.assert(
          fc.property(anyAnswers, (answers) => {
            const profile = profileOf(answers, statements);
            const taken = { ...identity, edition };
            const read = decodeProfile(encodeProfile({ values: valuesOf(profile) }, taken), taken).profile;
            expect(new Map(themes.map((id) => [id, read!.values.get(id)]))).to.deep.equal(
              new Map(themes.map((id) => [id, valuesOf(profile).get(id)])),
            );
            expect(shown(profileFrom(read!.values))).to.deep.equal(shown(profile));
          }),
        );
      });
    }

    it('keeps the words and the order of themes whatever the weights, and is less than a 24th short', () => {
      const weight = fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 99 }));
      const weights = fc.array(weight, { minLength: 30, maxLength: 30 });
      fc.assert(
        fc.property(anyAnswers, weights, (answers, given) => {
          const statements = content.statements.map((item, index) => ({ ...item, weight: given[index]! }));
          const before = profileOf(answers, statements);
          const { profile } = decodeProfile(encodeProfile({ values: valuesOf(before) }, identity), identity);
          expect(shown(profileFrom(profile!.values)).words).to.deep.equal(shown(before).words);
          const results = resultsOf(before).flatMap(({ theme, value }) => {
            const read = profile!.values.get(theme.id);
            expect(read === undefined).to.equal(value === undefined);
            return value === undefined || read === undefined ? [] : [{ value, read }];
          });
          return results.every(
            ({ value, read }) =>
              read < value + 1e-9 &&
              value - read < 1 / 24 &&
              results.every((other) => other.value <= value || other.read >= read),
          );
        }),
      );
    });

    it('means the same when the themes are reordered', () => {
      fc.assert(
        fc.property(
          anyProfile,
          fc.shuffledSubarray(themes, { minLength: 10, maxLength: 10 }),
          (profile, reordered) => {
            const code = encodeProfile(profile, identity);
            expect(encodeProfile(profile, { ...identity, themes: reordered })).to.equal(code);
            expect(decodeProfile(code, { ...identity, themes: reordered })).to.deep.equal({ profile });
          },
        ),
      );
    });

    for (const typed of [
      '1F61T26BCM0RGX8J4MHA',
      '1f61-t26b-cm0r-gx8j-4mha',
      'IF6l-t26B-CMOR-GX8J-4MHA',
      'lf6L-t26b-cmoR-GX8J-4MHA',
      '  1F61 T26B CM0R GX8J 4MHA \n',
      '1F61\u00a0T26B\u2013CM0R\u2014GX8J\u22124MHA',
      '1F61\u2011T26B\u00adCM0R\u200bGX8J\ufeff4MHA',
      '1-F-6-1-T-2-6-B-C-M-0-R-G-X-8-J-4-M-H-A',
    ]) {
      it(`takes ${JSON.stringify(typed)}`, () => {
        expect(decodeProfile(typed, identity)).to.deep.equal(decodeProfile(example.code, identity));
        expect(isAccepted(typed)).to.be.true;
        expect(formatCode(typed)).to.equal(example.code);
      });
    }

    it('holds any number of themes', () => {
      fc.assert(
        fc.property(
          fc.uniqueArray(fc.stringMatching(/^[a-z]{1,9}$/), { maxLength: 40 }),
          fc.nat(24),
          (ids, level) => {
            const own = { ...identity, themes: ids };
            const profile: CodedProfile = {
              values: new Map([...ids].sort().map((id, index) => [id, index % 3 ? level / 24 : undefined])),
              month: undefined,
            };
            expect(decodeProfile(encodeProfile(profile, own), own)).to.deep.equal({ profile });
          },
        ),
      );
    });
  });

  describe('mistyped', () => {
    it('is refused with any one character wrong, and the place is named', () => {
      fc.assert(
        fc.property(anyCode, (code) => {
          for (let index = 0; index < code.length; index++) {
            for (const character of alphabet.replace(code[index]!, '')) {
              const answer = decodeProfile(replaced(code, index, character), identity);
              if (answer.problem !== 'check' || answer.at !== index + 1) return false;
            }
          }
          return true;
        }),
        { numRuns: 40 },
      );
    });

    it('is refused with any two neighbours swapped', () => {
      fc.assert(
        fc.property(anyCode, (code) => {
          for (let index = 1; index < code.length; index++) {
            if (code[index] === code[index - 1]) continue;
            const swapped =
              code.slice(0, index - 1) + code[index]! + code[index - 1]! + code.slice(index + 1);
            if (decodeProfile(swapped, identity).problem !== 'check') return false;
          }
          return true;
        }),
        { numRuns: 500 },
      );
    });

    it('is refused with any two characters wrong', () => {
      const code = bare(example.code);
      let accepted = 0;
      for (let first = 0; first < code.length; first++) {
        for (const one of alphabet.replace(code[first]!, '')) {
          const once = replaced(code, first, one);
          for (let second = first + 1; second < code.length; second++) {
            for (const other of alphabet.replace(code[second]!, '')) {
              if (isAccepted(replaced(once, second, other))) accepted++;
            }
          }
        }
      }
      expect(accepted).to.equal(0);
    }).timeout(30_000);

    it('is refused with any two characters swapped', () => {
      fc.assert(
        fc.property(anyCode, fc.nat(19), fc.nat(19), (code, one, other) => {
          const swapped = replaced(replaced(code, one, code[other]!), other, code[one]!);
          return isAccepted(swapped) === (code[one] === code[other]);
        }),
        { numRuns: 1000 },
      );
    });

    it('is refused with a character left out or one too many', () => {
      fc.assert(
        fc.property(anyCode, fc.nat(20), anyCharacter, (code, index, character) => {
          const more = code.slice(0, index) + character + code.slice(index);
          const less = code.slice(0, index % 20) + code.slice((index % 20) + 1);
          return !isAccepted(more) && !isAccepted(less);
        }),
        { numRuns: 1000 },
      );
    });

    for (const [typed, answer] of [
      ['', { problem: 'empty' }],
      [' - \u2014\n', { problem: 'empty' }],
      ['U', { problem: 'character', at: 1, character: 'U' }],
      ['1F61-T2*B-CM0R-GX8J-4MHA', { problem: 'character', at: 7, character: '*' }],
      ['1f61-t26b-cmur-gx8j-4mha', { problem: 'character', at: 11, character: 'U' }],
      ['1F61-T26B-CM0R-GX8J-4MHA.', { problem: 'character', at: 21, character: '.' }],
      ['1F61-T26B-CM0R-GX8J-4M🙂A', { problem: 'character', at: 19, character: '🙂' }],
      ['1F61-T26B-CM0R-GX8J-4MHB', { problem: 'check', at: 20 }],
      ['1F61-T26B-CM0R-GX8B-4MHA', { problem: 'check', at: 16 }],
      ['1F61-T26B-CM0R-XG8J-4MHA', { problem: 'check', at: undefined }],
      ['1F61-T26B-CM0R-GX8J-4MH', { problem: 'length', length: 19, expected: 20 }],
      ['1F61-T26B-CM0R-GX8J-4MHAA', { problem: 'length', length: 21, expected: 20 }],
      ['0', { problem: 'length', length: 1, expected: 20 }],
      ['0'.repeat(20), { problem: 'format', format: 0 }],
      [sealed('2F61T26BCM0RGX8J4M'), { problem: 'format', format: 2 }],
      [sealed('1F61T26DCM0RGX8J4M'), { problem: 'character', at: 7, character: '6' }],
      [sealed('1F61T260CM0RGX8J4M'), { problem: 'character', at: 7, character: '6' }],
      [sealed('1F61T26BCM0SGX8J4M'), { problem: 'character', at: 12, character: 'S' }],
    ] as const) {
      it(`${JSON.stringify(typed)} is refused with ${JSON.stringify(answer)}`, () => {
        expect(decodeProfile(typed, identity)).to.deep.equal(answer);
      });
    }
  });

  describe('made with other content', () => {
    const others = ['many-roles', 'rooted-in-place', 'shared-leadership'];
    for (const [change, differs, found] of [
      [{ version: '2025.2' }, 'version', { version: '2025.2', edition: 'full', themes: 10 }],
      [{ version: 'north 3' }, 'version', { version: undefined, edition: 'full', themes: 10 }],
      [{ edition: 'quick' }, 'edition', { version: '2026.1', edition: 'quick', themes: 10 }],
      [{ edition: 'councillor' }, 'edition', { version: '2026.1', edition: 'councillor', themes: 10 }],
      [{ themes: themes.slice(1) }, 'themes', { version: '2026.1', edition: 'full', themes: 9 }],
      [{ themes: others }, 'themes', { version: '2026.1', edition: 'full', themes: 3 }],
      [{ themes: [...themes, 'parking'] }, 'themes', { version: '2026.1', edition: 'full', themes: 11 }],
      [
        { themes: [...themes.slice(1), 'parking'] },
        'themes',
        { version: '2026.1', edition: 'full', themes: 10 },
      ],
    ] as const) {
      it(`is refused with what it was made with: ${JSON.stringify(change)}`, () => {
        const code = encodeProfile(exampleProfile, { ...identity, ...change });
        expect(decodeProfile(code, identity)).to.deep.equal({ problem: 'content', differs, found });
      });
    }

    it('is refused where the edition is one that a later release may have', () => {
      expect(decodeProfile(sealed('1T61T26BCM0RGX8J4M'), identity)).to.deep.equal({
        problem: 'content',
        differs: 'edition',
        found: { version: '2026.1', edition: undefined, themes: 10 },
      });
    });

    it('is told apart where neither version is a year and a number', () => {
      const code = encodeProfile(exampleProfile, { ...identity, version: 'north 3' });
      expect(decodeProfile(code, { ...identity, version: 'north 4' })).to.deep.equal({
        problem: 'content',
        differs: 'themes',
        found: { version: undefined, edition: 'full', themes: 10 },
      });
    });

    it('is refused for certain wherever a theme was added or is hidden', () => {
      fc.assert(
        fc.property(anyProfile, fc.subarray(themes, { maxLength: 9 }), (profile, fewer) => {
          const less = { ...identity, themes: fewer };
          return (
            decodeProfile(encodeProfile(profile, less), identity).problem === 'content' &&
            decodeProfile(encodeProfile(profile, identity), less).problem === 'content'
          );
        }),
      );
    });
  });

  describe('that is any text whatever', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.array(fc.nat(0xffff), { maxLength: 40 }).map((units) => String.fromCharCode(...units)),
      anyCharacters,
      anyCharacters.map(sealed),
      fc
        .tuple(anyCode, fc.string(), fc.nat(20))
        .map(([code, text, at]) => code.slice(0, at) + text + code.slice(at)),
    );

    it('is read or refused, and never throws', () => {
      fc.assert(
        fc.property(anyText, (text) => {
          const answer = decodeProfile(text, identity);
          return (answer.profile === undefined) !== (answer.problem === undefined);
        }),
        { numRuns: 3000 },
      );
    });

    it('is formatted, and formatting again changes nothing', () => {
      fc.assert(fc.property(anyText, (text) => formatCode(formatCode(text)) === formatCode(text)));
    });

    it('is read only if the profile in it would be written the same way', () => {
      const front = bare(example.code).slice(0, 6);
      const rest = fc.string({ unit: anyCharacter, minLength: 12, maxLength: 12 });
      const likely = fc.string({
        unit: fc.constantFrom(...characters.slice(1, 13)),
        minLength: 12,
        maxLength: 12,
      });
      let read = 0;
      fc.assert(
        fc.property(fc.oneof(rest, likely), (tail) => {
          const code = sealed(front + tail);
          const answer = decodeProfile(code, identity);
          if (!answer.profile) return answer.problem === 'character';
          read++;
          return bare(encodeProfile(answer.profile, identity)) === code;
        }),
      );
      expect(read).to.be.greaterThan(0);
    });
  });
});

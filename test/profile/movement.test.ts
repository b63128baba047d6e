import { expect } from '@open-wc/testing';
import { inOrder, movementOf } from '../../src/profile/movement.js';
import { readCode } from '../../src/shared/read-code.js';
import { createContent } from '../../src/content/content.js';
import framework from '../../src/content/framework.json' with { type: 'json' };
import en from '../../src/content/en.json' with { type: 'json' };
import { codeOf } from '../support/codes.js';

const content = createContent({ framework, words: en } as any);
const profileOf = (month: string, value: number) => readCode(codeOf({ month, value }), content).profile!;

describe('Movement of a theme', () => {
  for (const [then, now, movement] of [
    [0, 1, 'more'],
    [0.5, 0.75, 'more'],
    [1 / 3, 0.5, 'same'],
    [0.5, 0.5, 'same'],
    [17 / 24, 11 / 24, 'less'],
    [17 / 24, 12 / 24, 'same'],
    [1, 0, 'less'],
    [undefined, 0, 'new'],
    [0, undefined, 'gone'],
    [undefined, undefined, 'never'],
  ] as const) {
    it(`from ${then} to ${now} is "${movement}"`, () => {
      expect(movementOf(then, now)).to.equal(movement);
    });
  }

  it('puts the earlier month first, whichever was entered first', () => {
    const [march, november] = [profileOf('2025-03', 0), profileOf('2026-11', 1)];
    for (const ordered of [inOrder(march, november), inOrder(november, march)]) {
      expect(ordered).to.deep.equal({ then: march, now: november, isKnown: true });
    }
  });

  it('does not guess an order for the same month, or without one', () => {
    const [one, other] = [profileOf('2026-11', 0), profileOf('2026-11', 1)];
    expect(inOrder(one, other)).to.deep.equal({ then: one, now: other, isKnown: false });
    expect(inOrder(profileOf('', 0), other).isKnown).to.equal(false);
  });
});

import { expect, fixture, html } from '@open-wc/testing';
import { bestLanguage, directionOf, languageOf } from '../../src/shared/language.js';
import { plural } from '../../src/shared/plural.js';

describe('Language', () => {
  for (const [wanted, available, best] of [
    ['cy', ['en', 'cy'], 'cy'],
    ['cy-GB', ['en', 'cy'], 'cy'],
    ['CY', ['en', 'cy'], 'cy'],
    ['en-US', ['en', 'en-US'], 'en-US'],
    ['fr', ['cy', 'en-GB'], 'en-GB'],
    ['', ['cy', 'en'], 'en'],
    ['fr', ['de', 'cy'], 'de'],
  ] as const) {
    it(`of a page in "${wanted}" is "${best}" where there is ${available.join(' and ')}`, () => {
      expect(bestLanguage(wanted, available)).to.equal(best);
    });
  }

  it('is found through shadow roots', async () => {
    const page = await fixture<HTMLElement>(html`<div lang="cy"><div></div></div>`);
    const root = page.firstElementChild!.attachShadow({ mode: 'open' });
    const inner = document.createElement('p');
    root.append(inner);
    expect(languageOf(inner)).to.equal('cy');
  });

  it('runs from right to left where it is written so', () => {
    expect(['ar', 'ur-PK', 'en', 'cy', 'fas'].map(directionOf)).to.deep.equal([
      'rtl',
      'rtl',
      'ltr',
      'ltr',
      'ltr',
    ]);
  });

  it('has six forms of a plural in Welsh', () => {
    const forms = {
      zero: 'z{count}',
      one: 'o{count}',
      two: 't{count}',
      few: 'f{count}',
      many: 'm{count}',
      other: 'x{count}',
    };
    expect([0, 1, 2, 3, 6, 5].map((count) => plural('cy', count, forms))).to.deep.equal([
      'z0',
      'o1',
      't2',
      'f3',
      'm6',
      'x5',
    ]);
  });
});

import { expect } from '@open-wc/testing';
import '../../src/theme-cards/theme-cards.define.js';
import framework from '../../src/content/framework.json' with { type: 'json' };
import { themeOfWeek } from '../../src/theme-cards/week.js';
import { mountCards, shownIn } from '../support/theme-cards.js';

const ids = framework.themes.map(({ id }) => id);
/** The place in the list whose turn it is on a day, at some time of it. */
const on = (year: number, month: number, day: number, hour = 12) =>
  themeOfWeek([...ids.keys()], new Date(year, month - 1, day, hour))[0]!;

describe('The theme of the week', () => {
  it('changes on Monday at midnight and at no other time', () => {
    for (let day = 1; day <= 800; day++) {
      const [before, after] = [on(2026, 1, day - 1, 23), on(2026, 1, day, 0)];
      const isMonday = new Date(2026, 0, day).getDay() === 1;
      expect(after, String(day)).to.equal(isMonday ? (before + 1) % ids.length : before);
      expect(on(2026, 1, day, 23), String(day)).to.equal(after);
    }
  });

  for (const [what, monday] of [
    ['week 53 of 2026 to week 1', [2026, 12, 28]],
    ['week 53 of 2020 to week 1', [2020, 12, 28]],
    ['week 52 of 2024, which ends on a 29th, to week 1', [2024, 12, 23]],
    ['week 52 of 2022, which ends on 1 January, to week 1', [2022, 12, 26]],
  ] as const) {
    it(`goes on from ${what}`, () => {
      const [year, month, day] = monday;
      const week = on(year, month, day);
      for (let later = 0; later < 7; later++) expect(on(year, month, day + later)).to.equal(week);
      expect(on(year, month, day - 1)).to.equal((week + 9) % 10);
      expect(on(year, month, day + 7)).to.equal((week + 1) % 10);
    });
  }

  it('is what is written in the documentation for a certain week', () => {
    // 24 November 2026 lies 2969 weeks after the first one.
    expect(on(2026, 11, 24)).to.equal(2969 % 10);
  });

  it('is nothing where there are no themes', () => {
    expect(themeOfWeek([], new Date())).to.deep.equal([]);
  });

  it('is the one card that is shown', async () => {
    const element = await mountCards({ pick: 'week' });
    expect(shownIn(element)).to.deep.equal([...themeOfWeek(ids, new Date())]);
    element.pick = undefined;
    await element.updateComplete;
    expect(shownIn(element)).to.have.length(10);
  });

  it('is taken from the themes that are named', async () => {
    const themes = ['fluid-career', 'many-roles', 'rooted-in-place'];
    const element = await mountCards({ pick: 'week', themes: themes.join(' ') });
    expect(shownIn(element)).to.deep.equal([...themeOfWeek(themes, new Date())]);
  });

  it('is not asked for by another word: all are shown, with one warning', async () => {
    const said: string[] = [];
    const { warn } = console;
    console.warn = (message: string) => said.push(message);
    const element = await mountCards({ pick: 'month' as 'week' });
    element.requestUpdate();
    await element.updateComplete;
    console.warn = warn;
    expect(shownIn(element)).to.have.length(10);
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('pick="month"').and.to.contain('"week"');
  });
});

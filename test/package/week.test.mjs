import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { themeOfWeek } from '../../dist/theme-cards/week.js';

/** The theme of the week is that of a date, not of a moment: where the reader is makes no difference. */
const { TZ } = process.env;
const zones = ['UTC', 'Europe/London', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Asia/Kathmandu'];
const places = [...Array(10).keys()];

/** Monday and Sunday of weeks at the turn of the year, one with 52 weeks and one with 53, and of clock changes. */
const weeks = [
  [2020, 12, 28],
  [2024, 12, 30],
  [2026, 12, 28],
  [2026, 3, 23],
  [2026, 10, 19],
];

describe('The theme of the week', () => {
  after(() => {
    if (TZ === undefined) delete process.env.TZ;
    else process.env.TZ = TZ;
  });

  for (const [year, month, day] of weeks) {
    it(`is the same in all time zones from ${year}-${month}-${day} to the Sunday after`, () => {
      const found = zones.flatMap((zone) => {
        process.env.TZ = zone;
        return [new Date(year, month - 1, day, 0, 0), new Date(year, month - 1, day + 6, 23, 59)].map(
          (date) => themeOfWeek(places, date)[0],
        );
      });
      assert.equal(new Set(found).size, 1, `${found}`);
      for (const zone of zones) {
        process.env.TZ = zone;
        const next = themeOfWeek(places, new Date(year, month - 1, day + 7, 0, 0))[0];
        assert.equal(next, (found[0] + 1) % 10, zone);
      }
    });
  }
});

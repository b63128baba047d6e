import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { answerIds } from '../../src/self-check/scoring.js';
import type { Answer } from '../../src/self-check/scoring.js';
import { Session } from '../../src/self-check/session.js';
import { Keeper, keyFor, readEntry } from '../../src/self-check/storage.js';
import type { KeptFor } from '../../src/self-check/storage.js';

const FULL: KeptFor = { version: '2026.1', ownStatements: undefined, edition: 'full' };
const KEY = 'psw-self-check:2026:full';
const DAY = 24 * 60 * 60 * 1000;

const keepers: Keeper[] = [];

/** A session as a page has it, with what keeps it. */
function openPage(keptFor = FULL, days = 90) {
  const session = new Session();
  const keeper = new Keeper(session, () => undefined);
  keeper.connect();
  keepers.push(keeper);
  keeper.open(keptFor, days);
  return { session, keeper, answers: () => Object.fromEntries(session.answers) };
}

function closePages(): void {
  for (const keeper of keepers.splice(0)) keeper.disconnect();
}

function entry(answers: Record<string, readonly [string, number]>, more: object = {}): string {
  return JSON.stringify({ format: 1, until: Date.now() + DAY, cleared: 0, answers, ...more });
}

describe('Answers kept on the device', () => {
  beforeEach(() => {
    localStorage.clear();
  });
  afterEach(() => {
    closePages();
    localStorage.clear();
  });

  for (const [what, keptFor, key] of [
    ['the year of the content and the edition', FULL, KEY],
    ['the same for a later version in the year', { ...FULL, version: '2026.12' }, KEY],
    ['the whole version where it has no dot', { ...FULL, version: 'own 3' }, 'psw-self-check:own 3:full'],
    [
      'what is a council’s own',
      { version: '2026.1', ownStatements: '1x2y', edition: 'quick' },
      'psw-self-check:2026-1x2y:quick',
    ],
  ] as const) {
    it(`stand under a key of ${what}`, () => {
      expect(keyFor(keptFor)).to.equal(key);
    });
  }

  it('are kept from the moment a person asks for it, each answer anew', () => {
    const { session, keeper } = openPage();
    session.answer('a-1', 'often');
    expect(localStorage.length).to.equal(0);
    keeper.remember();
    session.answer('a-2', 'not-yet');
    const kept = JSON.parse(localStorage.getItem(KEY) ?? '');
    expect(Object.keys(kept).sort()).to.deep.equal(['answers', 'cleared', 'format', 'until']);
    expect(Object.keys(kept.answers)).to.deep.equal(['a-1', 'a-2']);
    expect(kept.until).to.be.closeTo(Date.now() + 90 * DAY, 1000);
    expect(openPage().keeper.state).to.equal('offered');
  });

  it('are taken up only when the person goes on', () => {
    localStorage.setItem(KEY, entry({ 'a-1': ['often', 5] }));
    const { keeper, answers } = openPage();
    expect(answers()).to.deep.equal({});
    keeper.takeUp();
    expect(answers()).to.deep.equal({ 'a-1': 'often' });
  });

  it('go when their time is over, whatever they were kept for', () => {
    localStorage.setItem(KEY, entry({ 'a-1': ['often', 5] }, { until: Date.now() - 1 }));
    localStorage.setItem('psw-self-check:2025:quick', entry({}, { until: Date.now() - 1 }));
    localStorage.setItem('something-else', 'stays');
    const { keeper } = openPage();
    expect(keeper.state).to.equal('off');
    expect(keeper.trouble).to.equal(undefined);
    expect(Object.keys(localStorage)).to.deep.equal(['something-else']);
  });

  it('are not kept for longer because a clock was wrong', () => {
    localStorage.setItem(KEY, entry({ 'a-1': ['often', 5] }, { until: Date.now() + 9000 * DAY }));
    expect(openPage(FULL, 30).keeper.until).to.be.at.most(Date.now() + 30 * DAY);
  });

  it('give way to a newer answer although the clock was put back', () => {
    localStorage.setItem(KEY, entry({ 'a-1': ['often', Date.now() + 9000 * DAY] }));
    const { session, keeper } = openPage();
    keeper.takeUp();
    session.answer('a-1', 'not-yet');
    const again = openPage();
    again.keeper.takeUp();
    expect(again.answers()).to.deep.equal({ 'a-1': 'not-yet' });
  });

  it('of different editions and contents do not mix', () => {
    const full = openPage();
    const quick = openPage({ ...FULL, edition: 'quick' });
    const own = openPage({ ...FULL, ownStatements: 'abc' });
    for (const [{ session, keeper }, answer] of [
      [full, 'often'],
      [quick, 'sometimes'],
      [own, 'not-yet'],
    ] as const) {
      keeper.remember();
      session.answer('a-1', answer);
    }
    expect(localStorage.length).to.equal(3);
    expect([full, quick, own].map(({ answers }) => answers()['a-1'])).to.deep.equal([
      'often',
      'sometimes',
      'not-yet',
    ]);
  });

  it('are forgotten everywhere when they are forgotten somewhere, and do not come back', () => {
    const one = openPage();
    one.keeper.remember();
    const other = openPage();
    one.session.answer('a-1', 'often');
    expect(other.keeper.state).to.equal('on');
    other.keeper.forget();
    one.session.answer('a-2', 'often');
    expect(localStorage.length).to.equal(0);
    expect(one.keeper.state).to.equal('off');
    expect(one.answers(), 'they stay in the page').to.deep.equal({ 'a-1': 'often', 'a-2': 'often' });
  });

  it('are not written again by a page that has not heard yet that they were forgotten', () => {
    const { session, keeper } = openPage();
    keeper.remember();
    localStorage.removeItem(KEY);
    session.answer('a-1', 'often');
    expect(localStorage.length).to.equal(0);
    expect(keeper.state).to.equal('off');
  });

  it('of another page are kept beside one’s own, even where both wrote at the same moment', () => {
    const { session, keeper } = openPage();
    keeper.remember();
    session.answer('a-1', 'often');
    // The other page read before the line above, and wrote after it.
    localStorage.setItem(KEY, entry({ 'a-2': ['sometimes', 7] }));
    dispatchEvent(new StorageEvent('storage', { key: KEY, storageArea: localStorage }));
    const kept = readEntry(localStorage.getItem(KEY) ?? '');
    expect(typeof kept === 'object' && Object.fromEntries(kept.given)).to.have.all.keys('a-1', 'a-2');
  });

  it('go in all pages when a person starts again in one', () => {
    const one = openPage();
    const other = openPage();
    one.keeper.remember();
    one.session.answer('a-1', 'often');
    other.keeper.takeUp();
    other.session.clear();
    expect(one.answers()).to.deep.equal({});
    expect(openPage().keeper.state, 'remembering goes on, with nothing to offer').to.equal('on');
  });

  it('end as the newest answer to each statement, in whatever order pages answer and clear', () => {
    const id = fc.constantFrom('a-1', 'a-2', 'b-1');
    const act = fc.oneof(
      { weight: 9, arbitrary: fc.tuple(fc.nat(2), id, fc.constantFrom<Answer>(...answerIds)) },
      { weight: 1, arbitrary: fc.tuple(fc.nat(2)) },
    );
    fc.assert(
      fc.property(fc.array(act, { maxLength: 30 }), (acts) => {
        closePages();
        localStorage.clear();
        const pages = [openPage(), openPage(), openPage()];
        for (const { keeper } of pages) keeper.remember();
        const expected = new Map<string, Answer>();
        for (const [page, statement, answer] of acts) {
          const { session } = pages[page]!;
          if (statement && answer) {
            session.answer(statement, answer);
            expected.set(statement, answer);
          } else {
            session.clear();
            expected.clear();
          }
        }
        for (const { answers } of pages) expect(answers()).to.deep.equal(Object.fromEntries(expected));
        closePages();
        const later = openPage();
        later.keeper.takeUp();
        expect(later.answers()).to.deep.equal(Object.fromEntries(expected));
      }),
    );
  });

  describe('that cannot be used', () => {
    const broken = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json(),
      fc.object().map((value) => JSON.stringify(value)),
      // Nearly right: one thing in an entry is something else.
      fc
        .tuple(fc.constantFrom('format', 'until', 'cleared', 'answers'), fc.jsonValue())
        .map(([name, value]) => entry({ 'a-1': ['often', 5] }, { [name]: value })),
      fc.jsonValue().map((value) => entry({ 'a-1': value as never })),
      fc
        .tuple(fc.string(), fc.constantFrom('often', 'never', '__proto__'), fc.double())
        .map(([id, answer, time]) => entry({ [id]: [answer, time] })),
      fc.nat(90).map((length) => entry({ 'a-1': ['often', 5] }).slice(0, length)),
    );

    it('are never read as answers, and never lost before they are removed: 200 kinds', () => {
      let damaged = 0;
      fc.assert(
        fc.property(broken, (text) => {
          closePages();
          localStorage.clear();
          localStorage.setItem(KEY, text);
          const { session, keeper, answers } = openPage();
          if (typeof readEntry(text) === 'object') return;
          damaged++;
          expect(keeper.state).to.equal('off');
          expect(keeper.trouble).to.be.oneOf(['damaged', 'newer']);
          session.answer('a-1', 'often');
          keeper.remember();
          keeper.takeUp();
          expect(answers()).to.deep.equal({ 'a-1': 'often' });
          expect(localStorage.getItem(KEY), 'as it was').to.equal(text);
          expect(keeper.unusable).to.contain(text);
          keeper.removeUnusable();
          expect(localStorage.length).to.equal(0);
          keeper.remember();
          expect(keeper.state).to.equal('on');
        }),
        { numRuns: 200 },
      );
      expect(damaged).to.be.greaterThan(100);
    });

    it('are told apart: written by a later release', () => {
      localStorage.setItem(KEY, JSON.stringify({ format: 2, everything: 'else' }));
      expect(openPage().keeper.trouble).to.equal('newer');
    });

    for (const version of ['2024', '2027']) {
      it(`are told apart: kept for the statements of ${version}`, () => {
        const text = entry({ 'a-1': ['often', 5] });
        localStorage.setItem(`psw-self-check:${version}:full`, text);
        const { session, keeper } = openPage();
        expect(keeper.trouble).to.equal('other');
        expect(keeper.unusable).to.equal(`psw-self-check:${version}:full\n${text}\n`);
        // They stand in nobody's way, and stay until they are removed or over.
        session.answer('a-1', 'not-yet');
        keeper.remember();
        expect(localStorage.length).to.equal(2);
      });
    }

    it('do not overwrite what the page holds when another page damages them', () => {
      const { session, keeper, answers } = openPage();
      keeper.remember();
      session.answer('a-1', 'often');
      localStorage.setItem(KEY, 'broken');
      dispatchEvent(new StorageEvent('storage', { key: KEY, storageArea: localStorage }));
      expect(keeper.trouble).to.equal('damaged');
      expect(answers()).to.deep.equal({ 'a-1': 'often' });
      session.answer('a-2', 'often');
      expect(localStorage.getItem(KEY)).to.equal('broken');
    });
  });
});

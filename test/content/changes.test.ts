import { expect } from '@open-wc/testing';
import cy from '../../src/content/cy.json' with { type: 'json' };
import en from '../../src/content/en.json' with { type: 'json' };
import framework from '../../src/content/framework.json' with { type: 'json' };
import history from '../../src/content/history.json' with { type: 'json' };
import { changesSinceBase, fingerprintsOf } from '../../src/content/changes.js';
import type { History } from '../../src/content/changes.js';
import type { Overlay, Pack } from '../../src/content/schema.js';

const pack = { framework, words: { en, cy } } as unknown as Pack;
const overlay = {
  base: '2026.1',
  themes: { 'rooted-in-place': { en: { title: 'At home here' } } },
} as unknown as Overlay;

/** The bundled content a version later, with some texts changed. */
function later(change: (words: typeof en) => void): Pack {
  const next = structuredClone(pack) as any;
  next.framework.version = '2027.1';
  change(next.words.en);
  return next;
}

describe('What changed in the bundled content', () => {
  it('is on record for the content as it stands', () => {
    const recorded = (history as unknown as History)[framework.version];
    expect(
      fingerprintsOf(pack),
      'the content changed: raise its version, if the last one was published, and run npm run record-content',
    ).to.deep.equal(recorded);
  });

  it('is nothing for an overlay that was read against this version', () => {
    expect(changesSinceBase({ ...overlay, base: framework.version }, pack, history)).to.deep.equal([]);
  });

  it('is listed text by text, what the overlay changes itself first', () => {
    const next = later((words) => {
      words.themes['many-roles'].summary = 'Another summary.';
      words.themes['rooted-in-place'].meaning = ['Another meaning.'];
      delete (words.practices as Partial<typeof words.practices>)['let-it-go'];
    });
    const changes = changesSinceBase(overlay, next, { '2026.1': fingerprintsOf(pack) });
    expect(changes[0]?.path).to.equal("$.themes['rooted-in-place'].en.meaning");
    expect(changes[0]?.message).to.contain('has changed').and.to.contain('beside your own words');
    expect(changes.map(({ path }) => path)).to.include("$.themes['many-roles'].en.summary");
    expect(changes.find(({ path }) => path === "$.practices['let-it-go'].en.title")?.message).to.contain(
      'is gone',
    );
    expect(changes.at(-1)).to.deep.equal({
      path: '$.base',
      message:
        'is "2026.1", and the bundled content is 2027.1; when you have read what changed, set it to "2027.1"',
    });
    expect(changes).to.have.length(6);
  });

  it('cannot be told for a version that is not on record, which is said', () => {
    const [problem] = changesSinceBase({ ...overlay, base: '2019.4' }, pack, history);
    expect(problem?.path).to.equal('$.base');
    expect(problem?.message).to.contain('"2019.4"').and.to.contain('2026.1');
  });
});

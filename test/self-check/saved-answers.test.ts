import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import framework from '../../src/content/framework.json' with { type: 'json' };
import en from '../../src/content/en.json' with { type: 'json' };
import { createContent } from '../../src/content/content.js';
import type { Framework, Words } from '../../src/content/schema.js';
import type { WholeContent } from '../../src/self-check/self-check.js';
import { answerIds } from '../../src/self-check/scoring.js';
import { readAnswers, writeAnswers, writeTable } from '../../src/self-check/take-away/saved-answers.js';
import { blocksOf, createSummary, toHtml, toText } from '../../src/self-check/take-away/summary.js';
import { result, takeAway } from '../../src/shared/strings.check.en.js';
import { selfCheck } from '../../src/shared/strings.en.js';

const content = createContent({
  framework: framework as Framework,
  words: en as unknown as Words,
}) as unknown as WholeContent;
const words = { ...result, ...takeAway };
const anyAnswers = fc.array(fc.option(fc.constantFrom(...answerIds)), { minLength: 30, maxLength: 30 });

function summaryOf(answers: readonly (string | null)[], own = content) {
  const given = own.statements.flatMap(({ id }, index) => {
    const answer = answerIds.find((candidate) => candidate === answers[index % answers.length]);
    return answer ? [[id, answer] as const] : [];
  });
  const page = {
    content: own,
    strings: selfCheck,
    statements: own.statements,
    answers: new Map(given),
    edition: 'full',
  } as const;
  return createSummary(page, '2026-11-24', words);
}

describe('File of answers', () => {
  it('gives back every answer, the edition, the version and the day', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const summary = summaryOf(answers);
        const { saved } = readAnswers(writeAnswers(summary));
        expect(new Map(Object.entries(saved!.answers))).to.deep.equal(summary.answers);
        expect([saved!.edition, saved!.content, saved!.date]).to.deep.equal(['full', '2026.1', '2026-11-24']);
      }),
    );
  });

  it('is read with the mark that some editors put in front', () => {
    expect(readAnswers(`\ufeff${writeAnswers(summaryOf(['often']))}`).saved).to.exist;
  });

  const whole = () => JSON.parse(writeAnswers(summaryOf(['often']))) as Record<string, unknown>;
  const changed = (change: object) => JSON.stringify({ ...whole(), ...change });
  for (const [what, text, answer] of [
    ['nothing', '', { problem: 'foreign' }],
    ['a letter', 'Dear Sir or Madam', { problem: 'foreign' }],
    ['other JSON', '{"answers": {}}', { problem: 'foreign' }],
    ['a list', '[]', { problem: 'foreign' }],
    ['null', 'null', { problem: 'foreign' }],
    ['a very long file', ' '.repeat(300_000), { problem: 'foreign' }],
    ['half of a file', JSON.stringify(whole()).slice(0, 200), { problem: 'damaged' }],
    ['a later format', changed({ version: 2, answers: [] }), { problem: 'newer' }],
    ['a format that is none', changed({ version: '1' }), { problem: 'damaged', at: 'version' }],
    ['an unknown name', changed({ name: 'Sam' }), { problem: 'damaged', at: 'name' }],
    ['an unknown edition', changed({ edition: 'long' }), { problem: 'damaged', at: 'edition' }],
    ['no version of the content', changed({ content: ' ' }), { problem: 'damaged', at: 'content' }],
    ['a day that is none', changed({ date: '2026-02-31' }), { problem: 'damaged', at: 'date' }],
    ['a date in other words', changed({ date: '24 November' }), { problem: 'damaged', at: 'date' }],
    ['answers in a list', changed({ answers: ['often'] }), { problem: 'damaged', at: 'answers' }],
    ['an unknown answer', changed({ answers: { 'a-1': 'always' } }), { problem: 'damaged', at: 'a-1' }],
    ['a nested answer', changed({ answers: { 'a-1': ['often'] } }), { problem: 'damaged', at: 'a-1' }],
  ] as const) {
    it(`with ${what} is refused as ${JSON.stringify(answer)}`, () => {
      expect(readAnswers(text)).to.deep.equal(answer);
    });
  }

  it('is read or refused whatever the text is, and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => {
        const answer = readAnswers(text);
        return (answer.saved === undefined) !== (answer.problem === undefined);
      }),
    );
  });

  it('is as docs/saved-answers.md shows it', async () => {
    const text = await (await fetch('/docs/saved-answers.md')).text();
    expect(readAnswers(/```json\n([^]*?)```/.exec(text)![1]!).saved).to.exist;
  });
});

describe('Table for a spreadsheet', () => {
  /** Reads a table as RFC 4180 has it. */
  const cellsOf = (text: string) =>
    text
      .replace(/^\ufeff/, '')
      .split('\r\n')
      .filter(Boolean)
      .map((row) =>
        [...row.matchAll(/"((?:[^"]|"")*)"(?:,|$)/g)].map(([, cell]) => cell!.replaceAll('""', '"')),
      );

  it('has a row a theme, in words', () => {
    const [head, ...rows] = cellsOf(writeTable(summaryOf(['often', 'sometimes', 'sometimes'])));
    expect(head).to.deep.equal(['Theme', 'About', 'How often', 'Edition', 'Date']);
    expect(rows).to.have.length(10);
    expect(rows[0]).to.deep.equal([
      'Enterprising, in many roles',
      'My work',
      'Sometimes',
      'Full edition',
      '2026-11-24',
    ]);
    expect(rows.at(-1)?.slice(0, 2)).to.deep.equal([
      'Organisations that flex and support',
      'Your team or council',
    ]);
  });

  for (const [title, cell] of [
    ['=1+1', "'=1+1"],
    ['+44 1234', "'+44 1234"],
    ['-5', "'-5"],
    ['@home', "'@home"],
    ['Say "yes", always', 'Say "yes", always'],
    ['A = B', 'A = B'],
  ] as const) {
    it(`shows ${JSON.stringify(title)} as a text and runs nothing`, () => {
      const themes = content.themes.map((theme, index) => (index ? theme : { ...theme, title }));
      const [, [first] = []] = cellsOf(writeTable(summaryOf(['often'], { ...content, themes })));
      expect(first).to.equal(cell);
    });
  }
});

describe('Text to paste', () => {
  it('is HTML of headings, paragraphs, lists and tables alone, with no styles', () => {
    const html = toHtml(blocksOf(summaryOf(['often', 'sometimes', 'not-yet'])));
    const page = new DOMParser().parseFromString(html, 'text/html');
    const tags = new Set([...page.body.querySelectorAll('*')].map(({ localName }) => localName));
    expect([...tags].sort()).to.deep.equal(
      ['h1', 'h2', 'h3', 'li', 'p', 'table', 'tbody', 'td', 'th', 'thead', 'tr', 'ul'].sort(),
    );
    expect(page.querySelectorAll('td')).to.have.length(20);
  });

  it('shows a text of a council as it is written, and never as a tag', () => {
    const title = 'Parks & <b>"Play"</b>';
    const themes = content.themes.map((theme) => ({ ...theme, title }));
    const blocks = blocksOf(summaryOf(['often'], { ...content, themes }));
    const page = new DOMParser().parseFromString(toHtml(blocks), 'text/html');
    expect(page.querySelector('td')?.textContent).to.equal(title);
    expect(page.querySelector('b')).not.to.exist;
    expect(toText(blocks)).to.contain(`${title}: Often`);
  });
});

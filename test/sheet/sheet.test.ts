import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import cy from '../../src/content/cy.json' with { type: 'json' };
import en from '../../src/content/en.json' with { type: 'json' };
import framework from '../../src/content/framework.json' with { type: 'json' };
import { checkOverlay } from '../../src/content/check.js';
import { explain } from '../../src/content/explain.js';
import { LONGEST_FILE } from '../../src/content/rules.js';
import { readCsv, writeCsv } from '../../src/sheet/csv.js';
import { checkRows, overlayToRows, packToRows, rowsToOverlay } from '../../src/sheet/rows.js';
import type { Pack } from '../../src/content/schema.js';
import type { Row } from '../../src/sheet/rows.js';
import { overlays, pruned } from './arbitrary.js';

const pack = { framework, words: { en, cy } } as unknown as Pack;
const head = [
  ['overlay', 'version', '1'],
  ['overlay', 'base', '2026.1'],
];

/** Rows from texts; what is left out is empty. */
const rowsOf = (...cells: readonly (readonly string[])[]): Row[] =>
  cells.map(([id = '', field = '', english = '', welsh = '']) => ({ id, field, en: english, cy: welsh }));
/** Every problem of a sheet with these rows below its head, as `row: message`. The first of them is row 4. */
const problemsOf = (...cells: readonly (readonly string[])[]) =>
  checkRows(rowsOf(...head, ...cells), pack).problems.map(({ row, message }) => `${row}: ${message}`);
const overlayOf = (...cells: readonly (readonly string[])[]): any => {
  const { overlay, problems } = checkRows(rowsOf(...head, ...cells), pack);
  if (!overlay) throw new Error(JSON.stringify(problems));
  return overlay;
};
const csvOf = (text: string) => readCsv(new TextEncoder().encode(text));
const windows1252 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf16 = (text: string, isLittle: boolean) => {
  const view = new DataView(new ArrayBuffer(2 * text.length + 2));
  view.setUint16(0, 0xfeff, isLittle);
  text.split('').forEach((letter, index) => view.setUint16(2 * index + 2, letter.charCodeAt(0), isLittle));
  return new Uint8Array(view.buffer);
};

// Thousands of cells take their time where other programs want the processor too.
const LONG = 20_000;

describe('A sheet', () => {
  it('becomes an overlay', () => {
    const overlay = overlayOf(
      ['themes/rooted-in-place', 'title', 'At home here', 'Gartref yma'],
      ['themes/rooted-in-place', 'position', '1'],
      ['themes/rooted-in-place', 'local.1', 'The Saturday stall'],
      ['themes/rooted-in-place', 'courses.1.text', 'Walking the ward'],
      ['themes/rooted-in-place', 'courses.1.href', '/courses/ward'],
      ['themes/many-roles', 'hidden', 'yes'],
      ['roles/broker', 'themes', 'rooted-in-place, many-roles'],
      ['statements/own-1', 'new', 'yes'],
      ['statements/own-1', 'theme', 'rooted-in-place'],
      ['statements/own-1', 'weight', '1,5'],
      ['statements/own-1', 'text', 'I walk.'],
      ['answers/person', 'often', 'Most days'],
    );
    expect(overlay).to.deep.include({ format: 1, version: '1', base: '2026.1' });
    expect(overlay.themes).to.deep.equal({
      'rooted-in-place': {
        position: 1,
        en: {
          title: 'At home here',
          local: ['The Saturday stall'],
          courses: [{ text: 'Walking the ward', href: '/courses/ward' }],
        },
        cy: { title: 'Gartref yma' },
      },
      'many-roles': { hidden: true },
    });
    expect(overlay.roles).to.deep.equal({ broker: { themes: ['rooted-in-place', 'many-roles'] } });
    expect(overlay.statements).to.deep.equal({
      'own-1': { new: true, theme: 'rooted-in-place', weight: 1.5, en: { text: 'I walk.' } },
    });
    expect(overlay.answers).to.deep.equal({ person: { en: { often: 'Most days' } } });
  });

  for (const [answer, value] of [
    ['yes', true],
    ['TRUE', true],
    ['1', true],
    ['Ie', true],
    ['No', false],
    ['false', false],
    ['0', false],
    ['na', false],
  ] as const) {
    it(`takes "${answer}" for ${String(value)}`, () => {
      expect(overlayOf(['roles/broker', 'hidden', answer]).roles).to.deep.equal({
        broker: { hidden: value },
      });
    });
  }

  it('takes capital letters that a spreadsheet puts at the beginning of a cell', () => {
    const overlay = overlayOf(
      ['Themes/rooted-in-place', 'Title', 'x'],
      ['Roles/broker', 'Themes', 'Rooted-in-place'],
      ['modelfeatures/Generic-skills', 'summary', 'y'],
    );
    expect(overlay.themes).to.deep.equal({ 'rooted-in-place': { en: { title: 'x' } } });
    expect(overlay.roles).to.deep.equal({ broker: { themes: ['rooted-in-place'] } });
    expect(overlay.modelFeatures).to.deep.equal({ 'generic-skills': { en: { summary: 'y' } } });
  });

  it('puts a list in the place of the whole list', () => {
    const questions = en.themes['rooted-in-place'].questions;
    const rows = questions.map((question, at) => ['themes/rooted-in-place', `questions.${at + 1}`, question]);
    expect(overlayOf(...rows).themes, 'as it was').to.deep.equal({});
    expect(
      overlayOf(...rows.slice(1).map(([id, , text], at) => [id!, `questions.${at + 1}`, text!])).themes,
    ).to.deep.equal({
      'rooted-in-place': { en: { questions: questions.slice(1) } },
    });
    expect(overlayOf(['roles/broker', 'aliases', '(none)', '(None)']).roles).to.deep.equal({
      broker: { en: { aliases: [] }, cy: { aliases: [] } },
    });
  });

  it('with everything in it changes nothing, until somebody changes something', () => {
    const rows = packToRows(pack);
    expect(pruned(checkRows(rows, pack).overlay)).to.deep.equal({ format: 1, version: '1', base: '2026.1' });
    const edited = rows.map((row) =>
      row.id === 'statements/many-roles-1' && row.field === 'text' ? { ...row, cy: 'Newydd' } : row,
    );
    expect(pruned(checkRows(edited, pack).overlay)).to.deep.include({
      statements: { 'many-roles-1': { cy: { text: 'Newydd' } } },
    });
  });

  it('with everything in it holds an overlay too, and rows to fill in', () => {
    const overlay = overlayOf(
      ['themes/rooted-in-place', 'title', 'At home here'],
      ['roles/broker', 'hidden', 'yes'],
    );
    const rows = packToRows(pack, overlay);
    const find = (id: string, field: string) => rows.find((row) => row.id === id && row.field === field);
    expect(find('themes/rooted-in-place', 'title')).to.include({
      en: 'At home here',
      cy: cy.themes['rooted-in-place'].title,
    });
    expect(find('roles/broker', 'hidden')).to.include({ en: 'yes' });
    expect(find('roles/broker', 'contacts.1.href')).to.include({ en: '', cy: '' });
    expect(checkRows(rows, pack).overlay).to.deep.equal(overlay);
  });

  for (const [what, cells, expected] of [
    [
      'an id without a group',
      [['rooted-in-place', 'title', 'x']],
      '4: "rooted-in-place" does not say what the row is about',
    ],
    [
      'a group that is misspelt',
      [['theme/broker', 'title', 'x']],
      '4: "theme/broker" is about no group that there is; expected one of themes,',
    ],
    ['a row without an id', [['', 'title', 'x']], '4: says nothing in the column "id"'],
    ['a row without a field', [['roles/broker', '', 'x']], '4: says nothing in the column "field"'],
    [
      'an item that is misspelt',
      [['roles/brokr', 'title', 'x']],
      '4: "brokr" is not among the roles; expected one of broker,',
    ],
    [
      'a field that is misspelt',
      [['roles/broker', 'titel', 'x']],
      '4: "titel" is not a field of roles; expected one of title,',
    ],
    ['a field of another group', [['roles/broker', 'prompt', 'x']], '4: "prompt" is not a field of roles'],
    [
      'a field of the whole that is misspelt',
      [['overlay', 'versoin', '3']],
      '4: "versoin" is not a field of the overlay; expected one of version, base',
    ],
    [
      'the same twice',
      [
        ['roles/broker', 'title', 'x'],
        ['Roles/broker', 'title ', 'y'],
      ],
      '5: gives "title" of "roles/broker" a second time; row 4 has it already',
    ],
    [
      'a gap in a list',
      [
        ['roles/broker', 'actions.1', 'x', 'x'],
        ['roles/broker', 'actions.3', 'x', ''],
      ],
      '5: gives "actions.3", but there is no "actions.2" in the column "en"',
    ],
    [
      'a list that begins late in one language',
      [
        ['roles/broker', 'actions.1', 'x'],
        ['roles/broker', 'actions.2', '', 'x'],
      ],
      '5: gives "actions.2", but there is no "actions.1" in the column "cy"',
    ],
    [
      'a list without a number',
      [['roles/broker', 'actions', 'x']],
      '4: "actions" is a list; expected "actions.1" and so on, or (none)',
    ],
    [
      'a list that is empty and is not',
      [
        ['roles/broker', 'actions', '(none)'],
        ['roles/broker', 'actions.1', 'x'],
      ],
      '4: says that "actions" is empty, but other rows',
    ],
    [
      'a number where there is no list',
      [['roles/broker', 'title.1', 'x']],
      '4: "title.1" is not a list; expected "title"',
    ],
    [
      'a number that is none',
      [['roles/broker', 'actions.one', 'x']],
      '4: "actions.one" is not a field; expected a number from 1',
    ],
    [
      'half a link',
      [['roles/broker', 'courses.1', 'x']],
      '4: "courses.1" is not a field; expected a number from 1, such as "courses.1.text" or',
    ],
    ['a link without an address', [['roles/broker', 'courses.1.text', 'x']], '4: is missing; expected'],
    [
      'a link that runs a script',
      [
        ['roles/broker', 'courses.1.text', 'x'],
        ['roles/broker', 'courses.1.href', 'javascript:x'],
      ],
      '5: is "javascript:x"; expected an address',
    ],
    [
      'Welsh for what is the same in every language',
      [['roles/broker', 'hidden', 'yes', 'ie']],
      '4: is the same in every language; write it in the column "en"',
    ],
    ['neither yes nor no', [['roles/broker', 'hidden', 'perhaps']], '4: is "perhaps"; expected yes or no'],
    [
      'a position that is no number',
      [['roles/broker', 'position', 'first']],
      '4: is "first"; expected a number',
    ],
    [
      'a position that is no whole number',
      [['roles/broker', 'position', '1.5']],
      '4: is 1.5; expected a whole number from 1',
    ],
    [
      'a role of a theme that is not there',
      [
        ['roles/broker', 'title', 'x'],
        ['roles/broker', 'themes', 'many-roles planet'],
      ],
      '5: "planet" is not among the themes',
    ],
    [
      'a new theme with a text missing',
      [
        ['themes/planet', 'new', 'yes'],
        ['themes/planet', 'level', 'person'],
        ['themes/planet', 'title', 'x'],
      ],
      '6: is missing; expected',
    ],
    [
      'a name that would reach a prototype',
      [['themes/__proto__', 'title', 'x']],
      '4: has a name that could harm the page',
    ],
  ] as const) {
    it(`names the row and the mend for ${what}`, () => {
      const problems = problemsOf(...cells);
      expect(
        problems.some((problem) => problem.startsWith(expected)),
        problems.join('\n'),
      ).to.be.true;
    });
  }

  it('refuses Welsh in which a spreadsheet has put other letters in place of ŵ and ŷ', () => {
    const [id, { text }] = Object.entries(cy.statements).find(([, words]) => /[ŵŷ]/.test(words.text))!;
    for (const lost of [text.replaceAll('ŵ', 'w').replaceAll('ŷ', 'y'), text.replace(/[ŵŷ]/g, '?')]) {
      const [problem] = problemsOf([`statements/${id}`, 'text', '', lost]);
      expect(problem).to.match(/^4: has lost the letters ŵ and ŷ/);
    }
  });

  it('says what is missing at the top', () => {
    const problems = checkRows([], pack).problems.map(
      ({ row, message, path }) => `${row} ${path ?? ''}: ${message}`,
    );
    expect(problems).to.have.length(2);
    expect(problems[0]).to.match(/^1 \$\.version: is missing/);
  });

  it('finds the row nearest to a path', () => {
    const { rowOf } = rowsToOverlay(
      rowsOf(
        ['overlay', 'version', '1'],
        ['themes/many-roles', 'title', 'x'],
        ['themes/rooted-in-place', 'courses.1.text', 'x'],
        ['themes/rooted-in-place', 'courses.1.href', 'x'],
      ),
      pack,
    );
    for (const [path, row] of [
      ['$', 1],
      ['$.base', 1],
      ['$.version', 2],
      ["$.themes['many-roles'].en.title", 3],
      ["$.themes['rooted-in-place'].en.courses[0].href", 5],
      ["$.themes['rooted-in-place'].en.courses[0]", 4],
      ["$.themes['rooted-in-place'].cy.title", 4],
      ['$.themes', 3],
      ['$.roles.broker', 1],
      ['not a path', 1],
    ] as const) {
      expect(rowOf(path), path).to.equal(row);
    }
  });

  it('holds any overlay whatever, through CSV and back', () => {
    fc.assert(
      fc.property(overlays, fc.constantFrom(',', ';', '\t'), (overlay, delimiter) => {
        const before = checkOverlay(overlay, pack);
        if (before.issues) throw new Error(JSON.stringify(explain(before.issues)));
        const bytes = new TextEncoder().encode(writeCsv(overlayToRows(before.value), delimiter));
        const { rows, problems } = readCsv(bytes);
        expect(problems).to.deep.equal([]);
        const after = checkRows(rows, pack);
        expect(after.problems).to.deep.equal([]);
        expect(pruned(after.overlay)).to.deep.equal(pruned(before.value));
      }),
      // Overlays are large: to shrink one that fails takes minutes.
      { endOnFailure: true, numRuns: 100 },
    );
  }).timeout(LONG);

  it('is never too strange to be answered', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.constantFrom(
        'themes/many-roles',
        'roles/broker',
        'answers/person',
        'overlay',
        '__proto__/x',
        'themes/__proto__',
      ),
      fc.constantFrom('title', 'actions.1', 'actions.2', 'courses.1.href', 'hidden', 'toString', 'yes', '1'),
    );
    fc.assert(
      fc.property(fc.array(fc.record({ id: cell, field: cell, en: cell, cy: cell })), (rows) => {
        const { overlay, problems } = checkRows(rows, pack);
        return overlay !== undefined || problems.every(({ row, message }) => row >= 1 && message !== '');
      }),
      { numRuns: 500 },
    );
  }).timeout(LONG);
});

describe('A CSV file', () => {
  const plain = 'id,field,en,cy\r\nroles/broker,title,Café,Tŷ\r\n';
  const row = { id: 'roles/broker', field: 'title', en: 'Café', cy: 'Tŷ', row: 2 };

  for (const [what, file] of [
    ['UTF-8', plain],
    ['a byte order mark', `\ufeff${plain}`],
    ['semicolons', plain.replaceAll(',', ';')],
    ['tabs', plain.replaceAll(',', '\t')],
    ['line feeds only', plain.replaceAll('\r', '')],
    ['carriage returns only', plain.replaceAll('\n', '')],
    ['no line end at its end', plain.trimEnd()],
    ['a line for Excel', `sep=;\r\n${plain.replaceAll(',', ';')}`],
    ['headings in another order', 'CY,EN,Field,ID\nTŷ,Café,title,roles/broker'],
    ['Welsh headings', 'Dynodydd;Maes;Saesneg;Cymraeg\nroles/broker;title;Café;Tŷ'],
    ['empty columns at its end', 'id,field,en,cy,,\nroles/broker,title,Café,Tŷ,,'],
    ['quotation marks everywhere', '"id","field","en","cy"\n"roles/broker","title","Café","Tŷ"'],
  ] as const) {
    it(`is read with ${what}`, () => {
      expect(csvOf(file)).to.deep.equal({ rows: [row], problems: [], notes: [] });
    });
  }

  it('is read in UTF-16', () => {
    for (const isLittle of [true, false]) expect(readCsv(utf16(plain, isLittle)).rows).to.deep.equal([row]);
  });

  it('is read as Windows-1252 where it is no UTF-8, and the note says so', () => {
    const { rows, notes } = readCsv(
      windows1252('id,field,en,cy\nroles/broker,title,Caf\xe9 \x93x\x94,T\xfb'),
    );
    expect(rows).to.deep.equal([{ ...row, en: 'Café “x”', cy: 'Tû' }]);
    expect(notes.join()).to.contain('Windows-1252').and.to.contain('CSV UTF-8');
  });

  it('keeps its row numbers over empty rows and texts of several lines', () => {
    const { rows } = csvOf(
      '\nid,field,en,cy\n"roles/broker","title","a\nb\n",\n,,,\nroles/broker,summary,c,\n',
    );
    expect(rows.map((each) => [each.row, each.en])).to.deep.equal([
      [3, 'a\nb\n'],
      [5, 'c'],
    ]);
  });

  it('is written so that Excel opens it right', () => {
    const text = writeCsv([{ id: 'roles/broker', field: 'title', en: 'a\nb', cy: 'ŵ; "x"' }], ';');
    expect(text).to.equal('\ufeffid;field;en;cy\r\nroles/broker;title;"a\nb";"ŵ; ""x"""\r\n');
  });

  it('holds nothing that a spreadsheet would run', () => {
    const texts = ['=HYPERLINK("x")', '+1', '-1', '@SUM(1)', '\t=1', "'=1", "'''@", "'tis", '＝1', 'a=b'];
    const file = writeCsv(texts.map((en) => ({ id: 'roles/broker', field: 'title', en, cy: '' })));
    for (const line of file.split('\r\n')) expect(line).not.to.match(/,"?[=+\-@\t]/);
    expect(readCsv(file).rows.map(({ en }) => en)).to.deep.equal(texts);
  });

  for (const [what, file, expected] of [
    ['nothing', '', '1: is empty; expected the columns id, field, en and cy'],
    ['no column that it needs', 'id,feild,en,cy\n', '1: has no column "field"; "feild" may be meant'],
    ['a column twice', 'id,field,en,EN\n', '1: has the column "en" twice'],
    [
      'more cells than headings',
      'id,field,en,cy\nroles/broker,title,One, two and three,x,\n',
      '2: has more cells than the header',
    ],
    [
      'a quotation mark left open',
      'id,field,en,cy\nroles/broker,title,"x,y\n',
      '2: has a quotation mark that begins a text and none that ends it',
    ],
    [
      'lost letters',
      'id,field,en,cy\nroles/broker,title,,Mae d?r yma\n',
      '2: has lost letters in the column "cy", as in "d?r"',
    ],
    [
      'a lost letter at the beginning of a word',
      'id,field,en,cy\nroles/broker,title,,Mae ?yn yma\n',
      '2: has lost letters',
    ],
    [
      'replacement characters',
      'id,field,en,cy\nroles/broker,title,Caf\ufffd,\n',
      '2: has lost letters in the column "en"',
    ],
    ['a workbook', 'PK\u0003\u0004', '1: is a workbook, not a CSV file; in Excel choose Save As'],
    ['bytes that are no text', 'id,field\0,en,cy', '1: has characters that no text has'],
    ['too much', 'x'.repeat(LONGEST_FILE + 1), '1: is longer than 8 million characters'],
    ['too many rows', `id,field,en,cy${'\n'.repeat(100_001)}`, '100000: has more than 100000 rows'],
  ] as const) {
    it(`is refused with ${what}`, () => {
      const { rows, problems } = csvOf(file);
      expect(rows).to.deep.equal([]);
      expect(problems.map(({ row: at, message }) => `${at}: ${message}`)[0]).to.satisfy(
        (problem: string) => problem.startsWith(expected),
        expected,
      );
    });
  }

  it('may have question marks that are no lost letters', () => {
    const text = 'Pwy? Beth? https://example.org/?q=a www.x.org/a?b=c "Pam?"';
    expect(
      csvOf(
        `id,field,en,cy\nroles/broker,courses.1.href,a?b,a?b\nroles/broker,title,a?b,"${text.replaceAll('"', '""')}"`,
      ).problems,
    ).to.deep.equal([]);
  });

  it('may leave the Welsh out or have columns of its own, and the notes say so', () => {
    const { rows, notes } = csvOf('id,field,en,Seen by\nroles/broker,title,x,Jo');
    expect(rows).to.deep.equal([{ ...row, en: 'x', cy: '' }]);
    expect(notes).to.deep.equal([
      'has no column "cy", so it says nothing in Welsh',
      'has the column "Seen by", which is not read',
    ]);
  });

  it('is never too strange to be answered', () => {
    const strange = fc.oneof(
      fc.uint8Array(),
      fc.string({ unit: 'binary' }),
      fc
        .array(
          fc.constantFrom('id', 'field', 'en', 'cy', ',', ';', '"', '\n', '\r', 'sep=', '\ufeff', "'", 'x'),
          { maxLength: 60 },
        )
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(strange, (file) => {
        const { rows, problems } = readCsv(file);
        return Array.isArray(rows) && problems.every(({ row: at, message }) => at >= 1 && message !== '');
      }),
      { numRuns: 500 },
    );
  }).timeout(LONG);
});

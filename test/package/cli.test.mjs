import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { readJson, readText, root } from './dist.mjs';

const en = readJson('src/content/en.json');
const cy = readJson('src/content/cy.json');

/** The packed package in an empty folder, with nothing beside it: the command line brings what it needs. */
describe('Command line', () => {
  let base;
  let folder;
  let program;

  before(() => {
    base = mkdtempSync(join(tmpdir(), 'psw-cli-'));
    const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', base];
    const shell = process.platform === 'win32';
    const [packed] = JSON.parse(
      execFileSync('npm', args, { cwd: root, shell, encoding: 'utf8', stdio: 'pipe' }),
    );
    execFileSync('tar', ['-xzf', packed.filename], { cwd: base });
    folder = join(base, 'our council ŵ');
    const home = join(folder, 'node_modules');
    mkdirSync(home, { recursive: true });
    renameSync(join(base, 'package'), join(home, 'public-servant-widgets'));
    const manifest = JSON.parse(readFileSync(join(home, 'public-servant-widgets/package.json'), 'utf8'));
    program = join(home, 'public-servant-widgets', manifest.bin['public-servant-widgets']);
  });

  after(() => rmSync(base, { recursive: true, force: true }));

  const run = (...args) => spawnSync(process.execPath, [program, ...args], { cwd: folder, encoding: 'utf8' });
  const write = (file, content) => writeFileSync(join(folder, file), content);
  const read = (file) => readFileSync(join(folder, file), 'utf8');
  const writeJson = (file, changes) =>
    write(file, JSON.stringify({ format: 1, version: '1', base: '2026.1', ...changes }, null, 2));

  /** Runs a command, and expects its code and what it says. */
  function expectRun(args, code, { out = [], err = [] } = {}) {
    const { status, stdout, stderr } = run(...args);
    const all = `${args.join(' ')}\n${stdout}\n${stderr}`;
    assert.equal(status, code, all);
    for (const text of [out].flat()) assert.ok(stdout.includes(text), `no "${text}" in the output of ${all}`);
    for (const text of [err].flat()) assert.ok(stderr.includes(text), `no "${text}" in the errors of ${all}`);
    assert.doesNotMatch(all, /^\s+at .*:\d+/m, 'a stack trace');
    return stdout;
  }

  it('needs nothing but itself', () => {
    assert.deepEqual(readdirSync(join(folder, 'node_modules')), ['public-servant-widgets']);
    assert.match(readFileSync(program, 'utf8'), /^#!\/usr\/bin\/env node\n/);
    assert.equal(expectRun(['--version'], 0).trim(), readJson('package.json').version);
  });

  it('says what it can do, and gives examples', () => {
    for (const name of ['check', 'init', 'from-csv', 'to-csv', 'print-fallback', 'deck']) {
      expectRun(['--help'], 0, { out: name });
      expectRun([name, '--help'], 0, { out: ['Examples:', `npx public-servant-widgets ${name}`] });
    }
  });

  it('writes a starter file that passes its check and says where its schema is', () => {
    expectRun(['init', 'my content.json'], 0);
    expectRun(['check', 'my content.json', '--strict'], 0, {
      out: ['my content.json: nothing to mend', 'no problems'],
    });
    const starter = JSON.parse(read('my content.json'));
    assert.equal(starter.$schema, './node_modules/public-servant-widgets/dist/schema/overlay.schema.json');
    const validate = new Ajv2020({ strictTypes: false }).compile(JSON.parse(read(starter.$schema)));
    assert.ok(validate(starter), JSON.stringify(validate.errors));
  });

  it('writes over no file unless told to', () => {
    write('mine.json', 'precious');
    expectRun(['init', 'mine.json'], 2, { err: ['mine.json is there already', '--force'] });
    assert.equal(read('mine.json'), 'precious');
    expectRun(['init', 'mine.json', '--force'], 0);
    assert.notEqual(read('mine.json'), 'precious');
  });

  it('goes from JSON to a sheet and back without a loss', () => {
    expectRun(['init', 'there.json', '--force'], 0);
    const withoutNotes = (value) =>
      JSON.parse(JSON.stringify(value, (name, part) => (name.startsWith('$') ? undefined : part)));
    for (const delimiter of [',', ';', 'tab']) {
      expectRun(['to-csv', 'there.json', '-o', 'sheet.csv', '--delimiter', delimiter], 0);
      expectRun(['check', 'sheet.csv', '--strict'], 0, { out: 'sheet.csv: nothing to mend' });
      expectRun(['from-csv', 'sheet.csv', '-o', 'back.json'], 0);
      assert.deepEqual(
        withoutNotes(JSON.parse(read('back.json'))),
        withoutNotes(JSON.parse(read('there.json'))),
      );
    }
    expectRun(['init', 'starter.csv', '--csv'], 0);
    assert.deepEqual(
      JSON.parse(expectRun(['from-csv', 'starter.csv'], 0)),
      withoutNotes(JSON.parse(read('there.json'))),
    );
  });

  it('writes every word into a sheet, and takes from it what has been changed', () => {
    expectRun(['to-csv', '-o', 'all.csv'], 0);
    const sheet = read('all.csv');
    assert.ok(sheet.startsWith('\ufeffid,field,en,cy\r\n'));
    for (const { text } of Object.values(cy.statements)) assert.ok(sheet.includes(text), text);
    write('all.csv', sheet.replace(en.themes['rooted-in-place'].title, 'At home here'));
    assert.deepEqual(JSON.parse(expectRun(['from-csv', 'all.csv'], 0)).themes, {
      'rooted-in-place': { en: { title: 'At home here' } },
    });
    writeJson('title.json', { themes: { 'rooted-in-place': { en: { title: 'Gone local' } } } });
    const lines = expectRun(['to-csv', 'title.json', '--all'], 0).split('\r\n');
    assert.ok(lines.length > 700);
    assert.ok(lines.some((line) => line.startsWith('themes/rooted-in-place,title,Gone local,')));
  });

  it('names every problem of a JSON file by line, column and path', () => {
    write(
      'bad.json',
      '{\n  "format": 1, "version": "1", "base": "2026.1",\n  "roles": {\n    "brokr": { "hidden": true },\n    "broker": { "en": { "titel": "x" } }\n  },\n  "themes": { "many-roles": { "hidden": true, "hidden": false } }\n}',
    );
    expectRun(['check', 'bad.json', 'my content.json'], 1, {
      out: [
        'bad.json:4:5: $.roles.brokr: "brokr" is not among the roles; expected one of broker,',
        'bad.json:5:25: $.roles.broker.en.titel: is not a name that is known here; expected one of title,',
        `bad.json:7:47: $.themes['many-roles'].hidden: stands here a second time`,
        'my content.json: nothing to mend',
        '3 problems, no warnings',
      ],
    });
  });

  for (const [text, place, sentence] of [
    [
      '{"format": 1,}',
      '1:14',
      'a name in double quotation marks is expected here; there may be a comma too many',
    ],
    ['{"format": 1\n "version": "1"}', '2:2', 'a comma is expected here'],
    ["{'format': 1}", '1:2', 'a text has to stand in double quotation marks'],
    ['{"format": 1} }', '1:15', 'something stands after the end'],
    ['{\n// note\n"format": 1}', '2:1', 'there is a comment; write it as "$comment"'],
    ['{"version": "1\n"}', '1:13', 'a text has no quotation mark at its end'],
    ['', '1:1', 'a value is expected here'],
  ]) {
    it(`says in a sentence what is wrong with the JSON ${JSON.stringify(text)}`, () => {
      write('syntax.json', text);
      expectRun(['check', 'syntax.json'], 1, { out: [`syntax.json:${place}: $: is not JSON: ${sentence}`] });
    });
  }

  it('answers a file that would exhaust it', () => {
    write('deep.json', '['.repeat(1_000_000));
    expectRun(['check', 'deep.json'], 1, { out: 'deep.json' });
    write('deep.json', `${'['.repeat(100_000)}${']'.repeat(100_000)}`);
    expectRun(['check', 'deep.json'], 1, { out: 'levels deep' });
    write('bytes.json', Buffer.from([0x7b, 0xe9, 0x7d]));
    expectRun(['check', 'bytes.json'], 1, { out: 'is not in UTF-8' });
  });

  it('names every problem of a sheet by the row that a spreadsheet shows', () => {
    write(
      'bad.csv',
      'id;field;en;cy\noverlay;version;1;\noverlay;base;2026.1;\nroles/broker;title;"two\nlines";\nroles/broker;titel;x;\n',
    );
    expectRun(['check', 'bad.csv'], 1, {
      out: 'bad.csv: row 5: "titel" is not a field of roles; expected one of title',
    });
    expectRun(['from-csv', 'bad.csv', '-o', 'never.json'], 1, { err: 'bad.csv: row 5: ' });
    assert.throws(() => read('never.json'));
    write('book.xlsx', 'PK\u0003\u0004');
    expectRun(['check', 'book.xlsx'], 1, { out: 'is a workbook, not a CSV file' });
  });

  it('warns of missing Welsh and of long texts, and fails for them only if told to be strict', () => {
    writeJson('warned.json', { themes: { 'many-roles': { en: { title: 'x'.repeat(61) } } } });
    expectRun(['check', 'warned.json'], 0, {
      out: [
        `warned.json:6:5: warning: $.themes['many-roles'].cy: has no Welsh for title`,
        `warned.json:8:9: warning: $.themes['many-roles'].en.title: has 61 characters; up to 60 read well here`,
        'no problems, 2 warnings',
      ],
    });
    expectRun(['check', 'warned.json', '--strict'], 1);
  });

  it('says so where an overlay was read against content that is not on record', () => {
    write('old.json', JSON.stringify({ format: 1, version: '1', base: '2019.4' }));
    const { status, stdout, stderr } = run('check', 'old.json');
    assert.equal(status, 0, stdout + stderr);
    assert.match(stdout + stderr, /\$\.base.*"2019\.4".*expected one of 2026\.1/);
  });

  it('accepts the examples of the documentation', () => {
    const page = readText('stories/manual/content-format.mdx');
    const examples = [...page.matchAll(/```json\n([\s\S]*?)```/g)].map(([, code]) => code);
    assert.ok(examples.length > 0);
    for (const [index, code] of examples.entries()) {
      write(`example-${index}.json`, code);
      expectRun(['check', `example-${index}.json`], 0);
    }
  });

  it('reports to other programs in one JSON document', () => {
    const report = JSON.parse(expectRun(['check', 'bad.json', 'warned.json', 'bad.csv', '--json'], 1));
    assert.deepEqual([report.problems, report.warnings], [4, 2]);
    assert.deepEqual(
      report.files.map(({ file, kind }) => `${file} ${kind}`),
      ['bad.json overlay', 'warned.json overlay', 'bad.csv sheet'],
    );
    const [found] = report.files[0].problems;
    assert.deepEqual({ ...found, message: '' }, { path: '$.roles.brokr', line: 4, column: 5, message: '' });
    assert.equal(report.files[2].problems[0].row, 5);
  });

  it('lays an overlay over a pack of your own', () => {
    const good = readFileSync(join(root, 'test/fixtures/content/pack-good.json'));
    write('pack.json', good);
    writeJson('over pack.json', {
      themes: { 'at-home': { hidden: false, en: { title: 'Here' }, cy: { title: 'Yma' } } },
    });
    expectRun(['check', 'pack.json'], 0, { out: '$.words.cy: is missing' });
    expectRun(['check', 'over pack.json'], 1, { out: '"at-home" is not among the themes' });
    expectRun(['check', 'over pack.json', '--pack', 'pack.json'], 0);
    expectRun(['print-fallback', 'theme-cards', '--pack', 'pack.json', '--overlay', 'over pack.json'], 0, {
      out: '<h2>Here</h2>',
    });
    expectRun(['to-csv', 'pack.json'], 2, { err: 'pack.json is a whole pack; expected an overlay' });
  });

  it('prints what a widget says, to be read without script', () => {
    const cards = expectRun(['print-fallback', 'theme-cards', '--lang', 'cy', '--heading-level', '3'], 0);
    assert.ok(cards.startsWith('<div lang="cy">\n<h3>'));
    for (const { title, questions } of Object.values(cy.themes)) {
      assert.ok(cards.includes(`<h3>${title}</h3>`), title);
      for (const question of questions) assert.ok(cards.includes(`<li>${question}</li>`), question);
    }
    const { lessons, practices, drivers } = cy;
    const linked = readJson('src/content/framework.json');
    for (const [collection, words] of Object.entries({ lessons, practices, drivers })) {
      for (const { id } of linked[collection].filter(({ themes }) => themes.length))
        assert.ok(cards.includes(`${words[id].title}: ${words[id].summary}`), id);
    }
    for (const { steps } of Object.values(practices))
      for (const step of steps) assert.ok(cards.includes(`<li>${step}</li>`), step);
    const shift = expectRun(['print-fallback', 'model-shift'], 0);
    for (const { title, summary } of Object.values(en.modelFeatures))
      assert.ok(shift.includes(`${title}. ${summary}`), title);
    const roles = expectRun(['print-fallback', 'role-explorer'], 0);
    for (const { title, example } of Object.values(en.roles)) {
      assert.ok(roles.includes(`<h2>${title}</h2>`), title);
      assert.ok(roles.includes(`<p>${example}</p>`), example);
    }
    const statements = expectRun(['print-fallback', 'self-check', '--heading-level', '6'], 0);
    assert.match(statements, /Who sees my answers\?<\/h6>\n<p>Nobody but you\./);
    for (const { text } of Object.values(en.statements))
      assert.ok(statements.includes(`<li>${text}</li>`), text);
    for (const html of [cards, shift, roles, statements]) {
      assert.ok(html.includes('not produced or endorsed by') || html.includes(cy.about.independence));
      assert.doesNotMatch(html, /\sid=|undefined|\[object|<h[7-9]/);
      assert.deepEqual(html.match(/<(?!\/?(div|h[1-6]|p|ul|li|a|span)[ >])[^>]*>/g), null, 'other elements');
    }
  });

  it('prints text as text, and names the language of what is in another', () => {
    writeJson('markup.json', {
      themes: {
        'many-roles': {
          en: {
            title: '<img src=x onerror="alert(1)"> & more',
            courses: [{ text: '<b>', href: '/a"onclick="b' }],
          },
        },
      },
    });
    const page = (lang) =>
      expectRun(['print-fallback', 'theme-cards', '--overlay', 'markup.json', '--lang', lang], 0);
    assert.ok(page('en').includes('<h2>&#60;img src=x onerror=&#34;alert(1)&#34;&#62; &#38; more</h2>'));
    assert.ok(page('cy').includes('<a href="/a&#34;onclick=&#34;b" lang="en">&#60;b&#62;</a>'));
  });

  it('has a code and a word for each wrong use', () => {
    for (const [args, err] of [
      [
        ['chek', 'bad.json'],
        ["unknown command 'chek'", 'Did you mean check?'],
      ],
      [['check'], ["missing required argument 'file'"]],
      [
        ['check', 'bad.json', '--stict'],
        ["unknown option '--stict'", '--strict'],
      ],
      [['check', 'not-there.json'], ['not-there.json cannot be read: there is no such file.']],
      [['check', 'node_modules'], ['node_modules cannot be read: it is a folder.']],
      [['to-csv', '--delimiter', 'x'], ['Allowed choices are']],
      [['to-csv', '-o', join('no', 'such', 'folder.csv')], ['cannot be written']],
      [['from-csv', 'bad.json'], ['bad.json is no sheet; expected a CSV file']],
      [['print-fallback', 'cards'], ['Allowed choices are theme-cards']],
      [['print-fallback', 'theme-cards', '--heading-level', '7'], ['Expected a number from 1 to 6']],
      [['check', 'bad.json', '--pack', 'bad.json'], ['bad.json is no pack']],
      [[], ['Usage: public-servant-widgets']],
    ]) {
      expectRun(args, 2, { err });
    }
  });

  it(
    'is silent when its reader has heard enough',
    { skip: process.platform === 'win32' && 'needs a shell with pipes' },
    () => {
      const { stderr } = spawnSync('sh', ['-c', '"$0" "$1" to-csv | head -1', process.execPath, program], {
        cwd: folder,
        encoding: 'utf8',
      });
      assert.equal(stderr, '');
    },
  );
});

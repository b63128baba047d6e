import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { marked } from 'marked';

/**
 * `npm run evidence`: writes `dist/evidence/` from what the last whole `npm run test:a11y` found: an accessibility conformance
 * report by criterion, and the pages of the manual that go with it. It says of each criterion what was run, and no more.
 */

const root = resolve(fileURLToPath(new URL('..', import.meta.url)));
const results = join(root, 'evidence/results.json');
if (!existsSync(results)) {
  console.error('There is nothing to report yet. Run: npm run test:a11y');
  process.exit(1);
}
const { date, states, conditions, checkers, criteria, violations, reviews } = JSON.parse(
  readFileSync(results, 'utf8'),
);
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const checkedVersion = checkers.find(({ name }) => name === 'Own measures').version;
if (checkedVersion !== version) {
  console.error(`The results are of version ${checkedVersion}, not of ${version}. Run: npm run test:a11y`);
  process.exit(1);
}

/** The criteria of WCAG 2.2, levels A and AA. Clause 9 of EN 301 549 has the same numbers behind a 9. */
const wcag = `
1.1.1 A Non-text Content
1.2.1 A Audio-only and Video-only (Prerecorded)
1.2.2 A Captions (Prerecorded)
1.2.3 A Audio Description or Media Alternative (Prerecorded)
1.2.4 AA Captions (Live)
1.2.5 AA Audio Description (Prerecorded)
1.3.1 A Info and Relationships
1.3.2 A Meaningful Sequence
1.3.3 A Sensory Characteristics
1.3.4 AA Orientation
1.3.5 AA Identify Input Purpose
1.4.1 A Use of Color
1.4.2 A Audio Control
1.4.3 AA Contrast (Minimum)
1.4.4 AA Resize Text
1.4.5 AA Images of Text
1.4.10 AA Reflow
1.4.11 AA Non-text Contrast
1.4.12 AA Text Spacing
1.4.13 AA Content on Hover or Focus
2.1.1 A Keyboard
2.1.2 A No Keyboard Trap
2.1.4 A Character Key Shortcuts
2.2.1 A Timing Adjustable
2.2.2 A Pause, Stop, Hide
2.3.1 A Three Flashes or Below Threshold
2.4.1 A Bypass Blocks
2.4.2 A Page Titled
2.4.3 A Focus Order
2.4.4 A Link Purpose (In Context)
2.4.5 AA Multiple Ways
2.4.6 AA Headings and Labels
2.4.7 AA Focus Visible
2.4.11 AA Focus Not Obscured (Minimum)
2.5.1 A Pointer Gestures
2.5.2 A Pointer Cancellation
2.5.3 A Label in Name
2.5.4 A Motion Actuation
2.5.7 AA Dragging Movements
2.5.8 AA Target Size (Minimum)
3.1.1 A Language of Page
3.1.2 AA Language of Parts
3.2.1 A On Focus
3.2.2 A On Input
3.2.3 AA Consistent Navigation
3.2.4 AA Consistent Identification
3.2.6 A Consistent Help
3.3.1 A Error Identification
3.3.2 A Labels or Instructions
3.3.3 AA Error Suggestion
3.3.4 AA Error Prevention (Legal, Financial, Data)
3.3.7 A Redundant Entry
3.3.8 AA Accessible Authentication (Minimum)
4.1.2 A Name, Role, Value
4.1.3 AA Status Messages`
  .trim()
  .split('\n')
  .map((line) => /^(\S+) (AA?) (.*)$/.exec(line).slice(1));

/** What the widgets do not have, so that nothing can be wrong with it. */
const absent = {
  ...Object.fromEntries(
    ['1.2.1', '1.2.2', '1.2.3', '1.2.4', '1.2.5', '1.4.2'].map((id) => [
      id,
      'There is no sound and no video.',
    ]),
  ),
  '2.1.4': 'No key does anything by itself.',
  '2.2.1': 'Nothing has to be done in a certain time.',
  '2.5.1': 'Nothing asks for a gesture.',
  '2.5.4': 'Nothing is done by moving the device.',
  '2.5.7': 'Nothing is dragged.',
  '3.3.4': 'Nothing is bought, signed or sent.',
  '3.3.8': 'Nobody signs in.',
};

const rows = wcag.map(([id, level, title]) => {
  const checks = criteria[id] ?? [];
  if (!checks.length)
    return [
      id,
      level,
      title,
      absent[id] ? 'Not applicable' : 'Not evaluated',
      absent[id] ?? 'No check of this run bears on it.',
    ];
  const sum = (key) => checks.reduce((total, check) => total + (check[key] ?? 0), 0);
  const failed = sum('failed');
  const by = [...new Set(checks.map(({ checker }) => checker))].map((checker) => {
    const rules = checks.filter((check) => check.checker === checker).map(({ rule }) => rule);
    return `${checker} (${rules.length > 4 ? `${rules.length} rules` : rules.join(', ')})`;
  });
  const remarks = [
    `${by.join('; ')}.`,
    `${sum('passed')} looks without a finding, ${sum('reviewed') + sum('overruled')} with a verdict, ${failed} with a failure.`,
  ].join(' ');
  return [id, level, title, failed ? 'Partially supports' : 'Supports, as far as was checked', remarks];
});

const cell = (text) => String(text).replaceAll('|', '\\|').replace(/\s+/g, ' ').replaceAll('<', '&lt;');
const table = (head, body) =>
  [head, head.map(() => '---'), ...body].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');
const section = (file, title) => {
  const text = readFileSync(join(root, 'docs', file), 'utf8');
  const start = text.indexOf(`## ${title}\n`);
  if (start < 0) throw new Error(`docs/${file} has no section “${title}”.`);
  return text
    .slice(start)
    .split(/\n(?=## )/)[0]
    .replace(/^## .*\n/, '')
    .trim();
};

/** What Orca said on each journey: title, with which versions and when, and the words themselves. */
const folder = join(root, 'test/a11y/journeys/orca');
const spoken = readdirSync(folder).map((file) => {
  const [, title, by, words] = /^# (.*)\n\n(.*)\n\n([^]*)$/.exec(readFileSync(join(folder, file), 'utf8'));
  return { title, by, words };
});
const speakers = [...new Set(spoken.map(({ by }) => by))].map(
  (by) => `${spoken.filter((one) => one.by === by).length} journeys (${by})`,
);

const report = `# Accessibility conformance report

After VPAT 2.5, international edition: WCAG 2.2, and EN 301 549 V3.2.1.

${table(
  ['About', ''],
  [
    [
      'Product',
      `public-servant-widgets ${version}: theme cards, role explorer, self-check, model shift, profile, team profile`,
    ],
    ['Date of the checks', date],
    [
      'Looked at',
      `${states.length} states, pages and texts, under ${conditions.length} conditions: ${conditions.join(', ')}`,
    ],
    [
      'Checked by machine',
      checkers.map(({ name, version: of, looks }) => `${name} ${of} (${looks} looks)`).join(', '),
    ],
    [
      'Looked at by people',
      `${reviews.length} verdicts on what a machine cannot decide, in test/a11y/reviews.json`,
    ],
    ['Spoken by a screen reader', `${speakers.join('; ')}. What it said is in screen-reader.md.`],
    ['Failures', violations.length],
    ['Tested by people with a disability, or with NVDA, JAWS, VoiceOver, TalkBack, Dragon', 'Not yet'],
  ],
)}

“Supports, as far as was checked” means: the checks that are named found nothing that fails. It is no promise about what they cannot
see. A criterion that no check of this run bears on is “Not evaluated”, whatever the design does about it.

## WCAG 2.2, levels A and AA; EN 301 549, clause 9

${table(['Criterion', 'Level', 'Title', 'Conformance', 'How it was checked'], rows)}

## EN 301 549, other clauses

${table(
  ['Clause', 'Conformance', 'Remarks'],
  [
    ['4 Functional performance', 'Not evaluated', 'No test with people has been carried out.'],
    [
      '5 Generic requirements',
      'Not applicable',
      'No closed functionality, no biometrics, no keys that repeat.',
    ],
    ['6 Two-way voice, 7 Video', 'Not applicable', 'There is neither.'],
    [
      '8 Hardware, 10 Documents, 11 Software',
      'Not applicable',
      'It is part of web pages. Printed sheets come from the same markup.',
    ],
    ['12.1 Documentation', 'Not evaluated', 'The manual is Markdown, and pages in Storybook.'],
    ['13 Relay and emergency services', 'Not applicable', ''],
  ],
)}

## Known gaps

${section('accessibility.md', 'What is known and not mended yet')}

${section('accessibility.md', 'What was not')}

## Failures of this run

${violations.length ? violations.map(({ what, places }) => `- ${cell(what)} (${places.length} places)`).join('\n') : 'None.'}

## For the council’s accessibility statement

> The widgets for the ideas of the 21st century public servant on this page (public-servant-widgets ${version}) were checked on ${date} against
> WCAG 2.2, levels A and AA, with ${checkers.map(({ name }) => name).join(', ')}, in ${states.length} states, pages and texts.
> ${violations.length ? `${violations.length} failures are known` : 'No failure was found'}. They have not been tested by people with a disability yet.
`;

const out = join(root, 'dist/evidence');
mkdirSync(out, { recursive: true });
write('conformance-report', report);
write('data-protection', readFileSync(join(root, 'docs/privacy.md'), 'utf8'));
write('assistive-technology', readFileSync(join(root, 'docs/assistive-technology.md'), 'utf8'));
write(
  'screen-reader',
  [
    '# What a screen reader says',
    'Whole journeys by keyboard, as Orca spoke them. A line that begins at the edge is a key; the lines under it are what was heard.',
    ...spoken.map(
      ({ title, by, words }) => `## ${title}\n\n${by}\n\n${'```text'}\n${words.trim()}\n${'```'}`,
    ),
    '',
  ].join('\n\n'),
);
console.log(
  `dist/evidence is written: ${rows.filter(([, , , level]) => level.startsWith('Supports')).length} of ${rows.length} criteria have checks without a failure.`,
);

/** As Markdown, to be filed or copied from, and as a page. */
function write(name, text) {
  writeFileSync(join(out, `${name}.md`), text);
  const [, title] = /^# (.*)/.exec(text);
  writeFileSync(
    join(out, `${name}.html`),
    `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>
body { max-width: 70rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; color-scheme: light dark; }
table { border-collapse: collapse; width: 100%; }
th, td { padding: 0.4rem 0.6rem; border: 1px solid; text-align: start; vertical-align: top; overflow-wrap: anywhere; }
</style>
<main>
${marked.parse(text)}</main>
</html>
`,
  );
}

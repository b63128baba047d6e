import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { findBrowsers } from '../scripts/browsers.mjs';
import { ensureBuilt } from '../scripts/built.mjs';

/**
 * `npm run bench`: the built widgets beside bare Lit, vanilla JavaScript, GOV.UK Frontend, SurveyJS and Web Awesome, on
 * the same page, in one run. `beside/README.md` says what is measured. Writes `results/`, and says whether the aims are
 * met. `--runs 3` takes fewer rounds.
 */

const { values } = parseArgs({ options: { runs: { type: 'string', default: '5' } } });
const beside = fileURLToPath(new URL('beside', import.meta.url));
const results = fileURLToPath(new URL('results', import.meta.url));
const product = join(beside, 'product');
const own = readdirSync(product).map((name) => join(product, name));

/** What is measured, each in a run of its own: kind of page, candidates, instances on it, items of content, rounds. */
const runs = [
  // A few milliseconds scatter by a quarter from page to page: it takes many rounds to tell a tenth from nothing.
  {
    name: 'pair',
    kind: 'all',
    base: 'lit-all',
    cpu: '1',
    k: '1,100',
    times: 5,
    only: ['product-all', 'lit-all'],
  },
  { name: 'all', kind: 'all', base: 'lit-all', cpu: '1,4', k: '1,10,100' },
  { name: 'quiz', kind: 'quiz', base: 'lit-quiz', cpu: '1,4', k: '1,10,100' },
  { name: 'cards', kind: 'cards', base: 'lit-cards', cpu: '1,4', k: '1,10,100' },
  {
    name: 'content',
    kind: 'cards',
    base: 'lit-cards',
    cpu: '1',
    k: '1',
    n: '10,100,1000',
    only: ['product-cards-own', 'lit-cards', 'vanilla-cards', 'govuk-cards', 'webawesome-cards'],
  },
];

ensureBuilt();
if (!existsSync(join(beside, 'node_modules')))
  execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: beside,
    stdio: 'inherit',
  });
node('build.mjs');
node('build.mjs', ...own);
mkdirSync(results, { recursive: true });
for (const { name, kind, base, cpu, k, n, times = 1, only = [] } of runs) {
  const options = {
    kind,
    base,
    cpu,
    k,
    n,
    runs: `${times * Number(values.runs)}`,
    chromium: findBrowsers().chromium,
  };
  const given = Object.entries(options).flatMap(([key, value]) => (value ? [`--${key}`, value] : []));
  const added = own.flatMap((folder) => ['--add', folder]);
  node('run.mjs', ...given, ...added, '--out', join(results, name), ...only);
}
summarise();

function node(script, ...args) {
  execFileSync(process.execPath, [join(beside, script), ...args], { cwd: beside, stdio: 'inherit' });
}

/** The aims, as ratios of medians within a run but for what is counted. */
function summarise() {
  const read = (name) => JSON.parse(readFileSync(join(results, `${name}.json`), 'utf8'));
  const [pair, quiz, cards] = ['pair', 'quiz', 'cards'].map(read);
  const find = (run, name, k = 1, cpu = 1) =>
    run.rows.find((row) => row.name === name && row.k === k && row.cpu === cpu);
  const median = (row, metric) => row?.[metric]?.median ?? NaN;
  const ratio = (run, one, other, metric, k, cpu) =>
    median(find(run, one, k, cpu), metric) / median(find(run, other, k, cpu), metric);
  const linear = (metric) => {
    const [one, ten, hundred] = [1, 10, 100].map((k) => median(find(quiz, 'product-start', k), metric));
    return (hundred - ten) / 90 / ((ten - one) / 9);
  };
  const aims = [
    [
      'All three widgets: script time beside bare Lit',
      ratio(pair, 'product-all', 'lit-all', 'scriptMs'),
      1.2,
    ],
    ['All three widgets: heap, MB', median(find(pair, 'product-all'), 'heapMB'), 1.8],
    ['All three widgets: requests', median(find(pair, 'product-all'), 'requests'), 1],
    [
      '100 of each widget: script time beside bare Lit',
      ratio(pair, 'product-all', 'lit-all', 'scriptMs', 100),
      1.3,
    ],
    ['Self-check: the next page beside bare Lit', ratio(quiz, 'product-quiz', 'lit-quiz', 'nextTaskMs'), 1.2],
    [
      'Theme cards: opening one beside bare Lit, with the content that it comes with',
      ratio(cards, 'product-cards', 'lit-cards', 'nextTaskMs'),
      1.2,
    ],
    [
      'Theme cards: opening one beside bare Lit, both with the same content',
      ratio(cards, 'product-cards-own', 'lit-cards', 'nextTaskMs'),
      1.2,
    ],
    ['100 self-checks: time of each further one beside that of ten', linear('taskMs'), 1.1],
    ['100 self-checks: heap of each further one beside that of ten', linear('heapMB'), 1.1],
  ];
  const lines = aims.map(
    ([what, value, aim]) => `| ${what} | ${value.toFixed(2)} | ${aim} | ${value <= aim ? 'yes' : 'no'} |`,
  );
  const { cpu, chromium, date } = pair.machine;
  const text = `${date.slice(0, 10)}, Chromium ${chromium}, ${cpu}, ${values.runs} rounds, ${pair.options.runs} of all three, \`npm run bench\`

| What | Measured | Aim | Met |
| --- | --- | --- | --- |
${lines.join('\n')}
`;
  writeFileSync(join(results, 'aims.md'), text);
  console.log(text);
}

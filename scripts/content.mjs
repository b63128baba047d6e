import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/**
 * What the build asks of the bundled content, and `npm run record-content`, which notes what the
 * content of this version says, so that a later one can list what it has changed.
 */

const root = fileURLToPath(new URL('..', import.meta.url));
const history = join(root, 'src/content/history.json');

/** Reads the content beside the compiled modules in a folder. */
async function contentIn(folder) {
  const read = (name) => JSON.parse(readFileSync(join(folder, `content/${name}.json`), 'utf8'));
  const load = (name) => import(pathToFileURL(join(folder, `content/${name}.js`)).href);
  const pack = { framework: read('framework'), words: { en: read('en'), cy: read('cy') } };
  return { pack, ...(await load('check')), ...(await load('explain')), ...(await load('changes')) };
}

/** Every problem of the bundled content, and every text that stands in one language only. */
export async function problemsOfContent(folder) {
  const { pack, checkPack, explain } = await contentIn(folder);
  const problems = explain(checkPack(pack).issues ?? []);
  const { en, cy } = pack.words;
  return [
    ...problems.map(({ path, message }) => `${path} ${message}`),
    ...missing(en, cy).map((path) => `$.words.cy${path} is missing: English has it, so Welsh needs it`),
    ...missing(cy, en).map((path) => `$.words.en${path} is missing: Welsh has it, so English needs it`),
  ];
}

/** Paths of the texts that stand in one value and not in the other; who has read what may differ. */
function missing(here, there, path = '') {
  if (typeof here !== 'object') return [];
  return Object.entries(here).flatMap(([key, value]) => {
    if (key === 'review') return [];
    const at = Array.isArray(here) ? `${path}[${key}]` : `${path}.${key}`;
    return there?.[key] === undefined ? [at] : missing(value, there[key], at);
  });
}

export async function recordContent(folder) {
  const { pack, fingerprintsOf } = await contentIn(folder);
  const recorded = JSON.parse(readFileSync(history, 'utf8'));
  recorded[pack.framework.version] = fingerprintsOf(pack);
  writeFileSync(history, `${JSON.stringify(recorded)}\n`);
}

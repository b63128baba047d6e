import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { accept, changed, changes, formatOf, keptOf } from './checkers/pictures.mjs';

/**
 * `npm run test:pictures`: takes a picture of every state of `stories/` and compares it with the one that is kept. What looks
 * otherwise is shown on a page, before beside after, with a button that keeps it. `-- --only role-explorer` looks at what has
 * this in its name, `--accept` keeps everything without showing it.
 */

const { values } = parseArgs({
  options: { only: { type: 'string', default: '' }, accept: { type: 'boolean', default: false } },
});
const run = fileURLToPath(new URL('run.mjs', import.meta.url));
const { status } = spawnSync(process.execPath, [run, '--pictures', '--only', values.only], {
  stdio: ['ignore', values.accept ? 'ignore' : 'inherit', 'inherit'],
});
if (values.accept) {
  const names = changes();
  for (const name of names) await accept(name);
  console.log(`${names.length} pictures are kept. Look at them before you commit them.`);
} else if (changes().length && !process.env.CI) {
  const server = createServer(answer).listen(0, '127.0.0.1', () => {
    console.log(`Before beside after: http://127.0.0.1:${server.address().port}/ (Ctrl+C ends it)`);
  });
} else process.exitCode = status ?? 1;

/** The page, the pictures on it, and what its buttons ask for. */
async function answer(request, response) {
  const { pathname } = new URL(request.url, 'http://localhost');
  const name = decodeURIComponent(pathname.slice(pathname.lastIndexOf('/') + 1));
  const known = changes();
  if (request.method === 'POST') {
    for (const one of known) if (name === 'all' || name === one) await accept(one);
    response.writeHead(303, { Location: '/' }).end();
    return;
  }
  const [one, kind] = name.split(/\.(?=(?:before|after|diff)$)/);
  if (kind && known.includes(one)) {
    const file = kind === 'before' ? keptOf(one) : new URL(`${one}.${kind}.png`, changed);
    if (!file || !existsSync(file)) return void response.writeHead(404).end();
    response.setHeader('Content-Type', `image/${formatOf(file)}`);
    response.end(readFileSync(file));
    return;
  }
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.end(pageOf(known));
}

function pageOf(names) {
  const picture = (name, kind) =>
    `<figure><figcaption>${kind}</figcaption><img src="/${name}.${kind}" alt="${kind}" loading="lazy"></figure>`;
  const button = (name, text) => `<form method="post" action="/${name}"><button>${text}</button></form>`;
  const sections = names.map((name) => {
    const kinds = [
      keptOf(name) && 'before',
      'after',
      existsSync(new URL(`${name}.diff.png`, changed)) && 'diff',
    ].filter(Boolean);
    return `<section><h2>${name}</h2>${button(name, 'Keep what it looks like now')}
<div>${kinds.map((kind) => picture(name, kind)).join('')}</div></section>`;
  });
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>What looks otherwise</title><style>
body { margin: 2rem; font: 1rem/1.5 sans-serif; }
div { display: flex; gap: 1rem; align-items: start; overflow: auto; }
figure { margin: 0; flex: 1 1 0; } img { max-inline-size: 100%; border: 1px solid; }
button { font: inherit; padding: 0.5em 1em; min-block-size: 44px; }
</style></head><body><main><h1>${names.length} pictures look otherwise than before</h1>
${names.length ? button('all', 'Keep all') : '<p>Nothing is left to look at.</p>'}
${sections.join('\n')}</main></body></html>`;
}

import { parseArgs } from 'node:util';
import { ensureBuilt } from './built.mjs';
import { ensureDependencies } from './setup.mjs';

/** `npm start`: everything that is needed to see the widgets, from a fresh checkout on. */

const { values } = parseArgs({ options: { port: { type: 'string', default: '4173' } } });
const wanted = Number(values.port);
if (!Number.isInteger(wanted) || wanted < 0 || wanted > 65535) {
  console.error(`"${values.port}" is not a port: give a number from 0 to 65535.`);
  process.exit(1);
}

ensureDependencies();
ensureBuilt();

// Imported only now, because it needs a dependency.
const { serve } = await import('./serve.mjs');
const port = await serve(wanted);
if (port !== wanted && wanted !== 0) console.log(`Port ${wanted} is taken.`);
console.log(`English: http://localhost:${port}/demo/`);
console.log(`Welsh:   http://localhost:${port}/demo/cy.html`);
console.log(`Editor:  http://localhost:${port}/dist/studio/content.html`);
console.log('Press Ctrl-C to stop.');

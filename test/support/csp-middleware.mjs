import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { csp } from '../../scripts/csp.mjs';

/**
 * Serves the built files, the demo pages and the fixtures untouched and under the strict policy, below
 * `/csp/`, or, with one of the files missing, below `/csp/without/FILE/`. What the browser reports is read (GET) and forgotten (DELETE) at `/csp-reports`.
 *
 * Below `/framed/` they are served as for a frame without an origin: it has to be given leave to load modules,
 * and browsers do not agree on what 'self' means in it.
 *
 * Below `/plain/` they are served as a council's server would: without a policy, and with no leave for others. Below
 * `/pressed/FIXTURE/` a script of the fixtures is added to the page, which presses what a test cannot reach in a sandbox.
 */
export function cspMiddleware(root) {
  const reports = [];
  return async (ctx, next) => {
    if (ctx.path === '/csp-reports') {
      if (ctx.method === 'POST') reports.push(JSON.parse(await text(ctx.req))['csp-report']);
      if (ctx.method === 'DELETE') reports.length = 0;
      ctx.set('Cache-Control', 'no-store');
      ctx.body = reports;
      return undefined;
    }
    const [, kind, without, path] =
      /^\/(csp|framed|plain)\/(?:without\/([^/]+)\/)?((?:dist|demo|test\/fixtures)\/.*)$/.exec(ctx.path) ??
      [];
    const [, finger, pressed] = /^\/pressed\/([\w-]+\.js)\/(dist\/.*)$/.exec(ctx.path) ?? [];
    if (pressed) {
      ctx.type = extname(pressed);
      const script = `<script defer nonce="psw" src="/plain/test/fixtures/${finger}"></script></body>`;
      const text = readFileSync(join(root, pressed), 'utf8');
      ctx.body = pressed.endsWith('.html') ? text.replace('</body>', script) : text;
      return undefined;
    }
    if (!path) return next();
    const file = join(root, path.endsWith('/') ? `${path}index.html` : path);
    if (existsSync(file) && basename(file) !== without) {
      if (kind === 'framed') ctx.set('Access-Control-Allow-Origin', '*');
      else if (kind === 'csp') ctx.set('Content-Security-Policy', `${csp}; report-uri /csp-reports`);
      ctx.set('Cache-Control', 'no-store');
      ctx.type = extname(file);
      ctx.body = createReadStream(file);
    }
    return undefined;
  };
}

import { once } from 'node:events';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { csp } from './csp.mjs';

/** A server of the demo pages and the built files, and nothing else of the checkout, under the strict policy. */
export function createSite() {
  return createServer((request, response) => {
    response.setHeader('Content-Security-Policy', csp);
    const [, folder, path] = /^\/(demo|dist)(\/.*)$/.exec(request.url) ?? [];
    if (folder) {
      request.url = path;
      folders[folder](request, response, () => missing(response));
    } else if (/^\/(demo)?(\?|$)/.test(request.url)) {
      response.writeHead(302, { Location: '/demo/' }).end();
    } else {
      missing(response);
    }
  });
}

/** Starts such a server. Answers with the port: another one than asked for, if that is taken. */
export async function serve(port) {
  const server = createSite();
  try {
    await listen(server, port);
  } catch (error) {
    if (error.code !== 'EADDRINUSE') throw error;
    await listen(server, 0);
  }
  return server.address().port;
}

// One for each folder: a path that climbs out with "..", however it is written, finds nothing.
const folders = { demo: serveFolder('demo'), dist: serveFolder('dist') };

function serveFolder(name) {
  return sirv(fileURLToPath(new URL(`../${name}`, import.meta.url)), { dev: true });
}

async function listen(server, port) {
  server.listen(port, 'localhost');
  await once(server, 'listening');
}

function missing(response) {
  response.writeHead(404, { 'Content-Type': 'text/plain' }).end('There is nothing at this address.\n');
}

import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { engines, findBrowsers } from './scripts/browsers.mjs';
import { cspMiddleware } from './test/support/csp-middleware.mjs';
import { keysPlugin } from './test/support/keys-plugin.mjs';
import { papaparsePlugin } from './test/support/papaparse-plugin.mjs';
import { reporter } from './test/support/reporter.mjs';
import { WebKitLauncher } from './test/support/webkit-launcher.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));

const launchers = {
  // Of all launchers only Playwright's can switch forced colours and print on and off (`emulateMedia`).
  chromium: (executablePath) =>
    playwrightLauncher({ product: 'chromium', launchOptions: { executablePath, args: ['--disable-gpu'] } }),
  // Despite its name it drives Firefox too, over WebDriver BiDi, without a driver of its own.
  firefox: (executablePath) => chromeLauncher({ launchOptions: { browser: 'firefox', executablePath } }),
  webkit: (browser) => new WebKitLauncher(browser),
};

/** The runner's own search leads two that begin at the same moment to the same port. */
async function freePort() {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

export default {
  rootDir: root,
  port: await freePort(),
  files: 'test/**/*.test.ts',
  nodeResolve: { exportConditions: ['production'] },
  // `esnext` leaves `with { type: 'json' }` in, without which a browser refuses a JSON module.
  plugins: [
    esbuildPlugin({ ts: true, target: 'esnext', tsconfig: `${root}tsconfig.json` }),
    keysPlugin(),
    papaparsePlugin(),
  ],
  middleware: [cspMiddleware(root)],
  browsers: Object.entries(findBrowsers()).map(([engine, browser]) =>
    Object.assign(launchers[engine](browser), { name: engines[engine].name }),
  ),
  // With more than one page at a time, focus is where another test wants it, and WebKit hangs.
  concurrentBrowsers: 1,
  concurrency: 1,
  // A hang is caught all the same; axe over ten open cards takes seconds where two browsers share a core.
  testFramework: { config: { timeout: 30_000 } },
  // Of a whole file, which may have a hundred tests.
  testsFinishTimeout: 300_000,
  reporters: [reporter()],
};

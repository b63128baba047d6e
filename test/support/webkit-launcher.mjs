import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { WebdriverLauncher } from '@web/test-runner-webdriver';

/** Runs the tests in WebKitGTK, on a display of its own where there is none. */
export class WebKitLauncher extends WebdriverLauncher {
  #browser;
  #children = [];

  constructor(browser) {
    super({ capabilities: {} });
    this.#browser = browser;
  }

  async initialize(config) {
    await super.initialize(config);
    this.name = 'WebKit';
    // Also when the runner fails or is interrupted, nothing may stay behind.
    process.once('exit', () => this.#endChildren());
    process.once('SIGTERM', () => process.exit(143));
    const { driver, browser, xvfb } = this.#browser;
    const display = xvfb ? await this.#startDisplay(xvfb) : process.env.DISPLAY;
    const port = await freePort();
    const env = { ...process.env, DISPLAY: display, GDK_BACKEND: 'x11' };
    this.#start(driver, [`--port=${port}`], { env, stdio: 'ignore' });
    this.options = {
      hostname: '127.0.0.1',
      port,
      logLevel: 'error',
      connectionRetryCount: 5,
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
      },
    };
  }

  async stop() {
    await super.stop();
    this.#endChildren();
  }

  /** Xvfb looks for a free display itself, and writes its number when it is ready. */
  async #startDisplay(xvfb) {
    const args = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
    const child = this.#start(xvfb, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    const [number] = await once(child.stdio[3], 'data');
    return `:${String(number).trim()}`;
  }

  /** In a process group of its own, so that the browser ends with its driver. */
  #start(program, args, options) {
    const child = spawn(program, args, { ...options, detached: true });
    this.#children.unshift(child);
    return child;
  }

  #endChildren() {
    for (const child of this.#children.splice(0)) {
      try {
        process.kill(-child.pid);
      } catch {
        // It has ended already.
      }
    }
  }
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}

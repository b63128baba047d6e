import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';

/** Starts WebKitGTK's driver, on a display of its own where there is none; it ends with this process, too. */
export async function startWebKit({ driver, browser, xvfb }) {
  const children = [];
  const start = (program, args, options) => {
    // In a process group of its own, so that the browser ends with its driver.
    const child = spawn(program, args, { ...options, detached: true });
    children.unshift(child);
    return child;
  };
  const stop = () => {
    for (const child of children.splice(0)) {
      try {
        process.kill(-child.pid);
      } catch {
        // It has ended already.
      }
    }
  };
  // Also when the runner fails or is interrupted, nothing may stay behind.
  process.once('exit', stop);
  process.once('SIGTERM', () => process.exit(143));
  let display = process.env.DISPLAY;
  if (xvfb) {
    // Xvfb looks for a free display itself, and writes its number when it is ready.
    const args = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
    const child = start(xvfb, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    const [number] = await once(child.stdio[3], 'data');
    display = `:${String(number).trim()}`;
  }
  const port = await freePort();
  const env = { ...process.env, DISPLAY: display, GDK_BACKEND: 'x11' };
  start(driver, [`--port=${port}`], { env, stdio: 'ignore' });
  const capabilities = {
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
  };
  return { port, capabilities, stop };
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}

import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import sirv from 'sirv';
import { findBrowsers } from '../../scripts/browsers.mjs';
import { ensureBuilt } from '../../scripts/built.mjs';
import { journeys } from './journeys.mjs';
import { transcriptOf } from './walk.mjs';

/**
 * `npm run test:orca`: the journeys, spoken by Orca, a real screen reader, in Chromium and in Firefox on a screen that nobody
 * sees. The keys are those of the transcripts in `journeys/`; what Orca says is written to `journeys/orca/`, for people to
 * read. On Debian it installs what it needs, as root. `-- --only "A card opened"` speaks one, `--browser firefox` in one.
 */

const packages =
  'orca speech-dispatcher at-spi2-core dbus-x11 python3-pyatspi gir1.2-atspi-2.0 gir1.2-wnck-3.0 xdotool openbox xvfb'.split(
    ' ',
  );
const tools = ['orca', 'xdotool', 'openbox', 'Xvfb', 'dbus-run-session'];
/** How long Orca, or a browser, takes to be there; for how long it is silent when it has said all there is to a key. In ms. */
const START = 6000;
const KEY = 1200;

const { values } = parseArgs({
  options: { only: { type: 'string', default: '' }, browser: { type: 'string', default: '' } },
});
const root = fileURLToPath(new URL('../..', import.meta.url));
const out = new URL('journeys/orca/', import.meta.url);

if (!process.env.PSW_ORCA) {
  ensureBuilt();
  if (tools.some((tool) => spawnSync('which', [tool]).status !== 0)) install();
  // A bus of its own, so that nothing of the person's own desktop is touched.
  const args = [
    '-a',
    '-s',
    '-screen 0 1280x900x24',
    'dbus-run-session',
    '--',
    process.execPath,
    ...process.argv.slice(1),
  ];
  const { status } = spawnSync('xvfb-run', args, {
    stdio: 'inherit',
    env: { ...process.env, PSW_ORCA: 'inside' },
  });
  process.exitCode = status ?? 1;
} else {
  await speak();
}

function install() {
  const isRoot = process.getuid?.() === 0;
  try {
    execFileSync(
      isRoot ? 'apt-get' : 'sudo',
      [...(isRoot ? [] : ['apt-get']), 'install', '-y', '--no-install-recommends', ...packages],
      {
        stdio: ['ignore', 'ignore', 'inherit'],
      },
    );
  } catch {
    console.error(`Orca needs these Debian packages: ${packages.join(' ')}`);
    process.exit(1);
  }
}

async function speak() {
  const server = createServer(sirv(root, { dev: true })).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${server.address().port}`;
  const folder = mkdtempSync(join(tmpdir(), 'psw-orca-'));
  const began = [];
  const start = (program, args, env = {}) => {
    const child = spawn(program, args, { stdio: 'ignore', env: { ...process.env, ...env } });
    began.push(child);
    return child;
  };
  process.once('exit', () => {
    for (const child of began) child.kill();
    rmSync(folder, { recursive: true, force: true });
  });
  const env = {
    GTK_MODULES: 'gail:atk-bridge',
    NO_AT_BRIDGE: '0',
    GNOME_ACCESSIBILITY: '1',
    ACCESSIBILITY_ENABLED: '1',
    HOME: folder,
    XDG_RUNTIME_DIR: folder,
  };
  Object.assign(process.env, env);
  start('openbox', []);
  spawnSync('gsettings', ['set', 'org.gnome.desktop.interface', 'toolkit-accessibility', 'true']);
  start('/usr/libexec/at-spi-bus-launcher', ['--launch-immediately']);
  await wait(1000);
  const spoken = join(folder, 'spoken.txt');
  closeSync(openSync(spoken, 'w'));
  start('orca', ['--replace', '--debug', `--debug-file=${spoken}`]);
  await wait(START);

  const browsers = Object.entries(findBrowsers()).filter(
    ([name]) => ['chromium', 'firefox'].includes(name) && name.includes(values.browser),
  );
  mkdirSync(out, { recursive: true });
  let failed = 0;
  for (const [name, program] of browsers) {
    const version = execFileSync(program, ['--version'], { encoding: 'utf8' }).trim();
    for (const journey of journeys.filter((one) => one.name.includes(values.only))) {
      const text = await hear({ name, program, journey, origin, folder, spoken, start });
      const file = `${journey.name.toLowerCase().replaceAll(' ', '-')}.${name}.txt`;
      const orca = execFileSync('orca', ['--version'], { encoding: 'utf8' }).trim();
      const date = new Date().toISOString().slice(0, 10);
      writeFileSync(new URL(file, out), `# ${journey.name}\n\nOrca ${orca}, ${version}, ${date}\n\n${text}`);
      const isHeard = text.split('\n').some((line) => line.startsWith('  '));
      if (!isHeard) failed++;
      console.log(`${isHeard ? 'spoken' : 'SILENT'}: ${journey.name}, ${name}`);
    }
  }
  server.close();
  process.exit(failed ? 1 : 0);
}

/** One journey: each key, and below it what is said until the next. */
async function hear({ name, program, journey, origin, folder, spoken, start }) {
  const profile = mkdtempSync(join(folder, 'profile-'));
  // Firefox opens a page of its makers in a tab beside it, and Orca tells that it cannot be loaded.
  writeFileSync(
    join(profile, 'user.js'),
    'user_pref("datareporting.policy.dataSubmissionEnabled", false);\nuser_pref("toolkit.telemetry.reportingpolicy.firstRun", false);\n',
  );
  const address = `${origin}/dist/embed/frame.html?${journey.address}`;
  const child =
    name === 'chromium'
      ? start(program, [
          '--no-sandbox',
          '--disable-gpu',
          '--no-first-run',
          '--force-renderer-accessibility',
          `--user-data-dir=${profile}`,
          '--kiosk',
          address,
        ])
      : start(program, ['--no-remote', '--profile', profile, '--kiosk', address]);
  await wait(START);
  // The corner of the page, which has the focus then, and none of its parts: Tab begins at the first. In Firefox it begins at
  // whatever is next to the place of the click, and the page has the focus without one.
  if (name === 'chromium') spawnSync('xdotool', ['mousemove', '2', '2', 'click', '1']);
  await wait(KEY);
  let heard = saidIn(spoken).length;
  const lines = [];
  for (const key of keysOf(journey)) {
    const [, text] = /^types (.*)/.exec(key) ?? [];
    if (text) spawnSync('xdotool', ['type', '--delay', '120', text]);
    else
      spawnSync('xdotool', [
        'key',
        key
          .replaceAll('Shift', 'shift')
          .replace('Enter', 'Return')
          .replace('Space', 'space')
          .replace(/Arrow/, ''),
      ]);
    let said = saidIn(spoken);
    for (let before = -1; said.length !== before;) {
      before = said.length;
      await wait(KEY);
      said = saidIn(spoken);
    }
    lines.push(key, ...said.slice(heard).map((one) => `  ${one}`));
    heard = said.length;
  }
  child.kill();
  await once(child, 'exit');
  return `${lines.join('\n')}\n`;
}

/** The keys as they were pressed in Chromium, where each goal was reached. */
function keysOf(journey) {
  const kept = transcriptOf(journey, 'chromium');
  if (!existsSync(kept))
    throw new Error(
      `There is no transcript of “${journey.name}” yet: npm run test:a11y -- --only Journeys --accept`,
    );
  return readFileSync(kept, 'utf8')
    .split('\n')
    .flatMap((line) => /^([A-Z][\w+]*|types [^:]+): /.exec(line)?.[1] ?? []);
}

/** All that Orca has said so far. */
function saidIn(file) {
  return [...readFileSync(file, 'utf8').matchAll(/SPEECH OUTPUT: '(.*?)'/g)]
    .map(([, text]) => text.trim())
    .filter(Boolean);
}

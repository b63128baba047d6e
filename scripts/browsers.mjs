import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Finds the browsers the tests run in, and installs on Debian and Ubuntu what is missing. */

export const engines = {
  chromium: {
    name: 'Chromium',
    find: findChromium,
    packages: ['chromium'],
    hint: 'install Chromium, Google Chrome or Edge, or name its program in CHROME_PATH',
  },
  firefox: {
    name: 'Firefox',
    find: findFirefox,
    packages: ['firefox-esr'],
    hint: 'install Firefox, or name its program in FIREFOX_PATH',
  },
  webkit: {
    name: 'WebKit',
    find: findWebKit,
    packages: ['webkit2gtk-driver', 'xvfb'],
    hint: 'on Linux, install WebKitGTK with WebKitWebDriver and Xvfb, or name the driver in WEBKIT_DRIVER_PATH',
  },
};

/** The engines that `PSW_ENGINES=chromium,firefox` asks for; all of them without it. */
export function wantedEngines() {
  const wanted = process.env.PSW_ENGINES?.split(',').map((engine) => engine.trim()) ?? Object.keys(engines);
  const unknown = wanted.find((engine) => !Object.hasOwn(engines, engine));
  if (unknown !== undefined) {
    console.error(`There is no engine "${unknown}": choose from ${Object.keys(engines).join(', ')}.`);
    process.exit(1);
  }
  return wanted;
}

/** Where each wanted engine is, by engine; what is not on this machine is left out. */
export function findBrowsers() {
  const found = wantedEngines().map((engine) => [engine, engines[engine].find()]);
  return Object.fromEntries(found.filter(([, place]) => place));
}

/** As `findBrowsers`, after installing what is missing where that can be done without asking. */
export function installBrowsers() {
  const missing = () => wantedEngines().filter((engine) => !engines[engine].find());
  const canInstall = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  if (canInstall && missing().length > 0) {
    aptGet('update');
    // One engine at a time: a package that this release does not have must not keep the others away.
    for (const engine of missing()) {
      console.log(`Installing ${engines[engine].packages.join(' and ')}.`);
      aptGet('install', '--yes', '--no-install-recommends', ...engines[engine].packages);
    }
  }
  for (const engine of missing()) {
    console.log(`${engines[engine].name} was not found: ${engines[engine].hint}.`);
  }
  return findBrowsers();
}

function aptGet(...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['-qq', ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] });
}

function findChromium() {
  return firstThatExists([
    process.env.CHROME_PATH,
    ...onPath('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ...inProgramFiles('Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'),
  ]);
}

function findFirefox() {
  return firstThatExists([
    process.env.FIREFOX_PATH,
    ...onPath('firefox', 'firefox-esr'),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    ...inProgramFiles('Mozilla Firefox/firefox.exe'),
  ]);
}

/** WebKitGTK is three programs: the driver, the browser it drives, and a display for it. */
function findWebKit() {
  const driver = firstThatExists([process.env.WEBKIT_DRIVER_PATH, ...onPath('WebKitWebDriver')]);
  const libraries = existsSync('/usr/lib')
    ? readdirSync('/usr/lib').map((name) => join('/usr/lib', name))
    : [];
  const browser = firstThatExists(
    ['webkit2gtk-4.1', 'webkit2gtk-4.0', 'webkitgtk-6.0'].flatMap((version) =>
      ['/usr/lib', '/usr/libexec', ...libraries].map((folder) => join(folder, version, 'MiniBrowser')),
    ),
  );
  const xvfb = process.env.DISPLAY ? undefined : firstThatExists(onPath('Xvfb'));
  return driver && browser && (process.env.DISPLAY || xvfb) ? { driver, browser, xvfb } : undefined;
}

function onPath(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function inProgramFiles(...files) {
  const { ProgramFiles, 'ProgramFiles(x86)': programFiles32, LOCALAPPDATA } = process.env;
  const folders = [ProgramFiles, programFiles32, LOCALAPPDATA].filter(Boolean);
  return files.flatMap((file) => folders.map((folder) => join(folder, file)));
}

function firstThatExists(paths) {
  return paths.find((path) => path && existsSync(path));
}

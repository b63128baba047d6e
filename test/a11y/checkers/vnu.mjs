import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The checker behind validator.w3.org, in Java: all texts at once, as starting it takes longer than most of them. */

const require = createRequire(import.meta.url);

export const name = 'Nu Html Checker';
export const { version } = require('vnu-jar/package.json');

/** Whether there is a Java to run it. On Debian, as root, one is installed. */
export function prepare() {
  const isThere = () => spawnSync('java', ['-version']).status === 0;
  const apt = (...args) => spawnSync('apt-get', ['-qq', ...args], { stdio: 'ignore' });
  if (!isThere() && process.getuid?.() === 0) {
    apt('update');
    apt('install', '--yes', '--no-install-recommends', 'default-jre-headless');
  }
  return isThere();
}

/** What is wrong with each of these texts, in their order. */
export function checkTexts(texts) {
  const folder = mkdtempSync(join(tmpdir(), 'psw-vnu-'));
  try {
    for (const [at, text] of texts.entries()) writeFileSync(join(folder, `${at}.html`), known(whole(text)));
    const args = [
      '-Xss4m',
      '-jar',
      require.resolve('vnu-jar/build/dist/vnu.jar'),
      '--format',
      'json',
      '--stdout',
      '--exit-zero-always',
    ];
    const said = execFileSync('java', [...args, folder], { encoding: 'utf8', maxBuffer: 2 ** 28 });
    const found = texts.map(() => ({ applied: { markup: ['4.1.2'] }, findings: [] }));
    for (const { url, type, message, extract = '', hiliteStart = 0, hiliteLength } of JSON.parse(said)
      .messages) {
      // What is new in CSS is none of its business, and what is in style sheets none of ours here.
      if (message.startsWith('CSS:')) continue;
      const at = Number(/(\d+)\.html$/.exec(url)?.[1]);
      found[at].findings.push({
        rule: message.split(/\. |\.$/)[0].replace(/“[^”]*”/g, '“…”'),
        outcome: type === 'error' ? 'failed' : 'review',
        where:
          extract
            .slice(hiliteStart, hiliteStart + hiliteLength)
            .trim()
            .replace(/\s+/g, ' ') || 'document',
        text: message,
      });
    }
    return found;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A piece to paste, in a page. */
function whole(text) {
  return /^\s*<!doctype/i.test(text)
    ? text
    : `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title><body><h1>A page</h1>\n${text}`;
}

/** It does not know parts of shadow trees, which CSS Shadow Parts has made an attribute of every element. */
function known(text) {
  return text.replace(/ part="[^"]*"/g, '');
}

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from './dist.mjs';

/**
 * Pages of apps in several frameworks, checked by the compiler of each: it has to find the mistakes that are
 * marked as such, and nothing else.
 */

const folder = join(root, 'test/fixtures/types');
const compilers = [
  ['typescript/bin/tsc', ['-p', '.', '--pretty', 'false'], /\.tsx?$/],
  ['vue-tsc/bin/vue-tsc.js', ['-p', '.', '--pretty', 'false'], /\.vue$/],
  ['svelte-check/bin/svelte-check', ['--tsconfig', './tsconfig.json', '--output', 'machine'], /\.svelte$/],
];

describe('Types of tags and events', () => {
  for (const [compiler, args, isItsOwn] of compilers) {
    const { stdout } = spawnSync(process.execPath, [join(root, 'node_modules', compiler), ...args], {
      cwd: folder,
      encoding: 'utf8',
    });
    // `dom.ts(27,1): error` or `ERROR "Page.svelte" 26:18`
    const found = [...stdout.matchAll(/^(?:(\S+)\((\d+),\d+\): error|\d+ ERROR "(.*?)" (\d+):)/gm)].map(
      ([, file, line, otherFile, otherLine]) => [file ?? otherFile, Number(line ?? otherLine)],
    );

    for (const name of readdirSync(folder).filter((one) => isItsOwn.test(one))) {
      it(`find the mistakes in ${name}, and only these`, () => {
        const lines = readFileSync(join(folder, name), 'utf8').split('\n');
        const mistakes = lines.flatMap((text, index) => (text.includes('mistake') ? [index + 1] : []));
        assert.ok(mistakes.length > 0);
        const reported = found.filter(([file]) => file === name).map(([, line]) => line);
        assert.deepEqual([...new Set(reported)], mistakes, stdout);
      });
    }
  }
});

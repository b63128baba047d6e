import { writeFileSync } from 'node:fs';
import { defaultReporter } from '@web/test-runner';

/**
 * Shows failures as the runner's own reporter does, but counts per engine in a shape that nobody
 * mistakes for the closing line of `npm test`, to which it hands the totals (`PSW_TOTALS`).
 */
export function reporter() {
  const failures = defaultReporter({ reportTestProgress: false });
  return {
    ...failures,
    getTestProgress({ sessions }) {
      return [...countByEngine(sessions)]
        .filter(([, { files, done }]) => done > 0 && done < files)
        .map(([engine, { files, done }]) => `${engine}: ${done} of ${files} test files`);
    },
    stop({ sessions }) {
      const counts = [...countByEngine(sessions)];
      for (const [engine, { passed, failed, skipped }] of counts) {
        console.log(`${engine}: passed ${passed}, failed ${failed}, skipped ${skipped}`);
      }
      const total = (key) => counts.reduce((sum, [, count]) => sum + count[key], 0);
      if (process.env.PSW_TOTALS) {
        const totals = { passed: total('passed'), failed: total('failed'), skipped: total('skipped') };
        writeFileSync(process.env.PSW_TOTALS, JSON.stringify(totals));
      }
    },
  };
}

function countByEngine(sessions) {
  const engines = new Map();
  for (const session of sessions) {
    const { name } = session.browser;
    if (!engines.has(name)) engines.set(name, { files: 0, done: 0, passed: 0, failed: 0, skipped: 0 });
    const count = engines.get(name);
    const tests = session.testResults ? testsIn(session.testResults) : [];
    const failed = tests.filter((test) => !test.skipped && !test.passed).length;
    const isDone = session.status === 'FINISHED';
    count.files += 1;
    count.done += isDone ? 1 : 0;
    count.passed += tests.filter((test) => !test.skipped && test.passed).length;
    count.skipped += tests.filter((test) => test.skipped).length;
    // A file that cannot be loaded, or fails outside its tests, counts as one failure.
    count.failed += failed || (session.passed ? 0 : 1);
  }
  return engines;
}

function testsIn({ tests, suites }) {
  return [...tests, ...suites.flatMap(testsIn)];
}

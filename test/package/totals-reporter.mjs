/** Reporter for `node --test` that writes what `npm test` adds up. */
export default async function* totals(events) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for await (const { type, data } of events) {
    if (data.details?.type === 'suite') continue;
    if (type === 'test:fail') counts.failed += 1;
    if (type === 'test:pass') counts[data.skip === undefined ? 'passed' : 'skipped'] += 1;
  }
  yield JSON.stringify(counts);
}

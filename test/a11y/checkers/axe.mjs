import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

export const name = 'axe-core';
export const { version } = require('axe-core/package.json');
export const script = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/**
 * With the rules that axe is not sure of yet: what these find is looked at, and is no violation by itself. So is what
 * goes against good practice, but breaks no criterion. All rules, or only these.
 */
export async function check(page, only) {
  const { passes, violations, incomplete } = await page.evaluate(async (only) => {
    const { axe, measures } = globalThis;
    const unsure = axe.getRules(['experimental']).map(({ ruleId }) => [ruleId, { enabled: true }]);
    const results = await axe.run(document, {
      resultTypes: ['violations', 'incomplete'],
      ...(only
        ? { runOnly: only }
        : { rules: { ...Object.fromEntries(unsure), 'target-size': { enabled: true } } }),
      elementRef: true,
    });
    const found = ({ nodes }) =>
      nodes.map(({ element, any, all, none }) => ({
        where: measures.nameOf(element),
        text: [...any, ...all, ...none].map(({ message }) => message).join('; '),
      }));
    const named = (rules) => rules.map((rule) => ({ id: rule.id, tags: rule.tags, found: found(rule) }));
    return {
      passes: results.passes.map(({ id, tags }) => ({ id, tags })),
      violations: named(results.violations),
      incomplete: named(results.incomplete),
    };
  }, only);
  const outcomeOf = ({ tags }) =>
    tags.includes('experimental') || tags.includes('best-practice') ? 'review' : 'failed';
  const findings = (rules, outcome) =>
    rules.flatMap((rule) => rule.found.map((one) => ({ rule: rule.id, outcome: outcome(rule), ...one })));
  return {
    applied: Object.fromEntries(
      [...passes, ...violations, ...incomplete].map(({ id, tags }) => [id, criteriaOf(tags)]),
    ),
    findings: [...findings(violations, outcomeOf), ...findings(incomplete, () => 'review')],
  };
}

/** `wcag143` is 1.4.3. */
function criteriaOf(tags) {
  return tags.flatMap((tag) => /^wcag(\d)(\d)(\d+)$/.exec(tag)?.slice(1).join('.') ?? []);
}

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

export const name = 'IBM Equal Access';
export const { version } = require('accessibility-checker-engine/package.json');
export const script = readFileSync(require.resolve('accessibility-checker-engine/ace.js'), 'utf8');

/** What it calls a violation is one; what it recommends, or cannot decide, is looked at. */
export async function check(page) {
  const { applied, found } = await page.evaluate(async () => {
    const { ace, measures } = globalThis;
    const checker = new ace.Checker();
    const { checkpoints } = checker.getGuidelines().find(({ id }) => id === 'WCAG_2_2');
    const { results } = await checker.check(document, ['WCAG_2_2', 'IBM_Accessibility']);
    const applied = {};
    const found = [];
    for (const { ruleId, value, node, message } of results) {
      applied[ruleId] ??= checkpoints
        .filter(({ rules }) => rules?.some(({ id }) => id === ruleId))
        .map(({ num }) => num);
      const [level, outcome] = value;
      if (outcome === 'PASS') continue;
      const element = node?.nodeType === 1 ? node : (node?.parentElement ?? document.body);
      // It looks into closed details as if they were open, but finds nothing there that names a field.
      if (element.closest('details:not([open])') && !element.checkVisibility()) continue;
      found.push({ rule: ruleId, level, outcome, where: measures.nameOf(element), text: message });
    }
    return { applied, found };
  });
  return {
    applied,
    findings: found.map(({ level, outcome, ...finding }) => ({
      ...finding,
      outcome: level === 'VIOLATION' && outcome === 'FAIL' ? 'failed' : 'review',
    })),
  };
}

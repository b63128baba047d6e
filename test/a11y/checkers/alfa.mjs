import { createRequire } from 'node:module';
import { Audit, Outcome } from '@siteimprove/alfa-act';
import { Playwright } from '@siteimprove/alfa-playwright';
import allRules from '@siteimprove/alfa-rules';

const require = createRequire(import.meta.url);

export const name = 'Siteimprove Alfa';
export const { version } = require('@siteimprove/alfa-rules/package.json');

const levelsOf = (rule) =>
  [...rule.requirements].flatMap(({ chapter, level }) => (chapter && level ? JSON.stringify(level) : []));

/** The ring of the focus and the sizes of targets are measured as they are painted; Alfa reckons them, and is slow. */
const measured = ['sia-r65', 'sia-r113'];

/** All but those for the level AAA alone. */
const rules = [...allRules].filter((rule) => {
  if (measured.some((one) => rule.uri.endsWith(one))) return false;
  const levels = levelsOf(rule);
  return !levels.length || levels.some((level) => /"AA?"/.test(level));
});

/** What breaks a criterion is a violation; what goes against good practice, or cannot be decided, is looked at. */
export async function check(page) {
  await page.evaluate(hideUnknownRules);
  const document = await Playwright.toPage(await page.evaluateHandle(() => globalThis.document));
  await page.evaluate(() => globalThis.showAllRules());
  const applied = {};
  const findings = [];
  for (const outcome of await Audit.of(document, rules).evaluate()) {
    if (Outcome.isInapplicable(outcome)) continue;
    const { rule } = outcome;
    const id = rule.uri.split('/').at(-1);
    applied[id] = [...rule.requirements].flatMap(({ chapter }) =>
      /^\d\.\d\.\d+$/.test(chapter) ? chapter : [],
    );
    if (Outcome.isPassed(outcome) || isClosed(outcome.target)) continue;
    findings.push({
      rule: id,
      outcome: Outcome.isFailed(outcome) && applied[id].length ? 'failed' : 'review',
      where: nameOf(outcome.target),
      text: textOf(outcome),
    });
  }
  return { applied, findings };
}

/** Alfa leaves out a whole style sheet over one rule that it does not know. Runs in the page. */
function hideUnknownRules() {
  const known =
    /^CSS(FontFace|Import|Keyframe|Keyframes|LayerBlock|LayerStatement|Media|Namespace|Page|Style|Supports)Rule$/;
  const prototypes = [globalThis.CSSStyleSheet.prototype, globalThis.CSSGroupingRule.prototype];
  const whole = prototypes.map((one) => Object.getOwnPropertyDescriptor(one, 'cssRules'));
  for (const [at, prototype] of prototypes.entries())
    Object.defineProperty(prototype, 'cssRules', {
      configurable: true,
      get() {
        return [...whole[at].get.call(this)].filter((rule) => known.test(rule.constructor.name));
      },
    });
  globalThis.showAllRules = () => {
    for (const [at, prototype] of prototypes.entries())
      Object.defineProperty(prototype, 'cssRules', whole[at]);
  };
}

function textOf(outcome) {
  // As JSON, an outcome about the document would have all of it inside.
  const said = [...(outcome.expectations ?? [])].flatMap(([, result]) =>
    result.isErr() ? result.getErr().message : [],
  );
  return said.join('; ') || (outcome.diagnostic?.message ?? '');
}

/** As `nameOf` in `tree.ts`, of an element that is no longer in the page. */
function nameOf(target) {
  let node = target?.toJSON ? target : [...(target ?? [])][0];
  while (node && !isElement(node)) node = parentOf(node);
  if (!node) return 'document';
  let parent = parentOf(node);
  while (parent && !isElement(parent)) parent = parentOf(parent);
  return parent && parent.name !== 'body' ? `${ownName(parent)} > ${ownName(node)}` : ownName(node);
}

/** It looks into closed details as if they were open, and finds no room for what is in there. */
function isClosed(target) {
  for (let node = target?.toJSON && target, parent; node; node = parent) {
    parent = parentOf(node);
    const isHidden = isElement(node) && node.name !== 'summary' && parent && isElement(parent);
    if (isHidden && parent.name === 'details' && parent.attribute('open').isNone()) return true;
  }
  return false;
}

const isElement = (node) => node.type === 'element';

/** Through shadow roots, and from an attribute to its element. */
function parentOf(node) {
  return (node.type === 'attribute' ? node.owner : (node.parent?.() ?? node.host))?.getOr(undefined);
}

function ownName(element) {
  const attribute = (name) =>
    element
      .attribute(name)
      .map(({ value }) => value)
      .getOr('');
  const classes = attribute('class')
    .split(/\s+/)
    .filter(Boolean)
    .map((one) => `.${one}`);
  const part = attribute('part');
  return [element.name, ...classes, part && `[part="${part}"]`].join('');
}

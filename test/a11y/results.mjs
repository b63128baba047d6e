/** What each checker has to find among the planted faults. */
const planted = {
  'axe-core': ['image-alt', 'button-name', 'label', 'color-contrast', 'list', 'aria-roles'],
  'IBM Equal Access': [
    'img_alt_valid',
    'input_label_exists',
    'text_contrast_sufficient',
    'aria_role_allowed',
  ],
  'Siteimprove Alfa': ['sia-r2', 'sia-r12', 'sia-r8', 'sia-r69', 'sia-r68'],
  'html-validate': ['element-permitted-content', 'input-missing-label', 'wcag/h37'],
  'Nu Html Checker': [
    'Element “…” not allowed as child of element “…” in this context',
    'An “…” element must have an “…” attribute, except under certain conditions',
  ],
  'text-readability': ['reading-level'],
  Pictures: ['picture'],
  'Own measures': [
    'text-contrast',
    'drawn-contrast',
    'line-contrast',
    'target-size',
    'target-size-inline',
    'reflow',
    'clipping',
    'label-in-name',
    'by-looks',
    'language',
    'motion',
    'not-by-colour',
    'focus-ring',
    'focus-in-view',
    'tab-order',
    'no-trap',
  ],
};

/**
 * From what was found in every state to what is wrong, and to the report. A finding is a violation, or something to
 * look at that has its verdict in `reviews.json`; a verdict that nothing asks for any more is wrong, too,
 * unless it is of what a checker finds in some runs only (`isRare`). A verdict
 * with `overrules` says that a checker is mistaken in what it calls a violation.
 */
export function summarise({ checkers, found, results, reviews, isWhole }) {
  const problems = [];
  const used = new Map();
  const wrong = new Map();
  const byCriterion = {};
  const perChecker = new Map(
    checkers.map(({ name }) => [
      name,
      { states: new Set(), looks: 0, rules: new Set(), failed: 0, reviewed: 0, overruled: 0 },
    ]),
  );

  // One that this machine cannot run is none of those that have to find anything.
  for (const [checker, rules] of Object.entries(planted).filter(([name]) => perChecker.has(name))) {
    const missed = rules.filter((rule) => !found.get(checker)?.includes(rule));
    if (missed.length) problems.push(`${checker} did not find what was planted for it: ${missed.join(', ')}`);
  }

  for (const { name, results: ofState } of results) {
    for (const { checker, condition, applied, findings } of ofState) {
      const mine = perChecker.get(checker);
      mine.states.add(name);
      mine.looks++;
      const outcomes = new Map(Object.keys(applied).map((rule) => [rule, 'passed']));
      for (const finding of findings) {
        const outcome = judge(checker, finding, name, condition);
        if (outcomes.get(finding.rule) !== 'failed') outcomes.set(finding.rule, outcome);
        mine[outcome]++;
      }
      for (const [rule, outcome] of outcomes) {
        mine.rules.add(rule);
        for (const criterion of applied[rule] ?? []) {
          const checks = (byCriterion[criterion] ??= {});
          const check = (checks[`${checker}: ${rule}`] ??= {
            checker,
            rule,
            passed: 0,
            reviewed: 0,
            overruled: 0,
            failed: 0,
          });
          check[outcome]++;
        }
      }
    }
  }

  function judge(checker, { rule, outcome, where, text }, name, condition) {
    const at = reviews.findIndex(
      (review) =>
        review.checker === checker &&
        review.rule === rule &&
        new RegExp(review.where).test(where) &&
        (outcome === 'review' || review.overrules),
    );
    if (at >= 0) {
      used.set(at, (used.get(at) ?? 0) + 1);
      return outcome === 'review' ? 'reviewed' : 'overruled';
    }
    const key = `${checker}, ${rule}, at ${where}: ${text}`;
    if (!wrong.has(key)) wrong.set(key, { outcome, places: new Set() });
    wrong.get(key).places.add(`${name} (${condition})`);
    return 'failed';
  }

  for (const [key, { outcome, places }] of wrong) {
    const [first] = places;
    const more = places.size > 1 ? `, and ${places.size - 1} more` : '';
    problems.push(`${outcome === 'review' ? 'Not reviewed' : 'Violation'}: ${key}\n  in ${first}${more}`);
  }
  if (isWhole) {
    for (const [at, { checker, rule, where, isRare }] of reviews.entries())
      if (!used.has(at) && !isRare && perChecker.has(checker))
        problems.push(`The verdict on ${checker}, ${rule}, at ${where} is about nothing any more.`);
  }

  const states = results.length;
  const withProblems = new Set(
    [...wrong.values()].flatMap(({ places }) => [...places].map((place) => place.replace(/ \([^)]*\)$/, ''))),
  );
  const others = problems.length - wrong.size;
  return {
    problems,
    totals: { passed: states - withProblems.size, failed: withProblems.size + others },
    report: {
      date: new Date().toISOString().slice(0, 10),
      states: results.map(({ name }) => name),
      conditions: [...new Set(results.flatMap(({ results }) => results.map(({ condition }) => condition)))],
      checkers: checkers.map(({ name, version }) => {
        const { states, looks, rules, failed, reviewed, overruled } = perChecker.get(name);
        return {
          name,
          version,
          states: states.size,
          looks,
          failed,
          reviewed,
          overruled,
          planted: planted[name],
          rules: [...rules].sort(),
        };
      }),
      criteria: Object.fromEntries(
        Object.entries(byCriterion)
          .sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }))
          .map(([criterion, checks]) => [criterion, Object.values(checks)]),
      ),
      reviews: reviews.map((review, at) => ({ ...review, findings: used.get(at) ?? 0 })),
      violations: [...wrong].map(([what, { outcome, places }]) => ({ what, outcome, places: [...places] })),
    },
  };
}

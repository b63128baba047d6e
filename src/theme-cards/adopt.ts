const adopted = new WeakMap<ShadowRoot, Set<string>>();

/** Adds styles that came on demand to those of a widget, once. */
export function adopt(root: ShadowRoot, styles: string): void {
  const known = adopted.get(root) ?? new Set();
  adopted.set(root, known);
  if (known.has(styles)) return;
  known.add(styles);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets.push(sheet);
}

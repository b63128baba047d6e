/** The tree as it is drawn: through shadow roots and slots. */

/** Every element, in the order in which it is drawn and read; what a slot shows stands in the slot. */
export function everyElement(root: Document | ShadowRoot | Element = document): Element[] {
  const found: Element[] = [];
  const visit = (node: Element): void => {
    found.push(node);
    childrenOf(node).forEach(visit);
  };
  for (const child of root.children) visit(child);
  return found;
}

function childrenOf(node: Element): readonly Element[] {
  if (node.shadowRoot) return [...node.shadowRoot.children];
  const assigned = node instanceof HTMLSlotElement ? node.assignedElements() : [];
  return assigned.length ? assigned : [...node.children];
}

/** What an element is drawn in. */
export function parentOf(node: Node): Element | null {
  if (node instanceof Element || node instanceof Text) {
    if (node.assignedSlot) return node.assignedSlot;
  }
  const parent = node.parentNode;
  return parent instanceof ShadowRoot ? parent.host : parent instanceof Element ? parent : null;
}

/** The one element that has the focus, in whatever shadow root. */
export function focused(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** What stands at a point, in whatever shadow root. */
export function elementAt(x: number, y: number): Element | null {
  let found = document.elementFromPoint(x, y);
  while (found?.shadowRoot) {
    const inner = found.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === found) break;
    found = inner;
  }
  return found;
}

/** Whether one element stands in another, as it is drawn. */
export function isWithin(inner: Element | null, outer: Element): boolean {
  for (let at = inner; at; at = parentOf(at)) if (at === outer) return true;
  return false;
}

/** A name for an element in a report: its tag, classes, part, and whose it is. The same for all of its kind. */
export function nameOf(element: Element): string {
  const own = (node: Element) =>
    [
      node.localName,
      ...[...node.classList].map((name) => `.${name}`),
      node.part.value && `[part="${node.part.value}"]`,
    ].join('');
  const parent = parentOf(element);
  return parent && parent !== document.body ? `${own(parent)} > ${own(element)}` : own(element);
}

/** The rendered tree as text. Runs in the page. */

const empty = new Set(['area', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr']);

/** The page as it is rendered, with what stands in shadow roots and slots where it is seen. */
export function serialised(): string {
  return `<!doctype html>\n${textOf(document.documentElement)}`;
}

function textOf(node: Node): string {
  if (node instanceof Text) {
    const isRaw = node.parentElement?.matches('script, style');
    return isRaw ? node.data : escaped(node.data);
  }
  if (!(node instanceof Element)) return '';
  // What a page says to browsers without script says nothing about what is rendered.
  if (node.localName === 'noscript') return '';
  if (node instanceof HTMLSlotElement) return node.assignedNodes({ flatten: true }).map(textOf).join('');
  const name = node.localName;
  const attributes = [...node.attributes].map(
    ({ name, value }) => ` ${name}="${escaped(value).replaceAll('"', '&quot;')}"`,
  );
  const start = `<${name}${attributes.join('')}>`;
  if (empty.has(name)) return start;
  const inner = [...(node.shadowRoot ?? node).childNodes].map(textOf).join('');
  return `${start}${inner}</${name}>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

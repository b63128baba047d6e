/** The rendered tree as text. Runs in the page. */

const empty = new Set(['area', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr']);

/** Attributes that name elements by their ids. */
const referring =
  /^(id|for|form|list|headers|aria-(labelledby|describedby|controls|owns|details|errormessage|activedescendant|flowto))$/;
/** The shadow roots of the page, so that ids of one are kept apart from those of another. */
let roots: Node[] = [];

/** The page as it is rendered, with what stands in shadow roots and slots where it is seen. */
export function serialised(): string {
  roots = [document];
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
  // What was put into the page for the pictures.
  if (node.matches('[data-harness]')) return '';
  // While a sheet is printed, the page itself is not there.
  if (node.parentElement === document.body && getComputedStyle(node).display === 'none') return '';
  if (node instanceof HTMLSlotElement) return node.assignedNodes({ flatten: true }).map(textOf).join('');
  const name = node.localName;
  const attributes = [...node.attributes].map(
    ({ name, value }) => ` ${name}="${escaped(ownId(node, name, value)).replaceAll('"', '&quot;')}"`,
  );
  const start = `<${name}${attributes.join('')}>`;
  if (empty.has(name)) return start;
  const inner = [...(node.shadowRoot ?? node).childNodes].map(textOf).join('');
  return `${start}${inner}</${name}>`;
}

/** An id means something in its own root only: in one text there may be others of the same name. */
function ownId(element: Element, name: string, value: string): string {
  const root = element.getRootNode();
  if (root === document || !referring.test(name)) return value;
  if (!roots.includes(root)) roots.push(root);
  return value.replace(/\S+/g, (id) => `${id}-${roots.indexOf(root)}`);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

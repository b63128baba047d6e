import { html } from 'lit';

const tags: (typeof html)[] = [html];

/**
 * Lit's `html`, with the headings in it as deep as they have to be on this page. A template is written for the level
 * that is the default: `<h2>` stands for a main heading, `<h3>` for the one below. Deeper levels than 6 become 6.
 *
 * @param level Level of the main headings, from 1.
 */
export function htmlAt(level: number): typeof html {
  return (tags[level - 2] ??= deeperBy(level - 2));
}

function deeperBy(steps: number): typeof html {
  const known = new WeakMap<TemplateStringsArray, TemplateStringsArray>();
  return (strings, ...values) => {
    let moved = known.get(strings);
    if (!moved) {
      const parts = strings.map((text) =>
        text.replace(
          /(<\/?h)([2-6])\b/g,
          (_, start: string, depth: string) => `${start}${Math.min(+depth + steps, 6)}`,
        ),
      );
      moved = Object.assign(parts, { raw: parts });
      known.set(strings, moved);
    }
    return html(moved, ...values);
  };
}

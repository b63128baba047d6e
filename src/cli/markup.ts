/** HTML that has been escaped. */
export class Html {
  constructor(readonly code: string) {}
}
/** `0` is what is left of a list without entries. */
export type Part = Html | string | 0 | undefined | readonly Part[];

/** A template in which everything that is filled in is escaped, unless it is HTML already. */
export function markup(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(strings.reduce((code, text, index) => `${code}${codeOf(parts[index - 1])}${text}`));
}

function codeOf(part: Part): string {
  if (part instanceof Html) return part.code;
  if (typeof part === 'object') return part.map(codeOf).join('');
  return (part === 0 || part === undefined ? '' : part).replace(
    /[&<>"']/g,
    (letter) => `&#${letter.charCodeAt(0)};`,
  );
}

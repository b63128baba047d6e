const said = new Set<string>();
let hasOther = false;

/** Says something to the developer of the page once, however many widgets have the same trouble. */
export function warnOnce(message: string): void {
  if (said.has(message)) return;
  said.add(message);
  console.warn(message);
}

/**
 * Says, when a tag is taken by another version of the same widget, which one is in use: once a page, since what is true of
 * one widget is mostly true of all.
 */
export function warnIfOtherVersion(tag: string, ours: string): void {
  const theirs = (customElements.get(tag) as { version?: string } | undefined)?.version ?? 'another script';
  if (theirs === ours || hasOther) return;
  hasOther = true;
  warnOnce(`<${tag}> is already defined by version ${theirs}, so version ${ours} is not used here.`);
}

/**
 * How this widget finds the cards of themes that stand on the same page: by events on the document, since no
 * widget knows another. Cards that have the theme answer by `preventDefault()`.
 */

/** What the page has answered while it draws; it may have many widgets that ask the same. */
const known = new Map<string, boolean>();

/** The themes that somebody has asked for in vain. */
const missing = new Set<string>();

/** Whether cards on this page have a theme. */
export function hasCard(theme: string): boolean {
  const before = known.get(theme);
  if (before !== undefined) return before;
  if (!known.size) setTimeout(() => known.clear());
  const answer = dispatch(theme, true);
  known.set(theme, answer);
  missing[answer ? 'delete' : 'add'](theme);
  return answer;
}

/** Opens the card of a theme, and moves the focus there. */
export function showCard(theme: string): void {
  dispatch(theme);
}

function dispatch(theme: string, ask?: true): boolean {
  const detail = { theme, ask };
  return !document.dispatchEvent(new CustomEvent('psw-show-theme', { cancelable: true, detail }));
}

const explorers = new Set<() => void>();

/** Draws anew when cards have come onto the page that were asked for in vain. */
export function onNewCards(draw: () => void, signal: AbortSignal): void {
  document.addEventListener('psw-theme-cards-ready', askAgain);
  explorers.add(draw);
  signal.addEventListener('abort', () => explorers.delete(draw));
}

function askAgain(): void {
  if (![...missing].some((theme) => dispatch(theme, true))) return;
  // Whoever still has none asks again.
  missing.clear();
  known.clear();
  for (const draw of explorers) draw();
}

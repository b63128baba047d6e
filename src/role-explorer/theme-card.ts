/**
 * How this widget finds the cards of themes that stand on the same page: by events on the document, since no
 * widget knows another. Cards that have the theme answer by `preventDefault()`.
 */

/** Whether cards on this page have a theme. Unless this is only a question, they open it and take the focus. */
export function askForCard(theme: string, ask?: true): boolean {
  const detail = { theme, ask };
  return !document.dispatchEvent(new CustomEvent('psw-show-theme', { cancelable: true, detail }));
}

/** Cards have come onto the page, so it is worth while to ask again. */
export function onNewCards(ask: () => void, signal: AbortSignal): void {
  document.addEventListener('psw-theme-cards-ready', ask, { signal });
}

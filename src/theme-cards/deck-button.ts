import { css, html, render } from 'lit';
import type { TemplateResult } from 'lit';
import type { Voice } from '../shared/deck/deck.js';

/** A button that prints the cards as a deck, and a place to say what came in the way. The deck is loaded when it is pressed. */
export function deckButton(
  content: Voice['content'],
  themes: readonly { readonly id: string }[],
  strings: Voice['strings'] & { readonly printDeck: string },
  address: string,
): TemplateResult {
  const print = async ({ currentTarget }: Event) => {
    const { printDeck } = await import('../shared/deck/print-deck.js');
    await printDeck({ css, html, render }, currentTarget as Element, { content, strings }, themes, address);
  };
  return html`<div class="deck screen-only" part="deck">
    <button class="button" part="button" type="button" @click=${print}>
      <span>${strings.printDeck}</span>
    </button>
    <div></div>
  </div>`;
}

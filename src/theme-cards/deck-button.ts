import type { TemplateResult } from 'lit';
import type { Voice } from '../shared/deck/deck.js';
import type { CardKit, CardView } from './theme-cards.js';

/** What the button prints. */
export interface DeckButton {
  readonly content: Voice['content'];
  readonly themes: readonly { readonly id: string }[];
  readonly strings: Voice['strings'] & { readonly printDeck: string };
  /** Address of the page with the cards; empty for none. */
  readonly address: string;
}

/** A button that prints the cards as a deck, and a place to say what came in the way. The deck is loaded when it is pressed. */
export function createView(kit: CardKit): Promise<CardView<DeckButton>> {
  return Promise.resolve(({ content, themes, strings, address }: DeckButton): TemplateResult => {
    const print = async ({ currentTarget }: Event) => {
      const { printDeck } = await import('../shared/deck/print-deck.js');
      await printDeck(kit, currentTarget as Element, { content, strings }, themes, address);
    };
    return kit.html`<div class="deck screen-only" part="deck">
      <button class="button" part="button" type="button" @click=${print}>
        <span>${strings.printDeck}</span>
      </button>
      <div></div>
    </div>`;
  });
}

import { buttonStyles } from '../shared/button.styles.js';
import { adopt } from '../shared/printing.js';
import type { Voice } from '../shared/deck/deck.js';
import type { CardKit, CardView } from './theme-cards.js';

/** What the button prints. */
export interface DeckButton {
  readonly content: Voice['content'];
  readonly themes: readonly { readonly id: string }[];
  readonly strings: Voice['strings'] & { readonly printDeck: string };
  readonly address: string;
}

const stylesWith = (css: CardKit['css']) => css`
  .deck {
    margin-block-start: calc(1.4 * var(--_space));
  }
`;

/** A button that prints the cards as a deck, and a place to say what came in the way. The deck is loaded when it is pressed. */
export async function createView(
  kit: CardKit,
  _lang: string,
  root: ShadowRoot,
): Promise<CardView<DeckButton>> {
  const { css, html } = kit;
  adopt(root, buttonStyles(css));
  adopt(root, stylesWith(css));
  return Promise.resolve(({ content, themes, strings, address }) => {
    const print = async ({ currentTarget }: Event) => {
      const { printDeck } = await import('../shared/deck/print-deck.js');
      await printDeck(kit, currentTarget as Element, { content, strings }, themes, address);
    };
    return html`<div class="deck screen-only" part="deck">
      <button class="button" part="button" type="button" @click=${print}>
        <span>${strings.printDeck}</span>
      </button>
      <div></div>
    </div>`;
  });
}

import { fill } from '../plural.js';
import { printSheet } from '../printing.js';
import { deck as en } from '../strings.deck.en.js';
import { problemOfAddress } from './card.js';
import { drawDeck, tooLong } from './deck.js';
import { deckStyles, pageStyles } from './deck.styles.js';
import type { Kit } from '../kit.js';
import type { Deck, Voice } from './deck.js';

type Tools = Pick<Kit, 'css' | 'html' | 'render'>;

/** Prints the cards of a widget as a deck. What comes in the way is said behind the button that was pressed, and takes the focus. */
export async function printDeck(
  kit: Tools,
  button: Element,
  voice: Omit<Voice, 'words'>,
  themes: readonly { readonly id: string }[],
  address: string,
): Promise<void> {
  const notice = button.nextElementSibling as HTMLElement;
  const { html, render } = kit;
  render('', notice);
  const text = await problemOf(kit, button, voice, themes, address);
  if (!text) return;
  render(html`<p class="notice" tabindex="-1">${text}</p>`, notice);
  notice.querySelector('p')?.focus();
}

/** A wrong address is for whoever wrote the page: the deck is printed without codes then. */
async function problemOf(
  kit: Tools,
  button: Element,
  voice: Omit<Voice, 'words'>,
  themes: readonly { readonly id: string }[],
  address: string,
): Promise<string | undefined> {
  const { lang } = voice.content;
  const words = lang.startsWith('cy') ? (await import('../strings.deck.cy.js')).deck : en;
  const problem = address && problemOfAddress(address);
  if (problem) {
    const { localName } = (button.getRootNode() as ShadowRoot).host;
    console.warn(`<${localName}> deck-address="${address}" ${problem}; no codes are printed.`);
  }
  const live = address && !problem ? { address, ...(await import('./qr-code.js')) } : undefined;
  // In figures, day first, as both languages write it: not every browser knows the Welsh months.
  const date = new Intl.DateTimeFormat('en-GB').format(new Date());
  const deck: Deck = { voices: [{ ...voice, words }], themes: themes.map(({ id }) => id), live, date };
  const [long] = tooLong(deck);
  if (long) return fill(words.tooLong, { title: long.title });
  const { css, html } = kit;
  const hasBegun = await printSheet(
    kit,
    button,
    lang,
    drawDeck(html, deck),
    deckStyles(css),
    pageStyles(css),
  );
  return hasBegun ? undefined : words.failed;
}

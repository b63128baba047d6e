import { cardLink as en } from '../shared/strings.cards.en.js';
import { adopt } from '../shared/printing.js';
import type { CardRequest } from './card-requests.js';
import type { CardKit, CardView, ThemeCards } from './theme-cards.js';

/** Id of the theme whose card the link leads to. */
export type CardLink = string;

/** From one template there comes one sheet, however often it is made. */
const stylesWith = (css: CardKit['css']) => css`
  .head {
    scroll-margin-block-start: 1em;
  }
  @media screen {
    .card-link {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0 1em;
      column-span: all;
    }
    .card-link a {
      display: inline-flex;
      align-items: center;
      min-block-size: max(44px, 2.75em);
    }
  }
`;

/** The change of address, or on load the address, that a widget has opened a card for. */
let answered: Event | string | undefined;

export interface Lead {
  readonly css: CardKit['css'];
  readonly host: ThemeCards;
  readonly cardOf: (theme: string) => HTMLElement | null | undefined;
  readonly open: (theme: string) => void;
  /** What asks for the card. */
  readonly event: Event;
  /** The address of the page by then. */
  readonly address: string;
}

/** Opens the card that a request or the address names, and leads to it. */
export async function lead({ css, host, cardOf, open, event, address }: Lead): Promise<void> {
  const asked = (event as CardRequest).detail?.theme;
  const theme = asked ?? location.hash.split('=')[1] ?? '';
  const root = host.renderRoot as ShadowRoot;
  if (!cardOf(theme)) return;
  if (asked === undefined) {
    const request = event.type === 'hashchange' ? event : address;
    // Where the address has become another one since, that has an event of its own.
    if (host.links === 'off' || answered === request || address !== location.href) return;
    answered = request;
  }
  // What a person searched for may leave the card out.
  if (cardOf(theme)?.hidden) root.querySelector('form')?.reset();
  adopt(root, stylesWith(css));
  open(theme);
  host.requestUpdate();
  await host.updateComplete;
  const card = cardOf(theme);
  // Who pressed the link in the card stays there.
  if (!card || card.matches(':focus-within')) return;
  card.querySelector('button')?.focus({ preventScroll: true });
  // Never smoothly: a page may ask for that without regard to reduced motion.
  card.firstElementChild?.scrollIntoView({ behavior: 'instant' });
}

/** The link to a card, in a language; loaded when a card is first opened. */
export async function createView(
  { css, html }: CardKit,
  lang: string,
  root: ShadowRoot,
): Promise<CardView<CardLink>> {
  const words = await wordsIn(lang);
  adopt(root, stylesWith(css));
  return (theme) =>
    html`<p class="card-link small screen-only">
      <a
        href="#psw-theme=${theme}"
        part="card-link"
        @click=${(event: MouseEvent) => {
          // With one of these keys the link is opened elsewhere, and that is all a person wants.
          if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
          event.preventDefault();
          void copy(event.currentTarget as HTMLAnchorElement, theme, words);
        }}
        >${words.link}</a
      >
      <span role="status"></span>
    </p>`;
}

async function wordsIn(lang: string): Promise<typeof en> {
  if (!lang.startsWith('cy')) return en;
  return import('../shared/strings.cards.cy.js').then(
    ({ cardLink }) => cardLink,
    () => en,
  );
}

/**
 * Copies the full address, and says so. The address bar is set by script: where the page has a `<base>`, the
 * link alone would lead away.
 */
async function copy(link: HTMLAnchorElement, theme: string, words: typeof en): Promise<void> {
  // Safari does not focus a link that is clicked, and who presses it should stay where they are.
  link.focus();
  location.hash = `psw-theme=${theme}`;
  const status = link.nextElementSibling as HTMLElement;
  status.textContent = '';
  let said = words.copied;
  try {
    await navigator.clipboard.writeText(location.href);
  } catch {
    // Refused; or, on a page without https, there is no clipboard.
    said = words.refused;
  }
  // Emptied first and filled later, it is read out again when the link is pressed again.
  setTimeout(() => (status.textContent = said), 100);
}

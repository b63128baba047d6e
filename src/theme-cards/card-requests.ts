import { css } from 'lit';
import type { ThemeCards } from './theme-cards.js';

/**
 * Detail of `psw-show-theme`, by which anything on the page asks for a card. The event is dispatched on
 * `document` and has to be cancelable: cards that show the theme call `preventDefault()`.
 */
export interface ShowThemeDetail {
  /** Id of the theme, such as `rooted-in-place`. */
  readonly theme: string;
  /** Only asks whether there is such a card, and opens nothing. */
  readonly ask?: boolean;
}

/** A request by the event, or by the address when it has none of its details. */
export type CardRequest = CustomEvent<ShowThemeDetail | undefined>;

/** How each widget on the page answers, in the order in which they came: one listener, which stays, serves a hundred. */
const answers = new Set<(event: Event) => void>();

function answerInTurn(event: Event): void {
  for (const answer of answers) answer(event);
}

/**
 * Leads to a card when another widget or the address of the page asks for it, and says when there are any cards.
 * Of several widgets that show the theme, the first one answers.
 */
export function answerRequests(host: ThemeCards, open: (theme: string) => void): void {
  const cardOf = (theme: string) =>
    host.shadowRoot?.querySelector<HTMLElement>(`[data-theme="${CSS.escape(theme)}"]`);
  const answer = (event: Event) => {
    const { detail } = event as CardRequest;
    if (detail) {
      if (event.defaultPrevented || !cardOf(detail.theme)) return;
      event.preventDefault();
      // Whoever asks has the answer, and a page may have very many cards to ask.
      if (detail.ask) event.stopImmediatePropagation();
    } else if (!location.hash.startsWith('#psw-theme=')) return;
    const { href } = location;
    if (!detail?.ask)
      void import('./card-link.js').then(({ lead }) =>
        lead({ css, host, cardOf, open, event, address: href }),
      );
  };

  let isReady = false;
  host.addController({
    hostConnected() {
      document.addEventListener('psw-show-theme', answerInTurn);
      window.addEventListener('hashchange', answerInTurn);
      answers.add(answer);
    },
    hostDisconnected() {
      answers.delete(answer);
    },
    hostUpdated() {
      if (isReady || !host.shadowRoot?.querySelector('.cards')) return;
      isReady = true;
      const event = new CustomEvent('psw-theme-cards-ready');
      document.dispatchEvent(event);
      answer(event);
    },
  });
}

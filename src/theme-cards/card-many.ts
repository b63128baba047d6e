import { adopt } from './adopt.js';
import type { Html } from './theme-cards.js';

/** Of very many cards each is a box of its own, so that those far away need not be laid out. */
const styles = `
  @media screen {
    .cards.cards {
      grid-auto-flow: row;
    }
    .card {
      display: grid;
      content-visibility: auto;
      contain-intrinsic-size: auto 10em;
    }
    .open {
      grid-column: 1 / -1;
    }
  }
`;

/** Prepares a widget for very many cards; loaded where there are more than forty. */
export async function createView(_html: Html, _lang: string, root: ShadowRoot): Promise<undefined> {
  adopt(root, styles);
  return Promise.resolve(undefined);
}

import { adopt } from '../shared/printing.js';
import type { CardKit } from './theme-cards.js';

/**
 * Very many cards are a list, which is laid out sooner than columns, and each is a box of its own, so that those
 * far away need not be laid out.
 */
const stylesWith = (css: CardKit['css']) => css`
  .widget {
    container-name: none !important;
  }
  @media screen {
    .cards,
    .card {
      display: block;
    }
    .card {
      content-visibility: auto;
      contain-intrinsic-size: auto 10em;
    }
  }
`;

/** Prepares a widget for very many cards; loaded where there are more than forty. */
export async function createView({ css }: CardKit, _lang: string, root: ShadowRoot): Promise<undefined> {
  adopt(root, stylesWith(css));
  return Promise.resolve(undefined);
}

import { createContent } from '../content/content.js';
import { applyOverlay } from '../content/overlay.js';
import { problemOfAddress } from '../shared/deck/card.js';
import { drawDeck, tooLong } from '../shared/deck/deck.js';
import { deckStyles, pageStyles } from '../shared/deck/deck.styles.js';
import { qrCode } from '../shared/deck/qr-code.js';
import { bestLanguage, directionOf } from '../shared/language.js';
import { themeCards as themeCardsCy } from '../shared/strings.cy.js';
import { deck as deckCy } from '../shared/strings.deck.cy.js';
import { deck as deckEn } from '../shared/strings.deck.en.js';
import { themeCards as themeCardsEn } from '../shared/strings.en.js';
import { UsageError } from './input.js';
import { Html, markup } from './markup.js';
import type { Overlay, Pack } from '../content/schema.js';
import type { Css } from '../shared/deck/deck.styles.js';
import type { Deck, TooLong, Voice } from '../shared/deck/deck.js';
import type { Part } from './markup.js';

/** The theme cards as a deck to print: one file of HTML with everything in it and no script. */

export interface DeckOptions {
  readonly lang: string;
  readonly bilingual?: boolean;
  readonly address?: string;
  readonly themes?: readonly string[];
  readonly pack: Pack;
  readonly overlay: Overlay | undefined;
}

/** The file, or the themes whose text is too long for a card. */
export function deckFile(options: DeckOptions): string | readonly TooLong[] {
  const { address } = options;
  const problem = address === undefined ? undefined : problemOfAddress(address);
  if (problem) throw new UsageError(`--address "${String(address)}" ${problem}.`);
  const first = voiceIn(options.lang, options);
  const voices: Deck['voices'] = options.bilingual ? [first, otherVoice(first, options)] : [first];
  const deck: Deck = {
    voices,
    themes: chosen(first, options.themes),
    live: address === undefined ? undefined : { address, qrCode },
    date: madeOn(process.env['SOURCE_DATE_EPOCH']),
  };
  const long = tooLong(deck);
  return long.length ? long : file(deck);
}

/**
 * The date that is printed: today's, or that of `SOURCE_DATE_EPOCH`, seconds since 1970, by which the same deck can be made again
 * (https://reproducible-builds.org/specs/source-date-epoch/).
 */
function madeOn(epoch: string | undefined): string {
  if (!epoch) return new Intl.DateTimeFormat('en-GB').format(new Date());
  if (!/^\d{1,11}$/.test(epoch))
    throw new UsageError(`SOURCE_DATE_EPOCH="${epoch}" is not a whole number of seconds since 1970.`);
  return new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC' }).format(new Date(Number(epoch) * 1000));
}

const en = { themeCards: themeCardsEn, deck: deckEn };
const cy = { themeCards: themeCardsCy, deck: deckCy };

function voiceIn(lang: string, { pack, overlay }: DeckOptions): Voice {
  const words = pack.words[bestLanguage(lang, Object.keys(pack.words)) ?? ''];
  if (!words) throw new UsageError(`There is nothing to print in "${lang}".`);
  const bundled = createContent({ framework: pack.framework, words });
  const content = overlay ? applyOverlay(bundled, overlay) : bundled;
  const { themeCards, deck } = content.lang.startsWith('cy') ? cy : en;
  return { content, strings: themeCards, words: deck };
}

function otherVoice({ content: { lang } }: Voice, options: DeckOptions): Voice {
  const other = voiceIn(lang.startsWith('cy') ? 'en' : 'cy', options);
  if (other.content.lang === lang)
    throw new UsageError(
      '--bilingual needs words in English and in Welsh; the pack has them in one language only.',
    );
  return other;
}

/** The themes that are asked for, in that order; all of them without it. */
function chosen({ content }: Voice, asked: readonly string[] | undefined): readonly string[] {
  const known = content.themes.map(({ id }) => id);
  for (const id of asked ?? []) {
    if (!known.includes(id))
      throw new UsageError(`There is no theme "${id}"; expected one of ${known.join(', ')}.`);
  }
  return [...new Set(asked ?? known)];
}

function file(deck: Deck): string {
  const [{ content, words }] = deck.voices;
  const html = (strings: TemplateStringsArray, ...values: readonly unknown[]) =>
    markup(strings, ...(values as readonly Part[]));
  const css: Css<string> = ([code]) => code ?? '';
  const styles = new Html(`${pageStyles(css)}${deckStyles(css)}${fileStyles}`);
  return markup`<!doctype html>
<html lang="${content.lang}" dir="${directionOf(content.lang)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>${words.title}: ${words.subtitle}</title>
<style>${styles}</style>
</head>
<body>
${deck.voices.map((voice) => howToPrint(voice, deck.voices.length > 1))}
${drawDeck(html, deck)}
</body>
</html>
`.code;
}

/** For whoever opens the file; it is not printed along. */
function howToPrint({ content: { lang }, words }: Voice, isBilingual: boolean): Html {
  return markup`<aside aria-labelledby="print-${lang}" lang="${lang}" dir="${directionOf(lang)}">
<h2 id="print-${lang}">${words.printTitle}</h2>
${isBilingual ? markup`<p>${words.printBilingual}</p>` : ''}
<ol>${words.printSteps.map((step) => markup`<li>${step}</li>`)}</ol>
</aside>`;
}

const fileStyles = `
    body {
      margin: 0;
      font-family: 'Segoe UI', 'Helvetica Neue', Arial, sans-serif;
    }
    @media screen {
      body {
        padding: 1.5rem;
        color: #000;
        background: #e9e9e6;
      }
      aside {
        max-inline-size: 40rem;
        margin: 0 auto 2rem;
        line-height: 1.5;
      }
      .sheet {
        margin-block: calc(8mm + 1.5rem);
        background: #fff;
        outline: 8mm solid #fff;
        /* It stays paper: what is drawn on it would be black on black. */
        forced-color-adjust: none;
      }
      .deck {
        margin-inline: auto;
      }
    }
    @media print {
      aside {
        display: none;
      }
    }
`;

import { directionOf } from '../language.js';
import { fill } from '../plural.js';
import { cuttingMarks, fit, inSheets, linkTo, mirrored, places, shortAddress } from './card.js';
import type { Content } from '../../content/content.js';
import type { About } from '../../content/slices.js';
import type { deck as words } from '../strings.deck.en.js';
import type { themeCards } from '../strings.en.js';
import type { DeckTheme, Face, Fitted } from './card.js';
import type { QrCode } from './qr-code.js';

/**
 * The printed deck of theme cards, drawn once for the widget and for the command line: the one hands over Lit's
 * `html`, the other a tag that makes text of it. So every attribute stands in quotes, and nothing listens.
 */

export type Html<T> = (strings: TemplateStringsArray, ...values: readonly unknown[]) => T;

/** What the deck says in one language. */
export interface Voice {
  readonly content: Pick<Content, 'lang' | 'version' | 'review'> & {
    readonly about: About;
    readonly themes: readonly DeckTheme[];
  };
  readonly strings: Pick<
    typeof themeCards,
    'practice' | 'questions' | 'council' | 'organisation' | 'unreviewed' | 'review'
  >;
  readonly words: typeof words;
}

export interface Deck {
  /** One language, or two: then one on each face. */
  readonly voices: readonly [Voice] | readonly [Voice, Voice];
  /** Ids of the themes, in the order of the cards. */
  readonly themes: readonly string[];
  /** Where the cards stand on the intranet, and what makes a QR code of an address. */
  readonly live?: { readonly address: string; readonly qrCode: (text: string) => QrCode } | undefined;
  /** As people write it. */
  readonly date: string;
}

/** A theme whose text does not fit its card. */
export interface TooLong {
  readonly lang: string;
  readonly theme: string;
  readonly title: string;
}

type Pair = readonly [Face, Face];

/** The themes that have too much text for a card, by language. */
export function tooLong(deck: Deck): readonly TooLong[] {
  return deck.themes.flatMap((theme) =>
    pairOf(deck, theme).flatMap((face) => (fit(face) ? [] : [{ theme, lang: face.lang, title: face.title }])),
  );
}

/** The whole deck: fronts and backs by turns, then a sheet for whoever leads the meeting. */
export function drawDeck<T>(html: Html<T>, deck: Deck): T {
  const [front, back = front] = deck.voices;
  const themes = deck.themes.map((theme) => pairOf(deck, theme));
  const blank: Pair = [blankFace(front), blankFace(back)];
  // The title card takes a place that is left over; the last sheet says the same.
  const hasRoom = themes.length % places;
  const marks = cuttingMarks();
  const sheets = inSheets<Pair>(hasRoom ? [...themes, coverPair(deck)] : themes, blank);
  const side = (number: number, faces: readonly Face[], voice: Voice, name: 'fronts' | 'backs') =>
    html`<div class="sheet ${name}" lang="${voice.content.lang}">
      ${stamp(html, deck, voice, fill(voice.words[name], { sheet: number, sheets: sheets.length }))}
      <svg class="marks" viewBox="${marks.box}" aria-hidden="true"><path d="${marks.path}" /></svg>
      <div class="cards" dir="ltr">${faces.map((face) => drawFace(html, deck, face))}</div>
      <p class="foot">${voice.words.howTo} ${unread(voice)}</p>
    </div>`;
  return html`<main class="deck">
    ${sheets.map((pairs, index) => [
      side(
        index + 1,
        pairs.map(([face]) => face),
        front,
        'fronts',
      ),
      side(
        index + 1,
        mirrored(pairs).map(([, face]) => face),
        back,
        'backs',
      ),
    ])}
    ${deck.voices.map((voice) => talkSheet(html, deck, voice))}
  </main>`;
}

/** The line above the cards: what the sheet is, of which edition, of which day. */
function stamp<T>(html: Html<T>, { date }: Deck, { words, content }: Voice, name: string): T {
  const edition = fill(words.edition, { version: content.version, date });
  return html`<p class="stamp"><span>${words.title}. ${name}</span> <span>${edition}</span></p>`;
}

function drawFace<T>(html: Html<T>, { live }: Deck, face: Face): T {
  // What does not fit has been refused before; a card that nobody checked is cut off at its edge.
  const { kind, lang, title, number, summary, note, body, link, size }: Fitted = fit(face) ?? {
    ...face,
    body: undefined,
    size: 0,
  };
  const code = link && live ? live.qrCode(link) : undefined;
  const texts = body?.texts ?? [];
  return html`<article class="card ${kind} size-${String(size)}" lang="${lang}" dir="${directionOf(lang)}">
    <div class="aside">
      <p class="number">${number ?? ''}</p>
      ${
        code
          ? html`<svg class="code" viewBox="0 0 ${String(code.side)} ${String(code.side)}" aria-hidden="true">
              <path d="${code.path}" />
            </svg>`
          : ''
      }
    </div>
    <div class="text">
      <h2>${title}</h2>
      ${summary ? html`<p class="summary">${summary}</p>` : ''}
      ${note ? html`<p class="note">${note}</p>` : ''}
      ${
        kind === 'blank'
          ? [1, 2, 3, 4].map(() => html`<p class="line"></p>`)
          : html`<div class="body" lang="${body?.lang ?? lang}" dir="${directionOf(body?.lang ?? lang)}">
              ${body?.label ? html`<h3>${body.label}</h3>` : ''}
              ${
                texts.length > 1 && kind !== 'cover'
                  ? html`<ul>
                      ${texts.map((text) => html`<li>${text}</li>`)}
                    </ul>`
                  : texts.map((text) => html`<p>${text}</p>`)
              }
            </div>`
      }
      ${link ? html`<p class="address">${shortAddress(link)}</p>` : ''}
    </div>
  </article>`;
}

/**
 * The two faces of a theme. In one language, the front says what it is and the back asks. In two, each face
 * says and asks in its language, so that a person who reads one of them has the whole card.
 */
function pairOf(deck: Deck, id: string): Pair {
  const [first, second] = deck.voices;
  const link = deck.live && linkTo(deck.live.address, id);
  if (second) return [wholeFace(first, id, link), wholeFace(second, id, link)];
  const theme = themeOf(first, id);
  const { strings } = first;
  const face = faceOf(first, theme);
  const examples = [
    ...(theme.local ?? []).slice(0, 1).map((text) => ({
      label: strings.council,
      texts: [text],
      lang: theme.ownLang,
    })),
    ...theme.practice.slice(0, 1).map((text) => ({ label: strings.practice, texts: [text] })),
  ];
  return [
    { ...face, bodies: examples },
    {
      ...face,
      kind: 'back',
      summary: undefined,
      note: undefined,
      bodies: questionsOf(first, theme),
      link,
    },
  ];
}

function wholeFace(voice: Voice, id: string, link: string | undefined): Face {
  const theme = themeOf(voice, id);
  return { ...faceOf(voice, theme), bodies: questionsOf(voice, theme), link };
}

function faceOf({ content, strings }: Voice, { order, title, summary, level, lang }: DeckTheme): Face {
  return {
    kind: 'theme',
    lang: lang ?? content.lang,
    number: order === undefined ? undefined : String(order),
    title,
    summary,
    note: level === 'organisation' ? strings.organisation : undefined,
    bodies: [],
  };
}

/** Three questions, or two, or one: as many as fit in a size that is easy to read. */
function questionsOf({ strings }: Voice, { questions }: DeckTheme) {
  return [3, 2, 1].flatMap((count) =>
    count <= questions.length
      ? [{ label: count > 1 ? strings.questions : '', texts: questions.slice(0, count) }]
      : [],
  );
}

function themeOf({ content }: Voice, id: string): DeckTheme {
  const theme = content.themes.find((one) => one.id === id);
  if (!theme) throw new Error(`There is no theme "${id}" in "${content.lang}".`);
  return theme;
}

/** A title card; in one language its back says whose words these are. */
function coverPair({ voices: [first, second] }: Deck): Pair {
  const title = ({ content, words }: Voice): Face => ({
    kind: 'cover',
    lang: content.lang,
    title: words.title,
    summary: words.subtitle,
    bodies: [],
  });
  const body = (voice: Voice) => [
    {
      label: '',
      texts: [voice.content.about.edition, voice.content.about.independence, unread(voice)].filter(Boolean),
    },
  ];
  return second
    ? [
        { ...title(first), bodies: body(first) },
        { ...title(second), bodies: body(second) },
      ]
    : [title(first), { ...title(first), summary: undefined, bodies: body(first) }];
}

function blankFace({ content, words }: Voice): Face {
  return { kind: 'blank', lang: content.lang, title: words.blank, bodies: [] };
}

/** Says so where nobody has read the words. */
function unread({ content, strings }: Voice): string {
  return [strings.review, content.about.review, content.review].includes('unreviewed')
    ? strings.unreviewed
    : '';
}

/** A page for whoever leads the meeting. */
function talkSheet<T>(html: Html<T>, deck: Deck, voice: Voice): T {
  const { content, words } = voice;
  return html`<section class="sheet talk" lang="${content.lang}" dir="${directionOf(content.lang)}">
    ${stamp(html, deck, voice, '')}
    <h1>${words.talkTitle}</h1>
    <p class="lead">${words.talkIntro}</p>
    ${words.ways.map(
      ({ title, frame, steps }, index) =>
        html`<div class="way">
          <p class="number">${String(index + 1)}</p>
          <div>
            <h2>${title}</h2>
            <p class="frame">${frame}</p>
            <ol>
              ${steps.map((step) => html`<li>${step}</li>`)}
            </ol>
          </div>
        </div>`,
    )}
    <p class="foot">
      ${words.talkOurs} ${content.about.edition} ${content.about.independence} ${unread(voice)}
    </p>
  </section>`;
}

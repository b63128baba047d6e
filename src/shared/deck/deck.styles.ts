/** Makes style sheets: Lit's `css`, or text. */
export type Css<T> = (strings: TemplateStringsArray) => T;

/**
 * What the deck looks like on paper. The measures are those that `card.ts` reckons with: text in em of the size of
 * its card, everything else in millimetres, since a back has to lie behind its front. The accent is the page's, made
 * dark enough for paper.
 */
export function deckStyles<T>(css: Css<T>): T {
  return css`
    .deck {
      --ink: #1c5a8a;
      color: #000;
      line-height: 1.35;
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
    @supports (color: lch(from red l c h)) {
      .deck {
        --ink: lch(from var(--psw-accent-color, #1c5a8a) min(l, 40) c h);
      }
    }
    .deck,
    .deck * {
      box-sizing: border-box;
    }
    :where(.deck) :is(h1, h2, h3, p, ul, ol) {
      margin: 0;
      padding: 0;
      font-size: 1em;
    }
    .sheet {
      position: relative;
      inline-size: 194mm;
      block-size: 280mm;
      margin-inline: auto;
      overflow: hidden;
      break-after: page;
      break-inside: avoid;
    }
    .sheet:last-child {
      break-after: auto;
    }
    .stamp {
      display: flex;
      justify-content: space-between;
      padding-inline: 3mm;
      font-size: 7.5pt;
    }
    .foot {
      position: absolute;
      inset-block-end: 0;
      inset-inline: 3mm;
      font-size: 7pt;
    }
    .marks,
    .cards {
      position: absolute;
      inset: 0;
    }
    .marks {
      inline-size: 100%;
      block-size: 100%;
    }
    .marks path {
      fill: none;
      stroke: #000;
      stroke-width: 0.2;
    }
    .cards {
      display: grid;
      grid-template-columns: repeat(2, 94mm);
      grid-template-rows: repeat(4, 65mm);
      place-content: center;
    }
    .card {
      display: grid;
      grid-template-columns: 14mm minmax(0, 1fr);
      column-gap: 4mm;
      padding: 5mm;
      overflow: hidden;
      overflow-wrap: anywhere;
    }
    .size-0 {
      font-size: 10pt;
    }
    .size-1 {
      font-size: 9.25pt;
    }
    .size-2 {
      font-size: 8.5pt;
    }
    .size-3 {
      font-size: 8pt;
    }
    .size-4 {
      font-size: 7pt;
    }
    .aside,
    .text {
      display: flex;
      flex-direction: column;
      min-block-size: 0;
    }
    .aside {
      justify-content: space-between;
    }
    .number {
      color: var(--ink);
      font-size: 32pt;
      font-weight: 300;
      white-space: nowrap;
      line-height: 0.8;
      font-variant-numeric: lining-nums;
    }
    .aside .number {
      min-block-size: 1px;
    }
    .back .number {
      font-size: 20pt;
    }
    .code {
      inline-size: 14mm;
      block-size: 14mm;
    }
    .code path {
      fill: #000;
      shape-rendering: crispEdges;
    }
    .card h2 {
      font-size: 1.45em;
      font-weight: 650;
      line-height: 1.2;
      text-wrap: balance;
    }
    :is(.size-3, .size-4) h2 {
      font-size: 1.2em;
    }
    .back h2 {
      font-size: 1.1em;
    }
    .summary {
      margin-block-start: 0.45em;
      font-size: 1.1em;
      text-wrap: pretty;
    }
    :is(.size-3, .size-4) .summary {
      font-size: 1em;
    }
    .note,
    .card h3 {
      color: var(--ink);
      font-size: 0.85em;
      font-weight: 600;
    }
    .note {
      margin-block-start: 0.45em;
      font-weight: 400;
    }
    .theme .body {
      margin-block-start: auto;
    }
    .theme .body::before,
    .back .body::before {
      content: '';
      display: block;
      margin-block: 0.5em 0.4em;
      border-block-start: 0.25mm solid var(--ink);
    }
    .card ul {
      padding-inline-start: 1.1em;
    }
    .card li::marker {
      color: var(--ink);
    }
    .body :is(p, li) {
      margin-block-start: 0.4em;
      text-wrap: pretty;
    }
    .address {
      margin-block-start: auto;
      padding-block-start: 0.6em;
      font-size: 0.75em;
    }
    .theme .body + .address {
      margin-block-start: 0;
    }
    .cover h2 {
      color: var(--ink);
    }
    .cover .body {
      margin-block-start: 0.4em;
      font-size: 0.85em;
    }
    .line {
      flex: 1;
      border-block-end: 0.2mm solid #767676;
    }
    .talk {
      padding: 3mm 8mm;
      font-size: 10.5pt;
    }
    .talk .stamp {
      padding-inline: 0;
    }
    .talk h1 {
      margin-block: 9mm 5mm;
      font-size: 21pt;
      font-weight: 650;
      line-height: 1.2;
      text-wrap: balance;
    }
    .lead {
      font-size: 11pt;
    }
    .way {
      display: grid;
      grid-template-columns: 14mm 1fr;
      margin-block-start: 7mm;
      padding-block-start: 5mm;
      border-block-start: 0.25mm solid var(--ink);
    }
    .way h2 {
      font-size: 14pt;
      font-weight: 650;
    }
    .frame {
      margin-block-end: 2mm;
      color: var(--ink);
    }
    .way ol {
      padding-inline-start: 5mm;
    }
    .way li {
      padding-inline-start: 1mm;
      margin-block-start: 1mm;
    }
    .talk .foot {
      inset-inline: 8mm;
      inset-block-end: 3mm;
    }
    @media screen {
      .deck {
        inline-size: 210mm;
      }
    }
  `;
}

/** The paper. A style sheet of the page has to say this: one in a shadow root is not heard. */
export function pageStyles<T>(css: Css<T>): T {
  return css`
    @page {
      size: A4;
      margin: 8mm;
    }
  `;
}

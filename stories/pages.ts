import overlay from '../test/fixtures/mistaken-overlay.json' with { type: 'json' };

/** A page that comes with the widgets, in a state that a person brings about in it. */
export interface Page {
  readonly name: string;
  /** From the root of the checkout; of what the command line writes, its arguments after `cli:`. */
  readonly address: string;
  /** Is there once the page is ready. */
  readonly ready: string;
  /** What a person does: presses what a selector finds, or puts a text into a field. */
  readonly steps?: readonly (string | readonly [field: string, text: string])[];
  /** Sheets of paper as large as they are: they have no other width. */
  readonly isPaper?: boolean;
}

const frame = 'dist/embed/frame.html';
const studio = 'dist/studio/content.html';
const read = 'form.way button';

/** Every page that comes with the widgets: for a frame, for editors, the demonstration, and what is written as a file. */
export const pages: readonly Page[] = [
  { name: 'Frame: theme cards', address: `${frame}?widget=theme-cards`, ready: 'psw-theme-cards .card' },
  {
    name: 'Frame: self-check in Welsh, with colours of its own',
    address: `${frame}?widget=self-check&lang=cy&accent=6a1b5d&background=fdf6e3&text=222`,
    ready: 'psw-self-check .primary',
    steps: ['psw-self-check .primary'],
  },
  {
    name: 'Frame: role explorer, dark',
    address: `${frame}?widget=role-explorer&scheme=dark`,
    ready: 'psw-role-explorer .detail',
  },
  {
    name: 'Frame: an address with mistakes',
    address: `${frame}?widget=profile&lang=x&accent=nocolour&colour=red`,
    ready: '.notes ~ psw-profile .page',
  },
  { name: 'Frame: an address without a widget', address: frame, ready: '.notes' },
  {
    name: 'Loader: markers of all kinds',
    address: 'test/fixtures/loader.html',
    ready: 'div psw-theme-cards .card, psw-theme-cards ~ psw-theme-cards ~ psw-theme-cards .card',
  },
  { name: 'Studio: before anything is begun', address: studio, ready: 'main h1' },
  {
    name: 'Studio: a file that cannot be read',
    address: studio,
    ready: 'main h1',
    steps: [['#pasted', '{"format": 1,'], read],
  },
  {
    name: 'Studio: an overlay with mistakes and an item open',
    address: studio,
    ready: 'main h1',
    steps: [
      ['#pasted', JSON.stringify(overlay)],
      read,
      '.items >> text=At home here',
      '.items .own > summary >> nth=0',
      '.save > details summary',
    ],
  },
  {
    name: 'Studio in Welsh: bundled words to change',
    address: studio,
    ready: 'main h1',
    steps: ['header [lang=cy]', '.starts .button >> nth=1', '.items li button >> nth=0'],
  },
  {
    name: 'What do I use: all choices, with mistakes',
    address: 'dist/studio/embed.html',
    ready: 'psw-theme-cards .card',
    steps: ['.choices summary', ['#address', 'nowhere'], ['#accent', '#ffd500'], ['#focus', 'no colour']],
  },
  {
    name: 'What do I use in Welsh: a frame',
    address: 'dist/studio/embed.html',
    ready: 'main h1',
    steps: ['header [lang=cy]', ['#address', 'https://widgets.example.gov.uk/psw']],
  },
  { name: 'Demonstration', address: 'demo/index.html', ready: 'psw-self-check .primary' },
  { name: 'Demonstration in Welsh', address: 'demo/cy.html', ready: 'psw-self-check .primary' },
  { name: 'Demonstration of profiles', address: 'demo/profiles.html', ready: 'psw-team-profile .primary' },
  {
    name: 'Demonstration of profiles in Welsh',
    address: 'demo/profiles-cy.html',
    ready: 'psw-team-profile .primary',
  },
  {
    name: 'One file: a self-check',
    address: 'cli:single --widget self-check --lang cy',
    ready: 'psw-self-check .primary',
  },
  {
    name: 'One file: the deck',
    address: 'cli:deck --bilingual --address https://example.org/',
    ready: 'main',
    isPaper: true,
  },
  { name: 'Plain HTML: theme cards', address: 'cli:print-fallback theme-cards', ready: 'h2' },
  {
    name: 'Plain HTML: role explorer in Welsh',
    address: 'cli:print-fallback role-explorer --lang cy',
    ready: 'h2',
  },
  { name: 'Plain HTML: model shift', address: 'cli:print-fallback model-shift', ready: 'h2' },
];

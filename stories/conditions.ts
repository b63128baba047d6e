/** Circumstances under which every state is looked at. */
export interface Condition {
  readonly name: string;
  /** CSS pixels; 1280 by 900 without it. */
  readonly viewport?: readonly [width: number, height: number];
  /** What a browser is set to. */
  readonly media?: {
    readonly media?: 'print';
    readonly colorScheme?: 'dark';
    readonly forcedColors?: 'active';
    readonly reducedMotion?: 'no-preference';
  };
  /** Language of the page around the widget; a state that names one itself keeps that. */
  readonly lang?: 'cy';
  /** Words run from right to left, as they do in languages that a council may add. */
  readonly isRightToLeft?: boolean;
  /** A style sheet of `src/themes`. */
  readonly theme?: 'council' | 'dense' | 'high-contrast' | 'quiet';
  /** What the page around the widget says about the colours and sizes of everything. */
  readonly page?: 'dark' | 'small-root';
  /** Spacing of lines, paragraphs, letters and words as WCAG 1.4.12 has it. */
  readonly isSpaced?: boolean;
}

export const themes = ['council', 'dense', 'high-contrast', 'quiet'] as const;

/** A page in English, light, as wide as a desk has room for. Everything is looked at under it, by every checker. */
export const plain: Condition = { name: 'plain' };

/** The others: what may change with them is looked at again. */
export const conditions: readonly Condition[] = [
  { name: 'Welsh', lang: 'cy' },
  { name: 'right to left', isRightToLeft: true },
  { name: 'narrow (320 px)', viewport: [320, 640] },
  { name: 'narrow, Welsh', viewport: [320, 640], lang: 'cy' },
  { name: '400% zoom', viewport: [320, 256] },
  { name: 'text spacing, narrow', isSpaced: true, viewport: [320, 640] },
  { name: 'text spacing', isSpaced: true },
  { name: 'root of 62.5%', page: 'small-root' },
  { name: 'dark', page: 'dark', media: { colorScheme: 'dark' } },
  { name: 'forced colours', media: { forcedColors: 'active' } },
  { name: 'forced colours, dark', media: { forcedColors: 'active', colorScheme: 'dark' } },
  { name: 'motion', media: { reducedMotion: 'no-preference' } },
  { name: 'print', media: { media: 'print' } },
  ...themes.flatMap((theme): Condition[] => [
    { name: `theme ${theme}`, theme },
    { name: `theme ${theme}, dark`, theme, page: 'dark', media: { colorScheme: 'dark' } },
  ]),
];

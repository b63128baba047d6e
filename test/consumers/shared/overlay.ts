import type { Overlay } from 'public-servant-widgets';

/** The council's own words, laid over those that come with the widgets. */
export const overlay: Overlay = {
  format: 1,
  version: '1',
  base: '2026.1',
  themes: {
    'rooted-in-place': {
      en: { title: 'At home here' },
      cy: { title: 'Gartref yma' },
    },
  },
};

/** What a council might lay over the content: something of everything that it can add. */
export const council = {
  format: 1,
  version: '1',
  base: '2026.1',
  themes: {
    'rooted-in-place': {
      en: {
        local: ['The Saturday stall on the market square.'],
        contacts: [{ text: 'Jo in the neighbourhoods team', href: 'mailto:jo@example.org' }],
        courses: [{ text: 'Walking the ward', href: '/courses/ward' }],
      },
    },
    planet: {
      new: true,
      level: 'person',
      position: 1,
      en: {
        title: 'Kind to the planet',
        summary: 'You keep an eye on what your work costs the climate.',
        meaning: ['Each service has a footprint.'],
        practice: ['A van stays in the depot.'],
        questions: ['What could you leave out?'],
        prompt: 'Ask what one of your habits costs the climate.',
      },
    },
  },
  roles: {
    broker: {
      en: {
        local: ['The taxi rank by the station.'],
        contacts: [{ text: 'Sam in licensing', href: 'tel:01234567890' }],
        courses: [{ text: 'Talks that end well', href: 'https://example.org/talks' }],
      },
    },
  },
  statements: {
    'planet-1': { new: true, quick: true, theme: 'planet', en: { text: 'I leave the van in the depot.' } },
  },
};

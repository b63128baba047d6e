/**
 * Whole journeys by keyboard: what a person with a screen reader does, and what for. A step is a key, a text to type
 * (`type:…`), or `to:NAME`, which presses Tab until something of this name has the focus. The pages are those for a frame,
 * opened by themselves.
 */

const answer = ['to:Often', 'Space', 'to:Continue', 'Enter'];

export const journeys = [
  {
    name: 'A card opened',
    address: 'widget=theme-cards&themes=rooted-in-place+many-roles',
    steps: [
      'to:Rooted in a place',
      'Enter',
      'Tab',
      'Tab',
      'Tab',
      'Shift+Tab',
      'Shift+Tab',
      'Shift+Tab',
      'Enter',
      'Tab',
    ],
  },
  {
    name: 'Cards searched',
    address: 'widget=theme-cards&tools',
    steps: ['to:Search the cards', 'type:place', 'to:Role', 'Tab', 'to:Rooted in a place', 'Enter'],
  },
  {
    name: 'Roles compared',
    address: 'widget=role-explorer',
    steps: [
      'to:Compare',
      'Enter',
      'to:Second role',
      'ArrowDown',
      'to:Third role',
      'ArrowDown',
      'Tab',
      'Tab',
      'Tab',
    ],
  },
  {
    name: 'The self-check from start to result',
    address: 'widget=self-check&edition=quick',
    steps: [
      'to:Start',
      'Enter',
      ...Array.from({ length: 10 }, () => answer).flat(),
      'to:See my result',
      'Enter',
      'Tab',
      'Tab',
      'Tab',
    ],
  },
  {
    name: 'An error mended',
    address: 'widget=self-check',
    steps: ['to:Start', 'Enter', 'to:Continue', 'Enter', 'Tab', 'Enter', 'Space', 'to:Continue', 'Enter'],
  },
  {
    name: 'A code refused',
    address: 'widget=profile',
    steps: ['to:Code', 'type:AB7Q', 'to:Show', 'Enter', 'Tab', 'Enter', 'type:2'],
  },
  {
    name: 'The self-check begun in Welsh',
    address: 'widget=self-check&edition=quick&lang=cy',
    steps: ['to:Dechrau', 'Enter', 'to:Yn aml', 'Space', 'to:Ymlaen', 'Enter'],
  },
];

/** English words of what comes to the theme cards on demand: a page loads them when somebody asks for it. */

/** Words of the search above the theme cards, which is loaded where a page asks for it. */
export const cardTools = {
  label: 'Find themes',
  search: 'Search the cards',
  role: 'Role',
  anyRole: 'Any role',
  skill: 'Skill',
  anySkill: 'Any skill',
  sort: 'Order',
  asListed: 'As on this page',
  byReport: 'Report order',
  byTitle: 'By title, A to Z',
  openAll: 'Open all',
  closeAll: 'Close all',
  all: { one: '{count} theme', other: '{count} themes' },
  found: { one: '{count} of {total} themes', other: '{count} of {total} themes' },
  none: 'No theme found',
  hint: 'Try fewer or shorter words, or “{anyRole}” and “{anySkill}”.',
  showAll: 'Show all themes again',
};

/** Words of the link in an open theme card; loaded when one is opened. */
export const cardLink = {
  link: 'Link to this card',
  copied: 'The address of this card is copied.',
  refused:
    'The browser does not allow copying here. The address is in the address bar now; you can also copy it from the link itself.',
};

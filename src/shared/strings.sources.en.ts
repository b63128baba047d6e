/** Words of the sources of what a widget shows; loaded when somebody asks for them. */
export const sourcesPanel = {
  collections: {
    themes: 'Themes',
    roles: 'Roles',
    skills: 'Skills',
    lessons: 'What the research had found before',
    practices: 'Practices',
    drivers: 'What is pushing this change',
    modelFeatures: 'Ways of working',
    councillorRoles: 'Roles of councillors',
    statements: 'Statements',
  },
  /** Stand after a title and a colon, with the numbers of works behind them. */
  bases: {
    source: 'as the sources have it',
    paraphrase: 'in our words, after the sources',
    editorial: 'our own wording',
  },
  definitions: {
    sourced: 'in our words, after the researchers’ own description',
    partial: 'in part after the sources; the rest is our reading',
    editorial: 'named in the sources; the description is our own reading',
  },
  own: 'added by your council, not from the research',
  statements: { one: '{count} statement:', other: '{count} statements:' },
  works: 'Works, by number',
  kinds: {
    research: 'research',
    'researcher-blog': 'researchers’ blog',
    practitioner: 'practitioner’s view',
    other: 'other',
  },
};

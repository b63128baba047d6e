/** English words of the further views of the role explorer: a page loads them when somebody asks for it. */

/** Words of the view that sets roles side by side, which is loaded when somebody asks for it. */
export const roleCompare = {
  title: 'Compare roles',
  intro: 'Choose two or three roles. What they share stands in one column, what is only theirs in another.',
  first: 'First role',
  second: 'Second role',
  third: 'Third role, if you like',
  nobody: 'None',
  shared: 'Shared',
  all: 'All three',
  summary: 'In short',
  nothing: 'Nothing',
  sharedThemes: { one: '{count} theme in common', other: '{count} themes in common' },
  sharedSkills: { one: '{count} skill in common', other: '{count} skills in common' },
  read: 'Read about “{name}”',
  link: 'Link to this comparison',
  tooFew: 'There is only one role here, so there is nothing to set beside it.',
};

/** Words of the view in which people find the roles they play. */
export const roleFinder = {
  title: 'Which role do I play here?',
  intro: 'Tick the situations that you know from your own work. Their order is mixed on purpose.',
  purpose:
    'This is a prompt to talk, not a measure. Most people play several roles, and no number of ticks is the right one.',
  privacy: 'Your ticks stay in this page: they are not stored and not sent anywhere.',
  editorial: 'The situations are our own, not the research’s.',
  part: 'Part {step} of {total}',
  show: 'Show my roles',
  clear: 'Clear my ticks',
  resultTitle: 'Roles that you may be playing',
  resultText: 'The role with most of your ticks comes first. Show a colleague, and ask what they would add.',
  resultNone: 'You have ticked nothing yet. Tick a situation or two that you know, and ask again.',
  because: 'Because you ticked:',
  read: 'Read about “{name}”',
  back: 'Back to the situations',
  none: 'There are no situations to choose from.',
};

/** Words of the view that draws how roles, themes and skills are linked. */
export const roleMap = {
  title: 'How roles, themes and skills are linked',
  asLists: 'As lists',
  asDrawing: 'As a drawing',
  drawingText: 'Choose a role, a theme or a skill to see what it is linked to.',
  sourced: 'from the sources',
  ourReading: 'our reading',
  roles: 'Roles',
  ofRole: '“{name}” goes with {items}.',
  ofOther: '“{name}” goes with the roles {items}.',
  ofOne: '“{name}” goes with the role {items}.',
  ofNone: 'No single role is tied to “{name}”. It runs through all of them.',
  read: 'Read about “{name}”',
  back: 'Back to “{name}” in the drawing',
  clear: 'Show all lines alike',
};

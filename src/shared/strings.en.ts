import { unavailable } from './unavailable.js';

/**
 * English words of the interface that a page shows at once, by widget; those of what it loads on demand stand in files
 * of their own. The shape is the key type of the other languages: a missing or an extra word there does not compile.
 * Words in braces are filled in by the widget.
 */

export const common = {
  /** Whether the words of the interface have been read by somebody who knows the language well. */
  review: 'reviewed',
  unavailable,
  /** Added to content that no reader of its language has read. */
  unreviewed: 'Nobody who reads this language well has checked these words yet.',
  language: 'Language',
  contacts: 'Whom to ask',
  courses: 'Courses and more',
  sources: 'Where this comes from',
};

export const themeCards = {
  ...common,
  inReportOrder: 'Number in the 2014 report:',
  meaning: 'What it means',
  practice: 'On a good day',
  questions: 'Questions to ask yourself',
  council: 'From your council',
  debate: 'Where people disagree',
  roles: 'Roles that come into play',
  lessons: 'What the research had found before',
  practices: 'Practices to try',
  ourSteps: 'The steps are our own.',
  drivers: 'What is pushing this change',
  ourReading: 'The link to this theme is our own reading, not the research’s.',
  readingMark: '(our reading)',
  organisation: 'About the organisation more than the person',
  printDeck: 'Print as a deck',
};

export const roleExplorer = {
  ...common,
  viewsLabel: 'Ways to look at the roles',
  views: {
    roles: 'All roles',
    compare: 'Compare',
    finder: 'Which role do I play here?',
    map: 'Map',
  },
  allRoles: { one: '{count} role', other: 'All {count} roles' },
  rolesFor: { one: '{count} role carries “{name}”', other: '{count} roles carry “{name}”' },
  none: 'No single role is tied to “{name}”. It runs through all of them.',
  showAll: 'Show all roles',
  byTheme: 'Find a role by theme',
  bySkill: 'Find a role by skill',
  aliases: 'Also called:',
  actions: 'What people in this role do',
  example: 'In everyday council work',
  questions: 'Questions to ask yourself',
  council: 'From your council',
  themes: 'Themes',
  skills: 'Skills',
  readCard: 'Read the card: {name}',
  link: 'Link to this role',
  linkCopied: 'Address copied',
  ourReading: 'Links marked “our reading” are ours, not the research’s.',
  readingMark: 'our reading',
  back: 'Back to the list of roles',
  origins: {
    'policy-commission-2011':
      'The role was named by a policy commission in 2011 and taken up by the 2014 research.',
    '21cps': 'The role was added by the 2014 research.',
    own: 'The role is your council’s own.',
  },
  definitions: {
    sourced: 'The meaning follows the researchers’ own description.',
    partial: 'The meaning follows the sources in part; the rest is our reading.',
    editorial: 'The sources name the role; the description is our own reading.',
  },
};

export const selfCheck = {
  ...common,
  title: 'How do you work today?',
  titleCouncillor: 'How do you work as a councillor today?',
  introCount: { one: '{count} short statement', other: '{count} short statements' },
  duration: { one: 'It takes about {count} minute.', other: 'It takes about {count} minutes.' },
  privacy: 'Who sees my answers?',
  privacyText:
    'Nobody but you. Your answers stay in this page and are not sent anywhere. They are gone when you close or reload it.',
  privacyRemember: 'Once you have started, you can ask for them to be remembered on this device.',
  purpose: 'What is it for?',
  purposeText:
    'For your own reflection, or a talk with someone you trust. It is not for appraisal, recruitment or grading. The statements are ours and have not been tested as a measure of anything.',
  councillors: 'For councillors',
  councillorsText:
    'The statements speak of a councillor’s work. The themes are described as they are for staff. The result names no roles, since those are roles of staff.',
  start: 'Start',
  onPaper: 'On paper',
  openFile: 'I have a saved file',
  startFailed:
    'The self-check could not be loaded whole, so it has not started. Reload the page and try again.',
  progress: 'Theme {step} of {total}',
  organisationHint: 'This theme is about your team or council. Answer for the part of it that you know best.',
  back: 'Back',
  continue: 'Continue',
  errorTitle: { one: '{count} statement has no answer yet', other: '{count} statements have no answer yet' },
  errorHint: 'Your other answers are kept. Choose a link to go to the statement.',
  errorMissing: 'Choose an answer',
  checkTitle: 'Check your answers',
  checkIntro: 'Change what you like, then see your result.',
  change: 'Change',
  unanswered: 'No answer yet',
  toResult: 'See my result',
};

export const modelShift = {
  ...common,
  title: 'How ways of working are shifting',
  intro:
    'Slides shown at a seminar for councils in 2016 drew up two lists of six: how work has been done, and where it is heading. They are one practitioner’s view, not a finding of the research.',
  from: 'Then',
  to: 'Towards',
  pairing: 'The slides list the two sides apart. Setting them side by side is our own reading.',
  unpaired: 'Without a partner',
  unpairedText: 'Nothing on the other list answers to these, so they stand alone.',
  themes: 'Themes:',
  readingMark: '(our reading)',
};

/** Besides the words of the role explorer, or in their place. */
export const councillors = {
  allRoles: { one: '{count} councillor role', other: '{count} councillor roles' },
  selection:
    'This is a selection. The research names more roles than these; here are the five that we could check against what its authors have published.',
  example: 'In a councillor’s everyday work',
  ours: 'The description is in our words; the example and the questions are our own.',
  skills: 'Skills that councillors need',
  skillsText:
    'Besides the basics and knowledge of the subject, the research names three kinds of skill in dealing with people: connecting (listening, persuading, negotiating, bringing people together, telling stories), digital (as a conversation, not only technology) and reflective (looking back and learning).',
  named:
    'The role was named by the councillor research of 2016, a piece of work apart from the 2014 framework.',
  edition: 'These roles come from the research on councillors published in 2016.',
};

/** Words of the widgets that read codes. */
export const codes = {
  months: 'January February March April May June July August September October November December',
  errorTitle: 'There is a problem',
  error: 'Error:',
  clear: 'Clear',
  print: 'Print',
  theme: 'Theme',
  aboutOrganisation: 'About the team or council',
  editions: {
    full: 'the full self-check',
    quick: 'the quick self-check',
    councillor: 'the self-check for councillors',
  },
  problems: {
    empty: 'Enter a code.',
    character:
      'Character {at}, “{character}” in the group “{group}”, cannot stand there. Compare it with your paper.',
    check:
      'Character {at}, “{character}” in the group “{group}”, looks mistyped. Compare it with your paper.',
    checkSeveral:
      'Some characters are mistyped or have changed places. Compare the whole code with your paper.',
    length: 'This code has {length} characters; it should have {expected}.',
    format: 'This code was made by a later release of the self-check, which this page cannot read.',
    edition: 'This code was made with an edition of the self-check that this page does not have.',
    version: 'This code was made with content {found}; this page has {here}, so it cannot be read here.',
    content: 'This code was made with other content than this page has, so it cannot be read here.',
  },
};

export const profile = {
  title: 'Look at a profile again',
  lead: 'Enter the code of a self-check to see its profile. Enter two to see then and now, or to lay an officer’s and a councillor’s side by side.',
  privacy:
    'Codes and profiles stay in this page. They are not stored and not sent anywhere, and they are gone when you leave it.',
  first: 'Code',
  second: 'Second code, if you have one',
  hint: 'Letters and numbers in groups of four. Spaces, missing hyphens and small letters are fine.',
  show: 'Show',
  same: 'This is the same code as the first one. Enter another code, or leave this empty.',
  madeWith: 'Made with {edition}.',
  words: 'In words',
  oneTitle: 'Profile of {month}',
  oneTitleUndated: 'Profile without a month',
  strong: 'What you do most comes under: {themes}.',
  notStrong: 'Nothing stands out as a habit, so every theme is open to try.',
  nothing: 'Every statement was marked as not part of the work, so there is no picture to draw.',
  strengths: 'What you already do',
  allThemes: 'All themes',
  pairTitle: '{then} and {now}',
  pairTitleUnordered: 'Two profiles',
  unordered:
    'The months in the codes do not say which came first, so they are shown in the order you entered them.',
  mixedEditions:
    'One code is from the full self-check and one from the quick one, which asks less. Read small movements with care.',
  moved: 'These themes moved: {themes}.',
  notMoved: 'On the whole the two pictures are alike.',
  neutral: 'More is not better and less is not worse: work changes, and so do weeks.',
  firstColumn: 'First code',
  secondColumn: 'Second code',
  movement: 'Movement',
  movements: {
    more: 'More than before',
    less: 'Less than before',
    same: 'About the same',
    new: 'New: part of the work now',
    gone: 'No longer part of the work',
    never: 'Not part of the work either time',
  },
  organisationMovements: {
    new: 'Answered now, not before',
    gone: 'Answered before, not now',
    never: 'Not answered either time',
  },
  talk: 'To talk about',
  sheetTitle: 'Conversation sheet: officer and councillor',
  sheetLead: 'Two people’s pictures side by side, to start a talk. Neither is the right one.',
  officer: 'Officer',
  councillor: 'Councillor',
  comparison: 'Side by side',
  comparisons: { often: 'Both often', alike: 'Alike', differ: 'Different' },
  bothOften: 'Where both say often',
  bothOftenNone: 'There is no theme that both do often. Start with one that you both do sometimes.',
  differ: 'Where you differ',
  differNone: 'In words there is no difference. Ask each other for an example: it may not be the same thing.',
  notes: 'Notes',
};

export const teamProfile = {
  title: 'A team in one picture',
  lead: 'Paste the codes that people chose to share. From five codes on, this page shows how the team spreads over the themes.',
  privacy:
    'The picture shows nothing that is one person’s. But whoever has a code can read it, so delete your list of codes afterwards. This page does not store or send it, and forgets it when you leave.',
  single: 'Add one code',
  singleHint: 'Letters and numbers in groups of four. It goes to the end of the list.',
  add: 'Add to the list',
  added: {
    one: 'Added. There is {count} code in the list.',
    other: 'Added. There are {count} codes in the list.',
  },
  list: 'Codes, one on each line',
  listHint: 'Numbers in front, commas and spaces do no harm. Each code counts once.',
  show: 'Show the team',
  needed: { one: '{count} more code is needed.', other: '{count} more codes are needed.' },
  neededWhy: 'With fewer than five somebody could be picked out, so nothing is shown.',
  leftOut: { one: '{count} code was left out', other: '{count} codes were left out' },
  line: 'Line {line}: {why}',
  repeated: 'This code stands on line {first} already. Each code counts once.',
  otherEdition: 'This code is from {edition}; most codes here are from {most}.',
  outcomeTitle: { one: 'The team: {count} code', other: 'The team: {count} codes' },
  rule: 'Of each theme the one lowest and the one highest answer are left out, so that nobody stands out.',
  spread: 'How the team spreads',
  range: 'Drawn',
  lowest: 'Lowest',
  middle: 'Middle',
  highest: 'Highest',
  notShown: 'Not shown',
  count: 'Part of the work for',
  countAll: 'All, or all but one',
  countSome: '{count} of {total}',
  countFew: 'Fewer than five',
  wide: 'Where you are spread widest',
  wideNone: 'In no theme is the team spread over different words.',
  alike: 'Where nearly everybody is alike',
  alikeNone: 'In no theme is nearly everybody alike.',
};

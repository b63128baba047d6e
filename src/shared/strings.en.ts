/**
 * Every English word of the interface, by widget. The shape is the key type of the other languages:
 * a missing or an extra word there does not compile. Words in braces are filled in by the widget.
 */

export const common = {
  /** Whether the words of the interface have been read by somebody who knows the language well. */
  review: 'reviewed',
  unavailable: 'This content cannot be shown at the moment.',
  /** Added to content that no reader of its language has read. */
  unreviewed: 'Nobody who reads this language well has checked these words yet.',
  language: 'Language',
  contacts: 'Whom to ask',
  courses: 'Courses and more',
  sources: 'Where this comes from',
};

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

/** Words of the self-check's result, which is loaded when a person starts. */
export const result = {
  resultTitle: 'Your picture today',
  resultStrong: 'What you do most comes under: {themes}.',
  resultNone: 'Nothing stands out as a habit yet, so every theme is open to try.',
  resultEmpty: 'You marked every statement as not part of your work, so there is no picture to draw.',
  strengths: 'What you already do',
  next: 'What you could try next',
  nextNone: 'You do most of this often. Pick one theme and show a colleague how you go about it.',
  tryThis: 'Try this:',
  allThemes: 'All themes',
  organisation: 'Your team or council',
  organisationText: 'This says something about the place you work in, not about you.',
  roles: 'Roles that fit',
  rolesText: 'Your answers come closest to these roles. Most people play several.',
  complement: 'A role that complements you',
  complementText: 'Someone who plays this role would bring what you do less of:',
  rolesNone: 'Your answers do not point to any one role yet.',
  rolesNote: 'How answers, themes and roles are linked is our own reading.',
  /** Why a role is named: the statements follow. */
  because: 'Because you answered “{answer}” to:',
  asSentences: 'The same in sentences',
  asTable: 'The same as a table',
  tableCaption: 'Each theme with the answer that describes it best',
  tableTheme: 'Theme',
  tableAnswer: 'How often',
  asShape: 'The same as a drawing',
  shapeText:
    'For those who like a shape: the further out, the more often. It starts at the top and goes round in the order of the list, and says nothing that the list does not.',
  changeAnswers: 'Change my answers',
  again: 'Start again',
  againConfirm: 'Starting again clears your answers.',
  againYes: 'Clear and start again',
  againNo: 'Keep my answers',
};

/** Words of the self-check as a form on paper, which is loaded when somebody asks for it. */
export const paper = {
  title: 'Self-check on paper',
  intro: 'Tick one box in each row. The sheets are yours: nobody else needs to see them.',
  box: 'box to tick',
  guide: 'What your ticks say',
  steps: [
    'Take one theme at a time. Leave out the rows ticked “{notMine}”, and count the rows that are left.',
    'Count 2 for each “{often}”, 1 for each “{sometimes}” and 0 for each “{notYet}”, and add them up.',
    'Find the sum in the line for your number of rows. There is the word for the theme, and its letter.',
  ] as readonly string[],
  unequal:
    'Some rows count for more than others here, so type your ticks into the self-check: it does the sums for you.',
  rows: 'Rows',
  sum: 'Sum',
  word: 'Word',
  letter: 'Letter',
  yours: 'Your picture',
  theme: 'Theme',
  letterHint:
    'The letter is what a profile code holds for the theme. Codes made here begin with {code}. To get a whole code, type your ticks into the self-check: it gives the same picture.',
  edition: 'Content {version}. Printed on {date}.',
  print: 'Print the form',
  back: 'Back to the start',
};

/** Words of the widgets that read codes; loaded with what they show. */
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

/** Words for taking a result along and for opening a saved file; loaded together with `result`. */
export const takeAway = {
  takeTitle: 'Take it with you',
  editions: { full: 'Full edition', quick: 'Quick edition', councillor: 'Councillors’ edition' },
  print: 'Print',
  printText: 'Everything above on one page, or a sheet with room for notes to take to a one-to-one.',
  printResult: 'Print the result',
  printNotes: 'Print a sheet for notes',
  printFailed:
    'The print window did not open, which this page may not allow. Copy the result instead, and print it from where you paste it.',
  printNote: 'For your own reflection; not for appraisal, recruitment or grading.',
  copy: 'Copy',
  copyText: 'To paste into a document, an email or a chat.',
  copyResult: 'Copy the result',
  copied: 'Copied.',
  copyRefused:
    'The browser does not allow copying here. The text is selected below: copy it with Ctrl+C, or Command+C on a Mac.',
  copyField: 'Text to copy',
  save: 'Save',
  saveText:
    'Save your answers as a file that you can open again from the start page, or the result as a table for a spreadsheet. Anyone who opens the file of answers can read them.',
  saveRefused:
    'Where this page is shown inside another one, the browser may refuse to save and not say so. If you find no file among your downloads, use Copy.',
  saveAnswers: 'Save my answers',
  saveTable: 'Save a table',
  saved: 'Handed to your browser as {name}.',
  /** Columns of the table. */
  tableAbout: 'About',
  tableEdition: 'Edition',
  tableDate: 'Date',
  aboutMe: 'My work',
  code: 'Code',
  codeText: 'A short code to write down, and to compare with a later one.',
  codeHolds:
    'It holds how far you went in each theme, the edition and the month; no name, and no answer to any one statement. Where a theme is all “often” or all “not yet”, that can be seen. It is not secret: whoever has it can read it.',
  codeTells:
    'It holds how far you went in each theme, the edition and the month; no name. As there is one statement a theme, whoever has the code can read your answers from it.',
  copyCode: 'Copy the code',
  notesTitle: 'Notes for a one-to-one',
  notesText: 'For a talk with someone you trust. You choose what to show and what to talk about.',
  questionsStrength: ['When did this last make a difference?', 'Who could learn it from you?'],
  questionsNext: 'Who could you try it with, and when?',
  notesAgreed: 'What we agreed',
  openTitle: 'Open a saved file',
  openText:
    'Choose a file of answers that you saved here, or drop it on the field. It is read in this page and sent nowhere, and the file itself stays as it is.',
  openLabel: 'Saved file',
  fileForeign:
    'This is not a file of answers from the self-check. Look for one whose name begins with “self-check” and ends in “.json”.',
  fileNewer: 'This file was saved by a later release of the self-check, which this page cannot read.',
  fileDamaged: 'This file of answers is damaged, so nothing was taken from it.',
  fileDamagedAt: 'This file of answers is damaged or was changed at {name}, so nothing was taken from it.',
  fileFound: 'A file of answers: {edition}, {date}.',
  fileOtherVersion:
    'It was saved with version {found} of the statements, and this page has {here}. Some may be worded otherwise now, so please read your answers again.',
  fileOtherEdition:
    'It is from another edition ({found}) than this page ({here}). Only statements that both ask are filled in.',
  fileGone: 'Answers to statements that this page does not have are left out: {names}.',
  fileIncomplete: 'Some statements of this page have no answer in the file. You can answer them next.',
  fileReplaces: 'The answers you have given on this page will be replaced.',
  fileNothing: 'There is no answer in it that this page can use.',
  fileUse: 'Use these answers',
};

/** Words about remembering answers on the device, loaded when a person starts or has answers there. */
export const remember = {
  nothingKept: 'Nothing is kept on this device.',
  canRemember: {
    one: 'This browser can remember your answers for {count} day, so that you can stop and go on later.',
    other: 'This browser can remember your answers for {count} days, so that you can stop and go on later.',
  },
  remember: 'Remember on this device',
  kept: 'Your answers are remembered on this device until {date}.',
  forget: 'Forget',
  details: 'What is kept, and where',
  detailsWhat: 'What: your answers, when you gave each of them, and when they go. No name.',
  detailsWhere: 'Where: in this browser on this device, under “{key}”. Nothing is sent.',
  detailsHowLong: {
    one: 'How long: {count} day from your last answer, or until you press “Forget”. The first visit after that removes them.',
    other:
      'How long: {count} days from your last answer, or until you press “Forget”. The first visit after that removes them.',
  },
  detailsWho:
    'Who could see it: anyone who uses this browser on this device, and other pages of this website. Do not use it on a shared computer.',
  offer: 'You have answers from before. They are remembered on this device until {date}.',
  goOn: 'Go on where you stopped',
  again: 'Start again',
  againConfirm: 'Starting again clears your answers, here and on this device.',
  againYes: 'Clear and start again',
  againNo: 'Keep my answers',
  troubles: {
    damaged:
      'The answers kept on this device are damaged and cannot be read. You can start afresh. Nothing new is kept until you remove them.',
    newer:
      'The answers kept on this device come from a newer version of the self-check, and this page cannot read them. You can start afresh. Nothing new is kept until you remove them.',
    other:
      'The answers kept on this device belong to another version of the statements, so they cannot be used here. You can start afresh.',
    full: 'This browser has no room to keep your latest answers. They are still in this page, so you can go on.',
    refused:
      'This browser does not let this page keep anything. Your answers are still in this page, so you can go on.',
  },
  download: 'Download what was kept',
  remove: 'Remove it',
  date: '{day}\u00a0{month} {year}',
  /** Some browsers have no Welsh names of months. */
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};

/** Words of the printed deck of theme cards; loaded with it. */
export const deck = {
  title: 'Theme cards',
  subtitle: 'Cards to think and talk with: how work for the public is changing',
  fronts: 'Sheet {sheet} of {sheets}, fronts',
  backs: 'Sheet {sheet} of {sheets}, backs',
  edition: 'Content {version}. Made on {date}.',
  howTo: 'A4, both sides, flipped on the long edge, at actual size (100%). Cut along the marks.',
  blank: 'A theme of our own',
  failed: 'The print window did not open. Open this page in a tab of its own and try again.',
  tooLong:
    'The text of “{title}” is too long for a card. It has to be shortened before the deck can be printed.',
  /** On screen only, above the sheets of a file. */
  printTitle: 'How to print this deck',
  printSteps: [
    'Open the print window of your browser (Ctrl + P, or Cmd + P on a Mac). Choose A4, upright, in colour or in black.',
    'Print on both sides and flip on the long edge. Each back then lies behind its front.',
    'Print at actual size (100%), not fitted to the page. Leave headers and footers off.',
    'Card of 200 to 250 g/m² feels best. Print the first two pages on plain paper and hold them against the light.',
    'Cut from mark to mark, first across the whole sheet, then down.',
  ] as readonly string[],
  printBilingual:
    'Each card has English on one face and Welsh on the other, so nobody reads a smaller print.',
  talkTitle: 'Three ways to use the cards in a meeting',
  talkIntro:
    'The cards are there to think and talk with. They are not for appraisal, and nobody has to share more than they want to. Say so at the start. Put the cards where everybody can reach them, and read out loud what is chosen, so that nobody depends on small print.',
  ways: [
    {
      title: 'Begin with a card',
      frame: 'About 10 minutes, for any number of people',
      steps: [
        'Lay all cards out, fronts up.',
        'Everybody takes the card that fits something they did or saw this week. Two people may share one.',
        'Go round the table, a minute each: which card is it, and what happened?',
        'Just listen. What asks for more time goes on a list for later.',
      ],
    },
    {
      title: 'Go into one theme',
      frame: 'About 30 minutes, for three to six people',
      steps: [
        'Choose one card together. Somebody reads both faces out loud.',
        'Two minutes of quiet: everybody picks one question and thinks of an answer.',
        'In pairs, tell each other as much of it as you like. Then say at the table what you have in common, and where you differ.',
        'Write down one small thing to try, who begins and when you will look at it again. A blank card is good for that.',
      ],
    },
    {
      title: 'Sort the deck',
      frame: 'About 45 minutes, for a team',
      steps: [
        'Mark three places on the table: “we do this often”, “now and then” and “not yet”.',
        'Deal the cards out. In turn, everybody puts one down and gives an example from the team’s work.',
        'Who sees it otherwise gives an example, too. If you cannot agree, turn the card sideways and go on: a difference is worth talking about, not voting on.',
        'Together choose one card that you want to move, and agree the first step. Missing a theme? Put it on a blank card.',
      ],
    },
  ] as readonly { readonly title: string; readonly frame: string; readonly steps: readonly string[] }[],
  talkOurs: 'These ways of using the cards are our own suggestions, not the research’s.',
};

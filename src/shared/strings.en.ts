/**
 * Every English word of the interface, by widget. The shape is the key type of the other languages:
 * a missing or an extra word there does not compile. Words in braces are filled in by the widget.
 */

const common = {
  unavailable: 'This content cannot be shown at the moment.',
  /** Added to content that no reader of its language has read. */
  unreviewed: 'Nobody who reads this language well has checked these words yet.',
  language: 'Language',
  sources: 'Where this comes from',
  sourceKinds: {
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
  debate: 'Where people disagree',
  roles: 'Roles that come into play',
  ourReading: 'The links to these roles are our own reading, not the research’s.',
  organisation: 'About the organisation more than the person',
};

export const roleExplorer = {
  ...common,
  allRoles: 'All roles',
  rolesFor: 'Roles that carry “{name}”',
  count: { one: '{count} role', other: '{count} roles' },
  none: 'No single role is tied to “{name}”. It runs through all of them.',
  showAll: 'Show all roles',
  byTheme: 'Find a role by theme',
  bySkill: 'Find a role by skill',
  aliases: 'Also called:',
  actions: 'What people in this role do',
  example: 'In everyday council work',
  questions: 'Questions to ask yourself',
  themes: 'Themes',
  skills: 'Skills',
  chooseHint: 'Choose one to see every role that carries it.',
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
  startFailed:
    'A part of the self-check could not be loaded, so it has not started. Please try again, or reload the page.',
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
  changeAnswers: 'Change my answers',
  again: 'Start again',
  againConfirm: 'Starting again clears your answers.',
  againYes: 'Clear and start again',
  againNo: 'Keep my answers',
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

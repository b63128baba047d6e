/** English words of the self-check after its start page: a page loads them when somebody asks for it. */

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

/** Words for taking a result along and for opening a saved file; loaded together with `result`. */
export const takeAway = {
  takeTitle: 'Take it with you',
  editions: { full: 'Full edition', quick: 'Quick edition', councillor: 'Councillors’ edition' },
  print: 'Print',
  printText: 'The whole result on one page, or a sheet with room for notes to take to a one-to-one.',
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
    'The browser does not allow copying here. The text is selected: copy it with Ctrl+C, or Command+C on a Mac.',
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

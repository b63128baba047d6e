/**
 * English words of the interface that few pages show: the file with all widgets loads them when they are
 * needed. They come on top of those in `strings.en.ts`.
 */

export const modelShift = {
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

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

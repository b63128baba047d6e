import { expect } from '@open-wc/testing';
import '../../src/role-explorer/role-explorer.define.js';
import '../../src/theme-cards/theme-cards.define.js';
import type { RoleExplorer } from '../../src/role-explorer/role-explorer.js';
import { inRoot, mountRoles, textOf } from '../support/roles.js';
import { buttonOf, cardOf, mountCards, openIn, rootOf } from '../support/theme-cards.js';
import { clickOn } from '../support/user.js';
import { waitUntil } from '../support/wait.js';

interface Asked {
  readonly theme: string;
  readonly ask?: boolean;
}

const cardButtons = (element: RoleExplorer) => [
  ...inRoot(element).querySelectorAll<HTMLButtonElement>('[part=card-link]'),
];

/** Stands in for cards that have some of the themes. */
function cards(themes: readonly string[]) {
  const opened: string[] = [];
  const leaving = new AbortController();
  document.addEventListener(
    'psw-show-theme',
    (event) => {
      const { theme, ask } = (event as CustomEvent<Asked>).detail;
      if (!themes.includes(theme)) return;
      event.preventDefault();
      if (!ask) opened.push(theme);
    },
    { signal: leaving.signal },
  );
  return { opened, leave: () => leaving.abort() };
}

describe('<psw-role-explorer> beside theme cards', () => {
  it('has no button for a card where no card answers', async () => {
    const element = await mountRoles();
    expect(cardButtons(element)).to.have.length(0);
  });

  it('leads to the cards that are there, and opens none before that', async () => {
    const stand = cards(['rooted-in-place', 'fluid-career']);
    const element = await mountRoles();
    expect(cardButtons(element).map(textOf)).to.deep.equal(['Read the card: Rooted in a place']);
    expect(stand.opened).to.deep.equal([]);
    await clickOn(cardButtons(element)[0]!);
    expect(stand.opened).to.deep.equal(['rooted-in-place']);
    await expect(element).to.be.accessible();
    stand.leave();
  });

  it('asks again when cards have come', async () => {
    const element = await mountRoles();
    const stand = cards(['many-roles']);
    document.dispatchEvent(new CustomEvent('psw-theme-cards-ready'));
    await waitUntil(() => cardButtons(element).length > 0, 'asks again');
    expect(cardButtons(element).map(textOf)).to.deep.equal(['Read the card: Enterprising, in many roles']);
    stand.leave();
  });

  it('opens the card of real theme cards beside it, whichever of the two came first', async () => {
    for (const order of ['cards first', 'explorer first']) {
      const isFirst = order === 'cards first';
      const cardsFirst = isFirst ? await mountCards() : undefined;
      const element = await mountRoles();
      const themeCards = cardsFirst ?? (await mountCards());
      await waitUntil(() => cardButtons(element).length > 0, order);
      const button = cardButtons(element)[0]!;
      expect(textOf(button), order).to.equal('Read the card: Enterprising, in many roles');
      await clickOn(button);
      await waitUntil(() => openIn(themeCards).length > 0, order);
      expect(openIn(themeCards), order).to.deep.equal(['many-roles']);
      const opener = buttonOf(cardOf(themeCards, 'many-roles'));
      expect(rootOf(themeCards).activeElement, order).to.equal(opener);
      expect(opener.getBoundingClientRect().top, order).to.be.within(0, innerHeight);
      element.remove();
      themeCards.remove();
    }
  });
});

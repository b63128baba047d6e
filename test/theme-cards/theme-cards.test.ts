import { expect, fixture, html } from '@open-wc/testing';
import '../../src/theme-cards/theme-cards.define.js';
import { ThemeCards } from '../../src/theme-cards/theme-cards.js';
import { widgetContract } from '../suites/widget-contract.js';
import { clickOn, press } from '../support/user.js';

widgetContract({
  tag: 'psw-theme-cards',
  contentErrorEvent: 'psw-theme-cards-content-error',
  elementClass: ThemeCards,
  says: { en: 'Where this comes from', cy: 'O ble y daw hyn' },
});

async function mount(attributes: { themes?: string } = {}): Promise<ThemeCards> {
  const element = await fixture<ThemeCards>(
    html`<psw-theme-cards themes=${attributes.themes ?? ''}></psw-theme-cards>`,
  );
  await element.updateComplete;
  return element;
}

const cards = (element: ThemeCards) => [...element.renderRoot.querySelectorAll<HTMLElement>('.card')];
const toggle = (card: HTMLElement) => card.querySelector('button')!;
const body = (card: HTMLElement) => card.querySelector<HTMLElement>('[part=card-body]')!;

describe('<psw-theme-cards>', () => {
  it('shows ten cards in report order, all closed', async () => {
    const shown = cards(await mount());
    expect(shown).to.have.length(10);
    expect(shown.map((card) => card.querySelector('.number')?.textContent.match(/\d+$/m)?.[0])).to.deep.equal(
      Array.from({ length: 10 }, (_, index) => String(index + 1)),
    );
    for (const card of shown) expect(toggle(card).getAttribute('aria-expanded')).to.equal('false');
  });

  it('opens and closes every card by pointer, and tells the page', async () => {
    const element = await mount();
    const heard: unknown[] = [];
    element.addEventListener('psw-theme-cards-toggle', ({ detail }) => heard.push(detail));
    for (const card of cards(element)) {
      await clickOn(toggle(card));
      await element.updateComplete;
      expect(toggle(card).getAttribute('aria-expanded')).to.equal('true');
      expect(body(card).getBoundingClientRect().height).to.be.greaterThan(100);
      await clickOn(toggle(card));
      await element.updateComplete;
      expect(toggle(card).getAttribute('aria-expanded')).to.equal('false');
    }
    expect(heard).to.have.length(20);
    expect(heard[0]).to.deep.equal({ theme: 'many-roles', open: true });
    expect(heard[1]).to.deep.equal({ theme: 'many-roles', open: false });
    expect(Object.isFrozen(heard[0])).to.equal(true);
  });

  it('opens a card below its row: no card of the row moves, and what it says takes the whole row', async () => {
    const element = await mount();
    element.style.inlineSize = '70rem';
    const places = () => cards(element).map((card) => toggle(card).getBoundingClientRect());
    const before = places();
    expect(before[2]!.top).to.equal(before[0]!.top);
    toggle(cards(element)[1]!).click();
    await element.updateComplete;
    const after = places();
    for (const index of [0, 1, 2]) {
      expect(after[index]!.top).to.be.closeTo(before[index]!.top, 1);
      expect(after[index]!.left).to.be.closeTo(before[index]!.left, 1);
    }
    const opened = body(cards(element)[1]!).getBoundingClientRect();
    expect(opened.width).to.be.closeTo(element.getBoundingClientRect().width, 1);
    expect(opened.bottom).to.be.lessThan(after[3]!.top);
  });

  it('opens every card by keyboard', async () => {
    const element = await mount();
    for (const [index, card] of cards(element).entries()) {
      toggle(card).focus();
      await press(index % 2 ? 'Enter' : 'Space');
      await element.updateComplete;
      expect(toggle(card).getAttribute('aria-expanded')).to.equal('true');
      expect(element.shadowRoot?.activeElement).to.equal(toggle(card));
    }
  });

  it('shows in an open card what it means, practice, questions, roles and sources', async () => {
    const element = await mount({ themes: 'rooted-in-place' });
    const [card] = cards(element);
    await clickOn(toggle(card!));
    await element.updateComplete;
    const sections = [...body(card!).querySelectorAll('h3')].map((heading) => heading.textContent);
    expect(sections).to.deep.equal([
      'What it means',
      'On a good day',
      'Questions to ask yourself',
      'Where people disagree',
      'Roles that come into play',
      'Where this comes from',
    ]);
    expect(body(card!).querySelectorAll('a[href^=http]')).not.to.have.length(0);
  });

  it('shows the themes that are named, in the order they are named', async () => {
    const shown = cards(await mount({ themes: 'reflective-practice many-roles' }));
    expect(shown.map((card) => body(card).id)).to.deep.equal(['reflective-practice', 'many-roles']);
  });

  it('leaves out a theme it does not know, with one warning that names those it knows', async () => {
    const said: string[] = [];
    const { warn } = console;
    console.warn = (message: string) => said.push(message);
    const shown = cards(await mount({ themes: 'many-rolls shared-leadership' }));
    console.warn = warn;
    expect(shown.map((card) => body(card).id)).to.deep.equal(['shared-leadership']);
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('many-rolls').and.to.contain('rooted-in-place');
  });

  it('is accessible with every card open', async () => {
    const element = await mount();
    for (const card of cards(element)) toggle(card).click();
    await element.updateComplete;
    await expect(element).to.be.accessible();
  });
});

import { expect, nextFrame } from '@open-wc/testing';
import en from '../../src/content/en.json' with { type: 'json' };
import framework from '../../src/content/framework.json' with { type: 'json' };
import '../../src/theme-cards/theme-cards.define.js';
import { buttonOf, cardOf, cardsOf, mountCards, openIn, rootOf, shownIn } from '../support/theme-cards.js';
import { clickOn, press } from '../support/user.js';
import { waitUntil } from '../support/wait.js';

const COUNT = 120;

/** The bundled content with its themes copied; the last one says something of its own. */
function largePack(): unknown {
  const { themes } = framework;
  const words = Object.entries(en.themes);
  const ids = Array.from({ length: COUNT }, (_, index) => `item-${index}`);
  const texts = ids.map((id, index) => {
    const [, text] = words[index % words.length]!;
    return [id, index === COUNT - 1 ? { ...text, meaning: ['Zebras cross here.'] } : text] as const;
  });
  return {
    framework: {
      ...framework,
      themes: ids.map((id, index) => ({ ...themes[index % themes.length], id })),
      roles: framework.roles.map((role) => ({ ...role, themes: [] })),
      skills: framework.skills.map((skill) => ({ ...skill, themes: [] })),
      lessons: [],
      modelFeatures: [],
      practices: [],
      drivers: [],
      statements: [],
    },
    words: {
      en: {
        ...en,
        themes: Object.fromEntries(texts),
        lessons: {},
        modelFeatures: {},
        practices: {},
        drivers: {},
        statements: {},
      },
    },
  };
}

describe('Very many theme cards', () => {
  it('are all there, one below the other', async () => {
    const element = await mountCards({ content: largePack() });
    expect(shownIn(element)).to.have.length(COUNT);
    const [first, second] = cardsOf(element).map((card) => card.getBoundingClientRect());
    expect(second!.top).to.be.at.least(first!.bottom);
    expect(second!.left).to.equal(first!.left);
  });

  it('hold before long what find in page looks for, though none has been opened', async () => {
    const element = await mountCards({ content: largePack() });
    const last = cardsOf(element).at(-1)!;
    expect(last.textContent).not.to.contain('Zebras');
    await waitUntil(() => last.textContent.includes('Zebras cross here.'));
    expect(openIn(element)).to.deep.equal([]);
  });

  it('open and close, at the end of the list too, and follow a new heading level', async () => {
    const element = await mountCards({ content: largePack() });
    const last = cardOf(element, `item-${COUNT - 1}`);
    // Cards that come into view are laid out then, and may move what is below them.
    last.scrollIntoView({ block: 'center', behavior: 'instant' });
    await nextFrame();
    await nextFrame();
    await clickOn(buttonOf(last));
    await element.updateComplete;
    expect(last.textContent).to.contain('Zebras cross here.');
    expect(openIn(element)).to.deep.equal([`item-${COUNT - 1}`]);
    await press('Enter');
    await element.updateComplete;
    expect(openIn(element)).to.deep.equal([]);
    element.headingLevel = 4;
    await element.updateComplete;
    expect(rootOf(element).querySelectorAll('h4 .toggle')).to.have.length(COUNT);
    element.themes = 'item-1 item-2';
    await element.updateComplete;
    expect(shownIn(element)).to.deep.equal(['item-1', 'item-2']);
    element.themes = '';
    await element.updateComplete;
    expect(cardsOf(element).filter((card) => buttonOf(card).textContent.trim())).to.have.length(COUNT);
  });

  it('lead to one of them that the address names, far down', async () => {
    history.replaceState(null, '', `#psw-theme=item-${COUNT - 20}`);
    const element = await mountCards({ content: largePack() });
    const button = buttonOf(cardOf(element, `item-${COUNT - 20}`));
    await waitUntil(() => rootOf(element).activeElement === button);
    await nextFrame();
    await nextFrame();
    history.replaceState(null, '', location.pathname + location.search);
    const { top } = button.getBoundingClientRect();
    expect(top).to.be.within(0, innerHeight);
  });

  it('are searched in what they hold, before it is drawn', async () => {
    const element = await mountCards({ content: largePack(), tools: true });
    const field = rootOf(element).querySelector<HTMLInputElement>('[name=search]')!;
    field.value = 'zebra';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    expect(shownIn(element)).to.deep.equal([`item-${COUNT - 1}`]);
  });
});

import { aTimeout, expect } from '@open-wc/testing';
import { resetMouse } from '@web/test-runner-commands';
import en from '../../src/content/en.json' with { type: 'json' };
import framework from '../../src/content/framework.json' with { type: 'json' };
import '../../src/theme-cards/theme-cards.define.js';
import type { ThemeCards } from '../../src/theme-cards/theme-cards.js';
import { council } from '../support/council.js';
import { buttonOf, cardOf, cardsOf, mountCards, openIn, rootOf, shownIn } from '../support/theme-cards.js';
import { clickOn, press, typeText } from '../support/user.js';
import { waitUntil } from '../support/wait.js';

const ids = framework.themes.map(({ id }) => id);
const field = (element: ThemeCards, name: string) =>
  rootOf(element).querySelector<HTMLInputElement & HTMLSelectElement>(`.tools [name=${name}]`)!;
const status = (element: ThemeCards) =>
  rootOf(element).querySelector('.tools [role=status]')!.textContent.trim();
const namedButton = (element: ThemeCards, name: string) =>
  [...rootOf(element).querySelectorAll('button')].find(({ textContent }) => textContent.trim() === name)!;

async function choose(element: ThemeCards, name: string, value: string): Promise<void> {
  const select = field(element, name);
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
  await element.updateComplete;
}

async function search(element: ThemeCards, text: string): Promise<void> {
  await clickOn(field(element, 'search'));
  await typeText(text);
}

describe('The bar above the theme cards', () => {
  afterEach(() => resetMouse());

  it('is not there, and nothing of it is loaded, where the page does not ask for it', async () => {
    const element = await mountCards();
    expect(rootOf(element).querySelector('input, select, .tools')).not.to.exist;
    expect(
      performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .join(),
    ).not.to.contain('card-tools');
  });

  it('has a search, two filters, an order and two buttons, named and accessible', async () => {
    const element = await mountCards({ tools: true });
    const labels = [...rootOf(element).querySelectorAll('label .label')].map((label) => label.textContent);
    expect(labels).to.deep.equal(['Search the cards', 'Role', 'Skill', 'Order']);
    expect(field(element, 'role').options).to.have.length(9);
    expect(field(element, 'skill').options).to.have.length(13);
    expect(status(element)).to.equal('10 themes');
    await expect(element).to.be.accessible();
  });

  it('shows while a person types the cards that have all the words, and the focus stays', async () => {
    const element = await mountCards({ tools: true });
    const heard: Event[] = [];
    for (const type of ['input', 'change']) element.addEventListener(type, (event) => heard.push(event));
    await search(element, 'AUSTERITY mone');
    expect(shownIn(element)).to.include('beyond-austerity').and.not.to.include('rooted-in-place');
    expect(rootOf(element).activeElement).to.equal(field(element, 'search'));
    await press('Enter');
    expect(shownIn(element)).to.include('beyond-austerity');
    expect(heard, 'the page does not learn what is typed').to.deep.equal([]);
  });

  it('says how many cards there are once the person pauses', async () => {
    const element = await mountCards({ tools: true });
    const input = field(element, 'search');
    // A machine that is busy is no person who pauses: all letters come at once.
    for (const letter of 'reflec') {
      input.value += letter;
      input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      expect(status(element)).to.equal('10 themes');
    }
    await waitUntil(() => /^\d+ of 10 themes$/.test(status(element)));
    expect(status(element)).to.equal(`${shownIn(element).length} of 10 themes`);
  });

  it('finds themes by another name of a role', async () => {
    const element = await mountCards({ tools: true });
    await search(element, 'signposter');
    const { themes } = framework.roles.find(({ id }) => id === 'navigator')!;
    expect(shownIn(element)).to.have.members(themes.map(({ id }) => id));
  });

  it('leaves cards open that were open', async () => {
    const element = await mountCards({ tools: true });
    await clickOn(buttonOf(cardOf(element, 'rooted-in-place')));
    await search(element, 'austerity');
    expect(shownIn(element)).not.to.include('rooted-in-place');
    await press(...Array.from('austerity', () => 'Backspace'));
    expect(shownIn(element)).to.deep.equal(ids);
    expect(openIn(element)).to.deep.equal(['rooted-in-place']);
  });

  it('says what to try when nothing is found, and a button shows all again', async () => {
    const element = await mountCards({ tools: true });
    await search(element, 'zzz');
    expect(shownIn(element)).to.deep.equal([]);
    const none = rootOf(element).querySelector<HTMLElement>('.none')!;
    expect(none.checkVisibility()).to.equal(true);
    expect(none.textContent).to.contain('Try fewer or shorter words, or “Any role” and “Any skill”.');
    await waitUntil(() => status(element) === 'No theme found');
    await expect(element).to.be.accessible();
    await clickOn(namedButton(element, 'Show all themes again'));
    await aTimeout(0);
    expect(shownIn(element)).to.deep.equal(ids);
    expect(field(element, 'search').value).to.equal('');
    expect(none.checkVisibility()).to.equal(false);
    expect(rootOf(element).activeElement).to.equal(field(element, 'search'));
  });

  it('filters by role and by skill, together with the search', async () => {
    const element = await mountCards({ tools: true });
    await choose(element, 'role', 'broker');
    expect(shownIn(element)).to.deep.equal(['many-roles', 'fluid-organisation', 'shared-leadership']);
    await choose(element, 'skill', 'commercial-awareness');
    expect(shownIn(element)).to.deep.equal(['many-roles']);
    await choose(element, 'role', '');
    expect(shownIn(element)).to.include('ethos-and-commercial');
    await choose(element, 'skill', 'self-awareness');
    expect(shownIn(element)).to.deep.equal(['shared-leadership']);
  });

  it('chooses a role by keyboard', async () => {
    const element = await mountCards({ tools: true });
    field(element, 'role').focus();
    await typeText('B');
    await press('Enter');
    await waitUntil(() => shownIn(element).length === 3);
    expect(field(element, 'role').value).to.equal('broker');
  });

  it('sorts by title, and back into the order of the report, with open cards staying open', async () => {
    const element = await mountCards({ tools: true });
    await clickOn(buttonOf(cardOf(element, 'rooted-in-place')));
    await element.updateComplete;
    await choose(element, 'sort', 'title');
    const titles = cardsOf(element).map((card) => buttonOf(card).textContent.trim());
    expect(titles).to.deep.equal([...titles].sort(new Intl.Collator('en').compare));
    expect(titles).not.to.deep.equal(ids.map((id) => en.themes[id as keyof typeof en.themes].title));
    expect(openIn(element)).to.deep.equal(['rooted-in-place']);
    await choose(element, 'sort', '');
    expect(shownIn(element)).to.deep.equal(ids);
    expect(openIn(element)).to.deep.equal(['rooted-in-place']);
  });

  it('names the order of the page where the page has one of its own', async () => {
    const element = await mountCards({ tools: true, themes: 'rooted-in-place many-roles' });
    const options = () => [...field(element, 'sort').options].map(({ text }) => text);
    expect(options()).to.deep.equal(['As on this page', 'Report order', 'By title, A to Z']);
    await choose(element, 'sort', 'report');
    expect(shownIn(element)).to.deep.equal(['many-roles', 'rooted-in-place']);
    expect(options()).to.have.length(3);
  });

  it('offers only roles and skills that go with a card', async () => {
    const element = await mountCards({ tools: true, themes: 'generic-and-technical' });
    expect(field(element, 'role'), 'no role goes with it').not.to.exist;
    expect([...field(element, 'skill').options].map(({ value }) => value))
      .to.include('peer-learning')
      .and.not.to.include('commercial-awareness');
  });

  it('opens and closes all, of those found, and tells the page of each', async () => {
    const element = await mountCards({ tools: true });
    const heard: unknown[] = [];
    element.addEventListener('psw-theme-cards-toggle', ({ detail }) => heard.push(detail));
    await choose(element, 'role', 'broker');
    await clickOn(namedButton(element, 'Open all'));
    await element.updateComplete;
    expect(openIn(element)).to.deep.equal(['many-roles', 'fluid-organisation', 'shared-leadership']);
    expect(heard).to.have.length(3);
    await choose(element, 'role', '');
    await clickOn(namedButton(element, 'Close all'));
    await element.updateComplete;
    expect(openIn(element)).to.deep.equal([]);
    expect(heard).to.have.length(6);
  });

  it('speaks Welsh, and finds Welsh words without their accents', async () => {
    const element = await mountCards({ tools: true, lang: 'cy' });
    expect(status(element)).to.equal('10 thema');
    expect(field(element, 'skill').options[1]!.text).to.equal('Cynnal trafodaethau da');
    await search(element, 'pensaer');
    const { themes } = framework.roles.find(({ id }) => id === 'systems-architect')!;
    expect(shownIn(element)).to.have.members(themes.map(({ id }) => id));
    await waitUntil(() => status(element) === '3 o 10 thema');
  });

  it('keeps what was entered when the language changes', async () => {
    const element = await mountCards({ tools: true });
    await choose(element, 'role', 'broker');
    element.parentElement!.lang = 'cy';
    await waitUntil(() => status(element) === '3 o 10 thema');
    expect(field(element, 'role').value).to.equal('broker');
    expect(shownIn(element)).to.have.length(3);
  });

  it('comes and goes with the attribute, and takes nothing with it', async () => {
    const element = await mountCards();
    element.tools = true;
    await waitUntil(() => rootOf(element).querySelector('.tools'));
    await search(element, 'zzz');
    expect(shownIn(element)).to.deep.equal([]);
    element.tools = false;
    await waitUntil(() => shownIn(element).length > 0, 'the cards come back');
    expect(shownIn(element)).to.deep.equal(ids);
  });

  it('finds what a council adds, and its own roles', async () => {
    const overlay = {
      ...council,
      roles: {
        ...council.roles,
        gardener: {
          new: true,
          themes: ['planet'],
          skills: ['creativity'],
          en: {
            title: 'Gardener',
            summary: 'Grows things.',
            actions: ['Grows.'],
            example: 'A patch.',
            questions: ['What grows?'],
            aliases: ['green thumb'],
          },
        },
        broker: { en: { ...council.roles.broker.en, aliases: ['peacemaker'] } },
      },
    };
    const element = await mountCards({ tools: true, overlay });
    await search(element, 'thumb');
    expect(shownIn(element)).to.deep.equal(['planet']);
    await press(...Array.from('thumb', () => 'Backspace'));
    await typeText('peacemaker');
    expect(shownIn(element)).to.include('fluid-organisation').and.not.to.include('planet');
    await press(...Array.from('peacemaker', () => 'Backspace'));
    await choose(element, 'skill', 'creativity');
    expect(shownIn(element)).to.include('planet');
  });

  it('shows a skill by the name that a council gives it, and follows when that changes', async () => {
    const named = (title: string) => ({ ...council, skills: { creativity: { en: { title } } } });
    const element = await mountCards({ tools: true, overlay: named('Making things up') });
    const skills = () => [...field(element, 'skill').options].map(({ text }) => text);
    expect(skills()).to.include('Making things up').and.not.to.include(en.skills.creativity.title);
    element.overlay = named('Inventing');
    await waitUntil(() => skills().includes('Inventing'));
    expect(skills()).not.to.include('Making things up');
  });

  it('searches a whole pack of a council’s own', async () => {
    const words = structuredClone(en) as any;
    words.roles.broker.aliases = ['bridge builder'];
    const element = await mountCards({ tools: true, content: { framework, words: { en: words } } });
    await search(element, 'bridge builder');
    expect(shownIn(element)).to.deep.equal(['many-roles', 'fluid-organisation', 'shared-leadership']);
  });
});

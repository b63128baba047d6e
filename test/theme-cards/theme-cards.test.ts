import { expect, fixture, html } from '@open-wc/testing';
import en from '../../src/content/en.json' with { type: 'json' };
import framework from '../../src/content/framework.json' with { type: 'json' };
import '../../src/theme-cards/theme-cards.define.js';
import { ThemeCards } from '../../src/theme-cards/theme-cards.js';
import { widgetContract } from '../suites/widget-contract.js';
import { council } from '../support/council.js';
import { clickOn, press } from '../support/user.js';
import { waitUntil } from '../support/wait.js';

widgetContract({
  tag: 'psw-theme-cards',
  contentErrorEvent: 'psw-theme-cards-content-error',
  elementClass: ThemeCards,
  says: { en: 'Where this comes from', cy: 'O ble y daw hyn' },
  cites: 'Rooted in a place: in our words, after the sources (',
});

/** Draws what closed cards hold, which comes a second later if nobody prints the page. */
function fill(): void {
  dispatchEvent(new Event('beforeprint'));
}

async function mount(attributes: { themes?: string } = {}): Promise<ThemeCards> {
  const element = await fixture<ThemeCards>(
    html`<psw-theme-cards themes=${attributes.themes ?? ''}></psw-theme-cards>`,
  );
  await element.updateComplete;
  return element;
}

async function mountWith(
  { overlay, content, themes = '' }: { overlay?: object; content?: unknown; themes?: string },
  lang = 'en',
): Promise<ThemeCards> {
  const holder = await fixture<HTMLElement>(
    html`<div lang=${lang}>
      <psw-theme-cards themes=${themes} .overlay=${overlay} .content=${content}></psw-theme-cards>
    </div>`,
  );
  const element = holder.querySelector('psw-theme-cards')!;
  await element.updateComplete;
  return element;
}

const cards = (element: ThemeCards) => [...element.renderRoot.querySelectorAll<HTMLElement>('.card')];
const toggle = (card: HTMLElement) => card.querySelector('button')!;
const themeOf = (card: HTMLElement) => card.dataset['theme'];
const cardOf = (element: ThemeCards, theme: string) =>
  cards(element).find((card) => themeOf(card) === theme)!;
const face = (card: HTMLElement) => card.querySelector<HTMLElement>('[part=card]')!;
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
    // What changes above what can be seen would move the page instead.
    element.scrollIntoView();
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

  it('shows in an open card what it means, practice, questions and roles', async () => {
    const element = await mount({ themes: 'rooted-in-place' });
    const [card] = cards(element);
    await clickOn(toggle(card!));
    await element.updateComplete;
    const sections = [...body(card!).querySelectorAll('h3')].map((heading) => heading.textContent);
    expect(sections).to.deep.equal([
      'What it means',
      'On a good day',
      'Questions to ask yourself',
      'Practices to try',
      'What is pushing this change',
      'Where people disagree',
      'Roles that come into play',
    ]);
  });

  it('shows what the research had found before only where a lesson bears on the theme', async () => {
    const element = await mount();
    fill();
    const withLessons = cards(element).filter((card) =>
      card.textContent.includes('What the research had found before'),
    );
    expect(withLessons.map((card) => themeOf(card))).to.deep.equal([
      'many-roles',
      'human-with-citizens',
      'generic-and-technical',
      'ethos-and-commercial',
      'beyond-austerity',
      'shared-leadership',
      'reflective-practice',
    ]);
    expect(cardOf(element, 'beyond-austerity').textContent).to.contain('Austerity pushes and blocks');
  });

  const section = (card: Element, title: string) =>
    [...card.querySelectorAll('section')]
      .find((candidate) => candidate.querySelector('h3')?.textContent === title)
      ?.textContent.replace(/\s+/g, ' ') ?? '';
  const ours = 'The link to this theme is our own reading, not the research’s.';

  it('says which links are a reading of ours: all of them in a sentence, single ones by a mark', async () => {
    const element = await mount();
    fill();
    const human = cardOf(element, 'human-with-citizens');
    const lessons = section(human, 'What the research had found before');
    expect(lessons).to.match(/Feelings are part of the work: .*\(our reading\)/);
    expect(lessons)
      .to.match(/Residents are changing too: [^(]*Feelings/)
      .and.not.to.contain(ours);
    expect(section(human, 'What is pushing this change'))
      .to.contain(ours)
      .and.not.to.contain('(our reading)');
    expect(section(human, 'Practices to try')).to.contain('The steps are our own.').and.not.to.contain(ours);
    expect(section(cardOf(element, 'many-roles'), 'Roles that come into play')).not.to.contain(ours);
  });

  it('draws what closed cards hold a second later, for find in page', async () => {
    const element = await mount();
    const last = cards(element).at(-1)!;
    expect(last.textContent).not.to.contain('Questions to ask yourself');
    expect(toggle(last).hasAttribute('aria-controls'), 'refers to what is not there yet').to.equal(false);
    await waitUntil(() => last.textContent.includes('Questions to ask yourself'));
    expect(toggle(last).getAttribute('aria-controls')).to.equal(body(last).id);
    expect(toggle(last).getAttribute('aria-expanded')).to.equal('false');
  });

  it('draws it in every list on a page, though the first leaves before its turn', async () => {
    const [first, ...others] = [await mount(), await mount(), await mount()];
    first.remove();
    for (const element of others)
      await waitUntil(() => cards(element).at(-1)!.textContent.includes('Questions to ask yourself'));
  });

  it('has no heading over what a theme does not say', async () => {
    const words = structuredClone(en);
    words.themes['rooted-in-place'].practice = [];
    const element = await mountWith({ content: { framework, words: { en: words } } });
    fill();
    const headingsOf = (theme: string) =>
      [...cardOf(element, theme).querySelectorAll('section > .label')].map(({ textContent }) => textContent);
    expect(headingsOf('many-roles')).to.include('On a good day');
    expect(headingsOf('rooted-in-place')).not.to.include('On a good day');
  });

  it('shows how to begin with a practice, step by step', async () => {
    const element = await mount({ themes: 'human-with-citizens' });
    fill();
    const practices = section(cards(element)[0]!, 'Practices to try');
    for (const { title, steps } of [en.practices['just-connect'], en.practices['let-it-go']]) {
      expect(practices).to.contain(title).and.to.contain(steps[0]).and.to.contain(steps.at(-1));
    }
  });

  it('shows the themes that are named, in the order they are named', async () => {
    const shown = cards(await mount({ themes: 'reflective-practice many-roles' }));
    expect(shown.map(themeOf)).to.deep.equal(['reflective-practice', 'many-roles']);
  });

  it('leaves out a theme it does not know, with one warning that names those it knows', async () => {
    const said: string[] = [];
    const { warn } = console;
    console.warn = (message: string) => said.push(message);
    const shown = cards(await mount({ themes: 'many-rolls shared-leadership' }));
    console.warn = warn;
    expect(shown.map(themeOf)).to.deep.equal(['shared-leadership']);
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('many-rolls').and.to.contain('rooted-in-place');
  });

  it('shows what a council adds, with links that lead on', async () => {
    const element = await mountWith({ overlay: council, themes: 'planet many-roles rooted-in-place' });
    fill();
    const text = body(cardOf(element, 'rooted-in-place')).textContent.replace(/\s+/g, ' ');
    expect(text).to.contain('From your council').and.to.contain('The Saturday stall on the market square.');
    const links = [...cardOf(element, 'rooted-in-place').querySelectorAll('[part=council-links] a')];
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).to.deep.equal([
      ['Jo in the neighbourhoods team', 'mailto:jo@example.org'],
      ['Walking the ward', '/courses/ward'],
    ]);
    expect(body(cardOf(element, 'many-roles')).textContent).not.to.contain('From your council');
    for (const card of cards(element)) toggle(card).click();
    await element.updateComplete;
    await expect(element).to.be.accessible();
  });

  it('gives a theme of a council’s own no number of the report', async () => {
    const element = await mountWith({ overlay: council });
    const [planet, first] = cards(element);
    expect(face(planet!).innerText).to.contain('Kind to the planet').and.not.to.contain('2014 report');
    expect(face(first!).innerText).to.contain('Number in the 2014 report');
  });

  it('says in which language a council’s words are, where it is another than the card’s', async () => {
    const element = await mountWith({ overlay: council }, 'cy');
    fill();
    const inEnglish = (card: Element) =>
      [...card.querySelectorAll('[lang=en][dir=ltr]')].map(({ textContent }) => textContent);
    expect(inEnglish(cardOf(element, 'planet'))).to.deep.equal([
      'Kind to the planet',
      'You keep an eye on what your work costs the climate.',
      'Each service has a footprint.',
      'A van stays in the depot.',
      'What could you leave out?',
    ]);
    expect(inEnglish(cardOf(element, 'rooted-in-place'))).to.deep.equal([
      'The Saturday stall on the market square.',
      'Jo in the neighbourhoods team',
      'Walking the ward',
    ]);
    await expect(element).to.be.accessible();
  });

  const unread = 'Nobody who reads this language well has checked these words yet.';
  const about = (element: ThemeCards) => element.renderRoot.querySelector('[part=about]')!.textContent;
  const pack = (review: string, changes: Record<string, string>): Record<string, unknown> => {
    const words: any = structuredClone(en);
    words.review = review;
    for (const [id, state] of Object.entries(changes)) words.themes[id].review = state;
    return { framework, words: { en: words } };
  };

  it('says of an entry that nobody has read it, whatever the file says of the others', async () => {
    const content = pack('reviewed', { 'fluid-career': 'unreviewed' });
    expect(about(await mountWith({ content, themes: 'fluid-career' }))).to.contain(unread);
    expect(about(await mountWith({ content, themes: 'reflective-practice' }))).not.to.contain(unread);
  });

  it('does not say so of an entry that has been read, in a file that has not', async () => {
    const everything = structuredClone(pack('unreviewed', { 'reflective-practice': 'reviewed' })) as any;
    everything.words.en.about.review = 'reviewed';
    for (const { id } of framework.lessons) everything.words.en.lessons[id].review = 'reviewed';
    expect(about(await mountWith({ content: everything, themes: 'fluid-career' }))).to.contain(unread);
    expect(about(await mountWith({ content: everything, themes: 'reflective-practice' }))).not.to.contain(
      unread,
    );
  });

  it('says so of Welsh content that has been read as long as the Welsh interface has not', async () => {
    const words = { ...en, lang: 'cy', review: 'reviewed' };
    const element = await mountWith({ content: { framework, words: { cy: words } } }, 'cy');
    expect(about(element)).to.contain('Nid oes siaradwr Cymraeg wedi darllen');
  });

  it('is accessible with every card open', async () => {
    const element = await mount();
    for (const card of cards(element)) toggle(card).click();
    await element.updateComplete;
    await expect(element).to.be.accessible();
  });
});

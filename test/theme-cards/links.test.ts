import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import '../../src/theme-cards/theme-cards.define.js';
import type { ShowThemeDetail } from '../../src/theme-cards/card-requests.js';
import type { ThemeCards } from '../../src/theme-cards/theme-cards.js';
import { buttonOf, cardOf, cardsOf, mountCards, openIn, rootOf } from '../support/theme-cards.js';
import { clickOn, press } from '../support/user.js';
import { waitUntil } from '../support/wait.js';

const linkIn = (element: ThemeCards, theme: string) =>
  cardOf(element, theme).querySelector<HTMLAnchorElement>('.card-link a');
const isAt = (element: ThemeCards, theme: string) =>
  rootOf(element).activeElement === buttonOf(cardOf(element, theme));
/** Long enough for a card to be opened, were it to be. */
const settle = () => aTimeout(150);

async function goTo(hash: string): Promise<void> {
  const { href } = location;
  location.hash = hash;
  if (location.href !== href)
    await new Promise((resolve) => window.addEventListener('hashchange', resolve, { once: true }));
}

function ask(detail: unknown): boolean {
  const event = new CustomEvent('psw-show-theme', { cancelable: true, detail });
  document.dispatchEvent(event);
  return event.defaultPrevented;
}

/** Puts the clipboard of a page in place of the browser's, whose permission differs by engine. */
function withClipboard(writeText: (text: string) => Promise<void>): void {
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
}

beforeEach(() => goTo(''));
after(() => {
  history.replaceState(null, '', location.pathname + location.search);
});

describe('A theme card named in the address', () => {
  it('is open right after load, has the focus and is in view', async () => {
    await goTo('psw-theme=rooted-in-place');
    const element = await mountCards();
    await waitUntil(() => isAt(element, 'rooted-in-place'));
    expect(openIn(element)).to.deep.equal(['rooted-in-place']);
    const { top } = buttonOf(cardOf(element, 'rooted-in-place')).getBoundingClientRect();
    expect(top).to.be.within(0, innerHeight);
  });

  it('opens when the address changes, and again when it is come back to', async () => {
    const element = await mountCards();
    const heard: unknown[] = [];
    element.addEventListener('psw-theme-cards-toggle', ({ detail }) => heard.push(detail));
    await goTo('psw-theme=fluid-career');
    await waitUntil(() => isAt(element, 'fluid-career'));
    await goTo('psw-theme=many-roles');
    await waitUntil(() => isAt(element, 'many-roles'));
    expect(openIn(element)).to.deep.equal(['many-roles', 'fluid-career']);
    await press('Enter');
    await element.updateComplete;
    await goTo('elsewhere');
    buttonOf(cardOf(element, 'reflective-practice')).focus();
    await goTo('psw-theme=many-roles');
    await waitUntil(() => isAt(element, 'many-roles'));
    expect(openIn(element)).to.include('many-roles');
    expect(heard, 'only what the person does in the widget').to.have.length(1);
  });

  it('is nothing to a widget that does not show it', async () => {
    const element = await mountCards({ themes: 'many-roles' });
    for (const hash of ['psw-theme=fluid-career', 'psw-theme=', 'psw-theme=%E0%A4%A', 'psw-theme=x"]<b>']) {
      await goTo(hash);
      await settle();
      expect(openIn(element)).to.deep.equal([]);
      expect(rootOf(element).activeElement).to.equal(null);
    }
  });

  it('is opened by the first widget that shows it, and by no other, on load and later', async () => {
    await goTo('psw-theme=fluid-career');
    const holder = await fixture<HTMLElement>(
      html`<div>
        <psw-theme-cards themes="many-roles"></psw-theme-cards>
        <psw-theme-cards themes="fluid-career many-roles"></psw-theme-cards>
        <psw-theme-cards></psw-theme-cards>
      </div>`,
    );
    const [first, second, third] = [...holder.querySelectorAll('psw-theme-cards')] as [
      ThemeCards,
      ThemeCards,
      ThemeCards,
    ];
    await Promise.all([first, second, third].map(({ updateComplete }) => updateComplete));
    await waitUntil(() => isAt(second, 'fluid-career'));
    await goTo('psw-theme=many-roles');
    await waitUntil(() => isAt(first, 'many-roles'));
    await settle();
    expect([first, second, third].map(openIn)).to.deep.equal([['many-roles'], ['fluid-career'], []]);
  });

  it('stays closed with links="off", and an open card has no link', async () => {
    await goTo('psw-theme=rooted-in-place');
    const element = await mountCards({ links: 'off' });
    await goTo('psw-theme=many-roles');
    await settle();
    expect(openIn(element)).to.deep.equal([]);
    await clickOn(buttonOf(cardOf(element, 'many-roles')));
    await settle();
    expect(linkIn(element, 'many-roles')).to.equal(null);
  });

  it('is brought back when a search had left it out', async () => {
    const element = await mountCards({ tools: true });
    const search = rootOf(element).querySelector<HTMLInputElement>('[name=search]')!;
    search.value = 'zzz';
    search.dispatchEvent(new Event('input', { bubbles: true }));
    expect(cardOf(element, 'fluid-career').hidden).to.equal(true);
    await goTo('psw-theme=fluid-career');
    await waitUntil(() => isAt(element, 'fluid-career'));
    expect(search.value).to.equal('');
    expect(cardsOf(element).some(({ hidden }) => hidden)).to.equal(false);
  });

  it('does not open once the widget is removed', async () => {
    const element = await mountCards();
    element.remove();
    await goTo('psw-theme=many-roles');
    expect(ask({ theme: 'many-roles' })).to.equal(false);
    await settle();
    expect(openIn(element)).to.deep.equal([]);
  });
});

describe('The link to a theme card', () => {
  const pristine = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
  afterEach(() => {
    if (pristine) Object.defineProperty(navigator, 'clipboard', pristine);
    else Reflect.deleteProperty(navigator, 'clipboard');
  });
  const said = (element: ThemeCards, theme: string) =>
    cardOf(element, theme).querySelector('[role=status]')?.textContent;

  async function opened(theme: string, lang = 'en'): Promise<ThemeCards> {
    const element = await mountCards({ lang });
    await clickOn(buttonOf(cardOf(element, theme)));
    await waitUntil(() => linkIn(element, theme));
    return element;
  }

  it('is in an open card only, with a real address', async () => {
    const element = await opened('fluid-career');
    expect(rootOf(element).querySelectorAll('.card-link')).to.have.length(1);
    expect(linkIn(element, 'fluid-career')!.getAttribute('href')).to.equal('#psw-theme=fluid-career');
    expect(linkIn(element, 'fluid-career')!.textContent).to.equal('Link to this card');
    await expect(element).to.be.accessible();
  });

  for (const [how, use] of [
    ['by pointer', (link: HTMLElement) => clickOn(link)],
    [
      'by keyboard',
      async (link: HTMLElement) => {
        link.focus();
        await press('Enter');
      },
    ],
  ] as const) {
    it(`copies the full address ${how}, says so, and leaves the person where they are`, async () => {
      let copied = '';
      withClipboard(async (text) => {
        copied = text;
        return Promise.resolve();
      });
      const element = await opened('fluid-career');
      await use(linkIn(element, 'fluid-career')!);
      await waitUntil(() => said(element, 'fluid-career') === 'The address of this card is copied.');
      expect(copied).to.equal(`${location.href.split('#')[0]}#psw-theme=fluid-career`);
      expect(location.href).to.equal(copied);
      await settle();
      expect(rootOf(element).activeElement).to.equal(linkIn(element, 'fluid-career'));
      expect(openIn(element)).to.deep.equal(['fluid-career']);
    });
  }

  it('says where the address is when the browser refuses to copy', async () => {
    withClipboard(() => Promise.reject(new Error('NotAllowedError')));
    const element = await opened('fluid-career');
    await clickOn(linkIn(element, 'fluid-career')!);
    await waitUntil(() => said(element, 'fluid-career')?.includes('The address is in the address bar now'));
    expect(location.hash).to.equal('#psw-theme=fluid-career');
  });

  it('says so, too, where there is no clipboard at all, as on a page without https', async () => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    const element = await opened('fluid-career');
    await clickOn(linkIn(element, 'fluid-career')!);
    await waitUntil(() => said(element, 'fluid-career')?.includes('in the address bar'));
  });

  it('speaks Welsh', async () => {
    const element = await opened('fluid-career', 'cy');
    expect(linkIn(element, 'fluid-career')!.textContent).to.equal('Dolen i’r cerdyn hwn');
  });
});

describe('A request for a theme card by an event', () => {
  it('is answered by opening it and leading to it', async () => {
    const element = await mountCards();
    expect(ask({ theme: 'fluid-career' } satisfies ShowThemeDetail)).to.equal(true);
    await waitUntil(() => isAt(element, 'fluid-career'));
    expect(openIn(element)).to.deep.equal(['fluid-career']);
  });

  it('that only asks is answered, and opens nothing', async () => {
    const element = await mountCards({ themes: 'many-roles' });
    expect(ask({ theme: 'many-roles', ask: true })).to.equal(true);
    expect(ask({ theme: 'fluid-career', ask: true })).to.equal(false);
    await settle();
    expect(openIn(element)).to.deep.equal([]);
    expect(document.activeElement).to.equal(document.body);
  });

  it('that only asks goes no further than the first answer; a request is heard by the whole page', async () => {
    await mountCards();
    const heard: (boolean | undefined)[] = [];
    const listen = (event: Event) => heard.push((event as CustomEvent<ShowThemeDetail>).detail.ask);
    document.addEventListener('psw-show-theme', listen);
    ask({ theme: 'many-roles', ask: true });
    ask({ theme: 'many-roles' });
    document.removeEventListener('psw-show-theme', listen);
    expect(heard).to.deep.equal([undefined]);
  });

  it('without a theme that is shown gets no answer', async () => {
    await mountCards({ themes: 'many-roles' });
    for (const detail of [undefined, null, {}, { theme: 'fluid-career' }, { theme: 7 }])
      expect(ask(detail), JSON.stringify(detail)).to.equal(false);
  });

  it('is answered with links="off", too: it is no address', async () => {
    const element = await mountCards({ links: 'off' });
    expect(ask({ theme: 'many-roles' })).to.equal(true);
    await waitUntil(() => isAt(element, 'many-roles'));
  });

  it('is answered by the first widget only', async () => {
    const holder = await fixture<HTMLElement>(
      html`<div><psw-theme-cards></psw-theme-cards><psw-theme-cards></psw-theme-cards></div>`,
    );
    const [first, second] = [...holder.querySelectorAll('psw-theme-cards')] as [ThemeCards, ThemeCards];
    await Promise.all([first.updateComplete, second.updateComplete]);
    expect(ask({ theme: 'many-roles' })).to.equal(true);
    await waitUntil(() => isAt(first, 'many-roles'));
    expect(openIn(second)).to.deep.equal([]);
  });

  it('can be made as soon as the cards say that they are there, which they do once', async () => {
    const answers: boolean[] = [];
    const listen = (event: Event) => {
      expect((event as CustomEvent).detail).to.equal(null);
      answers.push(ask({ theme: 'many-roles', ask: true }));
    };
    document.addEventListener('psw-theme-cards-ready', listen);
    const element = document.createElement('psw-theme-cards');
    document.body.append(element);
    expect(ask({ theme: 'many-roles', ask: true }), 'before there is content').to.equal(false);
    await element.updateComplete;
    element.headingLevel = 3;
    await element.updateComplete;
    document.removeEventListener('psw-theme-cards-ready', listen);
    element.remove();
    expect(answers).to.deep.equal([true]);
  });
});

import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import decodeQR from 'qr/decode.js';
import '../../src/theme-cards/theme-cards.define.js';
import type { ThemeCards } from '../../src/theme-cards/theme-cards.js';
import { clickOn, press } from '../support/user.js';
import { waitUntil } from '../support/wait.js';

const address = 'https://intranet.example.gov.uk/themes';
const print = window.print.bind(window);
let printed = 0;

beforeEach(() => {
  printed = 0;
  window.print = () => {
    printed++;
    dispatchEvent(new Event('beforeprint'));
  };
});
afterEach(() => {
  dispatchEvent(new Event('afterprint'));
  window.print = print;
});

async function mount(
  attributes: { themes?: string; address?: string; overlay?: object; deck?: boolean } = {},
  lang = 'en',
): Promise<ThemeCards> {
  const { themes = '', overlay, deck = true } = attributes;
  const holder = await fixture<HTMLElement>(
    html`<div lang=${lang}>
      <psw-theme-cards
        ?deck=${deck}
        deck-address=${attributes.address ?? ''}
        themes=${themes}
        .overlay=${overlay}
      ></psw-theme-cards>
    </div>`,
  );
  const element = holder.querySelector('psw-theme-cards')!;
  await element.updateComplete;
  return element;
}

const button = (element: ThemeCards) =>
  element.renderRoot.querySelector<HTMLButtonElement>('[part=deck] button');
const holder = () => document.querySelector<HTMLElement>('#psw-sheet');
const all = (selector: string) => [...holder()!.shadowRoot!.querySelectorAll<HTMLElement>(selector)];

/** Presses the button with a real pointer, and waits for the printer. */
async function printDeck(element: ThemeCards): Promise<void> {
  await clickOn(button(element)!);
  await waitUntil(() => printed, 'it prints');
}

/** What is in front of the printer, laid out on the screen, where the styles of the page hide it. */
async function layOut(): Promise<void> {
  document.adoptedStyleSheets = [];
  // WebKit applies the styles of a shadow root that has just been shown in the next frame.
  await nextFrame();
  await nextFrame();
}

describe('<psw-theme-cards> as a deck', () => {
  it('offers no deck unless the page asks for it', async () => {
    const element = await mount({ deck: false });
    expect(button(element)).to.equal(null);
  });

  it('offers one button, which the keyboard reaches after the last card', async () => {
    const element = await mount({ themes: 'many-roles' });
    expect(button(element)!.textContent.trim()).to.equal('Print as a deck');
    element.renderRoot.querySelector<HTMLElement>('.toggle')!.focus();
    await press('Tab');
    expect(element.shadowRoot!.activeElement).to.equal(button(element));
    await expect(element).to.be.accessible();
    await press('Enter');
    await waitUntil(() => printed, 'it prints');
  });

  it('prints every card with its back behind it, and a sheet for the meeting', async () => {
    await printDeck(await mount());
    expect(all('.sheet')).to.have.length(5);
    const numbers = all('.sheet').map((sheet) =>
      [...sheet.querySelectorAll('.card .number')].map(({ textContent }) => textContent).join(' '),
    );
    expect(numbers[0]).to.equal('1 2 3 4 5 6 7 8');
    expect(numbers[1]).to.equal('2 1 4 3 6 5 8 7');
    expect(numbers[2]!.trim()).to.equal('9 10');
    expect(numbers[3]!.trim()).to.equal('10 9');
    expect(all('h1')[0]!.textContent).to.equal('Three ways to use the cards in a meeting');
    expect(all('.code')).to.have.length(0);
  });

  it('prints the themes that are shown, in their order and in the language of the page', async () => {
    await printDeck(await mount({ themes: 'reflective-practice many-roles' }, 'cy'));
    expect(holder()!.lang).to.equal('cy');
    expect(all('.card.theme h2').map(({ textContent }) => textContent)).to.deep.equal([
      'Myfyrio a dysgu gan eraill',
      'Mentrus, mewn sawl rôl',
    ]);
    expect(all('.foot')[0]!.textContent).to.contain('Nid oes siaradwr Cymraeg wedi darllen');
  });

  for (const lang of ['en', 'cy']) {
    it(`cuts nothing off in "${lang}"`, async () => {
      await printDeck(await mount({ address }, lang));
      await layOut();
      const millimetre = 96 / 25.4;
      for (const card of all('.card')) {
        const { bottom, right, width, height } = card.getBoundingClientRect();
        expect(width / millimetre).to.be.closeTo(94, 0.1);
        expect(height / millimetre).to.be.closeTo(65, 0.1);
        for (const part of card.querySelectorAll('.text :is(h2, h3, p, li), .code')) {
          const box = part.getBoundingClientRect();
          expect(box.bottom, part.textContent).to.be.at.most(bottom - 5 * millimetre + 1);
          expect(box.right, part.textContent).to.be.at.most(right - 5 * millimetre + 1);
        }
      }
      for (const sheet of all('.sheet')) {
        const last = [...sheet.querySelectorAll('.card, .way')].at(-1)!.getBoundingClientRect();
        expect(sheet.querySelector('.foot')!.getBoundingClientRect().top).to.be.at.least(last.bottom);
      }
    });
  }

  it('leads to the live card by a code, where the page says where the cards are', async () => {
    await printDeck(await mount({ themes: 'rooted-in-place', address }));
    expect(all('.address').map(({ textContent }) => textContent)).to.deep.equal([
      'intranet.example.gov.uk/themes',
    ]);
    const [code] = all('.code');
    const side = Number(code!.getAttribute('viewBox')!.split(' ')[2]);
    const scale = 8;
    const size = (side + 8) * scale;
    const canvas = Object.assign(document.createElement('canvas'), { width: size, height: size });
    const context = canvas.getContext('2d')!;
    context.fillStyle = '#fff';
    context.fillRect(0, 0, size, size);
    context.fillStyle = '#000';
    context.setTransform(scale, 0, 0, scale, 4 * scale, 4 * scale);
    context.fill(new Path2D(code!.querySelector('path')!.getAttribute('d')!));
    const { data } = context.getImageData(0, 0, size, size);
    expect(decodeQR({ width: size, height: size, data: new Uint8Array(data) })).to.equal(
      `${address}#psw-theme=rooted-in-place`,
    );
  });

  it('prints without codes where the address is none, and says so to whoever wrote the page', async () => {
    const { warn } = console;
    const said: unknown[] = [];
    console.warn = (text: unknown) => said.push(text);
    try {
      await printDeck(await mount({ address: 'themes.html' }));
    } finally {
      console.warn = warn;
    }
    expect(all('.code, .address')).to.have.length(0);
    expect(String(said[0])).to.contain('deck-address="themes.html" is not a web address');
  });

  it('says which text is too long for a card, and prints nothing', async () => {
    const title = 'On and on '.repeat(40);
    const overlay = { format: 1, version: '1', base: '2026.1', themes: { 'many-roles': { en: { title } } } };
    const element = await mount({ overlay });
    await clickOn(button(element)!);
    await waitUntil(() => element.shadowRoot!.activeElement?.matches('.notice'), 'it says something');
    const notice = element.shadowRoot!.activeElement!;
    expect(notice.textContent).to.contain('is too long for a card');
    expect(printed).to.equal(0);
    await expect(element).to.be.accessible();
  });

  it('says so when the print window does not open', async () => {
    window.print = () => undefined;
    const element = await mount({ themes: 'many-roles' });
    await clickOn(button(element)!);
    await waitUntil(() => element.shadowRoot!.activeElement?.matches('.notice'), 'it says something');
    expect(element.shadowRoot!.activeElement!.textContent).to.contain('The print window did not open.');
    expect(holder()).to.equal(null);
  });
});

import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/self-check/self-check.define.js';
import '../../src/theme-cards/theme-cards.define.js';
import type { SelfCheck } from '../../src/self-check/self-check.js';
import { contrastOf } from '../support/colour.js';

const pages = { light: ['#fff', '#111'], grey: ['#eee', '#222'], dark: ['#1b1b1b', '#f3f3f3'] } as const;
const accents = {
  none: '',
  yellow: '#ffdd00',
  'nearly white': '#fefefe',
  'nearly black': '#050505',
  'middle grey': '#777',
  green: '#00ff00',
  blue: 'blue',
  'hot pink': 'hotpink',
  translucent: 'rgb(29 112 184 / 0.3)',
  'no colour': 'banana',
} as const;

async function mount(
  page: keyof typeof pages,
  accent: string,
): Promise<{ element: SelfCheck; ground: string }> {
  const [ground, text] = pages[page];
  const holder = await fixture<HTMLElement>(html`<div></div>`);
  Object.assign(holder.style, { background: ground, color: text });
  if (accent) holder.style.setProperty('--psw-accent-color', accent);
  const element = document.createElement('psw-self-check');
  holder.append(element);
  await element.updateComplete;
  return { element, ground };
}

const find = (element: Element, selector: string) =>
  element.shadowRoot!.querySelector<HTMLElement>(selector)!;
const styleOf = (element: Element, selector: string) => getComputedStyle(find(element, selector));

describe('The accent', () => {
  for (const page of Object.keys(pages) as (keyof typeof pages)[])
    for (const [name, accent] of Object.entries(accents))
      it(`can be read as text and seen as a line on a ${page} page: ${name}`, async () => {
        const { element, ground } = await mount(page, accent);
        expect(contrastOf(styleOf(element, '.label').color, ground), 'label').to.be.at.least(4.5);
        expect(contrastOf(styleOf(element, '.link').color, ground), 'link').to.be.at.least(4.5);
        expect(contrastOf(styleOf(element, '.button').borderTopColor, ground), 'border').to.be.at.least(3);
        find(element, '.link').focus({ focusVisible: true });
        const primary = styleOf(element, '.button.primary');
        const text = styleOf(element, '.button.primary > span').color;
        expect(contrastOf(text, primary.backgroundColor, ground), 'text of the button').to.be.at.least(4.5);
        const { outlineColor } = getComputedStyle(find(element, '.link'));
        expect(contrastOf(outlineColor, ground), 'focus ring').to.be.at.least(3);
      });

  it('is drawn as the council gave it where that can be read', async () => {
    const { element } = await mount('light', '#1c5a8a');
    expect(contrastOf(styleOf(element, '.label').color, '#1c5a8a')).to.be.below(1.02);
  });

  it('keeps a ring for the keyboard where the colour for it is none', async () => {
    const { element } = await mount('light', '');
    element.style.setProperty('--psw-focus-color', 'banana');
    const link = find(element, '.link');
    link.focus({ focusVisible: true });
    expect(getComputedStyle(link).outlineStyle).to.equal('solid');
    expect(contrastOf(getComputedStyle(link).outlineColor, '#fff')).to.be.at.least(3);
  });
});

describe('The accent in a browser without relative colours', () => {
  const supports = CSS.supports.bind(CSS);
  before(() => {
    CSS.supports = (...args: [string, string?]) =>
      !args.join().includes('from') && (supports as (...args: unknown[]) => boolean)(...args);
  });
  after(() => {
    CSS.supports = supports;
  });

  for (const page of ['light', 'dark'] as const)
    for (const [name, accent] of Object.entries(accents).filter(([name]) => name !== 'translucent'))
      it(`is computed on a ${page} page: ${name}`, async () => {
        const { element, ground } = await mount(page, accent);
        const sheets = () =>
          element.shadowRoot!.adoptedStyleSheets.map(({ cssRules }) => cssRules.item(0)?.cssText);
        await waitUntil(() => sheets().some((text) => text?.includes('--_fill: rgb(')));
        expect(contrastOf(styleOf(element, '.label').color, ground)).to.be.at.least(4.5);
        const primary = styleOf(element, '.button.primary');
        const text = styleOf(element, '.button.primary > span').color;
        expect(contrastOf(text, primary.backgroundColor, ground)).to.be.at.least(4.5);
      });
});

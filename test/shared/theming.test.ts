import { expect, fixture, html, nextFrame, oneEvent } from '@open-wc/testing';
import '../../src/self-check/self-check.define.js';
import '../../src/theme-cards/theme-cards.define.js';
import type { SelfCheck } from '../../src/self-check/self-check.js';
import { contrastOf } from '../support/colour.js';
import { clickButton } from '../support/self-check.js';
import { pointAt } from '../support/user.js';
import { waitUntil } from '../support/wait.js';

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
  await nextFrame();
  if (accent && !CSS.supports('color', accent)) await waitUntil(() => isMended(element));
  return { element, ground };
}

const find = (element: Element, selector: string) =>
  element.shadowRoot!.querySelector<HTMLElement>(selector)!;
const styleOf = (element: Element, selector: string) => getComputedStyle(find(element, selector));

/** Whether the file has come that sees to an accent that the styles cannot. */
const isMended = (element: Element) =>
  element.shadowRoot!.adoptedStyleSheets.some(({ cssRules }) =>
    cssRules.item(0)?.cssText.includes('--_fill: rgb('),
  );

function checkPrimary(element: Element, ground: string): void {
  const { backgroundColor } = styleOf(element, '.button.primary');
  const text = styleOf(element, '.button.primary > span').color;
  expect(contrastOf(text, backgroundColor, ground), 'text of the button').to.be.at.least(4.5);
}

describe('The accent', () => {
  it('is named on the console where it is no colour', async () => {
    const said: string[] = [];
    const { warn } = console;
    console.warn = (message: string) => said.push(message);
    await mount('light', 'hotpink');
    await mount('light', 'no-colour-at-all');
    await mount('light', 'no-colour-at-all');
    console.warn = warn;
    expect(said).to.deep.equal([
      '<psw-self-check> --psw-accent-color: no-colour-at-all is no colour, so #1a6fb5 is used.',
    ]);
  });

  for (const page of Object.keys(pages) as (keyof typeof pages)[])
    for (const [name, accent] of Object.entries(accents))
      it(`can be read as text and seen as a line on a ${page} page: ${name}`, async () => {
        const { element, ground } = await mount(page, accent);
        expect(contrastOf(styleOf(element, '.label').color, ground), 'label').to.be.at.least(4.5);
        expect(contrastOf(styleOf(element, '.link').color, ground), 'link').to.be.at.least(4.5);
        expect(contrastOf(styleOf(element, '.button').borderTopColor, ground), 'border').to.be.at.least(3);
        find(element, '.link').focus({ focusVisible: true });
        checkPrimary(element, ground);
        await pointAt(find(element, '.button.primary'));
        checkPrimary(element, ground);
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

describe('A theme', () => {
  const themes = ['quiet', 'council', 'high-contrast', 'dense'];

  async function withTheme(name: string): Promise<void> {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = new URL(`../../src/themes/${name}.css`, import.meta.url).href;
    const loaded = oneEvent(link, 'load');
    document.head.append(link);
    await loaded;
  }
  afterEach(() => {
    for (const link of document.querySelectorAll('link[href*="/themes/"]')) link.remove();
  });

  for (const name of themes)
    for (const page of Object.keys(pages) as (keyof typeof pages)[])
      it(`${name} can be read and seen on a ${page} page`, async () => {
        await withTheme(name);
        const enough = name === 'high-contrast' ? 7 : 4.5;
        const { element, ground } = await mount(page, '');
        await clickButton(element, 'Start');
        for (const selector of ['.caption', '.page-title', 'legend', '.answer span', '.button', 'summary'])
          expect(contrastOf(styleOf(element, selector).color, ground), selector).to.be.at.least(enough);
        const primary = styleOf(element, '.button.primary');
        const text = styleOf(element, '.button.primary > span').color;
        expect(contrastOf(text, primary.backgroundColor, ground), 'text of the button').to.be.at.least(4.5);
        const answer = find(element, '.answer');
        answer.click();
        await element.updateComplete;
        expect(contrastOf(styleOf(element, '.bar rect').fill, ground), 'bar').to.be.at.least(3);
        expect(contrastOf(getComputedStyle(answer).borderTopColor, ground), 'chosen').to.be.at.least(3);
        find(element, 'input').focus({ focusVisible: true });
        expect(contrastOf(getComputedStyle(answer).outlineColor, ground), 'ring').to.be.at.least(3);
      });

  it('that is dense takes less room, and what can be pressed stays 44px high', async () => {
    const { element } = await mount('light', '');
    await clickButton(element, 'Start');
    const before = element.getBoundingClientRect().height;
    await withTheme('dense');
    expect(element.getBoundingClientRect().height).to.be.below(before - 40);
    for (const target of element.shadowRoot!.querySelectorAll('.button, .answer, summary'))
      expect(target.getBoundingClientRect().height, target.className).to.be.at.least(44);
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
        await waitUntil(() => isMended(element));
        expect(contrastOf(styleOf(element, '.label').color, ground)).to.be.at.least(4.5);
        checkPrimary(element, ground);
        await pointAt(find(element, '.button.primary'));
        checkPrimary(element, ground);
      });
});

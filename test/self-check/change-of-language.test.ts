import { expect, fixture, html } from '@open-wc/testing';
import type { SelfCheck } from '../../src/self-check/self-check.js';
import { answerAll, button, clickButton, focused, root, settled, statements } from '../support/self-check.js';
import { clickOn, press } from '../support/user.js';
import { waitUntil } from '../support/wait.js';

/**
 * The language of the page changes half way: what somebody sees is the same page in the other language, with
 * the same answers, and the focus where it was.
 */

async function mountIn(lang: string): Promise<SelfCheck> {
  const holder = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
  const element = document.createElement('psw-self-check');
  element.edition = 'quick';
  holder.append(element);
  await element.updateComplete;
  return element;
}

/** All radios, pressed or not, and all answers shown in words. */
const answersIn = (element: SelfCheck) => [
  ...[...root(element).querySelectorAll('input')].map(
    ({ name, value, checked }) => `${name} ${value} ${checked}`,
  ),
  root(element).querySelectorAll('.row').length,
  [...root(element).querySelectorAll('[part=bars] rect')].map((bar) => bar.getAttribute('width')).join(),
];

const states: readonly {
  readonly name: string;
  readonly reach: (element: SelfCheck) => Promise<void>;
  readonly says: { readonly en: string; readonly cy: string };
}[] = [
  {
    name: 'on the start page, with the focus on Start',
    reach: async (element) => {
      button(element, 'Start').focus();
      await settled(element);
    },
    says: { en: 'Who sees my answers?', cy: 'Pwy sy’n gweld fy atebion?' },
  },
  {
    name: 'in a theme, on an answer',
    reach: async (element) => {
      await clickButton(element, 'Start');
      await clickOn(statements(element)[0]!.querySelector('[value=sometimes]')!);
    },
    says: { en: 'Theme 1 of 10', cy: 'Thema 1 o 10' },
  },
  {
    name: 'in a theme whose heading was just read out',
    reach: (element) => clickButton(element, 'Start'),
    says: { en: 'Theme 1 of 10', cy: 'Thema 1 o 10' },
  },
  {
    name: 'in a theme with errors, on the summary',
    reach: async (element) => {
      await clickButton(element, 'Start');
      await clickButton(element, 'Continue');
    },
    says: { en: '1 statement has no answer yet', cy: '1 datganiad heb ateb eto' },
  },
  {
    name: 'in a theme with errors, on the answer that was left out',
    reach: async (element) => {
      await clickButton(element, 'Start');
      await clickButton(element, 'Continue');
      await press('Tab', 'Enter');
      await settled(element);
    },
    says: { en: 'Choose an answer', cy: 'Dewiswch ateb' },
  },
  {
    name: 'with the details of what is kept open',
    reach: async (element) => {
      await clickButton(element, 'Start');
      await clickOn(root(element).querySelector('summary')!);
    },
    says: { en: 'What is kept, and where', cy: 'Beth sy’n cael ei gadw, ac ym mhle' },
  },
  {
    name: 'on the check page, on a button in the middle',
    reach: async (element) => {
      await answerAll(element, (theme) => ['often', 'not-yet', 'not-mine'][theme % 3]!);
      root(element).querySelectorAll<HTMLElement>('.row button')[4]!.focus();
    },
    says: { en: 'Check your answers', cy: 'Edrych dros eich atebion' },
  },
  {
    name: 'while one answer is changed from the check page',
    reach: async (element) => {
      await answerAll(element, () => 'often');
      root(element).querySelectorAll<HTMLElement>('.row button')[4]!.click();
      await settled(element);
      await press('ArrowDown');
    },
    says: { en: 'Theme 5 of 10', cy: 'Thema 5 o 10' },
  },
  {
    name: 'in the result',
    reach: async (element) => {
      await answerAll(element, (theme) => ['often', 'not-yet', 'sometimes'][theme % 3]!);
      await clickButton(element, 'See my result');
    },
    says: { en: 'Your picture today', cy: 'Eich darlun heddiw' },
  },
  {
    name: 'in the result, asked whether to start again',
    reach: async (element) => {
      await answerAll(element, () => 'often');
      await clickButton(element, 'See my result');
      await clickButton(element, 'Start again');
    },
    says: { en: 'Starting again clears your answers', cy: 'Mae dechrau eto yn clirio’ch atebion' },
  },
];

describe('A change of language in <psw-self-check>', () => {
  for (const { name, reach, says } of states) {
    it(`leaves page, answers and focus as they are: ${name}`, async () => {
      const element = await mountIn('en');
      await reach(element);
      const [focus, answers, { step }] = [focused(element), answersIn(element), element];
      const open = root(element).querySelector('details')?.open;
      expect(root(element).textContent).to.contain(says.en);
      expect(focus, 'something has the focus').to.exist;
      for (const [lang, text] of [
        ['cy', says.cy],
        ['en', says.en],
      ] as const) {
        element.parentElement!.lang = lang;
        await waitUntil(() => root(element).querySelector('.widget')?.getAttribute('lang') === lang);
        await waitUntil(() => root(element).textContent.includes(text), `does not say ${text}`);
        await settled(element);
        expect(focused(element)).to.equal(focus);
        expect(focus?.isConnected).to.equal(true);
        expect(answersIn(element)).to.deep.equal(answers);
        expect(element.step).to.equal(step);
        expect(root(element).querySelector('details')?.open).to.equal(open);
      }
    });
  }

  it('leaves answers on offer as they are, and goes on in the other language', async () => {
    const kept = {
      format: 1,
      until: Date.now() + 1e9,
      cleared: 0,
      answers: { 'many-roles-1': ['often', 1] },
    };
    localStorage.setItem('psw-self-check:2026:quick', JSON.stringify(kept));
    const element = await mountIn('en');
    const goOn = button(element, 'Go on where you stopped');
    goOn.focus();
    element.parentElement!.lang = 'cy';
    await waitUntil(() => goOn.textContent.includes('Parhau o’r lle'));
    expect(focused(element)).to.equal(goOn);
    await press('Enter');
    await settled(element);
    expect(root(element).textContent).to.contain('Thema 2 o 10');
    localStorage.clear();
  });

  it('has no half: no English is left on a Welsh page of any step', async () => {
    const element = await mountIn('en');
    for (const step of ['many-roles', 'check', 'start']) {
      element.parentElement!.lang = 'en';
      await waitUntil(() => root(element).querySelector('.widget')?.getAttribute('lang') === 'en');
      await element.goToStep(step);
      element.parentElement!.lang = 'cy';
      await waitUntil(() => root(element).querySelector('.widget')?.getAttribute('lang') === 'cy');
      await waitUntil(() => !/Remember on this device|Continue|Who sees/.test(root(element).textContent));
      await expect(element).to.be.accessible();
    }
  });
});

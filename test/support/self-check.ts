import { fixture, html } from '@open-wc/testing';
import '../../src/self-check/self-check.define.js';
import type { SelfCheck } from '../../src/self-check/self-check.js';
import { clickOn } from './user.js';

export async function mount(edition = 'full'): Promise<SelfCheck> {
  const element = await fixture<SelfCheck>(html`<psw-self-check edition=${edition}></psw-self-check>`);
  await element.updateComplete;
  return element;
}

export const root = (element: SelfCheck) => element.shadowRoot!;
export const title = (element: SelfCheck) =>
  root(element).querySelector('[part=page-title]')!.textContent.trim();
export const statements = (element: SelfCheck) => [
  ...root(element).querySelectorAll<HTMLFieldSetElement>('[part=statement]'),
];
export const button = (element: SelfCheck, text: string) =>
  [...root(element).querySelectorAll('button')].find((candidate) => candidate.textContent.includes(text))!;
export const focused = (element: SelfCheck) => root(element).activeElement;

export async function clickButton(element: SelfCheck, text: string): Promise<void> {
  await clickOn(button(element, text));
  await settled(element);
}

/** The widget has rendered and moved the focus. */
export async function settled(element: SelfCheck): Promise<void> {
  await element.updateComplete;
  await new Promise((resolve) => setTimeout(resolve));
}

/** Answers every theme in the page itself, where keys and pointer are not what is tested. */
export async function answerAll(
  element: SelfCheck,
  choose: (theme: number, statement: number) => string,
): Promise<void> {
  button(element, 'Start').click();
  await settled(element);
  for (let theme = 0; statements(element).length; theme++) {
    statements(element).forEach((statement, index) => {
      statement.querySelector<HTMLInputElement>(`[value=${choose(theme, index)}]`)?.click();
    });
    button(element, 'Continue').click();
    await settled(element);
  }
}

import { fixture, html } from '@open-wc/testing';
import '../../src/self-check/self-check.define.js';
import type { SelfCheck, SelfCheckEdition } from '../../src/self-check/self-check.js';
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

export const textOf = (element: ParentNode, selector: string) =>
  element.querySelector(selector)?.textContent.replace(/\s+/g, ' ').trim() ?? '';

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

/** A self-check on the page of its result, answered in the page itself with answers taken in turn. */
export async function resultOf(
  answers: readonly string[],
  edition: SelfCheckEdition = 'quick',
  lang = 'en',
): Promise<SelfCheck> {
  const holder = await fixture<HTMLElement>(
    html`<div lang=${lang}><psw-self-check edition=${edition}></psw-self-check></div>`,
  );
  const element = holder.firstElementChild as SelfCheck;
  await element.updateComplete;
  await answer(element, answers);
  return element;
}

/** Goes from the start to the result in the page itself, with answers taken in turn. */
export async function answer(element: SelfCheck, answers: readonly string[]): Promise<void> {
  const press = async (selector: string) => {
    root(element).querySelector<HTMLElement>(selector)!.click();
    await settled(element);
  };
  await press('.primary');
  let count = 0;
  while (root(element).querySelector('fieldset')) {
    for (const question of root(element).querySelectorAll('fieldset'))
      question.querySelector<HTMLElement>(`[value=${answers[count++ % answers.length]}]`)!.click();
    await press('[type=submit]');
  }
  await press('.primary');
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

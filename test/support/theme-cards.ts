import { fixture, html } from '@open-wc/testing';
import type { ThemeCards } from '../../src/theme-cards/theme-cards.js';

/** Cards on a page in a language, once their content is on screen. */
export async function mountCards(
  properties: Partial<ThemeCards> & { readonly lang?: string } = {},
): Promise<ThemeCards> {
  const { lang = 'en', ...rest } = properties;
  const holder = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
  const element = document.createElement('psw-theme-cards');
  Object.assign(element, rest);
  holder.append(element);
  await element.updateComplete;
  return element;
}

export const rootOf = (element: ThemeCards) => element.shadowRoot!;

export const cardsOf = (element: ThemeCards) => [
  ...rootOf(element).querySelectorAll<HTMLElement>('.cards > li'),
];

export const cardOf = (element: ThemeCards, theme: string) =>
  rootOf(element).querySelector<HTMLElement>(`[data-theme="${theme}"]`)!;

export const buttonOf = (card: Element) => card.querySelector<HTMLButtonElement>('.toggle')!;

const themeOf = (card: HTMLElement) => card.dataset['theme']!;

/** Ids of the themes whose cards can be seen, in their order. */
export const shownIn = (element: ThemeCards) =>
  cardsOf(element)
    .filter((card) => card.querySelector('.head')?.checkVisibility())
    .map(themeOf);

export const openIn = (element: ThemeCards) =>
  cardsOf(element)
    .filter((card) => buttonOf(card).getAttribute('aria-expanded') === 'true')
    .map(themeOf);

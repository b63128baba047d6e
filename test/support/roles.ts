import { fixture, html } from '@open-wc/testing';
import type { RoleExplorer } from '../../src/role-explorer/role-explorer.js';
import { clickOn } from './user.js';
import { waitUntil } from './wait.js';

/** A role explorer in a page of a language, once it shows its content. */
export async function mountRoles(lang = 'en', width = ''): Promise<RoleExplorer> {
  const holder = await fixture<HTMLElement>(
    html`<div lang=${lang}><psw-role-explorer></psw-role-explorer></div>`,
  );
  holder.style.inlineSize = width;
  const element = holder.querySelector('psw-role-explorer')!;
  await element.updateComplete;
  return element;
}

export const inRoot = (element: RoleExplorer) => element.shadowRoot!;
export const part = (element: RoleExplorer, name: string) =>
  inRoot(element).querySelector<HTMLElement>(`[part~=${name}]`)!;
export const focused = (element: RoleExplorer) => inRoot(element).activeElement;
export const textOf = (node: Element) => node.textContent.replace(/\s+/g, ' ').trim();

export function buttonSaying(element: RoleExplorer, text: string): HTMLButtonElement {
  const all = [...inRoot(element).querySelectorAll('button')];
  const found = all.find((button) => textOf(button) === text);
  if (!found) throw new Error(`No button says “${text}”; there are ${all.map(textOf).join(', ')}.`);
  return found;
}

/** Presses the button of a view, and waits until its heading has the focus. */
export async function showView(element: RoleExplorer, text: string): Promise<void> {
  await clickOn(buttonSaying(element, text));
  await waitUntil(() => focused(element)?.id === 'view', `the view “${text}” has not come`);
}

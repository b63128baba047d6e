import { html, render } from 'lit';
import { conditions, plain } from '../../stories/conditions.js';
import { pages } from '../../stories/pages.js';
import { catalogue } from '../../stories/states.js';
import { plant, trap } from './faults.js';
import { everyElement } from './tree.js';
import type { Condition } from '../../stories/conditions.js';
import type { State } from '../../stories/states/steps.js';

/** Runs in the page: shows one state after the other, under one condition after the other. */

const holder = document.querySelector<HTMLElement>('#state') ?? document.body;
const nativePrint = window.print.bind(window);

function stateOf(tag: string, name: string): State<HTMLElement> {
  const states = catalogue[tag as keyof typeof catalogue] as readonly State<never>[];
  const state = states.find((one) => one.name === name);
  if (!state) throw new Error(`There is no state "${name}" of ${tag}.`);
  return state as State<HTMLElement>;
}

/** Shows a state as somebody finds it who has done what it takes to get there. */
async function show(tag: string, name: string, { lang, isRightToLeft }: Condition): Promise<void> {
  dispatchEvent(new Event('afterprint'));
  window.print = nativePrint;
  localStorage.clear();
  document.documentElement.lang = lang ?? 'en';
  document.documentElement.dir = 'ltr';
  document.title = `${tag}: ${name}`;
  render(html``, holder);
  const { template, drive } = stateOf(tag, name);
  render(
    html`<h2 lang="en">${name}</h2>
      <p lang="en">A state of ${tag}.</p>
      ${template}`,
    holder,
  );
  const element = holder.querySelector<HTMLElement & { updateComplete: Promise<boolean> }>(tag);
  if (!element) throw new Error(`The state "${name}" of ${tag} has no such element.`);
  await element.updateComplete;
  // What closed cards hold is there at once, and not a second later.
  dispatchEvent(new Event('beforeprint'));
  // What a state without a drive loads before it is ready.
  await drive?.(element);
  await holder.querySelector<typeof element>(tag)?.updateComplete;
  let before: string;
  do {
    before = holder.querySelector(tag)?.shadowRoot?.innerHTML ?? '';
    await new Promise((next) => setTimeout(next, 20));
  } while (before !== (holder.querySelector(tag)?.shadowRoot?.innerHTML ?? ''));
  turn(isRightToLeft ? 'rtl' : undefined);
  (document.activeElement as HTMLElement | null)?.blur();
  scrollTo(0, 0);
}

function turn(direction: 'rtl' | undefined): void {
  if (document.documentElement.dir === (direction ?? 'ltr')) return;
  document.documentElement.dir = direction ?? 'ltr';
  for (const element of everyElement())
    if (element.matches('.widget')) (element as HTMLElement).dir = direction ?? 'ltr';
}

/** Changes the page around the state that is shown. */
function look({ theme, page }: Condition): void {
  document.body.classList.toggle('dark', page === 'dark');
  document.documentElement.classList.toggle('small-root', page === 'small-root');
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[data-theme]'))
    // Not `disabled`: it would be loaded when it is wanted first, and then come too late.
    link.media = link.dataset['theme'] === theme ? 'all' : 'not all';
}

const psw = {
  catalogue: Object.entries(catalogue).flatMap(([tag, states]) =>
    (states as readonly State<never>[]).map(({ name, isPrinted = false }) => ({ tag, name, isPrinted })),
  ),
  pages,
  conditions,
  plain,
  show,
  turn,
  look,
  plant,
  trap,
};

declare global {
  interface Window {
    psw: typeof psw;
  }
}
window.psw = psw;

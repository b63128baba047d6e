import { render } from 'lit';
import { expect, html } from '@open-wc/testing';
import { catalogue } from '../../stories/states.js';
import '../../src/define.js';
import type { State } from '../../stories/states/steps.js';

type Element = HTMLElement & { headingLevel: number; readonly updateComplete: Promise<boolean> };

/** Levels of the headings in a widget once it is in a state. */
async function levelsIn(tag: string, { template, drive }: State<Element>, level: number): Promise<number[]> {
  const holder = document.createElement('div');
  document.body.append(holder);
  render(html`${template}`, holder);
  const element = holder.querySelector<Element>(tag)!;
  element.headingLevel = level;
  await element.updateComplete;
  await drive?.(element);
  // What closed cards hold is there at once, and not a second later.
  dispatchEvent(new Event('beforeprint'));
  dispatchEvent(new Event('afterprint'));
  const headings = element.shadowRoot!.querySelectorAll('h1, h2, h3, h4, h5, h6');
  holder.remove();
  return [...headings].map(({ localName }) => Number(localName.slice(1)));
}

describe('levels of headings', () => {
  for (const [tag, states] of Object.entries(catalogue)) {
    it(`go deeper together in every state of <${tag}>`, async () => {
      const found = new Set<number>();
      for (const state of states as readonly State<never>[]) {
        if (state.isAlone || state.isPrinted) continue;
        const atSecond = await levelsIn(tag, state as State<Element>, 2);
        for (const level of atSecond) found.add(level);
        const atFifth = await levelsIn(tag, state as State<Element>, 5);
        expect(atFifth, state.name).to.deep.equal(atSecond.map((level) => Math.min(level + 3, 6)));
      }
      // What has no heading proves nothing.
      expect([...found].sort()).to.deep.equal(tag === 'psw-model-shift' ? [2, 3] : [2, 3, 4]);
    });
  }
});

import { expect } from '@open-wc/testing';
import { openUnderPolicy } from '../support/csp.js';
import { waitUntil } from '../support/wait.js';

/** The plain script in the head of a page with the strict policy, twice, before its elements are parsed. */

describe('Plain script in the head, twice', () => {
  let frame: HTMLIFrameElement;
  const find = (selector: string) => frame.contentDocument?.querySelector(selector);
  const textIn = (tag: string) => find(tag)?.shadowRoot?.textContent ?? '';

  before(async () => {
    frame = await openUnderPolicy('test/fixtures/classic-in-head.html');
  });

  after(() => {
    frame.remove();
  });

  it('shows the cards', async () => {
    await waitUntil(() => textIn('psw-theme-cards').includes('Rooted in a place'));
    expect(find('psw-theme-cards p')?.checkVisibility()).to.equal(false);
  });

  it('keeps the fallback where the JSON inside the tag is broken', async () => {
    await waitUntil(() => find('psw-role-explorer')?.shadowRoot?.querySelector('slot'));
    expect(find('psw-role-explorer p')?.checkVisibility()).to.equal(true);
    expect(textIn('psw-role-explorer')).not.to.contain('Networker');
  });

  it('says so where the policy forbids to load own content and there is no fallback', async () => {
    await waitUntil(() => textIn('psw-self-check').includes('cannot be shown'));
  });
});

import { aTimeout, expect } from '@open-wc/testing';
import { openUnderPolicy } from '../support/csp.js';
import { waitUntil } from '../support/wait.js';

/** A page on which one of the files that are loaded on demand is missing or cannot be reached. */

describe('Demonstration with a file missing', () => {
  let frame: HTMLIFrameElement;
  const rootOf = (tag: string) => frame.contentDocument?.querySelector(tag)?.shadowRoot;
  const textIn = (tag: string) => rootOf(tag)?.textContent ?? '';

  afterEach(() => {
    frame.remove();
  });

  for (const file of ['result.js', 'started.js']) {
    it(`starts no self-check that could not be shown to its end, without ${file}, and says so`, async () => {
      frame = await openUnderPolicy(`without/${file}/demo/index.html`);
      await waitUntil(() => rootOf('psw-self-check')?.querySelector('.primary'));
      rootOf('psw-self-check')?.querySelector<HTMLElement>('.primary')?.click();
      await waitUntil(() => textIn('psw-self-check').includes('could not be loaded'));
      expect(rootOf('psw-self-check')?.activeElement?.textContent).to.contain('so it has not started');
      expect(rootOf('psw-self-check')?.querySelectorAll('fieldset').length).to.equal(0);
    });
  }

  it('shows the start page although what is kept on the device cannot be loaded', async () => {
    localStorage.setItem('psw-self-check:2026:full', 'whatever it is');
    frame = await openUnderPolicy('without/started.js/demo/index.html');
    await waitUntil(() => rootOf('psw-self-check')?.querySelector('.primary'));
    expect(textIn('psw-self-check')).not.to.contain('could not be loaded');
    expect(localStorage.getItem('psw-self-check:2026:full')).to.equal('whatever it is');
    localStorage.clear();
  });

  for (const [file, tag] of [
    ['profile-view.js', 'psw-profile'],
    ['team-view.js', 'psw-team-profile'],
  ] as const) {
    it(`keeps the page’s fallback where ${file} is missing: nobody enters a code for nothing`, async () => {
      frame = await openUnderPolicy(`without/${file}/demo/profiles.html`);
      await waitUntil(() => rootOf(tag)?.querySelector('slot'));
      await aTimeout(200);
      expect(rootOf(tag)?.querySelectorAll('form').length).to.equal(0);
      expect(frame.contentDocument?.querySelector(`${tag} p`)?.checkVisibility()).to.equal(true);
    });
  }

  it('shows English where the Welsh words are missing', async () => {
    frame = await openUnderPolicy('without/psw.cy.js/demo/cy.html');
    await waitUntil(() => textIn('psw-theme-cards').includes('Rooted in a place'));
    expect(rootOf('psw-theme-cards')?.querySelector('.widget')?.getAttribute('lang')).to.equal('en');
  });
});

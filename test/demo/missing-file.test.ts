import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { openUnderPolicy } from '../support/csp.js';

/** A page on which one of the files that are loaded on demand is missing or cannot be reached. */

describe('Demonstration with a file missing', () => {
  let frame: HTMLIFrameElement;
  const rootOf = (tag: string) => frame.contentDocument?.querySelector(tag)?.shadowRoot;
  const textIn = (tag: string) => rootOf(tag)?.textContent ?? '';

  afterEach(() => {
    frame.remove();
  });

  it('starts no self-check whose result could not be shown, and says so', async () => {
    frame = await openUnderPolicy('without/result.js/demo/index.html');
    await waitUntil(() => rootOf('psw-self-check')?.querySelector('.primary'));
    rootOf('psw-self-check')?.querySelector<HTMLElement>('.primary')?.click();
    await waitUntil(() => textIn('psw-self-check').includes('could not be loaded'));
    expect(rootOf('psw-self-check')?.activeElement?.textContent).to.contain('so it has not started');
    expect(rootOf('psw-self-check')?.querySelector('form')).not.to.exist;
  });

  for (const [file, tag] of [
    ['profile-view.js', 'psw-profile'],
    ['team-view.js', 'psw-team-profile'],
  ] as const) {
    it(`keeps the page’s fallback where ${file} is missing: nobody enters a code for nothing`, async () => {
      frame = await openUnderPolicy(`without/${file}/demo/profiles.html`);
      await waitUntil(() => rootOf(tag)?.querySelector('slot'));
      await aTimeout(200);
      expect(rootOf(tag)?.querySelector('form')).not.to.exist;
      expect(frame.contentDocument?.querySelector(`${tag} p`)?.checkVisibility()).to.equal(true);
    });
  }

  it('shows English where the Welsh words are missing', async () => {
    frame = await openUnderPolicy('without/psw.cy.js/demo/cy.html');
    await waitUntil(() => textIn('psw-theme-cards').includes('Rooted in a place'));
    expect(rootOf('psw-theme-cards')?.querySelector('.widget')?.getAttribute('lang')).to.equal('en');
  });
});

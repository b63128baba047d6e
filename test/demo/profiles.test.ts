import { expect } from '@open-wc/testing';
import { openUnderPolicy, violationsIn } from '../support/csp.js';
import { waitUntil } from '../support/wait.js';

/** The demonstration of profile codes as built, under the strict policy, with the codes that stand on the page. */

for (const [page, then] of [
  ['demo/profiles.html', 'March 2025 and November 2026'],
  ['demo/profiles-cy.html', 'Dau ddarlun: Mawrth 2025, Tachwedd 2026'],
] as const) {
  describe(`Demonstration of profile codes, ${page}`, () => {
    let frame: HTMLIFrameElement;
    const find = (selector: string) => frame.contentDocument?.querySelector<HTMLElement>(selector);
    const inside = (tag: string, selector: string) =>
      find(tag)?.shadowRoot?.querySelector<HTMLInputElement>(selector);
    const examples = (selector: string) =>
      [...frame.contentDocument!.querySelectorAll(`#examples ${selector}`)].map(
        ({ textContent }) => textContent,
      );

    before(async () => {
      frame = await openUnderPolicy(page);
      await waitUntil(() => inside('psw-profile', 'form') && inside('psw-team-profile', 'form'));
    });

    after(() => {
      frame.remove();
    });

    it('shows then and now', async () => {
      const [march = '', november = ''] = examples('code');
      inside('psw-profile', '#first')!.value = march;
      inside('psw-profile', '#second')!.value = november;
      inside('psw-profile', '.primary')!.click();
      await waitUntil(() => inside('psw-profile', '.outcome-title')?.textContent === then);
    });

    it('makes a sheet of an officer and a councillor', async () => {
      inside('psw-profile', '#second')!.value = examples('code')[2] ?? '';
      inside('psw-profile', '.primary')!.click();
      await waitUntil(() => inside('psw-profile', '.notes'));
    });

    it('shows a team', async () => {
      inside('psw-team-profile', '#list')!.value = examples('pre')[0] ?? '';
      inside('psw-team-profile', '.primary')!.click();
      await waitUntil(() => inside('psw-team-profile', '.outcome-title')?.textContent.includes('6'));
    });

    it('violates nothing', async () => {
      expect(await violationsIn(frame)).to.deep.equal([]);
    });
  });
}

import { aTimeout, expect } from '@open-wc/testing';
import { openUnderPolicy, violationsIn } from '../support/csp.js';
import { waitUntil } from '../support/wait.js';

/** The built demonstration, under the strict policy that `npm start` serves it with. */

type Widget = HTMLElement & { readonly updateComplete: Promise<boolean> };

async function widgetIn(frame: HTMLIFrameElement, tag: string): Promise<Widget & { shadowRoot: ShadowRoot }> {
  const find = () => frame.contentDocument?.querySelector<Widget & { shadowRoot: ShadowRoot }>(tag);
  await waitUntil(() => find()?.shadowRoot.querySelector('.widget'), `<${tag}> does not appear`);
  return find()!;
}

async function press(widget: Widget & { shadowRoot: ShadowRoot }, selector: string): Promise<void> {
  widget.shadowRoot.querySelector<HTMLElement>(selector)!.click();
  await widget.updateComplete;
  await aTimeout(0);
}

for (const { page, lang, result } of [
  { page: 'demo/index.html', lang: 'en', result: 'Your picture today' },
  { page: 'demo/cy.html', lang: 'cy', result: 'Eich darlun heddiw' },
]) {
  describe(`Demonstration in "${lang}" under the strict policy`, () => {
    let frame: HTMLIFrameElement;

    before(async () => {
      frame = await openUnderPolicy(page);
    });

    after(() => {
      frame.remove();
    });

    it('opens a card', async () => {
      const cards = await widgetIn(frame, 'psw-theme-cards');
      await press(cards, '.toggle');
      expect(
        cards.shadowRoot.querySelector('[part=card-body]')?.getBoundingClientRect().height,
      ).to.be.greaterThan(100);
      expect(cards.shadowRoot.querySelector('.widget')?.getAttribute('lang')).to.equal(lang);
    });

    it('shows a role', async () => {
      const roles = await widgetIn(frame, 'psw-role-explorer');
      await press(roles, '[data-role=broker]');
      expect(roles.shadowRoot.querySelector('[aria-current=true]')?.getAttribute('data-role')).to.equal(
        'broker',
      );
    });

    it('leads through the self-check to a result', async () => {
      const check = await widgetIn(frame, 'psw-self-check');
      await press(check, '.primary');
      while (check.shadowRoot.querySelector('fieldset')) {
        for (const input of check.shadowRoot.querySelectorAll<HTMLElement>('[value=often]')) input.click();
        await press(check, '[type=submit]');
      }
      await press(check, '.primary');
      expect(check.shadowRoot.querySelector('[part=page-title]')?.textContent).to.equal(result);
    });

    it('shows the two lists', async () => {
      const shift = await widgetIn(frame, 'psw-model-shift');
      expect(shift.shadowRoot.querySelectorAll('[part=pair]')).to.have.length(5);
      expect(shift.shadowRoot.querySelector('.widget')?.getAttribute('lang')).to.equal(lang);
    });

    it('violates nothing', async () => {
      expect(await violationsIn(frame)).to.deep.equal([]);
    });
  });
}

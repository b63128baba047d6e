import { expect, fixture, html } from '@open-wc/testing';
import { openUnderPolicy, violationsIn } from './csp.js';
import { clickOn, press, typeText } from './user.js';

/** A helper that never fails proves nothing: each is shown here to see what it is there to see. */

function inShadow(markup: string): ShadowRoot {
  const host = document.createElement('div');
  document.body.append(host);
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = markup;
  return root;
}

describe('Accessibility check', () => {
  it('fails on a picture without a text alternative in a shadow root', async () => {
    const { host } = inShadow('<img src="data:," />');
    const failure = await expect(host)
      .to.be.accessible()
      .then(
        () => undefined,
        (error: unknown) => error,
      );
    expect(failure).to.be.an('error').with.property('message').that.contains('image-alt');
    host.remove();
  });

  it('passes on a button with a name', async () => {
    await expect(await fixture(html`<button>Start</button>`)).to.be.accessible();
  });
});

describe('Person', () => {
  it('clicks a button far down in a shadow root', async () => {
    const root = inShadow('<div style="height: 300vh"></div><button>Far down</button>');
    const button = root.querySelector('button')!;
    let clicks = 0;
    button.addEventListener('click', (event) => (clicks += event.isTrusted ? 1 : 0));
    await clickOn(button);
    expect(clicks).to.equal(1);
    root.host.remove();
  });

  it('cannot click what is covered', async () => {
    const root = inShadow('<button>Covered</button><div style="position: fixed; inset: 0"></div>');
    const failure = await clickOn(root.querySelector('button')!).catch((error: unknown) => error);
    expect(failure).to.be.an('error').with.property('message').that.contains('in the way');
    root.host.remove();
  });

  it('moves between radio buttons with the arrow keys, and out and back with Tab', async () => {
    const root = inShadow(`<form>
      <button>Before</button>
      <input type="radio" name="answer" value="1" /><input type="radio" name="answer" value="2" />
      <button>After</button>
    </form>`);
    const [before, after] = root.querySelectorAll('button');
    before!.focus();
    await press('Tab', 'Space', 'ArrowDown');
    expect(root.querySelector<HTMLInputElement>(':checked')?.value).to.equal('2');
    await press('Tab');
    expect(root.activeElement).to.equal(after);
    await press('Shift+Tab', 'Shift+Tab');
    expect(root.activeElement).to.equal(before);
    root.host.remove();
  });

  it('types text, and goes on with Enter', async () => {
    const root = inShadow('<form><input /></form>');
    const input = root.querySelector('input')!;
    let submitted = '';
    root.querySelector('form')!.addEventListener('submit', (event) => {
      event.preventDefault();
      submitted = input.value;
    });
    await clickOn(input);
    await typeText('Dŵr a phobl');
    await press('Enter');
    expect(submitted).to.equal('Dŵr a phobl');
    root.host.remove();
  });
});

describe('Content security policy', () => {
  it('is reported where a page breaks it', async () => {
    const frame = await openUnderPolicy('test/fixtures/csp-violation.html');
    const violations = await violationsIn(frame);
    expect(violations.map((violation) => violation['blocked-uri'])).to.deep.equal(['inline']);
    expect(violations[0]!['violated-directive']).to.match(/^style-src/);
    frame.remove();
  });

  it('lets a script of the same site run', async () => {
    const frame = await openUnderPolicy('test/fixtures/csp-violation.html');
    expect(frame.contentDocument!.body.dataset['script']).to.equal('ran');
    frame.remove();
  });
});

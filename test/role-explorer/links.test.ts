import { expect, fixture, html } from '@open-wc/testing';
import '../../src/role-explorer/role-explorer.define.js';
import type { RoleExplorer } from '../../src/role-explorer/role-explorer.js';
import { focused, inRoot, mountRoles, part, showView, textOf } from '../support/roles.js';
import { clickOn, press } from '../support/user.js';
import { waitUntil } from '../support/wait.js';

const clean = () => history.replaceState(null, '', location.pathname + location.search);
const name = (element: RoleExplorer) => textOf(part(element, 'role-title'));
const compared = (element: RoleExplorer) =>
  [...inRoot(element).querySelectorAll('[role=columnheader]')].map(textOf);
const settled = () => new Promise((done) => setTimeout(done, 100));

async function mountWith(links: 'on' | 'off'): Promise<RoleExplorer> {
  const element = await fixture<RoleExplorer>(html`<psw-role-explorer links=${links}></psw-role-explorer>`);
  await element.updateComplete;
  return element;
}

describe('<psw-role-explorer> and the address of the page', () => {
  afterEach(clean);

  it('opens the role that the address names as soon as it is there, and takes the focus to it', async () => {
    location.hash = 'psw-role=story-teller';
    const holder = await fixture<HTMLElement>(html`<div><div></div></div>`);
    (holder.firstElementChild as HTMLElement).style.blockSize = '3000px';
    const element = document.createElement('psw-role-explorer');
    holder.append(element);
    await waitUntil(() => focused(element)?.id === 'name');
    expect(name(element)).to.equal('Story teller');
    await waitUntil(() => {
      const { top, bottom } = part(element, 'role-title').getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    }, 'it is not scrolled to');
  });

  it('follows when the address changes, to a role and to a comparison', async () => {
    const element = await mountRoles();
    location.hash = 'psw-role=broker';
    await waitUntil(() => focused(element)?.id === 'name');
    expect(name(element)).to.equal('Broker');
    location.hash = 'psw-role=story-teller+networker';
    await waitUntil(() => focused(element)?.id === 'view');
    expect(compared(element)).to.deep.equal(['Story teller', 'Shared', 'Networker']);
    location.hash = 'psw-role=story-teller%2Bbroker%2Bnavigator%2Bnetworker';
    await waitUntil(() => compared(element).length === 4);
    expect(compared(element)).to.deep.equal(['Story teller', 'Shared', 'Broker', 'Navigator']);
    location.hash = 'psw-role=commissioner';
    await waitUntil(() => focused(element)?.id === 'name');
    expect(name(element)).to.equal('Commissioner');
  });

  it('passes over a role that is not there, and addresses of others', async () => {
    const element = await mountRoles();
    for (const hash of ['psw-role=wizard', 'psw-role=', 'psw-theme=many-roles', 'top']) location.hash = hash;
    await settled();
    expect(name(element)).to.equal('Networker');
    expect(focused(element)).to.equal(null);
    location.hash = 'psw-role=wizard+broker';
    await waitUntil(() => focused(element)?.id === 'name');
    expect(name(element)).to.equal('Broker');
  });

  it('does neither with links="off"', async () => {
    location.hash = 'psw-role=story-teller';
    const element = await mountWith('off');
    location.hash = 'psw-role=broker';
    await settled();
    expect(name(element)).to.equal('Networker');
    expect(focused(element)).to.equal(null);
    expect(part(element, 'link')).not.to.exist;
    await showView(element, 'Compare');
    expect(part(element, 'link')).not.to.exist;
  });

  it('stops listening when it leaves the page', async () => {
    const element = await mountRoles();
    element.remove();
    location.hash = 'psw-role=broker';
    await settled();
    expect(element.selected).to.equal('');
  });

  it('has a link to the role that leads there and copies its address', async () => {
    const element = await mountRoles();
    const copied: string[] = [];
    const { clipboard } = navigator;
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: (text: string) => Promise.resolve(copied.push(text)) },
    });
    try {
      const link = part(element, 'link') as HTMLAnchorElement;
      expect(textOf(link)).to.equal('Link to this role');
      link.focus();
      await press('Enter');
      await waitUntil(() => part(element, 'link').parentElement!.textContent.includes('Address copied'));
      expect(location.hash).to.equal('#psw-role=networker');
      expect(copied).to.deep.equal([location.href]);
      // Who pressed the link is there already.
      await settled();
      expect(focused(element)).to.equal(part(element, 'link'));
      await expect(element).to.be.accessible();
    } finally {
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    }
  });

  it('has a link to the comparison, also where nothing may be copied', async () => {
    const element = await mountRoles();
    await showView(element, 'Compare');
    const link = part(element, 'link');
    expect(textOf(link)).to.equal('Link to this comparison');
    await clickOn(link);
    await waitUntil(() => location.hash === '#psw-role=networker+municipal-entrepreneur');
  });
});

import { expect, fixture, html } from '@open-wc/testing';
import '../../src/role-explorer/role-explorer.define.js';
import type { RoleExplorer } from '../../src/role-explorer/role-explorer.js';
import { buttonSaying, focused, inRoot, mountRoles, part, showView, textOf } from '../support/roles.js';
import { clickOn, press } from '../support/user.js';
import { waitUntil } from '../support/wait.js';

const selects = (element: RoleExplorer) => [...inRoot(element).querySelectorAll('select')];
const chosen = (element: RoleExplorer) => selects(element).map(({ value }) => value);
const headers = (element: RoleExplorer) =>
  [...part(element, 'comparison').querySelectorAll('[role=columnheader]')].map(textOf);
/** Cells of a row of the table, by its header. */
const row = (element: RoleExplorer, header: string) => {
  const rows = [...part(element, 'comparison').querySelectorAll('tbody tr')];
  const found = rows.find((one) => textOf(one.querySelector('th')!) === header)!;
  return [...found.querySelectorAll('td')];
};
const titles = (cell: Element) => [...cell.querySelectorAll('.item')].map(textOf);

async function pick(element: RoleExplorer, at: number, role: string): Promise<void> {
  const select = selects(element)[at]!;
  // No engine opens the list of a select for a test; the event is the one that a choice makes.
  select.value = role;
  select.dispatchEvent(new Event('change'));
  await element.updateComplete;
}

describe('<psw-role-explorer> comparing roles', () => {
  it('is reached by keyboard, with the role that was read and its neighbour', async () => {
    const element = await mountRoles();
    element.selected = 'story-teller';
    await element.updateComplete;
    buttonSaying(element, 'Compare').focus();
    await press('Enter');
    await waitUntil(() => focused(element)?.id === 'view');
    expect(textOf(focused(element)!)).to.equal('Compare roles');
    expect(buttonSaying(element, 'Compare').getAttribute('aria-pressed')).to.equal('true');
    expect(buttonSaying(element, 'All roles').getAttribute('aria-pressed')).to.equal('false');
    expect(chosen(element)).to.deep.equal(['story-teller', 'resource-weaver', '']);
    await expect(element).to.be.accessible();
  });

  it('has what two roles share between what is only theirs', async () => {
    const element = await mountRoles();
    await showView(element, 'Compare');
    await pick(element, 1, 'navigator');
    expect(headers(element)).to.deep.equal(['Networker', 'Shared', 'Navigator']);
    expect(row(element, 'Themes').map(titles)).to.deep.equal([
      [],
      [
        'Enterprising, in many roles',
        'Human, and on equal terms our reading',
        'Rooted in a place our reading',
      ],
      [],
    ]);
    expect(row(element, 'Skills').map(titles)).to.deep.equal([
      ['Working together our reading'],
      ['Communication our reading', 'Coaching and connecting our reading'],
      ['Empathy our reading'],
    ]);
    expect(textOf(row(element, 'In short')[1]!)).to.equal('3 themes in common2 skills in common');
    expect(textOf(row(element, 'Themes')[0]!)).to.equal('Nothing');
  });

  it('says of three roles which of them share a theme or a skill', async () => {
    const element = await mountRoles();
    await showView(element, 'Compare');
    await pick(element, 2, 'broker');
    expect(headers(element)).to.deep.equal(['Networker', 'Shared', 'Municipal entrepreneur', 'Broker']);
    expect(titles(row(element, 'Themes')[1]!)).to.deep.equal(['Enterprising, in many roles All three']);
    expect(titles(row(element, 'Skills')[1]!)).to.deep.equal([
      'Political awareness Municipal entrepreneur, Broker our reading',
      'Working together Networker, Broker our reading',
    ]);
    await expect(element).to.be.accessible();
    await pick(element, 2, '');
    expect(headers(element)).to.have.length(3);
  });

  it('offers no role twice', async () => {
    const element = await mountRoles();
    await showView(element, 'Compare');
    const taken = selects(element).map((select) =>
      [...select.options].filter(({ disabled }) => disabled).map(({ value }) => value),
    );
    expect(taken).to.deep.equal([
      ['municipal-entrepreneur'],
      ['networker'],
      ['networker', 'municipal-entrepreneur'],
    ]);
  });

  it('changes a role by keyboard', async () => {
    const element = await mountRoles();
    await showView(element, 'Compare');
    selects(element)[2]!.focus();
    await press('b');
    await press('Enter');
    await element.updateComplete;
    expect(chosen(element)[2]).to.equal('broker');
    expect(headers(element)).to.include('Broker');
    expect(focused(element)).to.equal(selects(element)[2]);
  });

  it('leads to the detail of a role', async () => {
    const element = await mountRoles();
    await showView(element, 'Compare');
    await clickOn(buttonSaying(element, 'Read about “Municipal entrepreneur”'));
    await waitUntil(() => focused(element)?.id === 'name');
    expect(textOf(focused(element)!)).to.equal('Municipal entrepreneur');
    expect(element.selected).to.equal('municipal-entrepreneur');
  });

  it('keeps what was chosen when another view is looked at, and in Welsh', async () => {
    const element = await mountRoles();
    await showView(element, 'Compare');
    await pick(element, 1, 'commissioner');
    await showView(element, 'Map');
    await showView(element, 'Compare');
    expect(chosen(element)).to.deep.equal(['networker', 'commissioner', '']);
    element.parentElement!.lang = 'cy';
    await waitUntil(() => inRoot(element).textContent.includes('Cymharu rolau'));
    expect(headers(element)).to.deep.equal(['Rhwydweithiwr', 'Yn gyffredin', 'Comisiynydd']);
    await expect(element).to.be.accessible();
  });

  it('stands one below the other in 320 pixels, still a table with headers, and nothing is cut off', async () => {
    const element = await mountRoles('en', '320px');
    await showView(element, 'Compare');
    const cells = row(element, 'Themes').map((cell) => cell.getBoundingClientRect());
    expect(cells[1]!.top).to.be.at.least(cells[0]!.bottom - 1);
    expect(cells[2]!.top).to.be.at.least(cells[1]!.bottom - 1);
    for (const { right } of cells) expect(right).to.be.at.most(element.getBoundingClientRect().right);
    expect(part(element, 'comparison').getAttribute('role')).to.equal('table');
    expect(part(element, 'comparison').querySelector('thead')!.getBoundingClientRect().width).to.be.above(0);
    const inColumns = await mountRoles('en', '900px');
    await showView(inColumns, 'Compare');
    const wide = row(inColumns, 'Themes').map((cell) => cell.getBoundingClientRect());
    expect(wide[1]!.left).to.be.at.least(wide[0]!.right - 1);
    expect(wide[2]!.left).to.be.at.least(wide[1]!.right - 1);
  });

  it('says so where a council has left one role only', async () => {
    const roles =
      'municipal-entrepreneur navigator systems-architect story-teller resource-weaver commissioner broker';
    const overlay = {
      format: 1,
      version: '1',
      base: '2026.1',
      roles: Object.fromEntries(roles.split(' ').map((id) => [id, { hidden: true }])),
    };
    const element = await fixture<RoleExplorer>(
      html`<psw-role-explorer .overlay=${overlay}></psw-role-explorer>`,
    );
    await element.updateComplete;
    await showView(element, 'Compare');
    expect(part(element, 'compare').textContent).to.contain('There is only one role here');
    expect(selects(element)).to.have.length(0);
  });

  it('has no such views for the roles of councillors', async () => {
    const element = await fixture<RoleExplorer>(
      html`<psw-role-explorer collection="councillor"></psw-role-explorer>`,
    );
    await element.updateComplete;
    expect(part(element, 'views')).not.to.exist;
    expect(part(element, 'link')).not.to.exist;
  });
});

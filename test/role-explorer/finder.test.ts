import { expect, fixture, html } from '@open-wc/testing';
import en from '../../src/content/en.json' with { type: 'json' };
import cy from '../../src/content/cy.json' with { type: 'json' };
import framework from '../../src/content/framework.json' with { type: 'json' };
import '../../src/role-explorer/role-explorer.define.js';
import type { RoleExplorer } from '../../src/role-explorer/role-explorer.js';
import { buttonSaying, focused, inRoot, mountRoles, part, showView, textOf } from '../support/roles.js';
import { clickOn, press } from '../support/user.js';
import { waitUntil } from '../support/wait.js';

const title = 'Which role do I play here?';
const groups = (element: RoleExplorer) => [...inRoot(element).querySelectorAll('fieldset')];
const boxes = (element: RoleExplorer) => [
  ...inRoot(element).querySelectorAll<HTMLInputElement>('.tick input'),
];
const labelOf = (box: HTMLInputElement) => textOf(box.labels![0]!);
const boxFor = (element: RoleExplorer, text: string) => boxes(element).find((box) => labelOf(box) === text)!;
const roleOf = (text: string) =>
  Object.entries(en.roles).find(([, { situations }]) => situations.includes(text))?.[0];
const found = (element: RoleExplorer) =>
  [...inRoot(element).querySelectorAll('.found > li')].map((item) => ({
    role: textOf(item.querySelector('.found-title')!),
    because: [...item.querySelectorAll('ul li')].map(textOf),
  }));

async function openFinder(element: RoleExplorer, name = title): Promise<void> {
  await showView(element, name);
  await waitUntil(() => boxes(element).length > 0, 'there are no situations');
}

/** Whatever a page could keep. */
const kept = () =>
  JSON.stringify([
    Object.entries(localStorage),
    Object.entries(sessionStorage),
    document.cookie,
    location.href,
  ]);

describe('<psw-role-explorer> finding the roles that somebody plays', () => {
  it('has forty situations in five groups, one of each role in a group', async () => {
    const element = await mountRoles();
    await openFinder(element);
    expect(groups(element).map((group) => textOf(group.querySelector('legend')!))).to.deep.equal(
      [1, 2, 3, 4, 5].map((step) => `Part ${step} of 5`),
    );
    for (const group of groups(element)) {
      const roles = [...group.querySelectorAll('.tick')].map((label) => roleOf(textOf(label)));
      expect(new Set(roles).size).to.equal(8);
    }
    await expect(element).to.be.accessible();
  });

  it('does not give the roles away by their order', async () => {
    const element = await mountRoles();
    await openFinder(element);
    const orders = groups(element).map((group) =>
      [...group.querySelectorAll('.tick')].map((label) => roleOf(textOf(label))).join(),
    );
    expect(new Set(orders).size).to.equal(5);
    expect(orders).not.to.include(framework.roles.map(({ id }) => id).join());
  });

  it('names no role in a situation, in neither language', () => {
    for (const words of [en, cy]) {
      const names = Object.values(words.roles).flatMap(({ title: name, aliases }) => [name, ...aliases]);
      for (const { situations } of Object.values(words.roles)) {
        expect(situations).to.have.length(5);
        for (const situation of situations)
          for (const name of names) expect(situation.toLowerCase()).not.to.contain(name.toLowerCase());
      }
    }
  });

  it('shows by keyboard the roles for the ticks, most ticks first, with what led to them', async () => {
    const element = await mountRoles();
    await openFinder(element);
    const [networker, broker] = [en.roles.networker.situations, en.roles.broker.situations];
    for (const text of [networker[1]!, broker[0]!, broker[4]!]) {
      boxFor(element, text).focus();
      await press('Space');
    }
    await press('Enter');
    await waitUntil(() => focused(element)?.id === 'answer');
    expect(found(element)).to.deep.equal([
      { role: 'Broker', because: [broker[0], broker[4]] },
      { role: 'Networker', because: [networker[1]] },
    ]);
    expect(part(element, 'finder').textContent).to.contain('This is a prompt to talk, not a measure.');
    await expect(element).to.be.accessible();
    await clickOn(buttonSaying(element, 'Read about “Broker”'));
    await waitUntil(() => focused(element)?.id === 'name');
    expect(textOf(focused(element)!)).to.equal('Broker');
  });

  it('ticks by pointer on the words too, and follows when a tick is taken away', async () => {
    const element = await mountRoles();
    await openFinder(element);
    const box = boxFor(element, en.roles.navigator.situations[0]!);
    await clickOn(box.labels![0]!.querySelector('span')!);
    expect(box.checked).to.equal(true);
    await clickOn(buttonSaying(element, 'Show my roles'));
    await waitUntil(() => focused(element)?.id === 'answer');
    expect(found(element).map(({ role }) => role)).to.deep.equal(['Navigator']);
    await clickOn(box);
    await element.updateComplete;
    expect(found(element)).to.deep.equal([]);
    expect(part(element, 'finder-result').textContent).to.contain('You have ticked nothing yet.');
  });

  it('clears the ticks', async () => {
    const element = await mountRoles();
    await openFinder(element);
    await clickOn(boxes(element)[0]!);
    await element.updateComplete;
    await clickOn(buttonSaying(element, 'Clear my ticks'));
    await waitUntil(() => focused(element)?.id === 'view');
    expect(boxes(element).some(({ checked }) => checked)).to.equal(false);
  });

  it('tells nobody what was ticked, and keeps nothing', async () => {
    const element = await mountRoles();
    await openFinder(element);
    const heard: string[] = [];
    const note = ({ type }: Event) => heard.push(type);
    const kinds = ['input', 'change', 'submit', 'psw-role-explorer-select', 'psw-role-explorer-filter'];
    for (const kind of kinds) document.addEventListener(kind, note);
    const before = kept();
    await clickOn(boxes(element)[3]!);
    await clickOn(buttonSaying(element, 'Show my roles'));
    await waitUntil(() => focused(element)?.id === 'answer');
    for (const kind of kinds) document.removeEventListener(kind, note);
    expect(heard).to.deep.equal([]);
    expect(kept()).to.equal(before);
  });

  it('speaks Welsh, and keeps the ticks when the language changes', async () => {
    const element = await mountRoles();
    await openFinder(element);
    await clickOn(boxFor(element, en.roles.commissioner.situations[2]!));
    element.parentElement!.lang = 'cy';
    const welsh = cy.roles.commissioner.situations[2]!;
    await waitUntil(() => boxes(element).some((box) => labelOf(box) === welsh));
    expect(boxFor(element, welsh).checked).to.equal(true);
    expect(boxes(element).filter(({ checked }) => checked)).to.have.length(1);
    expect(part(element, 'finder').textContent).to.contain('Ticiwch y sefyllfaoedd');
    expect(part(element, 'about').textContent).to.contain('Nid oes siaradwr Cymraeg');
    await expect(element).to.be.accessible();
  });

  it('has what a council puts in place of the situations, and those of a role of its own', async () => {
    const words = {
      title: 'Gardener',
      summary: 'Grows.',
      actions: ['Digs.'],
      example: 'A bed.',
      questions: ['Where?'],
    };
    const overlay = {
      format: 1,
      version: '1',
      base: '2026.1',
      roles: {
        broker: { en: { situations: ['Both sides of the market ring you.'] } },
        gardener: { new: true, en: { ...words, situations: ['You water what others planted.'] } },
        silent: { new: true, en: { ...words, title: 'Silent' } },
        commissioner: { hidden: true },
      },
    };
    const element = await fixture<RoleExplorer>(
      html`<psw-role-explorer .overlay=${overlay}></psw-role-explorer>`,
    );
    await element.updateComplete;
    await openFinder(element);
    const texts = boxes(element).map(labelOf);
    expect(texts)
      .to.include('Both sides of the market ring you.')
      .and.to.include('You water what others planted.');
    expect(texts).not.to.include(en.roles.broker.situations[0]);
    expect(texts).not.to.include(en.roles.commissioner.situations[0]);
    expect(texts).to.have.length(6 * 5 + 2);
    element.overlay = { ...overlay, roles: { broker: { en: { situations: ['The market again.'] } } } };
    await waitUntil(() => boxes(element).map(labelOf).includes('The market again.'));
    expect(boxes(element)).to.have.length(7 * 5 + 1);
  });

  it('says so where a whole pack of a council’s own has no situations', async () => {
    const own = structuredClone(en) as any;
    for (const role of Object.values<any>(own.roles)) delete role.situations;
    const element = await fixture<RoleExplorer>(
      html`<psw-role-explorer .content=${{ framework, words: { en: own } }}></psw-role-explorer>`,
    );
    await element.updateComplete;
    await showView(element, title);
    await waitUntil(() => part(element, 'finder').textContent.includes('There are no situations'));
  });

  it('marks in the content that the situations are editorial', () => {
    for (const { situationBasis } of framework.roles) expect(situationBasis).to.equal('editorial');
  });
});

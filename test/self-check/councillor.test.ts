import { expect, fixture, html } from '@open-wc/testing';
import cy from '../../src/content/cy.json' with { type: 'json' };
import en from '../../src/content/en.json' with { type: 'json' };
import framework from '../../src/content/framework.json' with { type: 'json' };
import type { SelfCheck } from '../../src/self-check/self-check.js';
import {
  answerAll,
  button,
  clickButton,
  mount,
  root,
  settled,
  statements,
  title,
} from '../support/self-check.js';
import { clickOn } from '../support/user.js';

type Texts = Record<string, { text: string; councillor: string }>;

const legends = (element: SelfCheck) =>
  statements(element).map((statement) => statement.querySelector('legend')!.textContent);

describe('<psw-self-check edition="councillor">', () => {
  it('has every statement in the words of a councillor, in English and in Welsh', () => {
    for (const words of [en.statements, cy.statements] as Texts[]) {
      const all = Object.values(words);
      expect(all).to.have.length(30);
      expect(new Set(all.map(({ councillor }) => councillor)).size).to.equal(30);
      for (const { text, councillor } of all) expect(councillor).not.to.equal(text);
    }
  });

  it('says on its first page that it is for councillors, and what that means', async () => {
    const element = await mount('councillor');
    expect(title(element)).to.equal('How do you work as a councillor today?');
    expect(root(element).textContent).to.contain('The result names no roles');
    expect(root(element).textContent).to.contain('30 short statements');
    await expect(element).to.be.accessible();
  });

  it('asks in a councillor’s words, and shows them where answers are checked', async () => {
    const element = await mount('councillor');
    await clickButton(element, 'Start');
    expect(legends(element)).to.deep.equal(
      [1, 2, 3].map((number) => (en.statements as Texts)[`many-roles-${number}`]!.councillor),
    );
    await clickButton(element, 'Continue');
    expect(root(element).querySelector('[part=error-summary]')?.textContent).to.contain('in my ward');
    await clickButton(element, 'Back');
    await answerAll(element, () => 'often');
    expect(root(element).querySelector('dt')?.textContent).to.contain('in my ward');
    expect(root(element).querySelectorAll('.row')).to.have.length(30);
  });

  it('shows every theme in the result, and no role of staff', async () => {
    const element = await mount('councillor');
    await answerAll(element, (theme) => (theme % 2 ? 'often' : 'not-yet'));
    await clickButton(element, 'See my result');
    const text = root(element).textContent;
    expect(root(element).querySelectorAll('[part=bars] li')).to.have.length(10);
    for (const { id } of framework.roles) {
      expect(text).not.to.contain((en.roles as Record<string, { title: string }>)[id]!.title);
    }
    expect(text).not.to.contain('Roles that fit').and.not.to.contain('do not point to any one role');
    await expect(element).to.be.accessible();
  });

  it('speaks Welsh', async () => {
    const holder = await fixture<HTMLElement>(html`<div lang="cy"></div>`);
    const element = document.createElement('psw-self-check');
    element.edition = 'councillor';
    holder.append(element);
    await element.updateComplete;
    expect(title(element)).to.equal('Sut ydych chi’n gweithio fel cynghorydd heddiw?');
    await clickButton(element, 'Dechrau');
    expect(legends(element)[0]).to.equal(cy.statements['many-roles-1'].councillor);
    await expect(element).to.be.accessible();
  });

  it('falls back to the statement itself where a council’s own has no such words', async () => {
    const element = document.createElement('psw-self-check');
    element.edition = 'councillor';
    element.overlay = {
      format: 1,
      version: '1',
      base: framework.version,
      statements: {
        'many-roles-1': { en: { councillor: 'I know the allotments of my ward.' } },
        'many-roles-2': { hidden: true },
        'our-own': { new: true, theme: 'many-roles', en: { text: 'I greet the crossing warden.' } },
      },
    };
    document.body.append(element);
    await element.updateComplete;
    await clickButton(element, 'Start');
    expect(legends(element)).to.deep.equal([
      'I know the allotments of my ward.',
      en.statements['many-roles-3'].councillor,
      'I greet the crossing warden.',
    ]);
    element.remove();
  });

  it('begins afresh when the page changes to it half way, since the statements are others', async () => {
    const element = await mount('full');
    await clickButton(element, 'Start');
    await clickOn(statements(element)[0]!.querySelector('input')!);
    element.edition = 'councillor';
    await settled(element);
    expect(title(element)).to.equal('How do you work as a councillor today?');
    expect(document.activeElement?.shadowRoot?.activeElement ?? null).to.equal(null);
    await clickButton(element, 'Start');
    expect(root(element).querySelectorAll(':checked')).to.have.length(0);
  });

  it('remembers apart from the edition for staff', async () => {
    const element = await mount('councillor');
    await clickButton(element, 'Start');
    await clickButton(element, 'Remember on this device');
    expect(Object.keys(localStorage)).to.deep.equal(['psw-self-check:2026:councillor']);
    element.edition = 'full';
    await settled(element);
    expect(button(element, 'Start')).to.exist;
    expect(button(element, 'Go on')).not.to.exist;
    localStorage.clear();
  });
});

import { expect, fixture, html } from '@open-wc/testing';
import en from '../../src/content/en.json' with { type: 'json' };
import framework from '../../src/content/framework.json' with { type: 'json' };
import '../../src/role-explorer/role-explorer.define.js';
import { RoleExplorer } from '../../src/role-explorer/role-explorer.js';
import { widgetContract } from '../suites/widget-contract.js';
import { council } from '../support/council.js';
import { clickOn, press } from '../support/user.js';
import { waitUntil } from '../support/wait.js';

widgetContract({
  tag: 'psw-role-explorer',
  contentErrorEvent: 'psw-role-explorer-content-error',
  elementClass: RoleExplorer,
  says: { en: 'All roles', cy: 'Pob rôl' },
  cites: 'Networker: named in the sources; the description is our own reading (',
});

async function mount(selected = ''): Promise<RoleExplorer> {
  const element = await fixture<RoleExplorer>(
    html`<psw-role-explorer selected=${selected}></psw-role-explorer>`,
  );
  await element.updateComplete;
  return element;
}

const roles = (element: RoleExplorer) => [
  ...element.renderRoot.querySelectorAll<HTMLButtonElement>('[part=role]'),
];
const name = (element: RoleExplorer) => element.renderRoot.querySelector('[part=role-title]')!;
const listTitle = (element: RoleExplorer) => element.renderRoot.querySelector('#list')!;
const chip = (element: RoleExplorer, part: 'theme' | 'skill', text: string) =>
  [...element.renderRoot.querySelectorAll<HTMLButtonElement>(`.detail [part=${part}]`)].find((button) =>
    button.textContent.includes(text),
  )!;

describe('<psw-role-explorer>', () => {
  it('shows eight roles and the first one’s detail', async () => {
    const element = await mount();
    expect(roles(element)).to.have.length(8);
    expect(listTitle(element).textContent.trim()).to.equal('All 8 roles');
    expect(name(element).textContent).to.equal('Networker');
    expect(roles(element)[0]?.getAttribute('aria-current')).to.equal('true');
  });

  it('walks every role by keyboard, moving the focus to the name of the chosen role', async () => {
    const element = await mount();
    const heard: string[] = [];
    element.addEventListener('psw-role-explorer-select', ({ detail }) => heard.push(detail.role));
    for (const button of roles(element)) {
      button.focus();
      await press('Enter');
      await element.updateComplete;
      expect(name(element).textContent).to.equal(button.textContent.trim());
      expect(element.shadowRoot?.activeElement).to.equal(name(element));
    }
    expect(heard).to.have.length(8);
    expect(new Set(heard).size).to.equal(8);
  });

  it('chooses a role by pointer', async () => {
    const element = await mount();
    await clickOn(roles(element)[4]!);
    await element.updateComplete;
    expect(name(element).textContent).to.equal('Story teller');
    expect(element.selected).to.equal('story-teller');
  });

  it('shows which roles carry a skill, and all of them again', async () => {
    const element = await mount('commissioner');
    const heard: unknown[] = [];
    element.addEventListener('psw-role-explorer-filter', ({ detail }) => heard.push(detail));
    await clickOn(chip(element, 'skill', 'Commercial'));
    await element.updateComplete;
    expect(roles(element).map((role) => role.dataset['role'])).to.deep.equal([
      'municipal-entrepreneur',
      'commissioner',
    ]);
    expect(listTitle(element).textContent.trim()).to.equal('2 roles carry “Commercial awareness”');
    expect(element.shadowRoot?.activeElement).to.equal(listTitle(element));
    const all = [...element.renderRoot.querySelectorAll('button')].find((button) =>
      button.textContent.includes('Show all roles'),
    );
    await clickOn(all!);
    await element.updateComplete;
    expect(roles(element)).to.have.length(8);
    expect(heard).to.deep.equal([{ skill: 'commercial-awareness' }, {}]);
  });

  it('shows all eight roles for the theme that the research ties them to', async () => {
    const element = await mount();
    const { title } = { title: chip(element, 'theme', '').textContent.trim() };
    await clickOn(chip(element, 'theme', title));
    await element.updateComplete;
    expect(roles(element)).to.have.length(8);
  });

  it('says so where no role is tied to a theme', async () => {
    const element = await mount();
    await clickOn(element.renderRoot.querySelector('summary')!);
    const buttons = element.renderRoot.querySelectorAll<HTMLButtonElement>('details [part=theme]');
    await clickOn(buttons[3]!);
    await element.updateComplete;
    expect(roles(element)).to.have.length(0);
    expect(element.renderRoot.textContent).to.contain('No single role is tied');
    await expect(element).to.be.accessible();
  });

  it('marks in words what is a reading of ours', async () => {
    const element = await mount('navigator');
    const marks = [...element.renderRoot.querySelectorAll('.detail [part=theme]')].map((button) =>
      (button as HTMLElement).innerText.includes('our reading'),
    );
    expect(marks).to.deep.equal([false, true, true]);
  });

  it('leads back from the detail to the role in the list', async () => {
    const element = await mount('broker');
    const back = [...element.renderRoot.querySelectorAll('button')].find((button) =>
      button.textContent.includes('Back to the list'),
    );
    back?.focus();
    await press('Enter');
    expect(element.shadowRoot?.activeElement).to.equal(roles(element).at(-1));
  });

  it('shows the first role for one it does not know, with a warning', async () => {
    const said: string[] = [];
    const { warn } = console;
    console.warn = (message: string) => said.push(message);
    const element = await mount('wizard');
    console.warn = warn;
    expect(name(element).textContent).to.equal('Networker');
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('selected="wizard"');
  });

  it('shows what a council adds to a role, and says in which language it is', async () => {
    const holder = await fixture<HTMLElement>(
      html`<div lang="cy">
        <psw-role-explorer selected="broker" .overlay=${council}></psw-role-explorer>
      </div>`,
    );
    const element = holder.querySelector('psw-role-explorer')!;
    await element.updateComplete;
    const detail = element.renderRoot.querySelector('.detail')!;
    expect([...detail.querySelectorAll('[lang=en]')].map(({ textContent }) => textContent)).to.deep.equal([
      'The taxi rank by the station.',
      'Sam in licensing',
      'Talks that end well',
    ]);
    expect(
      [...detail.querySelectorAll('[part=council-links] a')].map((link) => link.getAttribute('href')),
    ).to.deep.equal(['tel:01234567890', 'https://example.org/talks']);
    await expect(element).to.be.accessible();
  });

  it('says of a role that nobody has read it, where its entry says so', async () => {
    const words = structuredClone(en) as any;
    words.roles.navigator.review = 'unreviewed';
    const element = await fixture<RoleExplorer>(
      html`<psw-role-explorer .content=${{ framework, words: { en: words } }}></psw-role-explorer>`,
    );
    await element.updateComplete;
    const isUnread = () => element.renderRoot.textContent.includes('Nobody who reads this language well');
    expect(isUnread()).to.equal(false);
    await clickOn(roles(element)[2]!);
    await element.updateComplete;
    expect(isUnread()).to.equal(true);
  });

  describe('with the roles of councillors', () => {
    const all = (element: RoleExplorer) => element.renderRoot.textContent.replace(/\s+/g, ' ');

    async function mountCouncillors(lang = 'en'): Promise<RoleExplorer> {
      const holder = await fixture<HTMLElement>(
        html`<div lang=${lang}><psw-role-explorer collection="councillor"></psw-role-explorer></div>`,
      );
      const element = holder.querySelector('psw-role-explorer')!;
      await element.updateComplete;
      return element;
    }

    it('shows five, says that they are a selection, and offers no themes or skills to find them by', async () => {
      const element = await mountCouncillors();
      expect(roles(element).map(({ textContent }) => textContent.trim())).to.deep.equal([
        'Orchestrator',
        'Entrepreneur',
        'Steward of place',
        'Advocate',
        'Buffer',
      ]);
      expect(listTitle(element).textContent.trim()).to.equal('5 councillor roles');
      expect(all(element)).to.contain('This is a selection.');
      expect(element.renderRoot.querySelector('details, [part=theme], [part=skill]')).not.to.exist;
    });

    it('walks every role by keyboard: an example and questions marked as ours, the skills', async () => {
      const element = await mountCouncillors();
      for (const button of roles(element)) {
        button.focus();
        await press('Enter');
        await element.updateComplete;
        const words = en.councillorRoles[button.dataset['role'] as 'buffer'];
        expect(element.shadowRoot?.activeElement).to.equal(name(element));
        for (const text of [words.summary, words.example, ...words.questions])
          expect(all(element)).to.contain(text);
        expect(all(element)).to.contain('the example and the questions are our own.');
        expect(all(element)).to.match(/three kinds of skill .* connecting .* digital .* reflective/);
        expect(all(element)).to.contain('the research on councillors published in 2016');
        expect(all(element)).not.to.contain('This is the 2014 framework');
        await expect(element).to.be.accessible();
      }
    });

    it('speaks Welsh', async () => {
      const element = await mountCouncillors('cy');
      expect(listTitle(element).textContent).to.contain('5 rôl cynghorydd');
      expect(all(element)).to.contain('Detholiad yw hwn.').and.to.contain('Nid oes siaradwr Cymraeg');
    });

    it('changes to the other roles and back when the page says so', async () => {
      const element = await mountCouncillors();
      element.collection = 'officer';
      await waitUntil(() => roles(element).length === 8);
      expect(name(element).textContent).to.equal('Networker');
      element.setAttribute('collection', 'councillor');
      await waitUntil(() => roles(element).length === 5);
      expect(name(element).textContent).to.equal('Orchestrator');
    });

    it('shows those of a whole pack of a council’s own', async () => {
      const words = structuredClone(en);
      words.councillorRoles.buffer.title = 'Shield';
      const element = await fixture<RoleExplorer>(
        html`<psw-role-explorer
          collection="councillor"
          .content=${{ framework, words: { en: words } }}
        ></psw-role-explorer>`,
      );
      await element.updateComplete;
      expect(roles(element).at(-1)?.textContent.trim()).to.equal('Shield');
    });

    it('shows the eight roles for a collection it does not know, with one warning', async () => {
      const said: string[] = [];
      const { warn } = console;
      console.warn = (message: string) => said.push(message);
      const element = await fixture<RoleExplorer>(
        html`<psw-role-explorer collection="mayor"></psw-role-explorer>`,
      );
      await element.updateComplete;
      console.warn = warn;
      expect(roles(element)).to.have.length(8);
      expect(said).to.have.length(1);
      expect(said[0]).to.contain('collection="mayor"').and.to.contain('officer');
    });
  });

  it('is accessible with every role', async () => {
    const element = await mount();
    for (const role of roles(element)) {
      role.click();
      await element.updateComplete;
      await expect(element).to.be.accessible();
    }
  });
});

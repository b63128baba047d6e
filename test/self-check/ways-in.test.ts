import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import framework from '../../src/content/framework.json' with { type: 'json' };
import type { SelfCheck } from '../../src/self-check/self-check.js';
import {
  answerAll,
  button,
  clickButton,
  focused,
  mount,
  root,
  statements,
  title,
} from '../support/self-check.js';
import { clickOn, press } from '../support/user.js';
import { waitUntil } from '../support/wait.js';

const events = ['psw-self-check-start', 'psw-self-check-step', 'psw-self-check-finish'] as const;

function listen(element: SelfCheck): string[] {
  const heard: string[] = [];
  for (const type of events) element.addEventListener(type, () => heard.push(type));
  return heard;
}

describe('Ways in and out of <psw-self-check> for the page around it', () => {
  afterEach(() => {
    localStorage.clear();
  });

  it('names the step, and nobody else can set it', async () => {
    const element = await mount('quick');
    expect(element.step).to.equal('start');
    await clickButton(element, 'Start');
    expect(element.step).to.equal('many-roles');
    await clickButton(element, 'Back');
    expect(element.step).to.equal('start');
    expect(() => {
      (element as { step: string }).step = 'result';
    }).to.throw(TypeError);
    await answerAll(element, () => 'often');
    expect(element.step).to.equal('check');
    await clickButton(element, 'See my result');
    expect(element.step).to.equal('result');
  });

  it('starts from a button of the page, moves the focus, and tells nobody', async () => {
    const element = await mount('quick');
    const heard = listen(element);
    const outside = await fixture<HTMLButtonElement>(html`<button>Begin</button>`);
    let hasStarted: boolean | undefined;
    outside.addEventListener('click', () => {
      void element.start().then((answer) => (hasStarted = answer));
    });
    outside.focus();
    await press('Enter');
    await waitUntil(() => hasStarted !== undefined);
    expect(hasStarted).to.equal(true);
    expect(title(element)).to.contain('Theme 1 of 10');
    expect(focused(element)).to.equal(root(element).querySelector('[part=page-title]'));
    expect(heard).to.deep.equal([]);
  });

  it('goes on with remembered answers when the page starts it', async () => {
    const first = framework.statements.find(({ quick }) => quick)!.id;
    const kept = { format: 1, until: Date.now() + 1e9, cleared: 0, answers: { [first]: ['often', 1] } };
    localStorage.setItem('psw-self-check:2026:quick', JSON.stringify(kept));
    const element = await mount('quick');
    expect(await element.start()).to.equal(true);
    expect(title(element)).to.contain('Theme 2 of 10');
  });

  it('goes to any theme, and to no step that there is not', async () => {
    const element = await mount('quick');
    expect(await element.goToStep('rooted-in-place')).to.equal(true);
    expect(title(element)).to.contain('Theme 9 of 10');
    expect(focused(element)).to.equal(root(element).querySelector('[part=page-title]'));
    for (const step of ['no-such-theme', '', '__proto__', '9'])
      expect(await element.goToStep(step), step).to.equal(false);
    expect(element.step).to.equal('rooted-in-place');
    expect(await element.goToStep('start')).to.equal(true);
    expect(title(element)).to.equal('How do you work today?');
  });

  it('shows no result with statements unanswered, but names them', async () => {
    const element = await mount('quick');
    const heard = listen(element);
    await element.goToStep('many-roles');
    await clickOn(statements(element)[0]!.querySelector('input')!);
    expect(await element.goToStep('result')).to.equal(false);
    expect(element.step).to.equal('check');
    const summary = root(element).querySelector('[part=error-summary]')!;
    expect(summary.textContent).to.contain('9 statements have no answer yet');
    expect(focused(element)).to.equal(summary);
    await expect(element).to.be.accessible();
    expect(heard).to.deep.equal([]);
  });

  it('shows the result when everything has an answer, and tells nobody', async () => {
    const element = await mount('quick');
    await answerAll(element, () => 'often');
    const heard = listen(element);
    await element.goToStep('start');
    expect(await element.goToStep('result')).to.equal(true);
    expect(title(element)).to.equal('Your picture today');
    expect(heard).to.deep.equal([]);
  });

  it('clears everything when the page resets it, what is remembered too', async () => {
    const element = await mount('quick');
    await answerAll(element, () => 'often');
    await clickButton(element, 'Remember on this device');
    expect(localStorage.length).to.equal(1);
    const heard = listen(element);
    await element.reset();
    expect(localStorage.length).to.equal(0);
    expect(title(element)).to.equal('How do you work today?');
    await clickButton(element, 'Start');
    expect(root(element).querySelectorAll(':checked')).to.have.length(0);
    expect(heard).to.deep.equal(['psw-self-check-start', 'psw-self-check-step']);
  });

  it('waits for its content when it is called at once', async () => {
    const element = document.createElement('psw-self-check');
    document.body.append(element);
    expect(await element.goToStep('many-roles')).to.equal(true);
    element.remove();
  });

  it('says no where there is no content to show', async () => {
    const { error } = console;
    console.error = () => undefined;
    const element = document.createElement('psw-self-check');
    element.content = {};
    document.body.append(element);
    expect(await element.start()).to.equal(false);
    expect(await element.goToStep('start')).to.equal(false);
    expect(element.step).to.equal('start');
    element.remove();
    console.error = error;
  });

  it('tells the page nothing about going on with remembered answers but the step', async () => {
    const element = await mount('quick');
    await clickButton(element, 'Start');
    await clickButton(element, 'Remember on this device');
    await clickOn(statements(element)[0]!.querySelector('input')!);
    fixtureCleanup();
    const later = await mount('quick');
    const heard = listen(later);
    await clickButton(later, 'Go on where you stopped');
    expect(heard).to.deep.equal(['psw-self-check-step']);
    expect(button(later, 'Forget')).to.exist;
  });

  it('asks nothing of themes that an overlay hides', async () => {
    const element = await mount('quick');
    element.overlay = {
      format: 1,
      version: '1',
      base: framework.version,
      themes: { 'fluid-career': { hidden: true } },
    };
    await element.updateComplete;
    await answerAll(element, () => 'often');
    expect(root(element).querySelectorAll('.row')).to.have.length(9);
    expect(await element.goToStep('result')).to.equal(true);
  });
});

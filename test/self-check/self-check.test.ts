import { expect, fixture, html } from '@open-wc/testing';
import { SelfCheck } from '../../src/self-check/self-check.js';
import { widgetContract } from '../suites/widget-contract.js';
import { council } from '../support/council.js';
import {
  answerAll,
  button,
  clickButton,
  focused,
  mount,
  root,
  settled,
  statements,
  title,
} from '../support/self-check.js';
import { clickOn, press } from '../support/user.js';

widgetContract({
  tag: 'psw-self-check',
  contentErrorEvent: 'psw-self-check-content-error',
  elementClass: SelfCheck,
  says: { en: 'Who sees my answers?', cy: 'Pwy sy’n gweld fy atebion?' },
  cites: '30 statements: our own wording.',
  lead: (element) => element.shadowRoot?.querySelector<HTMLElement>('.primary')?.click(),
});

const bars = (element: SelfCheck) =>
  [...root(element).querySelectorAll('[part=bars] li')].map((item) => [
    item.querySelector('.bar-title')?.textContent,
    item.querySelector('.bar-words')?.textContent,
  ]);

describe('<psw-self-check>', () => {
  it('says before it starts who sees the answers, what it is not, and how long it takes', async () => {
    const element = await mount();
    const text = root(element).textContent.replace(/\s+/g, ' ');
    expect(text).to.contain('Nobody but you');
    expect(text).to.contain('not for appraisal, recruitment or grading');
    expect(text).to.contain('30 short statements');
    expect(text).to.contain('about 8 minutes');
  });

  it('is answered from start to result by keyboard alone', async function () {
    this.timeout(60_000);
    const element = await mount();
    button(element, 'Start').focus();
    await press('Enter');
    await settled(element);
    for (let theme = 1; theme <= 10; theme++) {
      expect(title(element)).to.contain(`Theme ${theme} of 10`);
      expect(focused(element)).to.equal(root(element).querySelector('[part=page-title]'));
      for (let statement = 0; statement < 3; statement++) {
        await press('Tab', 'Space');
        if (theme > 3) await press('ArrowDown');
        if (theme > 6) await press('ArrowDown');
      }
      await press('Enter');
      await settled(element);
    }
    expect(title(element)).to.equal('Check your answers');
    button(element, 'See my result').focus();
    await press('Enter');
    await settled(element);
    expect(title(element)).to.equal('Your picture today');
    expect(focused(element)?.textContent).to.equal('Your picture today');
    const shown = bars(element);
    expect(shown).to.have.length(10);
    const [first, second, third] = shown;
    expect([first, second, third].map((bar) => bar?.[1])).to.deep.equal(['Often', 'Often', 'Often']);
    const lead = root(element).querySelector('.lead')?.textContent ?? '';
    for (const bar of [first, second, third]) expect(lead).to.contain(bar?.[0]);
  });

  it('names the statements left out, leads to each, and loses nothing', async () => {
    const element = await mount();
    await clickButton(element, 'Start');
    const [first] = statements(element);
    await clickOn(first!.querySelector('input[value=sometimes]')!);
    await clickButton(element, 'Continue');
    const summary = root(element).querySelector('[part=error-summary]')!;
    expect(focused(element)).to.equal(summary);
    expect(summary.textContent).to.contain('2 statements have no answer yet');
    const links = [...summary.querySelectorAll('a')];
    expect(links.map((link) => link.textContent.trim())).to.deep.equal(
      statements(element)
        .slice(1)
        .map((statement) => statement.querySelector('legend')?.textContent),
    );
    await expect(element).to.be.accessible();
    await clickOn(links[1]!);
    await settled(element);
    expect(focused(element)).to.equal(statements(element)[2]!.querySelector('input'));
    expect(first!.querySelector<HTMLInputElement>('[value=sometimes]')?.checked).to.equal(true);
    await press('Space');
    await clickOn(statements(element)[1]!.querySelector('input')!);
    await clickButton(element, 'Continue');
    expect(title(element)).to.contain('Theme 2 of 10');
  });

  it('keeps the answers on the way back', async () => {
    const element = await mount();
    await clickButton(element, 'Start');
    for (const statement of statements(element)) await clickOn(statement.querySelector('[value=not-yet]')!);
    await clickButton(element, 'Continue');
    await clickButton(element, 'Back');
    expect(title(element)).to.contain('Theme 1 of 10');
    expect(root(element).querySelectorAll('[value=not-yet]:checked')).to.have.length(3);
  });

  it('changes one answer from the check page and comes straight back to it', async () => {
    const element = await mount('quick');
    await answerAll(element, () => 'often');
    expect(title(element)).to.equal('Check your answers');
    const rows = () => [...root(element).querySelectorAll('.row')];
    expect(rows()).to.have.length(10);
    await clickOn(rows()[4]!.querySelector('button')!);
    await settled(element);
    expect(title(element)).to.contain('Theme 5 of 10');
    expect((focused(element) as HTMLInputElement).value).to.equal('often');
    await press('ArrowDown', 'ArrowDown', 'Enter');
    await settled(element);
    expect(title(element)).to.equal('Check your answers');
    expect(rows()[4]!.querySelector('.answer-given')?.textContent).to.equal('Not yet');
    expect(focused(element)).to.equal(rows()[4]!.querySelector('button'));
    await press('Enter');
    await settled(element);
    expect((focused(element) as HTMLInputElement).value, 'the answer that was given').to.equal('not-yet');
    await clickButton(element, 'Back');
    await clickButton(element, 'See my result');
    expect(bars(element)[4]?.[1]).to.equal('Not yet');
  });

  it('shows the organisation’s theme apart from the personal ones', async () => {
    const element = await mount('quick');
    await answerAll(element, (theme) => (theme === 6 ? 'often' : 'not-yet'));
    button(element, 'See my result').click();
    await settled(element);
    const [personal, organisation] = [...root(element).querySelectorAll('[part=bars]')];
    expect(personal?.querySelectorAll('li')).to.have.length(9);
    expect(organisation?.querySelectorAll('li')).to.have.length(1);
    expect(root(element).querySelector('.lead')?.textContent).to.contain('every theme is open to try');
  });

  it('shows no number in the result', async () => {
    const element = await mount();
    await answerAll(
      element,
      (theme, statement) => ['often', 'sometimes', 'not-yet'][(theme + statement) % 3]!,
    );
    button(element, 'See my result').click();
    await settled(element);
    const shown = [...root(element).querySelectorAll('.page > :not([part=about], .take-away)')]
      .map((part) => part.textContent)
      .join(' ');
    expect(shown.replace(/21st/g, '')).not.to.match(/\d/);
  });

  for (const answer of ['often', 'sometimes', 'not-yet', 'not-mine']) {
    it(`has an accessible result when everything is answered "${answer}"`, async () => {
      const element = await mount('quick');
      await answerAll(element, () => answer);
      await expect(element).to.be.accessible();
      button(element, 'See my result').click();
      await settled(element);
      await expect(element).to.be.accessible();
    });
  }

  it('shows a council’s contacts and courses under a theme to try next', async () => {
    const holder = await fixture<HTMLElement>(
      html`<div lang="cy"><psw-self-check edition="quick" .overlay=${council}></psw-self-check></div>`,
    );
    const element = holder.querySelector('psw-self-check')!;
    await element.updateComplete;
    root(element).querySelector<HTMLElement>('.primary')!.click();
    await settled(element);
    const asked: string[] = [];
    while (statements(element).length) {
      const [statement] = statements(element);
      asked.push(statement!.id);
      const answer = statement!.id.startsWith('rooted') ? 'not-yet' : 'often';
      statement!.querySelector<HTMLInputElement>(`[value=${answer}]`)!.click();
      if (asked.length === 1) await expect(element).to.be.accessible();
      root(element).querySelector<HTMLElement>('[type=submit]')!.click();
      await settled(element);
    }
    expect(asked[0]).to.equal('planet-1');
    root(element).querySelector<HTMLElement>('.primary')!.click();
    await settled(element);
    const links = [...root(element).querySelectorAll('.pick [part=council-links] a')];
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).to.deep.equal([
      ['Jo in the neighbourhoods team', 'mailto:jo@example.org'],
      ['Walking the ward', '/courses/ward'],
    ]);
    for (const link of links) expect(link.querySelector('[lang=en]')).to.exist;
    expect(root(element).querySelector('.bar-title [lang=en]')?.textContent).to.equal('Kind to the planet');
    await expect(element).to.be.accessible();
  });

  it('leads to the result when the council hides a theme', async () => {
    const overlay = { format: 1, version: '1', base: '2026.1', themes: { 'many-roles': { hidden: true } } };
    const element = await fixture<SelfCheck>(
      html`<psw-self-check edition="quick" .overlay=${overlay}></psw-self-check>`,
    );
    await element.updateComplete;
    await answerAll(element, () => 'often');
    button(element, 'See my result').click();
    await settled(element);
    expect(title(element)).to.equal('Your picture today');
    expect(bars(element)).to.have.length(9);
  });

  it('starts again only after asking, and then has no answers', async () => {
    const element = await mount('quick');
    await answerAll(element, () => 'often');
    await clickButton(element, 'See my result');
    await clickButton(element, 'Start again');
    expect(root(element).textContent).to.contain('Starting again clears your answers');
    await clickButton(element, 'Keep my answers');
    expect(focused(element)).to.equal(button(element, 'Start again'));
    await clickButton(element, 'Start again');
    await clickButton(element, 'Clear and start again');
    expect(title(element)).to.equal('How do you work today?');
    await clickButton(element, 'Start');
    expect(root(element).querySelectorAll(':checked')).to.have.length(0);
  });

  it('prints itself as a form whose ticks, typed in later, give the picture that the guide gives', async () => {
    const element = await mount();
    await clickButton(element, 'On paper');
    expect(focused(element)?.textContent).to.equal('Self-check on paper');
    await expect(element).to.be.accessible();
    const forms = [...root(element).querySelectorAll('.form')];
    expect(forms).to.have.length(10);
    for (const form of forms) expect(form.querySelectorAll('tbody tr')).to.have.length(3);
    expect(root(element).querySelectorAll('.box')).to.have.length(120);
    // Often, sometimes and not yet: three rows, the sum is 3.
    const rows = [...root(element).querySelectorAll('.sums tbody:last-child tr')];
    const word = rows
      .map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent))
      .find(([sum]) => sum === '3')?.[1];
    const print = window.print.bind(window);
    let printed = 0;
    window.print = () => printed++;
    await clickButton(element, 'Print the form');
    window.print = print;
    expect(printed).to.equal(1);
    await clickButton(element, 'Back to the start');
    expect(title(element)).to.equal('How do you work today?');
    await answerAll(element, (_, statement) => ['often', 'sometimes', 'not-yet'][statement]!);
    button(element, 'See my result').click();
    await settled(element);
    for (const [, shown] of bars(element)) expect(shown).to.equal(word);
  });

  it('keeps page and answers when the language of the page changes half way', async () => {
    const element = await mount();
    await clickButton(element, 'Start');
    const often = statements(element)[0]!.querySelector<HTMLElement>('[value=often]')!;
    await clickOn(often);
    const { parentElement } = element;
    parentElement!.lang = 'cy';
    await new Promise((resolve) => setTimeout(resolve, 50));
    await settled(element);
    expect(title(element)).to.contain('Thema 1 o 10');
    expect(root(element).querySelectorAll('[value=often]:checked')).to.have.length(1);
    expect(focused(element), 'the focus stays').to.equal(often);
  });

  it('tells the page the steps, and never an answer', async () => {
    const element = await mount('quick');
    const heard: { type: string; detail: unknown }[] = [];
    for (const type of ['psw-self-check-start', 'psw-self-check-step', 'psw-self-check-finish'] as const) {
      element.addEventListener(type, ({ detail }) => heard.push({ type, detail }));
    }
    const leaked: string[] = [];
    for (const type of ['input', 'change']) {
      document.addEventListener(type, () => leaked.push(type), { once: true });
    }
    await answerAll(element, () => 'sometimes');
    button(element, 'See my result').click();
    await settled(element);
    expect(heard.at(0)).to.deep.equal({ type: 'psw-self-check-start', detail: { edition: 'quick' } });
    expect(heard.at(1)).to.deep.equal({
      type: 'psw-self-check-step',
      detail: { step: 'theme', theme: 'many-roles' },
    });
    expect(heard.at(-1)).to.deep.equal({ type: 'psw-self-check-finish', detail: { edition: 'quick' } });
    expect(JSON.stringify(heard)).not.to.contain('sometimes');
    expect(leaked).to.deep.equal([]);
    expect(localStorage.length + sessionStorage.length).to.equal(0);
  });
});

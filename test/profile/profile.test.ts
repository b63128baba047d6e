import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import '../../src/profile/profile.define.js';
import { Profile } from '../../src/profile/profile.js';
import { widgetContract } from '../suites/widget-contract.js';
import { codeOf, mistype } from '../support/codes.js';
import { clickOn, press, typeText } from '../support/user.js';

const often = codeOf({ value: 1 });
const march = codeOf({
  month: '2025-03',
  value: 0.5,
  values: { 'many-roles': 0, 'fluid-career': 1, 'rooted-in-place': undefined, 'beyond-austerity': 1 },
});
const november = codeOf({
  value: 0.5,
  values: { 'many-roles': 1, 'fluid-career': 0, 'rooted-in-place': 1, 'beyond-austerity': undefined },
});
const councillor = codeOf({ edition: 'councillor', value: 1 });

type Shown = HTMLElement & { readonly updateComplete: Promise<boolean> };

const root = (element: HTMLElement) => element.shadowRoot!;
const field = (element: HTMLElement, id: string) => root(element).querySelector<HTMLInputElement>(`#${id}`)!;
const textOf = (element: HTMLElement, selector: string) =>
  root(element).querySelector(selector)?.textContent.replace(/\s+/g, ' ').trim();
const rows = (element: HTMLElement) =>
  [...root(element).querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent.replace(/\s+/g, ' ').trim()),
  );

async function mount(lang = 'en'): Promise<Profile> {
  const holder = await fixture<HTMLElement>(html`<div lang=${lang}><psw-profile></psw-profile></div>`);
  const element = holder.querySelector('psw-profile')!;
  await element.updateComplete;
  return element;
}

async function settled(element: Shown): Promise<void> {
  await element.updateComplete;
  await aTimeout(0);
}

/** Puts codes in and presses Show, where keys are not what is tested. */
async function show(element: Shown, first: string, second = ''): Promise<void> {
  field(element, 'first').value = first;
  field(element, 'second').value = second;
  root(element).querySelector<HTMLElement>('.primary')!.click();
  await settled(element);
}

widgetContract({
  tag: 'psw-profile',
  contentErrorEvent: 'psw-profile-content-error',
  elementClass: Profile,
  says: { en: 'Look at a profile again', cy: 'Edrych ar broffil eto' },
  cites: 'Rooted in a place: in our words, after the sources (',
  lead: (element) => show(element, often),
});

describe('<psw-profile>', () => {
  it('shows the profile of a code typed by keyboard, in small letters and without hyphens', async () => {
    const element = await mount();
    field(element, 'first').focus();
    await typeText(november.toLowerCase().replaceAll('-', ''));
    await press('Enter');
    await settled(element);
    expect(textOf(element, '.outcome-title')).to.equal('Profile of November 2026');
    expect(root(element).activeElement).to.equal(root(element).querySelector('.outcome-title'));
    expect(field(element, 'first').value).to.equal(november);
    expect(textOf(element, '.outcome .lead')).to.contain('“Enterprising, in many roles”');
    expect(rows(element)).to.have.length(10);
    expect(rows(element)[0]).to.deep.equal(['Enterprising, in many roles', 'Often']);
    expect(rows(element)[3]).to.deep.equal(['A career that moves across', 'Not yet']);
    expect(rows(element)[9]![0]).to.contain('About the team or council');
    await expect(element).to.be.accessible();
  });

  it('asks for a code, in the manner of a form, when there is none', async () => {
    const element = await mount();
    await clickOn(root(element).querySelector('.primary')!);
    await settled(element);
    const summary = root(element).querySelector('[part=error-summary]')!;
    expect(root(element).activeElement).to.equal(summary);
    expect(summary.textContent).to.contain('There is a problem').and.to.contain('Enter a code.');
    await expect(element).to.be.accessible();
    await clickOn(summary.querySelector('a')!);
    expect(root(element).activeElement).to.equal(field(element, 'first'));
    expect(field(element, 'first').getAttribute('aria-invalid')).to.equal('true');
  });

  it('says which character is mistyped, and in which group', async () => {
    const element = await mount();
    await show(element, mistype(november, 10));
    expect(textOf(element, '#first-error')).to.match(/^Error: Character 10, “7” in the group “.7..”, looks/);
    expect(root(element).querySelector('.outcome')).not.to.exist;
  });

  for (const [what, code, says] of [
    [
      'a character that no code has',
      november.replace('T', 'U'),
      /Character \d+, “U” in the group “.*U.*”, cannot/,
    ],
    ['too few characters', november.slice(0, -1), /has 19 characters; it should have 20/],
    ['other content', codeOf({ version: '2025.2' }), /made with content 2025\.2; this page has 2026\.1/],
    ['other content without a name', codeOf({ version: 'ours' }), /made with other content/],
    ['several mistakes', mistype(mistype(mistype(november, 9), 12), 15), /looks mistyped|Some characters/],
  ] as const) {
    it(`refuses a code with ${what} and says so`, async () => {
      const element = await mount();
      await show(element, '', code);
      expect(textOf(element, '#second-error')).to.match(says);
      expect(textOf(element, '#first-error')).not.to.exist;
    });
  }

  it('refuses the same code twice, however it is written', async () => {
    const element = await mount();
    await show(element, november, ` “${november.toLowerCase().replaceAll('-', ' ')}” `);
    expect(textOf(element, '#second-error')).to.contain('the same code');
  });

  it('shows then and now: the movement of each theme in words, and a question where it moved', async () => {
    const element = await mount();
    await show(element, november, march);
    expect(textOf(element, '.outcome-title')).to.equal('March 2025 and November 2026');
    const movements = Object.fromEntries(rows(element).map(([theme, , , movement]) => [theme, movement]));
    expect(movements).to.include({
      'Enterprising, in many roles': 'More than before',
      'A career that moves across': 'Less than before',
      'Rooted in a place': 'New: part of the work now',
      'Rethinking under lasting austerity': 'No longer part of the work',
      'Leadership shared, not heroic': 'About the same',
    });
    const questions = [...root(element).querySelectorAll('.pick')].map(({ textContent }) => textContent);
    expect(questions).to.have.length(4);
    expect(questions.join()).to.contain('Which parts did you play this week');
    const shown = textOf(element, '.outcome')!.replace(/20\d\d|21st/g, '');
    expect(shown).not.to.match(/\d|[%↑↓+]/);
    expect(shown).not.to.match(/improve|worse than|well done|congrat|progress/i);
    await expect(element).to.be.accessible();
  });

  it('says so where the months do not tell which came first', async () => {
    const element = await mount();
    await show(element, november, often);
    expect(textOf(element, '.outcome')).to.contain('do not say which came first');
    expect(textOf(element, 'thead')).to.contain('First code').and.to.contain('Second code');
  });

  it('says so where a full and a quick self-check stand side by side', async () => {
    const element = await mount();
    await show(element, march, codeOf({ edition: 'quick', value: 1 }));
    expect(textOf(element, '.outcome')).to.contain('one from the quick one');
  });

  for (const [first, second] of [
    [november, councillor],
    [councillor, november],
  ] as const) {
    it(`makes a conversation sheet of ${first === november ? 'an officer and a councillor' : 'a councillor and an officer'}`, async () => {
      const element = await mount();
      await show(element, first, second);
      expect(textOf(element, '.outcome-title')).to.contain('Conversation sheet');
      const columns = [...root(element).querySelectorAll('thead th')].map(({ textContent }) =>
        textContent.replace(/\s+/g, ' ').trim(),
      );
      expect(columns).to.deep.equal([
        'Theme',
        'Officer November 2026',
        'Councillor November 2026',
        'Side by side',
      ]);
      expect(rows(element)[0]).to.deep.equal(['Enterprising, in many roles', 'Often', 'Often', 'Both often']);
      expect(rows(element)[3]).to.deep.equal(['A career that moves across', 'Not yet', 'Often', 'Different']);
      expect(root(element).querySelectorAll('.pick')).to.have.length(8);
      await expect(element).to.be.accessible();
    });
  }

  it('has Welsh months in every browser', async () => {
    const element = await mount('cy');
    await show(element, november, march);
    expect(textOf(element, '.outcome-title')).to.equal('Dau ddarlun: Mawrth 2025, Tachwedd 2026');
    await expect(element).to.be.accessible();
  });

  it('keeps the codes and what they show when the language of the page changes', async () => {
    const element = await mount();
    await show(element, november);
    element.parentElement!.lang = 'cy';
    await aTimeout(50);
    await settled(element);
    expect(textOf(element, '.outcome-title')).to.equal('Proffil Tachwedd 2026');
    expect(field(element, 'first').value).to.equal(november);
  });

  it('clears codes and profile at the press of a button', async () => {
    const element = await mount();
    await show(element, november, march);
    const clear = [...root(element).querySelectorAll('button')].find(({ textContent }) =>
      textContent.includes('Clear'),
    )!;
    await clickOn(clear);
    await settled(element);
    expect(field(element, 'first').value + field(element, 'second').value).to.equal('');
    expect(root(element).querySelector('.outcome')).not.to.exist;
    expect(root(element).activeElement).to.equal(root(element).querySelector('.page-title'));
  });

  it('forgets everything when it is removed', async () => {
    const element = await mount();
    await show(element, november, march);
    const parent = element.parentElement!;
    element.remove();
    parent.append(element);
    await settled(element);
    expect(field(element, 'first').value + field(element, 'second').value).to.equal('');
    expect(root(element).querySelector('.outcome')).not.to.exist;
  });

  it('forgets everything when the person leaves the page, even if the browser keeps it', async () => {
    const element = await mount();
    await show(element, november);
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await settled(element);
    expect(field(element, 'first').value).to.equal('');
    expect(root(element).querySelector('.outcome')).not.to.exist;
  });

  it('tells the page that something was shown and nothing else, and stores nothing', async () => {
    const element = await mount();
    const details: unknown[] = [];
    element.addEventListener('psw-profile-show', ({ detail }) => details.push(detail));
    const leaked: string[] = [];
    const listening = new AbortController();
    for (const type of ['input', 'change', 'submit'])
      document.addEventListener(type, () => leaked.push(type), listening);
    await show(element, 'nonsense');
    expect(details).to.deep.equal([]);
    field(element, 'first').value = '';
    field(element, 'first').focus();
    await typeText(november);
    await press('Enter');
    await settled(element);
    listening.abort();
    expect(details).to.deep.equal([{}]);
    expect(leaked).to.deep.equal([]);
    expect(localStorage.length + sessionStorage.length).to.equal(0);
    expect(location.href).not.to.contain(november.slice(0, 9));
    expect(element.outerHTML).not.to.contain(november.slice(0, 9));
  });

  it('submits no form around it with Enter', async () => {
    const form = await fixture<HTMLFormElement>(html`<form><psw-profile></psw-profile></form>`);
    let submissions = 0;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      submissions++;
    });
    const element = form.querySelector('psw-profile')!;
    await element.updateComplete;
    field(element, 'first').focus();
    await press('Enter');
    await settled(element);
    expect(submissions).to.equal(0);
    expect(textOf(element, '#first-error')).to.contain('Enter a code.');
  });
});

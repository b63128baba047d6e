import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import '../../src/team-profile/team-profile.define.js';
import { TeamProfile } from '../../src/team-profile/team-profile.js';
import { widgetContract } from '../suites/widget-contract.js';
import { codeOf, mistype, themes } from '../support/codes.js';
import { clickOn, press, typeText } from '../support/user.js';

/** As many codes as wanted, all different. */
const codes = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    codeOf({
      value: (index % 5) / 4,
      values: Object.fromEntries(
        themes.slice(0, 4).map((id, place) => [id, (Math.floor(index / 5 ** place) % 5) / 4]),
      ),
    }),
  );

type Shown = HTMLElement & { readonly updateComplete: Promise<boolean> };

const root = (element: HTMLElement) => element.shadowRoot!;
const list = (element: HTMLElement) => root(element).querySelector('textarea')!;
const single = (element: HTMLElement) => root(element).querySelector<HTMLInputElement>('#single')!;
const summary = (element: HTMLElement) => root(element).querySelector('[part=error-summary]');
const outcome = (element: HTMLElement) => root(element).querySelector('.outcome');
const textIn = (node: Element | null) => node?.textContent.replace(/\s+/g, ' ').trim();

async function mount(lang = 'en'): Promise<TeamProfile> {
  const holder = await fixture<HTMLElement>(
    html`<div lang=${lang}><psw-team-profile></psw-team-profile></div>`,
  );
  const element = holder.querySelector('psw-team-profile')!;
  await element.updateComplete;
  return element;
}

async function settled(element: Shown): Promise<void> {
  await element.updateComplete;
  await aTimeout(0);
}

async function show(element: Shown, text: string): Promise<void> {
  list(element).value = text;
  root(element).querySelector<HTMLElement>('.primary')!.click();
  await settled(element);
}

widgetContract({
  tag: 'psw-team-profile',
  contentErrorEvent: 'psw-team-profile-content-error',
  elementClass: TeamProfile,
  says: { en: 'A team in one picture', cy: 'Tîm mewn un darlun' },
  cites: 'Rooted in a place: in our words, after the sources (',
  lead: (element) => show(element, codes(5).join('\n')),
});

describe('<psw-team-profile>', () => {
  for (const [count, says] of [
    [0, '5 more codes are needed.'],
    [1, '4 more codes are needed.'],
    [4, '1 more code is needed.'],
  ] as const) {
    it(`shows nothing for ${count} codes but how many more are needed`, async () => {
      const element = await mount();
      let shown = 0;
      element.addEventListener('psw-team-profile-show', () => shown++);
      await show(element, codes(count).join('\n'));
      expect(root(element).activeElement).to.equal(summary(element));
      expect(textIn(summary(element))).to.equal(
        `${says} With fewer than five somebody could be picked out, so nothing is shown.`,
      );
      expect(outcome(element)).not.to.exist;
      expect(root(element).querySelector('table')).not.to.exist;
      expect(root(element).textContent).not.to.contain('Rooted in a place');
      expect(shown).to.equal(0);
      await expect(element).to.be.accessible();
    });
  }

  for (const count of [5, 200]) {
    it(`shows the spread over ten themes for ${count} codes`, async () => {
      const element = await mount();
      await show(element, codes(count).join('\n'));
      expect(root(element).activeElement).to.equal(root(element).querySelector('.outcome-title'));
      expect(textIn(root(element).activeElement)).to.equal(`The team: ${count} codes`);
      const rows = [...root(element).querySelectorAll('tbody tr')];
      expect(rows).to.have.length(10);
      expect([...rows.at(-2)!.children].map(textIn)).to.deep.equal([
        'Reflecting and learning from others',
        count === 5 ? 'Sometimes' : 'Not yet',
        'Sometimes',
        'Often',
        '',
        'All, or all but one',
      ]);
      expect(summary(element)).not.to.exist;
      await expect(element).to.be.accessible();
    });
  }

  it('shows no code, and no number but how many people', async () => {
    const element = await mount();
    await show(element, codes(6).join('\n'));
    const shown = textIn(outcome(element))!.replace(/2014|21st/g, '');
    expect(shown.match(/\d+/g)).to.deep.equal(['6']);
  });

  it('names what is left out by line, with why, and goes to the line', async () => {
    const element = await mount();
    const [first, ...others] = codes(7);
    const quick = codeOf({ edition: 'quick', value: 1 });
    const lines = [
      first,
      ...others,
      `8. ${first}`,
      mistype(first!, 11),
      quick,
      codeOf({ version: '2025.2' }),
    ];
    await show(element, lines.join('\n'));
    expect(root(element).activeElement).to.equal(summary(element));
    const links = [...summary(element)!.querySelectorAll('a')];
    expect(links.map(textIn)).to.have.length(4);
    expect(textIn(links[0]!)).to.contain('Line 8: This code stands on line 1 already.');
    expect(textIn(links[1]!)).to.match(/Line 9: Character 11, “.” in the group “....”, looks mistyped/);
    expect(textIn(links[2]!)).to.contain('Line 10: This code is from the quick self-check');
    expect(textIn(links[3]!)).to.contain(
      'Line 11: This code was made with content 2025.2; this page has 2026.1',
    );
    expect(textIn(root(element).querySelector('.outcome-title'))).to.equal('The team: 7 codes');
    await expect(element).to.be.accessible();
    await clickOn(links[1]!);
    const area = list(element);
    expect(root(element).activeElement).to.equal(area);
    expect(area.value.slice(area.selectionStart, area.selectionEnd)).to.equal(lines[8]);
  });

  it('adds one code after the other by keyboard', async () => {
    const element = await mount();
    const [first, second] = codes(2);
    single(element).focus();
    await typeText(first!);
    await press('Enter');
    await settled(element);
    expect(list(element).value).to.equal(first);
    expect(root(element).activeElement).to.equal(single(element));
    expect(textIn(root(element).querySelector('[role=status]'))).to.equal(
      'Added. There is 1 code in the list.',
    );
    await typeText(second!.toLowerCase());
    await press('Enter');
    await settled(element);
    expect(list(element).value).to.equal(`${first}\n${second}`);
    expect(single(element).value).to.equal('');
    await expect(element).to.be.accessible();
  });

  it('warns before a code is added a second time, or a wrong one', async () => {
    const element = await mount();
    const [first, second] = codes(2);
    list(element).value = `1) ${second}\n2) ${first}`;
    for (const [code, says] of [
      [first!, 'stands on line 2 already'],
      [mistype(first!, 9), 'Character 9'],
    ] as const) {
      single(element).value = code;
      root(element).querySelector<HTMLElement>('form button')!.click();
      await settled(element);
      expect(textIn(root(element).querySelector('#single-error'))).to.contain(says);
      expect(root(element).activeElement).to.equal(summary(element));
      expect(list(element).value).to.equal(`1) ${second}\n2) ${first}`);
      expect(single(element).value).to.equal(code);
    }
    await expect(element).to.be.accessible();
  });

  it('forgets everything when it is removed', async () => {
    const element = await mount();
    await show(element, codes(5).join('\n'));
    const parent = element.parentElement!;
    element.remove();
    parent.append(element);
    await settled(element);
    expect(list(element).value).to.equal('');
    expect(outcome(element)).not.to.exist;
  });

  it('forgets everything when the person leaves the page, even if the browser keeps it', async () => {
    const element = await mount();
    await show(element, codes(5).join('\n'));
    single(element).value = codes(1)[0]!;
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await settled(element);
    expect(list(element).value + single(element).value).to.equal('');
    expect(outcome(element)).not.to.exist;
  });

  it('tells the page that a team was shown and nothing else, and stores nothing', async () => {
    const element = await mount();
    const details: unknown[] = [];
    element.addEventListener('psw-team-profile-show', ({ detail }) => details.push(detail));
    const leaked: string[] = [];
    const listening = new AbortController();
    for (const type of ['input', 'change', 'submit'])
      document.addEventListener(type, () => leaked.push(type), listening);
    list(element).focus();
    await typeText('1F61');
    await show(element, codes(5).join('\n'));
    listening.abort();
    expect(details).to.deep.equal([{}]);
    expect(leaked).to.deep.equal([]);
    expect(localStorage.length + sessionStorage.length).to.equal(0);
    expect(element.outerHTML).not.to.contain('1F61');
  });

  it('speaks Welsh, errors too', async () => {
    const element = await mount('cy');
    await show(element, codes(3).join('\n'));
    expect(textIn(summary(element))).to.contain('Mae angen 2 god arall.');
    await show(element, codes(6).join('\n'));
    expect(textIn(root(element).querySelector('.outcome-title'))).to.equal('Y tîm: 6 chod');
    await expect(element).to.be.accessible();
  });
});

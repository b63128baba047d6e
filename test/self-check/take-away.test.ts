import { aTimeout, expect } from '@open-wc/testing';
import framework from '../../src/content/framework.json' with { type: 'json' };
import { decodeProfile } from '../../src/shared/profile-code.js';
import type { SelfCheck } from '../../src/self-check/self-check.js';
import { answer, button, resultOf, root, settled, textOf } from '../support/self-check.js';
import { openUnderPolicy, violationsIn } from '../support/csp.js';
import { clickOn, press } from '../support/user.js';
import { waitUntil } from '../support/wait.js';

const mixed = ['often', 'sometimes', 'often', 'not-yet', 'sometimes', 'often', 'not-mine'];
const identity = {
  version: framework.version,
  edition: 'quick',
  themes: framework.themes.map(({ id }) => id),
} as const;
const focused = (element: SelfCheck) => root(element).activeElement;

/** Puts something in the place of what the browser has, until the test ends. */
const originals: (() => void)[] = [];
function replace(object: object, name: string, value: unknown): void {
  const own = Object.getOwnPropertyDescriptor(object, name);
  Object.defineProperty(object, name, { value, configurable: true, writable: true });
  originals.push(() => {
    if (own) Object.defineProperty(object, name, own);
    else Reflect.deleteProperty(object, name);
  });
}
afterEach(() => {
  for (const restore of originals.splice(0).reverse()) restore();
});

/** Presses the button with a real pointer, and waits for what is said beside it. */
async function use(element: SelfCheck, text: string, said: string): Promise<HTMLElement> {
  await clickOn(button(element, text));
  await waitUntil(() => root(element).activeElement?.matches(said), `${said} has the focus`);
  return root(element).activeElement as HTMLElement;
}

describe('Result', () => {
  it('has the bars once more as a table with headings, and as sentences', async () => {
    const element = await resultOf(mixed);
    await clickOn([...root(element).querySelectorAll('summary')][1]!);
    const table = root(element).querySelector('table')!;
    expect(textOf(table, 'caption')).to.equal('Each theme with the answer that describes it best');
    expect([...table.querySelectorAll('th[scope=col]')].map((head) => head.textContent)).to.deep.equal([
      'Theme',
      'How often',
    ]);
    const bars = [...root(element).querySelectorAll('[part=bars] li')].map((item) => [
      textOf(item, '.bar-title'),
      textOf(item, '.bar-words'),
    ]);
    const rows = [...table.querySelectorAll('tr:has(td)')].map((row) => [
      textOf(row, 'th[scope=row]'),
      textOf(row, 'td'),
    ]);
    expect(rows).to.have.length(10);
    expect(rows).to.deep.equal(bars);
    const sentences = textOf(root(element), 'details');
    expect(sentences).to.contain('Not yet: “A career that moves across”.');
    for (const [title] of bars) expect(sentences).to.contain(`“${title}”`);
  });

  it('explains every role by statements that were answered so', async () => {
    const element = await resultOf(['often', 'not-yet']);
    const roles = [...root(element).querySelectorAll('.pick')].filter((pick) =>
      pick.textContent.includes('Because you answered'),
    );
    expect(roles.length).to.be.greaterThan(1);
    expect(textOf(roles[0]!, '.small')).to.equal('Because you answered “Often” to:');
    expect(roles.at(-1)!.textContent).to.contain('Because you answered “Not yet” to:');
    for (const role of roles) expect(role.querySelectorAll('li').length).to.be.within(1, 3);
  });

  it('says nothing that sounds like an examination', async () => {
    for (const lang of ['en', 'cy']) {
      const element = await resultOf(mixed, 'full', lang);
      expect(root(element).textContent).not.to.match(
        /\b(scores?|pass(ed)?|fail(ed)?|assess|competen|sgôr|methu)\b/i,
      );
    }
  });

  for (const answers of [mixed, ['not-mine']]) {
    it(`is accessible with everything opened, answered ${answers.join(', ')}`, async () => {
      const element = await resultOf(answers, 'full');
      for (const details of root(element).querySelectorAll('details')) details.open = true;
      await expect(element).to.be.accessible();
    });
  }
});

describe('Take it with you', () => {
  it('stands below the result in the order print, copy, save, code', async () => {
    const element = await resultOf(mixed);
    const titles = [...root(element).querySelectorAll('.way h4')].map((title) => title.textContent);
    expect(titles).to.deep.equal(['Print', 'Copy', 'Save', 'Code']);
  });

  describe('Print', () => {
    const sheet = () => document.querySelector('#psw-sheet')?.shadowRoot;

    /** A print window that opens, with what would be on paper, and closes again. */
    function printer(): string[] {
      const printed: string[] = [];
      replace(window, 'print', () => {
        dispatchEvent(new Event('beforeprint'));
        printed.push(sheet()?.textContent.replace(/\s+/g, ' ') ?? 'the page');
        dispatchEvent(new Event('afterprint'));
      });
      return printed;
    }

    it('puts the whole result on a sheet and leaves nothing of it in the page', async () => {
      const printed = printer();
      const element = await resultOf(mixed, 'full');
      const sheets = document.adoptedStyleSheets.length;
      await clickOn(button(element, 'Print the result'));
      await waitUntil(() => printed.length);
      const [paper = ''] = printed;
      expect(paper).to.contain('Full edition');
      expect(paper).to.contain(textOf(root(element), '.lead'));
      for (const title of root(element).querySelectorAll('.bar-title, .pick-title'))
        expect(paper).to.contain(title.textContent.trim());
      expect(paper).to.contain(textOf(root(element), '.code'));
      expect(sheet()).not.to.exist;
      expect(document.adoptedStyleSheets).to.have.length(sheets);
      expect(root(element).querySelector('.notice')).not.to.exist;
    });

    it('works under the strict policy', async () => {
      const frame = await openUnderPolicy('demo/index.html');
      const page = frame.contentDocument!;
      await waitUntil(() => page.querySelector('psw-self-check')?.shadowRoot?.querySelector('.primary'));
      const element = page.querySelector('psw-self-check')!;
      element.edition = 'quick';
      await element.updateComplete;
      await answer(element, mixed);
      let display = '';
      replace(frame.contentWindow!, 'print', () => {
        const sheet = page.querySelector('#psw-sheet')!;
        display = getComputedStyle(sheet).display;
        frame.contentWindow!.dispatchEvent(new Event('afterprint'));
      });
      button(element, 'Print the result').click();
      await waitUntil(() => display);
      expect(display, 'its style sheet holds, so it is not seen on screen').to.equal('none');
      expect(getComputedStyle(root(element).querySelector('.pick')!).borderTopStyle).to.equal('solid');
      expect(await violationsIn(frame)).to.deep.equal([]);
      frame.remove();
    });

    it('has a sheet for notes with the themes, a prompt and questions', async () => {
      const printed = printer();
      const element = await resultOf(mixed, 'full');
      await clickOn(button(element, 'Print a sheet for notes'));
      await waitUntil(() => printed.length);
      expect(printed[0]).to.contain('Notes for a one-to-one');
      expect(printed[0]).to.contain('Who could learn it from you?');
      expect(printed[0]).to.contain('What we agreed');
      expect(printed[0]).not.to.contain(textOf(root(element), '.code'));
    });

    it('says on paper too that nobody has read the Welsh yet', async () => {
      const printed = printer();
      const element = await resultOf(mixed, 'quick', 'cy');
      await clickOn(button(element, 'Argraffu’r canlyniad'));
      await waitUntil(() => printed.length);
      expect(printed[0]).to.contain('Nid oes siaradwr Cymraeg wedi darllen y testun hwn eto.');
    });

    it('has no sheet for notes where there is no theme to talk about', async () => {
      const element = await resultOf(['not-mine']);
      expect(button(element, 'Print the result')).to.exist;
      expect(button(element, 'Print a sheet for notes')).not.to.exist;
    });

    it('says so where no print window opens, and takes the sheet away', async () => {
      replace(window, 'print', () => undefined);
      const element = await resultOf(mixed);
      const notice = await use(element, 'Print the result', '.notice');
      expect(notice.textContent).to.contain('The print window did not open');
      expect(sheet()).not.to.exist;
      await expect(element).to.be.accessible();
    });
  });

  describe('Copy', () => {
    const text = async (item: ClipboardItem, type: string) => (await item.getType(type)).text();

    it('puts the result on the clipboard, formatted and plain, by keyboard', async () => {
      const copied: ClipboardItem[] = [];
      replace(navigator, 'clipboard', {
        write: (items: ClipboardItem[]) => Promise.resolve(copied.push(...items)),
      });
      const element = await resultOf(mixed);
      button(element, 'Copy the result').focus();
      await press('Enter');
      await waitUntil(() => focused(element)?.matches('.notice'));
      expect(focused(element)?.textContent).to.equal('Copied.');
      const [item] = copied;
      expect(await text(item!, 'text/html')).to.match(/^<h1>Your picture today<\/h1>/);
      expect(await text(item!, 'text/html')).to.contain('<td>Sometimes</td>');
      const plain = await text(item!, 'text/plain');
      expect(plain).to.match(/^Your picture today\nQuick edition, /);
      expect(plain).to.contain('Rooted in a place: Sometimes');
      await expect(element).to.be.accessible();
    });

    it('is plain text where the browser takes nothing else', async () => {
      let copied = '';
      replace(navigator, 'clipboard', { writeText: (value: string) => Promise.resolve((copied = value)) });
      const element = await resultOf(mixed);
      await use(element, 'Copy the result', '.notice');
      expect(copied).to.match(/^Your picture today\n/);
    });

    it('offers the text, selected, where the browser refuses', async () => {
      const refuse = () => Promise.reject(new DOMException('', 'NotAllowedError'));
      replace(navigator, 'clipboard', { write: refuse, writeText: refuse });
      const element = await resultOf(mixed);
      const field = (await use(element, 'Copy the result', '.by-hand')) as HTMLTextAreaElement;
      expect(field.readOnly).to.equal(true);
      expect(field.value).to.match(/^Your picture today\n/);
      expect([field.selectionStart, field.selectionEnd]).to.deep.equal([0, field.value.length]);
      expect(textOf(root(element), '.notice')).to.contain('does not allow copying');
      await expect(element).to.be.accessible();
    });

    it('does not say “Copied” of a result that has changed since', async () => {
      replace(navigator, 'clipboard', { writeText: () => Promise.resolve() });
      const element = await resultOf(mixed);
      await use(element, 'Copy the code', '.notice');
      button(element, 'Change my answers').click();
      await settled(element);
      root(element).querySelector<HTMLElement>('[data-statement]')!.click();
      await settled(element);
      await press('ArrowDown', 'Enter');
      await settled(element);
      button(element, 'See my result').click();
      await settled(element);
      expect(root(element).querySelector('.notice')).not.to.exist;
    });
  });

  describe('Code', () => {
    it('is that of the result, in groups, and is copied alone', async () => {
      let copied = '';
      replace(navigator, 'clipboard', { writeText: (value: string) => Promise.resolve((copied = value)) });
      const element = await resultOf(mixed);
      const code = textOf(root(element), '.code');
      expect(code).to.match(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){4}$/);
      const { profile } = decodeProfile(code, identity);
      expect(profile?.values.get('many-roles')).to.equal(1);
      expect(profile?.values.get('fluid-career')).to.equal(0);
      expect(profile?.month).to.equal(new Date().toISOString().slice(0, 7));
      await use(element, 'Copy the code', '.notice');
      expect(copied).to.equal(code);
    });

    it('says what can be read from it, as the edition has it', async () => {
      expect(textOf(root(await resultOf(mixed)), '.way-code')).to.contain('can read your answers from it');
      const full = textOf(root(await resultOf(mixed, 'full')), '.way-code');
      expect(full).to.contain('no answer to any one statement');
    });
  });

  describe('Save', () => {
    /** Files that were handed to the browser, by name. */
    function downloads(): Map<string, Blob> {
      const files = new Map<string, Blob>();
      let last: Blob;
      replace(URL, 'createObjectURL', (blob: Blob) => {
        last = blob;
        return '#';
      });
      replace(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
        files.set(this.download, last);
      });
      return files;
    }

    it('hands over a file of answers and a table, and says under which names', async () => {
      const files = downloads();
      const element = await resultOf(mixed);
      const notice = await use(element, 'Save my answers', '.notice');
      const [name = ''] = files.keys();
      expect(name).to.match(/^self-check-\d{4}-\d\d-\d\d\.json$/);
      expect(notice.textContent).to.contain(name);
      const saved = JSON.parse(await files.get(name)!.text()) as { answers: Record<string, string> };
      expect(Object.keys(saved.answers)).to.have.length(10);
      expect(saved.answers['fluid-career-1']).to.equal('not-yet');
      await clickOn(button(element, 'Save a table'));
      await waitUntil(() => files.size === 2);
      expect(await files.get(name.replace('json', 'csv'))!.text()).to.contain('"Rooted in a place"');
    });
  });
});

describe('I have a saved file', () => {
  const saved = (change: object = {}, answers: object = {}) =>
    JSON.stringify({
      format: 'psw-self-check-answers',
      version: 1,
      content: '2026.1',
      edition: 'quick',
      date: '2026-03-02',
      answers: {
        'many-roles-1': 'often',
        'human-with-citizens-1': 'sometimes',
        'generic-and-technical-1': 'often',
        'fluid-career-1': 'not-yet',
        'ethos-and-commercial-1': 'not-mine',
        'beyond-austerity-1': 'often',
        'fluid-organisation-1': 'often',
        'shared-leadership-1': 'often',
        'rooted-in-place-1': 'often',
        'reflective-practice-1': 'often',
        ...answers,
      },
      ...change,
    });

  /** A start page with the part that opens files, reached by keyboard. */
  async function opening(edition: 'full' | 'quick' = 'quick'): Promise<SelfCheck> {
    const element = await resultOf(['sometimes'], edition);
    button(element, 'Start again').click();
    await settled(element);
    button(element, 'Clear and start again').click();
    await settled(element);
    button(element, 'I have a saved file').focus();
    await press('Enter');
    await waitUntil(() => focused(element)?.textContent === 'Open a saved file');
    return element;
  }

  /** Gives the field a file, as a person's choice or drop does. */
  async function choose(element: SelfCheck, text: string): Promise<HTMLElement> {
    const input = root(element).querySelector<HTMLInputElement>('[type=file]')!;
    (focused(element) as HTMLElement | null)?.blur();
    const files = new DataTransfer();
    files.items.add(new File([text], 'self-check.json', { type: 'application/json' }));
    input.files = files.files;
    input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await waitUntil(() => focused(element)?.matches('.offer, .saved-file .error'), 'nothing was said');
    return focused(element) as HTMLElement;
  }

  it('fills in the answers of a file, to be checked, and keeps its day', async () => {
    const element = await opening();
    await expect(element).to.be.accessible();
    const offer = await choose(element, saved());
    expect(offer.textContent).to.contain('Quick edition, 2 March 2026');
    expect(offer.querySelector('li'), 'nothing to warn of').not.to.exist;
    await expect(element).to.be.accessible();
    await clickOn(button(element, 'Use these answers'));
    await settled(element);
    expect(focused(element)?.textContent).to.equal('Check your answers');
    const given = [...root(element).querySelectorAll('.answer-given')].map((answer) => answer.textContent);
    expect(given.slice(0, 4)).to.deep.equal(['Often', 'Sometimes', 'Often', 'Not yet']);
    button(element, 'See my result').click();
    await settled(element);
    const { profile } = decodeProfile(textOf(root(element), '.code'), identity);
    expect(profile?.month).to.equal('2026-03');
    expect(profile?.values.get('fluid-career')).to.equal(0);
    button(element, 'Change my answers').click();
    await settled(element);
    await clickOn(root(element).querySelector('[data-statement=fluid-career-1]')!);
    await settled(element);
    await clickOn(root(element).querySelector('#fluid-career-1 [value=often]')!);
    button(element, 'Continue').click();
    await settled(element);
    button(element, 'See my result').click();
    await settled(element);
    const today = decodeProfile(textOf(root(element), '.code'), identity).profile;
    expect(today?.month, 'a changed answer is of today').to.equal(new Date().toISOString().slice(0, 7));
  });

  for (const [what, text, sentence] of [
    ['another file', 'Minutes of the meeting', 'This is not a file of answers'],
    ['half a file', saved().slice(0, 90), 'damaged, so nothing was taken'],
    ['a changed file', saved({}, { 'many-roles-1': 'always' }), 'changed at “many-roles-1”'],
    ['a later file', saved({ version: 2 }), 'later release'],
  ] as const) {
    it(`refuses ${what} with a sentence`, async () => {
      const element = await opening();
      const error = await choose(element, text);
      expect(error.textContent).to.contain(sentence);
      expect(button(element, 'Use these answers')).not.to.exist;
      await expect(element).to.be.accessible();
    });
  }

  it('names what the page does not have, and says what is of another version or edition', async () => {
    const element = await opening('full');
    const offer = await choose(element, saved({ content: '2025.2' }, { 'parking-1': 'often' }));
    const notes = [...offer.querySelectorAll('li')].map((note) => note.textContent);
    expect(notes).to.have.length(4);
    expect(notes[0]).to.contain('2025.2');
    expect(notes[1]).to.contain('Quick edition');
    expect(notes[2]).to.contain('parking-1');
    expect(notes[3]).to.contain('no answer in the file');
    await expect(element).to.be.accessible();
  });

  it('takes the place of answers on the page only after saying so', async () => {
    const element = await resultOf(['sometimes']);
    for (let page = 0; page < 11; page++) {
      button(element, page ? 'Back' : 'Change my answers').click();
      await settled(element);
    }
    button(element, 'Back').click();
    await settled(element);
    button(element, 'I have a saved file').click();
    await waitUntil(() => root(element).querySelector('[type=file]'));
    await choose(element, 'nonsense');
    const offer = await choose(element, saved());
    expect(offer.textContent).to.contain('will be replaced');
    button(element, 'Start').click();
    await settled(element);
    expect(root(element).querySelectorAll('[value=sometimes]:checked')).to.have.length(1);
  });

  it('tells the page nothing of the file', async () => {
    const element = await opening();
    const heard: string[] = [];
    for (const type of ['input', 'change']) {
      document.addEventListener(type, () => heard.push(type), { once: true });
    }
    await choose(element, saved());
    await aTimeout(0);
    expect(heard).to.deep.equal([]);
  });
});

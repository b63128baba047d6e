import { aTimeout, expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import fc from 'fast-check';
import framework from '../../src/content/framework.json' with { type: 'json' };
import { SelfCheck } from '../../src/self-check/self-check.js';
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
import { waitUntil } from '../support/wait.js';

const KEY = 'psw-self-check:2026:quick';
const DAY = 24 * 60 * 60 * 1000;
const quickIds = framework.statements.filter(({ quick }) => quick).map(({ id }) => id);

/** What somebody had remembered who answered the first statements. */
function keep(count: number, key = KEY, ids = quickIds): void {
  const answers = Object.fromEntries(ids.slice(0, count).map((id, index) => [id, ['often', index + 1]]));
  localStorage.setItem(key, JSON.stringify({ format: 1, until: Date.now() + 90 * DAY, cleared: 0, answers }));
}

const textOf = (element: SelfCheck) => root(element).textContent.replace(/\s+/g, ' ');
const checked = (element: SelfCheck) => root(element).querySelectorAll(':checked').length;
const keptAnswers = (key = KEY) =>
  Object.keys((JSON.parse(localStorage.getItem(key) ?? '{}') as { answers?: object }).answers ?? {});

function dateIn(days: number): string {
  return new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' }).format(
    new Date(Date.now() + days * DAY),
  );
}

/** Runs with a storage that behaves otherwise, and puts the real one back. */
async function withStorage(descriptor: PropertyDescriptor, run: () => Promise<void>): Promise<void> {
  const own = Object.getOwnPropertyDescriptor(window, 'localStorage');
  Object.defineProperty(window, 'localStorage', { configurable: true, ...descriptor });
  try {
    await run();
  } finally {
    if (own) Object.defineProperty(window, 'localStorage', own);
    else delete (window as { localStorage?: Storage }).localStorage;
  }
}

const throwingGetter: PropertyDescriptor = {
  get: () => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  },
};
const refusing = (name: string): PropertyDescriptor => ({
  value: Object.assign(Object.create(Storage.prototype) as object, {
    getItem: () => null,
    removeItem: () => undefined,
    setItem: () => {
      throw new DOMException('No.', name);
    },
  }),
});

describe('Remembering the answers of <psw-self-check>', () => {
  beforeEach(() => {
    localStorage.clear();
  });
  afterEach(() => {
    fixtureCleanup();
    localStorage.clear();
  });

  it('keeps nothing anywhere until it is asked to, from start to result', async () => {
    const written: string[] = [];
    const setItem = Object.getOwnPropertyDescriptor(Storage.prototype, 'setItem')!;
    Storage.prototype.setItem = function (key, value) {
      written.push(key);
      (setItem.value as Storage['setItem']).call(this, key, value);
    };
    const openDatabase = indexedDB.open.bind(indexedDB);
    indexedDB.open = (name, version) => {
      written.push(name);
      return openDatabase(name, version);
    };
    const cookies = document.cookie;
    try {
      const element = await mount('quick');
      await answerAll(element, () => 'sometimes');
      await clickButton(element, 'See my result');
      expect(title(element)).to.equal('Your picture today');
    } finally {
      Object.defineProperty(Storage.prototype, 'setItem', setItem);
      delete (indexedDB as { open?: unknown }).open;
    }
    expect(written).to.deep.equal([]);
    expect(localStorage.length + sessionStorage.length).to.equal(0);
    expect(document.cookie).to.equal(cookies);
    expect(await caches.keys()).to.deep.equal([]);
  });

  it('begins by key, says until when, and takes the focus to that sentence', async () => {
    const element = await mount('quick');
    await clickButton(element, 'Start');
    expect(textOf(element)).to.contain('Nothing is kept on this device.');
    button(element, 'Remember on this device').focus();
    await press('Enter');
    await settled(element);
    expect(focused(element)?.textContent.replace(/\s+/g, ' ')).to.contain(
      `remembered on this device until ${dateIn(90)}`,
    );
    expect(button(element, 'Remember on this device')).not.to.exist;
    await clickOn(statements(element)[0]!.querySelector('[value=not-yet]')!);
    expect(keptAnswers()).to.deep.equal([quickIds[0]]);
    await expect(element).to.be.accessible();
  });

  it('says what is kept, where, for how long and who could see it', async () => {
    const element = await mount('quick');
    await clickButton(element, 'Start');
    const details = root(element).querySelector('details')!;
    expect(details.open).to.equal(false);
    await clickOn(details.querySelector('summary')!);
    expect(details.open).to.equal(true);
    for (const words of [KEY, '90 days', 'anyone who uses this browser', 'No name', 'Nothing is sent'])
      expect(details.textContent).to.contain(words);
    await expect(element).to.be.accessible();
  });

  it('stands below every page after the start, with the same state', async () => {
    const element = await mount('quick');
    expect(root(element).querySelector('[part=remember]')).not.to.exist;
    await clickButton(element, 'Start');
    await clickButton(element, 'Remember on this device');
    for (const statement of quickIds) {
      expect(button(element, 'Forget'), statement).to.exist;
      statements(element)[0]!.querySelector('input')!.click();
      button(element, 'Continue').click();
      await settled(element);
    }
    expect(title(element)).to.equal('Check your answers');
    expect(button(element, 'Forget')).to.exist;
    await clickButton(element, 'See my result');
    expect(button(element, 'Forget')).to.exist;
    await expect(element).to.be.accessible();
    await clickButton(element, 'Forget');
    expect(focused(element)?.textContent).to.contain('Nothing is kept on this device.');
    expect(localStorage.length).to.equal(0);
    expect(title(element), 'the result stays').to.equal('Your picture today');
  });

  it('offers to go on, without leaving the start page or taking the focus', async () => {
    keep(4);
    const element = await mount('quick');
    expect(title(element)).to.equal('How do you work today?');
    expect(document.activeElement).to.equal(document.body);
    expect(textOf(element)).to.contain(`remembered on this device until ${dateIn(90)}`);
    expect(button(element, 'Start again')).to.exist;
    await expect(element).to.be.accessible();
    await clickButton(element, 'Go on where you stopped');
    expect(title(element)).to.contain('Theme 5 of 10');
    expect(focused(element)).to.equal(root(element).querySelector('[part=page-title]'));
    await clickButton(element, 'Back');
    expect(checked(element)).to.equal(1);
  });

  it('goes on at the check page where everything has an answer', async () => {
    keep(10);
    const element = await mount('quick');
    await clickButton(element, 'Go on where you stopped');
    expect(title(element)).to.equal('Check your answers');
    await clickButton(element, 'See my result');
    expect(title(element)).to.equal('Your picture today');
  });

  it('takes up thirty answers in one render', async () => {
    let renders = 0;
    class Counting extends SelfCheck {
      protected override updated(): void {
        renders++;
      }
    }
    customElements.define('counting-self-check', Counting);
    keep(
      30,
      'psw-self-check:2026:full',
      framework.statements.map(({ id }) => id),
    );
    const element = await fixture<SelfCheck>(html`<counting-self-check></counting-self-check>`);
    await element.updateComplete;
    renders = 0;
    button(element, 'Go on').click();
    await settled(element);
    expect(root(element).querySelectorAll('.row')).to.have.length(30);
    expect(renders).to.equal(1);
  });

  it('shows the page’s fallback, and nothing else, until it knows what it has to offer', async () => {
    keep(4);
    const seen = new Set<string>();
    const holder = await fixture<HTMLElement>(html`<div></div>`);
    const element = document.createElement('psw-self-check');
    element.edition = 'quick';
    holder.append(element);
    const watch = new MutationObserver(() => seen.add(textOf(element)));
    watch.observe(element.shadowRoot ?? element, { childList: true, subtree: true });
    await element.updateComplete;
    watch.disconnect();
    expect([...seen].some((text) => /Start(?! again)/.test(text))).to.equal(false);
  });

  it('starts again only after asking, and then nothing of before is kept', async () => {
    keep(4);
    const element = await mount('quick');
    await clickButton(element, 'Start again');
    expect(focused(element)?.textContent).to.contain('clears your answers, here and on this device');
    await expect(element).to.be.accessible();
    await clickButton(element, 'Keep my answers');
    expect(focused(element)).to.equal(button(element, 'Start again'));
    expect(keptAnswers()).to.have.length(4);
    await clickButton(element, 'Start again');
    await clickButton(element, 'Clear and start again');
    expect(keptAnswers()).to.deep.equal([]);
    await clickButton(element, 'Start');
    expect(title(element)).to.contain('Theme 1 of 10');
    expect(checked(element)).to.equal(0);
    await clickOn(statements(element)[0]!.querySelector('input')!);
    expect(keptAnswers(), 'it goes on remembering').to.have.length(1);
  });

  it('forgets on the start page, too, and says so', async () => {
    keep(4);
    const element = await mount('quick');
    await clickButton(element, 'Forget');
    expect(localStorage.length).to.equal(0);
    expect(focused(element)?.textContent).to.contain('Nothing is kept on this device.');
    await expect(element).to.be.accessible();
    await clickButton(element, 'Start');
    expect(checked(element)).to.equal(0);
  });

  it('keeps for as many days as the page says', async () => {
    const element = await mount('quick');
    element.rememberDays = 7;
    await clickButton(element, 'Start');
    expect(textOf(element)).to.contain('for 7 days');
    await clickButton(element, 'Remember on this device');
    expect(textOf(element)).to.contain(`until ${dateIn(7)}`);
  });

  it('takes 90 days for a number that is none, and says so once', async () => {
    const said: unknown[] = [];
    const { warn } = console;
    console.warn = (message) => said.push(message);
    const element = await fixture<SelfCheck>(
      html`<psw-self-check edition="quick" remember-days="soon"></psw-self-check>`,
    );
    await clickButton(element, 'Start');
    console.warn = warn;
    expect(textOf(element)).to.contain('for 90 days');
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('remember-days="NaN" is not a whole number from 1 to 366, so 90 is used');
  });

  it('is not offered with remember="off", but what was kept before can be taken up and forgotten', async () => {
    const attribute = html`<psw-self-check edition="quick" remember="off"></psw-self-check>`;
    const element = await fixture<SelfCheck>(attribute);
    await element.updateComplete;
    expect(textOf(element)).not.to.contain('remembered');
    await clickButton(element, 'Start');
    expect(root(element).querySelector('[part=remember]')).not.to.exist;
    fixtureCleanup();
    keep(4);
    const later = await fixture<SelfCheck>(attribute);
    await later.updateComplete;
    await clickButton(later, 'Go on where you stopped');
    await clickButton(later, 'Forget');
    expect(localStorage.length).to.equal(0);
    expect(button(later, 'Remember on this device')).not.to.exist;
  });

  it('keeps answers to a council’s own statements apart, in both languages', async () => {
    const overlay = {
      format: 1,
      version: '1',
      base: framework.version,
      statements: { 'many-roles-1': { en: { text: 'Ours.' }, cy: { text: 'Ein un ni.' } } },
    };
    const element = await mount('quick');
    element.overlay = overlay;
    await clickButton(element, 'Start');
    await clickButton(element, 'Remember on this device');
    const [key = ''] = Object.keys(localStorage);
    expect(key).to.match(/^psw-self-check:2026-[a-z0-9]+:quick$/);
    await clickOn(statements(element)[0]!.querySelector('input')!);
    fixtureCleanup();
    const later = await fixture<SelfCheck>(
      html`<psw-self-check lang="cy" edition="quick" .overlay=${overlay}></psw-self-check>`,
    );
    await later.updateComplete;
    await clickButton(later, 'Parhau o’r lle y gwnaethoch stopio');
    expect(title(later)).to.contain('Thema 2 o 10');
  });

  it('says all of it in Welsh', async () => {
    keep(4);
    const holder = await fixture<HTMLElement>(html`<div lang="cy"></div>`);
    const element = document.createElement('psw-self-check');
    element.edition = 'quick';
    holder.append(element);
    await element.updateComplete;
    const until = new Date(Date.now() + 90 * DAY);
    expect(textOf(element)).to.match(new RegExp(`tan ${until.getDate()} \\S+ ${until.getFullYear()}`));
    await clickButton(element, 'Parhau o’r lle y gwnaethoch stopio');
    await clickButton(element, 'Anghofio');
    expect(focused(element)?.textContent).to.contain('am 90 diwrnod');
    await expect(element).to.be.accessible();
  });

  describe('in two places', () => {
    it('is shared by two widgets on a page: the newest answer stands in both', async () => {
      const one = await mount('quick');
      const other = await mount('quick');
      await clickButton(one, 'Start');
      await clickButton(one, 'Remember on this device');
      await clickButton(other, 'Start');
      expect(button(other, 'Forget')).to.exist;
      await clickOn(statements(one)[0]!.querySelector('[value=often]')!);
      await other.updateComplete;
      expect(statements(other)[0]!.querySelector<HTMLInputElement>('[value=often]')?.checked).to.equal(true);
      await clickOn(statements(other)[0]!.querySelector('[value=not-yet]')!);
      await one.updateComplete;
      expect(statements(one)[0]!.querySelector<HTMLInputElement>('[value=not-yet]')?.checked).to.equal(true);
      await clickButton(one, 'Forget');
      expect(button(other, 'Remember on this device')).to.exist;
      expect(localStorage.length).to.equal(0);
    });

    it('does not go on with answers that another page has kept in the meantime, but asks', async () => {
      const element = await mount('quick');
      keep(4);
      await clickButton(element, 'Start');
      expect(title(element)).to.equal('How do you work today?');
      expect(focused(element)).to.equal(root(element).querySelector('[part=page-title]'));
      expect(button(element, 'Go on where you stopped')).to.exist;
    });

    it('follows another tab, as a frame of the same origin is', async () => {
      const element = await mount('quick');
      await clickButton(element, 'Start');
      await clickButton(element, 'Remember on this device');
      const frame = await fixture<HTMLIFrameElement>(html`<iframe title="Another tab"></iframe>`);
      const there = frame.contentWindow!.localStorage;
      const kept = JSON.parse(there.getItem(KEY)!) as { answers: Record<string, unknown> };
      kept.answers[quickIds[0]!] = ['sometimes', Date.now()];
      there.setItem(KEY, JSON.stringify(kept));
      const answer = () => statements(element)[0]!.querySelector<HTMLInputElement>('[value=sometimes]');
      await waitUntil(() => answer()?.checked, 'the answer of the other tab is not shown');
      there.removeItem(KEY);
      await waitUntil(
        () => button(element, 'Remember on this device'),
        'it has not heard that all is forgotten',
      );
      await clickOn(statements(element)[0]!.querySelector('[value=often]')!);
      expect(localStorage.length, 'to forget wins').to.equal(0);
    });

    it('hears nothing any more once it is removed from the page, and looks again when it is back', async () => {
      const element = await mount('quick');
      const { parentElement } = element;
      await clickButton(element, 'Start');
      await clickButton(element, 'Remember on this device');
      element.remove();
      localStorage.clear();
      parentElement!.append(element);
      await settled(element);
      expect(button(element, 'Remember on this device')).to.exist;
    });
  });

  describe('where the browser does not play along', () => {
    for (const [what, descriptor, sentence] of [
      ['a storage that throws at the very word', throwingGetter, 'does not let this page keep anything'],
      ['a storage that refuses', refusing('SecurityError'), 'does not let this page keep anything'],
      ['a storage that is full', refusing('QuotaExceededError'), 'has no room to keep your latest answers'],
      ['a storage that is full, in old Firefox', refusing('NS_ERROR_DOM_QUOTA_REACHED'), 'has no room'],
    ] as const) {
      it(`says so when it is asked, and everything else works: ${what}`, async () => {
        await withStorage(descriptor, async () => {
          const element = await mount('quick');
          await clickButton(element, 'Start');
          expect(textOf(element)).not.to.contain(sentence);
          await clickButton(element, 'Remember on this device');
          expect(focused(element)?.textContent).to.contain(sentence);
          await expect(element).to.be.accessible();
          while (statements(element).length) {
            statements(element)[0]!.querySelector('input')!.click();
            button(element, 'Continue').click();
            await settled(element);
          }
          await clickButton(element, 'See my result');
          expect(title(element)).to.equal('Your picture today');
        });
      });
    }

    it('says so when there is no room for a later answer, and keeps what was kept', async () => {
      const element = await mount('quick');
      await clickButton(element, 'Start');
      await clickButton(element, 'Remember on this device');
      await clickOn(statements(element)[0]!.querySelector('[value=often]')!);
      const setItem = Object.getOwnPropertyDescriptor(Storage.prototype, 'setItem')!;
      Storage.prototype.setItem = () => {
        throw new DOMException('No room.', 'QuotaExceededError');
      };
      const answer = statements(element)[0]!.querySelector<HTMLElement>('[value=not-yet]')!;
      await clickOn(answer);
      await settled(element);
      Object.defineProperty(Storage.prototype, 'setItem', setItem);
      expect(textOf(element)).to.contain('has no room to keep your latest answers');
      expect(focused(element), 'the focus stays').to.equal(answer);
      expect(keptAnswers()).to.have.length(1);
      await clickOn(statements(element)[0]!.querySelector('[value=sometimes]')!);
      expect(localStorage.getItem(KEY), 'the next one finds room').to.contain('sometimes');
      expect(textOf(element)).not.to.contain('no room');
    });

    it('works in a frame without an origin, where storage throws for real', async () => {
      const frame = document.createElement('iframe');
      frame.setAttribute('sandbox', 'allow-scripts');
      frame.src = '/framed/test/fixtures/sandboxed.html';
      const heard = new Promise<string[]>((resolve) => {
        addEventListener('message', ({ data, source }) => {
          if (source === frame.contentWindow) resolve(data as string[]);
        });
      });
      document.body.append(frame);
      const [storage, status, page] = await heard;
      frame.remove();
      expect(storage).to.equal('throws');
      expect(status).to.contain('does not let this page keep anything');
      expect(page).to.contain('Theme 2 of 10');
    });
  });

  describe('with something kept that cannot be used', () => {
    const damaged = '{"format": 1, "until": "yes"}';

    it('says so in a sentence, and starts afresh', async () => {
      localStorage.setItem(KEY, damaged);
      const element = await mount('quick');
      expect(textOf(element)).to.contain('are damaged and cannot be read');
      expect(document.activeElement).to.equal(document.body);
      await expect(element).to.be.accessible();
      await clickButton(element, 'Start');
      expect(title(element)).to.contain('Theme 1 of 10');
      await clickOn(statements(element)[0]!.querySelector('input')!);
      expect(button(element, 'Remember on this device'), 'it would be overwritten').not.to.exist;
      expect(localStorage.getItem(KEY)).to.equal(damaged);
      await expect(element).to.be.accessible();
    });

    it('gives it as a file, and removes it only when told to', async () => {
      localStorage.setItem(KEY, damaged);
      const element = await mount('quick');
      const files: [string, Promise<string>][] = [];
      HTMLAnchorElement.prototype.click = function () {
        files.push([this.download, fetch(this.href).then((response) => response.text())]);
      };
      await clickButton(element, 'Download what was kept');
      // The one that all elements have is there again.
      delete (HTMLAnchorElement.prototype as { click?: unknown }).click;
      expect(files[0]?.[0]).to.equal('self-check.txt');
      expect(await files[0]?.[1]).to.equal(`${KEY}\n${damaged}\n`);
      expect(localStorage.getItem(KEY)).to.equal(damaged);
      await clickButton(element, 'Remove it');
      expect(localStorage.length).to.equal(0);
      expect(focused(element)?.textContent).to.contain('Nothing is kept on this device.');
      await clickButton(element, 'Start');
      await clickButton(element, 'Remember on this device');
      expect(keptAnswers()).to.deep.equal([]);
      expect(button(element, 'Forget')).to.exist;
    });

    for (const [what, key, text, sentence] of [
      ['of a later release', KEY, '{"format":2}', 'come from a newer version of the self-check'],
      [
        'for last year’s statements',
        'psw-self-check:2025:quick',
        'x',
        'belong to another version of the statements',
      ],
      [
        'for next year’s statements',
        'psw-self-check:2027:quick',
        'x',
        'belong to another version of the statements',
      ],
    ] as const) {
      it(`says so: ${what}`, async () => {
        localStorage.setItem(key, text);
        const element = await mount('quick');
        expect(textOf(element)).to.contain(sentence);
        expect(button(element, 'Download what was kept')).to.exist;
        await expect(element).to.be.accessible();
        await clickButton(element, 'Start');
        expect(title(element)).to.contain('Theme 1 of 10');
        expect(localStorage.getItem(key)).to.equal(text);
      });
    }

    it('shows a start page for garbage of any kind', async function () {
      this.timeout(120_000);
      await fc.assert(
        fc.asyncProperty(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), async (text) => {
          localStorage.setItem(KEY, text);
          const element = await mount('quick');
          expect(title(element)).to.equal('How do you work today?');
          expect(localStorage.getItem(KEY)).to.equal(text);
          fixtureCleanup();
        }),
        { numRuns: 30 },
      );
      await aTimeout(0);
    });
  });
});

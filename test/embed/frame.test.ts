import { aTimeout, expect } from '@open-wc/testing';
import { waitUntil } from '../support/wait.js';

/** The page for a frame, as it is built, in real frames. */

/** Where it is served: as by a council's server, under a strict policy, or with a finger in it that presses buttons. */
type Server = 'plain' | 'csp' | 'pressed/press-self-check.js';

interface Options {
  readonly server?: Server;
  readonly sandbox?: string;
}

let frame: HTMLIFrameElement;
const pageIn = () => frame.contentDocument!;
const widgetIn = () => pageIn().querySelector<HTMLElement>('main > :not(div, p, noscript)');
const notesIn = () => [...pageIn().querySelectorAll('.notes li')].map(({ textContent }) => textContent);
const shownIn = () => widgetIn()?.shadowRoot?.textContent ?? '';

async function open(parameters: string, { server = 'plain', sandbox }: Options = {}): Promise<void> {
  frame = document.createElement('iframe');
  frame.title = 'A widget';
  frame.width = '700';
  frame.height = '300';
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  frame.src = `/${server}/dist/embed/frame.html?${parameters}`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
}

async function openShown(parameters: string, options?: Options): Promise<void> {
  await open(parameters, options);
  await waitUntil(() => shownIn().length > 100, 'the widget is shown');
}

const widgets = ['theme-cards', 'role-explorer', 'self-check', 'model-shift', 'profile', 'team-profile'];

interface Manifest {
  modules: { declarations: { tagName?: string; attributes?: { name: string }[] }[] }[];
}

describe('Page for a frame', () => {
  afterEach(() => {
    frame.remove();
  });

  it('shows what a link for the loader says, where there is no loader', async () => {
    await openShown('#psw:theme-cards?lang=cy&themes=rooted-in-place');
    expect(pageIn().documentElement.lang).to.equal('cy');
    expect(widgetIn()!.getAttribute('themes')).to.equal('rooted-in-place');
    expect(notesIn()).to.deep.equal([]);
  });

  for (const widget of widgets) {
    it(`takes every attribute of ${widget} as a parameter`, async () => {
      const manifest = (await (await fetch('/plain/dist/custom-elements.json')).json()) as Manifest;
      const element = manifest.modules
        .flatMap(({ declarations }) => declarations)
        .find(({ tagName }) => tagName === `psw-${widget}`);
      const names = element!.attributes!.map(({ name }) => name);
      expect(names).to.include.members(['heading-level', 'overlay', 'src', 'languages']);
      const value = (name: string) => (/^(src|overlay)$/.test(name) ? 'own.json' : '1');
      await open(`widget=${widget}&${names.map((name) => `${name}=${value(name)}`).join('&')}`);
      await waitUntil(widgetIn);
      for (const name of names) expect(widgetIn()!.getAttribute(name), name).to.equal(value(name));
      expect(notesIn().filter((note) => note.includes('not a setting'))).to.deep.equal([]);
    });

    it(`shows ${widget}, with a title of its own, in English and Welsh`, async () => {
      await openShown(`widget=${widget}`);
      const { title } = pageIn();
      expect(pageIn().documentElement.lang).to.equal('en');
      const english = shownIn();
      frame.remove();
      await openShown(`widget=${widget}&lang=cy`);
      expect(pageIn().documentElement.lang).to.equal('cy');
      expect(pageIn().title).not.to.equal(title);
      await waitUntil(() => shownIn() !== english);
      expect(widgetIn()!.shadowRoot!.querySelector('[lang=cy]')).to.exist;
      expect(notesIn()).to.deep.equal([]);
    });
  }

  it('works under a policy without anything inline, and asks for nothing from elsewhere', async () => {
    const violations: string[] = [];
    await openShown('widget=theme-cards&accent=8a2be2&text=222222', { server: 'csp' });
    pageIn().addEventListener('securitypolicyviolation', (event) => violations.push(event.violatedDirective));
    expect(getComputedStyle(pageIn().body).color).to.equal('rgb(34, 34, 34)');
    const card = widgetIn()!.shadowRoot!.querySelector<HTMLElement>('button')!;
    card.click();
    await aTimeout(300);
    expect(violations).to.deep.equal([]);
    expect(getComputedStyle(card).cursor, 'the styles of the widget apply').to.equal('pointer');
  });

  it('has the title that the address gives it, as text', async () => {
    await openShown('widget=profile&title=%3Cb%3EOur%20%26%20yours');
    expect(pageIn().title).to.equal('<b>Our & yours');
  });

  it('names what is unknown, and shows the rest', async () => {
    await openShown('widget=theme-cards&themes=many-roles&colour=red&editon=quick&lang=%3F');
    expect(notesIn()).to.deep.equal([
      'lang: “?” is not a language. Write en or cy.',
      '“colour” is not a setting that theme-cards has, so nothing has been done with it.',
      '“editon” is not a setting that theme-cards has, so nothing has been done with it.',
    ]);
    expect(widgetIn()!.getAttribute('themes')).to.equal('many-roles');
  });

  it('says in Welsh what is wrong on a Welsh page', async () => {
    await openShown('widget=theme-cards&lang=cy&colour=red');
    expect(notesIn()).to.deep.equal([
      'Nid yw “colour” yn osodiad sydd gan theme-cards, felly ni wnaed dim ag ef.',
    ]);
  });

  it('knows every widget that there is', async () => {
    const manifest = (await (await fetch('/plain/dist/custom-elements.json')).json()) as Manifest;
    const tags = manifest.modules.flatMap(({ declarations }) => declarations.map(({ tagName }) => tagName));
    await open('');
    await waitUntil(() => notesIn().length);
    const named = /: (.*)\.$/
      .exec(notesIn()[0]!)![1]!
      .split(', ')
      .map((name) => `psw-${name}`);
    expect(named).to.have.members(tags.filter(Boolean) as string[]);
    expect(named.map((tag) => tag.slice(4))).to.have.members(widgets);
  });

  for (const [address, sentence] of [
    ['', 'The address names no widget. Add widget= with one of these: theme-cards, role-explorer,'],
    ['widget=theme-card', 'There is no widget “theme-card”. These are the ones there are: theme-cards,'],
    ['widget=constructor', 'There is no widget “constructor”.'],
    ['widget=..%2Fstudio%2Fcontent', 'There is no widget “../studio/content”.'],
  ] as const) {
    it(`says what to write where the address has "${address}"`, async () => {
      await open(address);
      await waitUntil(() => notesIn().length);
      expect(notesIn()[0]).to.contain(sentence);
      expect(widgetIn()).not.to.exist;
    });
  }

  it('says which file is missing', async () => {
    frame = document.createElement('iframe');
    frame.src = '/plain/without/profile.js/dist/embed/frame.html?widget=profile';
    document.body.append(frame);
    await waitUntil(() => frame.contentDocument?.querySelector('.notes li'));
    expect(notesIn()[0]).to.contain('The file cdn/profile.js could not be loaded.');
  });

  it('takes colours with and without the number sign, and no other text for a colour', async () => {
    await openShown(
      'widget=theme-cards&accent=1a6fb5&surface=%23eee&line=rebeccapurple&muted=red%3B%20display%3Anone&focus=var(--psw-line-color)&error=url(x)',
    );
    const style = getComputedStyle(pageIn().documentElement);
    expect(style.getPropertyValue('--psw-accent-color')).to.equal('#1a6fb5');
    expect(style.getPropertyValue('--psw-surface-color')).to.equal('#eee');
    expect(style.getPropertyValue('--psw-line-color')).to.equal('rebeccapurple');
    for (const name of ['muted', 'focus', 'error']) {
      expect(style.getPropertyValue(`--psw-${name}-color`), name).to.equal('');
      expect(notesIn().some((note) => note.startsWith(`${name}: `) && note.includes('is not a colour'))).to.be
        .true;
    }
  });

  for (const address of [
    'http://example.org/a.json',
    'javascript:alert(1)',
    'data:,{}',
    'blob:null/x',
    '//',
  ]) {
    it(`does not load own content from ${address}`, async () => {
      await openShown(`widget=profile&src=${encodeURIComponent(address)}`);
      expect(notesIn()[0]).to.contain(`src: “${address}” may not be loaded from here.`);
      expect(widgetIn()!.hasAttribute('src')).to.equal(false);
    });
  }

  it('lays an overlay of the same site over the content, and says what is wrong with one that cannot be used', async () => {
    await openShown('widget=theme-cards&overlay=/plain/test/fixtures/content/overlay-good.json');
    expect(notesIn()).to.deep.equal([]);
    frame.remove();
    await open('widget=theme-cards&overlay=nowhere.json');
    await waitUntil(() => notesIn().length);
    expect(notesIn()[0]).to.contain('The content of your own cannot be shown.');
  });

  it('takes false for a switch that is off', async () => {
    await openShown('widget=theme-cards&tools=false&deck=true');
    expect(widgetIn()!.hasAttribute('tools')).to.equal(false);
    expect(widgetIn()!.hasAttribute('deck')).to.equal(true);
  });

  it('prints itself alone, by a button', async () => {
    await openShown('widget=theme-cards');
    let printed = 0;
    frame.contentWindow!.print = () => {
      printed++;
      frame.contentWindow!.dispatchEvent(new Event('beforeprint'));
    };
    pageIn().querySelector<HTMLElement>('.print button')!.click();
    expect(printed).to.equal(1);
    frame.contentWindow!.print = () => undefined;
    pageIn().querySelector<HTMLElement>('.print button')!.click();
    await waitUntil(() => pageIn().activeElement?.textContent.includes('did not open'), 'says so');
  });

  it('opens other pages in a tab of their own, and gives the address where it may not', async () => {
    await openShown('widget=theme-cards');
    const opened: string[] = [];
    let tab: { opener: unknown } | null = { opener: window };
    frame.contentWindow!.open = (address) => {
      opened.push(String(address));
      return tab as Window | null;
    };
    const link = widgetIn()!.shadowRoot!.querySelector<HTMLAnchorElement>('[part=about] a')!;
    link.click();
    expect(opened).to.deep.equal([link.href]);
    expect(tab.opener, 'the other page has no hold on this one').to.equal(null);
    tab = null;
    link.click();
    expect(pageIn().activeElement?.textContent).to.equal(
      `This frame may not open other pages. The address is ${link.href}`,
    );
  });

  it('takes the self-check to its result in a sandbox, and says what is not kept and not printed', async function () {
    this.timeout(60_000);
    const heard = new Promise<Record<string, unknown>>((resolve) => {
      addEventListener('message', ({ data, source }: MessageEvent<{ seen?: Record<string, unknown> }>) => {
        if (source === frame.contentWindow && data.seen) resolve(data.seen);
      });
    });
    await open('widget=self-check&edition=quick', {
      server: 'pressed/press-self-check.js',
      sandbox: 'allow-scripts',
    });
    const seen = await heard;
    expect(seen['error']).to.equal(undefined);
    expect(seen['violations']).to.equal(undefined);
    expect([seen['origin'], seen['storage'], seen['title']]).to.deep.equal(['null', 'throws', 'Self-check']);
    expect(seen['remember']).to.contain('does not let this page keep anything');
    expect(seen['result']).to.contain('the browser may refuse to save and not say so');
    expect(seen['print']).to.contain('The print window did not open');
  });
});

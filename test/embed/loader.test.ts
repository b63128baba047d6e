import { expect } from '@open-wc/testing';
import { openUnderPolicy, violationsIn } from '../support/csp.js';
import { Page } from '../support/page.js';
import { waitUntil } from '../support/wait.js';

const frameAddress = '/framed/dist/embed/frame.html';
const link = (query = '', text = 'The themes') =>
  `<a href="${frameAddress}#psw:theme-cards${query}">${text}</a>`;
/** A marker that is always taken, by which a test knows that the loader has seen what stands before it. */
const fence = '<p id="fence">[psw theme-cards themes=many-roles]</p>';

let page: Page | undefined;

async function open(markup: string): Promise<Page> {
  page = await Page.open(markup);
  return page;
}

async function openWithLoader(markup: string): Promise<Page> {
  const opened = await open(markup);
  await opened.run('loader.js');
  return opened;
}

const shows = (opened: Page, selector: string, text = 'Rooted in a place') =>
  waitUntil(() => opened.textIn(selector).includes(text), `no widget at ${selector}`);

const passesFence = (opened: Page) =>
  waitUntil(() => !opened.find('#fence'), 'the marker behind was not taken');

afterEach(() => {
  page?.close();
  page = undefined;
});

describe('Loader: what becomes a widget', () => {
  const forms: readonly (readonly [string, string])[] = [
    ['the element', '<psw-theme-cards heading-level="4" lang="cy"><p>Fallback</p></psw-theme-cards>'],
    ['the div', '<div data-psw="theme-cards" data-heading-level="4" data-lang="cy"><p>Fallback</p></div>'],
    ['an empty div', '<div data-psw="theme-cards" data-heading-level="4" data-lang="cy"></div>'],
    ['the link', `<p>${link('?heading-level=4&amp;lang=cy')}</p>`],
    ['the link, encoded twice', `<p>${link('?heading-level=4&amp;amp;lang=cy')}</p>`],
    ['the link in bold, with a break', `<p><strong>${link('?heading-level=4&amp;lang=cy')}</strong><br></p>`],
    ['the link in a div', `<div>${link('?heading-level=4&amp;lang=cy')}</div>`],
    ['the text', '<p>[psw theme-cards heading-level=4 lang=cy]</p>'],
    ['the text in a div', '<div>[psw theme-cards heading-level=4 lang=cy]</div>'],
    ['the text, with quotes as an editor makes them', '<p>[psw theme-cards heading-level=“4” lang=”cy”]</p>'],
    ['the text in spans', '<p> [psw theme-cards&nbsp;<span>heading-level="4" lang=cy</span>] <br></p>'],
    ['the text in capitals', '<p>[PSW theme-cards Heading-Level=4 LANG=cy]</p>'],
  ];
  for (const [form, markup] of forms)
    it(form, async () => {
      const opened = await openWithLoader(markup);
      await shows(opened, 'psw-theme-cards', ' gwreiddiau mewn lle');
      expect(opened.find('psw-theme-cards')?.shadowRoot?.querySelector('h4')).to.exist;
      expect(opened.find('body')?.innerText).not.to.contain('psw');
      expect(opened.files).to.deep.equal(['theme-cards.cy.js', 'theme-cards.js']);
      expect(opened.said).to.deep.equal([]);
    });

  for (const [where, style, within] of [
    ['a row', 'display: flex', ''],
    ['a stack', 'display: flex; flex-direction: column; align-items: flex-start', ''],
    ['a button in a row', 'display: flex', '<div>'],
    ['a float', 'float: left', ''],
    ['a column of a table', 'display: table-cell', ''],
  ] as const)
    it(`has a width in ${where}, and does not stick out of the page`, async () => {
      const opened = await openWithLoader(`<div style="${style}">${within}<p>[psw theme-cards]</p></div>`);
      await shows(opened, 'psw-theme-cards');
      expect(opened.find('psw-theme-cards')?.clientWidth).to.be.within(500, 800);
      opened.frame.width = '320';
      expect(opened.find('psw-theme-cards')?.clientWidth).to.be.within(250, 320);
      expect(opened.document.documentElement.scrollWidth).to.be.at.most(320);
    });

  it('keeps what stood in the div, or the link, as the fallback of the widget', async () => {
    const opened = await openWithLoader(
      `<div id="div" data-psw="theme-cards"><p>In the div</p></div><p id="p">${link()}</p>`,
    );
    await shows(opened, '#div > psw-theme-cards');
    await shows(opened, 'body > psw-theme-cards');
    expect(opened.find('#div > psw-theme-cards > p')?.checkVisibility()).to.equal(false);
    expect(opened.find('body > psw-theme-cards > #p > a')?.checkVisibility()).to.equal(false);
  });

  it('shows the link again where own content cannot be shown', async () => {
    const opened = await openWithLoader(`<p>${link('?src=/nothing-here.json')}</p>`);
    await waitUntil(() => opened.said.length);
    await waitUntil(() => opened.find('a')?.checkVisibility());
  });

  it('prints the link below the widget, and takes it in again', async () => {
    const opened = await openWithLoader(`<p>${link()}</p>`);
    await shows(opened, 'psw-theme-cards');
    opened.window.dispatchEvent(new Event('beforeprint'));
    expect(opened.find('psw-theme-cards + p > a')?.checkVisibility()).to.equal(true);
    opened.add(fence);
    await passesFence(opened);
    opened.window.dispatchEvent(new Event('afterprint'));
    expect(opened.find('psw-theme-cards > p > a')?.checkVisibility()).to.equal(false);
    expect(opened.document.querySelectorAll('psw-theme-cards')).to.have.length(2);
  });

  it('sees what is added later, into what stands there too', async () => {
    const opened = await openWithLoader('<p id="empty"></p>');
    expect(opened.files).to.deep.equal([]);
    opened.add('<section><div data-psw="theme-cards"></div></section>');
    await shows(opened, 'div > psw-theme-cards');
    opened.find('#empty')!.textContent = '[psw theme-cards]';
    await shows(opened, 'body > psw-theme-cards');
  });

  it('loads the file with all widgets where a page has two kinds, and one more file for one that comes later', async () => {
    const opened = await openWithLoader('<p>[psw theme-cards]</p><p>[psw role-explorer]</p>');
    await shows(opened, 'psw-theme-cards');
    await shows(opened, 'psw-role-explorer', 'Networker');
    expect(opened.files).to.deep.equal(['psw.js']);
    opened.add('<p>[psw profile]</p>');
    await shows(opened, 'psw-profile', 'code');
    expect(opened.files).not.to.include('profile.js');
  });

  it('loads one file for each kind that comes later', async () => {
    const opened = await openWithLoader('<p>[psw theme-cards]</p>');
    await shows(opened, 'psw-theme-cards');
    opened.add('<p>[psw profile]</p>');
    await shows(opened, 'psw-profile', 'code');
    expect(opened.files).to.deep.equal(['profile-view.js', 'profile.js', 'theme-cards.js']);
    expect(opened.said).to.deep.equal([]);
  });
});

describe('Loader: what stays as it is', () => {
  const refusals: readonly (readonly [string, string])[] = [
    ['a link among other words', `<p>See ${link()}.</p>`],
    ['a link beside a picture', `<p>${link()}<img alt=""></p>`],
    ['a link in a list', `<ul><li>${link()}</li></ul>`],
    ['a link to another site', `<p><a href="https://example.org/other.html#psw:theme-cards">x</a></p>`],
    [
      'what a reader writes below a page',
      '<div class="wp-block-comment-content"><p>[psw theme-cards]</p></div>',
    ],
    ['a link to another page of the site', '<p><a href="/other.html#psw:theme-cards">x</a></p>'],
    ['a link that runs something', '<p><a href="javascript:void 0//#psw:theme-cards">x</a></p>'],
    ['a link to the frame page itself', `<p><a href="${frameAddress}">x</a></p>`],
    ['text among other words', '<p>Write [psw theme-cards] here.</p>'],
    ['text beside a picture', '<p>[psw theme-cards]<img alt=""></p>'],
    ['text around a link', '<p><a href="/x">[psw theme-cards]</a></p>'],
    ['text in a heading', '<h2>[psw theme-cards]</h2>'],
    ['text that is not whole', '<p>[psw theme-cards lang=</p>'],
    ['other text in brackets', '<p>[gallery ids=1]</p>'],
    ['code', '<pre><div>[psw theme-cards]</div></pre><p><code>[psw theme-cards]</code></p>'],
    ['a template', '<template><p>[psw theme-cards]</p><div data-psw="theme-cards"></div></template>'],
    ['a text field', '<textarea>[psw theme-cards]</textarea>'],
    [
      'what somebody is writing',
      `<div contenteditable><p>[psw theme-cards]</p><p>${link()}</p><div data-psw="theme-cards"></div></div>`,
    ],
    [
      'a fixed part of what somebody is writing',
      '<div contenteditable><div contenteditable="false"><p>[psw theme-cards]</p></div></div>',
    ],
    [
      'an editor that is switched to reading',
      '<div role="textbox" contenteditable="false"><p>[psw theme-cards]</p></div>',
    ],
    ['the fallback of a widget', '<psw-self-check><p>[psw theme-cards]</p></psw-self-check>'],
    ['a div of another name', '<div data-psw-other="theme-cards">x</div>'],
  ];
  for (const [what, markup] of refusals)
    it(what, async () => {
      const opened = await openWithLoader(`<main>${markup}</main>${fence}`);
      const before = opened.find('main')?.innerHTML;
      await passesFence(opened);
      expect(opened.find('main')?.innerHTML).to.equal(before);
      // Added later, it is no more welcome.
      opened.find('main')?.replaceChildren();
      opened.add(markup, opened.find('main')!);
      opened.add(fence);
      await passesFence(opened);
      expect(opened.find('main')?.innerHTML).to.equal(before);
      expect(opened.said).to.deep.equal([]);
    });

  it('a link to the frame page of another site, with one sentence on the console', async () => {
    const markup = '<p><a href="https://example.org/dist/embed/frame.html#psw:theme-cards">x</a></p>';
    const opened = await openWithLoader(`<main>${markup}</main>${fence}`);
    await passesFence(opened);
    expect(opened.find('main')?.innerHTML).to.equal(markup);
    expect(opened.said).to.have.length(1);
    expect(opened.said[0]).to.match(
      /^https:\/\/example\.org\/\S+ stays a link, for it does not lead to http\S+frame\.html\.$/,
    );
  });

  it('anything on a page that is being edited as a whole', async () => {
    const opened = await open('<p id="p">[psw theme-cards]</p>');
    opened.document.designMode = 'on';
    await opened.run('loader.js');
    opened.document.designMode = 'off';
    opened.add(fence);
    await passesFence(opened);
    expect(opened.find('#p')?.textContent).to.equal('[psw theme-cards]');
  });

  it('a marker whose widget cannot be loaded, with one sentence on the console', async () => {
    const markup = '<p>[psw theme-cards]</p>';
    page = await Page.open(markup, '/framed/without/theme-cards.js');
    await page.run('loader.js');
    await waitUntil(() => page?.said.length);
    expect(page.said).to.have.length(1);
    expect(page.said[0]).to.match(/theme-cards\.js could not be loaded, so the page stays as it is/);
    expect(page.find('body')?.innerHTML.trim()).to.equal(markup);
  });
});

describe('Loader: attributes', () => {
  it('leaves out what the widget does not know or what could run something, and names it once', async () => {
    const opened = await openWithLoader(
      [
        '<div data-psw="theme-cards" data-onclick="alert(1)" data-style="color:red" data-class="x"',
        ' data-overlay="java&#10;script:alert(1)" data-tools></div>',
      ].join(''),
    );
    await shows(opened, 'psw-theme-cards');
    expect(opened.find('psw-theme-cards')?.getAttributeNames()).to.deep.equal(['tools']);
    expect(opened.said).to.have.length(1);
    expect(opened.said[0]).to.match(
      /"theme-cards" leaves out .*: onclick, style, class, overlay\. It knows: lang, /,
    );
    expect(opened.said[0]).to.contain('heading-level');
  });

  it('leaves out content from another site', async () => {
    const opened = await openWithLoader(
      '<p>[psw theme-cards src=https://example.org/own.json overlay=//example.org/own.json deck]</p>',
    );
    await shows(opened, 'psw-theme-cards');
    expect(opened.find('psw-theme-cards')?.getAttributeNames()).to.deep.equal(['deck']);
    expect(opened.said).to.have.length(1);
    expect(opened.said[0]).to.contain('leaves out what it does not know or cannot open: src, overlay.');
  });

  it('takes what stands between quotes as text', async () => {
    const opened = await openWithLoader(
      '<p>[psw theme-cards themes="rooted-in-place &lt;b onclick=x&gt;"]</p>',
    );
    opened.add('<p>[psw theme-cards themes="rooted-in-place many-roles" deck]</p>');
    await shows(opened, 'psw-theme-cards[deck]');
    expect(opened.find('psw-theme-cards[deck]')?.getAttribute('themes')).to.equal(
      'rooted-in-place many-roles',
    );
    expect(opened.find('b') === null).to.equal(true);
  });

  it('says which widgets there are where a name is none of them', async () => {
    const opened = await openWithLoader(`<p>[psw theme-card]</p><div data-psw="toString"></div>${fence}`);
    await passesFence(opened);
    expect(opened.said).to.have.length(2);
    expect(opened.said.join()).to.contain('There is no widget "theme-card". These are there: theme-cards, ');
  });
});

describe('Loader: beside other scripts', () => {
  it('does nothing a second time', async () => {
    const opened = await openWithLoader('<div data-psw="theme-cards" data-colour="red"></div>');
    await opened.run('loader.js');
    await shows(opened, 'psw-theme-cards');
    expect(opened.document.querySelectorAll('psw-theme-cards')).to.have.length(1);
    expect(opened.said).to.have.length(1);
  });

  it('loads nothing where the page has all widgets', async () => {
    const opened = await open('<p>[psw theme-cards]</p>');
    await opened.run('psw.js', 'module');
    await opened.run('loader.js');
    await shows(opened, 'psw-theme-cards');
    expect(opened.files).to.deep.equal(['psw.js']);
  });

  it('waits for the page’s own script where that comes later', async () => {
    const opened = await open('<p>[psw theme-cards]</p>');
    const all = opened.run('psw.js', 'module');
    await opened.run('loader.js');
    await all;
    await shows(opened, 'psw-theme-cards');
    expect(opened.files).to.deep.equal(['psw.js']);
  });

  it('stops when it is told to, and leaves what is there', async () => {
    const opened = await openWithLoader(`<p>${link()}</p>`);
    await shows(opened, 'psw-theme-cards');
    opened.document.dispatchEvent(new Event('psw-loader-stop'));
    opened.add('<p id="later">[psw theme-cards]</p>');
    opened.window.dispatchEvent(new Event('beforeprint'));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(opened.find('#later')?.textContent).to.equal('[psw theme-cards]');
    expect(opened.document.querySelectorAll('psw-theme-cards')).to.have.length(1);
    expect(opened.textIn('psw-theme-cards')).to.contain('Rooted in a place');
    expect(opened.find('psw-theme-cards > p')).to.exist;
    // It may be started again.
    await opened.run('loader.js');
    await waitUntil(() => !opened.find('#later'));
  });
});

describe('Loader under a strict policy', () => {
  const textsIn = (frame: HTMLIFrameElement, tag: string) =>
    [...frame.contentDocument!.querySelectorAll(tag)].map(({ shadowRoot }) => shadowRoot?.textContent ?? '');

  it('upgrades every form, from a plain script in the head', async () => {
    const frame = await openUnderPolicy('test/fixtures/loader.html');
    await waitUntil(() => {
      const texts = textsIn(frame, 'psw-theme-cards');
      return texts.length === 4 && texts.every((text) => text.includes(' gwreiddiau mewn lle'));
    });
    expect(frame.contentDocument!.body.innerText).not.to.contain('Fallback');
    expect(await violationsIn(frame)).to.deep.equal([]);
    frame.remove();
  });

  it('shows two kinds of widget, from a module, though Lit may create its policy only once', async () => {
    const frame = await openUnderPolicy('test/fixtures/loader-two.html');
    const has = (tag: string, text: string) => textsIn(frame, tag).some((shown) => shown.includes(text));
    await waitUntil(
      () => has('psw-theme-cards', 'Rooted in a place') && has('psw-role-explorer', 'Networker'),
    );
    expect(await violationsIn(frame)).to.deep.equal([]);
    frame.remove();
  });
});

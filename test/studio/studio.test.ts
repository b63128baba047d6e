import { aTimeout, expect } from '@open-wc/testing';
import { checkOverlay } from '../../src/content/check.js';
import en from '../../src/content/en.json' with { type: 'json' };
import framework from '../../src/content/framework.json' with { type: 'json' };
import { openUnderPolicy, violationsIn } from '../support/csp.js';
import { typeText } from '../support/user.js';
import { waitUntil } from '../support/wait.js';

/** The built editor page, under the strict policy: nothing of it may need more than its own script and styles. */

type Frame = HTMLIFrameElement & { contentDocument: Document; contentWindow: Window & typeof globalThis };

const overlay = {
  format: 1,
  version: '2026-11',
  base: framework.version,
  themes: { 'rooted-in-place': { en: { title: 'At home here' }, cy: { title: 'Gartref yma' } } },
};
const titleField = 'field-themes.rooted-in-place.en.title';

describe('Editor page', () => {
  let frame: Frame;
  const page = () => frame.contentDocument;
  const find = (selector: string) => page().querySelector<HTMLElement>(selector)!;
  const byId = (id: string) => page().getElementById(id)!;
  const field = (id: string) => byId(id) as HTMLInputElement;
  const textOf = (selector: string) => find(selector).textContent.replace(/\s+/g, ' ').trim();
  const button = (name: string, within = '#studio') =>
    [...find(within).querySelectorAll('button')].find((one) => one.textContent.trim().startsWith(name))!;
  const previewOf = (lang: string) =>
    find(`.shown[lang=${lang}] > :last-child`).shadowRoot?.textContent.replace(/\s+/g, ' ') ?? '';

  function write(into: HTMLInputElement, text: string): void {
    into.focus();
    into.value = text;
    into.dispatchEvent(new frame.contentWindow.Event('input', { bubbles: true }));
  }

  function paste(text: string): void {
    write(field('pasted'), text);
    button('Read the text').click();
  }

  function chosenFile(name: string, text: string): DataTransfer {
    const transfer = new frame.contentWindow.DataTransfer();
    transfer.items.add(new frame.contentWindow.File([text], name));
    return transfer;
  }

  function choose(title: string): void {
    button(title, '.items').click();
  }

  /** What the page offers when a button is pressed, instead of the browser's own download. */
  async function downloadBy(name: string): Promise<{ name: string; text: string }> {
    const { URL: urls, HTMLAnchorElement: anchors } = frame.contentWindow;
    const createObjectURL = urls.createObjectURL.bind(urls);
    let file: Blob | undefined;
    let called = '';
    urls.createObjectURL = (blob: Blob) => {
      file = blob;
      return createObjectURL(blob);
    };
    Object.defineProperty(anchors.prototype, 'click', {
      configurable: true,
      value(this: HTMLAnchorElement) {
        called = this.download;
      },
    });
    button(name).click();
    urls.createObjectURL = createObjectURL;
    delete (anchors.prototype as Partial<HTMLAnchorElement>).click;
    return { name: called, text: await file!.text() };
  }

  beforeEach(async () => {
    frame = (await openUnderPolicy('dist/studio/content.html')) as Frame;
    frame.width = '1280';
    frame.height = '900';
    await waitUntil(() => find('h1'), 'the page does not appear');
  });

  afterEach(async () => {
    const violations = await violationsIn(frame);
    frame.remove();
    expect(violations).to.deep.equal([]);
  });

  it('shows an overlay that is pasted, in both languages', async () => {
    paste(JSON.stringify(overlay));
    expect(page().activeElement?.id).to.equal('state');
    expect(textOf('.state [role=status]')).to.equal('1 part has been changed. Nothing to mend.');
    choose('At home here');
    expect(page().activeElement?.id).to.equal('item');
    expect(field(titleField).value).to.equal('At home here');
    await waitUntil(() => previewOf('en').includes('At home here'));
    await waitUntil(() => previewOf('cy').includes('Gartref yma'));
    expect(previewOf('en')).not.to.include('Rooted in a place');
  });

  it('shows what is typed in the widgets, each in its language', async () => {
    button('Begin with an empty overlay').click();
    choose('Rooted in a place');
    byId('field-themes.rooted-in-place.en.summary').focus();
    await typeText('Our streets.');
    write(field('field-themes.rooted-in-place.cy.summary'), 'Ein strydoedd.');
    await waitUntil(() => previewOf('en').includes('Our streets.'));
    await waitUntil(() => previewOf('cy').includes('Ein strydoedd.'));
  });

  it('names a mistake beside its field and in the list above, and leads there', async () => {
    paste(JSON.stringify(overlay));
    choose('At home here');
    button('Add an entry', '#field-themes\\.rooted-in-place\\.en\\.contacts').click();
    await waitUntil(() => byId('field-themes.rooted-in-place.en.contacts.0.text'));
    write(field('field-themes.rooted-in-place.en.contacts.0.text'), 'Place team');
    const address = 'field-themes.rooted-in-place.en.contacts.0.href';
    write(field(address), 'javascript:alert(1)');
    await waitUntil(() => page().querySelector('.mistakes:not(.advice)'));
    const wrong = byId(address);
    expect(wrong.getAttribute('aria-invalid')).to.equal('true');
    expect(byId(wrong.getAttribute('aria-describedby')!).textContent).to.include('expected an address');
    expect(textOf('.mistakes')).to.match(/^Themes › At home here › English › Whom to ask › 1 › Address is /);
    expect(textOf('.preview .note')).to.include('before');
    expect(page().activeElement, 'the focus stays where it is').to.equal(wrong);
    choose('Human, and on equal terms');
    find('.mistakes a').click();
    expect(page().activeElement?.id).to.equal(address);
    write(field(address), 'mailto:place@council.example');
    await waitUntil(() => !page().querySelector('.mistakes:not(.advice)'));
  });

  it('gives advice beside the field and above, and shows the overlay all the same', async () => {
    button('Begin with an empty overlay').click();
    choose('Rooted in a place');
    const long = 'At home here '.repeat(6);
    write(field(titleField), long);
    await waitUntil(() => page().querySelector('.notes'));
    expect(textOf('.notes summary')).to.equal('2 pieces of advice');
    const described = field(titleField).getAttribute('aria-describedby')!.split(' ');
    expect(described.map((id) => byId(id).textContent).join()).to.include('up to 60 read well here');
    expect(field(titleField).hasAttribute('aria-invalid')).to.equal(false);
    expect(textOf('.editor .advice')).to.include('Cymraeg has no Welsh for title');
    await waitUntil(() => previewOf('en').includes(long.trim()));
  });

  it('keeps what is there when a file cannot be read, and says where it is broken', () => {
    paste(JSON.stringify(overlay));
    paste('{\n  "format": 1,\n  "themes": {,}\n}');
    expect(textOf('#file-problems')).to.include('Line 3, column 14: a value should stand here.');
    expect(page().activeElement?.id).to.equal('file-problems');
    expect(field('pasted').value).to.include('"themes": {,}');
    button('Go to the place').click();
    expect(field('pasted').selectionStart).to.equal(30);
    expect(button('At home here', '.items')).to.exist;
    paste('id,field,en\nthemes/rooted-in-place,titel,At home\n');
    expect(textOf('#file-problems')).to.include('Row 2: "titel" is not a field of themes');
    expect(button('At home here', '.items')).to.exist;
  });

  it('reads a spreadsheet that is chosen', async () => {
    const input = field('file');
    input.files = chosenFile(
      'content.csv',
      'id;field;en;cy\nthemes/rooted-in-place;title;At home here;Tŷ ni\n',
    ).files;
    input.dispatchEvent(new frame.contentWindow.Event('change'));
    await waitUntil(() => page().querySelector('.items'));
    choose('At home here');
    expect(field('field-themes.rooted-in-place.cy.title').value).to.equal('Tŷ ni');
  });

  it('reads a file that is dropped', async () => {
    const dataTransfer = chosenFile('council.json', JSON.stringify(overlay));
    const { DragEvent: Drag } = frame.contentWindow;
    find('main').dispatchEvent(new Drag('drop', { bubbles: true, cancelable: true, dataTransfer }));
    await waitUntil(() => page().querySelector('.items'));
    expect(button('At home here', '.items')).to.exist;
  });

  it('brings back what another file has replaced', () => {
    paste(JSON.stringify(overlay));
    button('Begin with an empty overlay').click();
    expect(textOf('.state [role=status]')).to.include('Nothing has been changed yet.');
    button('Undo').click();
    expect(button('At home here', '.items')).to.exist;
    button('Redo').click();
    expect(button('Rooted in a place', '.items')).to.exist;
  });

  it('begins with all texts, and downloads only what differs', async () => {
    button('Begin with all texts').click();
    choose('Rooted in a place');
    expect(field(titleField).value).to.equal('Rooted in a place');
    write(field(titleField), '');
    expect(field(titleField).value, 'an emptied field stays empty').to.equal('');
    write(field('field-themes.rooted-in-place.en.questions.1'), 'What do you know?');
    const summary = field('field-themes.rooted-in-place.en.summary');
    write(summary, 'For a moment.');
    write(summary, en.themes['rooted-in-place'].summary);
    const { text } = await downloadBy('Download the overlay');
    const { themes } = JSON.parse(text);
    expect(Object.keys(themes['rooted-in-place'].en)).to.deep.equal(['questions']);
    expect(themes['rooted-in-place'].en.questions[1]).to.equal('What do you know?');
    expect(themes['rooted-in-place'].en.questions).to.have.length(3);
  });

  it('adds a theme of one’s own, and says what it needs', async () => {
    button('Begin with an empty overlay').click();
    find('.own summary').click();
    await aTimeout(50);
    write(field('new-themes'), 'Rooted in place');
    button('Add', '.own').click();
    expect(byId('new-themes-problem').textContent).to.include('There is “rooted-in-place” already');
    write(field('new-themes'), 'Kind to the planet');
    button('Add', '.own').click();
    expect(textOf('.editor .where')).to.include('themes/kind-to-the-planet');
    write(field('field-themes.kind-to-the-planet.en.title'), 'Kind to the planet');
    await waitUntil(() => textOf('.mistakes').includes('Kind to the planet › English › Summary is missing'));
  });

  it('leaves a theme out, and the widget with it', async () => {
    button('Begin with an empty overlay').click();
    choose('Rooted in a place');
    byId('field-themes.rooted-in-place.hidden').click();
    await waitUntil(() => previewOf('en').includes('Enterprising'));
    await waitUntil(() => !previewOf('en').includes('Rooted in a place'));
    expect(button('Rooted in a place', '.items').textContent).to.include('left out');
  });

  it('downloads an overlay that passes the check, named by its version', async () => {
    paste(JSON.stringify(overlay));
    const { name, text } = await downloadBy('Download the overlay');
    expect(name).to.equal('council-2026-11.json');
    expect(JSON.parse(text)).to.deep.equal(overlay);
    expect(checkOverlay(JSON.parse(text), { framework }).issues).to.equal(undefined);
    expect(textOf('.saved')).to.include('council-2026-11.json');
  });

  it('downloads a spreadsheet that it reads again', async () => {
    paste(JSON.stringify(overlay));
    const { name, text } = await downloadBy('Download your changes');
    expect(name).to.equal('council-2026-11.csv');
    button('Begin with an empty overlay').click();
    paste(text);
    const again = await downloadBy('Download the overlay');
    expect(JSON.parse(again.text)).to.deep.equal(overlay);
  });

  it('notes the version of the bundled content once the changes have been read', async () => {
    paste(JSON.stringify({ ...overlay, base: '2025.1' }));
    expect(textOf('.changes')).to.include('written for version 2025.1');
    expect(JSON.parse((await downloadBy('Download the overlay')).text).base).to.equal('2025.1');
    byId('base-read').click();
    expect(JSON.parse((await downloadBy('Download the overlay')).text).base).to.equal(framework.version);
    expect(page().querySelector('.changes')).to.equal(null);
  });

  it('asks before unsaved work is lost, and only then', async () => {
    const isAsked = () =>
      !frame.contentWindow.dispatchEvent(new frame.contentWindow.Event('beforeunload', { cancelable: true }));
    paste(JSON.stringify(overlay));
    expect(isAsked()).to.equal(false);
    choose('At home here');
    write(field(titleField), 'At home');
    expect(isAsked()).to.equal(true);
    await downloadBy('Download the overlay');
    expect(isAsked()).to.equal(false);
  });

  it('speaks Welsh, with the check’s sentences marked as English', () => {
    button('Cymraeg').click();
    expect(page().documentElement.lang).to.equal('cy');
    expect(textOf('h1')).to.equal('Geiriau eich cyngor chi');
    write(field('pasted'), JSON.stringify({ ...overlay, colour: 'red' }));
    button('Darllen y testun').click();
    expect(textOf('.state [role=status]')).to.include('1 peth i’w gywiro.');
    expect(find('.mistakes [lang=en]').textContent).to.include('is not a name that is known here');
    choose('Gartref yma');
    expect(textOf('.row legend')).to.equal('Teitl');
  });
});

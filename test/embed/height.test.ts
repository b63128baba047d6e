import { aTimeout, expect } from '@open-wc/testing';
import { waitUntil } from '../support/wait.js';

/** The height of frames, in a page that has the resizer, and in one that has not. */

const address =
  '/plain/dist/embed/frame.html?widget=theme-cards&themes=many-roles%20rooted-in-place&layout=list';
const frames: HTMLIFrameElement[] = [];

async function open(attributes: Readonly<Record<string, string>> = {}): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  for (const [name, value] of Object.entries({ title: 'Cards', width: '700', src: address, ...attributes }))
    frame.setAttribute(name, value);
  frames.push(frame);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  return frame;
}

const cardsIn = (frame: HTMLIFrameElement) => frame.contentDocument!.querySelector('psw-theme-cards');
const isShown = (frame: HTMLIFrameElement) => (cardsIn(frame)?.shadowRoot?.textContent.length ?? 0) > 100;
const heightIn = (frame: HTMLIFrameElement) =>
  Math.ceil(frame.contentDocument!.querySelector('main')!.getBoundingClientRect().height);

/** Waits until a frame is as high as what it shows. */
async function fits(frame: HTMLIFrameElement): Promise<void> {
  await waitUntil(() => isShown(frame) && frame.clientHeight === heightIn(frame), 'the frame fits');
}

const say = (frame: HTMLIFrameElement, data: object, origin = location.origin) =>
  dispatchEvent(new MessageEvent('message', { source: frame.contentWindow, origin, data }));

afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove();
});

describe('A frame that nobody asks for its height', () => {
  it('says nothing, and scrolls', async () => {
    const heard: unknown[] = [];
    const listen = ({ data }: MessageEvent) => heard.push(data);
    addEventListener('message', listen);
    const frame = await open({ height: '200' });
    await waitUntil(() => isShown(frame));
    await aTimeout(200);
    removeEventListener('message', listen);
    expect(heard).to.deep.equal([]);
    expect(frame.clientHeight).to.equal(200);
    const { scrollingElement } = frame.contentDocument!;
    scrollingElement!.scrollTop = 100;
    expect(scrollingElement!.scrollTop).to.equal(100);
  });

  it('does not answer a window that it does not stand in', async () => {
    const frame = await open();
    const other = await open({ src: 'about:blank' });
    const heard: unknown[] = [];
    const listen = ({ data }: MessageEvent) => heard.push(data);
    for (const target of [window, other.contentWindow!]) target.addEventListener('message', listen);
    const ask = other.contentDocument!.createElement('script');
    frame.id = 'asked';
    ask.textContent = `parent.document.getElementById('asked').contentWindow.postMessage({ type: 'iframe-child-init' }, '*');`;
    other.contentDocument!.body.append(ask);
    await aTimeout(300);
    expect(heard).to.deep.equal([]);
    frame.contentWindow!.postMessage({ type: 'iframe-child-init' }, '*');
    await waitUntil(() => heard.length, 'but the page itself it does answer');
    window.removeEventListener('message', listen);
  });

  it('answers as open-iframe-resizer expects it', async () => {
    const heard: MessageEvent<{ type: string; height: number; width: number }>[] = [];
    const listen = (event: MessageEvent) => heard.push(event);
    addEventListener('message', listen);
    const frame = await open();
    await waitUntil(() => isShown(frame));
    frame.contentWindow!.postMessage({ type: 'iframe-child-init' }, '*');
    await waitUntil(() => heard.some(({ data }) => data.height === heightIn(frame)));
    heard.length = 0;
    frame.contentWindow!.postMessage({ type: 'iframe-get-child-dimensions' }, '*');
    await waitUntil(() => heard.length);
    removeEventListener('message', listen);
    const { type, height, width } = heard[0]!.data;
    expect([type, height]).to.deep.equal(['iframe-resized', heightIn(frame)]);
    expect(width, 'but for a scrollbar').to.be.within(670, 700);
    expect(heard[0]!.origin).to.equal(location.origin);
  });
});

describe('The resizer', () => {
  before(async () => {
    const script = document.createElement('script');
    script.src = '/plain/dist/embed/resizer.js';
    const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
    document.head.append(script);
    await loaded;
  });

  it('gives a frame the height of what it shows, more when a card opens, less when it closes', async () => {
    const frame = await open({ 'data-psw-frame': '' });
    await fits(frame);
    const closed = frame.clientHeight;
    const card = cardsIn(frame)!.shadowRoot!.querySelector<HTMLElement>('button[aria-expanded]')!;
    card.click();
    await waitUntil(() => frame.clientHeight > closed + 100);
    await fits(frame);
    const { scrollHeight, clientHeight } = frame.contentDocument!.documentElement;
    expect(scrollHeight, 'nothing is left to scroll').to.equal(clientHeight);
    card.click();
    await waitUntil(() => frame.clientHeight === closed);
  });

  for (const widget of [
    'theme-cards',
    'role-explorer',
    'self-check',
    'model-shift',
    'profile',
    'team-profile',
  ]) {
    it(`does so in a sandbox, which has no origin, with ${widget}`, async () => {
      const src = `/plain/dist/embed/frame.html?widget=${widget}`;
      const frame = await open({ 'data-psw-frame': '', sandbox: 'allow-scripts', src });
      await waitUntil(() => frame.clientHeight > 250, 'it has grown');
    });
  }

  it('counts the border where the page counts it in', async () => {
    const frame = await open({ 'data-psw-frame': '' });
    frame.style.boxSizing = 'border-box';
    frame.style.border = '5px solid';
    await fits(frame);
    expect(frame.offsetHeight).to.equal(heightIn(frame) + 10);
  });

  it('comes to rest, whatever the height of the page in the frame depends on', async () => {
    const frame = await open({ 'data-psw-frame': '' });
    await waitUntil(() => isShown(frame));
    const styles = new (frame.contentWindow as unknown as typeof globalThis).CSSStyleSheet();
    styles.replaceSync('html, body { height: 100%; min-height: 120vh; }');
    frame.contentDocument!.adoptedStyleSheets = [styles];
    await fits(frame);
    const { clientHeight } = frame;
    await aTimeout(500);
    expect(frame.clientHeight).to.equal(clientHeight);
  });

  it('listens to nobody else', async () => {
    const frame = await open({ 'data-psw-frame': '' });
    await fits(frame);
    const ours = frame.clientHeight;
    const other = await open();
    const theirs = other.clientHeight;
    const message = { type: 'iframe-resized', width: 1, height: 4321 };
    say(other, message);
    say(frame, message, 'https://example.org');
    say(frame, message, 'null');
    say(frame, { ...message, type: 'other' });
    for (const height of [-1, 0, NaN, Infinity, 1e9, 'tall', null]) say(frame, { ...message, height });
    dispatchEvent(new MessageEvent('message', { origin: location.origin, data: message }));
    expect([frame.clientHeight, other.clientHeight]).to.deep.equal([ours, theirs]);
    say(frame, message);
    expect(frame.clientHeight, 'though it does listen').to.equal(4321);
  });
});

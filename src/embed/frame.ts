import { bestLanguage, directionOf } from '../shared/language.js';
import { fill } from '../shared/plural.js';
import { AGAIN, HELLO, RESIZED } from './height.js';
import { frame as cy } from './frame-strings.cy.js';
import { frame as en } from './frame-strings.en.js';

/**
 * The page for a frame: one widget, which the address names and sets up. What is wrong with the address is
 * said on the page, to whoever wrote it; the rest works all the same.
 */

type Name = keyof typeof en.titles;

/** Colours a page may choose, by parameter: the documented ones of the widgets, and the frame's own two. */
const colours: Readonly<Record<string, string>> = {
  accent: '--psw-accent-color',
  'accent-text': '--psw-accent-text-color',
  surface: '--psw-surface-color',
  line: '--psw-line-color',
  muted: '--psw-muted-color',
  focus: '--psw-focus-color',
  error: '--psw-error-color',
  text: '--psw-frame-text',
  background: '--psw-frame-background',
};

/** Widgets with no print of their own, or not of all they show. */
const printed: readonly string[] = ['theme-cards', 'role-explorer', 'model-shift'];
/** How long a browser may take to open its print window. */
const PATIENCE = 2000;

/** A link that the loader makes a widget of leads here where there is no loader: it has the settings behind its `#`. */
const [, marked, settings = ''] = /^#psw:([a-z-]+)\??(.*)/.exec(location.hash) ?? [];
const given = new Map([
  ...new URLSearchParams(location.search),
  ...(marked ? [['widget', marked] as const, ...new URLSearchParams(settings)] : []),
]);
const isFramed = parent !== self;
const page = document.getElementById('page') ?? document.body;
const { src: here, nonce } = document.currentScript as HTMLScriptElement;
const { documentElement: html } = document;

if (isTag(given.get('lang'))) html.lang = given.get('lang') ?? '';
html.dir = directionOf(html.lang);
const words = bestLanguage(html.lang, ['en', 'cy']) === 'cy' ? cy : en;
const notes: string[] = [];

tellHeight();
openLinksOutside();
void show();

async function show(): Promise<void> {
  const names = Object.keys(en.titles).join(', ');
  const widget = given.get('widget') ?? '';
  const rest = readPage();
  if (Object.hasOwn(en.titles, widget)) {
    const name = widget as Name;
    document.title = given.get('title') ?? words.titles[name];
    await showWidget(name, rest);
  } else {
    document.title = words.notes;
    note(fill(widget ? words.unknownWidget : words.noWidget, { value: widget, names }));
  }
}

/** Sets up the page itself; answers with what is left for the widget. */
function readPage(): (readonly [string, string])[] {
  const { lang = 'en', scheme = 'light' } = Object.fromEntries(given);
  if (!isTag(lang)) note(fill(words.language, { name: 'lang', value: lang }));
  if (['light', 'dark', 'auto'].includes(scheme)) html.dataset['scheme'] = scheme;
  else note(fill(words.scheme, { name: 'scheme', value: scheme }));
  return [...given].filter(([name, value]) => {
    if (Object.hasOwn(colours, name)) setColour(name, value);
    else return !['widget', 'lang', 'title', 'scheme'].includes(name);
    return false;
  });
}

/** With or without the number sign, which in an address begins something else. */
function setColour(name: string, value: string): void {
  // What refers to something else passes as a colour anywhere, whatever it turns out to be.
  const colour = /\b(var|env|attr)\(/i.test(value)
    ? undefined
    : [`#${value}`, value].find((one) => CSS.supports('color', one));
  if (colour) html.style.setProperty(colours[name] ?? '', colour);
  else note(fill(words.colour, { name, value }));
}

async function showWidget(widget: Name, settings: readonly (readonly [string, string])[]): Promise<void> {
  const tag = `psw-${widget}`;
  const file = self.origin === 'null' ? `single/${widget}.js` : `cdn/${widget}.js`;
  try {
    await load(new URL(`../${file}`, here).href);
  } catch {
    note(fill(words.missing, { file }));
    return;
  }
  const known = (customElements.get(tag) as unknown as { observedAttributes: readonly string[] })
    .observedAttributes;
  const element = document.createElement(tag);
  for (const [name, value] of settings) {
    if (!known.includes(name)) note(fill(words.unknown, { name, widget }));
    else if (/^(src|overlay)$/.test(name) && !isAllowed(value)) note(fill(words.address, { name, value }));
    // An attribute that is there is true, whatever it says.
    else if (value !== 'false') element.setAttribute(name, value);
  }
  element.addEventListener(`psw-${widget}-content-error`, (event) => {
    const { problems } = (event as CustomEvent<{ problems: readonly Problem[] }>).detail;
    for (const { path, message } of problems) note(fill(words.content, { path, message }));
  });
  page.append(element);
  if (printed.includes(widget)) page.append(printButton());
}

interface Problem {
  readonly path: string;
  readonly message: string;
}

/**
 * Modules, where the page has an origin. In a sandbox it has none, and a server would have to allow others to load
 * modules, which few do: there it is a plain script with everything inside.
 */
async function load(address: string): Promise<unknown> {
  if (self.origin !== 'null') return import(address);
  const { trustedTypes } = self as unknown as {
    trustedTypes?: { createPolicy(name: string, rules: object): { createScriptURL(url: string): string } };
  };
  const policy = trustedTypes?.createPolicy('psw-frame', { createScriptURL: (url: string) => url });
  const script = document.createElement('script');
  script.nonce = nonce;
  script.src = policy?.createScriptURL(address) ?? address;
  return new Promise((resolve, reject) => {
    script.addEventListener('load', resolve);
    script.addEventListener('error', reject);
    document.head.append(script);
  });
}

function isTag(value: string | undefined): boolean {
  return /^[a-z]{2,3}(-[a-z\d]{2,8})*$/i.test(value ?? '');
}

/**
 * The site itself, or in a frame any https. Opened by itself, the page has this site in its address bar, and a link
 * to it must not put the words of another site there.
 */
function isAllowed(value: string): boolean {
  try {
    const { protocol, host } = new URL(value, location.href);
    return (protocol === location.protocol && host === location.host) || (isFramed && protocol === 'https:');
  } catch {
    return false;
  }
}

/** Says something to the editor who wrote the address, on the page and to the console. */
function note(text: string): void {
  console.warn(text);
  if (notes.includes(text)) return;
  notes.push(text);
  let list = page.querySelector('.notes ul');
  if (!list) {
    const box = create('div', 'notes');
    list = create('ul');
    box.append(create('p', '', words.notes), list);
    page.prepend(box);
  }
  list.append(create('li', '', text));
}

/** Says at the end of the page that something a person asked for could not be done, and takes the focus there. */
function say(text: string): void {
  page.querySelector('.said')?.remove();
  const said = create('p', 'said', text);
  said.tabIndex = -1;
  page.append(said);
  said.focus();
}

/** Other pages open in a tab of their own: most refuse to be shown in a frame, and the widget would be gone. */
function openLinksOutside(): void {
  page.addEventListener('click', (event) => {
    const isPlain = !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
    const link = event.composedPath().find((one) => one instanceof HTMLAnchorElement);
    if (!isFramed || !isPlain || event.defaultPrevented || !link) return;
    const isHere = link.href.split('#')[0] === location.href.split('#')[0];
    if (isHere || link.hasAttribute('download') || !/^https?:$/.test(link.protocol)) return;
    event.preventDefault();
    const opened = open(link.href);
    if (opened) opened.opener = null;
    else say(fill(words.linkFailed, { address: link.href }));
  });
}

function printButton(): HTMLElement {
  const line = create('p', 'print');
  const button = create('button', '', words.print);
  button.type = 'button';
  button.addEventListener('click', () => {
    let hasBegun = false;
    addEventListener('beforeprint', () => (hasBegun = true), { once: true });
    print();
    setTimeout(() => {
      if (!hasBegun) say(words.printFailed);
    }, PATIENCE);
  });
  line.append(button);
  return line;
}

function create<T extends keyof HTMLElementTagNameMap>(
  tag: T,
  className = '',
  text = '',
): HTMLElementTagNameMap[T] {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.textContent = text;
  return element;
}

/**
 * Tells the page around the frame how high this one is, once that page has asked, and no other. Nobody else can
 * send in its name, and what is sent reaches only the site that asked. A page from disk has no name to be reached by.
 */
function tellHeight(): void {
  let asker = '';
  const tell = () => {
    const { width, height } = page.getBoundingClientRect();
    parent.postMessage({ type: RESIZED, width: Math.ceil(width), height: Math.ceil(height) }, asker);
  };
  const observer = new ResizeObserver(tell);
  addEventListener('message', ({ source, origin, data }: MessageEvent<{ type?: unknown } | null>) => {
    if (!isFramed || source !== parent || (data?.type !== HELLO && data?.type !== AGAIN)) return;
    asker = origin === 'null' ? '*' : origin;
    observer.observe(page);
    tell();
  });
}

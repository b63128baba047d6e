import { expect } from '@open-wc/testing';
import { press } from '../support/user.js';
import { waitUntil } from '../support/wait.js';

/** Pages of other people, as they are, against every widget. */

const cdn = `${location.origin}/framed/dist/cdn`;
const widgets = [
  ['psw-theme-cards', 'Rooted in a place'],
  ['psw-role-explorer', 'Networker'],
  ['psw-self-check', 'Who sees my answers?'],
  ['psw-model-shift', 'How ways of working are shifting'],
  ['psw-profile', 'Look at a profile again'],
  ['psw-team-profile', 'A team in one picture'],
] as const;
type Tag = (typeof widgets)[number][0];

interface Host {
  readonly head?: string;
  readonly end?: string;
  readonly doctype?: string;
  readonly html?: string;
  readonly wrap?: (elements: string) => string;
  readonly type?: string;
  /** How often each widget stands in the page. */
  readonly times?: number;
  /** What the console is told. */
  readonly says?: RegExp;
  readonly fontSize?: string;
}

const module = `<script type="module" src="${cdn}/psw.js"></script>`;
const plain = `<script src="${cdn}/psw.classic.js"></script>`;

/** The address of a copy of a file with another version in it. */
async function otherVersion(file: string): Promise<string> {
  const code = await (await fetch(`${cdn}/${file}`)).text();
  const version = /public-servant-widgets (\S+)/.exec(code)?.[1] ?? '';
  const type = 'text/javascript';
  return URL.createObjectURL(new Blob([code.replaceAll(version, '0.0.1')], { type }));
}
const other = { module: await otherVersion('psw.js'), plain: await otherVersion('psw.classic.js') };
const saysOnce = /^[^\n]*version \d+\.\d+\.\d+[^\n]*version 0\.0\.1[^\n]*$/;

const hosts: Readonly<Record<string, Host>> = {
  'a module in the head': { head: module },
  'a plain script in the head': { head: plain },
  'a plain script at the end of the body': { end: plain },
  'an async module': { head: module.replace(' src', ' async src') },
  'an async plain script': { head: plain.replace(' src', ' async src') },
  'the module twice': { head: module + module.replace('psw.js', 'psw.js?again') },
  'the plain script twice': { head: plain, end: plain },
  'the module and the plain script': { head: plain + module },
  'two versions of the module': {
    head: `${module}<script type="module" src="${other.module}"></script>`,
    says: saysOnce,
  },
  'two versions of the plain script': {
    head: `${plain}<script src="${other.plain}"></script>`,
    says: saysOnce,
  },
  'a form around the whole page': {
    head: module,
    wrap: (elements) =>
      `<form action="/submitted"><input name="own" value="1"><button>Send</button>${elements}</form>`,
  },
  'a root font of 62.5%': {
    head: `${module}<style>html { font-size: 62.5% } body { font-size: 1.8rem }</style>`,
    fontSize: '18px',
  },
  'a reset that unsets everything': { head: `${module}<style>* { all: unset !important }</style>` },
  'a reset in a layer, and one that reverts everything': {
    head: `${module}<style>@layer reset { * { all: unset !important } } * { all: revert !important; contain: none !important; box-sizing: content-box !important }</style>`,
  },
  'big lines, capitals and no wrapping for everything': {
    head: `${module}<style>* { line-height: 4 !important; text-transform: uppercase !important; white-space: nowrap !important; text-indent: 5em !important; text-align: center !important; list-style: none !important; margin: 0 !important; padding: 0 !important; border: 0 !important; background: none !important }</style>`,
  },
  'quirks mode': { head: module, doctype: '' },
  'XHTML that is served as HTML': {
    doctype:
      '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">',
    html: '<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en" lang="en">',
    head: `<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />${plain.replace('<script', '<script type="text/javascript"')}`,
  },
  'an old encoding': { head: plain, type: 'text/html;charset=windows-1252' },
  'fifty widgets and more': { head: module, times: 9 },
};

function markupOf({
  head = '',
  end = '',
  doctype = '<!doctype html>',
  html = '<html lang="en">',
  ...host
}: Host): string {
  const elements = Array.from({ length: host.times ?? 1 }, () =>
    widgets.map(([tag]) => `<${tag}></${tag}>`),
  ).flat();
  const listen = `<script>
    said = []; submitted = 0;
    console.warn = console.error = (...args) => said.push(args.join(' '));
    addEventListener('error', ({ message }) => said.push(message));
    addEventListener('submit', (event) => { submitted++; event.preventDefault(); });
  </script>`;
  const body = host.wrap?.(elements.join('')) ?? elements.join('');
  return `${doctype}${html}<head><title>A page</title>${listen}${head}</head><body>${body}${end}</body></html>`;
}

for (const [name, host] of Object.entries(hosts))
  describe(`A page with ${name}`, () => {
    let frame: HTMLIFrameElement;
    const page = () => frame.contentDocument!;
    const view = () =>
      frame.contentWindow as Window & typeof globalThis & { said: string[]; submitted: number };
    const textOf = (element: Element) => element.shadowRoot?.textContent.replace(/\s+/g, ' ') ?? '';

    before(async () => {
      frame = document.createElement('iframe');
      frame.width = '800';
      frame.height = '600';
      const type = host.type ?? 'text/html;charset=utf-8';
      frame.src = URL.createObjectURL(new Blob([markupOf(host)], { type }));
      const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
      document.body.append(frame);
      await loaded;
    });

    after(() => {
      frame.remove();
    });

    for (const [tag, text] of widgets)
      it(`shows ${tag} as elsewhere, and it works`, async () => {
        const elements = [...page().querySelectorAll<HTMLElement>(tag)];
        expect(elements).to.have.length(host.times ?? 1);
        await waitUntil(() => elements.every((element) => textOf(element).includes(text)), `no ${tag}`);
        expect(textOf(elements[0]!)).not.to.contain('â€');
        for (const element of elements) expectToLookRight(element);
        await use(elements.at(-1)!, tag);
      });

    it('keeps the console, and the form of the page, to the page', () => {
      expect(view().said.join('\n')).to.match(host.says ?? /^$/);
      expect(view().submitted, 'times that the form of the page was sent').to.equal(0);
      const form = page().querySelector('form');
      if (form) expect([...new (view().FormData)(form).keys()]).to.deep.equal(['own']);
    });

    /** What can be measured of how it looks: wide, tall, and with lines, letters and lists as the widget wants them. */
    function expectToLookRight(element: HTMLElement): void {
      const root = element.shadowRoot!;
      const widget = root.querySelector('.widget')!;
      const { width, height } = widget.getBoundingClientRect();
      expect(width).to.be.within(700, 800);
      expect(height).to.be.above(80);
      expect(element.checkVisibility()).to.equal(true);
      const style = (of: Element) => view().getComputedStyle(of);
      const { fontSize } = style(widget);
      expect(fontSize).to.equal(host.fontSize ?? '16px');
      const paragraph = root.querySelector('[part=about] p')!;
      const { lineHeight, textTransform, whiteSpace, textIndent, textAlign } = style(paragraph);
      expect(parseFloat(lineHeight) / parseFloat(style(paragraph).fontSize)).to.be.within(1.4, 1.6);
      expect({ textTransform, whiteSpace, textIndent, textAlign }).to.deep.equal({
        textTransform: 'none',
        whiteSpace: 'normal',
        textIndent: '0px',
        textAlign: 'start',
      });
      for (const button of root.querySelectorAll<HTMLElement>('.button'))
        if (button.checkVisibility()) expect(button.offsetHeight, button.textContent).to.be.at.least(44);
    }

    /** Shows the sources and hides them again; with real keys, and Enter in a field first, where a form is around. */
    async function use(element: HTMLElement, tag: Tag): Promise<void> {
      const root = element.shadowRoot!;
      const field = root.querySelector<HTMLElement>('input, textarea');
      const sources = root.querySelector<HTMLElement>('[part=about] button')!;
      const enter = async (at: HTMLElement) => {
        frame.focus();
        at.focus();
        await press('Enter');
      };
      if (host.wrap && field?.checkVisibility()) await enter(field);
      const activate = async () => (host.wrap ? enter(sources) : sources.click());
      await activate();
      // A file is loaded for it.
      await waitUntil(() => root.querySelector('[part=sources]'), `${tag} shows no sources`);
      await activate();
      await waitUntil(() => !root.querySelector('[part=sources]'));
    }
  });

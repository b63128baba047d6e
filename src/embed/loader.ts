import { warnOnce } from '../shared/warn.js';

/**
 * A plain script that IT puts once into a site's theme. It turns what an editor can still paste, where the site takes
 * script and unknown tags away, into a widget, and loads only what the page uses. `docs/loader.md` is its manual.
 */

/** A place on the page where somebody wants a widget. */
interface Wanted {
  readonly widget: string;
  /** What the widget takes the place of; nothing where its own tag already stands. */
  readonly place?: Element | null;
  readonly attributes?: readonly (readonly [string, string])[];
  /** Whether what was there stays as the fallback, and is printed along. */
  readonly keeps?: 'fallback' | 'print';
}

const widgets = ['theme-cards', 'role-explorer', 'self-check', 'model-shift', 'profile', 'team-profile'];
const tags = widgets.map((widget) => `psw-${widget}`).join();
const markers = 'div[data-psw],a[href*="#psw:"]';
const waiting = widgets.map((widget) => `psw-${widget}:not(:defined)`).join();
/**
 * Code; what somebody is writing at the moment: an editor would save the widget in place of the marker; and what readers
 * have written below a page.
 */
const untouched =
  'pre,code,textarea,[contenteditable]:not([contenteditable=false]),[role=textbox],.mce-content-body,.editor-styles-wrapper,[class*=comment-content]';

// A module has no `currentScript`, and a plain script no `import.meta`, which it could not even contain.
const script = document.currentScript ?? document.querySelector('script[type=module][src*="/loader.js"]');
const own = (script as HTMLScriptElement | null)?.src;

if (!own)
  console.error('The loader of the widgets must be a file of its own: <script src="…/loader.js" async>.');
// A loader that is there already answers by preventing the default.
else if (document.dispatchEvent(new Event('psw-loader-start', { cancelable: true }))) start(own);

function start(own: string): void {
  const frame = new URL('../embed/frame.html', own);
  const listeners = new AbortController();
  const { signal } = listeners;
  /** What is printed below a widget: the link it stands for. */
  const printed = new WeakMap<Element, readonly Node[]>();
  /** One file after the other: what comes later may already be in the one before. */
  let loading: Promise<unknown> = Promise.resolve();

  const observer = new MutationObserver(lookAtAdded);
  document.addEventListener('psw-loader-start', (event) => event.preventDefault(), { signal });
  document.addEventListener(
    'psw-loader-stop',
    () => {
      observer.disconnect();
      listeners.abort();
    },
    { signal },
  );
  addEventListener('beforeprint', () => moveLinks('after'), { signal });
  addEventListener('afterprint', () => moveLinks('append'), { signal });
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin, { signal });
  else begin();

  function begin(): void {
    lookAt([document.body]);
    observer.observe(document, { childList: true, subtree: true });
  }

  function lookAtAdded(records: readonly MutationRecord[]): void {
    lookAt(records.flatMap(({ addedNodes }) => [...addedNodes]).filter((node) => node.isConnected));
  }

  function lookAt(roots: readonly Node[]): void {
    const nodes = roots.flatMap(candidatesIn).filter(wantedAt);
    const names = new Set(nodes.map((node) => wantedAt(node)?.widget ?? ''));
    if (!names.size) return;
    loading = loading.then(() => load([...names]));
    void Promise.all([loading, ...[...names].map((name) => customElements.whenDefined(`psw-${name}`))]).then(
      () => {
        // Looked at again: meanwhile the page may have taken it away, or begun to edit it.
        for (const node of signal.aborted ? [] : nodes) put(wantedAt(node));
      },
    );
  }

  function candidatesIn(root: Node): Node[] {
    const found: Node[] = [];
    const texts = document.createNodeIterator(root, NodeFilter.SHOW_TEXT);
    for (let text; (text = texts.nextNode());) if (/\[psw\s/i.test((text as Text).data)) found.push(text);
    if (!(root instanceof Element)) return found;
    const isCandidate = (element: Element) => element.matches(`${waiting},${markers}`);
    return [...found, ...[root, ...root.querySelectorAll(`${waiting},${markers}`)].filter(isCandidate)];
  }

  /** What somebody wants at a node, as far as it is theirs to want. */
  function wantedAt(node: Node): Wanted | undefined {
    const element = node instanceof Element ? node : node.parentElement;
    if (!element?.isConnected || document.designMode === 'on' || element.closest(untouched)) return undefined;
    if (element.matches(waiting)) return { widget: element.localName.slice(4) };
    if (element.closest(tags)) return undefined;
    const wanted =
      node instanceof Text
        ? inText(element)
        : element instanceof HTMLAnchorElement
          ? inLink(element)
          : inDiv(element);
    if (!wanted?.place || widgets.includes(wanted.widget)) return wanted?.place ? wanted : undefined;
    warnOnce(`There is no widget "${wanted.widget}". These are there: ${widgets.join(', ')}.`);
    return undefined;
  }

  function inDiv(place: Element): Wanted | undefined {
    if (place.querySelector(tags)) return undefined;
    return {
      widget: place.getAttribute('data-psw') ?? '',
      place,
      attributes: [...place.attributes]
        .filter(({ name }) => /^data-(?!psw$)/.test(name))
        .map(({ name, value }) => [name.slice(5), value]),
      keeps: 'fallback',
    };
  }

  function inLink(link: HTMLAnchorElement): Wanted | undefined {
    const place = link.closest('p,div');
    const isAround = (other: Element) =>
      other.contains(link) || link.contains(other) || other.localName === 'br';
    const isAlone =
      place?.textContent.trim() === link.textContent.trim() &&
      [...place.querySelectorAll('*')].every(isAround);
    const [, widget, query] = /^#psw:([\w-]+)(?:\?(.*))?$/.exec(link.hash) ?? [];
    if (!isAlone || !widget) return undefined;
    if (link.origin !== frame.origin || link.pathname !== frame.pathname) {
      if (link.pathname.endsWith('/embed/frame.html'))
        warnOnce(`${link.href} stays a link, for it does not lead to ${frame.href}.`);
      return undefined;
    }
    // Some hosts encode the "&" of an address twice.
    const attributes = [...new URLSearchParams(query?.replaceAll('&amp;', '&'))];
    return { widget, place, attributes, keeps: 'print' };
  }

  function inText(element: Element): Wanted | undefined {
    const place = element.closest('p,div');
    // Editors make quotes curly, and put lines and spans around what is typed.
    const text = place?.textContent.trim().replace(/[“”„″‘’′']/g, '"') ?? '';
    const [, widget, rest] =
      /^\[psw\s+([\w-]+)((?:\s+[\w-]+(?:=(?:"[^"]*"|[^\s"\]]+))?)*)\s*\]$/i.exec(text) ?? [];
    if (!widget || place?.querySelector(':not(span,br)')) return undefined;
    const pairs = rest?.matchAll(/([\w-]+)(?:=(?:"([^"]*)"|([^\s"]+)))?/g) ?? [];
    return {
      widget,
      place,
      attributes: [...pairs].map(([, name = '', quoted, plain]) => [name, quoted ?? plain ?? '']),
    };
  }

  async function load(names: readonly string[]): Promise<void> {
    const missing = names.filter((name) => !customElements.get(`psw-${name}`));
    // The page's own script will define them, if it has not yet.
    if (!missing[0] || document.querySelector('script[src*="/psw.js"],script[src*="/psw.classic.js"]'))
      return;
    // From two on, one file is smaller, and brings Lit once: Trusted Types let a page have its policy only once.
    const file = new URL(`${missing[1] ? 'psw' : missing[0]}.js`, own).href;
    try {
      await import(file);
    } catch (error) {
      console.error(
        `${file} could not be loaded, so the page stays as it is: ${missing.join(', ')}. ${String(error)}`,
      );
    }
  }

  function put(wanted: Wanted | undefined): void {
    if (!wanted?.place) return;
    const { widget, place, attributes = [], keeps } = wanted;
    const element = document.createElement(`psw-${widget}`);
    const { observedAttributes } = element.constructor as unknown as { observedAttributes: string[] };
    const known = ['lang', ...observedAttributes];
    const left = attributes.filter(([anyCase, value]) => {
      const name = anyCase.toLowerCase();
      const isGood = known.includes(name) && isHarmless(value, /^(src|overlay)$/.test(name) && frame.origin);
      if (isGood) element.setAttribute(name, value);
      return !isGood;
    });
    if (left[0])
      warnOnce(
        `The widget "${widget}" leaves out what it does not know or cannot open: ${left.map(([name]) => name).join(', ')}. It knows: ${known.join(', ')}.`,
      );
    // A paragraph cannot hold a widget; a div may have a place in the page's layout, so it stays.
    const isParagraph = place.localName === 'p';
    const content = isParagraph ? [place] : [...place.childNodes];
    if (isParagraph) place.before(element);
    else place.prepend(element);
    for (const node of content) {
      if (keeps) element.append(node);
      else node.remove();
    }
    if (keeps === 'print') printed.set(element, content);
  }

  /** On paper a link tells where the widget is to be found, so it stands below it there. */
  function moveLinks(where: 'after' | 'append'): void {
    lookAtAdded(observer.takeRecords());
    for (const element of document.querySelectorAll(tags)) {
      const nodes = printed.get(element);
      if (nodes) element[where](...nodes);
    }
    observer.takeRecords();
  }
}

/**
 * Whether a value is none of the addresses that could run something, as a browser would read it, nor one of content from
 * a site that is neither the page's nor ours: whoever may write a line of text may not show a page of another site's.
 */
function isHarmless(value: string, ours: string | false): boolean {
  const base = 'https://relative.invalid';
  try {
    const { protocol, origin } = new URL(value, base);
    return /^https?:$/.test(protocol) && (!ours || [base, ours, location.origin].includes(origin));
  } catch {
    return false;
  }
}

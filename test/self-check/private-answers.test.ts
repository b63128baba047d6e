import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import type { SelfCheck } from '../../src/self-check/self-check.js';
import { Session } from '../../src/self-check/session.js';
import { button, root, settled, statements } from '../support/self-check.js';

/**
 * Two people give opposite answers, and a page looks at everything it can get hold of without
 * going into the shadow root: whatever it sees must be the same. The shadow root itself is open, for
 * assistive technology and testing tools; the docs say so.
 */

/** What leads into the shadow root: the root, what Lit renders it with, and the marks it leaves on the host. */
const doors = new Set(['shadowRoot', 'renderRoot', 'renderOptions', '_$Do']);

/** Whatever can be reached from a value by names, symbols, getters, entries of sets and maps, and prototypes. */
function seen(value: unknown, depth: number, met = new Map<object, number>()): unknown {
  if (typeof value === 'function') return `function ${value.name}`;
  if (typeof value !== 'object' || value === null) return String(value);
  if (met.has(value)) return `#${met.get(value)}`;
  met.set(value, met.size);
  if (
    depth === 0 ||
    Object.prototype.toString.call(value) === '[object Window]' ||
    (value instanceof Node && met.size > 1)
  )
    return '…';
  const entries: [string, unknown][] = [];
  if (value instanceof Map || value instanceof Set)
    entries.push(['entries', [...value].map((one: unknown) => seen(one, depth - 1, met))]);
  for (let at: object | null = value; at && at !== Object.prototype; at = prototypeOf(at)) {
    for (const key of Reflect.ownKeys(at)) {
      if (doors.has(String(key))) continue;
      let found: unknown;
      try {
        found = Reflect.get(value, key);
      } catch {
        found = 'throws';
      }
      entries.push([String(key), found instanceof Promise ? 'promise' : seen(found, depth - 1, met)]);
    }
  }
  return entries;
}

/** Everything that is to be seen from outside while somebody answers, step by step. */
async function watch(answer: string): Promise<unknown[]> {
  const form = await fixture<HTMLFormElement>(
    html`<form>
      <psw-self-check edition="quick" languages="en cy"><p>Fallback</p></psw-self-check>
    </form>`,
  );
  const element = form.querySelector<SelfCheck>('psw-self-check')!;
  const frames: unknown[] = [];
  const heard: unknown[] = [];
  const types = [
    ...['psw-self-check-start', 'psw-self-check-step', 'psw-self-check-finish', 'input', 'change', 'click'],
    ...['beforeinput', 'select', 'invalid', 'formdata', 'slotchange', 'toggle', 'storage'],
  ];
  const listener = (event: Event) => {
    const { type, target, isTrusted } = event;
    const { detail } = event as CustomEvent<unknown>;
    heard.push([type, (target as Element).localName, isTrusted, JSON.stringify(detail)]);
  };
  for (const type of types) document.addEventListener(type, listener);
  await element.updateComplete;
  const look = () => {
    frames.push([
      seen(element, 9),
      form.outerHTML,
      [...new FormData(form)],
      [...element.attributes].map(({ name, value }) => [name, value]),
      [...element.classList],
      [':state(answered)', ':state(often)', ':defined', ':focus-within', ':checked', ':valid'].map(
        (state) => {
          try {
            return element.matches(state);
          } catch {
            return 'unknown';
          }
        },
      ),
      element.textContent,
      element.innerText,
      [...root(element).querySelectorAll('[part]')].map((one) => one.getAttribute('part')),
      getSelection()?.toString(),
      location.href,
      history.length,
      document.title,
    ]);
  };
  // Up to the check page and after the result: how tall the result is depends on the profile that it shows.
  button(element, 'Start').click();
  await settled(element);
  look();
  while (statements(element).length) {
    for (const statement of statements(element)) {
      statement.querySelector<HTMLElement>(`[value=${answer}]`)!.click();
      await element.updateComplete;
      look();
    }
    button(element, 'Continue').click();
    await settled(element);
    look();
  }
  frames.push([await element.goToStep('result'), element.step]);
  await element.goToStep('many-roles');
  look();
  for (const type of types) document.removeEventListener(type, listener);
  fixtureCleanup();
  return [frames, heard];
}

function prototypeOf(value: object): object | null {
  return Object.getPrototypeOf(value) as object | null;
}

/** Where two values that are made of lists differ, with what stands there. */
function differences(one: unknown, other: unknown, path = ''): string[] {
  if (Array.isArray(one) && Array.isArray(other) && one.length === other.length) {
    const named = typeof one[0] === 'string' && one.length === 2;
    return one.flatMap((value, at) =>
      differences(value, other[at], named ? `${path}.${String(one[0])}` : `${path}[${at}]`),
    );
  }
  const [was, is] = [JSON.stringify(one), JSON.stringify(other)];
  return was === is ? [] : [`${path}: ${was.slice(0, 100)} | ${is.slice(0, 100)}`];
}

describe('Answers in <psw-self-check>', () => {
  it('can be told by nothing that a page gets hold of, while two people answer the opposite', async function () {
    this.timeout(120_000);
    const [one, other] = [await watch('often'), await watch('not-yet')];
    expect(differences(one, other)).to.deep.equal([]);
    expect(JSON.stringify(other)).to.equal(JSON.stringify(one));
  });

  it('would be found by this test, were they anywhere on the element', async () => {
    const element = await fixture<SelfCheck>(html`<psw-self-check edition="quick"></psw-self-check>`);
    const session = new Session();
    const keeper = { session };
    element.addController({ hostConnected: () => undefined, ...{ keeper } });
    const before = JSON.stringify(seen(element, 9));
    session.answer('many-roles-1', 'often');
    expect(JSON.stringify(seen(element, 9))).not.to.equal(before);
  });
});

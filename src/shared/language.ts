import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Languages written from right to left, by primary subtag. */
const rightToLeft = /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/;

export function directionOf(lang: string): 'ltr' | 'rtl' {
  return rightToLeft.test(lang) ? 'rtl' : 'ltr';
}

/** The tag in `available` that suits `wanted` best: the same tag, the same language, English, the first. */
export function bestLanguage(wanted: string, available: readonly string[]): string | undefined {
  const tag = wanted.toLowerCase();
  const primary = (value: string) => value.split('-')[0] ?? '';
  return (
    available.find((candidate) => candidate.toLowerCase() === tag) ??
    available.find((candidate) => primary(candidate.toLowerCase()) === primary(tag)) ??
    available.find((candidate) => primary(candidate) === 'en') ??
    available[0]
  );
}

/** The language an element stands in: the nearest `lang`, looked up through shadow roots. */
export function languageOf(element: Element): string {
  for (let at: Element | undefined = element; at;) {
    const nearest: Element | null = at.closest('[lang]');
    if (nearest) return nearest.getAttribute('lang') ?? '';
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : undefined;
  }
  return '';
}

/** Tells the host when the language around it changes, as a page's own language switch does. */
export class LanguageController implements ReactiveController {
  #observer: MutationObserver | undefined;
  readonly #host: ReactiveControllerHost & Element;
  readonly #changed: () => void;

  constructor(host: ReactiveControllerHost & Element, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
    host.addController(this);
  }

  hostConnected(): void {
    let current = languageOf(this.#host);
    this.#observer = new MutationObserver(() => {
      const next = languageOf(this.#host);
      if (next === current) return;
      current = next;
      this.#changed();
    });
    for (let node: Node | undefined = this.#host; node;) {
      const root: Node = node.getRootNode();
      this.#observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
      node = root instanceof ShadowRoot ? root.host : undefined;
    }
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }
}

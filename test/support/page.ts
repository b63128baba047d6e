/** A page of somebody else, in a frame, with no policy, where a test can put what it likes. */
export class Page {
  /** The frame has what is below `/framed`, or below `/framed/without/FILE`, with one file missing. */
  static async open(markup: string, base = '/framed'): Promise<Page> {
    const frame = document.createElement('iframe');
    frame.width = '800';
    frame.height = '600';
    frame.src = `${base}/test/fixtures/empty.html`;
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    document.body.append(frame);
    await loaded;
    const page = new Page(frame, base);
    page.add(markup);
    return page;
  }

  /** What the console was told. */
  readonly said: string[] = [];
  readonly document: Document;
  readonly window: Window & typeof globalThis;

  private constructor(
    readonly frame: HTMLIFrameElement,
    readonly base: string,
  ) {
    this.document = frame.contentDocument!;
    this.window = frame.contentWindow as Window & typeof globalThis;
    const { console } = this.window;
    console.warn = console.error = (...args: unknown[]) => this.said.push(args.join(' '));
  }

  add(markup: string, to: Element = this.document.body): void {
    to.insertAdjacentHTML('beforeend', markup);
  }

  /** Runs a file of `dist/cdn`, as a tag in the page would. */
  async run(file: string, type = ''): Promise<void> {
    const script = this.document.createElement('script');
    script.type = type;
    script.src = `${this.base}/dist/cdn/${file}`;
    const loaded = new Promise((resolve) => (script.onload = resolve));
    this.document.head.append(script);
    await loaded;
  }

  find(selector: string): HTMLElement | null {
    return this.document.querySelector<HTMLElement>(selector);
  }

  /** What a person reads in a widget. */
  textIn(selector: string): string {
    return this.find(selector)?.shadowRoot?.textContent.replace(/\s+/g, ' ') ?? '';
  }

  /** The files that this page has loaded from `dist/cdn`, by name. */
  get files(): string[] {
    const names = this.window.performance
      .getEntriesByType('resource')
      .map(({ name }) => /\/dist\/cdn\/(.*)$/.exec(name)?.[1] ?? '');
    return [...new Set(names)].filter((name) => name && name !== 'loader.js').sort();
  }

  close(): void {
    this.frame.remove();
  }
}

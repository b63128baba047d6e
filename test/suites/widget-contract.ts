import { aTimeout, expect, fixture, fixtureCleanup, html, oneEvent } from '@open-wc/testing';
import framework from '../../src/content/framework.json' with { type: 'json' };
import en from '../../src/content/en.json' with { type: 'json' };
import type { Widget } from '../../src/shared/widget.js';
import { council } from '../support/council.js';
import { press } from '../support/user.js';
import { waitUntil } from '../support/wait.js';

type AnyWidget = Widget<unknown, never>;

interface Contract {
  readonly tag: string;
  readonly contentErrorEvent: string;
  readonly elementClass: CustomElementConstructor;
  /** A text of the widget's first page, in English and in Welsh. */
  readonly says: { readonly en: string; readonly cy: string };
  /** A line of the list of sources, in English. */
  readonly cites: string;
  /** Leads from the first page to one that shows the themes, where the first has none. */
  readonly lead?: (element: AnyWidget) => void | Promise<void>;
}

/** A whole pack of a council's own, with one text changed. */
function ownPack(): Record<string, any> {
  return structuredClone({ framework, words: { en } });
}

/** What keeps what the console is told while something runs. */
async function consoleDuring(run: () => Promise<unknown>): Promise<string[]> {
  const said: string[] = [];
  const { error, warn } = console;
  console.error = console.warn = (...args: unknown[]) => said.push(args.join(' '));
  try {
    await run();
  } finally {
    Object.assign(console, { error, warn });
  }
  return said;
}

const textOf = (element: Element) => element.shadowRoot?.textContent.replace(/\s+/g, ' ') ?? '';

/** What every widget does alike, whatever it shows. */
export function widgetContract({ tag, contentErrorEvent, elementClass, says, cites, lead }: Contract): void {
  async function mount(markup = '', attributes = ''): Promise<AnyWidget> {
    const holder = await fixture<HTMLElement>(html`<div></div>`);
    holder.innerHTML = `<${tag} ${attributes}>${markup}</${tag}>`;
    const element = holder.firstElementChild as AnyWidget;
    await element.updateComplete;
    return element;
  }

  describe(`<${tag}> as every widget`, () => {
    it('is registered once, and a second registration is passed over without a word', async () => {
      const said = await consoleDuring(
        () => import(`../../src/${tag.slice(4)}/${tag.slice(4)}.define.ts?again`),
      );
      expect(customElements.get(tag)).to.equal(elementClass);
      expect(said).to.deep.equal([]);
    });

    it('works under another tag', async () => {
      customElements.define(`my-${tag}`, class extends elementClass {});
      const element = document.createElement(`my-${tag}`) as unknown as AnyWidget;
      document.body.append(element);
      await element.updateComplete;
      expect(textOf(element)).to.contain(says.en);
      element.remove();
    });

    it('says nothing on the console with the bundled content', async () => {
      const said = await consoleDuring(async () => mount());
      expect(said).to.deep.equal([]);
    });

    it('shows the bundled English content on a page without a language', async () => {
      const element = await mount();
      expect(textOf(element)).to.contain(says.en);
      expect(element.shadowRoot?.querySelector('.widget')?.getAttribute('lang')).to.equal('en');
      expect(element.shadowRoot?.querySelector('.widget')?.getAttribute('dir')).to.equal('ltr');
    });

    it('speaks Welsh in a Welsh page, and says so to screen readers', async () => {
      const holder = await fixture<HTMLElement>(html`<div lang="cy"></div>`);
      holder.innerHTML = `<${tag}></${tag}>`;
      const element = holder.firstElementChild as AnyWidget;
      await element.updateComplete;
      expect(textOf(element)).to.contain(says.cy);
      expect(element.shadowRoot?.querySelector('.widget')?.getAttribute('lang')).to.equal('cy');
    });

    it('follows the page when its language changes', async () => {
      const holder = await fixture<HTMLElement>(html`<div lang="en"></div>`);
      holder.innerHTML = `<${tag}></${tag}>`;
      const element = holder.firstElementChild as AnyWidget;
      await element.updateComplete;
      holder.lang = 'cy-GB';
      await waitUntil(() => textOf(element).includes(says.cy));
      holder.lang = 'en-GB';
      await waitUntil(() => textOf(element).includes(says.en));
    });

    it('shows the same whether a property is set before or after it is connected', async () => {
      const before = document.createElement(tag) as unknown as AnyWidget;
      before.headingLevel = 4;
      before.content = ownPack();
      document.body.append(before);
      const after = document.createElement(tag) as unknown as AnyWidget;
      document.body.append(after);
      after.headingLevel = 4;
      after.content = ownPack();
      await Promise.all([before.updateComplete, after.updateComplete]);
      await after.updateComplete;
      expect(after.shadowRoot?.querySelector('h4')).to.exist;
      expect(textOf(after)).to.equal(textOf(before));
      before.remove();
      after.remove();
    });

    it('begins its headings at the level it is given', async () => {
      const element = await mount('', 'heading-level="5"');
      expect(element.shadowRoot?.querySelector('h5')).to.exist;
      expect(element.shadowRoot?.querySelector('h1, h2, h3, h4')).not.to.exist;
    });

    it('takes level 2 for a heading level that is none, and says so once', async () => {
      const said = await consoleDuring(async () => {
        const element = await mount('', 'heading-level="9"');
        expect(element.shadowRoot?.querySelector('h2')).to.exist;
        element.requestUpdate();
        await element.updateComplete;
      });
      expect(said).to.have.length(1);
      expect(said[0]).to.contain(`<${tag}> heading-level="9"`);
    });

    it('is the same after it was removed and added again', async () => {
      const element = await mount();
      const before = textOf(element);
      const parent = element.parentElement;
      element.remove();
      parent?.append(element);
      await element.updateComplete;
      expect(textOf(element)).to.equal(before);
    });

    it('shows the page’s fallback until it is ready', async () => {
      const fetch = window.fetch.bind(window);
      let answer: (response: Response) => void = () => undefined;
      window.fetch = () => new Promise((resolve) => (answer = resolve));
      const holder = await fixture<HTMLElement>(html`<div></div>`);
      holder.innerHTML = `<${tag} src="/own.json"><p>Fallback</p></${tag}>`;
      const element = holder.firstElementChild as AnyWidget;
      await aTimeout(20);
      expect(element.querySelector('p')?.checkVisibility()).to.equal(true);
      answer(new Response(JSON.stringify(ownPack())));
      await element.updateComplete;
      window.fetch = fetch;
      expect(element.querySelector('p')?.checkVisibility()).to.equal(false);
      expect(textOf(element)).to.contain(says.en);
    });

    it('shows own content given as JSON inside the tag, and follows its edits', async () => {
      const pack = ownPack();
      pack['framework'].version = '1';
      const element = await mount(`<script type="application/json">${JSON.stringify(pack)}</script>`);
      expect(textOf(element)).to.contain(says.en);
      pack['words'].en.about.edition = 'Edition of our own.';
      pack['words'].en.themes['many-roles'].title = 'A title of our own';
      element.querySelector('script')!.textContent = JSON.stringify({ framework: {}, words: {} });
      const said: string[] = await consoleDuring(async () => {
        await oneEvent(element, contentErrorEvent);
      });
      expect(said).to.have.length(1);
      expect(textOf(element), 'what was shown before stays').to.contain(says.en);
    });

    it('loads own content from an address', async () => {
      const address = `data:application/json,${encodeURIComponent(JSON.stringify(ownPack()))}`;
      const element = await mount('', `src="${address}"`);
      expect(textOf(element)).to.contain(says.en);
    });

    /** An overlay that changes the text that the contract looks for, wherever the widget has it. */
    const overlayWith = (title: string) => ({
      format: 1,
      version: '1',
      base: framework.version,
      themes: Object.fromEntries(framework.themes.map(({ id }) => [id, { en: { title } }])),
      roles: Object.fromEntries(framework.roles.map(({ id }) => [id, { en: { title } }])),
      modelFeatures: Object.fromEntries(framework.modelFeatures.map(({ id }) => [id, { en: { title } }])),
    });
    /** What is on the widget's first page that has themes, roles or features in it. */
    const showsTitle = async (element: AnyWidget, title: string): Promise<boolean> => {
      await element.updateComplete;
      await lead?.(element);
      await element.updateComplete;
      return textOf(element).includes(title);
    };
    const inTag = (value: unknown) => `<script type="application/json">${JSON.stringify(value)}</script>`;
    const address = (value: unknown) => `data:application/json,${encodeURIComponent(JSON.stringify(value))}`;

    it('lays an overlay over the bundled content, from an address', async () => {
      const element = await mount('', `overlay="${address(overlayWith('From an address'))}"`);
      expect(await showsTitle(element, 'From an address')).to.equal(true);
    });

    it('lays an overlay over the bundled content, as a property', async () => {
      const element = await mount();
      element.overlay = overlayWith('From a property');
      expect(await showsTitle(element, 'From a property')).to.equal(true);
    });

    it('lays an overlay over the bundled content, from JSON inside the tag', async () => {
      const element = await mount(inTag(overlayWith('From inside')));
      expect(await showsTitle(element, 'From inside')).to.equal(true);
    });

    it('lays the overlay inside the tag over the one from an address, and both over a pack', async () => {
      const pack = ownPack();
      for (const entry of Object.values<{ title: string; summary: string }>(pack['words'].en.themes))
        entry.summary = 'Summary of the pack';
      const inside = overlayWith('From inside');
      const element = await mount(
        `${inTag(pack)}${inTag(inside)}`,
        `overlay="${address(overlayWith('From an address'))}"`,
      );
      expect(await showsTitle(element, 'From inside')).to.equal(true);
      expect(textOf(element)).not.to.contain('From an address');
      if (tag === 'psw-theme-cards') expect(textOf(element)).to.contain('Summary of the pack');
    });

    it('keeps the fallback and names the place for an overlay that is wrong', async () => {
      const overlay = { ...overlayWith('x'), themes: { 'many-roles': { en: { title: 7 } } } };
      const said = await consoleDuring(async () => {
        const element = await mount('<p>Fallback</p>', `overlay="${address(overlay)}"`);
        expect(element.querySelector('p')?.checkVisibility()).to.equal(true);
      });
      expect(said).to.have.length(1);
      expect(said[0]).to.contain("$.themes['many-roles'].en.title: is 7; expected a text");
      expect(said[0]).to.contain('data:application/json');
    });

    it('refuses a file of ten million characters with a sentence', async () => {
      const said = await consoleDuring(async () => {
        const element = await mount('<p>Fallback</p>');
        const script = document.createElement('script');
        script.type = 'application/json';
        script.textContent = `{"x": "${'x'.repeat(10_000_000)}"}`;
        const failed = oneEvent(element, contentErrorEvent);
        element.append(script);
        await failed;
      });
      expect(said.join()).to.contain('is longer than 8 million characters');
    });

    it('has no language switch unless the page asks for one', async () => {
      const element = await mount('', 'languages="en"');
      expect(element.shadowRoot?.querySelector('[part=languages]')).not.to.exist;
    });

    it('lets people choose the language in the widget itself, and the page does not choose it back', async () => {
      const element = await mount('', 'languages="en cy"');
      const group = element.shadowRoot!.querySelector('[part=languages]')!;
      const buttons = [...group.querySelectorAll('button')];
      expect(buttons.map((button) => [button.textContent.trim(), button.lang])).to.deep.equal([
        ['English', 'en'],
        ['Cymraeg', 'cy'],
      ]);
      await expect(element).to.be.accessible();
      buttons[1]!.focus();
      await press('Enter');
      await waitUntil(() => textOf(element).includes(says.cy));
      expect(element.shadowRoot?.activeElement).to.equal(buttons[1]);
      expect(buttons.map((button) => button.getAttribute('aria-pressed'))).to.deep.equal(['false', 'true']);
      expect(group.getAttribute('aria-label')).to.equal('Iaith');
      element.parentElement!.lang = 'en-GB';
      await aTimeout(20);
      expect(textOf(element)).to.contain(says.cy);
    });

    const sourcesButton = (element: AnyWidget) =>
      element.shadowRoot!.querySelector<HTMLElement>('[part=about] button')!;
    const sourcesOf = (element: AnyWidget) => element.shadowRoot!.querySelector('[part=sources]');
    const showSources = async (element: AnyWidget) => {
      sourcesButton(element).focus();
      await press('Enter');
      await waitUntil(() => sourcesOf(element));
      return sourcesOf(element)!.textContent.replace(/\s+/g, ' ');
    };

    it('says on its first page what it is not, and leads to the authors’ update', async () => {
      const element = await mount();
      const about = element.shadowRoot!.querySelector('[part=about]')!;
      expect(about.textContent).to.contain(en.about.independence);
      const link = about.querySelector('a');
      expect(link?.textContent ?? framework.update).to.be.oneOf([en.about.update, framework.update]);
    });

    it('shows where each part comes from when that is asked for, and hides it again', async () => {
      const element = await mount();
      expect(sourcesButton(element).getAttribute('aria-expanded')).to.equal('false');
      const text = await showSources(element);
      expect(text)
        .to.contain(cites)
        .and.to.match(/Works, by number .* \(.*\d{4}, .*\)/);
      expect(sourcesButton(element).getAttribute('aria-expanded')).to.equal('true');
      expect(element.shadowRoot?.activeElement).to.equal(sourcesButton(element));
      const numbers = [...text.matchAll(/ \(([\d, ]+)\)\./g)].flatMap(([, list]) => list!.split(', '));
      const works = sourcesOf(element)!.querySelectorAll('.works li');
      expect(Math.max(...numbers.map(Number)), 'each work is cited').to.equal(works.length);
      await expect(element).to.be.accessible();
      await press('Enter');
      await element.updateComplete;
      expect(sourcesOf(element)).to.equal(null);
    });

    it('says of what a council has added that it is not from the research, and does so in Welsh', async () => {
      const element = await mount('', `overlay="${address(council)}"`);
      const text = await showSources(element);
      if (/^Themes| Themes /.test(text))
        expect(text).to.contain('Kind to the planet: added by your council, not from the research.');
      element.parentElement!.lang = 'cy';
      await waitUntil(() => sourcesOf(element)?.textContent.includes('Gweithiau, yn ôl rhif'));
      await expect(element).to.be.accessible();
    });

    const broken: readonly { readonly what: string; readonly make: () => unknown; readonly path: string }[] =
      [
        { what: 'no framework', make: () => ({ words: {} }), path: '$.framework' },
        { what: 'a pack that is no object', make: () => 'nonsense', path: '$' },
        {
          what: 'a number in place of a title',
          make: () => {
            const pack = ownPack();
            pack['words'].en.themes['many-roles'].title = 3;
            return pack;
          },
          path: "$.words.en.themes['many-roles'].title",
        },
        {
          what: 'an order that is no number',
          make: () => {
            const pack = ownPack();
            pack['framework'].themes[2].order = 'third';
            return pack;
          },
          path: '$.framework.themes[2].order',
        },
        {
          what: 'a statement that belongs to no theme',
          make: () => {
            const pack = ownPack();
            pack['framework'].statements[0].theme = 'no-such-theme';
            return pack;
          },
          path: '$.framework.statements[0].theme',
        },
        {
          what: 'words that are missing',
          make: () => {
            const pack = ownPack();
            delete pack['words'].en.roles.broker;
            return pack;
          },
          path: '$.words.en.roles.broker',
        },
      ];
    for (const { what, make, path } of broken) {
      it(`keeps the fallback and names ${path} for content with ${what}`, async () => {
        const element = document.createElement(tag) as unknown as AnyWidget;
        element.innerHTML = '<p>Fallback</p>';
        element.content = make();
        let problems: readonly { path: string; message: string }[] = [];
        element.addEventListener(contentErrorEvent, (event) => {
          ({ problems } = (event as CustomEvent<{ problems: typeof problems }>).detail);
        });
        const said = await consoleDuring(async () => {
          document.body.append(element);
          await element.updateComplete;
        });
        expect(problems.map((problem) => problem.path)).to.include(path);
        expect(said).to.have.length(1);
        expect(said[0]).to.contain(path);
        expect(element.querySelector('p')?.checkVisibility()).to.equal(true);
        element.remove();
      });
    }

    for (const [what, markup, attributes] of [
      ['JSON that is broken', '<script type="application/json">{"framework": </script>', ''],
      ['a file that is not there', '', 'src="/no-such-file.json"'],
      ['a file that is no JSON', '', 'src="data:text/plain,hello"'],
    ] as const) {
      it(`says in a sentence that there is nothing to show for ${what}, without a fallback`, async () => {
        const said = await consoleDuring(async () => {
          const element = await mount(markup, attributes);
          expect(textOf(element)).to.contain('cannot be shown');
          await expect(element).to.be.accessible();
        });
        expect(said.filter((line) => line.includes(`<${tag}>`))).to.have.length(1);
      });
    }

    it('lets a form around it alone', async () => {
      const form = await fixture<HTMLFormElement>(html`<form></form>`);
      let submissions = 0;
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        submissions++;
      });
      form.innerHTML = `<${tag}></${tag}>`;
      const element = form.firstElementChild as AnyWidget;
      await element.updateComplete;
      element.shadowRoot?.querySelector('button')?.click();
      await element.updateComplete;
      expect(submissions).to.equal(0);
      expect([...new FormData(form).keys()]).to.deep.equal([]);
    });

    it('renders no style attribute, which a strict policy would block', async () => {
      const element = await mount();
      expect(element.shadowRoot?.querySelector('[style]')).not.to.exist;
    });

    it('keeps its size when the page sets a root font of 62.5%', async () => {
      const element = await mount();
      const holder = element.parentElement!;
      holder.style.fontSize = '16px';
      const size = () => element.shadowRoot!.querySelector('.widget')!.getBoundingClientRect().height;
      const before = size();
      document.documentElement.style.fontSize = '62.5%';
      expect(size()).to.equal(before);
      document.documentElement.style.fontSize = '';
    });

    it('is accessible as it first appears', async () => {
      await expect(await mount()).to.be.accessible();
    });

    it('takes no focus when it appears', async () => {
      await mount();
      await aTimeout(0);
      expect(document.activeElement).to.equal(document.body);
    });

    afterEach(() => {
      fixtureCleanup();
    });
  });
}

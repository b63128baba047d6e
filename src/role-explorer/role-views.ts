import type { TemplateResult } from 'lit';
import type { ContentLoader } from '../content/load.js';
import type { Kit } from '../shared/kit.js';
import type { View } from '../shared/on-demand.js';
import type { roleExplorer as en } from '../shared/strings.en.js';
import type { RoleExplorer, RoleExplorerContent } from './role-explorer.js';
import type { Chosen, RolePage, RoleView } from './role-view.js';

/** The widget as these views know it. */
export interface Explorer extends Omit<RoleExplorer, 'shown' | 'view' | 'copied' | 'strings' | 'level'> {
  view: RoleView;
  copied: string;
  readonly shown: RoleExplorerContent | undefined;
  readonly strings: typeof en;
  readonly level: number;
  readonly focusOn: (selector: string) => void;
  readonly select: (role: string) => Promise<void>;
  readonly linkTo: RolePage['link'];
  readonly contentOf: ContentLoader;
}

type ViewOnDemand = Exclude<RoleView, 'roles'>;

const files: Readonly<
  Record<ViewOnDemand, () => Promise<{ createView: (kit: Kit, lang: string) => Promise<View<RolePage>> }>>
> = {
  compare: () => import('./role-compare.js'),
  finder: () => import('./role-finder.js'),
  map: () => import('./role-map.js'),
};

/**
 * What is loaded when a person asks for a view other than the list, or an address names a role: the views' files,
 * each when it is needed, and what a person has chosen in them.
 */
export class RoleViews {
  readonly #explorer: Explorer;
  readonly #kit: Kit;
  /** By view and language. */
  readonly #views = new Map<string, View<RolePage>>();
  readonly #styled = new Set<RoleView>();
  readonly #chosen: Chosen = { compared: [], ticks: new Set(), isAnswered: false, node: '' };
  /** The view that was asked for last, which may still be on its way. */
  #wanted: RoleView = 'roles';

  constructor(explorer: Explorer, kit: Kit) {
    this.#explorer = explorer;
    this.#kit = kit;
  }

  /** Shows a view and moves the focus there. Rejects if its file cannot be loaded. */
  async show(view: RoleView, selector = view === 'roles' ? '#list' : '#view'): Promise<void> {
    const explorer = this.#explorer;
    this.#wanted = view;
    if (view !== 'roles') await this.#load(view, explorer.shown?.lang ?? '');
    if (this.#wanted !== view) return;
    explorer.view = view;
    explorer.requestUpdate();
    await explorer.updateComplete;
    if (selector) explorer.focusOn(selector);
  }

  /** Opens what the address of the page names: a role, or two and more beside each other. */
  async follow(hash: string): Promise<void> {
    const explorer = this.#explorer;
    // Roles of councillors have no links: they have a list of their own.
    const known = new Set(
      explorer.collection === 'councillor' ? [] : explorer.shown?.roles.map(({ id }) => id),
    );
    // Some programs write %2B for a plus sign.
    const named = hash.replace('#psw-role=', '').split(/\+|%2B/i);
    const roles = [...new Set(named)].filter((id) => known.has(id)).slice(0, 3);
    if (roles[1]) {
      this.#chosen.compared = roles;
      await this.show('compare');
    } else if (roles[0]) {
      explorer.selected = roles[0];
      await this.show('roles', '#name');
    }
  }

  /** Copies an address, and says so. Not every page may: the address of the page has it all the same. */
  async copy(address: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(address);
      this.#explorer.copied = address;
    } catch {
      this.#explorer.copied = '';
    }
  }

  /** The view that is shown; in the language before, until it is there in this one. */
  page(content: RoleExplorerContent, role: string | undefined): TemplateResult | undefined {
    const explorer = this.#explorer;
    const { view, strings, level } = explorer;
    if (view === 'roles') return undefined;
    const { lang } = content;
    if (!this.#views.has(`${view} ${lang}`)) {
      this.#load(view, lang)
        .then(() => explorer.requestUpdate())
        .catch((error: unknown) => {
          console.error(`<${explorer.localName}> could not load its words in "${lang}". ${String(error)}`);
        });
    }
    const drawn = this.#views.get(`${view} ${lang}`) ?? this.#views.get(view);
    return drawn?.render({
      content,
      strings,
      level,
      role,
      chosen: this.#chosen,
      choose: (chosen, selector = '') => {
        Object.assign(this.#chosen, chosen);
        void this.show(view, selector);
      },
      open: (id) => {
        void this.show('roles', '');
        void explorer.select(id);
      },
      link: (roles, text) => explorer.linkTo(roles, text),
      contentOf: (bundled) => explorer.contentOf(bundled),
    });
  }

  async #load(view: ViewOnDemand, lang: string): Promise<void> {
    if (this.#views.has(`${view} ${lang}`)) return;
    const loaded = await (await files[view]()).createView(this.#kit, lang);
    this.#views.set(`${view} ${lang}`, loaded).set(view, loaded);
    const { styleSheet } = loaded.styles ?? {};
    const root = this.#explorer.renderRoot as ShadowRoot;
    if (styleSheet && !this.#styled.has(view))
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
    this.#styled.add(view);
  }
}

import { html, nothing } from 'lit';
import { byId } from '../content/content.js';
import { baseStyles } from '../shared/base.styles.js';
import { htmlAt } from '../shared/html-at.js';
import { kit } from '../shared/kit.js';
import { filled, ownParts, spoken } from '../shared/own.js';
import { ownStyles } from '../shared/own.styles.js';
import { plural } from '../shared/plural.js';
import { property, state } from '../shared/property.js';
import { Widget } from '../shared/widget.js';
import { councillorsBeside } from './councillors.js';
import { styles } from './role-explorer.styles.js';
import { hasCard, onNewCards, showCard } from './theme-card.js';
import type { PropertyValues, TemplateResult } from 'lit';
import type { Relation } from '../content/schema.js';
import type { ContentOf, roleExplorer as slice } from '../content/slices.js';
import type { Cites } from '../shared/sources-panel.js';
import type { roleExplorer as en } from '../shared/strings.en.js';
import type { Bundle, ContentErrorDetail } from '../shared/widget.js';
import type { Councillor, CouncillorStrings } from './councillors.js';
import type { RoleView } from './role-view.js';
import type { Explorer, RoleViews } from './role-views.js';

export type RoleExplorerContent = ContentOf<typeof slice>;
type Role = RoleExplorerContent['roles'][number];
type Item = Pick<RoleExplorerContent['themes'][number], 'id' | 'title' | 'summary' | 'lang'>;

/** The roles of people who work for a council, or those of its councillors. */
export type RoleExplorerCollection = 'officer' | 'councillor';

/** What the list of roles is narrowed to: those that carry a theme or a skill. */
interface Filter {
  readonly kind: 'themes' | 'skills';
  readonly id: string;
}

/** Detail of `psw-role-explorer-select`. */
export interface RoleExplorerSelectDetail {
  /** Id of the role, such as `story-teller`. */
  readonly role: string;
}

/** Detail of `psw-role-explorer-filter`; empty when all roles are shown again. */
export interface RoleExplorerFilterDetail {
  /** Id of the theme the roles shown carry. */
  readonly theme?: string;
  /** Id of the skill the roles shown carry. */
  readonly skill?: string;
}

/**
 * The eight overlapping roles of the 2014 framework: choose one to read what people in it do, an
 * example from a council, questions, and the themes and skills it carries; choose a theme or a
 * skill to see every role that carries it. With `collection="councillor"`, five roles of councillors
 * instead: a selection, without themes and skills, since no source ties them to any.
 *
 * Buttons lead to three more views: roles compared, everyday situations to find one’s own roles by, and a map of
 * roles, themes and skills. The address of a page may name a role, `#psw-role=story-teller`, or a comparison,
 * `#psw-role=story-teller+networker`. With theme cards on the same page, a theme of a role leads to its card.
 *
 * For the themes themselves, use `<psw-theme-cards>`.
 *
 * ```html
 * <psw-role-explorer selected="story-teller">
 *   <p>The roles need JavaScript. <a href="/roles">Read them on a page of their own.</a></p>
 * </psw-role-explorer>
 * ```
 *
 * @tagname psw-role-explorer
 * @slot - Fallback content, shown until the roles are ready and if they cannot be shown. A child
 *   `<script type="application/json">` holds an overlay or a whole pack of your own.
 * @fires {CustomEvent<RoleExplorerSelectDetail>} psw-role-explorer-select - A person chose a role.
 * @fires {CustomEvent<RoleExplorerFilterDetail>} psw-role-explorer-filter - A person chose a theme or a
 *   skill, or all roles again.
 * @fires {CustomEvent<ContentErrorDetail>} psw-role-explorer-content-error - Own content cannot be shown.
 * @csspart widget - The whole of what is rendered.
 * @csspart languages - The buttons that choose the language, where `languages` asks for them.
 * @csspart views - The buttons that choose a view: all roles, compare, finder, map.
 * @csspart view - One of these buttons.
 * @csspart view-title - The heading of a view other than the list.
 * @csspart compare - The view that sets roles side by side.
 * @csspart comparison - The table in it.
 * @csspart finder - The view in which people find the roles they play.
 * @csspart situations - A group of situations to tick.
 * @csspart primary-button - The button that shows the roles for the ticks.
 * @csspart finder-result - The roles for the ticks.
 * @csspart map - The view of how roles, themes and skills are linked.
 * @csspart map-lists - The links as lists.
 * @csspart map-words - What the chosen role, theme or skill is linked to, in words.
 * @csspart map-drawing - The links as a drawing.
 * @csspart map-node - A role, a theme or a skill in the drawing.
 * @csspart role-list - The list of roles with the ways to narrow it.
 * @csspart role - A role in the list.
 * @csspart role-detail - The chosen role.
 * @csspart role-title - The chosen role's heading.
 * @csspart link - The link to the role, or to the comparison.
 * @csspart card-link - The button that opens the card of a theme, where cards are on the page.
 * @csspart theme - A theme of the chosen role, or in the list of all themes.
 * @csspart skill - A skill of the chosen role, or in the list of all skills.
 * @csspart council-links - Links that a council has added: whom to ask, or courses.
 * @csspart about - What the content is and is not, and the button for its sources.
 * @csspart sources - Where each part of the content comes from, once that is asked for.
 * @csspart message - The sentence shown when content cannot be shown and there is no fallback.
 * @cssprop [--psw-accent-color] - The one accent, for numerals, headings, links, buttons and bars.
 * @cssprop [--psw-focus-color] - The focus ring; the accent by default.
 * @cssprop [--psw-surface-color] - Ground of cards and panels.
 * @cssprop [--psw-line-color] - Hairlines.
 * @cssprop [--psw-muted-color] - Text of less weight.
 * @cssprop [--psw-border-radius=0.6em] - Corners.
 * @cssprop [--psw-space=1em] - The step of the spacing.
 * @cssprop [--psw-line-length=62ch] - The longest line of text.
 * @cssprop [--psw-heading-weight=650] - Weight of headings.
 * @since 0.1.0
 */
export class RoleExplorer extends Widget<RoleExplorerContent, typeof en> {
  static override styles = [baseStyles, ownStyles, styles];

  /** `officer` shows the eight roles of people who work for a council, `councillor` five of councillors. Default `officer`. */
  @property() collection: RoleExplorerCollection = 'officer';

  /** Id of the role whose detail is shown; follows what a person chooses. The first role by default. */
  @property() selected = '';

  /** `on` opens the roles that the address of the page names (`#psw-role=broker`), and offers links to them; `off` does neither. Default `on`. */
  @property() links: 'on' | 'off' = 'on';

  @state() private filter: Filter | undefined;

  /** Whether a list to find roles by was opened. */
  @state() private hasFinders = false;

  @state() private view: RoleView = 'roles';

  /** The address that was copied last. */
  @state() private copied = '';

  #views: RoleViews | undefined;
  /** The address of a link that was pressed: the person who did so is there already. */
  #pressed = '';
  #isFollowing = false;
  #leaving: AbortController | undefined;

  protected override readonly contentErrorEvent = 'psw-role-explorer-content-error';
  readonly #officers: Bundle<typeof en> = {
    en: () => import('./role-explorer.en.js'),
    cy: () => import('./role-explorer.cy.js'),
  };

  readonly #councillors = councillorsBeside(this.#officers);

  protected override get bundle(): Bundle<typeof en> {
    const { collection } = this;
    const isCouncillor = collection === 'councillor';
    const isKnown = isCouncillor || collection === 'officer';
    this.valid('collection', collection, isKnown, '"officer" or "councillor"', 'officer');
    return isCouncillor ? this.#councillors : this.#officers;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const { signal } = (this.#leaving = new AbortController());
    window.addEventListener('hashchange', () => this.#follow(), { signal });
    onNewCards(() => this.requestUpdate(), signal);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leaving?.abort();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.shown || this.#isFollowing) return;
    this.#isFollowing = true;
    this.#follow();
  }

  protected override renderContent(content: RoleExplorerContent): TemplateResult {
    const role = this.#shownRole(content);
    return this.frame(
      content.lang,
      html`${this.#councillorStrings ? nothing : this.#viewButtons()}
      ${
        this.view === 'roles' || this.#councillorStrings
          ? this.#explorer(content, role)
          : (this.#views?.page(content, role?.id) ??
            html`<p id="view" tabindex="-1">${this.strings.unavailable}</p>`)
      }
      ${this.#about(content, role)}`,
    );
  }

  #about(content: RoleExplorerContent, role: Role | Councillor | undefined): TemplateResult {
    const edition = this.#councillorStrings?.edition;
    // The authors' update is one of the 2014 framework, which councillors' roles are no part of.
    const about = edition ? { ...content, about: { ...content.about, edition }, update: undefined } : content;
    return this.about(about, role && this.view === 'roles' ? [role] : this.#roles(content));
  }

  protected override get cites(): Cites {
    return { collections: this.#councillorStrings ? ['councillorRoles'] : ['roles', 'skills', 'themes'] };
  }

  #viewButtons(): TemplateResult {
    const { views, viewsLabel } = this.strings;
    return html`<div class="views screen-only" part="views" role="group" aria-label=${viewsLabel}>
      ${(Object.keys(views) as RoleView[]).map(
        (view) =>
          html`<button
            class="link"
            part="view"
            type="button"
            aria-pressed=${view === this.view}
            @click=${() => this.#withViews((views) => views.show(view), view)}
          >
            ${views[view]}
          </button>`,
      )}
    </div>`;
  }

  /** The list of roles, and beside it the detail of one. */
  #explorer(content: RoleExplorerContent, chosen: Role | Councillor | undefined): TemplateResult {
    const { strings } = this;
    const councillor = this.#councillorStrings;
    const filter = councillor ? undefined : this.filter;
    const carried = filter && byId<Item>(content[filter.kind]).get(filter.id);
    const name = carried && spoken(carried.title, carried.lang);
    const roles = filter
      ? content.roles.filter((role) => role[filter.kind].some(({ id }) => id === filter.id))
      : this.#roles(content);
    // All themes and all skills are drawn as a person opens one of the lists: before the browser does, where it is by a press.
    const find = () => {
      this.hasFinders = true;
    };
    const html = htmlAt(this.level);
    const said = plural(content.lang, roles.length, filter ? strings.rolesFor : strings.allRoles);
    return html`<div class="explorer">
      <div class="picker" part="role-list">
        <h2 id="list" class="list-title" tabindex="-1">
          ${carried ? filled(roles.length ? said : strings.none, name) : said}
        </h2>
        ${carried ? html`<p class="small">${spoken(carried.summary, carried.lang)}</p>` : nothing}
        <ul class="roles" role="list">
          ${roles.map(
            (role) =>
              html`<li>
                <button
                  class="role"
                  part="role"
                  type="button"
                  data-role=${role.id}
                  aria-current=${role === chosen ? 'true' : nothing}
                  @click=${() => this.select(role.id)}
                >
                  ${spoken(role.title, role.lang)}
                </button>
              </li>`,
          )}
        </ul>
        ${
          filter
            ? html`<button class="link" type="button" @click=${() => this.#filterBy(undefined)}>
                ${strings.showAll}
              </button>`
            : nothing
        }
        ${
          councillor
            ? html`<p class="small muted">${councillor.selection}</p>`
            : html`<div class="screen-only">
                <details @toggle=${find}>
                  <summary @click=${find}>${strings.byTheme}</summary>
                  ${this.hasFinders ? this.#chips('themes', content.themes) : nothing}
                </details>
                <details @toggle=${find}>
                  <summary @click=${find}>${strings.bySkill}</summary>
                  ${this.hasFinders ? this.#chips('skills', content.skills) : nothing}
                </details>
              </div>`
        }
      </div>
      ${chosen ? kit.keyed(chosen.id, this.#detail(chosen, content)) : nothing}
    </div>`;
  }

  #detail(role: Role | Councillor, content: RoleExplorerContent): TemplateResult {
    const { strings } = this;
    const councillor = this.#councillorStrings;
    const say = (text: string) => spoken(text, role.lang);
    const html = htmlAt(this.level);
    const officer = 'themes' in role ? role : undefined;
    const own = ownParts(officer ?? {}, strings, (title) => html`<h4 class="small">${title}</h4>`);
    const isOurReading =
      officer && [...officer.themes, ...officer.skills].some(({ basis }) => basis === 'editorial');
    return html`<article class="detail" part="role-detail" aria-labelledby="name">
      <div class="intro">
        <h2 id="name" class="name" part="role-title" tabindex="-1">${say(role.title)}</h2>
        <p class="lead">${say(role.summary)}</p>
        ${
          'aliases' in role && role.aliases.length
            ? html`<p class="small muted">${strings.aliases} ${say(role.aliases.join(', '))}</p>`
            : nothing
        }
      </div>
      ${'actions' in role ? this.#section(strings.actions, list(role.actions.map(say))) : nothing}
      ${role.example ? this.#section(strings.example, html`<p class="scene">${say(role.example)}</p>`) : nothing}
      ${role.questions.length ? this.#section(strings.questions, list(role.questions.map(say))) : nothing}
      ${own.length ? this.#section(strings.council, own) : nothing}
      ${officer ? this.#section(strings.themes, this.#related('themes', officer.themes, content)) : nothing}
      ${officer ? this.#section(strings.skills, this.#related('skills', officer.skills, content)) : nothing}
      ${isOurReading ? html`<p class="small muted">${strings.ourReading}</p>` : nothing}
      ${
        councillor
          ? html`<p class="small muted">${councillor.ours}</p>
              ${this.#section(councillor.skills, html`<p>${councillor.skillsText}</p>`)}`
          : nothing
      }
      <p class="small muted">
        ${'origin' in role ? `${strings.origins[role.origin]} ${strings.definitions[role.definition]}` : councillor?.named}
      </p>
      ${councillor ? nothing : this.linkTo([role.id], strings.link)}
      <p class="screen-only">
        <button class="link" type="button" @click=${() => this.focusOn(`[data-role='${role.id}'], #list`)}>
          ${strings.back}
        </button>
      </p>
    </article>`;
  }

  #related(
    kind: Filter['kind'],
    relations: readonly Relation[],
    content: RoleExplorerContent,
  ): TemplateResult {
    const items = byId<Item>(content[kind]);
    const related = relations.flatMap(({ id, basis }) => {
      const item = items.get(id);
      return item ? [{ ...item, basis }] : [];
    });
    return this.#chips(kind, related, kind === 'themes');
  }

  /** Themes or skills as buttons that narrow the list of roles, each beside one that leads to its card if it may have one. */
  #chips(
    kind: Filter['kind'],
    items: readonly (Item & { readonly basis?: Relation['basis'] })[],
    haveCards = false,
  ): TemplateResult {
    return html`<ul class="chips" role="list">
      ${items.map(
        ({ id, title, lang, basis }) =>
          html`<li>
            <button
              class="chip ${basis === 'editorial' ? 'editorial' : ''}"
              part=${kind === 'themes' ? 'theme' : 'skill'}
              type="button"
              aria-pressed=${this.filter?.kind === kind && this.filter.id === id}
              @click=${() => this.#filterBy({ kind, id })}
            >
              ${spoken(title, lang)}
              <span class="mark" ?hidden=${basis !== 'editorial'}>${this.strings.readingMark}</span>
            </button>
            ${
              haveCards && hasCard(id)
                ? html`<button
                    class="link small screen-only"
                    part="card-link"
                    type="button"
                    @click=${() => showCard(id)}
                  >
                    ${filled(this.strings.readCard, spoken(title, lang))}
                  </button>`
                : nothing
            }
          </li>`,
      )}
    </ul>`;
  }

  #section(title: string, content: unknown): TemplateResult {
    const html = htmlAt(this.level);
    return html`<section>
      <h3 class="label">${title}</h3>
      ${content}
    </section>`;
  }

  /** The role named in `selected`; the first if none or an unknown one is named. */
  #shownRole(content: RoleExplorerContent): Role | Councillor | undefined {
    const roles = this.#roles(content);
    const [first] = roles;
    if (!this.selected) return first;
    const role = byId(roles).get(this.selected);
    const known = roles.map(({ id }) => id).join(', ');
    this.valid('selected', this.selected, role !== undefined, `a role (${known})`, first?.id ?? '');
    return role ?? first;
  }

  /** The words for councillors' roles, if those are on screen: they come with the content, not with the property. */
  get #councillorStrings(): CouncillorStrings | undefined {
    return 'selection' in this.strings ? (this.strings as CouncillorStrings) : undefined;
  }

  #roles(content: RoleExplorerContent): readonly (Role | Councillor)[] {
    return this.#councillorStrings
      ? (content.councillorRoles as unknown as readonly Councillor[])
      : content.roles;
  }

  /** A link that the address of the page can hold; nothing where the page wants none. */
  private linkTo(roles: readonly string[], text: string): TemplateResult | typeof nothing {
    if (!this.#hasLinks) return nothing;
    // In full, since a page may have a <base>, against which a bare # would lead elsewhere.
    const href = `${location.href.split('#')[0]}#psw-role=${roles.join('+')}`;
    const copy = () => {
      this.#pressed = href;
      void this.#withViews((views) => views.copy(href));
    };
    return html`<p class="screen-only">
      <a class="link" part="link" href=${href} @click=${copy}>${text}</a>
      <span class="small muted" role="status"
        >${this.copied === href ? this.strings.linkCopied : nothing}</span
      >
    </p>`;
  }

  get #hasLinks(): boolean {
    const { links } = this;
    return this.valid('links', links, links === 'on' || links === 'off', '"on" or "off"', 'on') === 'on';
  }

  /** Opens what the address of the page names. */
  #follow(): void {
    const { hash, href } = location;
    const isPressed = href === this.#pressed;
    this.#pressed = '';
    if (!isPressed && hash.startsWith('#psw-role=') && this.#hasLinks)
      void this.#withViews((views) => views.follow(hash));
  }

  /** Does something with what is loaded on demand. If that cannot be loaded, a sentence takes its place. */
  async #withViews(use: (views: RoleViews) => Promise<void>, view = this.view): Promise<void> {
    try {
      this.#views ??= new (await import('./role-views.js')).RoleViews(this as unknown as Explorer, kit);
      await use(this.#views);
    } catch (error) {
      console.error(`<${this.localName}>: ${String(error)}`);
      this.view = view;
      await this.updateComplete;
      this.focusOn('#list, #view');
    }
  }

  private async select(role: string): Promise<void> {
    this.selected = role;
    this.emit('psw-role-explorer-select', { role } satisfies RoleExplorerSelectDetail);
    await this.updateComplete;
    this.focusOn('#name');
  }

  async #filterBy(filter: Filter | undefined): Promise<void> {
    this.filter = filter;
    const detail: RoleExplorerFilterDetail = filter
      ? { [filter.kind === 'themes' ? 'theme' : 'skill']: filter.id }
      : {};
    this.emit('psw-role-explorer-filter', detail);
    await this.updateComplete;
    this.focusOn('#list');
  }
}

function list(items: readonly unknown[]): TemplateResult {
  return html`<ul>
    ${items.map((item) => html`<li>${item}</li>`)}
  </ul>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'psw-role-explorer': RoleExplorer;
  }
  interface HTMLElementEventMap {
    'psw-role-explorer-select': CustomEvent<RoleExplorerSelectDetail>;
    'psw-role-explorer-filter': CustomEvent<RoleExplorerFilterDetail>;
    'psw-role-explorer-content-error': CustomEvent<ContentErrorDetail>;
  }
}

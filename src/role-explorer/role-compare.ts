import type { CSSResult, TemplateResult } from 'lit';
import { roleCompare as en } from '../shared/strings.roles.en.js';
import type { Kit } from '../shared/kit.js';
import type { View as Loaded } from '../shared/on-demand.js';
import type { RoleExplorerContent } from './role-explorer.js';
import type { RolePage } from './role-view.js';

type Role = RoleExplorerContent['roles'][number];
type Kind = 'themes' | 'skills';

interface View extends RolePage {
  readonly kit: Kit;
  readonly words: typeof en;
}

/** A theme or a skill with the roles that carry it. */
interface Carried {
  readonly id: string;
  readonly title: string;
  readonly lang?: string | undefined;
  readonly roles: readonly Role[];
  readonly isOurReading: boolean;
}

/** Two or three roles side by side: what they share in the middle, what is only theirs at the sides. */
export async function createView(kit: Kit, lang: string): Promise<Loaded<RolePage>> {
  const words = lang.startsWith('cy') ? (await import('../shared/strings.roles.cy.js')).roleCompare : en;
  return { render: (page) => comparePage({ ...page, kit, words }), styles: compareStyles(kit) };
}

function comparePage(view: View): TemplateResult {
  const { kit, words, level } = view;
  const html = kit.htmlAt(level);
  const roles = comparedRoles(view);
  return html`<div class="view" part="compare">
    <h2 id="view" class="name" part="view-title" tabindex="-1">${words.title}</h2>
    ${
      roles.length < 2
        ? html`<p>${words.tooFew}</p>`
        : html`<p>${words.intro}</p>
            ${pickers(view, roles)} ${table(view, roles)} ${ourReading(view, roles)}
            <p class="actions screen-only">
              ${roles.map(
                ({ id, title, lang }) =>
                  html`<button class="link" type="button" @click=${() => view.open(id)}>
                    ${kit.filled(words.read, kit.spoken(title, lang))}
                  </button>`,
              )}
            </p>
            ${view.link(
              roles.map(({ id }) => id),
              words.link,
            )}`
    }
  </div>`;
}

/** The roles that were chosen, as far as there are any; else the one that was read last, and its neighbour. */
function comparedRoles({ content: { roles }, chosen, role }: View): readonly Role[] {
  const compared = chosen.compared.flatMap((id) => roles.find((one) => one.id === id) ?? []);
  if (compared.length > 1) return compared;
  const first = compared[0] ?? roles.find(({ id }) => id === role) ?? roles[0];
  const second = first && (roles[roles.indexOf(first) + 1] ?? roles[0]);
  return first && second && first !== second ? [first, second] : roles.slice(0, 1);
}

function pickers(view: View, roles: readonly Role[]): TemplateResult {
  const { kit, words, content } = view;
  const { html, nothing } = kit;
  const pick = (at: number, id: string) => {
    const compared = roles.map((role) => role.id);
    compared.splice(at, 1, ...(id ? [id] : []));
    view.choose({ compared });
  };
  const isTaken = (id: string, at: number) => roles.some((role, index) => role.id === id && index !== at);
  return html`<div class="pickers screen-only">
    ${[words.first, words.second, words.third].slice(0, content.roles.length).map(
      (label, at) =>
        html`<label>
          <span class="small">${label}</span>
          <select
            @input=${(event: Event) => event.stopPropagation()}
            @change=${(event: Event) => pick(at, (event.currentTarget as HTMLSelectElement).value)}
          >
            ${at < 2 ? nothing : html`<option value="" .selected=${!roles[at]}>${words.nobody}</option>`}
            ${content.roles.map(
              ({ id, title, lang }) =>
                html`<option
                  value=${id}
                  lang=${lang ?? nothing}
                  .selected=${roles[at]?.id === id}
                  ?disabled=${isTaken(id, at)}
                >
                  ${title}
                </option>`,
            )}
          </select>
        </label>`,
    )}
  </div>`;
}

/**
 * A table to everybody: where there is no room for columns its cells stand one below the other, each with the name
 * of its column. The roles are there because a table that is not laid out as one is none to some browsers.
 */
function table(view: View, roles: readonly Role[]): TemplateResult {
  const { kit, words, strings } = view;
  const { html, spoken } = kit;
  const [first, ...others] = roles;
  const shared = (['themes', 'skills'] as const).map((kind) =>
    carried(view, kind, roles).filter((item) => item.roles.length > 1),
  );
  const counts = [words.sharedThemes, words.sharedSkills].map(
    (forms, at) =>
      html`<p class="small">${kit.plural(view.content.lang, shared[at]?.length ?? 0, forms)}</p>`,
  );
  const row = (title: string, ofRole: (role: Role) => unknown, ofAll: unknown) =>
    html`<tr role="row">
      <th scope="row" role="rowheader">${title}</th>
      ${[first, undefined, ...others].map(
        (role) =>
          html`<td role="cell" class=${role ? '' : 'shared'} data-label=${role?.title ?? words.shared}>
            ${role ? ofRole(role) : ofAll}
          </td>`,
      )}
    </tr>`;
  const kindRow = (title: string, kind: Kind) => {
    const items = carried(view, kind, roles);
    const only = (role: Role) => items.filter((item) => item.roles.length === 1 && item.roles[0] === role);
    const both = items.filter((item) => item.roles.length > 1);
    return row(title, (role) => list(view, only(role)), list(view, both, roles.length));
  };
  return html`<table class="compare" role="table" part="comparison" aria-labelledby="view">
    <thead role="rowgroup">
      <tr role="row">
        <td role="cell"></td>
        ${[first, undefined, ...others].map(
          (role) =>
            html`<th scope="col" role="columnheader" class=${role ? '' : 'shared'}>
              ${role ? spoken(role.title, role.lang) : words.shared}
            </th>`,
        )}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${row(words.summary, (role) => html`<p>${spoken(role.summary, role.lang)}</p>`, html`<div role="status">${counts}</div>`)}
      ${kindRow(strings.themes, 'themes')} ${kindRow(strings.skills, 'skills')}
    </tbody>
  </table>`;
}

/** Themes or skills of these roles, in their own order. */
function carried({ content }: View, kind: Kind, roles: readonly Role[]): readonly Carried[] {
  const items: readonly {
    readonly id: string;
    readonly title: string;
    readonly lang?: string | undefined;
  }[] = content[kind];
  return items.flatMap(({ id, title, lang }) => {
    const links = roles.flatMap((role) =>
      role[kind].filter((link) => link.id === id).map(({ basis }) => ({ role, basis })),
    );
    const isOurReading = links.some(({ basis }) => basis === 'editorial');
    return links.length ? [{ id, title, lang, roles: links.map(({ role }) => role), isOurReading }] : [];
  });
}

/** In the column of what is shared by three roles, each with those that share it. */
function list({ kit, words, strings }: View, items: readonly Carried[], of = 0): TemplateResult {
  const { html, nothing, spoken } = kit;
  if (!items.length) return html`<p class="small muted">${words.nothing}</p>`;
  const names = ({ roles }: Carried) =>
    roles.length === of
      ? words.all
      : roles.map(({ title, lang }, at) => html`${at ? ', ' : nothing}${spoken(title, lang)}`);
  return html`<ul role="list">
    ${items.map(
      (item) =>
        html`<li class=${item.isOurReading ? 'item editorial' : 'item'}>
          ${spoken(item.title, item.lang)}
          ${of > 2 ? html`<span class="mark">${names(item)}</span>` : nothing}
          ${item.isOurReading ? html`<span class="mark">${strings.readingMark}</span>` : nothing}
        </li>`,
    )}
  </ul>`;
}

function ourReading(view: View, roles: readonly Role[]): unknown {
  const { kit, strings } = view;
  const isOurs = [...carried(view, 'themes', roles), ...carried(view, 'skills', roles)].some(
    ({ isOurReading }) => isOurReading,
  );
  return isOurs ? kit.html`<p class="small muted">${strings.ourReading}</p>` : kit.nothing;
}

function compareStyles({ css }: Kit): CSSResult {
  return css`
    .pickers {
      display: grid;
      gap: 0.75em 1.5em;
    }
    .pickers label {
      display: grid;
      gap: 0.25em;
    }
    select {
      min-inline-size: 0;
      inline-size: 100%;
      min-block-size: max(44px, 2.75em);
      padding: 0.3em 0.6em;
      border: 1.5px solid var(--_accent);
      border-radius: var(--_radius);
      font: inherit;
    }
    .compare,
    .compare :is(thead, tbody, tr, th, td) {
      display: block;
      text-align: start;
    }
    .compare thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .compare tr {
      margin-block-end: var(--_space);
    }
    .compare th {
      padding-block: 0.35em;
      font-weight: var(--psw-heading-weight, 650);
    }
    .compare td {
      padding: 0.75em 1em;
      border: 1px solid var(--_line);
      border-block-end: 0;
      vertical-align: top;
    }
    .compare td:last-child {
      border-block-end: 1px solid var(--_line);
    }
    .compare td.shared {
      border-inline: 4px solid var(--_accent);
      background: color-mix(in oklab, var(--_accent) 8%, transparent);
    }
    /* Seen only: for a screen reader the header of the column has said it. */
    .compare td::before {
      content: attr(data-label);
      content: attr(data-label) / '';
      display: block;
      margin-block-end: 0.4em;
      color: var(--_accent);
      font-size: 0.875em;
      font-weight: 650;
    }
    .compare ul {
      display: grid;
      gap: 0.4em;
      justify-items: start;
    }
    .item {
      padding: 0.25em 0.8em;
      border: 1.5px solid var(--_accent);
      border-radius: 1em;
      line-height: 1.3;
    }
    .item.editorial {
      border-style: dashed;
    }
    .actions {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1.5em;
      max-inline-size: none;
    }
    @container (min-width: 30em) {
      .pickers {
        grid-template-columns: repeat(auto-fit, minmax(10em, 1fr));
      }
    }
    @container (min-width: 44em) {
      .compare {
        display: table;
        inline-size: 100%;
        table-layout: fixed;
        border-collapse: collapse;
      }
      .compare thead {
        position: static;
        display: table-header-group;
        block-size: auto;
        inline-size: auto;
        clip-path: none;
      }
      .compare tbody {
        display: table-row-group;
      }
      .compare tr {
        display: table-row;
      }
      .compare :is(th, td) {
        display: table-cell;
        padding: 0.75em 0.9em;
        border: 0;
        border-block-end: 1px solid var(--_line);
        vertical-align: top;
      }
      .compare td:last-child {
        border-inline-end: 0;
      }
      .compare tr > :first-child {
        inline-size: 6.5em;
        padding-inline-start: 0;
      }
      .compare td::before {
        content: none;
      }
      .compare th.shared {
        border-inline: 4px solid var(--_accent);
        background: color-mix(in oklab, var(--_accent) 8%, transparent);
      }
      .compare thead th {
        font-size: 1.1em;
      }
    }
    @media (forced-colors: active) {
      .compare .shared {
        border-inline-color: Highlight;
      }
    }
    @media print {
      .pickers,
      .actions {
        display: none;
      }
      .compare tr {
        break-inside: avoid;
      }
    }
  `;
}

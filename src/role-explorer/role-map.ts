import type { CSSResult, TemplateResult } from 'lit';
import { roleMap as en } from '../shared/strings.roles.en.js';
import type { Relation } from '../content/schema.js';
import type { Kit } from '../shared/kit.js';
import type { View as Loaded } from '../shared/on-demand.js';
import type { RoleExplorerContent } from './role-explorer.js';
import type { RolePage } from './role-view.js';

type Role = RoleExplorerContent['roles'][number];
type Kind = 'themes' | 'roles' | 'skills';

/** A role, a theme or a skill. */
interface Node {
  /** Collection and id, such as `themes rooted-in-place`. */
  readonly key: string;
  readonly title: string;
  readonly lang: string | undefined;
}

/** A role and what it carries. */
interface Edge {
  readonly role: Node;
  readonly other: Node;
  readonly isOurReading: boolean;
}

interface Column {
  readonly kind: Kind;
  readonly title: string;
  readonly nodes: readonly Node[];
}

interface View extends RolePage {
  readonly kit: Kit;
  readonly words: typeof en;
  readonly columns: readonly Column[];
  readonly edges: readonly Edge[];
}

/** How roles, themes and skills are linked: as lists first, then as a drawing. */
export async function createView(kit: Kit, lang: string): Promise<Loaded<RolePage>> {
  const words = lang.startsWith('cy') ? (await import('../shared/strings.roles.cy.js')).roleMap : en;
  return {
    render: (page) => {
      const columns = columnsOf(page, words);
      return mapPage({ ...page, kit, words, columns, edges: edgesOf(page, columns) });
    },
    styles: mapStyles(kit),
  };
}

function columnsOf({ content, strings }: RolePage, words: typeof en): readonly Column[] {
  const titles = { themes: strings.themes, roles: words.roles, skills: strings.skills };
  return (['themes', 'roles', 'skills'] as const).map((kind) => {
    const items: readonly {
      readonly id: string;
      readonly title: string;
      readonly lang?: string | undefined;
    }[] = content[kind];
    const nodes = items.map(({ id, title, lang }) => ({ key: `${kind} ${id}`, title, lang }));
    return { kind, title: titles[kind], nodes };
  });
}

function edgesOf({ content }: RolePage, columns: readonly Column[]): readonly Edge[] {
  const nodes = new Map(columns.flatMap((column) => column.nodes).map((node) => [node.key, node]));
  const linked = (role: Role, kind: 'themes' | 'skills', { id, basis }: Relation): Edge[] => {
    const [from, other] = [nodes.get(`roles ${role.id}`), nodes.get(`${kind} ${id}`)];
    return from && other ? [{ role: from, other, isOurReading: basis === 'editorial' }] : [];
  };
  return content.roles.flatMap((role) => [
    ...role.themes.flatMap((relation) => linked(role, 'themes', relation)),
    ...role.skills.flatMap((relation) => linked(role, 'skills', relation)),
  ]);
}

function mapPage(view: View): TemplateResult {
  const { kit, words, level, content, strings } = view;
  const html = kit.htmlAt(level);
  return html`<div class="view" part="map">
    <h2 id="view" class="name" part="view-title" tabindex="-1">${words.title}</h2>
    <section class="by-role">
      <h3 class="label">${words.asLists}</h3>
      <ul class="linked" role="list" part="map-lists">
        ${content.roles.map((role) => html`<li>${lists(view, role)}</li>`)}
      </ul>
      <p class="small muted">${strings.ourReading}</p>
    </section>
    <section class="by-role">
      <h3 class="label">${words.asDrawing}</h3>
      ${legend(view)}
      <p class="screen-only">${words.drawingText}</p>
      ${said(view)} ${drawing(view)}
    </section>
  </div>`;
}

function lists(view: View, role: Role): TemplateResult {
  const { kit, level, strings, edges } = view;
  const { htmlAt, spoken } = kit;
  const html = htmlAt(level);
  const of = (kind: Kind) =>
    edges
      .filter((edge) => edge.role.key === `roles ${role.id}` && edge.other.key.startsWith(`${kind} `))
      .map((edge) => html`<dd>${named(view, edge.other, edge)}</dd>`);
  return html`<h4>${spoken(role.title, role.lang)}</h4>
    <dl>
      <dt class="small muted">${strings.themes}</dt>
      ${of('themes')}
      <dt class="small muted">${strings.skills}</dt>
      ${of('skills')}
    </dl>`;
}

/** A name, with a mark if the link to it is our reading. */
function named({ kit, strings }: View, { title, lang }: Node, { isOurReading }: Edge): TemplateResult {
  const { html, nothing, spoken } = kit;
  return html`${spoken(title, lang)}${
    isOurReading ? html`${' '}<span class="small muted">(${strings.readingMark})</span>` : nothing
  }`;
}

function legend({ kit, words }: View): TemplateResult {
  const { html } = kit;
  const line = (className: string, text: string) =>
    html`<li>
      <svg class="sample" viewBox="0 0 48 8" aria-hidden="true">
        <path class="edge ${className}" d="M0 4H48" />
      </svg>
      ${text}
    </li>`;
  return html`<ul class="legend small" role="list">
    ${line('', words.sourced)} ${line('editorial', words.ourReading)}
  </ul>`;
}

/** What the chosen node is linked to, in words. */
function said(view: View): unknown {
  const { kit, words, level, chosen, columns, edges, open, choose } = view;
  const { filled, htmlAt, keyed, nothing, spoken } = kit;
  const html = htmlAt(level);
  const node = columns.flatMap((column) => column.nodes).find(({ key }) => key === chosen.node);
  if (!node) return nothing;
  const name = spoken(node.title, node.lang);
  const [kind, id = ''] = node.key.split(' ');
  const linked = edges
    .filter((edge) => edge.role === node || edge.other === node)
    .map((edge) => named(view, edge.role === node ? edge.other : edge.role, edge));
  // Titles have commas of their own. Not Intl.ListFormat: not every browser knows the Welsh for 'and'.
  const items = linked.map((item, at) => html`${at ? '; ' : nothing}${item}`);
  const sentence =
    kind === 'roles' ? words.ofRole : linked[1] ? words.ofOther : linked[0] ? words.ofOne : words.ofNone;
  const [before = '', after = ''] = sentence.split('{items}');
  return html`<div class="said" part="map-words">
    ${keyed(node.key, html`<h4 id="said" tabindex="-1">${name}</h4>`)}
    <p>${filled(before, name)}${linked[0] ? items : nothing}${after}</p>
    <p class="actions screen-only">
      <button class="link" type="button" @click=${() => choose({}, `[data-node="${node.key}"]`)}>
        ${filled(words.back, name)}
      </button>
      ${
        kind === 'roles'
          ? html`<button class="link" type="button" @click=${() => open(id)}>
              ${filled(words.read, name)}
            </button>`
          : nothing
      }
      <button class="link" type="button" @click=${() => choose({ node: '' }, `[data-node="${node.key}"]`)}>
        ${words.clear}
      </button>
    </p>
  </div>`;
}

/**
 * Three columns with lines between them, or, where there is no room for that, one column with arcs beside it. The
 * rows of a column are all of one height, so lines meet labels without anything being measured: at any width, size
 * of text and on paper.
 */
function drawing(view: View): TemplateResult {
  const { kit, chosen, columns, edges, choose } = view;
  const { html, spoken } = kit;
  const lit = new Set(
    edges.flatMap(({ role, other }) =>
      role.key === chosen.node || other.key === chosen.node ? [role.key, other.key] : [],
    ),
  );
  const stateOf = (key: string) =>
    !chosen.node ? '' : lit.has(key) || key === chosen.node ? 'is-on' : 'is-off';
  return html`<div class="drawing" part="map-drawing">
    ${arcs(view)}
    ${columns.map(
      ({ kind, title, nodes }, at) =>
        html`${at ? lines(view, at) : kit.nothing}
          <div class="column ${kind}" role="group" aria-labelledby="column-${kind}">
            <p class="column-title small muted" id="column-${kind}">${title}</p>
            ${nodes.map(
              (node) =>
                html`<div class="place">
                  <button
                    class="node ${stateOf(node.key)}"
                    part="map-node"
                    type="button"
                    data-node=${node.key}
                    aria-pressed=${node.key === chosen.node}
                    @click=${() => choose({ node: node.key }, '#said')}
                  >
                    ${spoken(node.title, node.lang)}
                  </button>
                </div>`,
            )}
          </div>`,
    )}
  </div>`;
}

/** The lines between a column and the one before it. */
function lines(view: View, at: number): TemplateResult {
  const [left, right] = [view.columns[at - 1], view.columns[at]];
  // The title of a column takes the place of a row.
  const middle = ({ nodes }: Column, node: Node) => ((nodes.indexOf(node) + 1.5) / (nodes.length + 1)) * 100;
  const paths = view.edges.flatMap((edge) => {
    const ends = [edge.role, edge.other];
    const from = ends.find((end) => left?.nodes.includes(end));
    const to = ends.find((end) => right?.nodes.includes(end));
    if (!left || !right || !from || !to) return [];
    const [y1, y2] = [middle(left, from), middle(right, to)];
    return [path(view, edge, `M0 ${y1}C45 ${y1} 55 ${y2} 100 ${y2}`)];
  });
  return surface(view, 'lines', 100, paths);
}

/** The same lines beside the one column of a narrow drawing: the further apart, the wider the arc. */
function arcs(view: View): TemplateResult {
  const rows: readonly (Node | undefined)[] = view.columns.flatMap(({ nodes }) => [undefined, ...nodes]);
  const paths = view.edges.map((edge) => {
    const [y1, y2] = [rows.indexOf(edge.role) + 0.5, rows.indexOf(edge.other) + 0.5];
    const x = 100 - 125 * Math.min(1, 0.1 + Math.abs(y1 - y2) / rows.length);
    return path(view, edge, `M100 ${y1}C${x} ${y1} ${x} ${y2} 100 ${y2}`);
  });
  return surface(view, 'arcs', rows.length, paths);
}

function path({ kit, chosen }: View, { role, other, isOurReading }: Edge, d: string): TemplateResult {
  const isLit = role.key === chosen.node || other.key === chosen.node;
  const state = chosen.node ? (isLit ? 'is-on' : 'is-off') : '';
  return kit.svg`<path class="edge ${isOurReading ? 'editorial' : ''} ${state}" d=${d} />`;
}

function surface(
  { kit }: View,
  className: string,
  height: number,
  paths: readonly TemplateResult[],
): TemplateResult {
  return kit.html`<svg class=${className} viewBox="0 0 100 ${height}" preserveAspectRatio="none" aria-hidden="true">
    ${paths}
  </svg>`;
}

function mapStyles({ css }: Kit): CSSResult {
  return css`
    .by-role {
      display: grid;
      gap: 0.75em;
    }
    .linked {
      display: grid;
      gap: var(--_space);
      grid-template-columns: repeat(auto-fill, minmax(min(15em, 100%), 1fr));
    }
    .linked li {
      padding: var(--_space);
      border: 1px solid var(--_line);
      border-radius: var(--_radius);
      background: var(--_surface);
      break-inside: avoid;
    }
    dt {
      margin-block-start: 0.6em;
    }
    .legend {
      display: flex;
      flex-wrap: wrap;
      gap: 0.25em 1.5em;
    }
    .legend li {
      display: flex;
      align-items: center;
      gap: 0.6em;
    }
    .sample {
      inline-size: 3em;
      block-size: 0.5em;
    }
    .said {
      display: grid;
      gap: 0.4em;
      padding: var(--_space);
      border-inline-start: 4px solid var(--_accent);
      background: var(--_surface);
      scroll-margin-block: 1em;
    }
    .actions {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1.5em;
      max-inline-size: none;
    }
    .drawing {
      position: relative;
      display: grid;
      grid-template-columns: clamp(4em, 28%, 9em) minmax(0, 1fr);
      grid-auto-rows: 1fr;
    }
    .column {
      display: contents;
    }
    .column > * {
      grid-column: 2;
      align-self: center;
    }
    .column-title {
      align-self: end;
      padding-block-end: 0.2em;
    }
    .place {
      padding-block: 3px;
    }
    .node {
      inline-size: 100%;
      min-block-size: max(44px, 2.75em);
      padding: 0.3em 0.6em;
      border: 1.5px solid var(--_line);
      border-radius: var(--_radius);
      background: none;
      line-height: 1.2;
    }
    .roles .node {
      border-color: var(--_accent);
      font-weight: 600;
    }
    .node:hover,
    .node.is-on {
      border-color: var(--_accent);
      background: color-mix(in oklab, var(--_accent) 10%, transparent);
    }
    .node[aria-pressed='true'] {
      outline: 2px solid var(--_accent);
    }
    .node.is-off {
      border-color: transparent;
    }
    .node:focus-visible {
      outline: 3px solid;
      outline-color: var(--_focus);
    }
    svg {
      display: block;
    }
    .arcs {
      position: absolute;
      inset-block: 0;
      inset-inline-start: 0;
      inline-size: clamp(4em, 28%, 9em);
      block-size: 100%;
    }
    .lines {
      display: none;
    }
    [dir='rtl'] :is(.arcs, .lines) {
      transform: scaleX(-1);
    }
    .edge {
      fill: none;
      stroke: var(--_muted);
      stroke-width: 1.5;
      vector-effect: non-scaling-stroke;
    }
    .edge.editorial {
      stroke-dasharray: 5 4;
    }
    .edge.is-on {
      stroke: var(--_accent);
      stroke-width: 3;
    }
    .edge.is-off {
      stroke-width: 1;
      opacity: 0.65;
    }
    @container (min-width: 52em) {
      .drawing {
        grid-template-columns: minmax(0, 1fr) minmax(3em, 0.5fr) minmax(0, 0.8fr) minmax(3em, 0.5fr) minmax(
            0,
            1fr
          );
        grid-auto-rows: auto;
      }
      .column {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        grid-auto-rows: 1fr;
      }
      .column > * {
        grid-column: 1;
      }
      .column-title {
        align-self: start;
      }
      .arcs {
        display: none;
      }
      .lines {
        display: block;
        inline-size: 100%;
        block-size: 100%;
        /* A drawing that is stretched has no height of its own: the columns give it theirs. */
        min-block-size: 0;
        contain: size;
      }
    }
    @media (forced-colors: active) {
      .edge {
        stroke: CanvasText;
      }
      .edge.is-on {
        stroke: Highlight;
      }
      .node.is-on {
        border-color: Highlight;
      }
      .node[aria-pressed='true'] {
        background: Highlight;
        color: HighlightText;
        outline-color: CanvasText;
        forced-color-adjust: none;
      }
      .node.is-off {
        border-color: Canvas;
      }
    }
    @media print {
      .actions {
        display: none;
      }
      .node {
        min-block-size: 0;
      }
      .drawing {
        break-inside: avoid;
      }
    }
  `;
}

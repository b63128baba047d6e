import type { TemplateResult } from 'lit';
import {
  codeField,
  codeViewStyles,
  css,
  errorSummary,
  field,
  printButton,
  section,
  themeTable,
} from '../shared/code-view.js';
import { explainProblem, readCode, tidyCode } from '../shared/read-code.js';
import { bands, listCodes, readTeam, spreadOf, talkingPoints } from './team.js';
import type { FieldProblem } from '../shared/code-view.js';
import type { CodePage, CodeView } from '../shared/code-widget.js';
import type { Kit } from '../shared/kit.js';
import type { CodeWords } from '../shared/read-code.js';
import type { LeftOut, Spread, Team } from './team.js';
import type { TeamProfileContent, TeamProfileWords } from './team-profile.js';

type Theme = TeamProfileContent['themes'][number];

/**
 * What is entered: `list` when the team is to be shown; `single` with the list it goes to when one code
 * is added to it.
 */
interface View extends CodePage<TeamProfileContent, TeamProfileWords> {
  readonly kit: Kit;
  readonly codes: CodeWords;
  readonly words: TeamProfileWords;
}

/** The form, its errors and the picture of a team; its words come with the page. */
export function createTeamView(kit: Kit): CodeView<TeamProfileContent, TeamProfileWords> {
  return {
    styles: codeViewStyles + styles,
    page: (page) => teamPage({ ...page, ...page.strings, kit }),
  };
}

function teamPage(view: View): TemplateResult {
  const { kit, content, level, codes, words, entered } = view;
  const { htmlAt, nothing, plural } = kit;
  const html = htmlAt(level);
  const { single, list = '' } = entered ?? {};
  const team = entered && single === undefined ? readTeam(list, content) : undefined;
  const isShown = team?.needed === 0;
  const singleError = single === undefined ? undefined : whyNotAdded(view, single, list);
  const isAdded = single !== undefined && !singleError;
  return html`<div class="page">
    <div class=${isShown ? 'entry screen-only' : 'entry'}>
      <h2 class="page-title" part="page-title" tabindex="-1">${words.title}</h2>
      <p class="lead">${words.lead}</p>
      <p>${words.privacy}</p>
      ${singleError ? errorSummary(kit, level, codes.errorTitle, [{ field: 'single', message: singleError }]) : nothing}
      ${team && (team.leftOut.length || !isShown) ? teamErrors(view, team) : nothing}
      <form novalidate @submit=${(event: Event) => add(view, event)} @input=${stop}>
        ${codeField(kit, codes, {
          id: 'single',
          label: words.single,
          hint: words.singleHint,
          error: singleError,
          hasFocus: isAdded,
        })}
        <p class="added" role="status">
          ${isAdded ? plural(content.lang, listCodes(list).length + 1, words.added) : nothing}
        </p>
        <p class="actions">
          <button class="button" part="button" type="submit"><span>${words.add}</span></button>
        </p>
      </form>
      <form novalidate @submit=${(event: Event) => show(view, event)} @input=${stop}>
        ${field(
          kit,
          codes,
          { id: 'list', label: words.list, hint: words.listHint },
          (describedBy) =>
            html`<textarea
              class="code"
              part="field"
              id="list"
              name="list"
              rows="7"
              autocomplete="off"
              autocapitalize="characters"
              autocorrect="off"
              spellcheck="false"
              translate="no"
              aria-describedby=${describedBy}
              aria-invalid=${team && (team.leftOut.length || !isShown) ? 'true' : 'false'}
            ></textarea>`,
        )}
        <p class="actions">
          <button class="button primary" part="primary-button" type="submit">
            <span>${words.show}</span>
          </button>
          ${
            entered
              ? html`<button class="button" part="button" type="button" @click=${view.clear}>
                  <span>${codes.clear}</span>
                </button>`
              : nothing
          }
        </p>
      </form>
    </div>
    ${team && isShown ? outcome(view, team) : nothing}
  </div>`;
}

/** A native input event leaves the shadow root and would tell the page that somebody types. */
function stop(event: Event): void {
  event.stopPropagation();
}

/** Puts a code at the end of the list, unless it is wrong or there already. */
function add(view: View, event: Event): void {
  event.preventDefault();
  const form = event.currentTarget as HTMLFormElement;
  const input = form.elements.namedItem('single') as HTMLInputElement;
  const area = (form.getRootNode() as ShadowRoot).getElementById('list') as HTMLTextAreaElement;
  const single = tidyCode(input.value);
  const list = area.value;
  input.value = single;
  if (!whyNotAdded(view, single, list)) {
    area.value = [list.trimEnd(), single].filter(Boolean).join('\n');
    input.value = '';
  }
  view.enter({ single, list });
}

function whyNotAdded({ kit, content, codes, words }: View, single: string, list: string): string | undefined {
  const { problem } = readCode(single, content);
  if (problem) return explainProblem(problem, single, content, codes);
  const first = listCodes(list).find(({ text }) => text === single)?.line;
  return first === undefined ? undefined : kit.fill(words.repeated, { first });
}

function show({ enter }: View, event: Event): void {
  event.preventDefault();
  const { value } = (event.currentTarget as HTMLFormElement).elements.namedItem(
    'list',
  ) as HTMLTextAreaElement;
  enter({ list: value });
}

/** Names the codes that are left out, by line, and how many more are needed; nothing about the others. */
function teamErrors(view: View, { leftOut, needed, edition }: Team): TemplateResult {
  const { kit, content, level, words } = view;
  const { html, nothing, plural, fill } = kit;
  const problems = leftOut.map((one): FieldProblem => {
    const why = whyLeftOut(view, one, edition);
    return { field: 'list', line: one.line, message: fill(words.line, { line: one.line, why }) };
  });
  const title = needed
    ? plural(content.lang, needed, words.needed)
    : plural(content.lang, leftOut.length, words.leftOut);
  return errorSummary(kit, level, title, problems, needed ? html`<p>${words.neededWhy}</p>` : nothing);
}

function whyLeftOut({ kit, content, codes, words }: View, one: LeftOut, edition: Team['edition']): string {
  const { editions } = codes;
  switch (one.why) {
    case 'problem':
      return explainProblem(one.problem, one.text, content, codes);
    case 'repeated':
      return kit.fill(words.repeated, { first: one.first });
    case 'edition':
      return kit.fill(words.otherEdition, { edition: editions[one.edition], most: editions[edition] });
  }
}

function outcome(view: View, { profiles }: Team): TemplateResult {
  const { kit, content, level, codes, words } = view;
  const { htmlAt, plural } = kit;
  const html = htmlAt(level);
  const asked = content.themes.filter(({ id }) => profiles[0]?.values.has(id));
  const isAbout = (wanted: Theme['level']) => asked.filter((theme) => theme.level === wanted);
  const themes = [...isAbout('person'), ...isAbout('organisation')];
  const { wide, alike } = talkingPoints(themes, profiles);
  return html`<div class="outcome" part="outcome">
    <h3 class="outcome-title" part="outcome-title" tabindex="-1">
      ${plural(content.lang, profiles.length, words.outcomeTitle)}
    </h3>
    ${section(
      kit,
      level + 2,
      words.wide,
      wide.length
        ? html`<ul class="picks" role="list">
            ${wide.map(
              ({ title, questions, summary }) =>
                html`<li class="pick">
                  <p class="pick-title">${title}</p>
                  <p>${questions[0] ?? summary}</p>
                </li>`,
            )}
          </ul>`
        : html`<p>${words.wideNone}</p>`,
    )}
    ${section(
      kit,
      level + 2,
      words.alike,
      alike.length
        ? html`<ul>
            ${alike.map(({ title }) => html`<li>${title}</li>`)}
          </ul>`
        : html`<p>${words.alikeNone}</p>`,
    )}
    ${section(
      kit,
      level + 2,
      words.spread,
      html`<p>${words.rule}</p>
        ${themeTable(
          kit,
          codes,
          words.spread,
          [words.lowest, words.middle, words.highest, words.range, words.count],
          themes.map((theme) => ({
            theme,
            cells: cells(view, theme, spreadOf(profiles, theme.id), profiles.length),
          })),
        )}`,
    )}
    ${printButton(kit, codes)}
  </div>`;
}

function cells(
  { kit, content, words }: View,
  { level }: Theme,
  spread: Spread | undefined,
  total: number,
): readonly unknown[] {
  if (!spread) return [words.notShown, words.notShown, words.notShown, '', words.countFew];
  const { lowest, middle, highest, count } = spread;
  return [
    ...[lowest, middle, highest].map((band) => content.answers[level][band]),
    range(kit, spread),
    count ? kit.fill(words.countSome, { count, total }) : words.countAll,
  ];
}

/**
 * Three boxes, not yet to often: filled from the lowest to the highest, with a dot in the middle one. It shows no
 * more than the words do: an exact place would be somebody's own.
 */
function range({ html, svg }: Kit, spread: Spread): TemplateResult {
  const [lowest = 0, middle = 0, highest = 0] = [spread.lowest, spread.middle, spread.highest].map((band) =>
    bands.indexOf(band),
  );
  return html`<svg class="range" viewBox="0 0 96 20" aria-hidden="true">
    ${[0, 1, 2].map(
      (place) =>
        svg`<rect class=${place >= lowest && place <= highest ? 'on' : 'off'} x=${place * 32 + 1} y="1" width="30" height="18" />`,
    )}
    <circle cx=${middle * 32 + 16} cy="10" r="5" />
  </svg>`;
}

const styles = css`
  textarea {
    max-inline-size: 32em;
  }
  .range {
    display: block;
    inline-size: 6em;
    max-inline-size: 100%;
    block-size: auto;
  }
  .range rect {
    fill: transparent;
    stroke: var(--_muted);
  }
  .range .on {
    fill: color-mix(in oklab, var(--_accent) 35%, transparent);
    stroke: var(--_accent);
  }
  .range circle {
    fill: var(--_accent);
  }
  [dir='rtl'] .range {
    transform: scaleX(-1);
  }
  td:last-child {
    grid-column: 2 / -1;
  }

  @container (min-width: 36em) {
    .columns-5 {
      --_columns: 5;
    }
    td:last-child {
      grid-column: auto;
    }
  }
  @media print {
    .columns-5 {
      --_columns: 5;
    }
    td:last-child {
      grid-column: auto;
    }
  }
  @media (forced-colors: active) {
    .range rect {
      stroke: CanvasText;
    }
    .range .on {
      fill: Canvas;
      stroke: Highlight;
      stroke-width: 3;
    }
    .range circle {
      fill: CanvasText;
    }
  }
`;

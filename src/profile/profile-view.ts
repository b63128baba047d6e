import type { TemplateResult } from 'lit';
import {
  codeField,
  codeViewStyles,
  css,
  errorSummary,
  printButton,
  section,
  themeTable,
} from '../shared/code-view.js';
import { explainProblem, monthInWords, readCode, tidyCode } from '../shared/read-code.js';
import { bandOf, createThemeProfile } from '../shared/theme-profile.js';
import { inOrder, movementOf } from './movement.js';
import type { FieldProblem, Row } from '../shared/code-view.js';
import type { CodePage, CodeView } from '../shared/code-widget.js';
import type { Kit } from '../shared/kit.js';
import type { CodeWords, ReadProfile } from '../shared/read-code.js';
import type { Answer } from '../shared/theme-profile.js';
import type { ProfileContent, ProfileWords } from './profile.js';

type Theme = ProfileContent['themes'][number];

interface View extends CodePage<ProfileContent, ProfileWords> {
  readonly kit: Kit;
  readonly codes: CodeWords;
  readonly words: ProfileWords;
}

/** The form, its errors and the three things it can show; its words come with the page. */
export function createProfileView(kit: Kit): CodeView<ProfileContent, ProfileWords> {
  return {
    styles: codeViewStyles + styles,
    page: (page) => profilePage({ ...page, ...page.strings, kit }),
  };
}

function profilePage(view: View): TemplateResult {
  const { kit, level, codes, words, entered } = view;
  const { htmlAt, nothing } = kit;
  const html = htmlAt(level);
  const { profiles, problems } = read(view);
  const problemOf = (id: string) => problems.find((problem) => problem.field === id)?.message;
  const isShown = profiles.length > 0;
  return html`<div class="page">
    <div class=${isShown ? 'entry screen-only' : 'entry'}>
      <h2 class="page-title" part="page-title" tabindex="-1">${words.title}</h2>
      <p class="lead">${words.lead}</p>
      ${problems.length ? errorSummary(kit, level, codes.errorTitle, problems) : nothing}
      <form
        novalidate
        @submit=${(event: Event) => submit(view, event)}
        @input=${(event: Event) => {
          // A native input event leaves the shadow root and would tell the page that somebody types.
          event.stopPropagation();
        }}
        @change=${(event: Event) => tidy(event.target as HTMLInputElement)}
      >
        ${codeField(kit, codes, { id: 'first', label: words.first, hint: words.hint, error: problemOf('first') })}
        ${codeField(kit, codes, { id: 'second', label: words.second, error: problemOf('second') })}
        <p>${words.privacy}</p>
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
    ${isShown ? outcome(view, profiles) : nothing}
  </div>`;
}

function submit({ enter }: View, event: Event): void {
  event.preventDefault();
  const inputs = (event.currentTarget as HTMLFormElement).querySelectorAll('input');
  inputs.forEach(tidy);
  enter(Object.fromEntries(Array.from(inputs, ({ name, value }) => [name, value])));
}

/** The code as it stands on paper, whatever was pasted around it. */
function tidy(input: HTMLInputElement): void {
  input.value = tidyCode(input.value);
}

/** The profiles of what was entered, or what is wrong with it. */
function read({ entered, content, codes, words }: View): {
  readonly profiles: readonly ReadProfile[];
  readonly problems: readonly FieldProblem[];
} {
  const profiles: ReadProfile[] = [];
  const problems: FieldProblem[] = [];
  if (!entered) return { profiles, problems };
  const given = Object.entries(entered).filter(([, text]) => text);
  for (const [field, text] of given.length ? given : [['first', ''] as const]) {
    const { profile, problem } = readCode(text, content);
    if (problem) problems.push({ field, message: explainProblem(problem, text, content, codes) });
    else if (profiles.some(({ code }) => code === profile.code))
      problems.push({ field, message: words.same });
    else profiles.push(profile);
  }
  return { profiles: problems.length ? [] : profiles, problems };
}

function outcome(view: View, [first, second]: readonly ReadProfile[]): unknown {
  if (!first) return view.kit.nothing;
  if (!second) return one(view, first);
  const isCouncillor = ({ edition }: ReadProfile) => edition === 'councillor';
  if (isCouncillor(first) === isCouncillor(second)) return pair(view, first, second);
  return isCouncillor(first) ? sheet(view, second, first) : sheet(view, first, second);
}

/** One profile: a sentence, what is done most, and every theme in words. */
function one(view: View, profile: ReadProfile): TemplateResult {
  const { kit, level, content, codes, words } = view;
  const { html, nothing } = kit;
  const { themes, strengths } = createThemeProfile(content.themes, profile.values);
  const titles = strengths.map(({ theme }) => quoted(theme)).join(', ');
  const isEmpty = themes.every(({ value }) => value === undefined);
  const sentence = titles
    ? kit.fill(words.strong, { themes: titles })
    : isEmpty
      ? words.nothing
      : words.notStrong;
  return frame(
    view,
    profile.month
      ? kit.fill(words.oneTitle, { month: monthInWords(profile.month, codes) })
      : words.oneTitleUndated,
    html`<p class="lead">${sentence}</p>
      <p>${madeWith(view, profile)}</p>`,
    html`${
      strengths.length
        ? section(
            kit,
            level + 2,
            words.strengths,
            html`<ul class="picks" role="list">
              ${strengths.map(({ theme }) => pick(view, theme, theme.summary))}
            </ul>`,
          )
        : nothing
    }
    ${section(
      kit,
      level + 2,
      words.allThemes,
      themeTable(
        kit,
        codes,
        words.allThemes,
        [words.words],
        rows(content, [profile], (theme) => [picture(view, theme, profile)]),
      ),
    )}`,
  );
}

/** Two profiles of a person: how each theme moved, in words, and a question for each that did. */
function pair(view: View, first: ReadProfile, second: ReadProfile): TemplateResult {
  const { kit, level, content, codes, words } = view;
  const { html, nothing } = kit;
  const { then, now, isKnown } = inOrder(first, second);
  const months = [then, now].map(({ month = '' }) => monthInWords(month, codes));
  const [thenName = '', nowName = ''] = isKnown ? months : [words.firstColumn, words.secondColumn];
  const movement = ({ id }: Theme) => movementOf(then.values.get(id), now.values.get(id));
  const hasMoved = (theme: Theme) => !['same', 'never'].includes(movement(theme));
  const movementWords = (theme: Theme) => {
    const kind = movement(theme);
    const own: Partial<typeof words.movements> =
      theme.level === 'organisation' ? words.organisationMovements : {};
    return own[kind] ?? words.movements[kind];
  };
  const moved = shared(content, [then, now]).filter(hasMoved);
  return frame(
    view,
    isKnown ? kit.fill(words.pairTitle, { then: thenName, now: nowName }) : words.pairTitleUnordered,
    html`<p class="lead">
        ${moved.length ? kit.fill(words.moved, { themes: moved.map(quoted).join(', ') }) : words.notMoved}
      </p>
      <p>${words.neutral}</p>
      ${isKnown ? nothing : html`<p>${words.unordered}</p>`}
      ${then.edition === now.edition ? html`<p>${madeWith(view, now)}</p>` : html`<p>${words.mixedEditions}</p>`}`,
    html`${section(
      kit,
      level + 2,
      words.allThemes,
      themeTable(
        kit,
        codes,
        words.allThemes,
        [thenName, nowName, words.movement],
        rows(content, [then, now], (theme) => [
          picture(view, theme, then),
          picture(view, theme, now),
          html`<span class=${hasMoved(theme) ? 'moved' : ''}>${movementWords(theme)}</span>`,
        ]),
      ),
    )}
    ${
      moved.length
        ? section(
            kit,
            level + 2,
            words.talk,
            html`<ul class="picks" role="list">
              ${moved.map((theme) => pick(view, theme, theme.questions[0] ?? theme.summary, movementWords(theme)))}
            </ul>`,
          )
        : nothing
    }`,
  );
}

/** An officer's and a councillor's profile side by side, as a sheet for a talk. */
function sheet(view: View, officer: ReadProfile, councillor: ReadProfile): TemplateResult {
  const { kit, level, content, codes, words } = view;
  const { html, nothing } = kit;
  const both = [officer, councillor];
  const themes = shared(content, both);
  const comparison = (theme: Theme) => {
    const [one, other] = both.map((profile) => bandIn(profile, theme));
    if (one !== other) return 'differ';
    return one === 'often' ? 'often' : 'alike';
  };
  const often = themes.filter((theme) => comparison(theme) === 'often');
  const differ = themes.filter((theme) => comparison(theme) === 'differ');
  const name = (who: string, { month }: ReadProfile) =>
    html`${who} ${month ? html`<span class="month">${monthInWords(month, codes)}</span>` : nothing}`;
  return frame(
    view,
    words.sheetTitle,
    html`<p class="lead">${words.sheetLead}</p>`,
    html`${section(
        kit,
        level + 2,
        words.bothOften,
        often.length
          ? html`<ul>
              ${often.map(({ title }) => html`<li>${title}</li>`)}
            </ul>`
          : html`<p>${words.bothOftenNone}</p>`,
      )}
      ${section(
        kit,
        level + 2,
        words.differ,
        differ.length
          ? html`<ul class="picks" role="list">
              ${differ.map((theme) => pick(view, theme, theme.questions[0] ?? theme.summary))}
            </ul>`
          : html`<p>${words.differNone}</p>`,
      )}
      ${section(
        kit,
        level + 2,
        words.allThemes,
        themeTable(
          kit,
          codes,
          words.allThemes,
          [name(words.officer, officer), name(words.councillor, councillor), words.comparison],
          rows(content, both, (theme) => [
            picture(view, theme, officer),
            picture(view, theme, councillor),
            html`<span class=${comparison(theme)}>${words.comparisons[comparison(theme)]}</span>`,
          ]),
        ),
      )}
      <div class="notes">${section(kit, level + 2, words.notes, html`<div class="lines"></div>`)}</div>`,
  );
}

function frame(view: View, title: string, lead: unknown, sections: unknown): TemplateResult {
  const { kit, level, codes } = view;
  const html = kit.htmlAt(level);
  return html`<div class="outcome" part="outcome">
    <h3 class="outcome-title" part="outcome-title" tabindex="-1">${title}</h3>
    ${lead} ${sections} ${printButton(kit, codes)}
  </div>`;
}

function pick({ kit }: View, { title }: Theme, text: string, label = ''): TemplateResult {
  const { html, nothing } = kit;
  return html`<li class="pick">
    <p class="pick-title">${title}</p>
    ${label ? html`<p class="label">${label}</p>` : nothing}
    <p>${text}</p>
  </li>`;
}

/** How far a theme goes in a profile: in words, with a bar below them. */
function picture({ kit, content }: View, theme: Theme, profile: ReadProfile): TemplateResult {
  const { bar, html, nothing } = kit;
  const value = profile.values.get(theme.id);
  return html`${content.answers[theme.level][bandIn(profile, theme)]}
  ${value === undefined ? nothing : bar(value)}`;
}

function rows(
  content: ProfileContent,
  profiles: readonly ReadProfile[],
  cells: (theme: Theme) => readonly unknown[],
): readonly Row[] {
  return shared(content, profiles).map((theme) => ({ theme, cells: cells(theme) }));
}

/** The themes that all these profiles have been asked about; those about the organisation last. */
function shared({ themes }: ProfileContent, profiles: readonly ReadProfile[]): readonly Theme[] {
  const asked = themes.filter(({ id }) => profiles.every(({ values }) => values.has(id)));
  const isAbout = (wanted: Theme['level']) => asked.filter(({ level }) => level === wanted);
  return [...isAbout('person'), ...isAbout('organisation')];
}

function madeWith({ kit, codes, words }: View, { edition }: ReadProfile): string {
  return kit.fill(words.madeWith, { edition: codes.editions[edition] });
}

function bandIn({ values }: ReadProfile, { id }: Theme): Answer {
  return bandOf(values.get(id));
}

function quoted({ title }: Theme): string {
  return `“${title}”`;
}

const styles = css`
  .month {
    display: block;
  }
  .notes {
    display: none;
  }
  @media print {
    .notes {
      display: block;
      inline-size: 100%;
    }
    .lines {
      inline-size: 100%;
      block-size: 7em;
      border: 1px solid var(--_line);
      border-radius: var(--_radius);
    }
  }
`;

import { fill } from '../../shared/plural.js';
import type { Translated } from '../../shared/plural.js';
import type { ProfileRow } from '../../shared/profile-drawing.js';
import type { result, takeAway } from '../../shared/strings.check.en.js';
import { encodeProfile } from '../../shared/profile-code.js';
import { createProfile, valuesOf } from '../scoring.js';
import type { Profile, RoleFit, ThemeResult } from '../scoring.js';
import type { SelfCheckEdition } from '../self-check.js';
import type { Page } from '../pages/page.js';

/** A result with all that is said of it, whether it is shown, printed, copied or saved. */
export interface Summary extends Pick<Page, 'content' | 'statements' | 'answers'> {
  readonly edition: SelfCheckEdition;
  /** Day of the result, such as `2026-11-24`. */
  readonly date: string;
  readonly profile: Profile;
  /** Whose summary it is, and the state of its words. */
  readonly note: string;
  readonly words: Translated<typeof result & typeof takeAway>;
}

export function createSummary(
  { content, strings, statements, answers, edition }: Omit<Page, 'level' | 'note' | 'show'>,
  date: string,
  words: Summary['words'],
): Summary {
  const profile = createProfile(content, statements, answers);
  const note = [
    content.about.independence,
    ...(content.review === 'unreviewed' ? [strings.unreviewed] : []),
  ].join(' ');
  return { content, statements, answers, edition, date, profile, note, words };
}

/** Whether no statement about the person's own work applied. */
export function isEmpty({ profile: { themes } }: Summary): boolean {
  return themes.every(({ value }) => value === undefined);
}

/** The result in one sentence. */
export function sentenceOf(summary: Summary): string {
  const { words, profile } = summary;
  if (isEmpty(summary)) return words.resultEmpty;
  const titles = profile.strengths.map(({ theme }) => `“${theme.title}”`);
  // Not Intl.ListFormat: some browsers have no Welsh data and would join Welsh titles with "and".
  return titles.length ? fill(words.resultStrong, { themes: titles.join(', ') }) : words.resultNone;
}

/** The themes as they are drawn and laid out in tables. */
export function rowsOf(
  { content }: Pick<Summary, 'content'>,
  results: readonly ThemeResult[],
): readonly ProfileRow[] {
  return results.map(({ theme, value, band }) => ({
    title: theme.title,
    lang: theme.lang,
    words: content.answers[theme.level][band],
    value,
  }));
}

/** Why a role is named: what was answered, and to which statements. */
export function reasonOf({ content, words }: Summary, { answer }: RoleFit): string {
  return fill(words.because, { answer: content.answers.person[answer] });
}

/** Edition and day in words. */
export function stampOf({ content, words, edition, date }: Summary): string {
  return `${words.editions[edition]}, ${dayOf(date, content.lang)}`;
}

/** A day in the words of a language; in figures where the browser does not know the language. */
export function dayOf(date: string, lang: string): string {
  const day = new Date(`${date}T12:00`);
  const locale = lang === 'en' ? 'en-GB' : lang;
  const isKnown = Intl.DateTimeFormat.supportedLocalesOf(locale).length > 0;
  return isKnown ? day.toLocaleDateString(locale, { dateStyle: 'long' }) : day.toLocaleDateString('en-GB');
}

/** The profile code of the result. */
export function codeOf({ content, statements, answers, edition, date }: Summary): string {
  const values = valuesOf(statements, answers);
  return encodeProfile(
    { values, month: date.slice(0, 7) },
    { version: content.version, edition, themes: [...values.keys()] },
  );
}

/** What a text is made of, where it is to be pasted somewhere else. */
export type Block =
  | { readonly heading: string; readonly level: 1 | 2 | 3 }
  | { readonly text: string }
  | { readonly list: readonly string[] }
  | { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };

/** The whole result, in the order of the page. */
export function blocksOf(summary: Summary): readonly Block[] {
  const { words, profile } = summary;
  const { strengths, next, themes, organisation, roles, complement } = profile;
  const heading = (text: string, level: 2 | 3 = 2): Block => ({ heading: text, level });
  const table = (results: readonly ThemeResult[]): Block => ({
    head: [words.tableTheme, words.tableAnswer],
    rows: rowsOf(summary, results).map((row) => [row.title, row.words]),
  });
  const fit = (role: RoleFit): readonly Block[] => [
    heading(role.role.title, 3),
    { text: role.role.summary },
    { text: reasonOf(summary, role) },
    { list: role.because.map(({ text }) => text) },
  ];
  const part = (items: readonly unknown[], ...blocks: readonly Block[]) => (items.length ? blocks : []);
  return [
    { heading: words.resultTitle, level: 1 },
    { text: stampOf(summary) },
    { text: sentenceOf(summary) },
    ...part(strengths, heading(words.strengths), {
      list: strengths.map(({ theme }) => `${theme.title}: ${theme.summary}`),
    }),
    ...part(next, heading(words.next), { list: next.map(({ theme }) => `${theme.title}: ${theme.prompt}`) }),
    heading(words.allThemes),
    table(themes),
    ...part(organisation, heading(words.organisation), table(organisation)),
    ...part(roles, heading(words.roles), ...roles.flatMap(fit)),
    ...(complement ? [heading(words.complement), ...fit(complement)] : []),
    heading(words.code),
    { text: codeOf(summary) },
    { text: summary.note },
  ];
}

/** As clean HTML, which word processors and mail programs turn into their own headings and tables. */
export function toHtml(blocks: readonly Block[]): string {
  const cells = (name: string, row: readonly string[]) =>
    `<tr>${row.map((cell) => `<${name}>${escapeHtml(cell)}</${name}>`).join('')}</tr>`;
  return blocks
    .map((block) => {
      if ('heading' in block) return `<h${block.level}>${escapeHtml(block.heading)}</h${block.level}>`;
      if ('text' in block) return `<p>${escapeHtml(block.text)}</p>`;
      if ('list' in block)
        return `<ul>${block.list.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul>`;
      return `<table border="1"><thead>${cells('th', block.head)}</thead><tbody>${block.rows.map((row) => cells('td', row)).join('')}</tbody></table>`;
    })
    .join('\n');
}

/** As plain text. */
export function toText(blocks: readonly Block[]): string {
  return blocks
    .map((block) => {
      if ('heading' in block) return `\n${block.heading}`;
      if ('text' in block) return block.text;
      if ('list' in block) return block.list.map((item) => `- ${item}`).join('\n');
      return block.rows.map((row) => row.join(': ')).join('\n');
    })
    .join('\n')
    .trim();
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

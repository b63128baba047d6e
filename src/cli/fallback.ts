import { byId, createContent } from '../content/content.js';
import { applyOverlay } from '../content/overlay.js';
import { bestLanguage, directionOf } from '../shared/language.js';
import { plural } from '../shared/plural.js';
import * as stringsCy from '../shared/strings.cy.js';
import * as stringsEn from '../shared/strings.en.js';
import { sourcesPanel as sourcesCy } from '../shared/strings.sources.cy.js';
import { sourcesPanel } from '../shared/strings.sources.en.js';
import { UsageError } from './input.js';
import { Html, markup } from './markup.js';
import type { Content, ModelFeature as Feature } from '../content/content.js';
import type { Citation, Link, Overlay, Pack, Relation } from '../content/schema.js';
import type { Part } from './markup.js';

/**
 * What a widget says, as plain HTML to put inside its tag: read by people without script, by the search of an
 * intranet, and by everybody until the widget is ready. No ids, which might clash with those of the page.
 */

const en = { ...stringsEn, sourcesPanel };
type Strings = typeof en;
const cy = { ...stringsCy, sourcesPanel: sourcesCy } as unknown as Strings;

interface Page {
  readonly content: Content;
  readonly strings: Strings;
  /** Level of the main headings. */
  readonly level: number;
}

const widgets: Readonly<Record<string, (page: Page) => Html>> = {
  'theme-cards': themeCards,
  'role-explorer': roleExplorer,
  'self-check': selfCheck,
  'model-shift': modelShift,
};

export const widgetNames = Object.keys(widgets);

/** The HTML of one widget, in the language that suits `lang` best. */
export function fallback(
  widget: string,
  { lang, level, pack, overlay }: { lang: string; level: number; pack: Pack; overlay: Overlay | undefined },
): string {
  const render = widgets[widget];
  const best = bestLanguage(lang, Object.keys(pack.words));
  const words = pack.words[best ?? ''];
  if (!render || !words) throw new UsageError(`There is nothing to print for "${widget}" in "${lang}".`);
  const bundled = createContent({ framework: pack.framework, words });
  const content = overlay ? applyOverlay(bundled, overlay) : bundled;
  const strings = content.lang.startsWith('cy') ? cy : en;
  const body = render({ content, strings, level });
  return `<div${languageOf(content.lang).code}>\n${body.code}</div>\n`;
}

function themeCards(page: Page): Html {
  const { content, strings, level } = page;
  const words = strings.themeCards;
  return markup`${content.themes.map((theme) => {
    const related = <T extends Linked>(
      title: string,
      items: readonly T[],
      more: (item: T) => Part = () => '',
    ) => {
      const linked = items.filter(({ themes }) => basisOf(themes, theme.id));
      const mark = (entry: T) =>
        basisOf(entry.themes, theme.id) === 'editorial' ? ` ${words.readingMark}` : '';
      const texts = linked.map(
        (entry) =>
          markup`${inLanguage(entry.lang, `${entry.title}: ${entry.summary}`)}${mark(entry)}${more(entry)}`,
      );
      return texts.length && section(level, title, list(texts));
    };
    return item(theme.lang, [
      heading(level, theme.title),
      paragraphs([theme.summary, ...(theme.level === 'organisation' ? [words.organisation] : [])]),
      section(level, words.meaning, paragraphs(theme.meaning)),
      section(level, words.practice, list(theme.practice)),
      section(level, words.questions, list(theme.questions)),
      ...ownContent(page, theme),
      theme.debate && section(level, words.debate, paragraphs([theme.debate])),
      related(words.lessons, content.lessons),
      related(words.practices, content.practices, ({ steps }) => list(steps)),
      related(words.drivers, content.drivers),
      related(words.roles, content.roles),
      sourceSection(page, theme.sources),
    ]);
  })}${about(page)}`;
}

interface Linked {
  readonly title: string;
  readonly summary: string;
  readonly lang?: string;
  readonly themes: readonly Relation[];
}

function basisOf(relations: readonly Relation[], theme: string): Relation['basis'] | undefined {
  return relations.find(({ id }) => id === theme)?.basis;
}

function modelShift(page: Page): Html {
  const { content, strings, level } = page;
  const words = strings.modelShift;
  const { modelFeatures } = content;
  const side = ({ side }: Feature) => (side === 'traditional' ? words.from : words.to);
  const text = (feature: Feature) =>
    markup`${side(feature)}: ${inLanguage(feature.lang, `${feature.title}. ${feature.summary}`)}`;
  const partnerOf = (from: Feature) =>
    modelFeatures.find(({ id, pair }) => id === from.pair?.id || pair?.id === from.id);
  const pairs = modelFeatures.filter((one) => one.side === 'traditional' && partnerOf(one));
  const alone = modelFeatures.filter((one) => !partnerOf(one));
  return markup`${[
    heading(level, words.title),
    paragraphs([words.intro, words.pairing]),
    list(
      pairs.map((from) => {
        const to = partnerOf(from);
        return markup`${text(from)} ${to && text(to)}`;
      }),
    ),
    alone.length && section(level, words.unpaired, list(alone.map(text))),
    sourceSection(page, [...byId(modelFeatures.flatMap(({ sources }) => sources)).values()]),
    about(page),
  ]}`;
}

function roleExplorer(page: Page): Html {
  const { content, strings, level } = page;
  const words = strings.roleExplorer;
  const titles = (
    relations: readonly Relation[],
    items: readonly { readonly id: string; readonly title: string; readonly lang?: string }[],
  ) =>
    relations.flatMap(({ id, basis }) => {
      const found = byId(items).get(id);
      const mark = basis === 'editorial' ? ` (${words.readingMark})` : '';
      return found ? [markup`${inLanguage(found.lang, found.title)}${mark}`] : [];
    });
  return markup`${content.roles.map((role) => {
    const themes = titles(role.themes, content.themes);
    const skills = titles(role.skills, content.skills);
    const isOurReading = [...role.themes, ...role.skills].some(({ basis }) => basis === 'editorial');
    return item(role.lang, [
      heading(level, role.title),
      paragraphs([role.summary]),
      role.aliases.length && paragraphs([`${words.aliases} ${role.aliases.join(', ')}`]),
      section(level, words.actions, list(role.actions)),
      section(level, words.example, paragraphs([role.example])),
      section(level, words.questions, list(role.questions)),
      ...ownContent(page, role),
      themes.length && section(level, words.themes, list(themes)),
      skills.length && section(level, words.skills, list(skills)),
      isOurReading ? paragraphs([words.ourReading]) : '',
      sourceSection(page, role.sources),
    ]);
  })}${about(page)}`;
}

function selfCheck(page: Page): Html {
  const { content, strings, level } = page;
  const words = strings.selfCheck;
  const themes = content.themes.map(({ id, title, lang, level: kind }) => {
    const statements = content.statements.filter(({ theme }) => theme === id);
    const texts = list(statements.map(({ text, lang: other }) => inLanguage(other, text)));
    const hint = kind === 'organisation' ? paragraphs([words.organisationHint]) : '';
    return statements.length ? [heading(level + 1, title, lang), hint, texts] : [];
  });
  return markup`${[
    heading(level, words.title),
    paragraphs([`${plural(content.lang, content.statements.length, words.introCount)}.`]),
    section(level, words.privacy, paragraphs([words.privacyText])),
    section(level, words.purpose, paragraphs([words.purposeText])),
    themes,
    about(page),
  ]}`;
}

interface OwnContent {
  readonly ownLang?: string;
  readonly local?: readonly string[] | undefined;
  readonly contacts?: readonly Link[] | undefined;
  readonly courses?: readonly Link[] | undefined;
}

/** What a council has added to a theme or a role, in the language that it has it in. */
function ownContent({ strings: { themeCards: words }, level }: Page, own: OwnContent): readonly Part[] {
  const links = (items: readonly Link[]) =>
    list(items.map(({ text, href }) => markup`<a href="${href}"${languageOf(own.ownLang)}>${text}</a>`));
  const { local = [], contacts = [], courses = [] } = own;
  return [
    local.length && section(level, words.council, list(local.map((text) => inLanguage(own.ownLang, text)))),
    contacts.length && section(level, words.contacts, links(contacts)),
    courses.length && section(level, words.courses, links(courses)),
  ];
}

function sourceSection({ content, strings, level }: Page, citations: readonly Citation[]): Part {
  const words = strings.themeCards;
  const sources = byId(content.sources);
  const works = citations.flatMap(({ id, locator }) => {
    const source = sources.get(id);
    if (!source) return [];
    const { title, author, year, kind, url, licence } = source;
    const details = [author, year, locator, strings.sourcesPanel.kinds[kind]].filter(Boolean).join(', ');
    return [markup`${url ? link(url, title) : title} (${details}). ${licence}`];
  });
  return works.length && section(level, words.sources, list(works));
}

function about({ content, strings }: Page): Html {
  const { about: texts, update, review } = content;
  const later = update && markup` ${link(update, texts.update)}.`;
  const unreviewed = review === 'unreviewed' ? ` ${strings.themeCards.unreviewed}` : '';
  return markup`<p>${texts.edition}${later} ${texts.independence}${unreviewed}</p>\n`;
}

function section(level: number, title: string, content: Html): Html {
  return markup`${heading(level + 1, title)}${content}`;
}

/** A heading of a level that is only known when it is printed; deeper levels become 6. */
function heading(level: number, title: string, lang?: string): Html {
  const name = new Html(`h${Math.min(level, 6)}`);
  return markup`<${name}${languageOf(lang)}>${title}</${name}>\n`;
}

function paragraphs(texts: readonly string[]): Html {
  return markup`${texts.map((text) => markup`<p>${text}</p>\n`)}`;
}

function list(items: readonly (Html | string)[]): Html {
  return markup`<ul>\n${items.map((entry) => markup`<li>${entry}</li>\n`)}</ul>\n`;
}

function link(href: string, text: string): Html {
  return markup`<a href="${href}">${text}</a>`;
}

/** An item, in a group of its own if it is in another language than the rest. */
function item(lang: string | undefined, parts: readonly Part[]): Html {
  return lang ? markup`<div${languageOf(lang)}>\n${parts}</div>\n` : markup`${parts}`;
}

function inLanguage(lang: string | undefined, text: string): Html {
  return lang ? markup`<span${languageOf(lang)}>${text}</span>` : markup`${text}`;
}

function languageOf(lang: string | undefined): Html {
  if (!lang) return markup``;
  return directionOf(lang) === 'rtl' ? markup` lang="${lang}" dir="rtl"` : markup` lang="${lang}"`;
}

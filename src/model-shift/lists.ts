import { html, nothing } from 'lit';
import { byId } from '../content/content.js';
import { htmlAt } from '../shared/html-at.js';
import { spoken } from '../shared/own.js';
import type { TemplateResult } from 'lit';
import type { ModelShiftContent, ModelShiftStrings } from './model-shift.js';

type Feature = ModelShiftContent['modelFeatures'][number];
type Side = Feature['side'];

interface View {
  readonly content: ModelShiftContent;
  readonly strings: ModelShiftStrings;
  readonly level: number;
}

/** Pairs first, each an item of a list that is read as "Then …, Towards …"; what has no partner comes apart. */
export function lists(content: ModelShiftContent, strings: ModelShiftStrings, level: number): TemplateResult {
  const html = htmlAt(level);
  const view = { content, strings, level };
  const { modelFeatures } = content;
  const pairs = modelFeatures.flatMap((from) => {
    const to = modelFeatures.find(({ id, pair }) => id === from.pair?.id || pair?.id === from.id);
    return from.side === 'traditional' && to ? [[from, to] as const] : [];
  });
  const paired = new Set(pairs.flat());
  const unpaired = modelFeatures.filter((feature) => !paired.has(feature));
  return html`<h2 class="title" part="title">${strings.title}</h2>
    <p>${strings.intro}</p>
    <p class="small muted">${strings.pairing}</p>
    <ul class="pairs" part="pairs" role="list">
      ${pairs.map(
        ([from, to]) =>
          html`<li class="pair" part="pair">
            ${feature(view, from)}${arrow}${feature(view, to)}${themes(view, [from, to])}
          </li>`,
      )}
    </ul>
    ${
      unpaired.length
        ? html`<section>
            <h3 class="label">${strings.unpaired}</h3>
            <p class="small muted">${strings.unpairedText}</p>
            <ul class="pairs" role="list">
              ${unpaired.map(
                (one) =>
                  html`<li class="pair" part="unpaired">${feature(view, one, themes(view, [one]))}</li>`,
              )}
            </ul>
          </section>`
        : nothing
    }`;
}

const arrow = html`<svg class="arrow" viewBox="0 0 24 16" aria-hidden="true">
  <path d="M1 8h21M15 1l7 7-7 7" />
</svg>`;

const sides: Readonly<Record<Side, 'from' | 'to'>> = { traditional: 'from', future: 'to' };

function feature(
  { strings, level }: View,
  { side, title, summary, lang }: Feature,
  more: unknown = nothing,
): TemplateResult {
  const html = htmlAt(level);
  return html`<div class="feature ${sides[side]}">
    <p class="label">${strings[sides[side]]}</p>
    <h3 class="name">${spoken(title, lang)}</h3>
    <p>${spoken(summary, lang)}</p>
    ${more}
  </div>`;
}

/** The themes that ways of working bear on; the mark says where no source makes the link. */
function themes({ content, strings }: View, features: readonly Feature[]): TemplateResult {
  const relations = features.flatMap((one) => one.themes);
  const known = byId(content.themes);
  const titles = [...byId(relations).keys()].flatMap((id) => {
    const theme = known.get(id);
    const isOurs = relations.every((relation) => relation.id !== id || relation.basis === 'editorial');
    return theme
      ? [html`${spoken(theme.title, theme.lang)}${isOurs ? ` ${strings.readingMark}` : nothing}`]
      : [];
  });
  return html`<p class="themes small muted">
    ${strings.themes} ${titles.map((title, index) => html`${index ? '; ' : nothing}${title}`)}
  </p>`;
}

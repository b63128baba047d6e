import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { contrastOf, painted } from '../../shared/contrast.js';
import { fill } from '../../shared/plural.js';
import { header, languageNames } from '../header.js';
import {
  colours,
  isAlone,
  isColour,
  isOverlayAddress,
  isWholeAddress,
  languageOf,
  optionsOf,
  platforms,
  problemOfAddress,
  widgets,
} from './choices.js';
import { letterOf, snippetsOf } from './snippets.js';
import type { TemplateResult } from 'lit';
import type { ColourName, Option, PlatformName, WidgetName } from './choices.js';
import type { EmbedPage } from './main.js';
import type { Rgb } from '../../shared/contrast.js';

/** The whole page, drawn from what a person has chosen so far. */
export function page(embed: EmbedPage): TemplateResult {
  const { strings, lang } = embed;
  return html`
    ${header(strings, lang, (one) => embed.speak(one))}
    <main id="main">
      <h1>${strings.pageTitle}</h1>
      <p class="lead">${strings.lead}</p>
      <p class="muted">${strings.privacy}</p>
      <div class="work">
        <div class="choices">${where(embed)} ${what(embed)} ${look(embed)}</div>
        ${preview(embed)}
      </div>
      ${result(embed)}
    </main>
    <footer><p>${strings.footer}</p></footer>
  `;
}

function where(embed: EmbedPage): TemplateResult {
  const { strings, choices } = embed;
  const { paste } = platforms[choices.platform];
  return html`<section aria-labelledby="where">
    <h2 id="where">${strings.where}</h2>
    ${select(strings.platform, 'platform', Object.entries(strings.platforms), choices.platform, (value) =>
      embed.choose({ platform: value as PlatformName }),
    )}
    ${
      paste === 'single' || paste === 'code'
        ? nothing
        : field({
            id: 'address',
            label: strings.address,
            hint: strings.addressHint,
            value: choices.address,
            problem: embed.said(problemOfAddress(choices)),
            onInput: (address) => embed.choose({ address: address.trim() }),
          })
    }
  </section>`;
}

function what(embed: EmbedPage): TemplateResult {
  const { strings, choices } = embed;
  const { widget, overlay } = choices;
  const names = { page: strings.asPage, ...languageNames, both: strings.both };
  const languages = Object.entries(names).filter(([name]) => name !== 'page' || !isAlone(choices));
  const options = optionsOf[widget];
  return html`<section aria-labelledby="what">
    <h2 id="what">${strings.what}</h2>
    ${select(
      strings.widget,
      'widget',
      widgets.map((name) => [name, strings.titles[name]]),
      widget,
      (value) => embed.choose({ widget: value as WidgetName }),
      strings.purposes[widget],
    )}
    <div class="pair">
      ${select(strings.widgetLanguage, 'language', languages, languageOf(choices), (value) =>
        embed.choose({ language: value as typeof choices.language }),
      )}
      ${select(
        strings.headingLevel,
        'heading-level',
        [1, 2, 3, 4, 5, 6].map((level) => [String(level), String(level)]),
        String(choices.headingLevel),
        (value) => embed.choose({ headingLevel: Number(value) }),
        strings.headingLevelHint,
      )}
    </div>
    ${
      options.length
        ? html`<details>
            <summary>${strings.more}</summary>
            ${options.map((option) => optionField(embed, option))}
          </details>`
        : nothing
    }
    ${field({
      id: 'overlay',
      label: strings.overlay,
      hint: strings.overlayHint,
      value: overlay,
      problem: isOverlayAddress(overlay) ? '' : strings.overlayWrong,
      onInput: (value) => embed.choose({ overlay: value.trim() }),
    })}
  </section>`;
}

function optionField(embed: EmbedPage, option: Option): TemplateResult {
  const { strings, choices } = embed;
  const key = `${choices.widget} ${option.name}` as keyof typeof strings.options;
  const label = strings.options[key];
  const value = choices.options[key];
  const set = (chosen: string | undefined) => embed.setOption(key, chosen);
  switch (option.kind) {
    case 'flag':
      return html`<label class="tick"
        ><input
          type="checkbox"
          .checked=${live(value !== undefined)}
          @change=${({ currentTarget }: Event) =>
            set((currentTarget as HTMLInputElement).checked ? option.value : undefined)}
        />
        ${label}</label
      >`;
    case 'choice': {
      const names = strings.values[key as keyof typeof strings.values] as Readonly<Record<string, string>>;
      return select(
        label,
        option.name,
        ['', ...option.values].map((one) => [one, names[one] ?? one]),
        value ?? '',
        (chosen) => set(chosen || undefined),
      );
    }
    case 'role':
      return select(
        label,
        option.name,
        [
          ['', strings.values['role-explorer selected']['']] as const,
          ...embed.rolesOf(choices.options['role-explorer collection']),
        ],
        value ?? '',
        (chosen) => set(chosen || undefined),
      );
    case 'themes': {
      const chosen = new Set(value?.split(' '));
      return html`<fieldset class="ids">
        <legend>${label}</legend>
        ${embed.themes.map(
          ([id, title]) =>
            html`<label class="tick"
              ><input
                type="checkbox"
                .checked=${live(chosen.has(id))}
                @change=${({ currentTarget }: Event) => {
                  if ((currentTarget as HTMLInputElement).checked) chosen.add(id);
                  else chosen.delete(id);
                  set([...chosen].join(' ') || undefined);
                }}
              />
              ${title}</label
            >`,
        )}
      </fieldset>`;
    }
    case 'address':
      return field({
        id: option.name,
        label,
        value: embed.typed[key] ?? value ?? '',
        problem: value === undefined && embed.typed[key] ? strings.linkWrong : '',
        onInput: (text) => embed.type(key, text, isWholeAddress(text.trim())),
      });
    case 'days':
      return field({
        id: option.name,
        label,
        hint: strings.daysHint,
        value: embed.typed[key] ?? value ?? '',
        problem: value === undefined && embed.typed[key] ? strings.daysWrong : '',
        onInput: (text) =>
          embed.type(
            key,
            text,
            /^\d+$/.test(text.trim()) && Number(text) >= option.min && Number(text) <= option.max,
          ),
      });
  }
}

function look(embed: EmbedPage): TemplateResult {
  const { strings, choices } = embed;
  if (platforms[choices.platform].paste === 'single')
    return html`<section aria-labelledby="look">
      <h2 id="look">${strings.look}</h2>
      <p class="muted">${strings.noColours}</p>
    </section>`;
  return html`<section aria-labelledby="look">
    <h2 id="look">${strings.look}</h2>
    <p class="muted small">${strings.lookHint}</p>
    ${(Object.keys(colours) as ColourName[]).map((name) => colourField(embed, name))}
  </section>`;
}

function colourField(embed: EmbedPage, name: ColourName): TemplateResult {
  const { strings, choices } = embed;
  const value = choices.colours[name] ?? '';
  const label = strings.colours[name];
  const isRight = isColour(value.trim());
  return html`<div class="colour">
    ${field({
      id: name,
      label,
      value,
      problem: value.trim() && !isRight ? strings.colourWrong : '',
      hint: isRight ? contrastsOf(embed, name, value.trim()) : undefined,
      onInput: (text) => embed.setColour(name, text),
    })}
    <input
      type="color"
      aria-label=${fill(strings.pick, { name: label })}
      .value=${live(isRight ? hexOf(painted(value.trim())) : defaults[name])}
      @input=${({ currentTarget }: Event) => embed.setColour(name, (currentTarget as HTMLInputElement).value)}
    />
  </div>`;
}

/** What a page without colours of its own has, or as near as a field for colours can show it. */
const defaults = {
  accent: '#1a6fb5',
  'accent-text': '#ffffff',
  surface: '#f7f7f7',
  focus: '#1a6fb5',
} as const;

const white: Rgb = [255, 255, 255];
const black: Rgb = [0, 0, 0];
/** The ground of a dark page as browsers and most designs have it. */
const dark: Rgb = [18, 18, 18];

/** What a colour can be read on, in words and numbers. */
function contrastsOf(embed: EmbedPage, name: ColourName, value: string): string {
  const { contrasts, mended, weak } = embed.strings;
  const colour = painted(value);
  // Rounded down: what is said to be enough has to be enough.
  const said = (text: string, ratio: number) =>
    fill(text, { ratio: (Math.floor(ratio * 10) / 10).toFixed(1) });
  const onWhite = contrastOf(colour, white);
  const onBlack = contrastOf(colour, dark);
  switch (name) {
    case 'accent': {
      const numbers = `${said(contrasts.onWhite, onWhite)}, ${said(contrasts.onBlack, onBlack)} (${contrasts.text}).`;
      return Math.min(onWhite, onBlack) < 4.5 ? `${numbers} ${mended}` : numbers;
    }
    case 'accent-text': {
      const given = embed.choices.colours.accent?.trim() ?? '';
      const ratio = contrastOf(colour, painted(isColour(given) ? given : defaults.accent));
      return `${said(contrasts.onAccent, ratio)} (${contrasts.text}).${ratio < 4.5 ? ` ${weak}` : ''}`;
    }
    case 'surface': {
      const ratio = contrastOf(colour, black);
      return `${said(contrasts.withText, ratio)} (${contrasts.text}).${ratio < 4.5 ? ` ${weak}` : ''}`;
    }
    case 'focus':
      return `${said(contrasts.onWhite, onWhite)}, ${said(contrasts.onBlack, onBlack)} (${contrasts.ring}).${Math.max(onWhite, onBlack) < 3 ? ` ${weak}` : ''}`;
  }
}

function hexOf(colour: Rgb): string {
  return `#${colour.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

function preview(embed: EmbedPage): TemplateResult {
  const { strings, choices } = embed;
  return html`<section class="preview" aria-labelledby="preview">
    <h2 id="preview">${strings.preview}</h2>
    ${languageOf(choices) === 'page' ? html`<p class="muted small">${strings.previewLanguage}</p>` : nothing}
    <div class="stage" tabindex="0" role="group" aria-labelledby="preview">${embed.shown}</div>
  </section>`;
}

function result(embed: EmbedPage): TemplateResult {
  const { strings, choices, hashes, voices } = embed;
  const problem = embed.said(problemOfAddress(choices));
  if (problem)
    return html`<section class="save" aria-labelledby="result">
      <h2 id="result">${strings.result}</h2>
      <p class="problems">${strings.mendFirst} <a href="#address">${strings.address}</a></p>
    </section>`;
  const letter = letterOf(choices, hashes, embed.version, voices);
  return html`<section class="save" aria-labelledby="result">
    <h2 id="result">${strings.result}</h2>
    ${snippetsOf(choices, hashes, voices).map(({ id, label, isForIt, code }) => {
      const name = isForIt ? `${label} (${strings.forIt})` : label;
      return html`<div class="snippet">
        <h3 id="${id}-label">${name}</h3>
        <pre class="code" id=${id}><code>${code}</code></pre>
        ${copyButton(embed, name, code)}
      </div>`;
    })}
    <h2>${strings.steps}</h2>
    <ol>
      ${strings.stepsFor[choices.platform].map((step) => html`<li>${step}</li>`)}
    </ol>
    <h2 id="letter-label">${strings.letter.title}</h2>
    <p>${strings.letter.lead}</p>
    <textarea
      class="code"
      id="letter"
      rows="16"
      spellcheck="false"
      aria-labelledby="letter-label"
      .value=${letter}
    ></textarea>
    <p class="tools">
      ${copyButton(embed, strings.letter.title, letter, 'letter')}
      <button class="button" type="button" @click=${() => embed.saveLetter()}>${strings.letter.save}</button>
    </p>
    <p role="status" class="saved">${embed.saved}</p>
  </section>`;
}

function copyButton(embed: EmbedPage, name: string, code: string, field?: string): TemplateResult {
  return html`<button
    class="button primary"
    type="button"
    aria-label=${fill(embed.strings.copyNamed, { name })}
    @click=${() => embed.copy(name, code, field)}
  >
    ${embed.strings.copy}
  </button>`;
}

function select(
  label: string,
  id: string,
  values: readonly (readonly [string, string])[],
  chosen: string,
  onChange: (value: string) => void,
  hint = '',
): TemplateResult {
  return html`<div class="fact">
    <label for=${id}>${label}</label>
    <select
      id=${id}
      aria-describedby=${hint ? `${id}-hint` : nothing}
      @change=${({ currentTarget }: Event) => onChange((currentTarget as HTMLSelectElement).value)}
    >
      ${values.map(
        ([value, name]) =>
          html`<option
            value=${value}
            .selected=${value === chosen}
            lang=${value === 'cy' || value === 'en' ? value : nothing}
          >
            ${name}
          </option>`,
      )}
    </select>
    ${hint ? html`<p class="muted small" id="${id}-hint">${hint}</p>` : nothing}
  </div>`;
}

interface Field {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly hint?: string | undefined;
  /** What is wrong with the value, or nothing. */
  readonly problem: string;
  readonly onInput: (value: string) => void;
}

function field({ id, label, value, hint, problem, onInput }: Field): TemplateResult {
  const described = [hint && `${id}-hint`, problem && `${id}-wrong`].filter(Boolean).join(' ');
  return html`<div class="fact">
    <label for=${id}>${label}</label>
    <input
      id=${id}
      autocomplete="off"
      spellcheck="false"
      aria-invalid=${problem ? 'true' : nothing}
      aria-describedby=${described || nothing}
      .value=${live(value)}
      @input=${({ currentTarget }: Event) => onInput((currentTarget as HTMLInputElement).value)}
    />
    ${hint ? html`<p class="muted small" id="${id}-hint">${hint}</p>` : nothing}
    ${problem ? html`<p class="error" id="${id}-wrong">${problem}</p>` : nothing}
  </div>`;
}

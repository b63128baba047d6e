import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { groupOf, valueAt } from './draft.js';
import { languageNames, langs } from './header.js';
import type { TemplateResult } from 'lit';
import type { PreviewedWidget, Studio } from './studio.js';

/** The real widgets with the last overlay that was right, in one language or both. */
export function preview(studio: Studio): TemplateResult {
  const { strings, widget, previewed, item } = studio;
  const isTheme = widget === 'theme-cards' && item?.collection === 'themes';
  return html`<section class="preview" aria-labelledby="preview">
    <h2 id="preview" tabindex="-1">${strings.preview}</h2>
    ${item ? html`<p class="small"><a href="#item" class="jump">${strings.toFields}</a></p>` : nothing}
    <div class="choices">
      <label>
        ${strings.widget}
        <select
          @change=${(event: Event) => {
            studio.widget = (event.currentTarget as HTMLSelectElement).value as PreviewedWidget;
            studio.update();
          }}
        >
          ${Object.entries(strings.widgets).map(
            ([value, name]) => html`<option value=${value} .selected=${value === widget}>${name}</option>`,
          )}
        </select>
      </label>
      <fieldset class="segments">
        <legend class="visually-hidden">${strings.previewLanguage}</legend>
        ${([...langs, 'both'] as const).map(
          (value) =>
            html`<label
              ><input
                type="radio"
                name="previewed"
                .checked=${previewed === value}
                @change=${() => {
                  studio.previewed = value;
                  studio.update();
                }}
              /><span lang=${value === 'both' ? nothing : value}
                >${value === 'both' ? strings.both : languageNames[value]}</span
              ></label
            >`,
        )}
      </fieldset>
      ${
        isTheme
          ? html`<label class="tick"
              ><input
                type="checkbox"
                .checked=${studio.isOnlyThis}
                @change=${() => {
                  studio.isOnlyThis = !studio.isOnlyThis;
                  studio.update();
                }}
              />
              ${strings.onlyThis}</label
            >`
          : nothing
      }
    </div>
    <p class="note" role="status">${studio.checked.mistakes.length ? strings.previewKept : nothing}</p>
    <div class="stage" tabindex="0" role="group" aria-labelledby="preview">
      ${langs
        .filter((lang) => previewed === 'both' || previewed === lang)
        .map((lang) =>
          keyed(
            `${widget} ${lang}`,
            html`<div class="shown" lang=${lang}>
              <h3>${languageNames[lang]}</h3>
              ${widgetIn(studio, isTheme && studio.isOnlyThis)}
            </div>`,
          ),
        )}
    </div>
  </section>`;
}

function widgetIn(studio: Studio, isOnlyThis: boolean): TemplateResult {
  const { widget, shown } = studio;
  switch (widget) {
    case 'theme-cards':
      return html`<psw-theme-cards
        heading-level="4"
        .themes=${isOnlyThis ? idShown(studio, 'themes') : ''}
        .overlay=${shown}
      ></psw-theme-cards>`;
    case 'role-explorer':
      return html`<psw-role-explorer
        heading-level="4"
        .selected=${idShown(studio, 'roles')}
        .overlay=${shown}
      ></psw-role-explorer>`;
    case 'self-check':
      return html`<psw-self-check heading-level="4" .overlay=${shown}></psw-self-check>`;
  }
}

/** The id of the item that is edited, if it is of the collection and the widgets have it: not if it is left out. */
function idShown(studio: Studio, collection: string): string {
  const { item, shown } = studio;
  if (item?.collection !== collection) return '';
  const change = groupOf(valueAt(shown, [collection, item.id]));
  return change['hidden'] !== true && (change['new'] === true || studio.isBundled(item)) ? item.id : '';
}

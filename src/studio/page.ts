import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { groups } from '../sheet/rows.js';
import { fill, plural } from '../shared/plural.js';
import { groupOf } from './draft.js';
import { header } from './header.js';
import { itemEditor, nameOfPlace } from './item-editor.js';
import { itemList } from './item-list.js';
import { preview } from './preview.js';
import { saving } from './saving.js';
import { fieldId } from './studio.js';
import type { TemplateResult } from 'lit';
import type { Keys } from '../content/check.js';
import type { Mistake } from './draft.js';
import type { FileProblem } from './reading.js';
import type { Studio } from './studio.js';

/** The whole page. */
export function page(studio: Studio): TemplateResult {
  const { strings } = studio;
  return html`
    ${header(strings, studio.lang, (lang) => studio.speak(lang))}
    <main id="main" class=${studio.hasBegun ? 'begun' : nothing}>
      <h1>${strings.pageTitle}</h1>
      ${studio.hasBegun ? nothing : html`<p class="lead">${strings.lead}</p>`}
      <p class="muted">${strings.privacy}</p>
      ${begin(studio)}
      ${
        studio.hasBegun
          ? html`${state(studio)}
              <div class="work">${itemList(studio)} ${itemEditor(studio)} ${preview(studio)}</div>
              ${saving(studio)}`
          : nothing
      }
    </main>
    <footer><p>${strings.footer}</p></footer>
  `;
}

function begin(studio: Studio): TemplateResult {
  const { strings } = studio;
  const isWrong = studio.isPastedWrong;
  return html`<details
    class="begin"
    .open=${live(studio.isBeginOpen)}
    @toggle=${(event: Event) => {
      studio.isBeginOpen = (event.currentTarget as HTMLDetailsElement).open;
    }}
  >
    <summary><h2>${studio.hasBegun ? strings.beginAgain : strings.begin}</h2></summary>
    ${fileProblems(studio)}
    <div class="ways">
      <div class="way">
        <label for="file">${strings.file}</label>
        <input
          id="file"
          type="file"
          accept=".csv,.json,text/csv,application/json"
          aria-describedby="drop"
          @change=${async ({ currentTarget }: Event) => {
            const input = currentTarget as HTMLInputElement;
            await studio.readChosen(input.files?.[0]);
            // So that the same file can be chosen again once it has been mended.
            input.value = '';
          }}
        />
        <p class="muted small" id="drop">${strings.drop}</p>
      </div>
      <form
        class="way"
        @submit=${(event: Event) => {
          event.preventDefault();
          studio.readPasted();
        }}
      >
        <label for="pasted">${strings.paste}</label>
        <textarea
          id="pasted"
          rows="4"
          spellcheck="false"
          aria-invalid=${isWrong ? 'true' : nothing}
          aria-describedby=${isWrong ? 'file-problems' : nothing}
          .value=${live(studio.pasted)}
          @input=${(event: Event) => {
            studio.pasted = (event.currentTarget as HTMLTextAreaElement).value;
          }}
        ></textarea>
        <button class="button" type="submit">${strings.readPasted}</button>
      </form>
      <div class="way starts">
        <p>
          <button
            class="button"
            type="button"
            aria-describedby="empty-start"
            @click=${() => studio.beginWith('empty')}
          >
            ${strings.emptyStart}
          </button>
          <span class="muted small" id="empty-start">${strings.emptyStartHint}</span>
        </p>
        <p>
          <button
            class="button"
            type="button"
            aria-describedby="full-start"
            @click=${() => studio.beginWith('full')}
          >
            ${strings.fullStart}
          </button>
          <span class="muted small" id="full-start">${strings.fullStartHint}</span>
        </p>
      </div>
    </div>
  </details>`;
}

function fileProblems({ strings, problems, pasted, isPastedWrong }: Studio): TemplateResult | typeof nothing {
  if (!problems.length) return nothing;
  return html`<div class="problems" id="file-problems" tabindex="-1">
    <p><strong>${strings.fileNotRead}</strong></p>
    <ul>
      ${problems.map(
        (problem) =>
          html`<li>
            ${fileProblem(problem, strings)}
            ${
              problem.kind === 'json' && isPastedWrong
                ? html`<button
                    class="link"
                    type="button"
                    @click=${() => {
                      const box = document.querySelector<HTMLTextAreaElement>('#pasted');
                      box?.focus();
                      box?.setSelectionRange(problem.offset, Math.min(problem.offset + 1, pasted.length));
                    }}
                  >
                    ${strings.startHere}
                  </button>`
                : nothing
            }
          </li>`,
      )}
    </ul>
  </div>`;
}

function fileProblem(problem: FileProblem, strings: Studio['strings']): TemplateResult {
  switch (problem.kind) {
    case 'json': {
      const { line, column, code } = problem;
      return html`${fill(strings.atLine, { line, column })} ${strings.json[code] ?? code}`;
    }
    case 'sheet':
      return html`${fill(strings.atRow, { row: problem.row })} <span lang="en">${problem.message}</span>`;
    case 'check':
      return html`<span lang="en">${problem.message}</span>`;
    default:
      return html`${strings.fileProblems[problem.kind]}`;
  }
}

/** How many changes and mistakes there are, and where. */
function state(studio: Studio): TemplateResult {
  const { strings, lang, checked, notes } = studio;
  const changed = [...groups.keys()].reduce(
    (count, collection) => count + Object.keys(groupOf(checked.overlay[collection])).length,
    0,
  );
  const { mistakes, advice } = checked;
  return html`<section class="state" aria-labelledby="state">
    <h2 id="state" tabindex="-1">${strings.state}</h2>
    <p role="status">
      ${changed ? plural(lang, changed, strings.changed) : strings.unchanged}
      ${
        mistakes.length
          ? html`<strong>${plural(lang, mistakes.length, strings.mistakes)}</strong>`
          : strings.noMistakes
      }
    </p>
    <p class="steps">
      <button class="link" type="button" ?disabled=${!studio.past.length} @click=${() => studio.undo()}>
        ${strings.undo}
      </button>
      <button class="link" type="button" ?disabled=${!studio.future.length} @click=${() => studio.redo()}>
        ${strings.redo}
      </button>
    </p>
    ${
      notes.length
        ? html`<ul class="notes" lang="en">
            ${notes.map((note) => html`<li>${note}</li>`)}
          </ul>`
        : nothing
    }
    ${mistakes.length ? mistakeList(studio, mistakes) : nothing}
    ${
      advice.length
        ? html`<details class="notes">
            <summary>${plural(lang, advice.length, strings.advice)}</summary>
            ${mistakeList(studio, advice)}
          </details>`
        : nothing
    }
  </section>`;
}

function mistakeList(studio: Studio, mistakes: readonly Mistake[]): TemplateResult {
  return html`<ul
    class=${mistakes.some(({ isAdvice }) => isAdvice) ? 'mistakes advice' : 'mistakes'}
    role="list"
  >
    ${mistakes.map(
      ({ keys, message }) =>
        html`<li>
          <a
            href="#${fieldId(keys)}"
            @click=${(event: Event) => {
              event.preventDefault();
              studio.goTo(keys);
            }}
            >${placeOf(studio, keys)}</a
          >
          <span lang="en">${message}</span>
        </li>`,
    )}
  </ul>`;
}

/** Where something stands, in words: `Themes › Rooted in a place › English › Title`. */
export function placeOf(studio: Studio, keys: Keys): string {
  const { strings } = studio;
  const [collection, id] = keys;
  if (collection === undefined) return strings.whole;
  if (!groups.has(String(collection))) return nameOfPlace(strings, keys);
  const name = String(collection);
  return [
    strings.collections[name as 'themes'] ?? name,
    ...(id === undefined ? [] : [studio.titleOf({ collection: name, id: String(id) })]),
    ...(keys.length > 2 ? [nameOfPlace(strings, keys)] : []),
  ].join(' › ');
}

import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { changesSinceBase } from '../content/changes.js';
import { groups } from '../sheet/rows.js';
import { fill } from '../shared/plural.js';
import { keysOf } from './draft.js';
import { otherMistake } from './item-editor.js';
import { placeOf } from './page.js';
import { fieldId } from './studio.js';
import type { TemplateResult } from 'lit';
import type { Keys } from '../content/check.js';
import type { Overlay } from '../content/schema.js';
import type { Studio } from './studio.js';

/** What concerns the overlay as a whole, and how to take it away. */
export function saving(studio: Studio): TemplateResult {
  const { strings, checked, draft } = studio;
  const id = fieldId(['version']);
  const isOfVersion = ({ keys }: { keys: Keys }) => keys[0] === 'version';
  const ofVersion = checked.mistakes.filter(isOfVersion);
  const others = checked.mistakes.filter(
    (mistake) => !isOfVersion(mistake) && (!groups.has(String(mistake.keys[0])) || mistake.keys.length === 1),
  );
  const version = draft['version'];
  return html`<section class="save" aria-labelledby="save">
    <h2 id="save" tabindex="-1">${strings.save}</h2>
    ${
      others.length
        ? html`<div class="problems">
            <p><strong>${strings.others}</strong></p>
            <ul>
              ${others.map((mistake) => otherMistake(studio, mistake))}
            </ul>
          </div>`
        : nothing
    }
    <div class="fact">
      <label for=${id}>${strings.fields.version}</label>
      <input
        id=${id}
        autocomplete="off"
        aria-invalid=${ofVersion.length ? 'true' : nothing}
        aria-describedby="version-hint${ofVersion.length ? ` ${id}-wrong` : ''}"
        .value=${live(typeof version === 'string' ? version : JSON.stringify(version ?? ''))}
        @input=${(event: Event) => studio.set(['version'], (event.currentTarget as HTMLInputElement).value, id)}
      />
      <span class="muted small" id="version-hint">${strings.versionHint}</span>
      ${ofVersion.map(({ message }) => html`<p class="error" id="${id}-wrong" lang="en">${message}</p>`)}
    </div>
    ${changes(studio)}
    ${checked.mistakes.length ? html`<p class="note">${strings.saveMistakes}</p>` : nothing}
    <div class="downloads">
      <p>
        <button class="button primary" type="button" @click=${() => studio.save('json')}>
          <span>${strings.download}</span>
        </button>
        <button class="button" type="button" @click=${() => studio.copy()}>${strings.copy}</button>
        <span class="muted small">${strings.downloadHint}</span>
      </p>
      <p>
        <button class="button" type="button" @click=${() => studio.save('changes')}>
          ${strings.downloadRows}
        </button>
        <button class="button" type="button" @click=${() => studio.save('all')}>
          ${strings.downloadAll}
        </button>
        <span class="muted small">${strings.downloadRowsHint}</span>
      </p>
    </div>
    <p role="status" class="saved">${studio.saved}</p>
    <details>
      <summary>${strings.asText}</summary>
      <textarea
        class="code"
        readonly
        rows="12"
        spellcheck="false"
        aria-label=${strings.asText}
        .value=${studio.json}
      ></textarea>
    </details>
  </section>`;
}

/** What has changed in the bundled content since the overlay was last read against it. */
function changes(studio: Studio): TemplateResult {
  const { strings, pack, checked } = studio;
  const now = pack.framework.version;
  const base = typeof checked.overlay['base'] === 'string' ? checked.overlay['base'] : '';
  if (base === now) return html`<p class="muted">${fill(strings.baseNow, { base })}</p>`;
  const list = changesSinceBase({ ...checked.overlay, base } as unknown as Overlay, pack, studio.history);
  const confirm = 'base-read';
  return html`<div class="changes">
    <p id="changes">${fill(strings.baseOld, { base: base || '–', now })}</p>
    <ul tabindex="0" aria-labelledby="changes">
      ${list.map(({ path, message }) => {
        const keys = keysOf(path);
        return html`<li>
          ${
            keys.length > 1
              ? html`<a
                  href="#${fieldId(keys)}"
                  @click=${(event: Event) => {
                    event.preventDefault();
                    studio.goTo(keys);
                  }}
                  >${placeOf(studio, keys)}</a
                >`
              : placeOf(studio, keys)
          }
          <span lang="en">${message}</span>
        </li>`;
      })}
    </ul>
    <p class="tick">
      <input
        type="checkbox"
        id=${confirm}
        .checked=${live(studio.hasReadChanges)}
        @change=${(event: Event) => {
          studio.hasReadChanges = (event.currentTarget as HTMLInputElement).checked;
          studio.update();
        }}
      />
      <label for=${confirm}>${fill(strings.baseConfirm, { now })}</label>
    </p>
  </div>`;
}

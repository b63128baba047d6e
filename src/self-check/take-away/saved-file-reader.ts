import type { TemplateResult } from 'lit';
import type { Kit } from '../../shared/kit.js';
import type { SavedFilePage } from '../pages/result-page.js';
import type { Answers } from '../scoring.js';
import { readAnswers } from './saved-answers.js';
import type { FileProblem, SavedAnswers } from './saved-answers.js';
import { dayOf } from './summary.js';
import type { Summary } from './summary.js';

/** Opens a file of answers. Nothing is taken from it before the person has read what does not fit. */
export class SavedFileReader {
  readonly #kit: Kit;
  readonly #words: Summary['words'];
  #found: SavedAnswers | FileProblem | undefined;

  constructor(kit: Kit, words: Summary['words']) {
    this.#kit = kit;
    this.#words = words;
  }

  template(page: SavedFilePage): TemplateResult {
    const { htmlAt, nothing } = this.#kit;
    const html = htmlAt(page.level);
    const words = this.#words;
    const found = this.#found;
    return html`<section class="saved-file" part="saved-file">
      <h3 class="section-title" tabindex="-1">${words.openTitle}</h3>
      <p id="open-text">${words.openText}</p>
      <label class="file">
        <span>${words.openLabel}</span>
        <input
          type="file"
          accept=".json,application/json"
          aria-describedby="open-text"
          @input=${(event: Event) => {
            // It would leave the shadow root and tell the page that a file was opened.
            event.stopPropagation();
          }}
          @change=${async ({ target }: Event) => {
            const [file] = (target as HTMLInputElement).files ?? [];
            if (file) await this.#open(page, file);
          }}
        />
      </label>
      ${
        !found
          ? nothing
          : 'problem' in found
            ? html`<p class="error" tabindex="-1">${this.#reasonOf(found)}</p>`
            : this.#offer(page, found)
      }
    </section>`;
  }

  async #open(page: SavedFilePage, file: File): Promise<void> {
    let text: string;
    try {
      text = await file.text();
    } catch {
      // Moved or locked since it was chosen.
      text = '';
    }
    const { saved, ...problem } = readAnswers(text);
    this.#found = saved ?? problem;
    page.show(saved ? '.offer' : '.error');
  }

  #reasonOf(found: FileProblem): string {
    const words = this.#words;
    switch (found.problem) {
      case 'foreign':
        return words.fileForeign;
      case 'newer':
        return words.fileNewer;
      case 'damaged':
        return found.at === undefined
          ? words.fileDamaged
          : this.#kit.fill(words.fileDamagedAt, { name: `“${found.at}”` });
    }
  }

  /** What is in the file and what of it does not fit, before anything is taken. */
  #offer(page: SavedFilePage, saved: SavedAnswers): TemplateResult {
    const { html, nothing, fill } = this.#kit;
    const { content, statements, edition } = page;
    const words = this.#words;
    const asked = new Set(statements.map(({ id }) => id));
    const known = new Set(content.statements.map(({ id }) => id));
    const given = Object.entries(saved.answers);
    // A councillor's statements bear the same names, but ask something else.
    const isOfOthers = (saved.edition === 'councillor') !== (edition === 'councillor');
    const answers: Answers = new Map(given.filter(([id]) => asked.has(id) && !isOfOthers));
    const gone = given.filter(([id]) => !known.has(id)).map(([id]) => id);
    const editions = { found: words.editions[saved.edition], here: words.editions[edition] };
    const notes = [
      saved.content !== content.version &&
        fill(words.fileOtherVersion, { found: saved.content, here: content.version }),
      saved.edition !== edition && fill(words.fileOtherEdition, editions),
      gone.length && fill(words.fileGone, { names: gone.join(', ') }),
      asked.size > answers.size && words.fileIncomplete,
      page.answers.size && words.fileReplaces,
    ].filter(Boolean);
    return html`<div class="offer confirm" role="group" tabindex="-1" aria-labelledby="offer">
      <p id="offer">
        ${fill(words.fileFound, { edition: editions.found, date: dayOf(saved.date, content.lang) })}
      </p>
      ${
        notes.length
          ? html`<ul>
              ${notes.map((note) => html`<li>${note}</li>`)}
            </ul>`
          : nothing
      }
      ${
        answers.size
          ? html`<p class="actions">
              <button
                class="button"
                part="button"
                type="button"
                @click=${() => {
                  this.#found = undefined;
                  page.use(saved, answers);
                }}
              >
                <span>${words.fileUse}</span>
              </button>
            </p>`
          : html`<p>${words.fileNothing}</p>`
      }
    </div>`;
  }
}

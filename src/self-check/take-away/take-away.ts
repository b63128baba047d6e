import type { TemplateResult } from 'lit';
import type { Kit } from '../../shared/kit.js';
import type { ResultPage } from '../pages/result-page.js';
import { printSheet } from '../../shared/printing.js';
import { writeAnswers, writeTable } from './saved-answers.js';
import { notesSheet, resultSheet, sheetStyles } from './sheets.js';
import { blocksOf, codeOf, isEmpty, toHtml, toText } from './summary.js';
import type { Summary } from './summary.js';

type Way = 'print' | 'copy' | 'save' | 'code';

/** What a person reads beside the button they pressed. */
interface Notice {
  readonly way: Way;
  readonly text: string;
  /** Text to be copied by hand, where the browser does not allow it otherwise. */
  readonly byHand?: string;
}

/** The ways to take a result along: print, copy, save, code. */
export class TakeAway {
  readonly #kit: Kit;
  readonly #host: Element;
  #notice: { readonly notice: Notice; readonly about: string } | undefined;

  constructor(kit: Kit, host: Element) {
    this.#kit = kit;
    this.#host = host;
  }

  template(page: ResultPage, summary: Summary): TemplateResult {
    const { htmlAt, nothing } = this.#kit;
    const { words, profile, edition } = summary;
    const html = htmlAt(page.level);
    const code = codeOf(summary);
    const button = (text: string, act: () => Promise<Notice | undefined> | Notice, way: Way) =>
      html`<button
        class="button"
        part="button"
        type="button"
        @click=${async () => {
          this.#say(page, summary, way, await act());
        }}
      >
        <span>${text}</span>
      </button>`;
    const way = (name: Way, title: string, ...parts: readonly unknown[]) =>
      html`<div class="way way-${name}">
        <h4 class="label">${title}</h4>
        ${parts}
      </div>`;
    const below = (name: Way, ...buttons: readonly unknown[]) =>
      html`<p class="actions">${buttons}</p>
        ${this.#noticeOf(name, summary)}`;
    return html`<section class="take-away" part="take-away">
      <h3 class="section-title">${words.takeTitle}</h3>
      ${way(
        'print',
        words.print,
        html`<p>${words.printText}</p>`,
        below(
          'print',
          button(words.printResult, () => this.#print(summary, resultSheet(this.#kit, summary)), 'print'),
          profile.strengths.length + profile.next.length
            ? button(words.printNotes, () => this.#print(summary, notesSheet(this.#kit, summary)), 'print')
            : nothing,
        ),
      )}
      ${way(
        'copy',
        words.copy,
        html`<p>${words.copyText}</p>`,
        below(
          'copy',
          button(
            words.copyResult,
            () => this.#copy('copy', summary, toText(blocksOf(summary)), toHtml(blocksOf(summary))),
            'copy',
          ),
        ),
      )}
      ${way(
        'save',
        words.save,
        html`<p>${words.saveText}</p>
          <p>${words.saveRefused}</p>`,
        below(
          'save',
          button(words.saveAnswers, () => this.#save(summary, 'json', writeAnswers(summary)), 'save'),
          button(words.saveTable, () => this.#save(summary, 'csv', writeTable(summary)), 'save'),
        ),
      )}
      ${
        isEmpty(summary)
          ? nothing
          : way(
              'code',
              words.code,
              html`<p>${words.codeText}</p>
                <p>${edition === 'quick' ? words.codeTells : words.codeHolds}</p>
                <p class="code" part="code">${code}</p>`,
              below(
                'code',
                button(words.copyCode, () => this.#copy('code', summary, code), 'code'),
              ),
            )
      }
    </section>`;
  }

  #noticeOf(way: Way, summary: Summary): unknown {
    const { html, nothing } = this.#kit;
    const { notice, about } = this.#notice ?? {};
    // What was said of other answers, or of the code of another edition, no longer holds.
    if (notice?.way !== way || about !== keyOf(summary)) return nothing;
    return html`<p class="notice" tabindex="-1">${notice.text}</p>
      ${
        notice.byHand === undefined
          ? nothing
          : html`<textarea
              class="by-hand"
              rows="8"
              readonly
              aria-label=${summary.words.copyField}
              .value=${notice.byHand}
              @focus=${(event: Event) => {
                (event.target as HTMLTextAreaElement).select();
              }}
            ></textarea>`
      }`;
  }

  /** Says what has come of it, and takes the focus there. */
  #say(page: ResultPage, summary: Summary, way: Way, notice: Notice | undefined): void {
    this.#notice = notice && { notice, about: keyOf(summary) };
    if (notice) page.show(`.way-${way} ${notice.byHand === undefined ? '.notice' : '.by-hand'}`);
  }

  async #print({ words, content: { lang } }: Summary, sheet: TemplateResult): Promise<Notice | undefined> {
    const hasBegun = await printSheet(this.#kit, this.#host, lang, sheet, sheetStyles(this.#kit));
    return hasBegun ? undefined : { way: 'print', text: words.printFailed };
  }

  async #copy(way: Way, { words }: Summary, text: string, rich?: string): Promise<Notice> {
    const isCopied = (rich !== undefined && (await copyRich(text, rich))) || (await copyPlain(text));
    return isCopied ? { way, text: words.copied } : { way, text: words.copyRefused, byHand: text };
  }

  #save({ words, date }: Summary, type: 'json' | 'csv', text: string): Notice {
    const name = `self-check-${date}.${type}`;
    const link = document.createElement('a');
    link.href = URL.createObjectURL(
      new Blob([text], { type: type === 'json' ? 'application/json' : 'text/csv' }),
    );
    link.download = name;
    link.click();
    // Some browsers fetch it only after this task.
    setTimeout(() => {
      URL.revokeObjectURL(link.href);
    }, 60_000);
    return { way: 'save', text: this.#kit.fill(words.saved, { name }) };
  }
}

/** Two results with the same key are the same result. */
function keyOf({ answers, edition, content }: Summary): string {
  return JSON.stringify([[...answers], edition, content.lang]);
}

async function copyRich(text: string, rich: string): Promise<boolean> {
  try {
    const types = { 'text/plain': text, 'text/html': rich };
    const blobs = Object.entries(types).map(([type, value]) => [type, new Blob([value], { type })]);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs) as Record<string, Blob>)]);
    return true;
  } catch {
    return false;
  }
}

async function copyPlain(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

import type { TemplateResult } from 'lit';
import type { Kit } from '../../shared/kit.js';
import type { Page } from './page.js';

/** A page with a way back and a way on. */
export interface Sheet extends Page {
  readonly back: () => void;
  readonly next: () => void;
}

/**
 * What is on a page is not what was on the page before with other words: a screen reader goes on saying what it has read
 * there. The buttons stay, since one that is gone takes the focus with it, and nothing is said of where it went.
 */
export function sheet(
  { html, keyed }: Kit,
  { strings, back, next }: Sheet,
  key: string,
  wayOn: string,
  content: TemplateResult,
): TemplateResult {
  return html`<form
    class="page"
    novalidate
    @input=${(event: Event) => {
      // A native input event leaves the shadow root and would tell the page that, and where, something was answered.
      event.stopPropagation();
    }}
  >
    ${keyed(key, content)}
    <p class="actions">
      <button class="button" part="button" type="button" @click=${back}>
        <span>${strings.back}</span>
      </button>
      <button
        class="button primary"
        part="primary-button"
        type="submit"
        @click=${(event: Event) => {
          // Enter in an answer arrives here too. Not on submit: a frame without allow-forms has no such event.
          event.preventDefault();
          next();
        }}
      >
        <span>${wayOn}</span>
      </button>
    </p>
  </form>`;
}

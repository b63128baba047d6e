import { html, nothing } from 'lit';
import { kit } from '../../shared/kit.js';
import type { TemplateResult } from 'lit';

/** A button of a page. */
export interface Button {
  readonly label: string;
  readonly press: () => void;
  /** `primary` for the way on; `again` where the focus finds the button by it. */
  readonly name?: 'primary' | 'again';
}

/** A page of the self-check, to be drawn. */
export interface Sheet {
  /** Tells the page from the one before: another one is drawn anew, the same one is changed. */
  readonly key: string;
  readonly content: TemplateResult;
  readonly back?: Button | undefined;
  readonly next?: Button | undefined;
  /** Buttons beside those. */
  readonly more?: unknown;
  /** What stands below the buttons. */
  readonly below?: unknown;
}

/**
 * What is on a page is not what was on the page before with other words: a screen reader goes on saying what it has read
 * there. The buttons stay, since one that is gone takes the focus with it, and Orca then says nothing of where it went;
 * nor does it where a button goes that stood beside the one with the focus, hence the group around what is not on each page.
 */
export function drawSheet({ key, content, back, next, more, below }: Sheet): TemplateResult {
  return html`<form
    class="page"
    data-page=${key}
    novalidate
    @input=${(event: Event) => {
      // A native input event leaves the shadow root and would tell the page that, and where, something was answered.
      event.stopPropagation();
    }}
  >
    ${kit.keyed(key, content)}
    ${
      back || next
        ? html`<p class="actions">
            ${back ? button(back) : nothing}
            ${next ? button({ name: 'primary', ...next }, 'submit') : nothing}
            ${more ? html`<span class="more" role="group">${more}</span>` : nothing}
          </p>`
        : nothing
    }
    ${below}
  </form>`;
}

/** A button as pages have it. Where it submits, Enter in an answer presses it, too. */
export function button({ label, press, name }: Button, type: 'button' | 'submit' = 'button'): TemplateResult {
  return html`<button
    class="button ${name ?? ''}"
    part=${name === 'primary' ? 'primary-button' : 'button'}
    type=${type}
    @click=${(event: Event) => {
      // Not on submit: a frame without allow-forms has no such event.
      event.preventDefault();
      press();
    }}
  >
    <span>${label}</span>
  </button>`;
}

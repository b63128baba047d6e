import type { TemplateResult } from 'lit';
import type { Kit } from '../../shared/kit.js';
import { remember as en } from '../../shared/strings.check.en.js';
import type { Keeper } from '../storage.js';
import type { StartingAgain } from './page.js';
import type { Sheet } from './sheet.js';

export interface RememberView {
  readonly keeper: Keeper;
  /** Whether the page lets people begin to have their answers remembered. */
  readonly isAllowed: boolean;
  readonly isStart: boolean;
  readonly goOn: () => void;
  readonly focus: (selector: string) => void;
}

export interface RememberViews {
  /** What the start page leads on with, where there are answers from before. */
  readonly offer: (view: RememberView & StartingAgain) => Omit<Sheet, 'key'> | undefined;
  /** What is kept, and the buttons to begin and to end that. Stands below every page it concerns. */
  readonly panel: (view: RememberView) => TemplateResult | undefined;
}

/** Everything about remembering, in a language. Loaded with the result, or when something is kept already. */
export async function createRemember(kit: Kit, lang: string): Promise<RememberViews> {
  const { fill, html, nothing, plural } = kit;
  const words = lang.startsWith('cy') ? (await import('../../shared/strings.check.cy.js')).remember : en;

  const dateOf = (time: number) => {
    const date = new Date(time);
    return fill(words.date, {
      day: date.getDate(),
      month: words.months[date.getMonth()] ?? '',
      year: date.getFullYear(),
    });
  };
  const button = (text: string, press: () => void, className = '') =>
    html`<button class="button ${className}" part="button" type="button" @click=${press}>
      <span>${text}</span>
    </button>`;

  /** After each act the focus goes to the sentence that says what is kept now. */
  const act =
    ({ focus }: RememberView, run: () => void) =>
    () => {
      run();
      focus('.remember-status');
    };

  const details = ({ keeper }: RememberView) =>
    html`<details>
      <summary>${words.details}</summary>
      <ul class="small">
        <li>${words.detailsWhat}</li>
        <li>${fill(words.detailsWhere, { key: keeper.key })}</li>
        <li>${plural(lang, keeper.days, words.detailsHowLong)}</li>
        <li>${words.detailsWho}</li>
      </ul>
    </details>`;

  const rememberButton = (view: RememberView) =>
    button(
      words.remember,
      act(view, () => {
        view.keeper.remember();
      }),
    );
  const forgetButton = (view: RememberView) =>
    button(
      words.forget,
      act(view, () => {
        view.keeper.forget();
      }),
    );
  const unusableButtons = (view: RememberView) =>
    html`${button(words.download, () => {
      download(view.keeper);
    })}
    ${button(
      words.remove,
      act(view, () => {
        view.keeper.removeUnusable();
      }),
    )}`;

  return {
    offer: (view) => {
      const { keeper, isConfirming, goOn, askAgain, keep, restart } = view;
      if (keeper.state !== 'offered') return undefined;
      return isConfirming
        ? {
            content: html`<div class="confirm" role="group" tabindex="-1" aria-labelledby="confirm">
              <p id="confirm">${words.againConfirm}</p>
              <p class="actions">${button(words.againNo, keep)} ${button(words.againYes, restart)}</p>
            </div>`,
            next: undefined,
            more: undefined,
          }
        : {
            content: html`<p class="lead">${fill(words.offer, { date: dateOf(keeper.until) })}</p>`,
            next: { label: words.goOn, press: goOn },
            more: html`${button(words.again, askAgain, 'again')} ${forgetButton(view)}`,
            below: details(view),
          };
    },

    panel: (view) => {
      const { keeper, isAllowed, isStart } = view;
      const { state, until } = keeper;
      // Answers for other statements stand in nobody's way after the start page.
      const trouble = keeper.trouble === 'other' && !isStart ? undefined : keeper.trouble;
      const isUnusable = trouble === 'damaged' || trouble === 'newer' || trouble === 'other';
      const isOff = state === 'off';
      const isOffered = isStart && state === 'offered';
      const canBegin = isOff && isAllowed && !isUnusable;
      if (!trouble && (isOffered || (isOff && !keeper.wasAsked && (isStart || !isAllowed)))) return undefined;
      const status = isOff ? words.nothingKept : fill(words.kept, { date: dateOf(until) });
      return html`<div class="remember screen-only" part="remember">
        <p class="remember-status" tabindex="-1">
          ${trouble ? words.troubles[trouble] : status}
          ${canBegin && !trouble ? plural(lang, keeper.days, words.canRemember) : nothing}
        </p>
        <p class="actions">
          ${isUnusable ? unusableButtons(view) : nothing} ${canBegin ? rememberButton(view) : nothing}
          ${isOff || isOffered ? nothing : forgetButton(view)}
        </p>
        ${isUnusable || isOffered ? nothing : details(view)}
      </div>`;
    },
  };
}

/** A file of what is kept, exactly as it stands, so that nothing is lost with it. */
function download({ unusable }: Keeper): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([unusable], { type: 'text/plain' }));
  link.download = 'self-check.txt';
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 1000);
}

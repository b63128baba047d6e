import { html } from 'lit';
import { modelShiftStates } from './states/model-shift.js';
import { profileStates } from './states/profile.js';
import { roleExplorerStates } from './states/role-explorer.js';
import { selfCheckStates } from './states/self-check.js';
import { teamProfileStates } from './states/team-profile.js';
import { themeCardsStates } from './states/theme-cards.js';
import type { TemplateResult } from 'lit';
import type { State } from './states/steps.js';

export {
  modelShiftStates,
  profileStates,
  roleExplorerStates,
  selfCheckStates,
  teamProfileStates,
  themeCardsStates,
};

/**
 * Every state of every widget, by tag. The matrix stories, the pictures and the checks of accessibility all go
 * through it; `pages.ts` has the pages that come with the widgets, `conditions.ts` how all of it is looked at.
 */
export const catalogue = {
  'psw-theme-cards': themeCardsStates,
  'psw-role-explorer': roleExplorerStates,
  'psw-self-check': selfCheckStates,
  'psw-model-shift': modelShiftStates,
  'psw-profile': profileStates,
  'psw-team-profile': teamProfileStates,
} as const satisfies Readonly<Record<string, readonly State<never>[]>>;

/** States that may stand below each other. */
function together<E extends HTMLElement>(states: readonly State<E>[]): readonly State<E>[] {
  return states.filter(({ isAlone }) => !isAlone);
}

/** All states one below the other, each under its name. */
export function matrix(states: readonly State<never>[]): TemplateResult {
  return html`<div class="matrix">
    ${together(states).map(
      ({ name, template }) =>
        html`<section>
          <h2>${name}</h2>
          ${template}
        </section>`,
    )}
  </div>`;
}

/** Brings every widget of a rendered matrix into its state. */
export async function drive<E extends HTMLElement>(
  canvas: HTMLElement,
  tag: string,
  states: readonly State<E>[],
): Promise<void> {
  const elements = [...canvas.querySelectorAll<E>(tag)];
  for (const [index, { drive }] of together(states).entries()) {
    const element = elements[index];
    if (element) await drive?.(element);
  }
  (document.activeElement as HTMLElement | null)?.blur();
}

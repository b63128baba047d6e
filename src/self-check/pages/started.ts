import type { Kit } from '../../shared/kit.js';
import { adopt } from '../../shared/printing.js';
import { checkPage } from './check-page.js';
import { createRemember } from './remember.js';
import { startedStyles } from './started.styles.js';
import { themePage } from './theme-page.js';
import type { CheckPage } from './check-page.js';
import type { RememberViews } from './remember.js';
import type { Sheet } from './sheet.js';
import type { ThemePage } from './theme-page.js';

export { Keeper } from '../storage.js';

export interface StartedViews extends RememberViews {
  readonly theme: (page: ThemePage) => Sheet;
  readonly check: (page: CheckPage) => Sheet;
}

/**
 * What is drawn from the start on, but for the result, in a language, with its styles in the root it stands in. Loaded when a person starts, or has
 * answers from before.
 */
export async function createStartedViews(kit: Kit, lang: string, root: ShadowRoot): Promise<StartedViews> {
  adopt(root, startedStyles(kit));
  return {
    theme: (page) => themePage(kit, page),
    check: (page) => checkPage(kit, page),
    ...(await createRemember(kit, lang)),
  };
}

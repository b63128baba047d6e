import { baseStyles } from '../shared/base.styles.js';
import { Widget } from '../shared/widget.js';
import { lists } from './lists.js';
import { styles } from './model-shift.styles.js';
import type { TemplateResult } from 'lit';
import type { ContentOf, modelShift as slice } from '../content/slices.js';
import type { Cites } from '../shared/sources-panel.js';
import type { modelShift as en } from '../shared/strings.en.js';
import type { Bundle, ContentErrorDetail } from '../shared/widget.js';

export type ModelShiftContent = ContentOf<typeof slice>;
export type ModelShiftStrings = typeof en;

/**
 * Six ways of working that councils come from and six that they are heading for, after slides of 2016:
 * set side by side where they answer to each other, with the themes they bear on in words.
 *
 * To read about the themes, use `<psw-theme-cards>`.
 *
 * ```html
 * <psw-model-shift heading-level="2">
 *   <p>The two lists need JavaScript.</p>
 * </psw-model-shift>
 * ```
 *
 * @tagname psw-model-shift
 * @slot - Fallback content, shown until the lists are ready and if they cannot be shown. A child
 *   `<script type="application/json">` holds a whole pack of your own.
 * @fires {CustomEvent<ContentErrorDetail>} psw-model-shift-content-error - Own content cannot be shown.
 * @csspart widget - The whole of what is rendered.
 * @csspart languages - The buttons that choose the language, where `languages` asks for them.
 * @csspart title - The heading.
 * @csspart pairs - The list of pairs.
 * @csspart pair - A way of working that councils come from, beside one that they are heading for.
 * @csspart unpaired - A way of working that has no partner on the other list.
 * @csspart about - What the content is and is not, and the button for its sources.
 * @csspart sources - Where each part of the content comes from, once that is asked for.
 * @csspart message - The sentence shown when content cannot be shown and there is no fallback.
 * @cssprop [--psw-accent-color] - The one accent, for numerals, headings, links, buttons and bars.
 * @cssprop [--psw-focus-color] - The focus ring; the accent by default.
 * @cssprop [--psw-surface-color] - Ground of cards and panels.
 * @cssprop [--psw-line-color] - Hairlines.
 * @cssprop [--psw-muted-color] - Text of less weight.
 * @cssprop [--psw-border-radius=0.6em] - Corners.
 * @cssprop [--psw-space=1em] - The step of the spacing.
 * @cssprop [--psw-line-length=62ch] - The longest line of text.
 * @cssprop [--psw-heading-weight=650] - Weight of headings.
 * @since 0.1.0
 */
export class ModelShift extends Widget<ModelShiftContent, ModelShiftStrings> {
  static override styles = [baseStyles, styles];

  protected override readonly contentErrorEvent = 'psw-model-shift-content-error';
  protected override readonly bundle: Bundle<ModelShiftStrings> = {
    en: () => import('./model-shift.en.js'),
    cy: () => import('./model-shift.cy.js'),
  };

  protected override readonly cites: Cites = { collections: ['modelFeatures'] };

  protected override renderContent(content: ModelShiftContent): TemplateResult {
    return this.frame(content.lang, [
      lists(content, this.strings, this.level),
      this.about(content, content.modelFeatures),
    ]);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'psw-model-shift': ModelShift;
  }
  interface HTMLElementEventMap {
    'psw-model-shift-content-error': CustomEvent<ContentErrorDetail>;
  }
}

import { CodeWidget } from '../shared/code-widget.js';
import { kit } from '../shared/kit.js';
import type { ContentOf, profile as slice } from '../content/slices.js';
import type { CodeView } from '../shared/code-widget.js';
import type { profile as en } from '../shared/strings.en.js';
import type { ContentErrorDetail } from '../shared/widget.js';

export type ProfileContent = ContentOf<typeof slice>;
export type ProfileWords = typeof en;

/** Detail of `psw-profile-show`: nothing. What was shown is nobody else's business. */
export type ProfileShowDetail = Readonly<Record<string, never>>;

/**
 * A profile of the self-check again, from its code on paper: one alone, two as then and now, or an
 * officer's and a councillor's as a sheet for a conversation. Codes stay in memory until the person
 * leaves; no attribute or address takes one, since a code is personal.
 *
 * ```html
 * <psw-profile>
 *   <p>Reading a profile code needs JavaScript.</p>
 * </psw-profile>
 * ```
 *
 * @tagname psw-profile
 * @slot - Fallback content, shown until the widget is ready and if it cannot be shown. A child
 *   `<script type="application/json">` holds an overlay or a whole pack of your own.
 * @fires {CustomEvent<ProfileShowDetail>} psw-profile-show - A person was shown one or two profiles.
 * @fires {CustomEvent<ContentErrorDetail>} psw-profile-content-error - The content cannot be shown.
 * @csspart widget - The whole of what is rendered.
 * @csspart languages - The buttons that choose the language, where `languages` asks for them.
 * @csspart page-title - The heading of the form.
 * @csspart error-summary - The list of what is wrong with the codes.
 * @csspart field - A field for a code.
 * @csspart button - A button.
 * @csspart primary-button - The button that leads on.
 * @csspart outcome - What the codes show.
 * @csspart outcome-title - The heading of what the codes show.
 * @csspart themes - The table of the themes.
 * @csspart about - What the content is and is not, and the button for its sources.
 * @csspart sources - Where each part of the content comes from, once that is asked for.
 * @csspart message - The sentence shown when content cannot be shown and there is no fallback.
 * @cssprop [--psw-accent-color] - The one accent, for headings, links, buttons and bars.
 * @cssprop [--psw-accent-text-color] - Text on the accent; black or white by default, whichever reads better.
 * @cssprop [--psw-error-color] - The edge of what has to be mended.
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
export class Profile extends CodeWidget<ProfileContent, ProfileWords> {
  protected override readonly contentErrorEvent = 'psw-profile-content-error';
  protected override readonly showEvent = 'psw-profile-show';
  protected override readonly bundle = {
    en: () => import('./profile.en.js'),
    cy: () => import('./profile.cy.js'),
  };

  protected override async loadView(): Promise<CodeView<ProfileContent, ProfileWords>> {
    const { createProfileView } = await import('./profile-view.js');
    return createProfileView(kit);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'psw-profile': Profile;
  }
  interface HTMLElementEventMap {
    'psw-profile-show': CustomEvent<ProfileShowDetail>;
    'psw-profile-content-error': CustomEvent<ContentErrorDetail>;
  }
}

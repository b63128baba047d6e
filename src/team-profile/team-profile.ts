import { CodeWidget } from '../shared/code-widget.js';
import { kit } from '../shared/kit.js';
import type { ContentOf, teamProfile as slice } from '../content/slices.js';
import type { CodeView } from '../shared/code-widget.js';
import type { teamProfile as en } from '../shared/strings.en.js';
import type { ContentErrorDetail } from '../shared/widget.js';

export type TeamProfileContent = ContentOf<typeof slice>;
export type TeamProfileWords = typeof en;

/** Detail of `psw-team-profile-show`: nothing. What was shown is nobody else's business. */
export type TeamProfileShowDetail = Readonly<Record<string, never>>;

/**
 * How a team spreads over the themes, from the codes that people choose to share: in words, never a
 * person's own, and nothing at all for fewer than five codes. Codes stay in memory until the person
 * leaves; no attribute or address takes one.
 *
 * ```html
 * <psw-team-profile>
 *   <p>The picture of a team needs JavaScript.</p>
 * </psw-team-profile>
 * ```
 *
 * @tagname psw-team-profile
 * @slot - Fallback content, shown until the widget is ready and if it cannot be shown. A child
 *   `<script type="application/json">` holds an overlay or a whole pack of your own.
 * @fires {CustomEvent<TeamProfileShowDetail>} psw-team-profile-show - A person was shown a team.
 * @fires {CustomEvent<ContentErrorDetail>} psw-team-profile-content-error - The content cannot be shown.
 * @csspart widget - The whole of what is rendered.
 * @csspart languages - The buttons that choose the language, where `languages` asks for them.
 * @csspart page-title - The heading of the form.
 * @csspart error-summary - The list of what is wrong with the codes.
 * @csspart field - A field for codes.
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
export class TeamProfile extends CodeWidget<TeamProfileContent, TeamProfileWords> {
  protected override readonly contentErrorEvent = 'psw-team-profile-content-error';
  protected override readonly showEvent = 'psw-team-profile-show';
  protected override readonly bundle = {
    en: () => import('./team-profile.en.js'),
    cy: () => import('./team-profile.cy.js'),
  };

  protected override async loadView(): Promise<CodeView<TeamProfileContent, TeamProfileWords>> {
    const { createTeamView } = await import('./team-view.js');
    return createTeamView(kit);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'psw-team-profile': TeamProfile;
  }
  interface HTMLElementEventMap {
    'psw-team-profile-show': CustomEvent<TeamProfileShowDetail>;
    'psw-team-profile-content-error': CustomEvent<ContentErrorDetail>;
  }
}

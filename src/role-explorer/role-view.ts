import type { TemplateResult, nothing } from 'lit';
import type { ContentLoader } from '../content/load.js';
import type { roleExplorer as en } from '../shared/strings.en.js';
import type { RoleExplorerContent } from './role-explorer.js';

/** The ways to look at the roles: the list beside a role's detail, and those that are loaded on demand. */
export type RoleView = 'roles' | 'compare' | 'finder' | 'map';

/** What a person has chosen in the views. It outlives a change of language, and goes nowhere else. */
export interface Chosen {
  /** Ids of the roles that are compared, in order. */
  compared: readonly string[];
  /** Situations that have been ticked: id of the role and place in its list, such as `broker 2`. */
  ticks: ReadonlySet<string>;
  /** Whether the roles for the ticks have been asked for. */
  isAnswered: boolean;
  /** What is highlighted in the drawing: collection and id, such as `themes rooted-in-place`. */
  node: string;
}

/** What a view that is loaded on demand draws from. */
export interface RolePage {
  readonly content: RoleExplorerContent;
  readonly strings: typeof en;
  readonly level: number;
  /** Id of the role whose detail was last shown. */
  readonly role: string | undefined;
  readonly chosen: Chosen;
  /** Takes what a person has chosen, draws anew, and moves the focus if that is asked for. */
  readonly choose: (chosen: Partial<Chosen>, selector?: string) => void;
  /** Shows the detail of a role. */
  readonly open: (role: string) => void;
  /** A link that leads to these roles and copies its address. */
  readonly link: (roles: readonly string[], text: string) => TemplateResult | typeof nothing;
  /** Content that only this view shows, with what the council has changed. */
  readonly contentOf: ContentLoader;
}

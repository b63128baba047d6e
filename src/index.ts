/** Classes and types. Importing this registers nothing; `define.js` registers every widget. */
export { ModelShift } from './model-shift/model-shift.js';
export { Profile } from './profile/profile.js';
export { RoleExplorer } from './role-explorer/role-explorer.js';
export { SelfCheck } from './self-check/self-check.js';
export { TeamProfile } from './team-profile/team-profile.js';
export { ThemeCards } from './theme-cards/theme-cards.js';
export { version } from './shared/version.js';
export type { Problem } from './content/explain.js';
export type {
  Basis,
  Citation,
  Framework,
  Relation,
  Words,
  WrittenOverlay as Overlay,
  WrittenPack as Pack,
} from './content/schema.js';
export type { ProfileShowDetail } from './profile/profile.js';
export type {
  RoleExplorerCollection,
  RoleExplorerFilterDetail,
  RoleExplorerSelectDetail,
} from './role-explorer/role-explorer.js';
export type {
  SelfCheckEdition,
  SelfCheckEditionDetail,
  SelfCheckStepDetail,
} from './self-check/self-check.js';
export type { ContentErrorDetail } from './shared/widget.js';
export type { TeamProfileShowDetail } from './team-profile/team-profile.js';
export type { ShowThemeDetail } from './theme-cards/card-requests.js';
export type { ThemeCardsToggleDetail } from './theme-cards/theme-cards.js';

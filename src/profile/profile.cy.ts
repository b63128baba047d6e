/** All that a profile says in Welsh, the form and its errors included: few pages show it. */
import { codes, common, profile as words } from '../shared/strings.cy.js';
export { default } from '../content/content.cy.js';

export const strings = { ...common, codes, words };

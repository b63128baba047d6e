/** All that the theme cards say in Welsh, in one file, so that a page asks but once. */
export { default } from '../content/content.cy.js';
export { themeCards as strings } from '../shared/strings.cy.js';

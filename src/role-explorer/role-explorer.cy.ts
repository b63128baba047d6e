/** All that the roles of staff say in Welsh, in one file, so that a page asks but once. */
export { default } from '../content/content.cy.js';
export { roleExplorer as strings } from '../shared/strings.cy.js';

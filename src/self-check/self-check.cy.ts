/** All that the self-check says in Welsh, in one file, so that a page asks but once. */
export { default } from '../content/content.cy.js';
export { selfCheck as strings } from '../shared/strings.cy.js';

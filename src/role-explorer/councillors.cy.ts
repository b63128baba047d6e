/** What the roles of councillors say in Welsh, besides the words of the widget itself. */
export { default } from '../content/content.cy.js';
export { councillors as strings } from '../shared/strings.cy.js';

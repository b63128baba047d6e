/** All that the ways of working say in Welsh: few pages show it. */
export { default } from '../content/content.cy.js';
export { modelShift as strings } from '../shared/strings.cy.js';

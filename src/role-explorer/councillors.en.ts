/** What the roles of councillors say in English, besides the words of the widget itself. */
export { default } from '../content/content.en.js';
export { councillors as strings } from '../shared/strings.en.js';

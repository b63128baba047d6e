/** All that the roles of staff say in English, in one file, so that a page asks but once. */
export { default } from '../content/content.en.js';
export { roleExplorer as strings } from '../shared/strings.en.js';

/** All that the theme cards say in English, in one file, so that a page asks but once. */
export { default } from '../content/content.en.js';
export { themeCards as strings } from '../shared/strings.en.js';

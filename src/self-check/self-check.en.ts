/** All that the self-check says in English, in one file, so that a page asks but once. */
export { default } from '../content/content.en.js';
export { selfCheck as strings } from '../shared/strings.en.js';

/** All that the ways of working say in English: few pages show it. */
export { default } from '../content/content.en.js';
export { modelShift as strings } from '../shared/strings.en.js';

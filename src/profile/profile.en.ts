/** All that a profile says in English, the form and its errors included: few pages show it. */
import { codes, common, profile as words } from '../shared/strings.en.js';
export { default } from '../content/content.en.js';

export const strings = { ...common, codes, words };

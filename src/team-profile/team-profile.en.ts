/** All that the picture of a team says in English, the form and its errors included: few pages show it. */
import { codes, common, teamProfile as words } from '../shared/strings.en.js';
export { default } from '../content/content.en.js';

export const strings = { ...common, codes, words };

/** What content may be; shared by the check and by the sentences about what is wrong. */

/** In levels. Bundled content has 7; what is deeper than this is no content, and might be without end. */
export const DEEPEST = 24;
/** Some sixty times the bundled content in two languages. */
export const MOST_VALUES = 250_000;
/** The longest file that is read, in characters: some forty times the bundled content in two languages. */
export const LONGEST_FILE = 8_000_000;

/**
 * Text with something to read in it. Not allowed are control characters but for tab and line ends,
 * and the characters that turn the direction of writing round (Unicode's embeddings, overrides and
 * isolates), which can make a text read otherwise than it is written.
 */
export const textPattern = /^(?=\s*\S)[^\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]*$/;
export const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
export const tagPattern = /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/;
/** A web address, an e-mail address, a telephone number, or an address on the page's own site. */
export const hrefPattern = /^(https?:\/\/|mailto:|tel:|(?![A-Za-z][A-Za-z0-9+.-]*:|\/\/))[^\s\\]+$/;

/** Collections of the framework whose items need words under the same id. */
export const collections = [
  'themes',
  'roles',
  'skills',
  'lessons',
  'modelFeatures',
  'practices',
  'drivers',
  'councillorRoles',
  'statements',
  'sources',
] as const;
export type Collection = (typeof collections)[number];

/** What the widget shows besides its words, and the English around them: one file, so that a page asks but once. */
export { default as framework } from '../content/framework.json' with { type: 'json' };
export { modelShift as strings } from '../shared/strings.more.en.js';

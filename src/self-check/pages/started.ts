/** What is drawn from the start on, but for the result. Loaded when a person starts, or has answers from before. */
export { checkPage } from './check-page.js';
export { Keeper, createRemember } from './remember.js';
export { themePage } from './theme-page.js';

/** What comes with the package in English. The build joins it, and leaves out what a widget does not show (`slices.ts`). */
import { createContent } from './content.js';
import framework from './framework.json' with { type: 'json' };
import words from './en.json' with { type: 'json' };
import type { PackIn } from './content.js';

export default createContent({ framework, words } as unknown as PackIn);

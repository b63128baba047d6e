import type { HTMLAttributes } from 'svelte/elements';
import type { ElementOf, Elements, ListenersOf, PropsOf } from './elements.js';

/** The tags of the widgets in the templates of Svelte: `import type {} from 'public-servant-widgets/svelte'`. */
type Tags = {
  [Tag in keyof Elements]: Omit<HTMLAttributes<ElementOf<Tag>>, keyof PropsOf<Tag>> &
    PropsOf<Tag> &
    ListenersOf<Tag, 'on'> &
    ListenersOf<Tag, 'on:'>;
};

declare module 'svelte/elements' {
  export interface SvelteHTMLElements extends Tags {}
}

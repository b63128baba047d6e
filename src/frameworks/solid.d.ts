import type { JSX } from 'solid-js';
import type { ElementOf, Elements, ListenersOf, PropsOf } from './elements.js';

/** The tags of the widgets in the JSX of Solid: `import type {} from 'public-servant-widgets/solid'`. */
type Tags = {
  [Tag in keyof Elements]: Omit<JSX.HTMLAttributes<ElementOf<Tag>>, keyof PropsOf<Tag>> &
    PropsOf<Tag> &
    ListenersOf<Tag, 'on:'> & {
      [Name in keyof PropsOf<Tag> & string as `prop:${Name}` | `attr:${Name}`]?: PropsOf<Tag>[Name];
    };
};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}

import type { ClassAttributes, HTMLAttributes } from 'preact';
import type { ElementOf, Elements, ListenersOf, PropsOf } from './elements.js';

/** The tags of the widgets in the JSX of Preact: `import type {} from 'public-servant-widgets/preact'`. */
type Tags = {
  [Tag in keyof Elements]: Omit<HTMLAttributes<ElementOf<Tag>>, keyof PropsOf<Tag>> &
    ClassAttributes<ElementOf<Tag>> &
    PropsOf<Tag> &
    ListenersOf<Tag, 'on'>;
};

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}

import type { ClassAttributes, HTMLAttributes } from 'react';
import type { ElementOf, Elements, ListenersOf, PropsOf } from './elements.js';

/** The tags of the widgets in the JSX of React 19: `import type {} from 'public-servant-widgets/react'`. */
type Tags = {
  [Tag in keyof Elements]: Omit<HTMLAttributes<ElementOf<Tag>>, keyof PropsOf<Tag>> &
    ClassAttributes<ElementOf<Tag>> &
    PropsOf<Tag> &
    ListenersOf<Tag, 'on'> & { class?: string | undefined };
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}

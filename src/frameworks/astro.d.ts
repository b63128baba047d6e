import type { Elements, PropsOf } from './elements.js';

/** A page of Astro is text: attributes take what can be said in it. Objects are set by a script. */
type Camel<Name> = Name extends `${infer Start}-${infer Rest}` ? `${Start}${Capitalize<Camel<Rest>>}` : Name;
type Attributes<Props> = {
  [Name in Exclude<keyof Props, Camel<Extract<keyof Props, `${string}-${string}`>>>]?:
    Extract<Props[Name], string | number> | undefined;
};

/** The tags of the widgets in the pages of Astro: `import type {} from 'public-servant-widgets/astro'`. */
type Tags = {
  [Tag in keyof Elements]: Omit<astroHTML.JSX.HTMLAttributes, keyof PropsOf<Tag>> & Attributes<PropsOf<Tag>>;
};

declare global {
  namespace astroHTML.JSX {
    interface IntrinsicElements extends Tags {}
  }
}

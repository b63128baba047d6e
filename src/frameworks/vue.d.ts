import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { ElementOf, Elements, EventsOf, PropsOf } from './elements.js';

/** The compiler of templates knows `heading-level` as `headingLevel`, and text is right in an attribute. */
type Camel<Name> = Name extends `${infer Start}-${infer Rest}` ? `${Start}${Capitalize<Camel<Rest>>}` : Name;
type Dashed<Props> = Extract<keyof Props, `${string}-${string}`>;
type InTemplates<Props> = Omit<Props, Camel<Dashed<Props>> | Dashed<Props>> & {
  [Name in Dashed<Props> as Camel<Name>]?: Props[Name];
};

/** The tags of the widgets in the templates of Vue: `import type {} from 'public-servant-widgets/vue'`. */
type Tags = {
  [Tag in keyof Elements]: new () => ElementOf<Tag> & {
    /** What templates can set. It is there for the compiler alone. */
    $props: Omit<HTMLAttributes, keyof PropsOf<Tag>> & InTemplates<PropsOf<Tag>> & PublicProps;
    /** What templates can listen to. It is there for the compiler alone. */
    $emit: EmitFn<{ [Name in keyof EventsOf<Tag>]: (event: EventsOf<Tag>[Name]) => void }>;
  };
};

declare module 'vue' {
  interface GlobalComponents extends Tags {}
}

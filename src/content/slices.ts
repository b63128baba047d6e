import type { Content } from './content.js';

/**
 * Which part of the content each widget shows. The build leaves everything else out of the
 * widget's own bundle, and the type of the widget's content holds nothing else, so that reading
 * a field that was not bundled does not compile.
 */

type Collection = {
  [K in keyof Content]: Content[K] extends readonly (infer Item)[]
    ? Item extends { id: string }
      ? K
      : never
    : never;
}[keyof Content];

export type Slice = { readonly [C in Collection]?: readonly (keyof Content[C][number])[] };

/** The content a slice leaves; collections that it does not name are empty. */
export type ContentOf<S extends Slice> = {
  readonly [K in keyof Content]: K extends Collection
    ? K extends keyof S
      ? S[K] extends readonly (infer Field)[]
        ? readonly Pick<Content[K][number], ('id' | 'review' | 'lang' | Field) & keyof Content[K][number]>[]
        : readonly never[]
      : readonly never[]
    : Content[K];
};

export const themeCards = {
  themes: ['order', 'level', 'sources', 'title', 'summary', 'meaning', 'practice', 'questions', 'debate'],
  roles: ['themes', 'title', 'summary'],
  sources: ['kind', 'year', 'url', 'title', 'author', 'licence'],
} as const satisfies Slice;

export const roleExplorer = {
  themes: ['order', 'title', 'summary'],
  roles: [
    'origin',
    'definition',
    'sources',
    'themes',
    'skills',
    'title',
    'summary',
    'actions',
    'example',
    'questions',
    'aliases',
  ],
  skills: ['title', 'summary'],
  sources: ['kind', 'year', 'url', 'title', 'author', 'licence'],
} as const satisfies Slice;

export const selfCheck = {
  themes: ['order', 'level', 'title', 'summary', 'prompt'],
  roles: ['title', 'summary'],
  statements: ['theme', 'quick', 'weight', 'roles', 'text', 'councillor'],
} as const satisfies Slice;

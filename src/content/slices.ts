import type { Content } from './content.js';
import type { Words } from './schema.js';

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

/** Collections that a slice does not name, and what belongs to the statements where it does not name those. */
type Unshown<S extends Slice> =
  'skillGroups' | Exclude<Collection, keyof S> | ('statements' extends keyof S ? never : 'answers');

/** The content a slice leaves; a collection that it does not name is not there. */
export type ContentOf<S extends Slice> = {
  readonly [K in Exclude<keyof Content, Unshown<S>>]: K extends Collection
    ? S[K] extends readonly (infer Field)[]
      ? readonly Pick<Content[K][number], ('id' | 'review' | 'lang' | Field) & keyof Content[K][number]>[]
      : never
    : K extends 'about'
      ? About
      : Content[K];
};

/** What widgets say about the content; the rest of it is for documentation. */
export type About = Pick<Words['about'], 'independence' | 'edition' | 'update' | 'review'>;

/** What a council may add to a theme or a role; nothing of it is bundled. */
const own = ['local', 'contacts', 'courses', 'ownLang'] as const;

export const themeCards = {
  themes: ['order', 'level', 'title', 'summary', 'meaning', 'practice', 'questions', 'debate', ...own],
  roles: ['themes', 'title', 'summary'],
  lessons: ['themes', 'title', 'summary'],
  practices: ['themes', 'title', 'summary', 'steps'],
  drivers: ['themes', 'title', 'summary'],
} as const satisfies Slice;

/** What the search of the theme cards looks at, beside the themes. */
export const searchable = {
  roles: ['themes', 'skills', 'title', 'aliases'],
  skills: ['themes', 'title'],
} as const satisfies Slice;

export const roleExplorer = {
  themes: ['order', 'title', 'summary'],
  roles: [
    'origin',
    'definition',
    'themes',
    'skills',
    'title',
    'summary',
    'actions',
    'example',
    'questions',
    'aliases',
    ...own,
  ],
  skills: ['title', 'summary'],
  // Their words are in a slice of their own, which is loaded when councillors' roles are asked for.
  councillorRoles: [],
} as const satisfies Slice;

export const selfCheck = {
  themes: ['order', 'level', 'title', 'summary', 'contacts', 'courses', 'ownLang'],
  roles: ['title', 'summary'],
  statements: ['theme', 'quick', 'weight', 'roles'],
} as const satisfies Slice;

/** What the self-check says from the start on; loaded then. */
export const statements = {
  themes: ['prompt', 'questions'],
  statements: ['text', 'councillor'],
} as const satisfies Slice;

export const councillors = {
  councillorRoles: ['title', 'summary', 'example', 'questions'],
} as const satisfies Slice;

/** What the finder shows of the roles besides what is on screen already. */
export const roleFinder = {
  roles: ['situationBasis', 'title', 'situations'],
} as const satisfies Slice;

/** What the sources of a widget's content are told from. */
export const sourcesPanel = {
  themes: ['basis', 'sources', 'title'],
  roles: ['definition', 'sources', 'themes', 'title'],
  skills: ['sources', 'themes', 'title'],
  lessons: ['sources', 'themes', 'title'],
  practices: ['basis', 'sources', 'themes', 'title'],
  drivers: ['sources', 'themes', 'title'],
  modelFeatures: ['sources', 'themes', 'title'],
  councillorRoles: ['sources', 'title'],
  statements: ['theme', 'basis'],
  sources: ['kind', 'year', 'url', 'title', 'author', 'licence'],
} as const satisfies Slice;

export const modelShift = {
  themes: ['title'],
  modelFeatures: ['side', 'themes', 'pair', 'title', 'summary'],
} as const satisfies Slice;

export const profile = {
  themes: ['order', 'level', 'title', 'summary', 'questions'],
  statements: ['theme', 'quick'],
} as const satisfies Slice;

export const teamProfile = profile;

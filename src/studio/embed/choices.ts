/** What a person can choose on the page 'What do I use?', and nothing of how it is drawn. */

export const widgets = [
  'theme-cards',
  'role-explorer',
  'self-check',
  'model-shift',
  'profile',
  'team-profile',
] as const;
export type WidgetName = (typeof widgets)[number];

/** How a widget gets into a system: what is pasted there, and what IT puts beside it. */
export const platforms = {
  html: { paste: 'tag', it: undefined, isWhole: false },
  wordpress: { paste: 'text', it: 'php', isWhole: false },
  drupal: { paste: 'text', it: 'library', isWhole: false },
  sharepoint: { paste: 'frame', it: undefined, isWhole: true },
  umbraco: { paste: 'text', it: 'loader', isWhole: false },
  jadu: { paste: 'text', it: 'loader', isWhole: false },
  confluence: { paste: 'single', it: undefined, isWhole: false },
  moodle: { paste: 'address', it: undefined, isWhole: true },
  npm: { paste: 'code', it: 'install', isWhole: false },
} as const satisfies Record<string, Platform>;
export type PlatformName = keyof typeof platforms;

export interface Platform {
  readonly paste: 'tag' | 'text' | 'frame' | 'address' | 'single' | 'code';
  readonly it: 'loader' | 'php' | 'library' | 'install' | undefined;
  /** Whether the address of the files has to begin with https. */
  readonly isWhole: boolean;
}

/** An attribute of a widget, by how a person chooses its value. What is not chosen is not written. */
export type Option =
  | { readonly kind: 'flag'; readonly name: string; readonly value: string }
  | { readonly kind: 'choice'; readonly name: string; readonly values: readonly string[] }
  | { readonly kind: 'themes' | 'role' | 'address'; readonly name: string }
  | { readonly kind: 'days'; readonly name: string; readonly min: number; readonly max: number };

export const optionsOf: Readonly<Record<WidgetName, readonly Option[]>> = {
  'theme-cards': [
    { kind: 'themes', name: 'themes' },
    { kind: 'flag', name: 'pick', value: 'week' },
    { kind: 'flag', name: 'tools', value: '' },
    { kind: 'flag', name: 'layout', value: 'list' },
    { kind: 'flag', name: 'links', value: 'off' },
    { kind: 'flag', name: 'deck', value: '' },
    { kind: 'address', name: 'deck-address' },
  ],
  'role-explorer': [
    { kind: 'choice', name: 'collection', values: ['councillor'] },
    { kind: 'role', name: 'selected' },
    { kind: 'choice', name: 'links', values: ['on', 'off'] },
  ],
  'self-check': [
    { kind: 'choice', name: 'edition', values: ['quick', 'councillor'] },
    { kind: 'flag', name: 'remember', value: 'off' },
    { kind: 'days', name: 'remember-days', min: 1, max: 366 },
  ],
  'model-shift': [],
  profile: [],
  'team-profile': [],
};

/** The colours that a page can choose: the parameter of a frame, and what it is called in a style sheet. */
export const colours = {
  accent: '--psw-accent-color',
  'accent-text': '--psw-accent-text-color',
  surface: '--psw-surface-color',
  focus: '--psw-focus-color',
} as const;
export type ColourName = keyof typeof colours;

export interface Choices {
  readonly platform: PlatformName;
  readonly widget: WidgetName;
  /** Where the folders `cdn` and `embed` stand, as it was typed. */
  readonly address: string;
  /** The language of the widget; `page` is that of the page around it, `both` lets readers choose. */
  readonly language: 'page' | 'en' | 'cy' | 'both';
  readonly headingLevel: number;
  /** Address of an overlay, as it was typed. */
  readonly overlay: string;
  /** Values by attribute, of all widgets; only those of the chosen one are used. */
  readonly options: Readonly<Record<string, string>>;
  /** Colours as they were typed. */
  readonly colours: Readonly<Partial<Record<ColourName, string>>>;
}

export const initial: Choices = {
  platform: 'html',
  widget: 'theme-cards',
  address: '/psw',
  language: 'page',
  headingLevel: 2,
  overlay: '',
  options: {},
  colours: {},
};

/** What is wrong with the address of the files, if anything is. */
export function problemOfAddress({
  address,
  platform,
}: Choices): 'addressWrong' | 'addressWhole' | undefined {
  const { paste, isWhole } = platforms[platform];
  if (paste === 'single' || paste === 'code') return undefined;
  if (isWhole) return isWholeAddress(address) ? undefined : 'addressWhole';
  return isWholeAddress(address) || /^\/(?!\/)[^\s"'<>?#\\]*$/.test(address) ? undefined : 'addressWrong';
}

export function isWholeAddress(address: string): boolean {
  // What a browser would mend, or pass over, is not what somebody meant to write.
  return /^https:\/\/[^\s"'<>?#\\]+$/.test(address) && URL.canParse(address);
}

/** Whether an overlay can be loaded from where somebody says that it is. */
export function isOverlayAddress(overlay: string): boolean {
  return (
    overlay === '' ||
    (!/[\s"'<>\\\]]/.test(overlay) && /^(https:\/\/|\.{0,2}\/|[\w-]+(\.|\/|$))/.test(overlay))
  );
}

/** Whether a widget stands by itself: there is no page around it whose language and style sheet it could have. */
export function isAlone({ platform }: Choices): boolean {
  return ['frame', 'address', 'single'].includes(platforms[platform].paste);
}

export function languageOf(choices: Choices): Choices['language'] {
  return choices.language === 'page' && isAlone(choices) ? 'en' : choices.language;
}

/** The attributes that the choices come to, in the order in which they are written. */
export function attributesOf(choices: Choices): readonly (readonly [name: string, value: string])[] {
  const { widget, headingLevel, overlay, options } = choices;
  const language = languageOf(choices);
  const all: (readonly [string, string])[] = [];
  if (language === 'en' || language === 'cy') all.push(['lang', language]);
  if (language === 'both') all.push(['languages', 'en cy']);
  if (headingLevel !== 2) all.push(['heading-level', String(headingLevel)]);
  for (const { name } of optionsOf[widget]) {
    const value = options[`${widget} ${name}`];
    if (value !== undefined) all.push([name, value]);
  }
  if (overlay && isOverlayAddress(overlay)) all.push(['overlay', overlay]);
  return all;
}

/** The colours that can be used: what is none is said beside its field. */
export function coloursOf(choices: Choices): readonly (readonly [ColourName, string])[] {
  return (Object.keys(colours) as ColourName[]).flatMap((name) => {
    const value = choices.colours[name]?.trim() ?? '';
    return isColour(value) ? [[name, value] as const] : [];
  });
}

/** A colour by itself: nothing that refers to something else, and nothing that could end the rule it stands in. */
export function isColour(value: string): boolean {
  return (
    /^[#\w][\w\s.,%()/-]*$/.test(value) && !/\b(var|env|attr)\(/i.test(value) && CSS.supports('color', value)
  );
}

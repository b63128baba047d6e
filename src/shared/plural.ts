/** Texts of a plural in English; Welsh needs all six of {@link Intl.LDMLPluralRule}. */
export interface Plural {
  readonly one: string;
  readonly other: string;
}

/** The shape another language's strings must have: the same keys, and all six forms of each plural. */
export type Translated<T> = T extends string
  ? string
  : T extends Plural
    ? Readonly<Record<Intl.LDMLPluralRule, string>>
    : { readonly [K in keyof T]: Translated<T[K]> };

/** The form of a text that goes with a number in a language, with the number filled in for `{count}`. */
export function plural(lang: string, count: number, forms: Plural): string {
  // Making the rules of a language takes a browser half a millisecond, and those of English are simple.
  const form = lang === 'en' ? (count === 1 ? 'one' : 'other') : new Intl.PluralRules(lang).select(count);
  return fill((forms as Plural & Partial<Record<Intl.LDMLPluralRule, string>>)[form] ?? forms.other, {
    count,
  });
}

/** A text with the words in braces replaced: `fill('Theme {step}', {step: 3})` is `Theme 3`. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

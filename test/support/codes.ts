import framework from '../../src/content/framework.json' with { type: 'json' };
import { encodeProfile } from '../../src/shared/profile-code.js';
import type { CodeEdition } from '../../src/shared/profile-code.js';

/** Codes of people who do not exist. */

export const themes: readonly string[] = framework.themes.map(({ id }) => id);

type Value = number | undefined;

interface Made {
  readonly month?: string;
  readonly edition?: CodeEdition;
  readonly version?: string;
  /** Value of every theme that `values` does not name. */
  readonly value?: Value;
  readonly values?: Readonly<Record<string, Value>>;
}

export function codeOf({
  month = '2026-11',
  edition = 'full',
  version = framework.version,
  value,
  values = {},
}: Made): string {
  const all = themes.map((id) => [id, id in values ? values[id] : value] as const);
  return encodeProfile({ values: new Map(all), month }, { version, edition, themes });
}

/** The code with its character at a place, from 1 and without hyphens, changed to another one. */
export function mistype(code: string, at: number): string {
  const place = at - 1 + Math.floor((at - 1) / 4);
  return code.slice(0, place) + (code[place] === '7' ? '8' : '7') + code.slice(place + 1);
}

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { frame as cy } from '../embed/frame-strings.cy.js';
import { frame as en } from '../embed/frame-strings.en.js';
import { bestLanguage, directionOf } from '../shared/language.js';
import { fallback, widgetNames } from './fallback.js';
import { UsageError, bundled } from './input.js';
import { Html, markup } from './markup.js';
import type { Overlay, Pack } from '../content/schema.js';

/** A widget as one file of HTML with everything in it, which asks for nothing: for macros, e-mail and archives. */

export interface SingleOptions {
  readonly widget: string;
  readonly lang: string;
  readonly title?: string;
  /** Attributes of the widget, as `name=value`. */
  readonly attr?: readonly string[];
  readonly pack: Pack;
  readonly overlay: Overlay | undefined;
}

export const singleWidgets = Object.keys(en.titles);

export function singleFile({ widget, lang, title, attr = [], pack, overlay }: SingleOptions): string {
  const languages = Object.keys(pack.words);
  const best = bestLanguage(lang, languages);
  if (best?.split('-')[0] !== lang.toLowerCase().split('-')[0])
    throw new UsageError(
      `--lang "${lang}": there are no words in it; expected one of ${languages.join(', ')}.`,
    );
  const words = bestLanguage(lang, ['en', 'cy']) === 'cy' ? cy : en;
  const tag = new Html(`psw-${widget}`);
  const inside = [pack === bundled ? undefined : pack, overlay].filter((one) => one !== undefined);
  const script = unbroken(withoutMap(readBuilt(`single/${widget}.js`)));
  const styles = readBuilt('embed/frame.css');
  const policy = `default-src 'none'; script-src ${hashOf(script)}; style-src ${hashOf(styles)}; form-action 'none'; base-uri 'none'`;
  return markup`<!doctype html>
<html lang="${lang}" dir="${directionOf(lang)}" data-scheme="auto">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title ?? words.titles[widget as keyof typeof words.titles]}</title>
<style>${new Html(styles)}</style>
</head>
<body>
<main id="page">
<${tag}${attributes(widget, attr)}>
${inside.map((one) => markup`<script type="application/json">${json(one)}</script>\n`)}${
    widgetNames.includes(widget)
      ? new Html(fallback(widget, { lang, level: 2, pack, overlay }))
      : markup`<p>${words.needsScript}</p>\n`
  }</${tag}>
</main>
<script>${new Html(script)}</script>
</body>
</html>
`.code;
}

/** Attributes that the widget has: anything else would be misspelt, and nobody would notice. */
function attributes(widget: string, given: readonly string[]): Html {
  const known = attributesOf(widget);
  return markup`${given.map((one) => {
    const [, name = '', , value = ''] = /^([^=]*)(=(.*))?$/s.exec(one) ?? [];
    if (name === 'src' || name === 'overlay')
      throw new UsageError(
        `--attr "${one}": the file asks for nothing, so its content goes inside. Use --${name === 'src' ? 'pack' : 'overlay'} FILE.`,
      );
    if (!known.includes(name))
      throw new UsageError(
        `--attr "${one}": ${widget} has no "${name}"; expected one of ${known.join(', ')}.`,
      );
    return markup` ${name}="${value}"`;
  })}`;
}

interface Manifest {
  readonly modules: readonly {
    readonly declarations: readonly {
      readonly tagName?: string;
      readonly attributes?: readonly { readonly name: string }[];
    }[];
  }[];
}

function attributesOf(widget: string): readonly string[] {
  const { modules } = JSON.parse(readBuilt('custom-elements.json')) as Manifest;
  const element = modules
    .flatMap(({ declarations }) => declarations)
    .find(({ tagName }) => tagName === `psw-${widget}`);
  const names = element?.attributes?.map(({ name }) => name) ?? [];
  return names.filter((name) => name !== 'src' && name !== 'overlay').sort();
}

/** A file that is published beside the command line. */
function readBuilt(path: string): string {
  return readFileSync(new URL(path, import.meta.url), 'utf8');
}

/** The file asks for nothing, not even for what developer tools would look for beside it. */
function withoutMap(script: string): string {
  return script.replace(/\n\/\/# sourceMappingURL=\S+\s*$/, '\n');
}

/** Nothing in a script may look like its end, or like a comment of HTML. In a text the code says the same. */
function unbroken(script: string): string {
  return script.replace(/<(?=\/script|!--)/gi, '\\x3c');
}

function json(value: unknown): Html {
  return new Html(JSON.stringify(value).replaceAll('<', '\\u003c'));
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

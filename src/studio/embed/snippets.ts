import {
  attributesOf,
  colours,
  coloursOf,
  isAlone,
  isWholeAddress,
  languageOf,
  platforms,
} from './choices.js';
import { fill } from '../../shared/plural.js';
import type { Choices } from './choices.js';
import type { frame } from '../../embed/frame-strings.en.js';
import type { Translated } from '../../shared/plural.js';
import type { Lang } from '../header.js';
import type { embed } from './strings.en.js';

/** What is copied from the page 'What do I use?': plain text, made of the choices and of nothing else. */

export interface Snippet {
  readonly id: 'paste' | 'it' | 'colours';
  /** Whether somebody else than the editor needs it. */
  readonly isForIt: boolean;
  readonly label: string;
  readonly code: string;
}

/** Hashes of the files, as `integrity` has them, by their path under the address of the files. */
export type Hashes = Readonly<Record<string, string>>;

export type Strings = Translated<typeof embed> & Pick<Translated<typeof frame>, 'titles'>;

/** The words of the page in both languages, and which of them the person reads. */
export interface Voices extends Readonly<Record<Lang, Strings>> {
  readonly lang: Lang;
}

export function snippetsOf(choices: Choices, hashes: Hashes, voices: Voices): readonly Snippet[] {
  const strings = voices[voices.lang];
  const { paste, it } = platforms[choices.platform];
  const snippets: Snippet[] = [
    { id: 'paste', isForIt: false, label: strings.paste[paste], code: pasted(choices, hashes, voices) },
  ];
  if (it) {
    const isFirst = it === 'install';
    const besideIt = {
      id: 'it',
      isForIt: !isFirst,
      label: strings.it[it],
      code: besides(choices, hashes)[it],
    } as const;
    if (isFirst) snippets.unshift(besideIt);
    else snippets.push(besideIt);
  }
  const style = styleSheet(choices);
  if (style && !isAlone(choices))
    snippets.push({ id: 'colours', isForIt: paste !== 'code', label: strings.styleSheet, code: style });
  return snippets;
}

function pasted(choices: Choices, hashes: Hashes, voices: Voices): string {
  const { platform, widget } = choices;
  const strings = writtenIn(choices, voices);
  const attributes = attributesOf(choices);
  switch (platforms[platform].paste) {
    case 'tag':
      return `${script(choices, `cdn/${widget}.js`, hashes, 'type="module"')}\n${tag(choices, strings)}`;
    case 'text':
      return `[psw ${[widget, ...attributes.map(([name, value]) => short(name, value))].join(' ')}]`;
    case 'frame':
      return `<iframe title="${escaped(strings.titles[widget])}" width="100%" height="${heights[widget]}" src="${escaped(frameAddress(choices))}"></iframe>`;
    case 'address':
      return frameAddress(choices);
    case 'single':
      return singleCommand(choices);
    case 'code':
      return `import 'public-servant-widgets/${widget}/define';\n\n${tag(choices, strings)}`;
  }
}

/** Heights in px at which most of a widget is seen at once where a frame cannot follow it. */
const heights = {
  'theme-cards': 900,
  'role-explorer': 1100,
  'self-check': 900,
  'model-shift': 900,
  profile: 700,
  'team-profile': 700,
} as const;

/** The words that are read with the widget, or in its place, are in its language. */
function writtenIn(choices: Choices, voices: Voices): Strings {
  const language = languageOf(choices);
  return voices[language === 'en' || language === 'cy' ? language : voices.lang];
}

/** A script tag with the hash of its file. Another host has to be asked without cookies. */
function script(choices: Choices, file: string, hashes: Hashes, attribute: string): string {
  const { address } = choices;
  const other = address.startsWith('https:') ? ' crossorigin="anonymous"' : '';
  const integrity = hashes[file] ? ` integrity="${hashes[file]}"` : '';
  return `<script ${attribute} src="${escaped(inFolder(address, file))}"${integrity}${other}></script>`;
}

function tag(choices: Choices, strings: Strings): string {
  const { widget } = choices;
  const attributes = attributesOf(choices).map(([name, value]) =>
    value === '' ? ` ${name}` : ` ${name}="${escaped(value)}"`,
  );
  const text = fill(strings.fallback, { widget: strings.titles[widget] });
  return `<psw-${widget}${attributes.join('')}>\n  <p>${escaped(text)}</p>\n</psw-${widget}>`;
}

/** An attribute as the loader reads it from a line of text. */
function short(name: string, value: string): string {
  if (value === '') return name;
  return /[\s\]]/.test(value) ? `${name}="${value}"` : `${name}=${value}`;
}

function frameAddress(choices: Choices): string {
  const { address, widget } = choices;
  const parameters = new URLSearchParams({ widget });
  for (const [name, value] of attributesOf(choices)) parameters.set(name, value);
  for (const [name, value] of coloursOf(choices)) parameters.set(name, value.replace(/^#/, ''));
  return `${inFolder(address, 'embed/frame.html')}?${parameters}`;
}

function singleCommand(choices: Choices): string {
  const { widget, overlay } = choices;
  const lang = languageOf(choices) === 'cy' ? 'cy' : 'en';
  const attributes = attributesOf(choices).filter(([name]) => name !== 'lang' && name !== 'overlay');
  const attr = attributes.map(([name, value]) => quoted(`${name}=${value || 'true'}`));
  return [
    `npx public-servant-widgets single --widget ${widget} --lang ${lang}`,
    ...(attr.length ? [`--attr ${attr.join(' ')}`] : []),
    ...(overlay ? [`--overlay ${quoted(overlay)}`] : []),
    `-o ${widget}.html`,
  ].join(' ');
}

/** Quotation marks that every command line takes. */
function quoted(text: string): string {
  return /^[\w./:=-]+$/.test(text) ? text : `"${text}"`;
}

/** What IT puts into the theme of a site, or a developer into the project. */
function besides(
  choices: Choices,
  hashes: Hashes,
): Readonly<Record<'loader' | 'php' | 'library' | 'install', string>> {
  const loader = script(choices, 'cdn/loader.js', hashes, 'async');
  const address = inFolder(choices.address, 'cdn/loader.js');
  const attributes = [
    'async: true',
    ...(hashes['cdn/loader.js'] ? [`integrity: '${hashes['cdn/loader.js']}'`] : []),
    ...(address.startsWith('https:') ? ["crossorigin: 'anonymous'"] : []),
  ];
  const type = address.startsWith('https:') ? 'type: external, ' : '';
  return {
    loader,
    php: `add_action( 'wp_footer', function () {\n\t?>\n\t${loader}\n\t<?php\n} );`,
    library: `psw:\n  js:\n    ${address}: { ${type}preprocess: false, attributes: { ${attributes.join(', ')} } }`,
    install: 'npm install public-servant-widgets',
  };
}

function styleSheet(choices: Choices): string {
  const lines = coloursOf(choices).map(([name, value]) => `  ${colours[name]}: ${value};\n`);
  return lines.length ? `psw-${choices.widget} {\n${lines.join('')}}` : '';
}

/** What IT has to know, as a text to send. */
export function letterOf(choices: Choices, hashes: Hashes, version: string, voices: Voices): string {
  const strings = voices[voices.lang];
  const { letter } = strings;
  const { platform, widget, overlay } = choices;
  const { paste } = platforms[platform];
  const snippets = snippetsOf(choices, hashes, voices).filter(({ isForIt }) => isForIt);
  const values = {
    widget: strings.titles[widget],
    platform: strings.platforms[platform],
    version,
    host: hostOf(choices.address) ?? letter.ownHost,
    address: choices.address,
  };
  const files = filesOf(choices).filter((file) => hashes[file]);
  const paragraphs = [
    letter.greeting,
    fill(letter.purpose, values),
    `${letter.please}\n\n${strings.stepsForIt[platform].map((step, at) => `${at + 1}. ${fill(step, values)}`).join('\n')}`,
    ...snippets.map(({ label, code }) => `${label}:\n\n${indented(code)}`),
    ...(files.length
      ? [`${letter.hashes}\n\n${files.map((file) => `${file}\n  ${hashes[file] ?? ''}`).join('\n')}`]
      : []),
    ...(paste === 'single' ? [] : [`${letter.policy}\n\n${indented(policyOf(choices).join('\n'))}`]),
    paste === 'frame' || paste === 'address' ? fill(letter.frameHosts, values) : fill(letter.hosts, values),
    ...(overlay ? [fill(letter.overlay, { overlay })] : []),
    letter.privacy,
    letter.more,
    letter.thanks,
  ];
  return `${paragraphs.join('\n\n')}\n`;
}

function indented(code: string): string {
  return code.replace(/^(?=.)/gm, '    ');
}

/** The files that a page asks for by name. */
function filesOf(choices: Choices): readonly string[] {
  const { paste } = platforms[choices.platform];
  return {
    tag: [`cdn/${choices.widget}.js`],
    text: ['cdn/loader.js', `cdn/${choices.widget}.js`],
    frame: ['embed/frame.js', `cdn/${choices.widget}.js`],
    address: ['embed/frame.js', `cdn/${choices.widget}.js`],
    single: [],
    code: [],
  }[paste];
}

/** What has to be in the policies: of the page, or where there is a frame, of the page and of the frame. */
function policyOf({ platform, address, overlay }: Choices): readonly string[] {
  const { paste } = platforms[platform];
  const own = hostOf(address) ?? "'self'";
  const words = overlay ? `; connect-src ${hostOf(overlay) ?? "'self'"}` : '';
  if (paste === 'frame' || paste === 'address')
    return [
      `Content-Security-Policy: frame-src ${own}`,
      `Content-Security-Policy: frame-ancestors https://${paste === 'frame' ? 'YOURCOUNCIL.sharepoint.com' : 'YOUR-MOODLE'}`,
    ];
  const source = paste === 'code' ? "'self'" : own;
  return [
    `Content-Security-Policy: script-src ${source}; style-src 'self'${words}; require-trusted-types-for 'script'; trusted-types lit-html`,
  ];
}

function hostOf(address: string): string | undefined {
  return isWholeAddress(address) ? new URL(address).origin : undefined;
}

function inFolder(address: string, file: string): string {
  return `${address.replace(/\/+$/, '')}/${file}`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

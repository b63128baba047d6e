import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import commonjs from '@rollup/plugin-commonjs';
import json from '@rollup/plugin-json';
import nodeResolve from '@rollup/plugin-node-resolve';
import minifyTemplates from 'rollup-plugin-minify-template-literals';
import { terser } from './scripts/terser.mjs';

/**
 * From the compiler's output (`PSW_TSC`) to what is published (`PSW_OUT`):
 * unbundled modules for npm, and self-contained minified files for a script tag.
 */

const root = dirname(fileURLToPath(import.meta.url));
const tsc = resolve(process.env.PSW_TSC ?? join(root, 'dist/.tsc'));
const out = resolve(process.env.PSW_OUT ?? join(root, 'dist'));
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const isCompiled = existsSync(join(tsc, 'content/slices.js'));
const slices = isCompiled ? await import(join(tsc, 'content/slices.js')) : {};
const { createContent } = isCompiled ? await import(join(tsc, 'content/content.js')) : {};
const widgets = ['theme-cards', 'role-explorer', 'self-check', 'model-shift', 'profile', 'team-profile'];
const camelCase = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

/** A part of a widget that has a slice of its own, in a file of the same name. */
const parts = ['councillors', 'statements', 'role-finder', 'searchable', 'sources-panel'];
const sliced = [...widgets, ...parts];
/** What few pages show: it has its content with it wherever it is loaded. */
const rare = ['model-shift', ...parts];

/** Which fields of which collections these widgets together show. */
function union(names) {
  const all = {};
  for (const fields of names.map((widget) => slices[camelCase(widget)] ?? {})) {
    for (const [collection, names] of Object.entries(fields)) {
      all[collection] = [...new Set([...(all[collection] ?? []), ...names])];
    }
  }
  return all;
}

/**
 * Leaves out of a widget's copy of the content what the widget does not show (`content/slices.ts`);
 * with `isShared`, what no widget shows, so that all of them share one copy, but for what few pages show.
 */
function slice({ isShared = false } = {}) {
  const keep = (item, isKept) => Object.fromEntries(Object.entries(item).filter(([key]) => isKept(key)));
  const cut = (items, fields, review) => {
    // An item says whether it has been read only where that is not as in the whole file.
    const isKept = (item, key) =>
      key === 'review' ? item.review !== review : key === 'id' || fields.includes(key);
    return items.map((item) => keep(item, (key) => isKept(item, key)));
  };
  return {
    name: 'slice',
    resolveId(source, importer) {
      if (!importer || !/content\.(en|cy)\.js$/.test(source)) return null;
      const places = [basename(importer).split('.')[0], basename(dirname(importer))];
      const widget = places.find((name) => sliced.includes(name));
      if (!widget) return null;
      const name = isShared && !rare.includes(widget) ? 'all' : widget;
      return resolve(dirname(importer), source).replace(/content\.(en|cy)\.js$/, `$1.${name}.json`);
    },
    load(id) {
      const [, words, name] = /^(.*)\.([a-z-]+)\.json$/.exec(id) ?? [];
      if (name !== 'all' && !sliced.includes(name)) return null;
      const fields = union(name === 'all' ? sliced.filter((one) => !rare.includes(one)) : [name]);
      const read = (file) => JSON.parse(readFileSync(`${file}.json`, 'utf8'));
      const content = createContent({
        framework: read(join(dirname(words), 'framework')),
        words: read(words),
      });
      // No widget shows it.
      delete content.about.status;
      if (!fields.statements) delete content.answers;
      const shown = keep(content, (key) =>
        Array.isArray(content[key]) ? key in fields : key !== 'skillGroups',
      );
      for (const [key, fieldsOfItem] of Object.entries(fields))
        shown[key] = cut(content[key], fieldsOfItem, content.review);
      return JSON.stringify(shown);
    },
  };
}

const minifiedTemplates = minifyTemplates({
  // Lit's own styles are none of our business, and it says so at length.
  exclude: ['**/node_modules/**'],
  options: { shouldMinify: ({ tag }) => /^(html|svg|css)$/.test(tag ?? '') },
});

/** Which libraries are inside of which published files: the list of licences and the SBOM are made from it. */
const libraries = {};
const noteLibraries = {
  name: 'note-libraries',
  writeBundle({ dir, file }, bundle) {
    for (const chunk of Object.values(bundle).filter(({ type }) => type === 'chunk')) {
      const published = relative(out, dir ? join(dir, chunk.fileName) : file).replaceAll('\\', '/');
      const rendered = Object.entries(chunk.modules).filter(([, { renderedLength }]) => renderedLength > 0);
      const names = rendered.map(
        ([id]) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id.replaceAll('\\', '/'))?.[1],
      );
      const found = new Set([...(libraries[published] ?? []), ...names.filter(Boolean)]);
      if (found.size > 0) libraries[published] = [...found].sort();
    }
    writeFileSync(join(tsc, 'libraries.json'), JSON.stringify(libraries));
  },
};

/** The maps of the bundles lead back to the TypeScript, by paths that are the same wherever the build runs. */
const typescript = {
  name: 'typescript',
  load(id) {
    if (!id.startsWith(tsc) || !existsSync(`${id}.map`)) return null;
    return { code: readFileSync(id, 'utf8'), map: JSON.parse(readFileSync(`${id}.map`, 'utf8')) };
  },
};
const sourceMap = {
  sourcemap: true,
  sourcemapPathTransform(source, map) {
    const path = relative(root, resolve(dirname(map), source)).replaceAll('\\', '/');
    return `public-servant-widgets/${path.replace(/^.*?(?=node_modules\/)/, '')}`;
  },
};

/** Modules for npm: one file per source module, with lit and valibot left to the consumer's own tools. */
const modules = {
  input: [
    'index',
    'define',
    ...widgets.flatMap((widget) => [`${widget}/${widget}`, `${widget}/${widget}.define`]),
  ].map((name) => join(tsc, `${name}.js`)),
  external: [/^lit(\/|$)/, 'valibot'],
  context: 'globalThis',
  // The one library that comes along, as few people print codes: npm would leave out a folder `node_modules`.
  plugins: [
    slice(),
    json({ compact: true, preferConst: true, namedExports: false }),
    nodeResolve({ modulePaths: [join(root, 'node_modules')], resolveOnly: ['qr'] }),
    minifiedTemplates,
    noteLibraries,
  ],
  output: {
    dir: out,
    format: 'es',
    preserveModules: true,
    preserveModulesRoot: tsc,
    banner: ({ name }) => (name.includes('node_modules/qr/') ? banner('qr, MIT') : ''),
    entryFileNames: ({ name }) => (name.includes('node_modules/qr/') ? 'shared/deck/qr.js' : '[name].js'),
    generatedCode: 'es2015',
  },
};

const minifying = {
  module: true,
  ecma: 2020,
  format: { comments: /^!/ },
  compress: { passes: 3, unsafe_arrows: true },
};
const minify = terser(minifying);
/** A module is always read as UTF-8, a plain script in the encoding of its page, which may be an old one. */
const plain = { ...minifying, format: { ...minifying.format, ascii_only: true } };
const minifyPlain = terser(plain);
/** Chromium compiles what is called at once while it loads the file, and not function by function when the page waits. */
const minifyCalledOnLoad = ({ format, ...options }) =>
  terser({ ...options, format: { ...format, preamble: '//# allFunctionsCalledOnLoad' } });
const isWelsh = (id) => /\bcy\b[^/]*$/.test(id);
const banner = (includes) =>
  `/*! public-servant-widgets ${version} | MIT${includes && ` | includes ${includes}: see NOTICE`} */`;

/**
 * What a page loads only when it is needed: the check of own content, views that few people reach.
 * These files hold no Lit, and no content but a part's own slice, so the same ones serve every bundle.
 */
const onDemand = {
  accent: 'shared/accent.js',
  'card-link': 'theme-cards/card-link.js',
  'card-many': 'theme-cards/card-many.js',
  'card-tools': 'theme-cards/card-tools.js',
  check: 'content/check.js',
  'councillors.cy': 'role-explorer/councillors.cy.js',
  'councillors.en': 'role-explorer/councillors.en.js',
  deck: 'shared/deck/print-deck.js',
  'deck-button': 'theme-cards/deck-button.js',
  'theme-of-week': 'theme-cards/week.js',
  explain: 'content/explain.js',
  overlay: 'content/overlay.js',
  own: 'content/own.js',
  'model-shift.cy': 'model-shift/model-shift.cy.js',
  'model-shift.en': 'model-shift/model-shift.en.js',
  'profile.cy': 'profile/profile.cy.js',
  'profile.en': 'profile/profile.en.js',
  'qr-code': 'shared/deck/qr-code.js',
  paper: 'self-check/pages/paper-page.js',
  result: 'self-check/pages/result-page.js',
  started: 'self-check/pages/started.js',
  statements: 'self-check/statements.js',
  'role-views': 'role-explorer/role-views.js',
  'role-compare': 'role-explorer/role-compare.js',
  'role-finder': 'role-explorer/role-finder.js',
  'role-map': 'role-explorer/role-map.js',
  'profile-view': 'profile/profile-view.js',
  'sources-panel': 'shared/sources-panel.js',
  'team-profile.cy': 'team-profile/team-profile.cy.js',
  'team-profile.en': 'team-profile/team-profile.en.js',
  'team-view': 'team-profile/team-view.js',
};

/** Leaves the files on demand where they stand, beside the bundle, but for the English of the one widget in it. */
const besideTheBundle = (widget) => ({
  name: 'beside-the-bundle',
  resolveId(source, importer) {
    const target = importer && relative(tsc, resolve(dirname(importer), source));
    const [name] = Object.entries(onDemand).find(([, path]) => target === path) ?? [];
    return name && name !== `${widget}.en` ? { id: `./${name}.js`, external: true } : null;
  },
});

/**
 * One file for a script tag, with lit and English inside. Beside it stands Welsh, which a Welsh page
 * loads, and the files for own content.
 */
function bundle(name, input, { isSliced, isClassic = false }) {
  const stem = name.replace('.classic', '');
  const tag = isSliced ? `psw-${name}` : 'psw-theme-cards';
  return {
    input: join(tsc, input),
    context: 'globalThis',
    onwarn(warning, warn) {
      if (warning.code === 'UNRESOLVED_IMPORT') throw new Error(warning.message);
      warn(warning);
    },
    plugins: [
      typescript,
      besideTheBundle(name),
      slice({ isShared: !isSliced }),
      json({ compact: true, preferConst: true, namedExports: false }),
      nodeResolve({ exportConditions: ['production'], modulePaths: [join(root, 'node_modules')] }),
      minifiedTemplates,
      isClassic && classic,
      noteLibraries,
    ],
    output: {
      ...sourceMap,
      ...(isClassic && aroundClassic(tag)),
      dir: join(out, 'cdn'),
      format: 'es',
      // Nobody outside sees the namespaces of what is loaded on demand.
      generatedCode: { preset: 'es2015', symbols: false },
      freeze: false,
      entryFileNames: `${name}.js`,
      chunkFileNames: '[name].js',
      manualChunks: (id) => (isWelsh(id) ? `${stem}.cy` : name),
      banner: banner('Lit, BSD-3-Clause'),
      plugins: [minifyCalledOnLoad(isClassic ? plain : minifying)],
    },
  };
}

function fileOnDemand([name, path]) {
  return {
    input: join(tsc, path),
    plugins: [
      typescript,
      besideTheBundle(),
      slice(),
      json({ compact: true, preferConst: true, namedExports: false }),
      nodeResolve({ modulePaths: [join(root, 'node_modules')] }),
      minifiedTemplates,
      noLit,
      noteLibraries,
    ],
    output: {
      ...sourceMap,
      dir: join(out, 'cdn'),
      format: 'es',
      generatedCode: 'es2015',
      entryFileNames: `${name}.js`,
      chunkFileNames: '[name].js',
      manualChunks: (id) => (isWelsh(id) && !isWelsh(path) ? `${name}.cy` : name),
      banner: banner({ check: 'Valibot, MIT', 'qr-code': 'qr, MIT' }[name] ?? ''),
      plugins: [minify],
    },
  };
}

/**
 * The script of an editors' page: everything in one plain file, since a page that is opened from disk may neither
 * import modules nor fetch. It holds the whole content in both languages, so its size is not watched.
 */
const studio = ({ name, path, includes }) => ({
  input: join(tsc, path),
  context: 'globalThis',
  plugins: [
    typescript,
    json({ compact: true, preferConst: true, namedExports: false }),
    nodeResolve({
      exportConditions: ['production'],
      modulePaths: [join(root, 'node_modules')],
      browser: true,
    }),
    commonjs({ include: '**/papaparse/**' }),
    minifiedTemplates,
    noteLibraries,
  ],
  output: {
    ...sourceMap,
    file: join(out, `studio/${name}.js`),
    format: 'iife',
    inlineDynamicImports: true,
    generatedCode: 'es2015',
    banner: banner(includes),
    plugins: [terser({ format: { comments: /^!/ }, compress: { passes: 2 } })],
  },
});

/** What upgrades what an editor can still paste: a plain script, which loads the files beside it as a page needs them. */
const loader = {
  input: join(tsc, 'embed/loader.js'),
  plugins: [typescript, noteLibraries],
  output: {
    ...sourceMap,
    file: join(out, 'cdn/loader.js'),
    format: 'iife',
    banner: banner(''),
    plugins: [minifyPlain],
  },
};

/** A second Lit on the page would cost bytes, and under Trusted Types its policy may be created only once. */
const noLit = {
  name: 'no-lit',
  resolveId(source, importer) {
    if (/^lit(\/|$)/.test(source))
      this.error(`${importer} is loaded on demand, so it must not import ${source}.`);
    return null;
  },
};

/**
 * What makes a plain script of the module. A second copy of it stops at once, and says so if it is of another version:
 * under Trusted Types, Lit may create its policy only once a page, and would throw.
 */
function aroundClassic(tag) {
  const other = `<${tag}> is already defined by version \${theirs}, so version ${version} is not used here.`;
  const start = `(() => {
'use strict';
const taken = customElements.get('${tag}');
if (taken) {
  const theirs = taken.version ?? 'another script';
  if (theirs !== '${version}') console.warn(\`${other}\`);
  return;
}`;
  return {
    intro: ({ isEntry }) => (isEntry ? start : ''),
    outro: ({ isEntry }) => (isEntry ? '})();' : ''),
  };
}

const classic = {
  name: 'classic',
  renderChunk(code, chunk) {
    if (chunk.isEntry && (/^\s*(import(?!\s*\()|export)\b/m.test(code) || code.includes('import.meta')))
      this.error('The classic script has module syntax that a plain script cannot have.');
    return null;
  },
};

/** A widget with everything inside, in one plain script: for a frame without an origin, and for a file by itself. */
function single(widget) {
  return {
    input: join(tsc, `${widget}/${widget}.define.js`),
    context: 'globalThis',
    plugins: [
      typescript,
      slice(),
      json({ compact: true, preferConst: true, namedExports: false }),
      nodeResolve({ exportConditions: ['production'], modulePaths: [join(root, 'node_modules')] }),
      minifiedTemplates,
      noteLibraries,
    ],
    output: {
      ...sourceMap,
      file: join(out, `single/${widget}.js`),
      format: 'iife',
      inlineDynamicImports: true,
      generatedCode: 'es2015',
      banner: banner('Lit, BSD-3-Clause, Valibot and qr, MIT'),
      plugins: [minifyPlain],
    },
  };
}

/** The page for a frame, and what the page around it may load: plain scripts, as a frame without an origin needs them. */
function embed(name) {
  return {
    input: join(tsc, `embed/${name}.js`),
    plugins: [typescript, nodeResolve(), noteLibraries],
    output: {
      ...sourceMap,
      file: join(out, `embed/${name}.js`),
      format: 'iife',
      banner: banner(''),
      plugins: [minifyPlain],
    },
  };
}

/** The command line, with all that it needs inside, so that the package depends on no more than the widgets do. */
const commandLine = {
  input: join(tsc, 'cli/cli.js'),
  external: [/^node:/],
  plugins: [
    typescript,
    json({ compact: true, preferConst: true, namedExports: false }),
    nodeResolve({
      exportConditions: ['node'],
      preferBuiltins: true,
      modulePaths: [join(root, 'node_modules')],
    }),
    commonjs(),
    noteLibraries,
  ],
  output: {
    ...sourceMap,
    file: join(out, 'cli.js'),
    format: 'es',
    inlineDynamicImports: true,
    banner: `#!/usr/bin/env node\n${banner('Commander, Papa Parse, jsonc-parser, qr and Valibot, all MIT')}`,
  },
};

export default [
  modules,
  commandLine,
  bundle('psw', 'define.js', { isSliced: false }),
  bundle('psw.classic', 'define.js', { isSliced: false, isClassic: true }),
  ...widgets.map((widget) => bundle(widget, `${widget}/${widget}.define.js`, { isSliced: true })),
  ...Object.entries(onDemand).map(fileOnDemand),
  loader,
  studio({
    name: 'content',
    path: 'studio/main.js',
    includes: 'Lit, BSD-3-Clause, Valibot, Papa Parse and jsonc-parser, MIT',
  }),
  studio({ name: 'embed', path: 'studio/embed/main.js', includes: 'Lit, BSD-3-Clause, and Valibot, MIT' }),
  ...widgets.map(single),
  ...['frame', 'resizer'].map(embed),
];

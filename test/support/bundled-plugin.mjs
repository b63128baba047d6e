import { build } from 'esbuild';

/**
 * Serves what tests import from other packages as one file each: hundreds of small ones take longer to load than most tests
 * take to run. Lit is left out, so that a page has one Lit.
 */
export function bundledPlugin(root, packages) {
  const folder = '/bundled/';
  const texts = new Map();
  return {
    name: 'bundled',
    async serverStart() {
      const { outputFiles } = await build({
        entryPoints: Object.fromEntries(packages.map((name) => [nameOf(name), name])),
        absWorkingDir: root,
        outdir: root,
        bundle: true,
        format: 'esm',
        target: 'esnext',
        external: ['lit', 'lit/*', 'lit-html', 'lit-html/*', '@lit/*', '@web/test-runner-commands'],
        conditions: ['production'],
        write: false,
        logLevel: 'error',
      });
      for (const { path, text } of outputFiles) texts.set(`${folder}${path.split(/[\\/]/).at(-1)}`, text);
    },
    resolveImport({ source }) {
      return packages.includes(source) ? `${folder}${nameOf(source)}.js` : undefined;
    },
    serve({ path }) {
      return texts.get(path);
    },
  };
}

const nameOf = (name) => name.replace('/', '-').replace('@', '');

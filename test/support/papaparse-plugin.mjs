/** Serves Papa Parse as a module: it is published for Node and for script tags only. The build does the same. */
export function papaparsePlugin() {
  return {
    name: 'papaparse',
    transform({ path, body }) {
      if (!/\/papaparse(\.min)?\.js$/.test(path)) return undefined;
      return `const module = { exports: {} };\n(function (exports) {${body}\n}).call(module, module.exports);\nexport default module.exports;`;
    },
  };
}

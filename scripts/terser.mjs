import { minify } from 'terser';

/**
 * Rollup's output through Terser, in this one process. The plugin of this name starts a thread for every file, in which
 * Terser is slow, being new: building took two thirds longer.
 */
export function terser(options = {}) {
  return {
    name: 'terser',
    async renderChunk(code, _, { sourcemap, format }) {
      const sourceMap = sourcemap && { asObject: true };
      const { code: minified, map } = await minify(code, { sourceMap, module: format === 'es', ...options });
      return { code: minified, map };
    },
  };
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Puts our helper of `import()` in the place of Vite's, which also serves old browsers, other origins, nonces and an
 * event of its own: 0.6 kB that the first visit would wait for.
 */
export function preload(): Plugin {
  return {
    name: 'legwork:preload',
    apply: 'build',
    enforce: 'pre',
    load: {
      filter: { id: /^\0vite\/preload-helper\.js$/ },
      handler: () => readFileSync(join(import.meta.dirname, 'preload-helper.js'), 'utf8'),
    },
  };
}

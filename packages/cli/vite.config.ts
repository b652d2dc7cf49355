import { defineConfig } from 'vite';

/**
 * One file that starts at once: every dependency bundled, nothing to resolve at run time. `vite build packages/cli`
 * writes dist/legwork.js.
 */
export default defineConfig({
  root: import.meta.dirname,
  build: {
    ssr: 'src/legwork.ts',
    target: 'node20',
    outDir: 'dist',
    emptyOutDir: true,
    minify: false,
    rolldownOptions: { output: { banner: '#!/usr/bin/env node', codeSplitting: false } },
  },
  ssr: { noExternal: true, target: 'node' },
});

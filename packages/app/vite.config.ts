import { defineConfig } from 'vite';
import { offline } from './build/offline.ts';
import { sharedWorkers } from './build/shared-workers.ts';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [sharedWorkers(), offline()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    // Which files a screen needs: scripts/build.mjs adds up the first load from it.
    manifest: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // What every screen needs compresses better together, and changes less often than our own code.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [{ name: 'libraries', test: /node_modules[\\/](preact|@preact|preact-iso|idb)[\\/]/ }],
        },
      },
    },
  },
});

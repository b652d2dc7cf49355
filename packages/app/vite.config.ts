import { defineConfig } from 'vite';
import { offline } from './build/offline.ts';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [offline()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  // The manifest says which files a screen needs: scripts/build.mjs adds up the first load from it.
  build: { manifest: true, target: 'es2022', modulePreload: { polyfill: false }, reportCompressedSize: false },
});

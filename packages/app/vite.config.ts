import { defineConfig, type InlineConfig } from 'vite';
import { fewFiles } from './build/few-files.ts';
import { movementsFile } from './build/movements.ts';
import { offline } from './build/offline.ts';
import { sharedWorkers } from './build/shared-workers.ts';

const app = (): InlineConfig => ({
  root: import.meta.dirname,
  plugins: [movementsFile(), sharedWorkers(), offline()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    // Which files a screen needs: scripts/build.mjs adds up the first load from it.
    manifest: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // 3 kB less of all screens, and 2 of Today, than with the bundler's own.
    minify: 'terser',
    terserOptions: { module: true, ecma: 2020, compress: { passes: 3, pure_getters: true, unsafe_arrows: true } },
  },
});

export default defineConfig(async ({ command }) => {
  const config = app();
  if (command !== 'build') return config;
  const codeSplitting = { groups: [...(await fewFiles(app()))] };
  const rolldownOptions = { output: { codeSplitting }, checks: { pluginTimings: false } };
  return { ...config, build: { ...config.build, rolldownOptions } };
});

import { defineConfig, type InlineConfig, type UserConfig } from 'vite';
import { fewFiles } from './build/few-files.ts';
import { movementsFile } from './build/movements.ts';
import { offline } from './build/offline.ts';
import { preload } from './build/preload.ts';
import { sharedWorkers } from './build/shared-workers.ts';

const app = (): InlineConfig => ({
  root: import.meta.dirname,
  plugins: [movementsFile(), preload(), sharedWorkers(), offline()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    // Which files a screen needs: scripts/build.mjs adds up the first load from it.
    manifest: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // 3 kB less of all screens, and 2 of Today, than with the bundler's own.
    minify: 'terser',
    // Not `pure_getters`: to read a signal is to depend on it, also where nothing is done with what was read.
    terserOptions: { module: true, ecma: 2020, compress: { passes: 3, unsafe_arrows: true } },
  },
});

const name = 'assets/[name]-[hash:6]';

export default defineConfig(async ({ command }): Promise<UserConfig> => {
  const config = app();
  if (command !== 'build') return config;
  const codeSplitting = { groups: [...(await fewFiles(app()))] };
  return {
    ...config,
    // Children as arguments, not as a property `children`: 1 kB less of all screens.
    oxc: { jsx: { runtime: 'classic', pragma: 'createElement', pragmaFrag: 'Fragment' } },
    build: {
      ...config.build,
      rolldownOptions: {
        transform: { inject: { createElement: ['preact', 'createElement'], Fragment: ['preact', 'Fragment'] } },
        output: {
          codeSplitting,
          // The bundler's own minifier finds another 0.6 kB of all screens after Terser, and 0.8 of the workers.
          minify: true,
          // The shortest hashes that there are: every file names many others.
          entryFileNames: `${name}.js`,
          chunkFileNames: `${name}.js`,
          assetFileNames: `${name}[extname]`,
        },
        optimization: { inlineConst: { mode: 'all', pass: 3 } },
        checks: { pluginTimings: false },
      },
    },
  };
});

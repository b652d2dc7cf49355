import { defineConfig } from 'vite';

export default defineConfig({
  ssr: { noExternal: true, external: ['highs'] },
  build: { target: 'node20', emptyOutDir: true, rolldownOptions: { output: { entryFileNames: '[name].js' } } },
});

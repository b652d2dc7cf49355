import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['packages/app/e2e/**/*.e2e.ts'],
    // One browser and one server at a time: two cores.
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 60_000,
  },
});

import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['packages/app/e2e/screenshots.ts', 'packages/app/e2e/filmstrips.ts', 'packages/app/e2e/figure-frames.ts'],
    fileParallelism: false,
    testTimeout: 300_000,
  },
});

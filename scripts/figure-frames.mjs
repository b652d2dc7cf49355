/** What a frame of the moving figure costs on a slow phone; `npm run bench figure-frames`. */
import { ensureBuilt, ensureInstalled, say, tool } from './lib.mjs';

await ensureInstalled();
await ensureBuilt();
const { findChromium } = await import('./chromium.mjs');
const chromium = await findChromium();
say('Tracing the moving figure');
process.exit(
  await tool('vitest', ['run', '--config', 'vitest.screenshots.config.ts', 'figure-frames.ts'], {
    env: { ...process.env, LEGWORK_CHROMIUM: JSON.stringify(chromium) },
  }),
);

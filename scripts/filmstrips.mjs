/** `npm run filmstrips`: every exercise in both views, eight phases and one fault, and all of them on one sheet, into screenshots/filmstrips/. */
import { ensureBuilt, ensureInstalled, say, tool } from './lib.mjs';

await ensureInstalled();
await ensureBuilt();
const { findChromium } = await import('./chromium.mjs');
const chromium = await findChromium();
say('Drawing the filmstrips');
process.exit(
  await tool('vitest', ['run', '--config', 'vitest.screenshots.config.ts', 'filmstrips.ts'], {
    env: { ...process.env, LEGWORK_CHROMIUM: JSON.stringify(chromium) },
  }),
);

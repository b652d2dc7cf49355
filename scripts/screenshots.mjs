/** `npm run screenshots`: every screen, phone and desktop, dark and light, into screenshots/. */
import { ensureBuilt, ensureInstalled, say, tool } from './lib.mjs';

await ensureInstalled();
await ensureBuilt();
const { findChromium } = await import('./chromium.mjs');
const chromium = await findChromium();
say('Taking the screenshots');
process.exit(
  await tool('vitest', ['run', '--config', 'vitest.screenshots.config.ts', 'screenshots.ts'], {
    env: { ...process.env, LEGWORK_CHROMIUM: JSON.stringify(chromium) },
  }),
);

/** Not a test: pictures of every screen for people to look at. Run by `npm run screenshots`. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { desktop, monday, newWorld, phone } from './harness.ts';
import { screens } from './screens.ts';

const folder = join(import.meta.dirname, '../../../screenshots');

it.each([
  { size: 'phone', viewport: phone, colorScheme: 'dark' },
  { size: 'phone', viewport: phone, colorScheme: 'light' },
  { size: 'desktop', viewport: desktop, colorScheme: 'dark' },
  { size: 'desktop', viewport: desktop, colorScheme: 'light' },
] as const)('$size, $colorScheme', async ({ size, viewport, colorScheme }) => {
  mkdirSync(folder, { recursive: true });
  const world = await newWorld({ viewport, colorScheme });
  try {
    await world.context.clock.install({ time: monday });
    for (const [index, { name, open }] of screens.entries()) {
      await open(world.page, world.server.url);
      await world.page.waitForTimeout(500);
      const file = `${String(index + 1).padStart(2, '0')} ${name}, ${size}, ${colorScheme}.png`.replaceAll(
        /[ ,]+/g,
        '-',
      );
      await world.page.screenshot({ path: join(folder, file.toLowerCase()) });
    }
    expect(world.errors).toEqual([]);
  } finally {
    await world.end();
  }
});

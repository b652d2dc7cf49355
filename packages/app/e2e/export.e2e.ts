import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { strongLog } from './a-runners-log.ts';
import { monday, newWorld } from './harness.ts';
import { button, importLog } from './steps.ts';

it('E45 the sets are exported for a spreadsheet, one row a set', async () => {
  const world = await newWorld();
  try {
    const { page, server, context } = world;
    await context.clock.install({ time: monday });
    await page.goto(`${server.url}/import`);
    await importLog(page, 'strong.csv', strongLog('2026-11-19'), 'Kilograms');
    await page.goto(`${server.url}/settings`);
    const [file] = await Promise.all([page.waitForEvent('download'), button(page, /^Export the sets/).click()]);
    expect(file.suggestedFilename()).toBe('legwork-sets-2026-11-23.csv');
    const rows = readFileSync(await file.path(), 'utf8')
      .trim()
      .split('\r\n');
    expect(rows[0]).toContain('Performed at,Session,Order,Exercise');
    expect(rows).toHaveLength(1 + 360);
    expect(world.errors).toEqual([]);
  } finally {
    await world.end();
  }
});

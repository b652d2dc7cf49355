import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityViolations, desktop, monday, newWorld, phone, type World } from './harness.ts';
import { screens } from './screens.ts';

describe.each([
  { size: 'phone', viewport: phone, colorScheme: 'dark' },
  { size: 'phone', viewport: phone, colorScheme: 'light' },
  { size: 'desktop', viewport: desktop, colorScheme: 'dark' },
  { size: 'desktop', viewport: desktop, colorScheme: 'light' },
] as const)('every screen, $size, $colorScheme', ({ viewport, colorScheme }) => {
  let world: World;
  beforeAll(async () => {
    world = await newWorld({ viewport, colorScheme });
    await world.context.clock.install({ time: monday });
  });
  afterAll(() => world.end());

  it.each(screens)('E11 $name: no accessibility violation, nothing wider than the screen', async ({ open }) => {
    const { page, server } = world;
    await open(page, server.url);
    await page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' });
    await page.waitForTimeout(300);
    expect(await accessibilityViolations(page)).toEqual([]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });

  it('E12 no error was met on the way', () => {
    expect(world.errors).toEqual([]);
  });
});

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityViolations, newWorld, type World } from './harness.ts';
import { answerStart, button, startWorkout } from './steps.ts';

const figure = (page: Page) => page.getByRole('img', { name: /seen from the (side|front)/ });

/** Everything that the figure draws now. */
const outlines = (page: Page): Promise<string> =>
  figure(page).evaluate((svg) => [...svg.querySelectorAll('path')].map((path) => path.getAttribute('d')).join(' '));

describe('the movement in the player', () => {
  let world: World;
  beforeAll(async () => {
    world = await newWorld({ reducedMotion: 'no-preference' });
    await world.page.goto(world.server.url);
    await answerStart(world.page);
    await startWorkout(world.page);
    await figure(world.page).waitFor();
  });
  afterAll(() => world.end());

  it('A17 moves at its tempo, says in words what moves, and can be held still', async () => {
    const { page } = world;
    expect(await figure(page).getAttribute('aria-label')).toMatch(/^Leg press, .*Knee bend from 90° to 10°/);
    const first = await outlines(page);
    await expect.poll(() => outlines(page)).not.toBe(first);

    await button(page, 'Hold the movement still').click();
    const held = await outlines(page);
    await page.waitForTimeout(300);
    expect(await outlines(page)).toBe(held);

    await button(page, 'Hold the movement still').click();
    await expect.poll(() => outlines(page)).not.toBe(held);
  });

  it('A17 shows the tempo when asked, and remembers that', async () => {
    const { page } = world;
    await button(page, 'Beat of the tempo').click();
    await page.getByText('Up 2').waitFor();
    await page.reload();
    await page.getByText('Up 2').waitFor();
    await button(page, 'Beat of the tempo').click();
    expect(await page.getByText('Up 2').count()).toBe(0);
  });

  it('A18 shows usual faults on request, wrong beside right', async () => {
    const { page } = world;
    await button(page, 'Usual faults').click();
    const faults = page.getByRole('dialog', { name: 'Leg press: usual faults' });
    await faults.getByText('Half the range with a big load').waitFor();
    expect(await faults.getByText('Wrong').count()).toBe(3);
    expect(await accessibilityViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await faults.waitFor({ state: 'detached' });
    expect(world.errors).toEqual([]);
  });
});

describe('the movement where reduced motion is asked for', () => {
  let world: World;
  beforeAll(async () => {
    world = await newWorld({ reducedMotion: 'reduce' });
  });
  afterAll(() => world.end());

  it('A17 stands still', async () => {
    const { page, server } = world;
    await page.goto(server.url);
    await answerStart(page);
    await startWorkout(page);
    await figure(page).waitFor();
    const first = await outlines(page);
    await page.waitForTimeout(400);
    expect(await outlines(page)).toBe(first);
  });
});

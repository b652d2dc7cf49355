import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { monday, newWorld, type World } from './harness.ts';
import {
  answerStart,
  asPlanned,
  button,
  findLoad,
  heading,
  journalLength,
  playerState,
  startWorkout,
} from './steps.ts';

describe('a new runner', () => {
  let world: World;
  beforeAll(async () => {
    world = await newWorld();
    await world.context.clock.install({ time: monday });
  });
  afterAll(() => world.end());

  it('E1 is asked what is needed and has a workout at once, with no account', async () => {
    const { page, server } = world;
    await page.goto(server.url);
    await answerStart(page);
    expect(await heading(page).textContent()).toMatch(/stations?, \d+ min/);
    expect(await page.getByRole('listitem').filter({ hasText: 'Leg press' }).count()).toBeGreaterThan(0);
  });

  it('E2 logs the first set in two taps from home with nothing typed, each next set as planned in one', async () => {
    const { page } = world;
    await startWorkout(page); // first tap
    const before = await journalLength(page);
    await page.getByText('Finding your load').waitFor();
    await asPlanned(page); // second tap
    await expect.poll(() => journalLength(page)).toBe(before + 1);
    // Two more such sets at the most ask how heavy the load is, with no rest between them.
    await findLoad(page);
    const found = await journalLength(page);
    expect(found).toBeLessThanOrEqual(before + 3);
    await asPlanned(page);
    await button(page, 'Go now').waitFor();
    expect(await journalLength(page)).toBe(found + 1);

    await button(page, 'Go now').click(); // or the rest ends by itself
    expect(await playerState(page)).toBe('set');
    await asPlanned(page);
    await page.waitForTimeout(200);
    expect(await journalLength(page)).toBe(found + 2);
  });

  it('E3 a set can be taken back', async () => {
    const { page } = world;
    const before = await journalLength(page);
    await button(page, /undo/i).first().click();
    await expect.poll(() => journalLength(page)).toBe(before + 1);
  });

  it('E4 asks no other host for anything, and meets no error', () => {
    expect([...world.hosts]).toEqual([new URL(world.server.url).host]);
    expect(world.errors).toEqual([]);
  });
});

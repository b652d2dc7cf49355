import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { strongLog } from './a-runners-log.ts';
import { monday, newWorld, readyOffline, type World } from './harness.ts';
import {
  answerStart,
  asPlanned,
  button,
  heading,
  importLog,
  journalLength,
  logSet,
  playerState,
  startWorkout,
} from './steps.ts';

/** The load that Today advises for an exercise, as it is written there, and why. */
async function advised(world: World, exercise: string): Promise<{ load: number; details: string }> {
  const { page } = world;
  const row = page.locator('main li').filter({ hasText: exercise }).first();
  const load = Number(/([\d.]+)\s*kg/.exec(await row.innerText())?.[1]);
  await row.getByRole('button').first().click();
  const details = (await page.locator('dialog').textContent()) ?? '';
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  return { load, details };
}

describe('a runner with years in another app', () => {
  let world: World;
  beforeAll(async () => {
    world = await newWorld();
    await world.context.clock.install({ time: monday });
  });
  afterAll(() => world.end());

  it('E5 brings the log in; the unit is asked, never guessed', async () => {
    const { page, server } = world;
    await page.goto(`${server.url}/import`);
    await importLog(page, 'strong.csv', strongLog('2026-11-19'), 'Kilograms');
    expect(await page.getByRole('heading', { name: '360 sets are in' }).count()).toBe(1);
    expect(await journalLength(page)).toBe(361);
  });

  it('E6 bringing the same log in again adds nothing', async () => {
    const { page, server } = world;
    await page.goto(`${server.url}/import`);
    await page.locator('input[type=file]').setInputFiles({
      name: 'strong.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(strongLog('2026-11-19')),
    });
    await page.getByRole('radio', { name: 'Kilograms' }).check({ force: true });
    await page.locator('form button[type=submit]').click();
    await page.getByText('All of these sets are here already.').waitFor();
    expect(await journalLength(page)).toBe(361);
  });

  it('E7 gets a workout whose loads come from the log', async () => {
    const { page, server } = world;
    await page.goto(`${server.url}/start`);
    await answerStart(page);
    const legPress = await advised(world, 'Leg press');
    // The log ends at 95–100 kg × 12–15 with one left: the machine is another, so a little lighter is right, half is not.
    expect(legPress.load).toBeGreaterThanOrEqual(70);
    expect(legPress.load).toBeLessThanOrEqual(110);
  });

  it('E8 performs all of it with no network, with reloads in the middle, and nothing is lost', async () => {
    const { page, context, server } = world;
    await readyOffline(page);
    await server.kill();
    await context.setOffline(true);
    await startWorkout(page);
    let logged = 0;
    const before = await journalLength(page);
    for (let step = 0; step < 200; step += 1) {
      const state = await playerState(page);
      if (state === 'done') break;
      if (state === 'rest') {
        await button(page, 'Go now').click();
        continue;
      }
      const legPress = (await heading(page).textContent())?.startsWith('Leg press') ?? false;
      if (legPress) await logSet(page, 20, '4+');
      else await asPlanned(page);
      logged += 1;
      await expect.poll(() => journalLength(page)).toBe(before + logged);
      if (logged % 4 === 0) await page.reload();
    }
    expect(logged).toBeGreaterThanOrEqual(8);
    await button(page, 'Finish').click();
    await page.getByRole('heading', { name: 'Done for today' }).waitFor();
    expect(await journalLength(page)).toBe(before + logged + 1);
  });

  it('E9 the next workout has learned: more on the leg press, and it says why', async () => {
    const { page, context, server } = world;
    const today = await page.evaluate(() => new Date().toISOString());
    await context.clock.setSystemTime(new Date(Date.parse(today) + 3 * 86_400_000));
    await page.goto(server.url);
    await button(page, 'Start').waitFor();
    const legPress = await advised(world, 'Leg press');
    expect(legPress.load).toBeGreaterThan(100);
    expect(legPress.details).toMatch(/20/);
    expect(world.errors).toEqual([]);
  });
});

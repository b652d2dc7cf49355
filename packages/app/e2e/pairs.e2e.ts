import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { strongLog } from './a-runners-log.ts';
import { monday, newWorld, type World } from './harness.ts';
import { answerStart, asPlanned, button, heading, importLog, playerState } from './steps.ts';

/** Who is short of time has lifts in turn, set by set, from Today to the last set. */
describe('lifts in turn', () => {
  let world: World;
  beforeEach(async () => {
    world = await newWorld();
    await world.context.clock.install({ time: monday });
    await world.page.goto(world.server.url);
    await answerStart(world.page);
    await world.page.goto(`${world.server.url}/import`);
    await importLog(world.page, 'strong.csv', strongLog('2026-11-16'), 'Kilograms');
    await world.page.goto(world.server.url);
    await button(world.page, 'Start').waitFor();
  });
  afterEach(() => world.end());

  it('E54 asked for in Adjust, marked in the list, and gone set by set with its own rests', async () => {
    const { page } = world;
    const slider = page.getByRole('slider', { name: 'Minutes at the gym today' });
    const inTurn = page.locator('.blocks li', { hasText: 'in turn' });
    await button(page, 'Adjust today').click();
    await button(page, 'Two lifts in turn, set by set').click();
    // Whether a pair is worth it depends on the minutes: somewhere below half an hour it is.
    for (let minutes = 30; minutes >= 15 && (await inTurn.count()) === 0; minutes -= 1) {
      await slider.fill(String(minutes));
      await page.waitForTimeout(100);
    }
    expect(await inTurn.count()).toBe(2);
    await inTurn.first().getByRole('button').click();
    await page.getByText(/In turn with .*, set by set/).waitFor();
    await page.keyboard.press('Escape');
    const names = await inTurn.locator('.what b').allTextContents();

    await button(page, 'Start').click();
    const seen: string[] = [];
    while (seen.length < 4) {
      const state = await playerState(page);
      if (state === 'rest') await button(page, 'Go now').click();
      if (state !== 'set') continue;
      const name = (await heading(page).textContent()) ?? '';
      if (names.some((each) => name.startsWith(each)) && (await page.getByText(/^Set \d of/).count()) > 0)
        seen.push(name);
      await asPlanned(page);
      await heading(page).filter({ hasNotText: name }).or(button(page, 'Go now')).first().waitFor();
    }
    expect(seen.map((name) => names.findIndex((each) => name.startsWith(each)))).toEqual([0, 1, 0, 1]);
    expect(world.errors).toEqual([]);
  });
});

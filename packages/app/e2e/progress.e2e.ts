import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { strongLog } from './a-runners-log.ts';
import { monday, newWorld, readyOffline, type World } from './harness.ts';
import { answerStart, button, heading, importLog } from './steps.ts';

describe('progress', () => {
  let world: World;
  beforeAll(async () => {
    world = await newWorld();
    await world.context.clock.install({ time: monday });
    await world.page.goto(world.server.url);
    await answerStart(world.page);
  });
  afterAll(() => world.end());

  const open = async () => {
    await world.page.getByRole('link', { name: 'Progress' }).click();
    await heading(world.page).filter({ hasText: 'Progress' }).waitFor();
  };
  const muscle = (name: RegExp) => world.page.locator('.body-map').getByRole('button', { name });
  const sheet = () => world.page.getByRole('dialog');

  it('E40 before the first set it says what will be here, and how to begin', async () => {
    const { page } = world;
    await open();
    await page.getByText('After your first workout').waitFor();
    expect(await page.getByRole('link', { name: 'Start today’s workout' }).count()).toBe(1);
  });

  it('E41 a tap on a muscle says what worked it and what would in this gym', async () => {
    const { page, server } = world;
    await page.goto(`${server.url}/import`);
    await importLog(page, 'strong.csv', strongLog('2026-11-19'), 'Kilograms');
    await page.goto(server.url);
    await open();
    await muscle(/^Hamstrings: 3.5 of 4–7 sets, below/)
      .locator('.outline polygon')
      .first()
      .click();
    const words = (await sheet().textContent()) ?? '';
    expect(words).toMatch(/What worked them.*Seated leg curl.*3 sets.*Thu 19 Nov/);
    expect(words).toMatch(/What would, at .*Romanian deadlift/);
    await page.keyboard.press('Escape');
    await sheet().waitFor({ state: 'detached' });
  });

  it('E41 with the keyboard too, and the focus comes back to the muscle', async () => {
    const { page } = world;
    await muscle(/^Shins/).focus();
    await page.keyboard.press('Enter');
    expect(await sheet().textContent()).toMatch(/Nothing in the last seven days/);
    await page.keyboard.press('Escape');
    await sheet().waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(/^Shins/);
  });

  it('E42 four weeks in place of one', async () => {
    const { page } = world;
    await page.getByRole('radio', { name: 'Four weeks' }).check({ force: true });
    await muscle(/^Hamstrings: .*enough/).waitFor();
    expect(await page.getByText('in an average week of the last 4').count()).toBe(1);
    await page.getByRole('radio', { name: 'Week', exact: true }).check({ force: true });
    await muscle(/^Hamstrings: .*below/).waitFor();
  });

  it('E43 a strength has its course, its numbers as a table, and the next times', async () => {
    const { page } = world;
    await page.getByText(/^Leg press: up from/).waitFor();
    await button(page, /^Leg press/).click();
    const words = (await sheet().textContent()) ?? '';
    expect(words).toMatch(/Leg press: up from .* since 3 Sept 2026/);
    expect(words).toMatch(/the next four times/);
    await sheet().getByText('The numbers').click();
    expect(await sheet().getByRole('row').count()).toBe(13);
    await page.keyboard.press('Escape');
  });

  it('E44 the outlines and the prose are there with no network', async () => {
    const { page, server, context } = world;
    await readyOffline(page);
    await server.kill();
    await context.setOffline(true);
    await page.reload();
    await muscle(/^Hamstrings/).waitFor();
    await page.getByRole('link', { name: 'Today' }).click();
    await page.locator('main li button').first().click();
    await sheet().getByText('Seat', { exact: false }).first().waitFor();
    expect(world.errors).toEqual([]);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { calendarOf } from '../../formats/src/testing/plan-files.ts';
import { gpx } from '../../formats/src/testing/run-files.ts';
import { accessibilityViolations, monday, newWorld, phone, type World } from './harness.ts';
import { button } from './steps.ts';

const week = [
  ['a', '2026-11-24', 'Tempo 8 km'],
  ['b', '2026-11-26', 'Club night'],
  ['c', '2026-11-29', 'Long run 20 km'],
  ['d', '2026-12-03', 'Club night'],
] as const;

const weeks = JSON.stringify({
  name: 'To the race',
  units: 'km',
  schedule: [
    { workouts: [{ title: 'Rest' }, { title: '{8} easy', distance: 8 }] },
    { workouts: [{ title: '{5} easy', distance: 5 }, { title: 'Race day' }] },
  ],
});

async function choose({ page, server }: World, name: string, content: string): Promise<void> {
  await page.goto(`${server.url}/import`);
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(content) });
}

describe('a runner’s plan', () => {
  let world: World;
  beforeAll(async () => {
    world = await newWorld({ viewport: phone, timezoneId: 'Europe/Berlin' });
    await world.context.clock.install({ time: monday });
  });
  afterAll(() => world.end());

  it('E60 a calendar shows what its days were taken for, and one word corrects all alike', async () => {
    const { page, server } = world;
    await choose(world, 'club.ics', calendarOf('Club', week));
    await page.getByText('1 long run, 1 tempo run, 2 others.').waitFor();
    await page.getByText('The 2 weeks').click();
    expect(await accessibilityViolations(page)).toEqual([]);
    await page.getByLabel('Club night is').selectOption('intervals');
    await page.getByText('1 long run, 2 intervals, 1 tempo run.').waitFor();
    await button(page, 'Add 4 days').click();
    await page.getByRole('heading', { name: 'Club is in' }).waitFor();
    await page.goto(`${server.url}/history`);
    await page.getByText('One file from other apps').click();
    expect(await page.getByText('4 days of a plan').count()).toBe(1);
  });

  it('E60 a newer version changes what is different and keeps the word; undone, the older is back', async () => {
    const { page } = world;
    const newer = calendarOf('Club', [['a', '2026-11-25', 'Tempo 8 km'], ...week.slice(1, 3)]);
    await choose(world, 'club (1).ics', newer);
    await page
      .getByText('1 is different now, 1 is in the plan no more and will be taken out, 2 are as before')
      .waitFor();
    await page.getByText('1 long run, 1 intervals, 1 tempo run.').waitFor();
    await button(page, 'Bring in 2 changes').click();
    await button(page, 'Undo this import').click();
    await page.getByText('The import was undone.').waitFor();
    await choose(world, 'club.ics', calendarOf('Club', week));
    await page.getByText('You brought this plan in before: 4 are as before.').waitFor();
    expect(await button(page, 'Choose another file').count()).toBe(1);
  });

  it('E61 a plan without dates asks for its race or its start', async () => {
    const { page } = world;
    await choose(world, 'weeks.json', weeks);
    await page.getByText('The plan has 2 weeks and no dates, and ends with “Race day”').waitFor();
    expect(await button(page, 'Go on').isDisabled()).toBe(true);
    expect(await accessibilityViolations(page)).toEqual([]);
    await page.getByLabel('Day of the race').fill('2026-12-08');
    await button(page, 'Go on').click();
    await page.getByText('2 easy runs, 1 race, 1 day of rest.').waitFor();
    await page.getByText('30 Nov').first().waitFor();
  });

  it('E62 the kind of a run is corrected where it stands in the history, and that can be taken back', async () => {
    const { page, server } = world;
    await choose(
      world,
      'run.gpx',
      gpx({ start: '2026-11-20T17:00:00Z', points: 181, everySeconds: 10, metresPerSecond: 3 }),
    );
    await button(page, 'Bring in 1 run').click();
    await page.getByRole('heading', { name: 'One run is in' }).waitFor();
    await page.goto(`${server.url}/history`);
    const kind = page.getByLabel('The run of Fri 20 Nov was');
    expect(await kind.inputValue()).toBe('');
    await kind.selectOption('tempo');
    await page.getByText('Tempo run · Morning Run').waitFor();
    await button(page, 'Undo').click();
    await page.getByText('Run · Morning Run', { exact: true }).waitFor();
    await expect.poll(() => kind.inputValue()).toBe('');
  });
});

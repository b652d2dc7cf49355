import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fitFile } from '../../formats/src/testing/fit-file.ts';
import { gpx, gzip, zip } from '../../formats/src/testing/run-files.ts';
import { stravaList } from '../../formats/src/testing/strava-list.ts';
import { monday, newWorld, type World } from './harness.ts';
import { button, journalLength } from './steps.ts';

const longRun = { start: '2026-11-21T07:30:00Z', seconds: 5400, metres: 16_200 };

/** Two runs and a ride, as Strava exports them: one run recorded, one typed in by hand. */
const stravaExport = async (): Promise<Blob> =>
  zip({
    'activities.csv': stravaList('en', [
      ['Nov 21, 2026, 7:30:00 AM', 'Long run by the river', 'Run', 'activities/1.fit.gz', 5400, 16_200],
      ['Nov 19, 2026, 6:30:00 AM', 'Easy by hand', 'Run', '', 2400, 7000],
      ['Nov 18, 2026, 7:00:00 AM', 'To work', 'Ride', '', 900, 5000],
    ]),
    'activities/1.fit.gz': await gzip(fitFile(longRun)),
  });

async function choose(world: World, name: string, content: Blob | string): Promise<void> {
  const { page, server } = world;
  await page.goto(`${server.url}/import`);
  const buffer = Buffer.from(await new Blob([content]).arrayBuffer());
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
}

describe('a runner’s runs', () => {
  let world: World;
  beforeAll(async () => {
    world = await newWorld({ timezoneId: 'Europe/Berlin' });
    await world.context.clock.install({ time: monday });
  });
  afterAll(() => world.end());

  it('E30 an export of Strava shows its runs before they come in', async () => {
    const { page } = world;
    await choose(world, 'export_1.zip', await stravaExport());
    await button(page, 'Bring in 2 runs').waitFor();
    expect(await page.getByText('they are no runs: Ride (1)').count()).toBe(1);
    expect(await page.getByText('23.2 km').count()).toBe(1);
    await button(page, 'Bring in 2 runs').click();
    await page.getByRole('heading', { name: '2 runs are in' }).waitFor();
    expect(await journalLength(page)).toBe(3);
  });

  it('E30 the same run from the watch counts once, and a file that was brought in adds nothing', async () => {
    const { page, server } = world;
    const track = gpx({ start: longRun.start, points: 1801, everySeconds: 3, metresPerSecond: 3 });
    await choose(world, 'long.gpx', track);
    await page.getByText('One of these runs is known from another source too.').waitFor();
    await button(page, 'Bring in 1 run').click();
    await page.getByRole('heading', { name: 'One run is in' }).waitFor();
    await choose(world, 'export_1.zip', await stravaExport());
    await page.getByText('All of this is here already.').waitFor();
    await page.goto(`${server.url}/history`);
    await page.getByRole('heading', { name: 'Sat 21 Nov' }).waitFor();
    expect(await page.getByRole('heading', { level: 3 }).allTextContents()).toEqual(['Sat 21 Nov', 'Thu 19 Nov']);
    const card = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Sat 21 Nov' }) });
    expect(await card.textContent()).toContain('Long run · Long run by the river16.2 km1:30 h5:33 /km42 m up150 bpm');
  });

  it('E31 a run can be taken out and back, and an import can be undone', async () => {
    const { page } = world;
    await page.getByRole('button', { name: 'Remove run' }).first().click();
    await page.getByText('The run of Sat 21 Nov was removed.').waitFor();
    await button(page, 'Undo').click();
    await page.getByRole('heading', { name: 'Sat 21 Nov' }).waitFor();
    await page.getByText('2 files from other apps').click();
    await button(page, /^Undo this import.*export_1\.zip/).click();
    await button(page, 'Take out 2 runs').click();
    await page.getByText('The import from Strava was undone.').waitFor();
    await page.getByRole('heading', { name: 'Thu 19 Nov' }).waitFor({ state: 'detached' });
    expect(await page.getByRole('heading', { level: 3 }).allTextContents()).toEqual(['Sat 21 Nov']);
  });

  it('E32 a page saved as GPX and a damaged archive are refused as what they are', async () => {
    const { page } = world;
    const refused = page.getByRole('alert');
    await choose(world, 'run.gpx', '<!doctype html><title>Log in</title>');
    await refused.waitFor();
    expect(await refused.textContent()).toContain('The file is a web page.');
    await choose(world, 'export.zip', 'PK\u0003\u0004cut');
    await refused.waitFor();
    expect(await refused.textContent()).toContain('The archive is damaged');
  });

  it('E12 no error is met on the way', () => {
    expect(world.errors).toEqual([]);
  });
});

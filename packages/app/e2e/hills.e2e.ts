import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { monday, newWorld, readyOffline, type World } from './harness.ts';
import { answerStart, button, heading, journalLength, sayHour, startWorkout } from './steps.ts';

/** Ten kilometres over three hills of 100 m, flat between them. */
function threeHills(): string {
  const points = Array.from({ length: 1001 }, (_, index) => {
    const metres = index * 10;
    const hill = metres % 3000;
    const elevation = 100 + Math.max(0, 100 - Math.abs(hill - 1500) * 0.08);
    return `<trkpt lat="${50 + metres / 111_195}" lon="8.5"><ele>${elevation.toFixed(2)}</ele></trkpt>`;
  });
  return `<?xml version="1.0"?><gpx version="1.1" creator="test" xmlns="http://www.topografix.com/GPX/1/1"><trk><name>Three hills</name><trkseg>${points.join('')}</trkseg></trk></gpx>`;
}

/** The phone is put away, or taken out again: what browsers then tell the page. */
const hide = (page: Page, hidden: boolean): Promise<void> =>
  page.evaluate((value) => {
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => value });
    Object.defineProperty(document, 'visibilityState', {
      configurable: true,
      get: () => (value ? 'hidden' : 'visible'),
    });
    document.dispatchEvent(new Event('visibilitychange'));
  }, hidden);

const spoken = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => (globalThis as unknown as { said: string[] }).said);

const rows = (page: Page) => page.locator('.programme-table tbody tr');
const left = (page: Page) => page.getByRole('timer', { name: 'Left of this part' });

describe('hills at the gym', () => {
  let world: World;
  beforeAll(async () => {
    world = await newWorld();
    await world.context.clock.install({ time: monday });
    // What is said aloud is written down in place of being spoken.
    await world.page.addInitScript(() => {
      const said: string[] = [];
      const bells: number[] = [];
      Object.assign(globalThis, { said, bells });
      const { start } = OscillatorNode.prototype as { start: (this: OscillatorNode, at?: number) => void };
      OscillatorNode.prototype.start = function begin(this: OscillatorNode, at = 0) {
        bells.push(at - this.context.currentTime);
        start.call(this, at);
      };
      Object.defineProperty(globalThis, 'speechSynthesis', {
        configurable: true,
        value: { speaking: false, cancel: () => undefined, speak: ({ text }: { text: string }) => said.push(text) },
      });
    });
    await world.page.goto(`${world.server.url}/start`);
    await answerStart(world.page);
  });
  afterAll(() => world.end());

  it('E85 a session without a course asks how fast the runner is, and then is there, as a picture and in numbers', async () => {
    const { page } = world;
    await page.getByRole('link', { name: 'Hills on the treadmill' }).click();
    await page.getByText('Legwork does not know yet how fast you run.').waitFor();
    await sayHour(page);
    await page.getByRole('heading', { name: 'Hill repeats' }).waitFor();
    expect(await rows(page).count()).toBe(await page.locator('.hill-chart rect').count());
    expect(await rows(page).nth(1).textContent()).toContain('8 %');
    await page.getByRole('slider', { name: 'Minutes on the belt' }).fill('45');
    await page.getByText('45 min', { exact: true }).waitFor();
  });

  it('E91 hills at the end are the last row of Today, with their kind, and where there are none it says why', async () => {
    const { page, server } = world;
    await page.goto(server.url);
    const adjust = async (chip: string): Promise<void> => {
      await button(page, 'Adjust today').click();
      await button(page, chip).click();
    };
    await adjust('20 min of hills');
    await page.getByText(/20 minutes more of hills/).waitFor();
    await page.getByRole('link', { name: 'Hills Hilly run, after the last station 20 min' }).waitFor();
    await button(page, 'Legs feel heavy').click();
    await page.getByText('No hills: not with heavy legs.').waitFor();
    await button(page, 'Legs feel heavy').click();
    await adjust('15 min of hills');
    await page.getByRole('link', { name: 'Hills Hilly run, after the last station 15 min' }).click();
    await page.getByRole('heading', { name: 'Hilly run' }).waitFor();
    await page.getByText('15 min', { exact: true }).waitFor();
    expect(await heading(page).textContent()).toBe('Hills');
  });

  it('E91 after the last station the session leads to the programme of its hills', async () => {
    const { page, server } = world;
    await page.goto(server.url);
    await startWorkout(page);
    await page.getByRole('button', { name: /^Route: 0 of/ }).click();
    await page
      .getByRole('dialog')
      .getByRole('link', { name: 'Hills Hilly run, after the last station 15 min' })
      .waitFor();
    await page.keyboard.press('Escape');
    while ((await button(page, 'Finish, then 15 min of hills').count()) === 0) {
      await button(page, 'Skip').click();
      await page.waitForTimeout(100);
    }
    await button(page, 'Finish, then 15 min of hills').click();
    await page.getByText('15 min', { exact: true }).waitFor();
    expect(await heading(page).textContent()).toBe('Hills');
    await page.getByRole('heading', { name: 'Hilly run' }).waitFor();
    await button(page, 'Start on the treadmill').waitFor();
  });

  it('E86 a course of one’s own becomes the belt’s settings, with what the belt cannot do', async () => {
    const { page, server } = world;
    await page.goto(`${server.url}/hills`);
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'hills.gpx', mimeType: 'application/gpx+xml', buffer: Buffer.from(threeHills()) });
    await page.getByRole('heading', { name: 'Three hills' }).waitFor();
    await page.getByLabel('Goal for the whole course').fill('0:55');
    await page.keyboard.press('Tab');
    await page.getByText('The course takes 55:00').waitFor();
    await page.getByRole('checkbox', { name: 'The whole course' }).check();
    await page.getByText('The whole course in 55:00').waitFor();
    await page.getByText(/The work is that of the road within [01]\.\d %/).waitFor();
    await page.getByText(/m that a belt does not brake for/).waitFor();
    await page.getByLabel('Goal for the whole course').fill('soon');
    await page.keyboard.press('Tab');
    expect(await page.getByText('Type hours and minutes, like 3:30.').count()).toBe(1);
  });

  it('E86 what is no course is refused with what to do', async () => {
    const { page } = world;
    await page.locator('input[type=file]').setInputFiles({
      name: 'hills.gpx',
      mimeType: 'text/html',
      buffer: Buffer.from('<!doctype html><title>Log in</title>'),
    });
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').textContent()).toContain('The file is a web page.');
    expect(
      await heading(page)
        .or(page.getByRole('heading', { name: 'Three hills' }))
        .count(),
    ).toBe(2);
  });

  it('E87 a programme is kept for a watch, a calendar and other programs', async () => {
    const { page } = world;
    await page.getByRole('radio', { name: 'Repeats' }).check({ force: true });
    await page.getByRole('heading', { name: 'Hill repeats' }).waitFor();
    const saved = async (tap: () => Promise<void>): Promise<Buffer> => {
      const [file] = await Promise.all([page.waitForEvent('download'), tap()]);
      return readFileSync(await file.path());
    };
    const fit = await saved(() => button(page, 'For your watch (FIT)').click());
    expect(fit.subarray(8, 12).toString()).toBe('.FIT');
    const json: unknown = JSON.parse((await saved(() => button(page, 'JSON').click())).toString());
    expect(json).toMatchObject({ name: 'Hill repeats', program: { from: { kind: 'session', session: 'repeats' } } });
    await button(page, 'To your calendar').click();
    const calendar = await saved(() => button(page, 'Save calendar file').click());
    expect(calendar.toString()).toContain('SUMMARY:Treadmill: Hill repeats');
  });

  it('E88 on the belt the change is said before it comes, aloud and in large numbers', async () => {
    const { page } = world;
    await page.getByRole('slider', { name: 'Minutes on the belt' }).fill('30');
    await page.getByText('30 min', { exact: true }).waitFor();
    await page.getByText('29:15').waitFor();
    await button(page, 'Start on the treadmill').click();
    await button(page, 'Voice off').click();
    await left(page).waitFor();
    // Six minutes of warm-up; the belt is set nine seconds before the hill, so that it is steep when it begins.
    await page.clock.runFor(342_000);
    expect(await spoken(page)).toEqual(['In 10 seconds: 8 percent, 9.2 kilometres an hour.']);
    await page.getByText(/^Set in \d+ s$/).waitFor();
    await page.clock.runFor(10_000);
    expect((await spoken(page)).at(-1)).toBe('Now: 8 percent, 9.2 kilometres an hour.');
    await page.getByText('Climb', { exact: true }).waitFor();
  });

  it('E89 out of sight and asleep for minutes, the programme is where it should be, and says nothing that is past', async () => {
    const { page } = world;
    const before = (await spoken(page)).length;
    await hide(page, true);
    // Two bells of two tones for each change that is ahead, the last of them at the end, 23 minutes from now.
    const bells = await page.evaluate(() => (globalThis as unknown as { bells: number[] }).bells);
    expect(Math.max(...bells)).toBeGreaterThan(23 * 60);
    await page.clock.fastForward(180_000);
    await hide(page, false);
    await page.clock.runFor(300);
    // 5:52 + 3:00 = 8:52, in the walk after the first climb.
    await page.getByText('Easy, walking').waitFor();
    await page.getByText(/^8:5\d done$/).waitFor();
    expect(await spoken(page)).toHaveLength(before);
  });

  it('E89 a reload, a pause of an hour and a skip taken back change nothing', async () => {
    const { page } = world;
    await page.reload();
    await page.getByText(/^8:5\d done$/).waitFor();
    await button(page, 'Pause').click();
    await page.clock.fastForward(3_600_000);
    await page.reload();
    await page.getByText(/^8:5\d done$/).waitFor();
    await button(page, 'Go on').click();
    await button(page, 'Skip').click();
    await page.getByText('Climb', { exact: true }).waitFor();
    await button(page, 'Undo').click();
    await page.getByText('Easy, walking').waitFor();
    await button(page, 'Skip').click();
    await page.getByText('Climb', { exact: true }).waitFor();
    await button(page, 'Harder').click();
    await page.getByText('103 % of the planned speed').waitFor();
    expect(await page.locator('.belt-set').textContent()).toContain('9.5km/h');
  });

  it('E90 what was run is in the journal in one go, and can be taken back', async () => {
    const { page } = world;
    const before = await journalLength(page);
    await page.clock.fastForward(1_500_000);
    await page.getByRole('heading', { name: 'Done' }).waitFor();
    await button(page, 'Save the run').click();
    await page.getByText('The run is in your history.').waitFor();
    expect(await journalLength(page)).toBe(before + 1);
    const card = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Mon 23 Nov' }) });
    expect(await card.textContent()).toMatch(/Hill run, treadmill · Hill repeats.* m up/);
    await page.getByRole('link', { name: 'Progress' }).click();
    await button(page, 'Undo').click();
    await expect.poll(() => journalLength(page)).toBe(before + 2);
    await page.goto(`${world.server.url}/treadmill`);
    await page.getByRole('heading', { name: 'Done' }).waitFor();
    await button(page, 'Discard').click();
    await page.getByRole('heading', { name: 'Hills', level: 1 }).waitFor();
    expect(world.errors).toEqual([]);
  });

  it('E10 all of it works with no server', async () => {
    const { page, context, server } = world;
    await readyOffline(page);
    await server.kill();
    await page.close();
    const cold = await context.newPage();
    await cold.goto(`${server.url}/hills`);
    await cold.getByLabel('A race').selectOption({ index: 1 });
    await cold.getByText(/^The course takes/).waitFor();
    await button(cold, 'Start on the treadmill').click();
    await button(cold, 'Pause').waitFor();
    expect(new URL(cold.url()).pathname).toBe('/treadmill');
  });
});

import { readFile } from 'node:fs/promises';
import { addDays } from '@legwork/engine/time';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { zip } from '../../formats/src/testing/run-files.ts';
import { stravaList } from '../../formats/src/testing/strava-list.ts';
import { monday, newWorld, readyOffline, type World } from './harness.ts';
import { answerStart, button, heading, journalLength } from './steps.ts';

/** What Start offers: an easy run on Tuesdays and Thursdays, the long run on Saturdays, the gym on Mondays and Thursdays. */
const [thursday, friday, saturday] = ['2026-12-03', '2026-12-04', '2026-12-05'] as const;

const dayOf = (page: Page, date: string) => page.locator(`[data-day="${date}"]`).getByRole('button');

async function middleOf(page: Page, date: string): Promise<readonly [x: number, y: number]> {
  const box = await dayOf(page, date).boundingBox();
  if (!box) throw new Error(`${date} is not on the screen`);
  return [box.x + box.width / 2, box.y + box.height / 2];
}

const verdicts = (page: Page) => page.locator('.day:is(.fits, .costs, .forbidden)').first();

/** Picks the session of a day up with the mouse and holds it over another. */
async function hold(page: Page, from: string, over: string): Promise<void> {
  await dayOf(page, from).scrollIntoViewIfNeeded();
  const [x, y] = await middleOf(page, from);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y + 12, { steps: 2 });
  await verdicts(page).waitFor();
  await page.mouse.move(...(await middleOf(page, over)), { steps: 5 });
}

/** The same with a finger, which rests first. */
async function dragByTouch(page: Page, from: string, to: string): Promise<void> {
  await dayOf(page, from).scrollIntoViewIfNeeded();
  const touch = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: readonly [number, number]) =>
    touch.send('Input.dispatchTouchEvent', { type, touchPoints: at ? [{ x: at[0], y: at[1] }] : [] });
  await send('touchStart', await middleOf(page, from));
  await verdicts(page).waitFor();
  await send('touchMove', await middleOf(page, to));
  await send('touchEnd');
}

describe('the plan', () => {
  let world: World;
  beforeAll(async () => {
    world = await newWorld({ timezoneId: 'Europe/Berlin', hasTouch: true });
    await world.context.clock.install({ time: monday });
    await world.page.goto(world.server.url);
    await answerStart(world.page);
    await world.page.getByRole('link', { name: 'Plan', exact: true }).click();
    await day(thursday).waitFor();
  });
  afterAll(() => world.end());

  const day = (date: string) => dayOf(world.page, date);
  const words = async (date: string) => (await day(date).textContent()) ?? '';
  const hasSession = (date: string) => day(date).filter({ hasText: / session, / });
  const sheet = () => world.page.getByRole('dialog');
  const toast = () => world.page.locator('.toast');

  it('E70 the weeks ahead have runs and lifting together, by day, with what is today', async () => {
    const { page } = world;
    await heading(page).filter({ hasText: 'Your weeks' }).waitFor();
    expect(await words(saturday)).toContain('Long run');
    expect(await words(thursday)).toMatch(/Easy run.* session, \d+ min/);
    expect(await words('2026-11-23')).toMatch(/Monday 23 Nov 2026, today/);
    expect(await page.getByRole('heading', { name: /^Foundation/ }).count()).toBe(1);
  });

  it('E71 a session held over the day before the long run is told why not, and dropping it there changes nothing', async () => {
    const { page } = world;
    const before = await journalLength(page);
    await hold(page, thursday, friday);
    const reason = 'Not on Friday: legs need 48 hours before your long run on Saturday, and have 24.';
    await page.locator('.consequence').filter({ hasText: reason }).waitFor();
    expect(await words(friday)).toContain(reason);
    await page.mouse.up();
    await toast().filter({ hasText: reason }).waitFor();
    expect(await journalLength(page)).toBe(before);
    await hasSession(thursday).waitFor();
  });

  it('E72 dropped where it fits it moves, and the undo brings it back', async () => {
    const { page } = world;
    await hold(page, thursday, '2026-12-02');
    await page.mouse.up();
    await toast().filter({ hasText: 'The session is on Wednesday now.' }).waitFor();
    await hasSession('2026-12-02').waitFor();
    expect(await hasSession(thursday).count()).toBe(0);
    await button(page, 'Undo').click();
    await hasSession(thursday).waitFor();
    expect(await hasSession('2026-12-02').count()).toBe(0);
  });

  it('E72 with a finger too', async () => {
    const { page } = world;
    await dragByTouch(page, thursday, '2026-12-02');
    await hasSession('2026-12-02').waitFor();
    expect(await hasSession(thursday).count()).toBe(0);
    await button(page, 'Undo').click();
    await hasSession(thursday).waitFor();
  });

  it('E73 the keyboard moves a session too: each day with what it would cost', async () => {
    const { page } = world;
    await day(thursday).focus();
    await page.keyboard.press('Enter');
    await sheet().getByText('Move it').press('Enter');
    await sheet()
      .getByRole('button', { name: /^Friday, light.*legs need 48 hours/ })
      .waitFor();
    await sheet()
      .getByRole('button', { name: /^Wednesday/ })
      .press('Enter');
    await hasSession('2026-12-02').waitFor();
    await button(page, 'Undo').press('Enter');
    await hasSession(thursday).waitFor();
    expect(await hasSession('2026-12-02').count()).toBe(0);
  });

  it('E74 what the runner says of a day beats the usual week, and can be taken back', async () => {
    const { page } = world;
    await day(saturday).click();
    await sheet().getByRole('combobox').selectOption('tempo');
    await day(saturday).filter({ hasText: 'Tempo run' }).waitFor();
    await day(saturday).click();
    await button(page, 'As planned').click();
    await day(saturday).filter({ hasText: 'Long run' }).waitFor();
    expect(await words(saturday)).not.toContain('Tempo');
  });

  it('E75 a race and a break reshape the weeks at once', async () => {
    const { page } = world;
    await button(page, /^Add a race/).click();
    await sheet().getByLabel('Name, if you like').fill('City half');
    await sheet().getByLabel('Day').fill('2027-02-14');
    await sheet()
      .getByLabel(/^Distance/)
      .fill('21.1');
    await button(page, 'Save').click();
    await heading(page).filter({ hasText: 'City half in 11 weeks' }).waitFor();
    await page.getByRole('heading', { name: /^Taper/ }).waitFor();
    await button(page, /^Away or ill/).click();
    await sheet().getByLabel('From').fill(thursday);
    await sheet().getByLabel(/^To/).fill('2026-12-06');
    await button(page, 'Save').click();
    await day(thursday).filter({ hasText: 'Away' }).waitFor();
    expect(await hasSession(thursday).count()).toBe(0);
    await button(page, 'Undo').click();
    await hasSession(thursday).waitFor();
  });

  it('E76 the sessions go to a calendar as a file, each with an id that stays', async () => {
    const { page } = world;
    await button(page, 'To your calendar').click();
    await sheet().getByLabel('You lift at').fill('07:00');
    const [download] = await Promise.all([page.waitForEvent('download'), button(page, 'Save calendar file').click()]);
    expect(download.suggestedFilename()).toBe('legwork.ics');
    const text = await readFile(await download.path(), 'utf8');
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect(text).toContain('UID:2026-11-30-2@legwork\r\n');
    expect(text).toContain('DTSTART:20261203T060000Z');
  });

  it('E77 with no network the weeks are there, and can be changed', async () => {
    const { page, server, context } = world;
    await readyOffline(page);
    await server.kill();
    await context.setOffline(true);
    await page.reload();
    await hasSession(thursday).waitFor();
    await day(thursday).click();
    await button(page, 'Leave it out').click();
    await hasSession(thursday).waitFor({ state: 'detached' });
    expect(world.errors).toEqual([]);
  });
});

const event = (day: string, title: string): readonly string[] => [
  'BEGIN:VEVENT',
  `UID:${day}@club.example`,
  `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
  `SUMMARY:${title}`,
  'END:VEVENT',
];

/** A club's calendar: four weeks of intervals, an evening whose name says little, and the long run; then the race. */
function clubCalendar(): string {
  const weeks = [0, 7, 14, 21].flatMap((later) => [
    event(addDays('2026-11-24', later), '6 x 800 m intervals'),
    event(addDays('2026-11-26', later), 'Thursday club evening'),
    event(addDays('2026-11-29', later), `Long run ${16 + later / 7} km`),
  ]);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'X-WR-CALNAME:Club',
    ...weeks.flat(),
    ...event('2027-01-31', 'Race: Half marathon 21.1 km'),
  ];
  return [...lines, 'END:VCALENDAR', ''].join('\r\n');
}

describe('a plan from a calendar, runs from Strava', () => {
  let world: World;
  beforeAll(async () => {
    world = await newWorld({ timezoneId: 'Europe/Berlin' });
    await world.context.clock.install({ time: monday });
    await world.page.goto(world.server.url);
    await answerStart(world.page);
  });
  afterAll(() => world.end());

  const bringIn = async (name: string, content: Blob | string, what: RegExp) => {
    const { page, server } = world;
    await page.goto(`${server.url}/import`);
    const buffer = Buffer.from(await new Blob([content]).arrayBuffer());
    await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
    await button(page, what).click();
    await page.getByRole('heading', { name: / in$/ }).waitFor();
  };

  it('E78 both come in and are the season: what was run, what is planned, the race', async () => {
    const { page } = world;
    const list = stravaList('en', [
      ['Nov 22, 2026, 8:30:00 AM', 'Long run by the river', 'Run', '', 5400, 15_000],
      ['Nov 19, 2026, 6:30:00 AM', 'Easy', 'Run', '', 2400, 7000],
    ]);
    await bringIn('export_1.zip', await zip({ 'activities.csv': list }), /^Bring in 2 runs/);
    await bringIn('club.ics', clubCalendar(), /^Add \d+ days/);
    await page.getByRole('link', { name: 'Plan', exact: true }).click();
    await heading(page).filter({ hasText: 'in 9 weeks' }).waitFor();
    await page.getByText('Last week').click();
    expect(await page.locator('[data-day="2026-11-22"]').textContent()).toContain('Ran 15 km');
    expect(await page.locator('[data-day="2026-11-29"]').textContent()).toContain('Long run, 16 km');
    expect(await page.locator('[data-day="2026-11-24"]').textContent()).toContain('Intervals');
  });

  it('E78 a session held over the day before the long run of that plan is told why not', async () => {
    const { page } = world;
    const week = page.getByRole('listitem').filter({ has: page.locator('[data-day="2026-12-01"]') });
    const session = week.locator('.day:has(.lift)').last();
    const from = (await session.getAttribute('data-day')) ?? '';
    await hold(page, from, '2026-12-05');
    const reason = 'Not on Saturday: legs need 48 hours before your long run on Sunday, and have 24.';
    await page.locator('.consequence').filter({ hasText: reason }).waitFor();
    await page.mouse.up();
    await page.locator('.toast').filter({ hasText: reason }).waitFor();
    expect(await session.getAttribute('data-day')).toBe(from);
  });

  it('E78 one correction holds for all called alike', async () => {
    const { page } = world;
    await dayOf(page, '2026-12-03').click();
    await page.getByRole('dialog').getByLabel('“Thursday club evening” is').selectOption('tempo');
    for (const date of ['2026-12-03', '2026-12-10', '2026-12-17'])
      await page.locator(`[data-day="${date}"]`).filter({ hasText: 'Tempo run' }).waitFor({ state: 'attached' });
    await button(page, 'Undo').click();
    await dayOf(page, '2026-12-03').filter({ hasText: 'Tempo run' }).waitFor({ state: 'detached' });
    expect(world.errors).toEqual([]);
  });
});

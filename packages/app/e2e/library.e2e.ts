import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { strongLog } from './a-runners-log.ts';
import { accessibilityViolations, newWorld, readyOffline, type World } from './harness.ts';
import { answerStart, button, heading, importLog } from './steps.ts';

const count = (page: Page) => page.getByRole('main').getByRole('status');
const rows = (page: Page) => page.getByRole('main').getByRole('listitem');

/** Goes on with Tab until the focus has that name. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const at = document.activeElement;
      const label = at instanceof HTMLInputElement || at instanceof HTMLSelectElement ? at.labels?.[0] : null;
      return (label ?? at)?.textContent ?? '';
    });
    if (name.test(focused)) return;
  }
  throw new Error(`No Tab leads to ${name}.`);
}

describe('the library', () => {
  let world: World;
  beforeAll(async () => {
    world = await newWorld();
    const { page, server } = world;
    await page.goto(`${server.url}/import`);
    await importLog(page, 'strong.csv', strongLog('2026-11-16'), 'Kilograms');
    await page.goto(`${server.url}/start`);
    await answerStart(page);
  });
  afterAll(() => world.end());

  it('E100 is looked through by keyboard alone, and says how many exercises fit', async () => {
    const { page } = world;
    await tabTo(page, /^Library/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Library' }).waitFor();
    await count(page).getByText('34 exercises').waitFor();

    await tabTo(page, /^Search/);
    await page.keyboard.type('rdl');
    await count(page).getByText('Two exercises').waitFor();
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Delete');

    await tabTo(page, /^Muscle/);
    await page.keyboard.type('Hams');
    await count(page).getByText('Six exercises').waitFor();

    await tabTo(page, /^Romanian deadlift/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Romanian deadlift' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/library/romanian-deadlift');
  });

  it('E101 an exercise has its figure in words, headings to go through, and its lists', async () => {
    const { page } = world;
    await page.getByRole('img', { name: /^Romanian deadlift, seen from the side\. .+, and back\.$/ }).waitFor();
    const headings = await page.getByRole('heading', { level: 2 }).allTextContents();
    expect(headings).toEqual([
      'Muscles',
      'Set-up',
      'Cues',
      'Usual faults',
      'Instead of it',
      'What it rests on',
      'Your sets',
    ]);
    await page.getByRole('radio', { name: 'From the front' }).check({ force: true });
    await page.getByRole('img', { name: /seen from the front/ }).waitFor();
    expect(await page.getByText('Wrong', { exact: true }).count()).toBeGreaterThan(1);
    expect(await accessibilityViolations(page)).toEqual([]);
  });

  it('E102 what else would do is one tap away, with the own sets and strength', async () => {
    const { page, server } = world;
    await page.goto(`${server.url}/library/leg-press`);
    await page.getByText(/for 12 repetitions/).waitFor();
    await page
      .getByText(/\d\u00a0@\u00a0\d/)
      .first()
      .waitFor();
    await page.getByRole('link', { name: /^Goblet squat/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Goblet squat' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/library/goblet-squat');
  });

  it('E103 an exercise is left out, which the list says, and taken back', async () => {
    const { page } = world;
    await button(page, 'Leave it out of workouts').click();
    await page.getByText('Goblet squat stays out of your workouts.').waitFor();
    await page.getByRole('link', { name: 'Library', exact: true }).click();
    await rows(page).filter({ hasText: 'Goblet squat' }).getByText('You left it out').waitFor();
    await rows(page).filter({ hasText: 'Goblet squat' }).getByRole('link').click();
    await button(page, 'Take it back into workouts').click();
    await button(page, 'Leave it out of workouts').waitFor();
    await page.getByRole('link', { name: 'Library', exact: true }).click();
    await count(page).waitFor();
    expect(await page.getByText('You left it out').count()).toBe(0);
  });

  it('E104 says when nothing fits, and shows all again', async () => {
    const { page, server } = world;
    await page.goto(`${server.url}/library`);
    await page.getByLabel('Search by name').fill('bench press');
    await page.getByText('Nothing fits all of that.').waitFor();
    await button(page, 'Show all').click();
    await count(page).getByText('34 exercises').waitFor();
    expect(await accessibilityViolations(page)).toEqual([]);
  });

  it('E105 light or heavy: both sides with their studies, and the own curve', async () => {
    const { page } = world;
    await page.getByRole('link', { name: /^Light or heavy/ }).click();
    await page
      .getByText(/% of what you could lift once here, by your own curve/)
      .first()
      .waitFor();
    const heavier = page.getByRole('link', { name: /^Eihara et al\. 2022/ });
    expect(await heavier.getAttribute('href')).toMatch(/^https:/);
    await page.getByRole('heading', { name: 'For lighter' }).waitFor();
    expect(await accessibilityViolations(page)).toEqual([]);
  });

  it('E106 all of it is there with no network', async () => {
    const { page, server } = world;
    await readyOffline(page);
    await server.kill();
    await page.goto(`${server.url}/library/lunge-reverse`);
    await heading(page).getByText('Reverse lunge').waitFor();
    await page.getByRole('img', { name: /^Reverse lunge/ }).waitFor();
    await page.getByText('Weight on the front heel').waitFor();
    await page.goto(`${server.url}/library/light-or-heavy`);
    await page.getByText(/Vikmoen/).waitFor();
    expect(world.errors).toEqual([]);
  });
});

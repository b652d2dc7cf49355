import type { Page } from 'playwright-core';
import { strongLog } from './a-runners-log.ts';
import { answerStart, asPlanned, button, findLoad, importLog, sayHour, startWorkout } from './steps.ts';

interface Screen {
  readonly name: string;
  readonly open: (page: Page, url: string) => Promise<unknown>;
}

const closeSheet = (page: Page) => page.keyboard.press('Escape');

/** Every screen with something in it, each opened from the one before by a runner who brings a log. */
export const screens: readonly Screen[] = [
  { name: 'Start', open: (page, url) => page.goto(`${url}/start`) },
  { name: 'Import', open: (page, url) => page.goto(`${url}/import`) },
  { name: 'Import, done', open: (page) => importLog(page, 'strong.csv', strongLog('2026-11-16'), 'Kilograms') },
  { name: 'Today', open: (page, url) => page.goto(`${url}/start`).then(() => answerStart(page)) },
  {
    name: 'Today, one station',
    open: async (page) => {
      await page.locator('main li button').first().click();
    },
  },
  {
    name: 'Today, adjust',
    open: (page) =>
      closeSheet(page)
        .then(() => button(page, 'Adjust today').click())
        .then(() => button(page, /^Calves/).click()),
  },
  { name: 'Player', open: (page) => closeSheet(page).then(() => startWorkout(page)) },
  {
    name: 'Player, other ways around a taken station',
    open: async (page) => {
      await button(page, 'Station taken').click();
      await button(page, 'Other ways').click();
    },
  },
  { name: 'Player, adjust', open: (page) => closeSheet(page).then(() => button(page, 'Adjust').click()) },
  { name: 'Player, pain', open: (page) => closeSheet(page).then(() => button(page, 'Pain').click()) },
  {
    name: 'Rest',
    open: async (page) => {
      await closeSheet(page);
      await findLoad(page);
      await asPlanned(page);
      await button(page, 'Go now').waitFor();
    },
  },
  { name: 'Today, in progress', open: (page, url) => page.goto(url) },
  {
    name: 'Plan',
    open: (page, url) => page.goto(`${url}/plan`).then(() => page.locator('.phase .day').first().waitFor()),
  },
  {
    name: 'Plan, one day',
    open: async (page) => {
      await page.locator('.day .lift:visible').first().click();
      await page.getByText('Move it').click();
      await page.getByRole('dialog').getByRole('listitem').first().waitFor();
    },
  },
  { name: 'Plan, a race', open: (page) => closeSheet(page).then(() => button(page, /^Add a race/).click()) },
  { name: 'Progress', open: (page, url) => page.goto(`${url}/progress`) },
  { name: 'Progress, one muscle', open: (page) => page.locator('.muscle-bars button').first().click() },
  {
    name: 'Progress, one exercise',
    open: async (page) => {
      await closeSheet(page);
      await page.locator('.trend').first().click();
    },
  },
  { name: 'History', open: (page, url) => page.goto(`${url}/history`) },
  { name: 'Library', open: (page, url) => page.goto(`${url}/library`) },
  { name: 'Library, one exercise', open: (page, url) => page.goto(`${url}/library/leg-press`) },
  { name: 'Library, light or heavy', open: (page, url) => page.goto(`${url}/library/light-or-heavy`) },
  { name: 'Gyms', open: (page, url) => page.goto(`${url}/gyms`) },
  { name: 'Gym', open: (page) => page.locator('main a[href^="/gyms/"]').first().click() },
  {
    name: 'Gym, one station',
    open: (page) =>
      button(page, /Leg extension/)
        .first()
        .click(),
  },
  { name: 'Settings', open: (page, url) => page.goto(`${url}/settings`) },
  { name: 'Hills', open: (page, url) => page.goto(`${url}/hills`).then(() => sayHour(page)) },
  {
    name: 'Hills, a race',
    open: async (page) => {
      await page.getByLabel('A race').selectOption({ index: 1 });
      await page.getByText(/^The course takes/).waitFor();
    },
  },
  {
    name: 'Hills, to the calendar',
    open: (page) => button(page, 'To your calendar').click(),
  },
  {
    name: 'Treadmill',
    open: (page) => closeSheet(page).then(() => button(page, 'Start on the treadmill').click()),
  },
  { name: 'Treadmill, stopped', open: (page) => button(page, 'Stop').click() },
];

import type { Page } from 'playwright-core';
import { strongLog } from './a-runners-log.ts';
import { answerStart, asPlanned, button, findLoad, importLog, startWorkout } from './steps.ts';

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
];

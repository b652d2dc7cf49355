import type { Page } from 'playwright-core';
import { strongLog } from './a-runners-log.ts';
import { answerStart, asPlanned, button, importLog, startWorkout } from './steps.ts';

interface Screen {
  readonly name: string;
  readonly open: (page: Page, url: string) => Promise<unknown>;
}

const closeSheet = (page: Page) => page.keyboard.press('Escape');

/** Every screen with something in it, each opened from the one before by a runner who brings a log. */
export const screens: readonly Screen[] = [
  { name: 'Start', open: (page, url) => page.goto(`${url}/start`) },
  { name: 'Import', open: (page, url) => page.goto(`${url}/import`) },
  { name: 'Import, done', open: (page) => importLog(page, 'strong.csv', strongLog('2026-11-19'), 'Kilograms') },
  { name: 'Today', open: (page, url) => page.goto(`${url}/start`).then(() => answerStart(page)) },
  {
    name: 'Today, one station',
    open: async (page) => {
      await page.locator('main li button').first().click();
    },
  },
  { name: 'Player', open: (page) => closeSheet(page).then(() => startWorkout(page)) },
  { name: 'Player, pain', open: (page) => button(page, 'Pain').click() },
  {
    name: 'Rest',
    open: async (page) => {
      await closeSheet(page);
      await asPlanned(page);
      await button(page, 'Go now').waitFor();
    },
  },
  { name: 'Today, in progress', open: (page, url) => page.goto(url) },
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

/** What a runner does, in their words. */
import type { Page } from 'playwright-core';

export const heading = (page: Page) => page.getByRole('heading', { level: 1 });
export const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

/** Answers the opening questions with what is offered, at the given kind of gym. Ends on Today. */
export async function answerStart(page: Page, gym: RegExp = /commercial|big gym/i): Promise<void> {
  await page.getByRole('radio', { name: gym }).check({ force: true });
  for (let step = 0; step < 6 && new URL(page.url()).pathname === '/start'; step += 1) {
    const before = await heading(page).textContent();
    await page.locator('form button[type=submit]').click();
    await page.waitForFunction(
      (title) => location.pathname !== '/start' || document.querySelector('h1')?.textContent !== title,
      before,
    );
  }
  await button(page, 'Start').waitFor();
}

/** From Today to the first set, one tap. */
export async function startWorkout(page: Page): Promise<void> {
  await button(page, 'Start').click();
  await button(page, /^Done: /).waitFor();
}

/** The set went as planned: one tap. */
export const asPlanned = (page: Page) => button(page, /^Done: /).click();

/** Does the lighter sets that find the load of a machine that is new, until the first set of the plan. */
export async function findLoad(page: Page): Promise<void> {
  while ((await page.getByText('Finding your load').count()) > 0) {
    const before = await journalLength(page);
    await asPlanned(page);
    while ((await journalLength(page)) === before) await page.waitForTimeout(50);
    await page.waitForTimeout(100);
  }
  await page.getByText(/^Set \d of/).waitFor();
}

/** Says another number of repetitions, then how many more there would have been. */
export async function logSet(page: Page, repetitions: number, reserve: 'none' | '1' | '2' | '3' | '4+'): Promise<void> {
  const chip = page.getByRole('button', { name: String(repetitions), exact: true });
  if ((await chip.count()) > 0) await chip.first().click();
  else {
    const other = button(page, 'Another number');
    if ((await other.count()) > 0) await other.click();
    await page.getByRole('spinbutton', { name: 'Repetitions' }).fill(String(repetitions));
  }
  await page.getByRole('button', { name: `${reserve} more: log ${repetitions} repetitions` }).click();
}

/** What the player asks for now: a set, a belt, a pause, or nothing more. */
export async function playerState(page: Page): Promise<'set' | 'rest' | 'done'> {
  await page
    .locator('button', { hasText: /^(Done|Go now|Finish)/ })
    .first()
    .waitFor();
  if ((await button(page, 'Go now').count()) > 0) return 'rest';
  if ((await button(page, /^Done/).count()) > 0) return 'set';
  return 'done';
}

/** Number of events in the journal on the device. */
export const journalLength = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const open = indexedDB.open('legwork');
        open.addEventListener('error', () => reject(open.error ?? new Error('closed')));
        open.addEventListener('success', () => {
          const count = open.result.transaction('events').objectStore('events').count();
          count.addEventListener('success', () => {
            open.result.close();
            resolve(count.result);
          });
        });
      }),
  );

/** Brings a log in and says its unit when asked. Ends on the words that say what came in. */
export async function importLog(page: Page, name: string, text: string, unit: 'Kilograms' | 'Pounds'): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
  const asked = page.getByRole('radio', { name: unit });
  await asked
    .or(button(page, /^Bring in \d/))
    .first()
    .waitFor();
  if ((await asked.count()) > 0) {
    await asked.check({ force: true });
    await page.locator('form button[type=submit]').click();
  }
  await button(page, /^Bring in \d/).click();
  await page.getByRole('heading', { name: /sets are in/ }).waitFor();
}

/** On Hills: the runner holds 12 km/h for an hour. Ends with a programme. */
export async function sayHour(page: Page): Promise<void> {
  await page.getByLabel('What you hold for an hour').fill('12');
  await page.keyboard.press('Tab');
  await page.locator('.programme').waitFor();
}

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { monday, newWorld, type World } from './harness.ts';
import { answerStart, asPlanned, button, findLoad, heading, journalLength, startWorkout } from './steps.ts';

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const meet = (a: Box | undefined, b: Box | undefined): boolean =>
  !a || !b || (a.right > b.left && a.left < b.right && a.bottom > b.top && a.top < b.bottom);

/** What goes wrong on a gym floor: wet thumbs, taken machines, zoomed pages, a removed gym, midnight. */
describe('mishaps', () => {
  let world: World;
  beforeEach(async () => {
    world = await newWorld();
    await world.context.clock.install({ time: monday });
    await world.page.goto(world.server.url);
    await answerStart(world.page);
  });
  afterEach(() => world.end());

  const undo = () => world.page.locator('.toast').getByRole('button', { name: 'Undo' }).click();
  const title = async () => (await heading(world.page).textContent()) ?? '';

  it('E13 a double tap logs one set, and does not end the rest after it', async () => {
    const { page } = world;
    await startWorkout(page);
    await findLoad(page);
    const before = await journalLength(page);
    await button(page, /^Done: /).dblclick();
    await button(page, 'Go now').waitFor();
    await page.waitForTimeout(600);
    expect(await journalLength(page)).toBe(before + 1);
    expect(await button(page, 'Go now').count()).toBe(1);
  });

  it('E14 a skip and a swap can be taken back', async () => {
    const { page } = world;
    await startWorkout(page);
    const first = await title();
    await button(page, 'Skip').click();
    await expect.poll(title).not.toBe(first);
    await undo();
    await expect.poll(title).toBe(first);

    await button(page, 'Swap').click();
    await page.locator('dialog .swaps button').first().click();
    await expect.poll(title).not.toBe(first);
    await undo();
    await expect.poll(title).toBe(first);
  });

  it('E15 two machines of a kind that are both taken are not offered in turn for ever', async () => {
    const { page } = world;
    await startWorkout(page);
    const first = await title();
    await button(page, 'Station taken').click(); // the other leg press
    await page.getByText('is taken.').waitFor();
    await button(page, 'Station taken').click();
    await expect.poll(title).not.toBe(first);
  });

  it('E16 a load that the athlete chose is never called the heaviest or the lightest of the station', async () => {
    const { page } = world;
    await startWorkout(page);
    await page.locator('button.load').click();
    await button(page, /^Heavier/).click();
    await page.locator('button.load').click();
    const why = (await page.locator('dialog .reasons').textContent()) ?? '';
    expect(why).not.toMatch(/heaviest|lightest/);
  });

  it('E17 a red flag stops the session everywhere, through reloads, until it is cleared', async () => {
    const { page, context, server } = world;
    await startWorkout(page);
    await findLoad(page);
    await asPlanned(page);
    await button(page, 'Go now').waitFor();
    const other = await context.newPage();
    await other.goto(`${server.url}/workout`);
    await button(other, 'Go now').waitFor();

    await button(page, 'Pain').click();
    await page.locator('.flags input').first().check();
    await button(page, 'Stop the session').click();
    for (const tab of [page, other]) await tab.getByRole('heading', { name: 'No lifting now' }).waitFor();
    await page.goto(`${server.url}/workout`);
    await page.getByRole('heading', { name: 'No lifting now' }).waitFor();
    expect(await button(page, 'Start').count()).toBe(0);

    await page.goto(`${server.url}/settings`);
    await button(page, 'I have been cleared').click();
    await page.getByText('Training advice goes on.').waitFor();
    await page.goto(server.url);
    await page.getByRole('heading', { name: 'Done for today' }).waitFor();
  });

  it('E18 a session whose gym was removed can still be finished', async () => {
    const { page, server } = world;
    await startWorkout(page);
    const first = await title();
    await page.goto(`${server.url}/gyms`);
    await button(page, /^Remove/).click();
    await page.getByText('was removed.').waitFor();
    await page.goto(`${server.url}/workout`);
    await expect.poll(title).toBe(first);
    await button(page, 'Skip').click();
    await expect.poll(title).not.toBe(first);
    await findLoad(page);
    await asPlanned(page);
    await button(page, 'Go now').waitFor();
  });

  it('E19 a long gym name, 200 % zoom: nothing wider than the screen', async () => {
    const { page, server } = world;
    await page.goto(`${server.url}/gyms`);
    await button(page, 'Add a gym').click();
    await page.getByLabel('Name').fill('The Extraordinarily Long-Named Strength and Conditioning C.');
    await button(page, 'Add gym').click();
    await page.waitForURL(/\/gyms\/./);
    const wider = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    for (const width of [390, 195]) {
      await page.setViewportSize({ width, height: Math.round(width * 2.16) });
      for (const path of ['/', '/progress', '/history', '/gyms', '/settings', '/import']) {
        await page.goto(server.url + path);
        await heading(page).waitFor();
        expect(await wider(), `${path} at ${width} px`).toBeLessThanOrEqual(0);
      }
    }
    await page.goto(server.url);
    await startWorkout(page);
    expect(await wider(), 'a set').toBeLessThanOrEqual(0);
    await findLoad(page);
    await asPlanned(page);
    await button(page, 'Go now').waitFor();
    expect(await wider(), 'a rest').toBeLessThanOrEqual(0);
  });

  it('E20 a tab that stays in front overnight shows the new day', async () => {
    const { page, context } = world;
    const day = () => page.locator('.where').textContent();
    expect(await day()).toMatch(/^Monday/);
    await context.clock.fastForward('08:00:00');
    await expect.poll(day).toMatch(/^Tuesday/);
  });

  it('E22 with the keyboard alone a set is logged; each new screen starts at its top', async () => {
    const { page } = world;
    const before = await journalLength(page);
    const press = async (name: RegExp) => {
      const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
      for (let step = 0; step < 40 && !name.test(await focused()); step += 1) await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
    };
    await press(/^Start$/);
    await button(page, /^Done: /).waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    await press(/^Done: /);
    await expect.poll(() => journalLength(page)).toBe(before + 2);
    await findLoad(page);
    await press(/^Done: /);
    await button(page, 'Go now').waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Rest');
  });

  it('E21 whatever the load, its words never touch the repetitions', async () => {
    const { page } = world;
    const longest = {
      '82.5': 'Pin at 80 kg, add-on 2.5 kg',
      '2 × 12.5': '2 × 12.5 kg',
      'Body weight': 'Body weight only',
    };
    await startWorkout(page);
    for (const width of [320, 360, 390, 430]) {
      await page.setViewportSize({ width, height: 844 });
      for (const [figure, setting] of Object.entries(longest)) {
        const [hero, words, repetitions, aim] = await page.evaluate(
          ([number, text]) => {
            const said = {
              '.hero b': number,
              '.setting': text,
              '.target b': '12–15',
              '.target span': 'stop with 4 left',
            };
            for (const [selector, each] of Object.entries(said))
              document.querySelector(selector)?.replaceChildren(each);
            const figureBox = document.querySelector<HTMLElement>('.hero');
            figureBox?.style.setProperty('--characters', String(number.length));
            return ['.hero', '.setting', '.target b', '.target span'].map((selector) => {
              const range = document.createRange();
              range.selectNodeContents(document.querySelector(selector) ?? document.body);
              const { left, right, top, bottom } = range.getBoundingClientRect();
              return { left, right, top, bottom };
            });
          },
          [figure, setting] as const,
        );
        const pairs = [hero, words].flatMap((load) => [repetitions, aim].map((other) => meet(load, other)));
        const touching = pairs.some(Boolean);
        expect(touching, `${figure} at ${width} px`).toBe(false);
      }
    }
  });
});

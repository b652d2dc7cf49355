import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bluetoothFlags, type EmulatedTreadmill, emulateTreadmill } from './emulated-treadmill.ts';
import { accessibilityViolations, monday, newWorld, type World } from './harness.ts';
import { answerStart, button, sayHour } from './steps.ts';

/** A runner with 12 km in an hour, on the treadmill with half an hour of hill repeats. */
async function startRepeats({ page, server }: World): Promise<void> {
  await page.goto(`${server.url}/start`);
  await answerStart(page);
  await page.goto(`${server.url}/hills`);
  await sayHour(page);
  await button(page, 'Start on the treadmill').click();
  await button(page, 'Pause').waitFor();
}

async function connect({ page }: World): Promise<void> {
  await button(page, 'Connect the treadmill').click();
  await page.getByText('Fake treadmill').waitFor();
}

async function letLegworkSetIt({ page }: World): Promise<void> {
  await button(page, 'Let Legwork set it').click();
  await button(page, 'Turn it on').click();
}

/** A runner on a treadmill of some behaviour, with Legwork open beside it. */
function runnerOn(behaviour: Parameters<typeof emulateTreadmill>[2]): {
  world: () => World;
  treadmill: () => EmulatedTreadmill;
} {
  let world: World;
  let treadmill: EmulatedTreadmill;
  beforeAll(async () => {
    world = await newWorld({}, bluetoothFlags);
    await world.context.clock.install({ time: monday });
    treadmill = await emulateTreadmill(world.browser, world.page, behaviour);
    await startRepeats(world);
    await connect(world);
  });
  afterAll(() => world.end());
  return { world: () => world, treadmill: () => treadmill };
}

describe('a treadmill that does what it is told', () => {
  const { world, treadmill } = runnerOn({ answer: 1, takes: 1 });
  const seen = (words: string) => world().page.getByText(words);

  it('E80 is read; nothing is written to it', async () => {
    treadmill().set(7.9, 1.5);
    await treadmill().run(2);
    await seen('7.9 km/h at 1.5 %').waitFor();
    expect(treadmill().writes).toEqual([]);
  });

  it('E81 control is off until it is turned on, tries its unit at a walk, and then follows the programme', async () => {
    await letLegworkSetIt(world());
    treadmill().set(2, 0);
    await treadmill().run(30);
    await seen('Legwork sets the belt.').waitFor();
    expect(treadmill().writes.slice(0, 2)).toEqual(['00', '022c01']);
    await treadmill().run(25);
    await seen('8.6 km/h at 0.5 %').waitFor();
    expect(await accessibilityViolations(world().page)).toEqual([]);
  });

  it('E81 a pause stops the belt, and control is off until it is turned on again', async () => {
    const { page } = world();
    await button(page, 'Pause').click();
    await treadmill().run(2);
    expect(treadmill().writes.at(-1)).toBe('0801');
    await button(page, 'Let Legwork set it').waitFor();
    const before = treadmill().writes.length;
    await button(page, 'Go on').click();
    await treadmill().run(5);
    expect(treadmill().writes).toHaveLength(before);
  });

  it('E83 what the treadmill told is what was run', async () => {
    const { page } = world();
    treadmill().set(12, 3);
    await treadmill().run(60);
    await button(page, 'Stop').click();
    // About a minute at most at up to 8.6 km/h, and a whole one at 12.
    const km = Number(await page.getByLabel('Distance, as the treadmill shows it').inputValue());
    expect(km).toBeGreaterThan(0.2);
    expect(km).toBeLessThan(0.33);
    await button(page, 'Go on').click();
  });

  it('E84 one that goes away is said, and the programme goes on', async () => {
    await treadmill().goAway();
    await seen('The connection to the treadmill is gone.').waitFor();
    await button(world().page, 'Connect the treadmill').waitFor();
    await button(world().page, 'Pause').waitFor();
    expect(world().errors).toEqual([]);
  });
});

describe('a treadmill that refuses', () => {
  const { world, treadmill } = runnerOn({ answer: 5, takes: 1 });

  it('E82 that it refuses is said, and it stays read only', async () => {
    await letLegworkSetIt(world());
    treadmill().set(2, 0);
    await treadmill().run(5);
    await world().page.getByText('The treadmill does not let itself be set.').waitFor();
    expect(treadmill().writes).toEqual(['00']);
    await world().page.getByText('2.0 km/h at 0.0 %').waitFor();
  });
});

describe('a treadmill that takes kilometres for miles', () => {
  const { world, treadmill } = runnerOn({ answer: 1, takes: 1.609 });

  it('E82 is found out at a walk, stopped, and not set again', async () => {
    await letLegworkSetIt(world());
    await treadmill().run(2);
    await world().page.getByText('Start the belt at 2 km/h').waitFor();
    treadmill().set(2, 0);
    await treadmill().run(12);
    await world().page.getByText('takes kilometres for miles and was stopped').waitFor();
    expect(treadmill().writes).toEqual(['00', '022c01', '0801']);
    await treadmill().run(8);
    expect(treadmill().speedKmh()).toBe(0);
    expect(treadmill().writes).toHaveLength(3);
  });
});

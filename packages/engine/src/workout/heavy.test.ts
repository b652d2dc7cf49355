import { describe, expect, test } from 'vitest';
import { catalog } from '../catalog/index.ts';
import { athleteWho, did, type Said, said } from '../journal/example.ts';
import { isBigLift } from '../strength/index.ts';
import { addDays, type Day } from '../time.ts';
import { composeWorkout } from './compose.ts';
import { commercial, doneBy, monday } from './example.ts';
import { recompose } from './recompose.ts';
import type { Block, Workout } from './workout.ts';

const healthy = said('screening.answered', {
  active: true,
  condition: false,
  symptoms: false,
  joint: false,
  supervisedOnly: false,
  pregnant: false,
  under16: false,
});
const stationId = commercial.stations.find(({ kind }) => kind === 'leg-press')?.id ?? '';
/** Sessions of leg press up to four days ago; `heavy`: how many of them, the last ones, at ten or fewer. */
const pressed = (count: number, heavy: number): readonly Said[] =>
  Array.from({ length: count }, (_, index) =>
    did('leg-press', addDays(monday, -4 - 3 * (count - 1 - index)), {
      gymId: commercial.id,
      stationId,
      loadKg: 90,
      repetitions: index < count - heavy ? 13 : 9,
    }),
  );
const runner = (heavySessions: number, ...more: readonly Said[]) =>
  athleteWho(
    said('profile.set', { bodyMassKg: 65, repetitions: 'heavier' }),
    healthy,
    ...pressed(12 + heavySessions, heavySessions),
    ...more,
  );
const compose = (athlete: ReturnType<typeof runner>, minutes = 60, on: Day = monday): Workout =>
  composeWorkout({ athlete, gym: commercial, minutes, on });
const pressOf = ({ blocks }: Workout): Block => {
  const press = blocks.find(({ exercise }) => exercise === 'leg-press');
  if (!press) throw new Error('no leg press');
  return press;
};

describe('a runner who chose heavier loads and is ready', () => {
  test('W14 gets the heavy window on the big lifts and 12–15 on everything else', () => {
    const { blocks } = compose(runner(0));
    expect(pressOf(compose(runner(0))).target).toEqual({ low: 8, high: 10, reserve: 2 });
    for (const { exercise, target } of blocks.filter((block) => !isBigLift(catalog[block.exercise])))
      expect([exercise, target.low, target.high]).toEqual([exercise, 12, 15]);
  });

  test('W14 rests longer and climbs one step more as the window gets heavier', () => {
    const press = pressOf(compose(runner(8)));
    expect(press.target).toEqual({ low: 4, high: 6, reserve: 2 });
    expect(press.restSeconds).toBe(180);
    expect(press.warmUp.map(({ repetitions }) => repetitions)).toEqual([8, 4, 2]);
  });

  test.each([10, 20, 30, 45, 60, 90])('W1 %d minutes hold it all the same', (minutes) => {
    for (const heavySessions of [0, 4, 8])
      expect(compose(runner(heavySessions), minutes).minutes).toBeLessThanOrEqual(minutes);
  });

  test('W21 heavy legs go back to 12–15, lighter', () => {
    const tired = runner(4, said('readiness.reported', { day: monday, legs: 'heavy' }));
    for (const { target } of compose(tired).blocks) expect(target.low).toBe(12);
  });

  test('W32 two left in a heavy window is not taken for heavy legs when something changes', () => {
    const athlete = runner(0);
    const workout = compose(athlete);
    const soFar = { done: doneBy(athlete, monday), athlete, gym: commercial, on: monday };
    const last = workout.blocks.findLast(({ exercise }) => exercise !== 'leg-press');
    const changed = recompose(workout, soFar, { kind: 'skip', blockId: last?.id ?? '' });
    expect(pressOf(changed).target).toEqual({ low: 8, high: 10, reserve: 2 });
  });
});

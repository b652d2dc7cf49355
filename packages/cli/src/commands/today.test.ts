import { catalog } from '@legwork/engine/catalog';
import type { Workout } from '@legwork/engine/workout';
import { expect, test } from 'vitest';
import { newPerson } from '../test/run.ts';

const workoutOf = async (...argv: readonly string[]): Promise<Workout> => {
  const { workout } = (await newPerson().json('today', ...argv)) as { readonly workout: Workout };
  return workout;
};

test('L33 what is put aside, taken, sore or not wanted today is not in the workout, and why is said', async () => {
  const usual = await workoutOf();
  const [first] = usual.blocks;
  const said = ['--without', 'calf-raise-standing', '--taken', first?.stationName ?? '', '--sore', 'hamstrings'];
  const workout = await workoutOf(...said, '--sore', 'calves:little', '--no-treadmill');
  expect(workout.blocks.map(({ stationId }) => stationId)).not.toContain(first?.stationId);
  expect(workout.blocks.map(({ exercise }) => exercise)).not.toContain('calf-raise-standing');
  for (const { exercise } of workout.blocks) expect(catalog[exercise].credit.hamstrings ?? 0).toBeLessThan(0.5);
  expect(workout.leftOut).toEqual(
    expect.arrayContaining([
      { kind: 'skipped', exercise: 'calf-raise-standing' },
      { kind: 'station-taken', stationName: first?.stationName },
      { kind: 'sore', muscle: 'hamstrings', soreness: 'very' },
      { kind: 'sore', muscle: 'soleus', soreness: 'a-little' },
      { kind: 'no-treadmill' },
    ]),
  );
  const { stdout } = await newPerson().legwork('today', '--taken', first?.stationName ?? '', '--sore', 'quads:pain');
  expect(stdout).toContain(`${first?.stationName}: taken.`);
  expect(stdout).toContain('Quadriceps: they hurt, so nothing that works them.');
});

test('L33 heavy legs have two sets at most and two in reserve', async () => {
  const { blocks } = await workoutOf('--heavy-legs');
  for (const { sets, target } of blocks) expect([sets <= 2, target.reserve >= 2]).toEqual([true, true]);
});

test('L12 a station, muscle or exercise that is none is named, with the nearest', async () => {
  const person = newPerson();
  const station = await person.legwork('today', '--taken', 'leg pres');
  expect([station.code, station.stderr]).toEqual([2, expect.stringContaining('Did you mean Leg press')]);
  const muscle = await person.legwork('today', '--sore', 'hamstrigns');
  expect([muscle.code, muscle.stderr]).toEqual([2, expect.stringContaining('hamstrings')]);
  const degree = await person.legwork('today', '--sore', 'quads:awful');
  expect([degree.code, degree.stderr]).toEqual([2, expect.stringContaining('little, very or pain')]);
  expect((await person.legwork('today', '--without', 'flying')).code).toBe(2);
});

import { catalog } from '@legwork/engine/catalog';
import { gymPreset } from '@legwork/engine/gym';
import type { Workout } from '@legwork/engine/workout';
import { expect, test } from 'vitest';
import { newPerson } from '../test/run.ts';
import { workoutText } from '../text/workout.ts';

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

test('L33 hills come after the last station, with the way to their settings, or it is said why not', async () => {
  const { hills, minutes } = await workoutOf('--hills', '15');
  expect(hills).toEqual({ session: 'hilly', minutes: 15 });
  expect(minutes).toBeLessThanOrEqual(45);
  const { stdout } = await newPerson().legwork('today', '--hills', '15');
  expect(stdout.replace(/\s+/g, ' ')).toMatch(
    /\d\. Hills, 15 min: hilly run .* legwork hills --session hilly --minutes 15/,
  );
  const sore = await newPerson().legwork('today', '--hills', '15', '--sore', 'calves');
  expect(sore.stdout).toContain('No hills: not with sore legs.');
  expect((await newPerson().legwork('today', '--hills', '5')).code).toBe(2);
});

test('L33 pairs: two lifts in turn where that saves time, with what comes between them', async () => {
  const person = newPerson();
  const { workout } = (await person.json('today', '--minutes', '60', '--on', '2026-11-13')) as {
    readonly workout: Workout;
  };
  for (const { exercise, sides, advice } of workout.blocks)
    for (const side of sides) {
      const leg = side === 'both' ? [] : ['--side', side];
      const loadKg = String(advice[0]?.loadKg ?? 0);
      for (let set = 0; set < 2; set += 1)
        await person.legwork('log', exercise, loadKg, '13', ...leg, '--at', '2026-11-13');
    }
  const { stdout } = await person.legwork('today', '--minutes', '30', '--pairs');
  const said = stdout.replace(/\s+/g, ' ');
  expect(said).toMatch(/In turn with the next, set by set: go straight over, and rest \d+ seconds after both\./);
  expect(said).toContain('In turn with the one before.');
  expect((await person.legwork('today', '--minutes', '30')).stdout).not.toContain('In turn');
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

test('L22 it says whether anything else could be worth more, in words and as data', async () => {
  const { value, upperBound, isProven } = await workoutOf();
  expect({ upperBound, isProven }).toEqual({ upperBound: value, isProven: true });
  expect((await newPerson().legwork('today')).stdout).toContain('Proven: of all that may be done here');
});

test('L22 a single set has no rest between sets', async () => {
  const { stdout } = await newPerson().legwork('today');
  const cards = stdout.split(/\n\n(?=\d+\. )/).slice(1);
  const [single, several] = [/, 1 set of /, /, [2-9] sets of /].map((sets) => cards.filter((card) => sets.test(card)));
  expect(single?.length).toBeGreaterThan(0);
  expect(several?.length).toBeGreaterThan(0);
  for (const card of single ?? []) expect(card).not.toContain('between sets');
  for (const card of several ?? []) expect(card.replace(/\s+/g, ' ')).toContain('between sets');
});

test('L22 a block says its first two reasons, which leg begins before all, and not twice that it balances', async () => {
  const workout = await workoutOf();
  const why = (...reasons: Workout['blocks'][number]['why']) => {
    const [first] = workout.blocks;
    if (!first) throw new Error('no block');
    const gym = gymPreset('commercial', 'kg', workout.gymId);
    const style = { strong: String, faint: String, width: 300 };
    const text = workoutText({ ...workout, blocks: [{ ...first, why: reasons }] }, gym, 'kg', style);
    return /Why: (.*)/.exec(text)?.[1];
  };
  const priority = { kind: 'priority' } as const;
  const keeps = { kind: 'keeps-balance', muscle: 'hamstrings', than: 'vasti' } as const;
  const oneLegged = { kind: 'one-legged' } as const;
  expect(why(priority, keeps, oneLegged)).toBe(
    'First, while you are fresh: the lift that trains the most. Keeps your hamstrings in step with your quadriceps.',
  );
  const behind = {
    kind: 'behind-other',
    muscle: 'hamstrings',
    behind: 2,
    sets: 1,
    than: 'vasti',
    thanSets: 4,
  } as const;
  expect(why(keeps, behind, oneLegged)).toMatch(/^Hamstrings .+ quadriceps.* One leg at a time, as in running\.$/);
  const weak = { kind: 'weak-side', side: 'left', percent: 12 } as const;
  expect(why(oneLegged, keeps, weak)).toBe(
    'Your left leg is 12 % behind, so it goes first. One leg at a time, as in running.',
  );
});

import { gymPreset } from '@legwork/engine/gym';
import { fold } from '@legwork/engine/journal';
import { strengthOf } from '@legwork/engine/strength';
import { expect, test } from 'vitest';
import { gymOf, nextRun, type PlanChange, planToday } from './plan.ts';

const on = '2026-11-23'; // a Monday
const nobody = fold([]);
const gym = gymPreset('commercial', 'kg', 'gym');
const plan = (minutes: number, changes: readonly PlanChange[] = []) =>
  planToday({ athlete: nobody, strength: strengthOf(nobody, on), gym, minutes, on, changes });

test('A9 an exercise that is skipped today does not come, whatever the minutes', () => {
  const [first] = plan(45).blocks;
  if (!first) throw new Error('a commercial gym has something to do');
  for (const minutes of [20, 45, 80]) {
    const skipped = plan(minutes, [{ kind: 'skip', exercise: first.exercise }]);
    expect(skipped.blocks.map((block) => block.exercise)).not.toContain(first.exercise);
  }
});

test('A9 a taken station is not used', () => {
  const stationId = plan(45).blocks.find((block) => block.stationId !== null)?.stationId;
  if (stationId === null || stationId === undefined) throw new Error('a commercial gym has stations');
  const changed = plan(45, [{ kind: 'station-taken', stationId }]);
  expect(changed.blocks.length).toBeGreaterThan(0);
  expect(changed.blocks.map((block) => block.stationId)).not.toContain(stationId);
});

test('A9 a swap for an exercise that is not in the plan changes nothing', () => {
  const before = plan(30);
  const absent = before.blocks.some((block) => block.exercise === 'band-walk') ? 'clam' : 'band-walk';
  expect(plan(30, [{ kind: 'swap', exercise: absent, to: 'leg-press' }])).toEqual(before);
});

test('A10 the next run is the next hard one; the race when it comes first; an easy one when there is no other', () => {
  const profile = {
    ...nobody.profile,
    runs: [{ weekday: 1, kind: 'easy' } as const, { weekday: 5, kind: 'long' } as const],
  };
  expect(nextRun(profile, on)).toEqual({ kind: 'long', days: 5 });
  expect(nextRun({ ...profile, race: { day: '2026-11-26', distanceKm: 10 } }, on)).toEqual({ kind: 'race', days: 3 });
  expect(nextRun({ ...profile, race: { day: '2026-11-20', distanceKm: 10 } }, on)).toEqual({ kind: 'long', days: 5 });
  expect(nextRun({ ...profile, runs: [{ weekday: 0, kind: 'easy' }] }, on)).toEqual({ kind: 'easy', days: 0 });
  expect(nextRun({ ...profile, runs: [] }, on)).toBeNull();
});

test('A11 the gym is the chosen one, else the first; nobody without a gym gets a plan', () => {
  const second = { ...gym, id: 'second' };
  const athlete = { ...nobody, gyms: [gym, second] };
  expect(gymOf(athlete)?.id).toBe('gym');
  expect(gymOf({ ...athlete, profile: { ...athlete.profile, gymId: 'second' } })?.id).toBe('second');
  expect(gymOf({ ...athlete, profile: { ...athlete.profile, gymId: 'gone' } })?.id).toBe('gym');
  expect(gymOf(nobody)).toBeNull();
});

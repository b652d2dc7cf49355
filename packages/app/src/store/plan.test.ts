import { gymPreset } from '@legwork/engine/gym';
import { type Athlete, fold, type Profile } from '@legwork/engine/journal';
import { circumstancesOf, composeWorkout, recompose } from '@legwork/engine/workout';
import { expect, test } from 'vitest';
import { circumstancesOn, gymOf, nextRun, readSaid, type SaidOfDay, saidText } from './plan.ts';

const nobody = fold([]);
const gym = gymPreset('commercial', 'kg', 'gym');
const said: SaidOfDay = { day: '2026-11-23', gymId: 'gym', circumstances: circumstancesOf({ noTreadmill: true }) };

test('A9 what was said of the day holds while the minutes change', () => {
  const asked = { athlete: nobody, gym, minutes: 45, on: said.day };
  const proposal = composeWorkout(asked);
  const [first, second] = proposal.blocks;
  if (!first || !second) throw new Error('a commercial gym has something to do');
  const soFar = { done: [], athlete: nobody, gym, on: said.day };
  const swapped = recompose(proposal, soFar, { kind: 'without', exercise: second.exercise });
  const taken = recompose(swapped, soFar, { kind: 'station-taken', blockId: first.id, way: 'instead' });
  for (const minutes of [20, 45, 80]) {
    const { blocks } = composeWorkout({ ...asked, minutes, ...taken.circumstances });
    expect(blocks.map(({ exercise }) => exercise)).not.toContain(second.exercise);
    expect(blocks.map(({ stationId }) => stationId)).not.toContain(first.stationId);
  }
});

test('A16 what was said of a day holds in its gym on that day, and nowhere else', () => {
  expect(circumstancesOn(said, '2026-11-23', 'gym')).toEqual(said.circumstances);
  for (const usual of [
    circumstancesOn(said, '2026-11-24', 'gym'),
    circumstancesOn(said, '2026-11-23', 'other'),
    circumstancesOn(null, '2026-11-23', 'gym'),
  ])
    expect(usual).toEqual(circumstancesOf({}));
});

test('A16 what was said reads back as it was written; noise or another shape is nothing', () => {
  expect(readSaid(saidText(said))).toMatchObject(said);
  for (const text of [null, '', '{', '[]', '{"version":0}', saidText(said).replace('"version":2', '"version":0')])
    expect(readSaid(text)).toBeNull();
});

const running = (profile: Partial<Profile>): Athlete => ({ ...nobody, profile: { ...nobody.profile, ...profile } });

test('A10 the next run is the next hard one; the race when it comes first; an easy one when there is no other', () => {
  const runs = [{ weekday: 1, kind: 'easy' } as const, { weekday: 5, kind: 'long' } as const];
  expect(nextRun(running({ runs }), said.day)).toEqual({ kind: 'long', days: 5 });
  const race = { day: '2026-11-26', distanceKm: 10 };
  expect(nextRun(running({ runs, race }), said.day)).toEqual({ kind: 'race', days: 3 });
  const past = { day: '2026-11-10', distanceKm: 10 };
  expect(nextRun(running({ runs, race: past }), said.day)).toEqual({ kind: 'long', days: 5 });
  expect(nextRun(running({ runs: [{ weekday: 0, kind: 'easy' }] }), said.day)).toEqual({ kind: 'easy', days: 0 });
  expect(nextRun(running({}), said.day)).toBeNull();
});

test('A10 a day that the runner spoke of counts before the usual week', () => {
  const days = { '2026-11-24': { runs: ['intervals'], lift: null } } as const;
  expect(nextRun({ ...nobody, days }, said.day)).toEqual({ kind: 'intervals', days: 1 });
});

test('A11 the gym is the chosen one, else the first; nobody without a gym gets a plan', () => {
  const second = { ...gym, id: 'second' };
  const athlete = { ...nobody, gyms: [gym, second] };
  expect(gymOf(athlete)?.id).toBe('gym');
  expect(gymOf({ ...athlete, profile: { ...athlete.profile, gymId: 'second' } })?.id).toBe('second');
  expect(gymOf({ ...athlete, profile: { ...athlete.profile, gymId: 'gone' } })?.id).toBe('gym');
  expect(gymOf(nobody)).toBeNull();
});

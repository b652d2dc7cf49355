import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { athleteWho, said } from '../journal/example.ts';
import { anySituation } from './arbitrary.ts';
import { composeWorkout } from './compose.ts';
import { beginner, commercial, monday } from './example.ts';
import { recompose } from './recompose.ts';
import { after, first, idsOf, plan } from './session-example.ts';
import { minutesBehind } from './so-far.ts';

test('W55 minutes for hills at the end are taken from the lifting, given back, and gone where there is no treadmill', () => {
  const before = plan();
  const soFar = after(before, 0);
  const hilly = recompose(before, soFar, { kind: 'hills', minutes: 15 });
  expect(hilly.circumstances.hillMinutes).toBe(15);
  expect(hilly.minutes).toBeLessThanOrEqual(45);
  expect(hilly.blocks.reduce((sum, { minutes }) => sum + minutes, hilly.warmUpMinutes)).toBeLessThanOrEqual(30);
  expect(hilly.blocks).toEqual(
    composeWorkout({ athlete: beginner, gym: commercial, minutes: 45, on: monday, hillMinutes: 15 }).blocks,
  );
  expect(recompose(hilly, soFar, { kind: 'hills', minutes: 0 })).toEqual(before);
  const none = recompose(hilly, soFar, { kind: 'treadmill', available: false });
  expect(none.circumstances.hillMinutes).toBe(0);
});

describe('any change', () => {
  test('W26 what is done stays first and as it was, nothing comes twice, and the minutes hold', () => {
    fc.assert(
      fc.property(anySituation, ({ workout, soFar, change }) => {
        const next = recompose(workout, soFar, change);
        const worked = new Set(soFar.done.map((set) => set.exercise));
        const kept = workout.blocks.filter(({ exercise }) => worked.has(exercise));
        expect(next.blocks.slice(0, kept.length)).toEqual(kept);
        expect(new Set(idsOf(next)).size).toBe(next.blocks.length);
        const spent = kept.reduce((sum, block) => sum + block.minutes, workout.warmUpMinutes);
        const asked = change.kind === 'minutes' ? change.minutes : workout.askedMinutes;
        expect(next.minutes).toBeLessThanOrEqual(Math.max(asked, kept.length > 0 ? spent : 0) + 1e-9);
      }),
      { numRuns: 120 },
    );
  });

  test('W27 the workout before is the way back: no change changes it, and the same change gives the same again', () => {
    fc.assert(
      fc.property(anySituation, ({ workout, soFar, change }) => {
        const before = JSON.stringify(workout);
        const once = recompose(workout, soFar, change);
        expect(recompose(workout, soFar, change)).toEqual(once);
        expect(JSON.stringify(workout)).toBe(before);
      }),
      { numRuns: 40 },
    );
  });

  test('W27 only the question counts, not the way to it', () => {
    fc.assert(
      fc.property(anySituation, fc.integer({ min: 10, max: 90 }), ({ workout, soFar }, minutes) => {
        const detour = recompose(workout, soFar, { kind: 'minutes', minutes: 100 });
        const there = recompose(detour, soFar, { kind: 'minutes', minutes });
        fc.pre(minutes !== workout.askedMinutes);
        expect(there).toEqual(recompose(workout, soFar, { kind: 'minutes', minutes }));
      }),
      { numRuns: 40 },
    );
  });

  test('W27 asking the same again changes nothing', () => {
    const workout = plan();
    for (const blocks of [0, 2]) {
      expect(recompose(workout, after(workout, blocks), { kind: 'minutes', minutes: 45 })).toEqual(workout);
      expect(recompose(workout, after(workout, blocks), { kind: 'skip', blockId: 'unknown' })).toEqual(workout);
    }
    const fresh = { ...after(workout, 0), athlete: beginner };
    expect(recompose(workout, fresh, { kind: 'gym', gym: commercial })).toEqual(workout);
  });

  test('W27 a finished block cannot be changed', () => {
    const workout = plan();
    const soFar = after(workout, 1);
    const blockId = first(workout).id;
    for (const kind of ['swap', 'skip', 'station-taken'] as const)
      expect(recompose(workout, soFar, { kind, blockId })).toEqual(workout);
  });

  test('W18 a red flag in the middle ends the session with what was done', () => {
    const workout = plan();
    const soFar = after(workout, 2);
    const athlete = athleteWho(
      said('pain.reported', { at: `${monday}T18:00:00`, level: 2, redFlags: ['calf-swelling'] }),
    );
    const next = recompose(workout, { ...soFar, athlete }, { kind: 'minutes', minutes: 90 });
    expect(idsOf(next)).toEqual(idsOf(workout).slice(0, 2));
    expect(next.notice).toMatchObject({ kind: 'stop' });
  });

  test('W26 sets that the journal has already are not counted twice', () => {
    const workout = plan();
    const soFar = after(workout, 2);
    const change = { kind: 'minutes', minutes: 60 } as const;
    expect(recompose(workout, soFar, change)).toEqual(recompose(workout, { ...soFar, athlete: beginner }, change));
  });
});

describe('minutes', () => {
  test('W28 fewer minutes drop what is worth least, more bring something', () => {
    const workout = plan();
    const soFar = after(workout, 2);
    const shorter = recompose(workout, soFar, { kind: 'minutes', minutes: 30 });
    const longer = recompose(workout, soFar, { kind: 'minutes', minutes: 70 });
    expect(shorter.minutes).toBeLessThanOrEqual(30);
    expect(shorter.blocks.length).toBeGreaterThanOrEqual(2);
    expect(longer.value).toBeGreaterThan(workout.value);
    expect(shorter.value).toBeLessThan(workout.value);
  });

  test('W28 minutes from now on count from what is done of the workout', () => {
    const workout = plan();
    const soFar = after(workout, 2);
    const next = recompose(workout, soFar, { kind: 'minutes-left', minutes: 10 });
    expect(next.blocks.slice(0, 2)).toEqual(workout.blocks.slice(0, 2));
    expect(next.minutes).toBeLessThanOrEqual(minutesBehind(workout, soFar.done) + 10);
    expect(next.blocks.length).toBeGreaterThan(2);
  });
});

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalog, groupCredit, muscleGroups } from '../catalog/index.ts';
import { gymPreset } from '../gym/index.ts';
import { anySituation } from './arbitrary.ts';
import { recompose } from './recompose.ts';
import { after, idsOf, plan } from './session-example.ts';
import { sorenesses } from './sore.ts';
import type { Block } from './workout.ts';

describe('how it goes', () => {
  test('W32 heavy legs: nothing new, two sets at most, two in reserve, no compound lift that lengthens', () => {
    const workout = plan();
    const next = recompose(workout, after(workout, 1), { kind: 'legs-heavy' });
    expect(next.blocks[0]).toEqual(workout.blocks[0]);
    for (const block of next.blocks.slice(1)) {
      expect(idsOf(workout)).toContain(block.id);
      expect(block.sets).toBeLessThanOrEqual(2);
      expect(block.target.reserve).toBeGreaterThanOrEqual(2);
      expect(catalog[block.exercise].eccentric).toBe(false);
    }
    expect(next.leftOut).toContainEqual({ kind: 'heavy-legs' });
  });

  test('W32 heavy legs stay heavy through the next change', () => {
    const workout = plan();
    const soFar = after(workout, 1);
    const heavy = recompose(workout, soFar, { kind: 'legs-heavy' });
    const next = recompose(heavy, soFar, { kind: 'skip', blockId: heavy.blocks[1]?.id ?? '' });
    for (const { target } of next.blocks.slice(1)) expect(target.reserve).toBeGreaterThanOrEqual(2);
    expect(next.blocks.length).toBe(heavy.blocks.length - 1);
  });

  test('W33 another gym: what is done stays, the rest uses what is there', () => {
    const workout = plan();
    const home = gymPreset('home', 'kg', 'home');
    const next = recompose(workout, after(workout, 2), { kind: 'gym', gym: home });
    const stations = [null, ...home.stations.map(({ id }) => id)];
    expect(next.blocks.slice(0, 2)).toEqual(workout.blocks.slice(0, 2));
    expect(next.blocks.length).toBeGreaterThan(2);
    for (const { stationId } of next.blocks.slice(2)) expect(stations).toContain(stationId);
    expect(next.gymId).toBe('home');
  });

  test('W38 a muscle that is a little sore has two sets at most and nothing that lengthens it; very sore, it does no main work; painful, none', () => {
    fc.assert(
      fc.property(anySituation, fc.constantFrom(...muscleGroups), ({ workout, soFar }, muscle) => {
        const begun = new Set(soFar.done.map((set) => set.exercise));
        const given = (soreness: (typeof sorenesses)[number]): readonly Block[] =>
          recompose(workout, soFar, { kind: 'sore', muscles: [muscle], soreness }).blocks.filter(
            ({ exercise }) => !begun.has(exercise),
          );
        const mainly = given('a-little').filter(({ exercise }) => groupCredit(catalog[exercise], muscle) >= 0.5);
        for (const { exercise, sets } of mainly)
          expect([sets <= 2, catalog[exercise].eccentric]).toEqual([true, false]);
        for (const { exercise } of given('very')) expect(groupCredit(catalog[exercise], muscle)).toBeLessThan(0.5);
        for (const { exercise } of given('painful')) expect(groupCredit(catalog[exercise], muscle)).toBeLessThan(0.25);
      }),
      { numRuns: 25 },
    );
  });

  test('W38 what is sore no longer is as if it had never been said', () => {
    const workout = plan();
    const soFar = after(workout, 1);
    const sore = recompose(workout, soFar, { kind: 'sore', muscles: ['hamstrings'], soreness: 'very' });
    expect(sore.leftOut).toContainEqual({ kind: 'sore', muscle: 'hamstrings', soreness: 'very' });
    const well = recompose(sore, soFar, { kind: 'sore', muscles: ['hamstrings'], soreness: null });
    expect(well).toEqual(recompose(workout, soFar, { kind: 'treadmill', available: true }));
  });

  test('W38 no treadmill today: nothing is done on it', () => {
    const workout = plan();
    const next = recompose(workout, after(workout, 1), { kind: 'treadmill', available: false });
    expect(next.blocks.map(({ stationId }) => stationId)).not.toContain('treadmill');
    expect(next.leftOut).toContainEqual({ kind: 'no-treadmill' });
  });
});

import { describe, expect, test } from 'vitest';
import { catalog, overlap } from '../catalog/index.ts';
import { gymPreset } from '../gym/index.ts';
import { athleteWho } from '../journal/example.ts';
import { beginner, commercial, doneBy, monday, performing } from './example.ts';
import { recompose } from './recompose.ts';
import { after, first, idsOf, plan, withThreePresses } from './session-example.ts';
import { swapsFor } from './swaps.ts';

describe('skip and swap', () => {
  test('W30 a skipped block is gone and the others stay', () => {
    const workout = plan();
    const [, second] = idsOf(workout);
    const next = recompose(workout, after(workout, 0), { kind: 'skip', blockId: second ?? '' });
    expect(new Set(idsOf(next))).toEqual(new Set(idsOf(workout).filter((id) => id !== second)));
    for (const { id, sets } of next.blocks) expect(sets).toBe(workout.blocks.find((block) => block.id === id)?.sets);
    expect(next.minutes).toBeLessThan(workout.minutes);
    expect(next.askedMinutes - next.minutes).toBeCloseTo(workout.askedMinutes - workout.minutes, 6);
  });

  test('W30 what is put aside for today does not come back, and its minutes are used', () => {
    const workout = plan();
    const soFar = after(workout, 1);
    const exercise = 'leg-curl-seated';
    const next = recompose(workout, soFar, { kind: 'without', exercise });
    expect(idsOf(next)).not.toContain(exercise);
    expect(next.leftOut).toContainEqual({ kind: 'skipped', exercise });
    expect(idsOf(recompose(next, soFar, { kind: 'minutes', minutes: 80 }))).not.toContain(exercise);
  });

  test('W30 who skips every block has no workout, and is not told that the gym is empty', () => {
    const workout = plan();
    const none = idsOf(workout).reduce(
      (left, blockId) => recompose(left, after(left, 0), { kind: 'skip', blockId }),
      workout,
    );
    expect(none).toMatchObject({ blocks: [], minutes: 0, notice: null });
  });

  test('W30 a block that was begun ends with the sets that were done', () => {
    const workout = withThreePresses();
    const block = first(workout);
    const one = { ...workout, blocks: [{ ...block, sets: 1 }] };
    const athlete = athleteWho(...performing(one));
    const soFar = { done: doneBy(athlete, monday), athlete, gym: commercial, on: monday };
    const next = recompose(workout, soFar, { kind: 'skip', blockId: block.id });
    expect(first(next)).toMatchObject({ id: block.id, sets: 1 });
    expect(next.minutes).toBeLessThan(workout.minutes);
  });

  test('W31 swaps are ranked by what they cost the week, keep the purpose, and are not in the workout already', () => {
    const workout = plan();
    for (const block of workout.blocks) {
      const swaps = swapsFor(workout, block.id, after(workout, 0));
      const costs = swaps.map(({ cost }) => cost);
      expect(costs).toEqual(costs.toSorted((a, b) => a - b));
      for (const { exercise } of swaps) {
        expect(idsOf(workout)).not.toContain(exercise);
        const alike = overlap(exercise, block.exercise) >= 0.5;
        expect(alike || catalog[block.exercise].substitutes.includes(exercise)).toBe(true);
      }
    }
    expect(swapsFor(workout, 'leg-curl-seated', after(workout, 0))[0]?.exercise).toBe('leg-curl-lying');
    expect(swapsFor(workout, 'unknown', after(workout, 0))).toEqual([]);
  });

  test('W31 a swap brings what was chosen, or the cheapest, and says for what it stands; it costs no more than was said', () => {
    const workout = plan();
    const soFar = after(workout, 0);
    const chosen = recompose(workout, soFar, { kind: 'swap', blockId: 'leg-curl-seated', to: 'romanian-deadlift' });
    const deadlift = chosen.blocks.find(({ exercise }) => exercise === 'romanian-deadlift');
    expect(deadlift?.why[0]).toEqual({ kind: 'substitute', for: 'leg-curl-seated' });
    expect(idsOf(chosen)).not.toContain('leg-curl-seated');
    for (const block of workout.blocks) {
      const [cheapest] = swapsFor(workout, block.id, soFar);
      const swapped = recompose(workout, soFar, { kind: 'swap', blockId: block.id });
      expect(idsOf(swapped)).toContain(cheapest?.exercise ?? block.exercise);
    }
  });

  test('W31 who swaps what is next does the other next', () => {
    const workout = plan();
    const soFar = after(workout, 2);
    const next = workout.blocks[2] ?? first(workout);
    const [, second] = swapsFor(workout, next.id, soFar);
    if (!second) throw new Error('a commercial gym has two things for every muscle');
    const swapped = recompose(workout, soFar, { kind: 'swap', blockId: next.id, to: second.exercise });
    expect(swapped.blocks[2]?.exercise).toBe(second.exercise);
  });

  test('W31 a swap can be swapped back', () => {
    const workout = plan();
    const soFar = after(workout, 0);
    const there = recompose(workout, soFar, { kind: 'swap', blockId: 'leg-curl-seated', to: 'romanian-deadlift' });
    const back = recompose(there, soFar, { kind: 'swap', blockId: 'romanian-deadlift', to: 'leg-curl-seated' });
    expect(idsOf(back)).toContain('leg-curl-seated');
    expect(idsOf(back)).not.toContain('romanian-deadlift');
  });

  test('W31 the reason of a swap survives the next change', () => {
    const workout = plan();
    const soFar = after(workout, 0);
    const swapped = recompose(workout, soFar, { kind: 'swap', blockId: 'leg-curl-seated' });
    const later = recompose(swapped, soFar, { kind: 'skip', blockId: 'leg-press' });
    expect(later.blocks.some(({ why }) => why[0]?.kind === 'substitute')).toBe(true);
  });

  test('W31 what the gym does not have cannot be swapped in', () => {
    const home = gymPreset('home', 'kg', 'home');
    const workout = plan(beginner, home);
    const soFar = after(workout, 0, home);
    expect(recompose(workout, soFar, { kind: 'swap', blockId: first(workout).id, to: 'leg-press' })).toEqual(workout);
  });
});

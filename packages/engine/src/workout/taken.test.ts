import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { athleteWho } from '../journal/example.ts';
import { anySituation } from './arbitrary.ts';
import { commercial, doneBy, monday, performing } from './example.ts';
import { recompose } from './recompose.ts';
import { after, first, idsOf, plan, withThreePresses } from './session-example.ts';
import type { SoFar } from './so-far.ts';
import { waitMinutes, waysAround } from './taken.ts';
import type { Block, Workout } from './workout.ts';

/** All but the leg curl is done. */
function withCurlLast(): { workout: Workout; soFar: SoFar; block: Block } {
  const planned = plan();
  const block = planned.blocks.find(({ exercise }) => exercise === 'leg-curl-seated') ?? first(planned);
  const others = planned.blocks.filter((each) => each !== block);
  const workout = { ...planned, askedMinutes: 50, blocks: [...others, block] };
  return { workout, soFar: after(workout, others.length), block };
}

describe('the station is taken', () => {
  test('W29 it never comes next: what is left goes first, and the block waits', () => {
    const workout = plan();
    const { id, stationId } = first(workout);
    const next = recompose(workout, after(workout, 0), { kind: 'station-taken', blockId: id });
    expect(first(next).stationId).not.toBe(stationId);
    expect(idsOf(next)).toContain(id);
    expect(next.blocks.length).toBe(workout.blocks.length);
  });

  test('W29 when it is all that is left, something else does its work, and says for what', () => {
    const { workout, soFar, block } = withCurlLast();
    const next = recompose(workout, soFar, { kind: 'station-taken', blockId: block.id, way: 'instead' });
    const stand = next.blocks.find(({ why }) => why[0]?.kind === 'substitute');
    expect(stand?.why[0]).toEqual({ kind: 'substitute', for: block.exercise });
    expect(next.blocks.map(({ stationId }) => stationId)).not.toContain(block.stationId);
  });

  test('W29 the same exercise at another machine loses nothing; when that is taken too, the first is not offered again', () => {
    const workout = plan();
    const soFar = after(workout, 0);
    const press = first(workout);
    const [best] = waysAround(workout, press.id, soFar);
    expect(best).toMatchObject({ way: 'elsewhere', why: { kind: 'same-muscles' } });
    const other = recompose(workout, soFar, { kind: 'station-taken', blockId: press.id });
    const again = recompose(other, soFar, { kind: 'station-taken', blockId: press.id });
    expect(first(again).exercise).not.toBe('leg-press');
    const stations = again.blocks.map(({ stationId }) => stationId);
    expect(stations).not.toContain(press.stationId);
  });

  test('W29 a machine lost between two sets is changed for its twin, and the block goes on', () => {
    const workout = withThreePresses();
    const press = first(workout);
    const athlete = athleteWho(...performing({ ...workout, blocks: [{ ...press, sets: 1 }] }));
    const soFar = { done: doneBy(athlete, monday), athlete, gym: commercial, on: monday };
    const next = recompose(workout, soFar, { kind: 'station-taken', blockId: press.id });
    expect(first(next)).toEqual({ ...press, stationId: 'leg-press-45', stationName: '45° leg press' });
    expect(next.blocks.slice(1)).toEqual(workout.blocks.slice(1));
  });

  test('W29 who waits has so many minutes less, and the block comes next all the same', () => {
    const { workout, soFar, block } = withCurlLast();
    const next = recompose(workout, soFar, { kind: 'station-taken', blockId: block.id, way: 'wait' });
    expect(next.blocks.at(-1)).toEqual(block);
    expect(next.minutes).toBeCloseTo(workout.minutes + waitMinutes, 6);
  });

  test('W29 the ways are ranked by what they lose, and each keeps what is done', () => {
    fc.assert(
      fc.property(anySituation, ({ workout, soFar }) => {
        for (const { id } of workout.blocks) {
          const found = waysAround(workout, id, soFar);
          const costs = found.map(({ cost }) => cost);
          for (const [index, cost] of costs.entries()) expect(cost).toBeGreaterThan((costs[index - 1] ?? -10) - 1e-5);
          for (const { workout: next } of found) expect(next.minutes).toBeLessThanOrEqual(workout.askedMinutes + 1e-9);
        }
      }),
      { numRuns: 15 },
    );
  });

  test('W29 a station taken never comes next unless to wait for it, in any gym, at any point', () => {
    fc.assert(
      fc.property(anySituation, ({ workout, soFar }) => {
        const ahead = workout.blocks.find(({ exercise }) => !soFar.done.some((set) => set.exercise === exercise));
        if (!ahead || ahead.stationId === null) return;
        const position = workout.blocks.indexOf(ahead);
        const others = waysAround(workout, ahead.id, soFar).filter(({ way }) => way !== 'wait');
        for (const { workout: next } of others) expect(next.blocks[position]?.stationId).not.toBe(ahead.stationId);
      }),
      { numRuns: 60 },
    );
  });

  test('W29 a station that is given up does not come back through any change, until it is free', () => {
    fc.assert(
      fc.property(anySituation, fc.constantFrom(20, 60, 90), ({ workout, soFar, change }, minutes) => {
        const taken = workout.blocks.find(({ exercise }) => !soFar.done.some((set) => set.exercise === exercise));
        if (!taken || taken.stationId === null || change.kind === 'gym') return;
        const without = recompose(workout, soFar, { kind: 'station-taken', blockId: taken.id, way: 'instead' });
        if (!without.circumstances.stationsTaken.includes(taken.stationId)) return;
        const more = recompose(recompose(without, soFar, change), soFar, { kind: 'minutes', minutes });
        const begun = new Set(soFar.done.map((set) => set.exercise));
        const ahead = more.blocks.filter(({ exercise }) => !begun.has(exercise));
        expect(ahead.map(({ stationId }) => stationId)).not.toContain(taken.stationId);
        const { stationId } = taken;
        const free = recompose(more, soFar, { kind: 'station-free', stationId });
        expect(free.circumstances.stationsTaken).not.toContain(stationId);
      }),
      { numRuns: 40 },
    );
  });

  test('W29 a station that is free later is not next until another block is begun', () => {
    const workout = plan();
    const { id, stationId } = first(workout);
    const later = recompose(workout, after(workout, 0), { kind: 'station-taken', blockId: id, way: 'later' });
    const soon = recompose(later, after(later, 0), { kind: 'minutes', minutes: 44 });
    expect(first(soon).stationId).not.toBe(stationId);
    const begun = recompose(later, after(later, 1), { kind: 'minutes', minutes: 44 });
    expect(begun.blocks[1]?.stationId).toBe(stationId);
  });
});

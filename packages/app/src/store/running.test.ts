import type { Effort, PerformedSet, Side } from '@legwork/engine/journal';
import type { LoadAdvice } from '@legwork/engine/strength';
import { type Block, circumstancesOf, stationChangeSeconds, type Workout } from '@legwork/engine/workout';
import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  effortOf,
  expectedOf,
  extendRest,
  mostReserve,
  nextSet,
  progressOf,
  repetitionChips,
  reserveOf,
  restAfter,
  restLeft,
} from './running.ts';
import { type Running, readRunning, runningText } from './running-record.ts';

const advice = (mean: number, target = { low: 12, high: 15, reserve: 0 }): LoadAdvice => ({
  loadKg: 40,
  option: { loadKg: 40, setting: { type: 'pin', unit: 'kg', pin: 40, addOns: [] } },
  role: 'working',
  target,
  expectedReps: { mean, low: mean - 2, high: mean + 2 },
  chanceInWindow: 0.6,
  lastSets: [],
  why: [],
});

const block = (exercise: Block['exercise'], sets: number, sides: readonly Side[] = ['both']): Block => ({
  id: exercise,
  exercise,
  stationId: exercise,
  stationName: exercise,
  sets,
  target: { low: 12, high: 15, reserve: 0 },
  sides,
  advice: sides.map(() => advice(13)),
  warmUp: [],
  restSeconds: 80,
  pair: null,
  minutes: 6,
  why: [],
});

const press = block('leg-press', 2);
const bridge = block('glute-bridge-single-leg', 2, ['right', 'left']);
const workout: Workout = {
  day: '2026-11-23',
  gymId: 'gym',
  askedMinutes: 30,
  minutes: 28,
  warmUpMinutes: 5,
  blocks: [press, bridge],
  value: 1,
  upperBound: 1,
  isProven: true,
  leftOut: [],
  phase: null,
  hills: null,
  circumstances: circumstancesOf({}),
  notice: null,
};
const running: Running = {
  sessionId: 's',
  workout,
  startedAtMs: 0,
  rest: null,
  blockId: null,
  left: [],
  chosenKg: null,
};

const performed = (of: Block, side: Side = 'both', role: PerformedSet['role'] = 'working'): PerformedSet => ({
  id: crypto.randomUUID(),
  sessionId: 's',
  day: '2026-11-23',
  performedAt: '2026-11-23T12:00:00',
  order: 1,
  exercise: of.exercise,
  exerciseName: of.exercise,
  gymId: 'gym',
  stationId: of.stationId,
  side,
  role,
  loadKg: 40,
  shown: null,
  repetitions: 13,
  effort: { kind: 'reserve', repetitions: 0 },
  seconds: null,
  speedKmh: null,
  gradePercent: null,
  faults: [],
  source: null,
  batch: null,
});

const pairedWith = (of: Block, other: Block, turn: 'first' | 'second'): Block => ({
  ...of,
  pair: { with: other.id, turn, changeSeconds: 11, restSeconds: 30 },
});

describe('the next set', () => {
  test('A1 the session begins with the first set of the first block', () => {
    expect(nextSet(running, [])).toMatchObject({ block: press, side: 'both', set: 1, sets: 2 });
  });
  test('A1 a full block hands over to the next on the route; when all are full there is none', () => {
    const pressed = [performed(press), performed(press)];
    expect(nextSet(running, pressed)).toMatchObject({ block: bridge, set: 1 });
    const all = [...pressed, ...(['right', 'left', 'right', 'left'] as const).map((side) => performed(bridge, side))];
    expect(nextSet(running, all)).toBeNull();
  });
  test('A1 warm-up sets fill nothing; those that said how heavy the load is are counted', () => {
    const probe = performed(press, 'both', 'warmup');
    const ticked: PerformedSet = { ...probe, effort: { kind: 'unreported' } };
    expect(nextSet(running, [ticked])).toMatchObject({ block: press, set: 1, probes: 0 });
    expect(nextSet(running, [ticked, probe])).toMatchObject({ block: press, set: 1, probes: 1 });
    expect(nextSet(running, [probe, performed(bridge, 'left', 'warmup')])).toMatchObject({ block: press, probes: 1 });
  });
  test('A2 legs alternate, the side that the plan names first leads', () => {
    const start = [performed(press), performed(press)];
    const sides: Side[] = [];
    const done = [...start];
    for (let next = nextSet(running, done); next; next = nextSet(running, done)) {
      sides.push(next.side);
      done.push(performed(bridge, next.side));
    }
    expect(sides).toEqual(['right', 'left', 'right', 'left']);
  });
  test('A2 after a set was taken back, exactly that leg is asked for again', () => {
    const done = [performed(press), performed(press), performed(bridge, 'left')];
    expect(nextSet(running, done)).toMatchObject({ side: 'right', set: 1 });
  });
  test('A3 a chosen block comes first, a left one never', () => {
    expect(nextSet({ ...running, blockId: bridge.id }, [])).toMatchObject({ block: bridge });
    expect(nextSet({ ...running, left: [press.id] }, [])).toMatchObject({ block: bridge });
    expect(nextSet({ ...running, blockId: press.id, left: [press.id, bridge.id] }, [])).toBeNull();
  });
  test('A4 a pair goes set by set: one after the other, with its own change and rest', () => {
    const [first, second] = [pairedWith(press, bridge, 'first'), pairedWith(bridge, press, 'second')];
    const paired = { ...running, workout: { ...workout, blocks: [block('calf-raise-standing', 1), first, second] } };
    for (const chosen of [first, second]) {
      const done: PerformedSet[] = [];
      const steps: string[] = [];
      let next = nextSet({ ...paired, blockId: chosen.id }, done);
      while (next && next.block.exercise !== 'calf-raise-standing') {
        done.push(performed(next.block, next.side));
        const after = nextSet({ ...paired, blockId: chosen.id }, done);
        steps.push(`${next.block.id} ${next.side} ${next.set}, rest ${restAfter(next, after)}`);
        next = after;
      }
      expect(steps).toEqual([
        'leg-press both 1, rest 11',
        'glute-bridge-single-leg right 1, rest 0',
        'glute-bridge-single-leg left 1, rest 30',
        'leg-press both 2, rest 11',
        'glute-bridge-single-leg right 2, rest 0',
        `glute-bridge-single-leg left 2, rest ${stationChangeSeconds}`,
      ]);
    }
    expect(nextSet({ ...paired, left: ['calf-raise-standing', second.id] }, [performed(press)])).toMatchObject({
      block: first,
      set: 2,
    });
  });
  test('A1 whatever was done, following the next set ends, and every block is then full', () => {
    const anySet = constantFrom(
      () => performed(press),
      () => performed(bridge, 'left'),
      () => performed(bridge, 'right'),
      () => performed(press, 'both', 'warmup'),
    );
    assert(
      property(array(anySet, { maxLength: 8 }), (sets) => {
        const done = sets.map((make) => make());
        let steps = 0;
        for (let next = nextSet(running, done); next; next = nextSet(running, done)) {
          done.push(performed(next.block, next.side));
          steps += 1;
          expect(steps).toBeLessThanOrEqual(6);
        }
        for (const { done: full, total } of progressOf(running, done)) expect(full).toBe(total);
      }),
      { numRuns: 200 },
    );
  });
});

describe('rest', () => {
  const first = nextSet(running, []);
  const second = nextSet(running, [performed(press)]);
  const changed = nextSet(running, [performed(press), performed(press)]);
  const otherLeg = nextSet(running, [performed(press), performed(press), performed(bridge, 'right')]);
  if (!first || !second || !changed || !otherLeg) throw new Error('the plan has these sets');

  test('A4 between sets the block says how long, between stations the way does, between legs and at the end nothing', () => {
    expect(restAfter(first, second)).toBe(80);
    expect(restAfter(second, changed)).toBe(stationChangeSeconds);
    expect(restAfter(changed, otherLeg)).toBe(0);
    expect(restAfter(otherLeg, null)).toBe(0);
  });
  test('A5 a rest is counted to its end: a phone that slept does not stretch it', () => {
    const rest = { endsAtMs: 100_000, seconds: 80 };
    expect(restLeft(rest, 20_000)).toBe(80);
    expect(restLeft(rest, 99_001)).toBe(1);
    expect(restLeft(rest, 500_000)).toBe(0);
  });
  test('A5 more rest counts from its end, or from now when that has passed', () => {
    expect(extendRest({ endsAtMs: 100_000, seconds: 80 }, 15, 90_000)).toEqual({ endsAtMs: 115_000, seconds: 95 });
    expect(extendRest({ endsAtMs: 100_000, seconds: 80 }, 15, 130_000).endsAtMs).toBe(145_000);
  });
});

describe('the answer in one tap or two', () => {
  test('A6 as planned: fatigue inside the window leaves none', () => {
    expect(expectedOf(advice(13.4))).toEqual({ repetitions: 13, reserve: 0 });
  });
  test('A6 the set stops at the top of the window, and what the estimate says beyond it is left', () => {
    expect(expectedOf(advice(17))).toEqual({ repetitions: 15, reserve: 2 });
    expect(expectedOf(advice(40))).toEqual({ repetitions: 15, reserve: mostReserve });
  });
  test('A6 where failing is not safe the set stops short of it', () => {
    expect(expectedOf(advice(14, { low: 12, high: 15, reserve: 1 }))).toEqual({ repetitions: 13, reserve: 1 });
  });
  test('A6 a load that is far too heavy still expects one repetition', () => {
    expect(expectedOf(advice(0))).toEqual({ repetitions: 1, reserve: 0 });
  });
  test('A7 the chips hold the expected count in the middle and stay inside what the journal accepts', () => {
    expect(repetitionChips(13, 200)).toEqual([11, 12, 13, 14, 15]);
    expect(repetitionChips(1, 200)).toEqual([0, 1, 2, 3, 4]);
    expect(repetitionChips(200, 200)).toEqual([196, 197, 198, 199, 200]);
  });
  test('A7 the last answer means that many or more; every answer reads back as the chip it was', () => {
    expect(effortOf(mostReserve)).toEqual({ kind: 'at-least', repetitions: 4 });
    for (const reserve of [0, 1, 2, 3, 4]) expect(reserveOf(effortOf(reserve))).toBe(reserve);
    const failed: Effort = { kind: 'failure' };
    expect([reserveOf(failed), reserveOf({ kind: 'unreported' })]).toEqual([0, null]);
  });
});

describe('the record on the device', () => {
  test('A8 what was kept reads back the same', () => {
    expect(readRunning(runningText(running))).toMatchObject(running);
  });
  test('A8 nothing, noise, or a record of another shape is no session', () => {
    for (const text of [null, '', '{', 'null', '[]', '{"version":0,"sessionId":"s","workout":{}}'])
      expect(readRunning(text)).toBeNull();
  });
});

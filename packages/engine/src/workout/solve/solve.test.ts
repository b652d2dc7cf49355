import * as fc from 'fast-check';
import loadHighs from 'highs';
import { expect, test } from 'vitest';
import { overlap } from '../../catalog/index.ts';
import { movedTo, type Pick, placesOf } from '../candidate.ts';
import { walkSeconds } from '../minutes.ts';
import { mayBeGiven, valueOf } from '../objective.ts';
import type { Problem } from '../problem.ts';
import { orderCost } from '../route.ts';
import { type Instance, realInstance, syntheticInstance } from './arbitrary.ts';
import { mipOf } from './mip.ts';
import { leastSets, stopsOf } from './options.ts';
import { solve } from './solve.ts';

const highs = await loadHighs();

/** What the mixed-integer program is worth by HiGHS. */
function valueByHighs({ problem, start }: Instance): number {
  const { text, constant } = mipOf(problem, start);
  const { Status, ObjectiveValue } = highs.solve(text, {
    mip_rel_gap: 0,
    mip_abs_gap: 1e-8,
    mip_feasibility_tolerance: 1e-9,
  });
  expect(Status).toBe('Optimal');
  return ObjectiveValue + constant;
}

/** What picks in this order are worth: the choice less its order. */
const worth = ({ problem, start }: Instance, picks: readonly Pick[]): number =>
  valueOf(problem, picks) - orderCost(stopsOf(picks, start), start, overlap);

/** What a stopwatch shows for picks in this order. */
function secondsOf({ start }: Instance, picks: readonly Pick[]): number {
  let { placeMetres, warm } = start;
  let seconds = 0;
  for (const [index, { candidate, sets, paired }] of picks.entries()) {
    const { placement, rampSeconds, exercise } = candidate;
    const here = placement.station?.placeMetres ?? null;
    const compound = exercise.joints === 'compound';
    const next = picks[index + 1];
    const before = picks[index - 1];
    seconds += walkSeconds(placeMetres, here) + (compound && !warm ? rampSeconds : 0);
    if (paired && before) seconds += secondsInTurn(before, { candidate, sets });
    else if (!next?.paired) seconds += candidate.seconds(sets);
    placeMetres = here ?? placeMetres;
    warm ||= compound;
  }
  return seconds;
}

/** Set for set of a pair: both stations are set up, then one after the other, and each has its rest. */
function secondsInTurn(first: Pick, second: Pick): number {
  const steps = walkSeconds(placeOf(first), placeOf(second));
  const [a, b] = [first.candidate, second.candidate];
  let seconds = a.seconds(1) + b.seconds(1) + 10;
  for (let round = 2; round <= first.sets; round += 1) {
    const rest = Math.max(
      30,
      a.betweenSeconds - 10 - steps - b.roundSeconds,
      b.betweenSeconds - 10 - steps - a.roundSeconds,
    );
    seconds += Math.floor(rest / 5 + 1e-9) * 5 + a.roundSeconds + 10 + steps + b.roundSeconds;
  }
  return seconds;
}

const placeOf = ({ candidate: { placement } }: Pick): number | null => placement.station?.placeMetres ?? null;

/** True when the walk may begin so, and takes no more than the seconds. */
const canBeDone = (instance: Instance, picks: readonly Pick[]): boolean =>
  secondsOf(instance, picks) <= instance.problem.seconds &&
  (stopsOf(picks, instance.start)[0]?.places.some((place) => place.canBegin) ?? true);

/** Every workout: any of the candidates, in any order, each at any of its places with any of its sets, alone or paired. */
function* everyWorkout(problem: Problem, picks: readonly Pick[] = []): Generator<readonly Pick[]> {
  yield picks;
  for (const candidate of problem.candidates) {
    if (picks.some((pick) => pick.candidate.exercise.id === candidate.exercise.id)) continue;
    for (const place of placesOf(candidate))
      for (let sets = Math.min(leastSets, candidate.mostSets); sets <= candidate.mostSets; sets += 1) {
        const pick = { candidate: movedTo(candidate, place), sets };
        yield* everyWorkout(problem, [...picks, pick]);
        if (problem.pairs && mayFollow(problem, picks.at(-1), pick))
          yield* everyWorkout(problem, [...picks, { ...pick, paired: true }]);
      }
  }
}

/** In turn with the one before: isolation of other muscles, listed before it, as many sets, near, and a minute saved. */
function mayFollow({ candidates }: Problem, before: Pick | undefined, pick: Pick): boolean {
  if (!before || before.paired || before.sets !== pick.sets || pick.sets < leastSets) return false;
  const at = (id: string): number => candidates.findIndex(({ exercise }) => exercise.id === id);
  const [a, b] = [before.candidate, pick.candidate];
  return (
    [a, b].every(({ exercise }) => exercise.joints === 'isolation') &&
    overlap(a.exercise.id, b.exercise.id) < 0.3 &&
    !a.credit.some((credit, index) => credit >= 0.5 && (b.credit[index] ?? 0) >= 0.5) &&
    at(a.exercise.id) < at(b.exercise.id) &&
    walkSeconds(placeOf(before), placeOf(pick)) <= 10 &&
    secondsInTurn(before, pick) + 60 <= a.seconds(pick.sets) + b.seconds(pick.sets)
  );
}

test('W34 on small questions the workout is the best of all workouts, their orders and places included', () => {
  fc.assert(
    fc.property(fc.oneof(syntheticInstance(4), realInstance(3, { min: 8, max: 30 })), (instance) => {
      let best = Number.NEGATIVE_INFINITY;
      for (const picks of everyWorkout(instance.problem))
        if (mayBeGiven(instance.problem, picks) && canBeDone(instance, picks))
          best = Math.max(best, worth(instance, picks));
      const { value, isProven } = solve(instance.problem, instance.start);
      expect(isProven).toBe(true);
      expect(value).toBeCloseTo(best, 9);
    }),
    { numRuns: 60 },
  );
});

test('W34 the mixed-integer program solved by HiGHS has the same value', () => {
  const instances = [
    ...fc.sample(realInstance(7, { min: 8, max: 25 }), { numRuns: 20, seed: 20261123 }),
    ...fc.sample(syntheticInstance(6), { numRuns: 40, seed: 20261123 }),
  ];
  for (const instance of instances) {
    const { value, upperBound, isProven } = solve(instance.problem, instance.start);
    expect(isProven && upperBound === value).toBe(true);
    expect(Math.abs(value - valueByHighs(instance))).toBeLessThanOrEqual(1e-6);
  }
}, 120_000);

test('W34 what is answered may be given in this order, takes no more than the seconds, and is worth what is said', () => {
  fc.assert(
    fc.property(realInstance(40, { min: 5, max: 90 }), (instance) => {
      const { picks, value } = solve(instance.problem, instance.start);
      expect(mayBeGiven(instance.problem, picks)).toBe(true);
      expect(canBeDone(instance, picks)).toBe(true);
      expect(worth(instance, picks)).toBeCloseTo(value, 9);
    }),
    { numRuns: 60 },
  );
});

test('W3 more seconds, or another candidate, are never worth less', () => {
  fc.assert(
    fc.property(realInstance(40, { min: 5, max: 60 }), fc.integer({ min: 1, max: 600 }), ({ problem, start }, more) => {
      const { value } = solve(problem, start);
      expect(solve({ ...problem, seconds: problem.seconds + more }, start).value).toBeGreaterThanOrEqual(value - 1e-9);
      const fewer = { ...problem, candidates: problem.candidates.slice(1) };
      expect(solve(fewer, start).value).toBeLessThanOrEqual(value + 1e-9);
    }),
    { numRuns: 40 },
  );
});

test('W27 who begins with the best workout keeps it', () => {
  fc.assert(
    fc.property(realInstance(40, { min: 5, max: 60 }), ({ problem, start }) => {
      const first = solve(problem, start);
      expect(solve(problem, start)).toEqual(first);
      const again = solve(problem, start, first.picks);
      expect(again.value).toBeCloseTo(first.value, 9);
      expect(again.picks.map(({ candidate }) => candidate.exercise.id)).toEqual(
        first.picks.map(({ candidate }) => candidate.exercise.id),
      );
    }),
    { numRuns: 30 },
  );
});

test('W42 cut short, the answer is still a workout, and its bound holds', () => {
  fc.assert(
    fc.property(
      realInstance(40, { min: 20, max: 60 }),
      fc.integer({ min: 1, max: 20 }),
      ({ problem, start }, limit) => {
        const best = solve(problem, start);
        const cut = solve(problem, start, [], limit);
        expect(mayBeGiven(problem, cut.picks)).toBe(true);
        expect(cut.value).toBeLessThanOrEqual(best.value + 1e-9);
        expect(cut.upperBound).toBeGreaterThanOrEqual(best.value - 1e-9);
        expect(cut.isProven ? cut.value : best.value).toBeCloseTo(best.value, 9);
      },
    ),
    { numRuns: 40 },
  );
});

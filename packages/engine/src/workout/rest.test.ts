import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlap } from '../catalog/index.ts';
import { athleteWho } from '../journal/example.ts';
import { anyAthlete, anyGym } from './arbitrary.ts';
import type { Pick } from './candidate.ts';
import { composeWorkout } from './compose.ts';
import { doneBy, monday, performing } from './example.ts';
import { mayBeGiven, valueOf } from './objective.ts';
import type { Question } from './question.ts';
import { type Change, recompose } from './recompose.ts';
import { contextOf, type Rest, restOf } from './rest.ts';
import { bestRoute } from './route.ts';
import { type Known, knownOf } from './so-far.ts';
import { leastSets, stopOf } from './solve/options.ts';
import { swapsFor } from './swaps.ts';
import type { Workout } from './workout.ts';

const anySession = fc
  .record({
    athlete: anyAthlete,
    gym: anyGym,
    minutes: fc.integer({ min: 20, max: 75 }),
    share: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ athlete, gym, minutes, share }) => {
    const workout = composeWorkout({ athlete, gym, minutes, on: monday });
    const logged = performing({ ...workout, blocks: workout.blocks.slice(0, share) });
    return { workout, soFar: knownOf({ done: doneBy(athleteWho(...logged), monday), athlete, gym, on: monday }) };
  });

/** As many sets as were planned, within what a block of it may have. */
const setsFor = ({ mostSets }: Pick['candidate'], sets: number): number =>
  Math.min(mostSets, Math.max(leastSets, sets));

/** What is ahead, as it was planned: in its order, less what may no longer be given. */
const byHand = ({ ahead, question }: Rest): readonly Pick[] =>
  ahead.flatMap(({ exercise, sets }) => {
    const candidate = question.problem.candidates.find((each) => each.exercise.id === exercise);
    return candidate ? [{ candidate, sets: setsFor(candidate, sets) }] : [];
  });

/** The list with one set or one exercise fewer, whatever loses least; `wanted` goes last. */
function smaller({ problem }: Question, picks: readonly Pick[], wanted: Pick['candidate'] | null): readonly Pick[] {
  const open = picks.filter(({ candidate }) => candidate !== wanted);
  const fewer = (open.length > 0 ? open : picks).map((pick) => {
    const at = picks.indexOf(pick);
    return pick.sets > leastSets ? picks.with(at, { ...pick, sets: pick.sets - 1 }) : picks.toSpliced(at, 1);
  });
  const [best = []] = fewer.toSorted((a, b) => valueOf(problem, b) - valueOf(problem, a));
  return best;
}

/**
 * What a list edited by hand is worth in its best order, less what does not fit the minutes; `null` when it may not be
 * given.
 */
function worthByHand(
  picks: readonly Pick[],
  rest: Rest,
  soFar: Known,
  wanted: Pick['candidate'] | null = null,
): number | null {
  const { problem } = rest.question;
  const context = contextOf(rest, soFar);
  const start = { ...context.start, warm: context.warm };
  const stops = picks.map(({ candidate, sets }) => stopOf(candidate, sets, start));
  const route = bestRoute(stops, start, overlap, problem.seconds);
  if (!route) return worthByHand(smaller(rest.question, picks, wanted), rest, soFar, wanted);
  return mayBeGiven(problem, picks) ? valueOf(problem, picks) - route.cost : null;
}

const isBegun = ({ blocks }: Workout, soFar: Known): boolean =>
  blocks.some(({ exercise }) => soFar.done.some((set) => set.exercise === exercise));

test('W39 what is planned again is never worth less than the plan edited by hand', () => {
  fc.assert(
    fc.property(
      anySession,
      fc.integer({ min: 10, max: 90 }),
      fc.constantFrom('hamstrings' as const, 'soleus' as const),
      ({ workout, soFar }, minutes, muscle) => {
        fc.pre(isBegun(workout, soFar) && minutes !== workout.askedMinutes);
        const { circumstances } = workout;
        const changes: readonly (readonly [Change, Rest])[] = [
          [{ kind: 'minutes', minutes }, restOf(workout, soFar, { minutes })],
          [
            { kind: 'sore', muscles: [muscle], soreness: 'very' },
            restOf(workout, soFar, { circumstances: { ...circumstances, sore: { [muscle]: 'very' } } }),
          ],
        ];
        for (const [change, rest] of changes) {
          const hand = worthByHand(byHand(rest), rest, soFar);
          expect(recompose(workout, soFar, change).value).toBeGreaterThanOrEqual((hand ?? -100) - 1e-6);
        }
      },
    ),
    { numRuns: 40 },
  );
});

test('W39 a skip is worth no less than the list without the block, a swap no less than the other in its place', () => {
  fc.assert(
    fc.property(anySession, fc.nat(5), ({ workout, soFar }, which) => {
      const now = restOf(workout, soFar, {});
      // What is swapped for the next block comes next, whatever that costs.
      const block = now.ahead[1 + (which % Math.max(1, now.ahead.length - 1))];
      fc.pre(block !== undefined && isBegun(workout, soFar));
      if (!block) return;
      const without = byHand(now).filter(({ candidate }) => candidate.exercise.id !== block.exercise);
      const skipped = recompose(workout, soFar, { kind: 'skip', blockId: block.id });
      expect(skipped.value).toBeGreaterThanOrEqual((worthByHand(without, now, soFar) ?? -100) - 1e-6);

      const [swap] = swapsFor(workout, block.id, soFar);
      const candidate = now.question.problem.candidates.find(({ exercise }) => exercise.id === swap?.exercise);
      const inPlace = byHand(now).flatMap((pick) =>
        pick.candidate.exercise.id !== block.exercise
          ? pick
          : candidate
            ? { candidate, sets: setsFor(candidate, pick.sets) }
            : [],
      );
      const swapped = recompose(workout, soFar, { kind: 'swap', blockId: block.id });
      const hand = candidate ? worthByHand(inPlace, now, soFar, candidate) : null;
      expect(swapped.value).toBeGreaterThanOrEqual((hand ?? -100) - 1e-6);
    }),
    { numRuns: 40 },
  );
});

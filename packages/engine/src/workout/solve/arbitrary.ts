/** Questions for tests of the solver: real ones, and small ones of made-up exercises. */
import * as fc from 'fast-check';
import { catalog, type ExerciseId, exerciseIds } from '../../catalog/index.ts';
import { anyAthlete, anyGym } from '../arbitrary.ts';
import { type Candidate, type WorkKind, workKinds } from '../candidate.ts';
import { monday } from '../example.ts';
import type { Balance, Need } from '../needs.ts';
import type { Problem } from '../problem.ts';
import { questionsFor } from '../question.ts';
import type { Beginning, Start } from '../route.ts';

export interface Instance {
  readonly problem: Problem;
  readonly start: Start;
}

const anyStart: fc.Arbitrary<Start> = fc.record({
  exercise: fc.option(fc.constantFrom<ExerciseId>('leg-press', 'lunge-forward', 'calf-raise-standing')),
  placeMetres: fc.option(fc.integer({ min: 0, max: 60 }), { freq: 8 }),
  warm: fc.boolean(),
});

/** One of the candidates must come first, or later; or there is no such wish. */
const anyBeginning = fc.option(fc.record({ which: fc.nat(100), first: fc.boolean() }), { freq: 3 });

function beginningOf(candidates: readonly Candidate[], asked: { which: number; first: boolean } | null): Beginning {
  const candidate = asked && candidates[asked.which % candidates.length];
  if (!candidate) return {};
  const exercise = candidate.exercise.id;
  return asked.first
    ? { with: exercise }
    : { later: [{ exercise, stationId: candidate.placement.station?.id ?? 'none' }] };
}

/** What a real athlete asks in a real gym, with at most so many of the candidates, any of them. */
export const realInstance = (candidates: number, minutes: { readonly min: number; readonly max: number }) =>
  fc
    .record({
      athlete: anyAthlete,
      gym: anyGym,
      minutes: fc.integer(minutes),
      pairs: fc.boolean(),
      start: anyStart,
      beginning: anyBeginning,
      order: fc.infiniteStream(fc.nat(1000)),
    })
    .map(({ athlete, gym, minutes, pairs, start, beginning, order }): Instance => {
      const { problem } = questionsFor({ athlete, gym, on: monday, pairs })(minutes, 60 * minutes);
      const shuffled = problem.candidates
        .map((candidate) => ({ candidate, rank: order.next().value ?? 0 }))
        .toSorted((a, b) => a.rank - b.rank)
        .slice(0, candidates)
        .map(({ candidate }) => candidate);
      return {
        problem: { ...problem, candidates: shuffled },
        start: { ...start, ...beginningOf(shuffled, beginning) },
      };
    });

const amount = (most: number): fc.Arbitrary<number> => fc.integer({ min: 0, max: most * 20 }).map((each) => each / 20);

const needNames = ['quadriceps', 'hamstrings', 'soleus'] as const;
const anyNeed = (name: Need['name']): fc.Arbitrary<Need> =>
  fc.record({
    name: fc.constant(name),
    muscle: fc.constant('soleus' as const),
    demand: fc.integer({ min: 0, max: 10 }).map((each) => each / 10),
    sets: amount(4),
    least: fc.integer({ min: 0, max: 3 }),
    aim: fc.integer({ min: 0, max: 6 }),
    due: fc.constant(0),
    low: fc.constant(4),
    high: fc.integer({ min: 4, max: 8 }),
    room: amount(6),
  });

const anyPlace = fc.record({
  metres: fc.option(fc.integer({ min: 0, max: 60 })),
  rampSeconds: fc.integer({ min: 0, max: 90 }),
  roundSeconds: fc.integer({ min: 30, max: 90 }),
  betweenSeconds: fc.constantFrom(30, 60, 75, 90),
  placeCost: fc.constantFrom(0, 0, 0.05),
});

const anyCandidate: fc.Arbitrary<Candidate> = fc
  .record({
    id: fc.constantFrom(...exerciseIds),
    credit: fc.array(amount(1), { minLength: needNames.length, maxLength: needNames.length }),
    kinds: fc.uniqueArray(fc.constantFrom<WorkKind>(...workKinds), { maxLength: 2 }),
    family: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    preference: fc.integer({ min: -10, max: 40 }).map((each) => each / 20),
    mostSets: fc.integer({ min: 1, max: 3 }),
    priority: fc.boolean(),
    places: fc.array(anyPlace, { minLength: 1, maxLength: 2 }),
  })
  .map(({ id, places, credit, kinds, family, preference, mostSets, priority }) => {
    const [own, ...elsewhere] = places.map(
      ({ metres, rampSeconds, roundSeconds, betweenSeconds, placeCost }, index) => ({
        placement: {
          station:
            metres === null
              ? null
              : {
                  id: `${id}-${index}`,
                  kind: 'mat' as const,
                  name: 'Mat',
                  loads: { type: 'none' as const },
                  placeMetres: metres,
                },
          options: [],
        },
        seconds: (sets: number) => 40 + sets * roundSeconds + (sets - 1) * betweenSeconds,
        rampSeconds,
        roundSeconds,
        betweenSeconds,
        placeCost,
      }),
    );
    if (!own) throw new Error('a place at least');
    const work = { exercise: catalog[id], credit, kinds, family, preference };
    return Object.assign(work, own, { elsewhere, mostSets, priority, restSeconds: 60 });
  });

const balance: Balance = { of: [1], than: [0], share: 0.6, muscle: 'hamstrings', thanMuscle: 'vasti' };

/** Exercises that there are not, with any credits, places and times, of which some are done already. */
export const syntheticInstance = (candidates: number): fc.Arbitrary<Instance> =>
  fc
    .record({
      seconds: fc.integer({ min: 200, max: 2400 }),
      mostBlocks: fc.integer({ min: 1, max: 6 }),
      candidates: fc.uniqueArray(anyCandidate, { maxLength: candidates, selector: ({ exercise }) => exercise.id }),
      needs: fc.tuple(...needNames.map(anyNeed)),
      done: fc.option(anyCandidate, { freq: 3 }),
      pairs: fc.boolean(),
      start: anyStart,
      beginning: anyBeginning,
    })
    .map(({ done, start, beginning, ...rest }) => {
      const candidates = rest.candidates.filter(({ exercise }) => exercise.id !== done?.exercise.id);
      const kept = done ? [{ candidate: done, sets: 2 }] : [];
      return {
        problem: { ...rest, candidates, balances: [balance], kept },
        start: { ...start, ...beginningOf(candidates, beginning) },
      };
    });

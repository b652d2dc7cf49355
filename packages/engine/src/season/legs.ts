/** How fresh the legs are on a day, from what was lifted and run and from what is planned before it (evidence §6.3). */
import { catalog, type ExerciseId, type Muscle } from '../catalog/index.ts';
import type { Athlete } from '../journal/athlete.ts';
import type { Day } from '../time.ts';
import { effortFactor, fatigueOn, loadFactor, type Dose as MuscleDose } from '../workout/recovery.ts';
import { freshFor, type Sets } from './freshness.ts';
import type { PlannedLift } from './season.ts';

export interface LegFreshness {
  /** Hard sets that have not faded yet, by muscle. */
  readonly fatigue: ReadonlyMap<Muscle, number>;
  /** Of the prime movers of running the one that has most left, and the most that may be asked of it. */
  readonly tiredest: Muscle;
  readonly readyFor: 'key-run' | 'lifting' | 'easy-run' | 'rest';
}

/** They decide whether a run is run with fresh legs (evidence §6.3). */
const primeMovers = ['vasti', 'hamstrings', 'soleus'] as const;
/** What a planned session is taken to hold until its workout is composed: a press, and each muscle's own machine. */
const bigLift: ExerciseId = 'leg-press';
const otherLifts: readonly ExerciseId[] = [
  'leg-extension',
  'leg-curl-seated',
  'calf-raise-standing',
  'hip-abduction-machine',
];

/** `lifts`: the sessions of the season that come before the day, where it lies ahead. */
export function freshnessOf(athlete: Athlete, on: Day, lifts: readonly PlannedLift[] = []): LegFreshness {
  const before = lifts.filter(({ day }) => day < on).map(({ day, dose }) => ({ day, of: doseFor(dose) }));
  const fatigue = fatigueOn(athlete, on, before);
  const left = (muscle: Muscle): number => fatigue.get(muscle) ?? 0;
  const [tiredest] = primeMovers.toSorted((a, b) => left(b) - left(a));
  const most = left(tiredest ?? 'soleus');
  return {
    fatigue,
    tiredest: tiredest ?? 'soleus',
    readyFor:
      most <= freshFor.keyRun
        ? 'key-run'
        : most <= freshFor.lifting
          ? 'lifting'
          : most <= freshFor.easyRun
            ? 'easy-run'
            : 'rest',
  };
}

/** What some sets alike cost a muscle of which the exercise asks everything. */
const cost = (work: Sets | null): number =>
  work === null ? 0 : work.sets * effortFactor(work.reserve) * loadFactor(work.high);
const credit = (exercise: ExerciseId, muscle: Muscle): number => catalog[exercise].credit[muscle] ?? 0;

function doseFor({ bigLifts, others }: PlannedLift['dose']): MuscleDose['of'] {
  const [big, other] = [cost(bigLifts), cost(others)];
  return (muscle) =>
    big * credit(bigLift, muscle) + otherLifts.reduce((sum, exercise) => sum + other * credit(exercise, muscle), 0);
}

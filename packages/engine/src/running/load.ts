/**
 * What a run asks of the legs (evidence §6.3) and of the whole runner (§6.1), from whatever is known of it: its kind, the
 * heart rate, the pace, hills and minutes.
 */
import { demandWeights, type Muscle } from '../catalog/index.ts';
import { ageOn } from '../journal/age.ts';
import type { Athlete, Run } from '../journal/athlete.ts';
import type { RunKind } from '../journal/event.ts';
import { addDays, type Day } from '../time.ts';

/** How minutes are run: on the flat by their effort, up a hill, down one. */
type RunEffort = 'easy' | 'steady' | 'hard' | 'up' | 'down';
/** Minutes of a run by how they were run. */
export type RunMinutes = Readonly<Partial<Record<RunEffort, number>>>;

/** Dose of ten minutes for a muscle of which running asks everything (evidence §6.3). */
const doseOfTen: Readonly<Record<RunEffort, number>> = { easy: 0.15, steady: 0.25, hard: 0.6, up: 0.4, down: 0.9 };
/** On hills the buttocks do more, at speed the hamstrings (evidence §2.5). */
const demandAt: Readonly<Partial<Record<RunEffort, Readonly<Partial<Record<Muscle, number>>>>>> = {
  up: { gluteusMaximus: 0.5 },
  hard: { hamstrings: 0.6 },
};
/** What a runner would say of such minutes from 0 to 10 (Foster 2001's scale; the numbers are our choice). */
const exertion: Readonly<Record<RunEffort, number>> = { easy: 3, steady: 5, hard: 8, up: 6, down: 4 };

const efforts: readonly RunEffort[] = ['easy', 'steady', 'hard', 'up', 'down'];

/** What a run leaves in each muscle, in hard sets. */
export const runDose =
  (minutes: RunMinutes) =>
  (muscle: Muscle): number =>
    efforts.reduce(
      (sum, effort) =>
        sum + ((minutes[effort] ?? 0) / 10) * doseOfTen[effort] * (demandAt[effort]?.[muscle] ?? demandWeights[muscle]),
      0,
    );

/** Load of a run: exertion, 0 to 10, times minutes (Foster 2001). */
export const runLoad = (minutes: RunMinutes): number =>
  efforts.reduce((sum, effort) => sum + (minutes[effort] ?? 0) * exertion[effort], 0);

/** A usual run of each kind, its main part (our choice). */
export const usualMinutes: Readonly<Record<RunKind, RunMinutes>> = {
  easy: { easy: 45 },
  long: { steady: 90 },
  tempo: { steady: 50 },
  hills: { up: 40 },
  intervals: { hard: 30 },
  race: { hard: 50 },
};

const effortOfKind: Readonly<Record<RunKind, FlatEffort>> = {
  easy: 'easy',
  long: 'steady',
  tempo: 'steady',
  hills: 'easy',
  intervals: 'hard',
  race: 'hard',
};
/** Half of intervals and of hill runs is warming up, jogging back and cooling down (our choice). */
const mainShare: Readonly<Partial<Record<RunKind, number>>> = { intervals: 0.5, hills: 0.5 };

/** A run of so many minutes of which only the kind is known. */
export function minutesOfKind(kind: RunKind, minutes: number): RunMinutes {
  const main = minutes * (mainShare[kind] ?? 1);
  const effort = kind === 'hills' ? 'up' : effortOfKind[kind];
  return main < minutes ? { [effort]: main, easy: minutes - main } : { [effort]: main };
}

/** What the runner's own log is read by. */
export interface Runner {
  readonly maxHeartRate: number | null;
  /** The usual pace; `null` with few runs. */
  readonly secondsPerKm: number | null;
}

/** A year shows the highest heart rate, six weeks the usual pace (our choice). */
const memory = { heartDays: 365, paceDays: 42, leastRuns: 5 } as const;

/** What the log up to a day says of the runner. */
export function runnerOf({ runs, profile }: Athlete, on: Day): Runner {
  const since = (days: number): readonly Run[] => runs.filter(({ day }) => day <= on && day > addDays(on, -days));
  const rates = since(memory.heartDays).flatMap(
    ({ maxHeartRate, meanHeartRate }) => maxHeartRate ?? meanHeartRate ?? [],
  );
  const paces = since(memory.paceDays).flatMap(({ seconds, distanceMetres }) =>
    distanceMetres ? (1000 * seconds) / distanceMetres : [],
  );
  // One that stands alone at the top is the watch's slip; with few runs the age says more (Tanaka 2001).
  const seen = rates.length >= memory.leastRuns ? (rates.toSorted((a, b) => b - a)[1] ?? null) : null;
  const byAge = profile.birthYear === null ? null : 208 - 0.7 * ageOn(profile, on);
  return {
    maxHeartRate: seen === null ? byAge : Math.max(seen, byAge ?? 0),
    secondsPerKm: paces.length >= memory.leastRuns ? median(paces) : null,
  };
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Shares of the highest heart rate from which running is steady and hard: the three zones of Seiler 2010, rounded by us. */
const heartZones = { steady: 0.8, hard: 0.88 } as const;
/** Shares of the usual pace's seconds up to which it is steady and hard (our choice). */
const paceZones = { steady: 0.92, hard: 0.84 } as const;
/** From so many minutes on no run is easy on the legs (our choice). */
const longMinutes = 90;
/** Hills are taken to be this steep: what is flatter neither brakes nor drives (our choice). */
const hillGrade = 0.1;
/** A belt this steep is a hill. */
const beltGradePercent = 3;

/**
 * How the minutes of a real run were run. The kind, from the run itself or else from the plan of its day (`planned`), is
 * the least that it was; a heart rate above it counts instead, and where neither is known the pace against the usual one.
 */
export function minutesOf(
  run: Run,
  { runner, planned }: { readonly runner: Runner; readonly planned: RunKind | null },
): RunMinutes {
  const minutes = run.seconds / 60;
  const kind = run.kind ?? planned;
  const hills = hillShares(run);
  const flat = minutes * (1 - hills.up - hills.down);
  return {
    ...(kind === 'hills' && hills.up === 0 ? minutesOfKind(kind, flat) : flatMinutes(run, kind, flat, runner)),
    ...(hills.up > 0 && { up: hills.up * minutes }),
    ...(hills.down > 0 && { down: hills.down * minutes }),
  };
}

function flatMinutes(run: Run, kind: RunKind | null, flat: number, runner: Runner): RunMinutes {
  // The mean heart rate of intervals is that of their pauses too.
  if (kind === 'intervals') return minutesOfKind(kind, flat);
  const felt = heartEffort(run, runner) ?? (kind === null ? paceEffort(run, runner) : 'easy');
  const said = kind === null ? 'easy' : effortOfKind[kind];
  const least = run.seconds / 60 >= longMinutes ? 'steady' : 'easy';
  return { [hardestOf(felt, said, least)]: flat };
}

type FlatEffort = 'easy' | 'steady' | 'hard';
const hardestOf = (...all: readonly FlatEffort[]): FlatEffort =>
  (['hard', 'steady'] as const).find((effort) => all.includes(effort)) ?? 'easy';

/** `null`: it does not tell. */
function heartEffort({ meanHeartRate }: Run, { maxHeartRate }: Runner): FlatEffort | null {
  if (meanHeartRate === null || maxHeartRate === null) return null;
  const share = meanHeartRate / maxHeartRate;
  return share >= heartZones.hard ? 'hard' : share >= heartZones.steady ? 'steady' : 'easy';
}

function paceEffort({ seconds, distanceMetres }: Run, { secondsPerKm }: Runner): FlatEffort {
  if (!distanceMetres || secondsPerKm === null) return 'easy';
  const share = (1000 * seconds) / distanceMetres / secondsPerKm;
  return share <= paceZones.hard ? 'hard' : share <= paceZones.steady ? 'steady' : 'easy';
}

/** Shares of the minutes up and down hills: by the belt's grade, else by the metres climbed and descended. */
function hillShares({ gradePercent, distanceMetres, climbMetres, descentMetres }: Run) {
  if (gradePercent !== null && Math.abs(gradePercent) >= beltGradePercent)
    return gradePercent > 0 ? { up: 1, down: 0 } : { up: 0, down: 1 };
  if (!distanceMetres) return { up: 0, down: 0 };
  const up = (climbMetres ?? 0) / hillGrade / distanceMetres;
  const down = (descentMetres ?? 0) / hillGrade / distanceMetres;
  const both = Math.max(1, up + down);
  return { up: up / both, down: down / both };
}

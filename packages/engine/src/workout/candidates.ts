import { catalog, type Exercise, type ExerciseId, exerciseIds, type Muscle, muscles } from '../catalog/index.ts';
import { type Gym, type Placement, placements } from '../gym/index.ts';
import type { Athlete } from '../journal/athlete.ts';
import { painAdvice } from '../safety/index.ts';
import type { Day } from '../time.ts';
import { type Candidate, workOf } from './candidate.ts';
import type { Familiarity } from './history.ts';
import { type Limits, setRange } from './limits.ts';
import { restSecondsOf, restShare, stationChangeSeconds, warmUpSeconds, workSeconds } from './minutes.ts';
import { daysUntilReady, noveltyDays } from './recovery.ts';
import type { LeftOut } from './workout.ts';

/** Lifts that only the athlete's own log brings, such as the barbell squat, come when it has this many sets of them. */
const knownSets = 4;
/** Overhead only after this many sessions with the weights at the sides (evidence §8). */
const overheadAfterSessions = 4;
/** A muscle that is this much of a set's work must have recovered. */
const mainCredit = 0.5;

/**
 * Term 4 of the objective, on its scale (our choice). The lead lift and the basic machines are the constant part of
 * the plan, by which strength is seen to grow; the rest takes turns.
 */
const preferenceFor = {
  lead: 0.8,
  basicMachine: 0.3,
  basicMachineMissed: 0.2,
  seed: 0.15,
  known: 0.05,
  lastSession: -0.14,
  sessionBefore: -0.06,
} as const;

/** The seed's basic machines; with the leg press, which leads. */
const basicMachines: ReadonlySet<ExerciseId> = new Set([
  'leg-press',
  'leg-extension',
  'leg-curl-seated',
  'leg-curl-lying',
]);
/** The seed's other exercises: the first that a runner is given. */
const seedExercises: ReadonlySet<ExerciseId> = new Set([
  'lunge-forward',
  'lunge-walking',
  'wall-squat-ball',
  'side-lying-abduction',
  'supine-leg-raise',
  'calf-raise-standing',
  'calf-raise-single-leg',
  'single-leg-squat',
]);
/** Big lifts that may lead a workout, the best first; the first that the gym has is the priority. */
const priorityLifts: readonly ExerciseId[] = [
  'back-squat',
  'leg-press',
  'goblet-squat',
  'split-squat',
  'lunge-forward',
  'step-up',
  'single-leg-squat',
];
/** One leg, long levers or hard lengthening: not for the first weeks of someone new to lifting (our choice). */
const notForNew: ReadonlySet<ExerciseId> = new Set([
  'single-leg-squat',
  'bulgarian-split-squat',
  'single-leg-romanian-deadlift',
  'nordic-curl',
]);
const newUntilSessions = 6;
/** Lying on the belly. */
const prone: ReadonlySet<ExerciseId> = new Set(['leg-curl-lying', 'prone-hip-extension']);

export interface Candidates {
  readonly candidates: readonly Candidate[];
  readonly leftOut: readonly LeftOut[];
}

/** Everything that may be given to this athlete here and today, and what may not and why. */
export function candidatesFor({
  athlete,
  gym,
  minutes,
  on,
  limits,
  without,
  familiarity,
}: {
  readonly athlete: Athlete;
  readonly gym: Gym;
  readonly minutes: number;
  readonly on: Day;
  readonly limits: Limits;
  readonly without: readonly ExerciseId[];
  readonly familiarity: (exercise: ExerciseId) => Familiarity;
}): Candidates {
  const tired = daysUntilReady(athlete, on);
  const painful = new Set(painAdvice({ athlete, on }).excludedExercises);
  const excluded = new Set(athlete.profile.excluded);
  const beginner = athlete.profile.experience === 'new' && athlete.sessions.length < newUntilSessions;
  const leftOut: LeftOut[] = [];
  const found: { exercise: Exercise; placement: Placement; familiarity: Familiarity }[] = [];

  for (const id of exerciseIds) {
    const exercise = catalog[id];
    const known = familiarity(id);
    const isTheirs = known.sets >= knownSets;
    if (without.includes(id) || exercise.kind === 'treadmill') continue;
    if (excluded.has(id)) {
      leftOut.push({ kind: 'excluded', exercise: id });
      continue;
    }
    if (painful.has(id)) {
      leftOut.push({ kind: 'pain', exercise: id });
      continue;
    }
    if (exercise.onlyIfKnown && !isTheirs) continue;
    if (id === 'lunge-overhead' && atTheSides(familiarity) < overheadAfterSessions) continue;
    if (beginner && notForNew.has(id) && !isTheirs) continue;
    const placement = placeFor(gym, exercise, known);
    if (!placement) {
      if (isTheirs || id === 'leg-press') leftOut.push({ kind: 'no-station', exercise: id });
      continue;
    }
    if (!isAllowedBy(limits, exercise)) continue;
    if (mainMuscles(exercise).some((muscle) => tired.has(muscle))) continue;
    found.push({ exercise, placement, familiarity: known });
  }

  const lead = priorityLifts.find((id) => found.some(({ exercise }) => exercise.id === id));
  const candidates = found.map((each) =>
    candidateOf({ ...each, minutes, limits, priority: each.exercise.id === lead }),
  );
  for (const [muscle, days] of tired)
    if (muscle !== 'trunk' && muscle !== 'rectusFemoris') leftOut.push({ kind: 'not-recovered', muscle, days });
  if (limits.lightOnly && limits.runAhead) leftOut.push({ kind: 'run-soon', ...limits.runAhead });
  return { candidates, leftOut };
}

/** Where the athlete did it last, when that is here and free; else the best place. */
function placeFor(gym: Gym, exercise: Exercise, { gymId, stationId }: Familiarity): Placement | undefined {
  const places = placements(gym, exercise);
  const own = gymId === gym.id ? places.find(({ station }) => station !== null && station.id === stationId) : undefined;
  return own ?? places[0];
}

/** Sessions with lunges whose weights hang at the sides. */
const atTheSides = (familiarity: (exercise: ExerciseId) => Familiarity): number =>
  familiarity('lunge-forward').sessions + familiarity('lunge-walking').sessions;

const mainMuscles = ({ credit }: Exercise): readonly Muscle[] =>
  muscles.filter((muscle) => (credit[muscle] ?? 0) >= mainCredit);

/** A light day has isolation and hip work; a day without soreness has no compound lift that lengthens under load. */
function isAllowedBy(limits: Limits, exercise: Exercise): boolean {
  if (limits.lightOnly && (exercise.joints === 'compound' || exercise.eccentric)) return false;
  if (!limits.eccentricCompounds && exercise.eccentric) return false;
  return limits.lyingFlat || !(exercise.supine || prone.has(exercise.id));
}

function candidateOf({
  exercise,
  placement,
  familiarity,
  minutes,
  limits,
  priority,
}: {
  readonly exercise: Exercise;
  readonly placement: Placement;
  readonly familiarity: Familiarity;
  readonly minutes: number;
  readonly limits: Limits;
  readonly priority: boolean;
}): Candidate {
  const restSeconds = restSecondsOf(exercise, restShare(minutes));
  const warmUp = warmUpSeconds(exercise, likelyWarmUp(exercise, placement, priority));
  const secondsOf = (sets: number): number => stationChangeSeconds + warmUp + workSeconds(exercise, sets, restSeconds);
  const seconds = Array.from({ length: setRange.most + 1 }, (_, sets) => secondsOf(sets));
  return {
    ...workOf(exercise, preferenceOf(exercise, familiarity, priority)),
    placement,
    mostSets: mostSetsOf(exercise, familiarity, limits),
    restSeconds,
    seconds: (sets) => seconds[sets] ?? Number.POSITIVE_INFINITY,
    priority,
  };
}

/** What `warmUpRamp` gives at most: the lead lift two lighter sets, other loaded compound lifts one. */
const likelyWarmUp = (
  exercise: Exercise,
  { options }: Placement,
  priority: boolean,
): readonly { repetitions: number }[] =>
  options.length < 2
    ? []
    : priority
      ? [{ repetitions: 8 }, { repetitions: 4 }]
      : exercise.joints === 'compound'
        ? [{ repetitions: 8 }]
        : [];

/**
 * The first time that a muscle is lengthened under load makes it sore: two sets (evidence §6.1). Below the knee too,
 * where novices who began with ankle and foot work had more acute injuries (Leppänen 2024, evidence §2.4).
 */
function mostSetsOf({ eccentric, pattern }: Exercise, { daysSince }: Familiarity, limits: Limits): number {
  const isNew = daysSince === null || daysSince > noveltyDays;
  return isNew && (eccentric || pattern === 'calf' || pattern === 'shin') ? setRange.least : limits.mostSets;
}

function preferenceOf({ id }: Exercise, { sets, sessionsAgo }: Familiarity, priority: boolean): number {
  const known = sets > 0 ? preferenceFor.known : 0;
  if (priority) return known + preferenceFor.lead;
  if (basicMachines.has(id))
    return known + preferenceFor.basicMachine + (sessionsAgo === 1 ? 0 : preferenceFor.basicMachineMissed);
  const seed = seedExercises.has(id) ? preferenceFor.seed : 0;
  const again = sessionsAgo === 1 ? preferenceFor.lastSession : sessionsAgo === 2 ? preferenceFor.sessionBefore : 0;
  return known + seed + again;
}

import { catalog, type Exercise, type ExerciseId, exerciseIds, type Muscle, muscles } from '../catalog/index.ts';
import { type Gym, type Placement, placementsIn } from '../gym/index.ts';
import type { Athlete } from '../journal/athlete.ts';
import { painAdvice } from '../safety/index.ts';
import { daysOff, isProbedAfter, type Strength } from '../strength/index.ts';
import { addDays, type Day } from '../time.ts';
import { type Candidate, mainCredit, type Work, workOf } from './candidate.ts';
import { type Clock, clockOf } from './clock.ts';
import { type Familiarity, isLegSession } from './history.ts';
import { type Limits, setRange } from './limits.ts';
import { restSecondsOf, restShare } from './minutes.ts';
import { daysUntilReady, noveltyDays } from './recovery.ts';
import type { LeftOut } from './workout.ts';

/** Lifts that only the athlete's own log brings, such as the barbell squat, come when it has this many sets of them. */
const knownSets = 4;
/** Overhead only after this many sessions with the weights at the sides (evidence §8). */
const overheadAfterSessions = 4;

/**
 * The objective's term of preference, on its scale (our choice). The lead lift and the basic machines are the constant
 * part of the plan, by which strength is seen to grow; the rest takes turns, the more so the more often it came lately.
 */
const preferenceFor = {
  lead: 2.4,
  basicMachine: 1,
  basicMachineMissed: 0.2,
  seed: 0.1,
  known: 0.05,
  lately: -0.35,
} as const;

/**
 * Another station than the usual one, on the same scale: its numbers are not known yet (a stack's numbers are its
 * own), so about four minutes of walking and crowding must speak for it (our choice).
 */
const otherPlaceCost = 0.05;

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
/** One leg, long levers or hard lengthening: not for the first weeks of lifting, nor for the first week back (our choice). */
const notForNew: ReadonlySet<ExerciseId> = new Set([
  'single-leg-squat',
  'bulgarian-split-squat',
  'single-leg-romanian-deadlift',
  'nordic-curl',
]);
/** Someone new to lifting stays so until this many sessions for the legs in so many days (our choice). */
const newUntil = { sessions: 6, days: 84 } as const;
/** Lying on the belly. */
const prone: ReadonlySet<ExerciseId> = new Set(['leg-curl-lying', 'prone-hip-extension']);

export interface Candidates {
  /** What may be given in so many minutes. */
  readonly candidatesIn: (minutes: number) => readonly Candidate[];
  readonly leftOut: readonly LeftOut[];
}

/** Everything that may be given to this athlete here and today, and what may not and why. */
export function candidatesFor({
  athlete,
  gym,
  free,
  on,
  limits,
  without,
  familiarity,
  strength,
}: {
  readonly athlete: Athlete;
  readonly gym: Gym;
  /** The gym as it can be used now. */
  readonly free: Gym;
  readonly on: Day;
  readonly limits: Limits;
  readonly without: readonly ExerciseId[];
  readonly familiarity: (exercise: ExerciseId) => Familiarity;
  readonly strength: Strength;
}): Candidates {
  const tired = daysUntilReady(athlete, on);
  const painful = new Set(painAdvice({ athlete, on }).excludedExercises);
  const excluded = new Set(athlete.profile.excluded);
  const isSettling = limits.firstWeekBack || isNewToLifting(athlete, on);
  const leftOut: LeftOut[] = [];
  const found: Found[] = [];
  const inGym = placementsIn(gym);
  const inFreeGym = placementsIn(free);

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
    if (isSettling && notForNew.has(id) && !isTheirs) continue;
    const places = placesFor(inFreeGym(exercise), gym.id, known);
    if (places.length === 0) {
      const isMissing = inGym(exercise).length === 0;
      if (isMissing && (isTheirs || id === 'leg-press')) leftOut.push({ kind: 'no-station', exercise: id });
      continue;
    }
    if (!isAllowedBy(limits, exercise)) continue;
    if (mainMuscles(exercise).some((muscle) => tired.has(muscle))) continue;
    found.push({ exercise, places, familiarity: known });
  }

  const lead = priorityLifts.find((id) => found.some(({ exercise }) => exercise.id === id));
  const possible = found.map(({ exercise, places, familiarity: known }): Possible => {
    const priority = exercise.id === lead;
    return {
      work: workOf(exercise, preferenceOf(exercise, known, priority)),
      places,
      isProbed: probedAt(exercise, strength, on),
      mostSets: mostSetsOf(exercise, known, limits),
      priority,
    };
  });
  for (const [muscle, days] of tired)
    if (muscle !== 'trunk' && muscle !== 'rectusFemoris') leftOut.push({ kind: 'not-recovered', muscle, days });
  if (limits.lightOnly && limits.runAhead) leftOut.push({ kind: 'run-soon', ...limits.runAhead });
  return { candidatesIn: (minutes) => possible.flatMap((each) => candidateOf(each, minutes) ?? []), leftOut };
}

/** What the day and the gym allow. */
interface Found {
  readonly exercise: Exercise;
  readonly places: readonly Placement[];
  readonly familiarity: Familiarity;
}

function isNewToLifting({ profile, sessions }: Athlete, on: Day): boolean {
  const from = addDays(on, -newUntil.days);
  const recent = sessions.filter((session) => session.day >= from && session.day <= on && isLegSession(session));
  return profile.experience === 'new' && recent.length < newUntil.sessions;
}

/**
 * Where the advice asks for the load first: of what was never done everywhere, and where it was done when neither it nor
 * its like was for too long. At a new station what other stations have shown is the start, and there are no probes.
 */
function probedAt(exercise: Exercise, { capacities, trained }: Strength, on: Day): (place: Placement) => boolean {
  if (!isProbedAfter(exercise, null)) return () => false;
  const known = Object.values(capacities).filter((capacity) => capacity.exercise === exercise.id);
  if (known.length === 0) return () => true;
  if (!isProbedAfter(exercise, daysOff(trained, exercise.id, on))) return () => false;
  const stations = new Set(known.map(({ stationId }) => stationId));
  return ({ station }) => stations.has(null) || (station !== null && stations.has(station.id));
}

/**
 * Where it can be done: first where the athlete did it last, when that is here and free, then the best first. Without
 * a load only when no station has one.
 */
function placesFor(all: readonly Placement[], here: string, { gymId, stationId }: Familiarity): readonly Placement[] {
  const loaded = all.filter(({ options }) => options.some(({ loadKg }) => loadKg > 0));
  const places = loaded.length > 0 ? loaded : all;
  const isOwn = ({ station }: Placement): boolean => gymId === here && station !== null && station.id === stationId;
  return [...places.filter(isOwn), ...places.filter((place) => !isOwn(place))];
}

/** Sessions with lunges whose weights hang at the sides. */
const atTheSides = (familiarity: (exercise: ExerciseId) => Familiarity): number =>
  familiarity('lunge-forward').sessions + familiarity('lunge-walking').sessions;

const mainMuscles = ({ credit }: Exercise): readonly Muscle[] =>
  muscles.filter((muscle) => (credit[muscle] ?? 0) >= mainCredit);

/** A light day has isolation and hip work; a day without soreness has no compound lift that lengthens under load. */
function isAllowedBy(limits: Limits, exercise: Exercise): boolean {
  if (limits.lightOnly && (exercise.joints === 'compound' || exercise.eccentric)) return false;
  if (limits.mostOtherSets === 0 && exercise.joints !== 'compound') return false;
  if (!limits.eccentricCompounds && exercise.eccentric) return false;
  return limits.lyingFlat || !(exercise.supine || prone.has(exercise.id));
}

/** What the athlete may be given, however long they have. */
interface Possible extends Pick<Candidate, 'mostSets' | 'priority'> {
  readonly work: Work;
  readonly places: readonly Placement[];
  readonly isProbed: (place: Placement) => boolean;
}

/** `null` when there is no place for it. */
function candidateOf({ work, places, isProbed, mostSets, priority }: Possible, minutes: number): Candidate | null {
  const { exercise } = work;
  const restSeconds = restSecondsOf(exercise, restShare(minutes));
  // Most places have the same clock: it depends on whether there is a lighter load, and whether the load is known.
  const clocks: Clock[] = [];
  const [best, ...elsewhere] = places.map((placement, rank) => {
    const [probed, lighter] = [isProbed(placement), placement.options.length > 1];
    const clock = (clocks[2 * Number(probed) + Number(lighter)] ??= clockOf(exercise, placement, restSeconds, {
      isProbed: probed,
    }));
    return { placement, ...clock, placeCost: rank === 0 ? 0 : otherPlaceCost };
  });
  return best
    ? {
        ...work,
        ...best,
        elsewhere,
        mostSets: isProbed(best.placement) ? setsAfterProbes : mostSets,
        restSeconds,
        priority,
      }
    : null;
}

/**
 * Sets after the probes of a load that is being found (our choice): they have trained, too, and the first session sees
 * it all.
 */
const setsAfterProbes = 1;

/**
 * The first time that a muscle is lengthened under load makes it sore: two sets (evidence §6.1). Below the knee too,
 * where novices who began with ankle and foot work had more acute injuries (Leppänen 2024, evidence §2.4).
 */
function mostSetsOf(exercise: Exercise, { daysSince }: Familiarity, limits: Limits): number {
  const { eccentric, pattern, joints } = exercise;
  const isNew = daysSince === null || daysSince > noveltyDays;
  const most = joints === 'compound' ? limits.mostSets : Math.min(limits.mostSets, limits.mostOtherSets);
  return isNew && (eccentric || pattern === 'calf' || pattern === 'shin') ? Math.min(setRange.least, most) : most;
}

function preferenceOf({ id }: Exercise, { sets, sessionsAgo, lately }: Familiarity, priority: boolean): number {
  const known = sets > 0 ? preferenceFor.known : 0;
  if (priority) return known + preferenceFor.lead;
  if (basicMachines.has(id))
    return (
      known +
      preferenceFor.basicMachine +
      (sessionsAgo === null || sessionsAgo === 1 ? 0 : preferenceFor.basicMachineMissed)
    );
  const seed = seedExercises.has(id) ? preferenceFor.seed : 0;
  return known + seed + preferenceFor.lately * lately;
}

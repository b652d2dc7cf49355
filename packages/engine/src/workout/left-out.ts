import { muscleGroups } from '../catalog/index.ts';
import type { Gym } from '../gym/index.ts';
import type { Lowering } from '../season/season.ts';
import type { Pick } from './candidate.ts';
import type { Circumstances } from './circumstances.ts';
import { type Limits, setRange } from './limits.ts';
import { mayBeGiven, valueOf } from './objective.ts';
import type { Planned } from './plan.ts';
import type { Question } from './question.ts';
import type { LeftOut } from './workout.ts';

/** How many exercises are named that more time would bring (our choice). */
const mostNamed = 3;
/** A week is full when not even half a set fits any more (fractional sets). */
const fullWithin = 0.5;
/** Unused minutes that are worth a word (our choice: about one block). */
const tellingMinutes = 6;

/** What the day, and what the athlete said of it, take out of the workout. */
export function setAside({
  gym,
  limits,
  circumstances,
}: {
  readonly gym: Gym;
  readonly limits: Limits;
  readonly circumstances: Circumstances;
}): readonly LeftOut[] {
  const { without, stationsTaken, sore, noTreadmill } = circumstances;
  const taken = gym.stations.filter(({ id }) => stationsTaken.includes(id));
  return [
    ...lowered(limits, circumstances),
    ...muscleGroups.flatMap((muscle): LeftOut[] => {
      const soreness = sore[muscle];
      return soreness ? [{ kind: 'sore', muscle, soreness }] : [];
    }),
    ...without.map((exercise): LeftOut => ({ kind: 'skipped', exercise })),
    ...taken.map(({ name }): LeftOut => ({ kind: 'station-taken', stationName: name })),
    ...(noTreadmill ? [{ kind: 'no-treadmill' } as const] : []),
  ];
}

/** A gentle day says so itself, and so does a run that leaves light work only. */
function lowered({ season, lightOnly, runAhead }: Limits, { legsHeavy }: Circumstances): readonly LeftOut[] {
  const isSaid = ({ because }: Lowering): boolean =>
    because.kind === 'gentle' ||
    (because.kind === 'obstacle' && lightOnly && runAhead !== null) ||
    (because.kind === 'taper' && lightOnly && runAhead?.run === 'race') ||
    (because.kind === 'heavy-legs' && legsHeavy);
  const steps = (season?.lowered ?? []).filter((step) => !isSaid(step));
  return [
    ...(legsHeavy ? [{ kind: 'heavy-legs' } as const] : []),
    ...steps.map((lowering): LeftOut => ({ kind: 'lowered', lowering })),
  ];
}

/** What the athlete asked for, and what the workout takes of it. */
export interface Time {
  readonly askedMinutes: number;
  readonly minutes: number;
}

/**
 * What is not in the workout and why: what the day, the gym and the athlete forbid, muscles that have enough, what
 * more minutes would bring, and minutes for which there is no use.
 */
export function leftOutOf(question: Question, plan: readonly Planned[], time: Time): readonly LeftOut[] {
  return [
    ...question.leftOut,
    ...fullMuscles(question, plan),
    ...thirdSets(question, plan),
    ...(time.askedMinutes - time.minutes < tellingMinutes ? missed(question, plan) : unused(question, plan, time)),
  ];
}

/** A muscle has enough when nothing fits any more, or when the lead lift is left out because its least sets do not fit. */
function fullMuscles({ problem }: Question, plan: readonly Planned[]): readonly LeftOut[] {
  const all = [...problem.kept, ...plan.map(({ pick }) => pick)];
  const lead = problem.candidates.find(({ priority }) => priority);
  const missing = lead && all.every(({ candidate }) => candidate.exercise.id !== lead.exercise.id) ? lead : null;
  return problem.needs.flatMap((need, index): LeftOut[] => {
    if (need.name === 'rectusFemoris') return [];
    const today = all.reduce((sum, { candidate, sets }) => sum + sets * (candidate.credit[index] ?? 0), 0);
    const sets = need.sets + today;
    const needed = Math.max(fullWithin, setRange.least * (missing?.credit[index] ?? 0));
    return need.high - sets < needed ? [{ kind: 'enough-this-week', muscle: need.muscle, sets, high: need.high }] : [];
  });
}

/** The exercises that more minutes would bring, what is worth most first, one of a family. */
function missed({ problem }: Question, plan: readonly Planned[]): readonly LeftOut[] {
  const picks = plan.map(({ pick }) => pick);
  const untimed = { ...problem, seconds: Number.POSITIVE_INFINITY };
  const now = valueOf(problem, picks);
  const gains = problem.candidates
    .map((candidate) => ({ candidate, more: [...picks, { candidate, sets: setRange.least }] }))
    .filter(({ more }) => mayBeGiven(untimed, more))
    .map(({ candidate, more }) => ({ candidate, gained: valueOf(problem, more) - now }))
    .filter(({ gained }) => gained > 0)
    .toSorted((a, b) => b.gained - a.gained);
  const firsts = gains.filter(
    ({ candidate }, index) => gains.findIndex((other) => other.candidate.family === candidate.family) === index,
  );
  return firsts.slice(0, mostNamed).map(({ candidate }) => ({ kind: 'no-time', exercise: candidate.exercise.id }));
}

/**
 * Where the season has three sets and the others leave room for two that is said: by itself the third would fit and be
 * of use, and beside them it does not fit.
 */
function thirdSets({ problem }: Question, plan: readonly Planned[]): readonly LeftOut[] {
  const picks = plan.map(({ pick }) => pick);
  const now = valueOf(problem, picks);
  const isCrowdedOut = (pick: Pick): boolean => {
    if (pick.sets >= pick.candidate.mostSets) return false;
    const third = { ...pick, sets: pick.sets + 1 };
    const beside = picks.map((each) => (each === pick ? third : each));
    return (
      mayBeGiven(problem, [third]) &&
      valueOf(problem, [third]) > valueOf(problem, [pick]) &&
      (!mayBeGiven(problem, beside) || valueOf(problem, beside) > now)
    );
  };
  return picks.length > 1 && picks.some(isCrowdedOut) ? [{ kind: 'third-sets' }] : [];
}

/** Who has more time than the workout takes is told why it ends. */
function unused({ problem }: Question, plan: readonly Planned[], time: Time): readonly LeftOut[] {
  const stations = problem.kept.length + plan.length;
  if (stations === 0) return [];
  if (stations >= problem.mostBlocks) return [{ kind: 'enough-stations', stations }];
  return [{ kind: 'time-to-spare', ...time }];
}

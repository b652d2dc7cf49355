import type { Exercise } from '../catalog/exercise.ts';
import type { ExerciseId } from '../catalog/ids.ts';
import { catalog } from '../catalog/index.ts';
import type { LoadOption, Station } from '../gym/station.ts';
import type { Athlete, PerformedSet } from '../journal/athlete.ts';
import type { Side } from '../journal/event.ts';
import { type Day, dayNumber } from '../time.ts';
import type { RepTarget } from './advice.ts';
import { type Capacity, capacityKey, stationOf } from './capacity.ts';
import { layoff, prior } from './constants.ts';
import { setShare } from './effective.ts';
import { type Estimate, relatedEstimate } from './estimate.ts';
import { fatigueFrom } from './fatigue.ts';
import { atSession } from './layoff.ts';
import { beginning } from './related.ts';
import { awayOf } from './replay.ts';
import { heavyLegsOn, observePerformed, sessionSets } from './session-sets.ts';
import { daysOff, type Strength } from './strength.ts';

/** What `adviseSet` needs to know. */
export interface AdviseSet {
  readonly athlete: Athlete;
  readonly strength: Strength;
  readonly exercise: ExerciseId;
  /** `null` = needs none (the body alone). */
  readonly station: Station | null;
  /** The loads that the station really has, ascending; empty = body weight alone. */
  readonly options: readonly LoadOption[];
  readonly side: Side;
  readonly on: Day;
  /** Default: 12–15 to fatigue, one repetition short of it where failing is not safe. */
  readonly target?: RepTarget;
  /** Sets already performed in this session, of every exercise, in order. */
  readonly today?: readonly PerformedSet[];
  /** Wall time now, `YYYY-MM-DDTHH:MM:SS`; without it the usual rest is taken to have passed. */
  readonly now?: string;
}

/** All that bears on the next set, before any load is looked at. */
export interface Situation {
  readonly on: Day;
  readonly exercise: Exercise;
  readonly estimate: Estimate;
  /** Log load lost to earlier sets of the session and to heavy legs. */
  readonly fatigue: number;
  /** Sets of this capacity today, without warm-ups and drop sets. */
  readonly done: readonly PerformedSet[];
  /** Sets of this capacity in its last session, and in the one before; the same machine, maybe the other side. */
  readonly last: readonly PerformedSet[];
  readonly earlier: readonly PerformedSet[];
  /** `unseen`: never done; `new-station`: done elsewhere; `known`: done here. */
  readonly history: 'unseen' | 'new-station' | 'known';
  /** Days since this exercise or one like it; 0 when never. */
  readonly daysOff: number;
  readonly heavyLegs: boolean;
}

/** Estimate and history at the start of the session that is going on, or about to. */
interface Start {
  readonly estimate: Estimate;
  readonly last: readonly PerformedSet[];
  readonly earlier: readonly PerformedSet[];
  readonly history: Situation['history'];
}

/** The estimate after those of a session's sets that are evidence of it. */
function follow(
  start: Estimate,
  session: readonly PerformedSet[],
  counts: (set: PerformedSet) => boolean,
  athlete: Athlete,
): Estimate {
  const all = sessionSets(session);
  return session.reduce(
    (estimate, set, position) => (counts(set) ? observePerformed(estimate, all, position, athlete) : estimate),
    start,
  );
}

const isOf = (capacity: Capacity, session: string | undefined): boolean =>
  session !== undefined && capacity.lastSets[0]?.sessionId === session;

function startOf(question: AdviseSet, exercise: Exercise, days: number): Start {
  const { athlete, strength, station, side, today = [] } = question;
  const stationId = station?.id ?? null;
  const known = strength.capacities[capacityKey(exercise, stationId, side)];
  const session = today[0]?.sessionId;
  if (known && isOf(known, session)) {
    // The journal already holds this session: go back to its start, so that no set counts twice.
    if (known.before.sessions > 0) {
      return { estimate: known.before, last: known.earlierSets, earlier: [], history: 'known' };
    }
  } else if (known) {
    return {
      estimate: atSession(known.estimate, awayOf(known.estimate, days, dayNumber(question.on))),
      last: known.lastSets,
      earlier: known.earlierSets,
      history: 'known',
    };
  }
  const isUnnamed = (capacity: Capacity): boolean => capacity.exercise === exercise.id && capacity.stationId === null;
  const others = Object.values(strength.capacities).filter(
    (capacity) => capacity !== known && (isUnnamed(capacity) || !isOf(capacity, session)),
  );
  const { estimate, from } = beginning({ same: others, others }, athlete.profile, exercise, stationId, side);
  if (!from) return afterOtherLeg(question, exercise, estimate);
  // A log that does not name its machine is probably of this one.
  const sameStation = from.stationId === null || from.stationId === stationOf(exercise, stationId);
  return {
    estimate: atSession(estimate, awayOf(estimate, days, dayNumber(question.on))),
    last: sameStation ? from.lastSets : [],
    earlier: sameStation ? from.earlierSets : [],
    history: sameStation ? 'known' : 'new-station',
  };
}

/** Never done before today: what the other leg has just shown, if it has. */
function afterOtherLeg({ athlete, station, side, today = [] }: AdviseSet, exercise: Exercise, guess: Estimate): Start {
  const stationId = stationOf(exercise, station?.id ?? null);
  const isTwin = (set: PerformedSet): boolean =>
    set.exercise === exercise.id && stationOf(exercise, set.stationId) === stationId && set.side !== side;
  const twins = today.filter((set) => isTwin(set) && set.role === 'working');
  const unseen = { estimate: guess, last: [], earlier: [], history: 'unseen' } as const;
  if (twins.length === 0) return unseen;
  const shown = follow(guess, today, isTwin, athlete);
  return { ...unseen, estimate: relatedEstimate(shown, prior.sdOtherSide), last: twins, history: 'known' };
}

/** Follows today's sets from the state of things before them. */
export function situationOf(question: AdviseSet): Situation {
  const { athlete, strength, station, side, on, today = [], now } = question;
  const exercise = catalog[question.exercise];
  const days = daysOff(strength.trained, exercise.id, on);
  const start = startOf(question, exercise, days);
  const key = capacityKey(exercise, station?.id ?? null, side);
  const isOwn = (set: PerformedSet): boolean =>
    set.exercise === exercise.id && capacityKey(exercise, set.stationId, set.side) === key;
  const estimate = follow(start.estimate, today, isOwn, athlete);
  const heavy = setShare(exercise) * heavyLegsOn(athlete, on);
  return {
    on,
    exercise,
    estimate,
    fatigue: fatigueFrom(today, { exercise, side, at: now ?? null }) + heavy,
    done: today.filter((set) => isOwn(set) && set.role === 'working'),
    last: start.last,
    earlier: start.earlier,
    history: start.history,
    daysOff: days,
    heavyLegs: heavy > 0,
  };
}

/** Days off from which the first set back leaves one more in reserve, while the load may stay. */
export const isEasyReturn = ({ daysOff: days, done, history }: Situation): boolean =>
  history === 'known' && done.length === 0 && days >= layoff.easierFromDays;

/** Repetitions to fatigue that a set has shown to be there, at the least. */
export const repetitionsShown = ({ repetitions, effort }: PerformedSet): number =>
  repetitions + (effort.kind === 'reserve' || effort.kind === 'at-least' ? effort.repetitions : 0);

/** The set that the next one is compared with: the one just done, or the heaviest of the last session. */
export function comparable({ done, last }: Situation): PerformedSet | undefined {
  const heaviest = Math.max(...last.map(({ loadKg }) => loadKg));
  return done.at(-1) ?? last.find(({ loadKg }) => loadKg === heaviest);
}

import type { Exercise } from '../catalog/exercise.ts';
import type { ExerciseId } from '../catalog/ids.ts';
import { catalog } from '../catalog/index.ts';
import type { LoadOption, Station } from '../gym/station.ts';
import type { Athlete, PerformedSet } from '../journal/athlete.ts';
import type { Side } from '../journal/event.ts';
import { type Day, dayNumber } from '../time.ts';
import type { RepTarget } from './advice.ts';
import { type Capacity, capacityKey, otherLegKey, stationOf } from './capacity.ts';
import { layoff, prior } from './constants.ts';
import { setShare } from './effective.ts';
import { type Estimate, relatedEstimate } from './estimate.ts';
import { fatigueFrom } from './fatigue.ts';
import { atSession } from './layoff.ts';
import { afterLeg, beginning, type OtherLeg } from './related.ts';
import { awayOf } from './replay.ts';
import { heavyLegsOn, isProbeSet, observePerformed, sessionSets } from './session-sets.ts';
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
  /** Its lighter sets today that told how hard they were. */
  readonly probes: readonly PerformedSet[];
  /** Sets of this capacity in its last session, and in the one before; the same machine, maybe the other side. */
  readonly last: readonly PerformedSet[];
  readonly earlier: readonly PerformedSet[];
  /** `unseen`: never done; `new-station`: done elsewhere; `known`: done here, or the log does not say where. */
  readonly history: 'unseen' | 'new-station' | 'known';
  /** Known from a log that names no station, and not yet done at this one. */
  readonly unnamedStation: boolean;
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
  readonly unnamedStation?: true;
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

const isOf = (capacity: Capacity, session: string | undefined): boolean => capacity.lastSessionId === session;

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
    const begun = atSession(known.estimate, awayOf(known.estimate, days, dayNumber(question.on)));
    const other = otherLegToday(question, exercise, days);
    return {
      estimate: other ? afterLeg(begun, other) : begun,
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
  const here = stationOf(exercise, stationId);
  // A log that does not name its machine is probably of this one.
  const unnamed = from.stationId === null && here !== null;
  const sameStation = unnamed || from.stationId === here;
  return {
    estimate: atSession(estimate, awayOf(estimate, days, dayNumber(question.on))),
    last: sameStation ? from.lastSets : [],
    earlier: sameStation ? from.earlierSets : [],
    history: sameStation ? 'known' : 'new-station',
    ...(unnamed && { unnamedStation: true }),
  };
}

/** What this session has shown of the other leg before the first set of this one; `null` where both work together. */
function otherLegToday(question: AdviseSet, exercise: Exercise, days: number): OtherLeg | null {
  const { athlete, strength, station, side, on, today = [] } = question;
  const key = otherLegKey(exercise, station?.id ?? null, side);
  const other = key === null ? undefined : strength.capacities[key];
  if (!other) return null;
  if (isOf(other, today[0]?.sessionId)) return { before: other.before, now: other.estimate };
  const before = atSession(other.estimate, awayOf(other.estimate, days, dayNumber(on)));
  const keyOf = (set: PerformedSet): string | null =>
    set.exercise === exercise.id ? capacityKey(exercise, set.stationId, set.side) : null;
  const first = today.findIndex((set) => keyOf(set) === capacityKey(exercise, station?.id ?? null, side));
  const earlier = new Set(first < 0 ? today : today.slice(0, first));
  return { before, now: follow(before, today, (set) => earlier.has(set) && keyOf(set) === key, athlete) };
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
    probes: today.filter((set) => isOwn(set) && isProbeSet(set)),
    last: start.last,
    earlier: start.earlier,
    history: start.history,
    unnamedStation: start.unnamedStation ?? false,
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
export function comparable({ done, probes, last }: Situation): PerformedSet | undefined {
  const heaviest = Math.max(...last.map(({ loadKg }) => loadKg));
  return done.at(-1) ?? probes.at(-1) ?? last.find(({ loadKg }) => loadKg === heaviest);
}

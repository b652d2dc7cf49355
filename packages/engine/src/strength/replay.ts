import type { ExerciseId } from '../catalog/ids.ts';
import { catalog } from '../catalog/index.ts';
import type { Athlete, PerformedSet, Session } from '../journal/athlete.ts';
import { dayNumber } from '../time.ts';
import { type Capacity, capacityKey, otherLegKey, stationOf } from './capacity.ts';
import type { Estimate } from './estimate.ts';
import { type Away, afterDaysOff, atSession } from './layoff.ts';
import { daysSince } from './likeness.ts';
import { afterLeg, beginning } from './related.ts';
import { isProbeSet, observePerformed, sessionSets } from './session-sets.ts';

/** What a history has led to, as far as it was replayed. */
export interface Replay {
  /** By `capacityKey`. */
  readonly capacities: Map<string, Capacity>;
  /** The day number on which each exercise was last trained. */
  readonly trained: Map<ExerciseId, number>;
}

type StrengthSet = PerformedSet & { readonly exercise: ExerciseId };

/** Counts as training of strength: the treadmill does not. */
const isStrengthSet = (set: PerformedSet): set is StrengthSet =>
  set.exercise !== null &&
  catalog[set.exercise].kind !== 'treadmill' &&
  (set.repetitions > 0 || set.effort.kind === 'failure');

/** Since when a capacity was not seen: a guess from a relative is as old as the relative's last set. */
export function awayOf({ lastDay }: Estimate, days: number, today: number): Away {
  if (lastDay === null) return { days: 0, unseenDays: 0 };
  const unseenDays = today - dayNumber(lastDay);
  return { days: Math.min(days, unseenDays), unseenDays };
}

/** A capacity as a session begins for it, with none of the session's sets. */
function opened(
  set: StrengthSet,
  replay: Replay,
  before: readonly Capacity[],
  today: number,
  athlete: Athlete,
): Capacity {
  const exercise = catalog[set.exercise];
  const days = daysSince(replay.trained, set.exercise, today);
  const known = replay.capacities.get(capacityKey(exercise, set.stationId, set.side));
  const guess = (): Estimate => {
    const known = { same: replay.capacities.values(), others: before };
    const { estimate } = beginning(known, athlete.profile, exercise, set.stationId, set.side);
    return afterDaysOff(estimate, awayOf(estimate, days, today));
  };
  const other = replay.capacities.get(otherLegKey(exercise, set.stationId, set.side) ?? '');
  const begun = known ? atSession(known.estimate, awayOf(known.estimate, days, today)) : guess();
  const start =
    known && other?.lastSessionId === set.sessionId
      ? afterLeg(begun, { before: other.before, now: other.estimate })
      : begun;
  return {
    exercise: set.exercise,
    stationId: stationOf(exercise, set.stationId),
    side: set.side,
    lastSessionId: set.sessionId,
    before: start,
    estimate: { ...start, sessions: start.sessions + 1, lastDay: set.day },
    lastSets: [],
    earlierSets: known?.lastSets ?? [],
  };
}

/** The sets that a session is remembered by: the working sets, or the probes when it had no others. */
function withSet(sets: readonly PerformedSet[], set: PerformedSet): readonly PerformedSet[] {
  const working = sets.filter(({ role }) => role === 'working');
  if (set.role === 'working') return [...working, set];
  return isProbeSet(set) && working.length === 0 ? [...sets, set] : sets;
}

/** Adds one session to a replay; its day counts as training for the sessions after it. */
export function replaySession({ capacities, trained }: Replay, session: Session, athlete: Athlete): void {
  const begun = new Set<string>();
  const before = [...capacities.values()];
  const all = sessionSets(session.sets);
  const today = dayNumber(session.day);
  for (const [position, set] of session.sets.entries()) {
    if (!isStrengthSet(set)) continue;
    const key = capacityKey(catalog[set.exercise], set.stationId, set.side);
    const known = begun.has(key) ? capacities.get(key) : undefined;
    const capacity = known ?? opened(set, { capacities, trained }, before, today, athlete);
    begun.add(key);
    capacities.set(key, {
      ...capacity,
      estimate: observePerformed(capacity.estimate, all, position, athlete),
      lastSets: withSet(capacity.lastSets, set),
    });
  }
}

/** Remembers that a session's exercises were trained on its day. */
export function markTrained({ trained }: Replay, session: Session): void {
  const today = dayNumber(session.day);
  for (const set of session.sets) if (isStrengthSet(set)) trained.set(set.exercise, today);
}

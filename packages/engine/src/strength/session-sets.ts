import { catalog } from '../catalog/index.ts';
import type { Athlete, PerformedSet } from '../journal/athlete.ts';
import type { Effort } from '../journal/event.ts';
import type { Day } from '../time.ts';
import { capacityKey } from './capacity.ts';
import { fatigue, probe, rampShare } from './constants.ts';
import { effectiveKg, setShare } from './effective.ts';
import type { Estimate } from './estimate.ts';
import { fatigueFrom } from './fatigue.ts';
import { observeSet } from './observe.ts';

/** The sets of one session, in order, as evidence. */
export interface SessionSets {
  readonly sets: readonly PerformedSet[];
  /** By `capacityKey`: the heaviest load in kg of its working sets. */
  readonly heaviestKg: ReadonlyMap<string, number>;
}

export function sessionSets(sets: readonly PerformedSet[]): SessionSets {
  const heaviestKg = new Map<string, number>();
  for (const { exercise, stationId, side, role, loadKg } of sets) {
    if (exercise === null || role !== 'working') continue;
    const key = capacityKey(catalog[exercise], stationId, side);
    heaviestKg.set(key, Math.max(loadKg, heaviestKg.get(key) ?? 0));
  }
  return { sets, heaviestKg };
}

/** Log load that a day of heavy legs costs, of the load that is set. */
export const heavyLegsOn = (athlete: Athlete, day: Day): number =>
  athlete.readiness[day] === 'heavy' ? fatigue.heavyLegs : 0;

/** A lighter set that told how many were left: it asked how heavy the load is. */
export const isProbeSet = ({ role, effort }: PerformedSet): boolean =>
  role === 'warmup' && effort.kind !== 'unreported';

/**
 * A lighter set without a report was no limit. Old logs do not mark warm-ups: one is lighter than the session's
 * heaviest.
 */
const isWarmUp = ({ role, effort, loadKg }: PerformedSet, key: string, { heaviestKg }: SessionSets): boolean =>
  effort.kind === 'unreported' && (role === 'warmup' || loadKg < rampShare * (heaviestKg.get(key) ?? 0));

/**
 * A warm-up is stopped early on purpose, and the scales of logging apps end at four left (RPE 6): whoever says four
 * means "easy", and the count says no more.
 */
const effortOf = ({ role, effort }: PerformedSet): Effort =>
  role === 'warmup' && effort.kind === 'reserve' && effort.repetitions >= probe.reserve
    ? { kind: 'at-least', repetitions: effort.repetitions }
    : effort;

/** The estimate after the set at a position of a session; the sets before it have tired. */
export function observePerformed(
  estimate: Estimate,
  session: SessionSets,
  position: number,
  athlete: Athlete,
): Estimate {
  const set = session.sets[position];
  if (!set || set.exercise === null || set.role === 'drop') return estimate;
  const exercise = catalog[set.exercise];
  const key = capacityKey(exercise, set.stationId, set.side);
  const spentSeconds = set.seconds ?? fatigue.setSeconds;
  const tired = fatigueFrom(session.sets, { exercise, side: set.side, at: set.performedAt, spentSeconds, position });
  return observeSet(estimate, {
    effectiveKg: effectiveKg(exercise, set.loadKg, athlete.profile.bodyMassKg),
    repetitions: set.repetitions,
    effort: effortOf(set),
    warmUp: isWarmUp(set, key, session),
    fatigue: tired + setShare(exercise) * heavyLegsOn(athlete, set.day),
  });
}

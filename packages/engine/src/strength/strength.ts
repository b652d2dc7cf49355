import type { ExerciseId } from '../catalog/ids.ts';
import { catalog } from '../catalog/index.ts';
import type { Athlete, Profile } from '../journal/athlete.ts';
import type { Side } from '../journal/event.ts';
import { type Day, dayNumber, dayOf } from '../time.ts';
import { type Capacity, capacityKey } from './capacity.ts';
import type { Estimate } from './estimate.ts';
import { afterDaysOff } from './layoff.ts';
import { daysSince, keepersOf } from './likeness.ts';
import { beginning } from './related.ts';
import { awayOf, markTrained, type Replay, replaySession } from './replay.ts';

/** Everything that the journal says of an athlete's strength, as it stands on one day. */
export interface Strength {
  readonly on: Day;
  /** By `capacityKey`; only those with sets of their own. */
  readonly capacities: Readonly<Record<string, Capacity>>;
  /** The last day before `on` that each exercise was trained, at any station. */
  readonly trained: Readonly<Partial<Record<ExerciseId, Day>>>;
}

/** Days since an exercise, or one much like it, was last trained; 0 when never. */
export function daysOff(trained: Strength['trained'], exercise: ExerciseId, on: Day): number {
  const numbers = new Map<ExerciseId, number>();
  for (const id of keepersOf(exercise)) {
    const day = trained[id];
    if (day !== undefined) numbers.set(id, dayNumber(day));
  }
  return daysSince(numbers, exercise, dayNumber(on));
}

const asOf = ({ capacities, trained }: Replay, on: Day): Strength => ({
  on,
  capacities: Object.fromEntries(capacities),
  trained: Object.fromEntries([...trained].map(([id, day]) => [id, dayOf(day)])),
});

/**
 * `strengthOf` each of some days, in the order asked, for the price of one replay up to the last of them.
 */
export function strengthAfter(athlete: Athlete, days: readonly Day[]): readonly Strength[] {
  const replay: Replay = { capacities: new Map(), trained: new Map() };
  const found = new Map<Day, Strength>();
  let next = 0;
  let marked = 0;
  const mark = (before: Day | null): void => {
    for (; marked < next; marked += 1) {
      const session = athlete.sessions[marked];
      if (!session || session.day === before) return;
      markTrained(replay, session);
    }
  };
  for (const on of [...new Set(days)].toSorted()) {
    for (; next < athlete.sessions.length; next += 1) {
      const session = athlete.sessions[next];
      if (!session || session.day > on) break;
      mark(session.day);
      replaySession(replay, session, athlete);
    }
    mark(on);
    found.set(on, asOf(replay, on));
  }
  return days.flatMap((day) => found.get(day) ?? []);
}

/**
 * All estimates after replaying the athlete's history up to and including `on`, as they stand at the last set; the
 * days off since then are counted by `daysOff` and applied when a load is advised.
 */
export const strengthOf = (athlete: Athlete, on: Day): Strength =>
  strengthAfter(athlete, [on])[0] ?? { on, capacities: {}, trained: {} };

/**
 * What is known on `strength.on` of one capacity, days off counted; of one without sets of its own, what related ones,
 * other exercises and body mass let expect (`sessions` is then 0).
 */
export function currentEstimate(
  strength: Strength,
  profile: Profile,
  of: { readonly exercise: ExerciseId; readonly stationId: string | null; readonly side: Side },
): Estimate {
  const exercise = catalog[of.exercise];
  const all = Object.values(strength.capacities);
  const known = strength.capacities[capacityKey(exercise, of.stationId, of.side)];
  const estimate =
    known?.estimate ?? beginning({ same: all, others: all }, profile, exercise, of.stationId, of.side).estimate;
  const days = daysOff(strength.trained, of.exercise, strength.on);
  return afterDaysOff(estimate, awayOf(estimate, days, dayNumber(strength.on)));
}

/** Every set of a person that can be predicted from what came before its session. */
import { catalog, type ExerciseId } from '@legwork/engine/catalog';
import type { Athlete, PerformedSet } from '@legwork/engine/journal';
import {
  currentEstimate,
  effectiveKg,
  type PastSet,
  type Prediction,
  predict,
  strengthAfter,
} from '@legwork/engine/strength';
import { addDays } from '@legwork/engine/time';

export interface Target {
  readonly set: PerformedSet;
  readonly position: number;
  /** The exercise's sets before the session, the last session first. */
  readonly past: readonly PastSet[];
  /** Repetitions to fatigue that the engine expects at this load, fresh. */
  readonly capacity: Prediction;
  readonly loadChanged: boolean;
  readonly nearFailure: boolean;
}

const mostSessions = 12;
const isNearFailure = ({ effort }: PerformedSet): boolean =>
  effort.kind === 'failure' || (effort.kind === 'reserve' && effort.repetitions <= 2);

/** Sets that say something: working sets with a load, of an exercise of the catalogue. */
const counts = (set: PerformedSet): set is PerformedSet & { readonly exercise: ExerciseId } =>
  set.exercise !== null &&
  catalog[set.exercise].kind !== 'treadmill' &&
  set.role === 'working' &&
  set.loadKg > 0 &&
  set.repetitions > 0 &&
  set.repetitions <= 40;

export function targetsOf(athlete: Athlete): readonly Target[] {
  const days = [...new Set(athlete.sessions.map(({ day }) => day))];
  const before = new Map(
    strengthAfter(
      athlete,
      days.map((day) => addDays(day, -1)),
    ).map((strength) => [addDays(strength.on, 1), strength]),
  );
  const history = new Map<ExerciseId, PerformedSet[][]>();
  const targets: Target[] = [];
  for (const session of athlete.sessions) {
    const strength = before.get(session.day);
    const own = new Map<ExerciseId, PerformedSet[]>();
    for (const set of session.sets) {
      if (!counts(set)) continue;
      const sets = own.get(set.exercise) ?? [];
      sets.push(set);
      own.set(set.exercise, sets);
    }
    for (const [id, sets] of own) {
      const sessions = history.get(id) ?? [];
      history.set(id, sessions);
      if (sessions.length > 0 && strength) {
        const of = { exercise: id, stationId: null, side: sets[0]?.side ?? 'both' } as const;
        const estimate = currentEstimate({ ...strength, on: session.day }, athlete.profile, of);
        const last = sessions.at(-1) ?? [];
        const past = sessions
          .slice(-mostSessions)
          .toReversed()
          .flatMap((each, sessionsAgo) =>
            each.map(({ loadKg, repetitions }, position) => ({ loadKg, repetitions, sessionsAgo, position })),
          );
        for (const [position, set] of sets.entries()) {
          const moved = effectiveKg(catalog[id], set.loadKg, athlete.profile.bodyMassKg);
          const then = last[Math.min(position, last.length - 1)]?.loadKg ?? set.loadKg;
          targets.push({
            set,
            position,
            past,
            capacity: predict(estimate, moved, 0),
            loadChanged: Math.abs(Math.log(set.loadKg / then)) > 0.05,
            nearFailure: isNearFailure(set),
          });
        }
      }
      sessions.push(sets);
    }
  }
  return targets;
}

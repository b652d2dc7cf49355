import type { ExerciseId } from '../catalog/ids.ts';
import type { Session } from '../journal/athlete.ts';
import { groupBy } from '../journal/group.ts';
import type { Day } from '../time.ts';

/** A usual fault of an exercise that the athlete noticed. */
export interface Noticed {
  /** Its id in the exercise's guide, or in that of a newer version. */
  readonly fault: string;
  /** Sets in which it was. */
  readonly sets: number;
  /** Day of the last of them. */
  readonly lastDay: Day;
}

/**
 * What was noticed of an exercise in some sessions (oldest first): the fault of the most sets first, because a habit is
 * worth more work than a slip; of equals the one that was there last (our choice).
 */
export function noticedIn(sessions: readonly Session[], exercise: ExerciseId): readonly Noticed[] {
  const seen = sessions
    .flatMap(({ sets }) => sets.filter((set) => set.exercise === exercise))
    .flatMap(({ faults, day }) => faults.map((fault) => ({ fault, day })))
    .toReversed();
  return [...groupBy(seen, ({ fault }) => fault)]
    .flatMap(([fault, times]) => times.slice(0, 1).map(({ day }) => ({ fault, sets: times.length, lastDay: day })))
    .toSorted((a, b) => b.sets - a.sets);
}

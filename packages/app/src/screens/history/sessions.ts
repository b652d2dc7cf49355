/** Sessions as the history lists them. */
import { catalog } from '@legwork/engine/catalog';
import type { PerformedSet, Session } from '@legwork/engine/journal';

/** The sets of one exercise in one session. */
export interface ExerciseSets {
  readonly name: string;
  readonly sets: readonly PerformedSet[];
}

/** In the order in which each exercise was first done. */
export function byExercise(session: Session): readonly ExerciseSets[] {
  const groups = new Map<string, { name: string; sets: PerformedSet[] }>();
  for (const set of session.sets) {
    const key = set.exercise ?? set.exerciseName;
    const group = groups.get(key);
    if (group) group.sets.push(set);
    else groups.set(key, { name: set.exercise ? catalog[set.exercise].name : set.exerciseName, sets: [set] });
  }
  return [...groups.values()];
}

export interface Month {
  /** `YYYY-MM` */
  readonly month: string;
  readonly sessions: readonly Session[];
}

/**
 * The last `count` sessions that have a set, newest first, by month, and how many are older. Reads only as many
 * sessions as it returns, so a long life costs nothing.
 */
export function latestMonths(
  sessions: readonly Session[],
  count: number,
): { readonly months: readonly Month[]; readonly more: boolean } {
  const months: { month: string; sessions: Session[] }[] = [];
  let taken = 0;
  for (let index = sessions.length - 1; index >= 0; index -= 1) {
    const session = sessions[index];
    if (!session || session.sets.length === 0) continue;
    if (taken === count) return { months, more: true };
    const month = session.day.slice(0, 7);
    const last = months.at(-1);
    if (last?.month === month) last.sessions.push(session);
    else months.push({ month, sessions: [session] });
    taken += 1;
  }
  return { months, more: false };
}

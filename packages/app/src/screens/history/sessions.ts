/** Sessions and runs as the history lists them. */
import { catalog } from '@legwork/engine/catalog';
import type { Athlete, PerformedSet, Run, Session } from '@legwork/engine/journal';

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

/** What stands in the list: a session at the gym or a run. */
export type Done = { readonly of: 'session'; readonly session: Session } | { readonly of: 'run'; readonly run: Run };

export interface Month {
  /** `YYYY-MM` */
  readonly month: string;
  readonly done: readonly Done[];
}

/**
 * The last `count` runs and sessions that have a set, newest first, by month, and whether some are older. Reads only as
 * many as it returns, so a long life costs nothing.
 */
export function latestMonths(
  { sessions, runs }: Pick<Athlete, 'sessions' | 'runs'>,
  count: number,
): { readonly months: readonly Month[]; readonly more: boolean } {
  const months: { month: string; done: Done[] }[] = [];
  let taken = 0;
  for (const one of newestFirst(sessions, runs)) {
    if (taken === count) return { months, more: true };
    const month = (one.of === 'run' ? one.run : one.session).day.slice(0, 7);
    const last = months.at(-1);
    if (last?.month === month) last.done.push(one);
    else months.push({ month, done: [one] });
    taken += 1;
  }
  return { months, more: false };
}

/** Of one day the runs stand above the session. */
function* newestFirst(sessions: readonly Session[], runs: readonly Run[]): Generator<Done> {
  let nextRun = runs.length - 1;
  for (let index = sessions.length - 1; index >= 0; index -= 1) {
    const session = sessions[index];
    if (!session || session.sets.length === 0) continue;
    for (let run = runs[nextRun]; run && run.day >= session.day; run = runs[nextRun]) {
      yield { of: 'run', run };
      nextRun -= 1;
    }
    yield { of: 'session', session };
  }
  for (let run = runs[nextRun]; run; run = runs[nextRun]) {
    yield { of: 'run', run };
    nextRun -= 1;
  }
}

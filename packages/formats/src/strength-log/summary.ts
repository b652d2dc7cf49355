import type { LogRead, RowOutcome } from './result.ts';
import type { Entries } from './set-entries.ts';

/** The counts that are shown before an import is accepted. */
export function summary({ sets, rows }: Entries): Pick<LogRead, 'totals' | 'unknownExercises' | 'span' | 'sessions'> {
  const totals: Record<RowOutcome, number> = { set: 0, 'rest-timer': 0, note: 0, cardio: 0, empty: 0, problem: 0 };
  for (const { outcome } of rows) totals[outcome] += 1;

  const unknown = new Map<string, number>();
  for (const { body } of sets)
    if (body.exercise === undefined) unknown.set(body.exerciseName, (unknown.get(body.exerciseName) ?? 0) + 1);

  let [from, to] = ['9999-12-31', ''];
  for (const { body } of sets) {
    const day = body.performedAt.slice(0, 10);
    if (day < from) from = day;
    if (day > to) to = day;
  }
  return {
    totals,
    unknownExercises: [...unknown].map(([name, count]) => ({ name, sets: count })).toSorted((a, b) => b.sets - a.sets),
    span: sets.length === 0 ? null : { from, to },
    sessions: new Set(sets.map(({ body }) => body.sessionId)).size,
  };
}

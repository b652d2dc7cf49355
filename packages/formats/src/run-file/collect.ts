import type { Body } from '@legwork/engine/journal';
import type { Day } from '@legwork/engine/time';
import type { Activity, Content, RunProblem, WatchSet } from './activity.ts';
import type { Imported, RunsRead } from './result.ts';
import { runBody } from './run-body.ts';
import { watchSetBody } from './set-body.ts';
import { momentIn } from './zone.ts';

export interface Reading {
  readonly file: string;
  readonly today: Day;
  readonly timeZone: string | undefined;
}

/** What of a file's content goes into the journal, and what does not and why. */
export function collected({ app, activities, sets, problems }: Content, { file, today, timeZone }: Reading): RunsRead {
  const momentOf = momentIn(timeZone);
  const runs = new Map<string, Body<'run.logged'>>();
  const others = new Map<string, number>();
  const impossible: RunProblem[] = [];
  for (const activity of activities) {
    const found = runBody(activity, momentOf(activity.start), today);
    if (found.is === 'run') runs.set(runKey(activity), found.body);
    else if (found.is === 'impossible') impossible.push({ file, message: found.message });
    else if (activity.sport !== 'strength' || sets.length === 0)
      others.set(found.what, (others.get(found.what) ?? 0) + 1);
  }
  const uncounted =
    sets.length === 0 && activities.some(({ sport, detail }) => sport === 'strength' && detail === 'recording')
      ? [{ file, message: 'The watch recorded strength training and counted no sets.' }]
      : [];
  const lifted = new Map(
    sets.map((set, order) => [setKey(set), watchSetBody(set, order, momentOf(set.start))] as const),
  );
  const read = { runs: imported(runs), sets: imported(lifted) };
  const days = [
    ...read.runs.map(({ body }) => body.startedAt.slice(0, 10)),
    ...read.sets.map(({ body }) => body.performedAt.slice(0, 10)),
  ].toSorted();
  const [from] = days;
  const to = days.at(-1);
  return {
    kind: 'runs',
    file,
    app,
    runs: read.runs.toSorted((a, b) => (a.body.startedAt < b.body.startedAt ? -1 : 1)),
    sets: read.sets,
    sessions: new Set(read.sets.map(({ body }) => body.sessionId)).size,
    span: from === undefined || to === undefined ? null : { from, to },
    others: [...others].map(([sport, count]) => ({ sport, count })).toSorted((a, b) => b.count - a.count),
    problems: [...problems, ...impossible, ...uncounted],
    timesAreUtc:
      timeZone === undefined &&
      activities.some(({ start }) => start.clock === 'instant' && start.utcOffsetMinutes === null),
  };
}

const imported = <B>(bodies: ReadonlyMap<string, B>): readonly Imported<B>[] =>
  [...bodies].map(([contentKey, body]) => ({ contentKey, body }));

const startKey = (start: Activity['start']): string => (start.clock === 'instant' ? String(start.ms) : start.at);

/** Only what every export of a source repeats: names are edited, and the zone is the athlete's. */
const runKey = ({ start, source, seconds, distanceMetres }: Activity): string =>
  [startKey(start), source, Math.round(seconds), Math.round(distanceMetres ?? 0)].join('|');

const setKey = ({ start, category, name, repetitions, load }: WatchSet): string =>
  ['watch', startKey(start), category, name, repetitions, load?.kg ?? ''].join('|');

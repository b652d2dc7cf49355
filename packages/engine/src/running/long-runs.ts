import type { PlannedRun } from '../journal/athlete.ts';
import { isRunKind } from '../journal/event.ts';
import { mondayOf } from '../time.ts';

type Length = 'distanceKm' | 'seconds';

/** From here on a run is long for anybody (our choice; from 90 minutes on none is easy on the legs, load.ts). */
const long: Readonly<Record<Length, number>> = { distanceKm: 20, seconds: 5400 };
/** So is one that is longer than every other of its week by a fifth, in weeks of three runs and more (our choice). */
const longest = { share: 1.2, runs: 3, distanceKm: 12, seconds: 4200 } as const;
const lengths: readonly Length[] = ['distanceKm', 'seconds'];

/** Planned runs that are long by their length, whatever they are called: long miles at marathon pace are a long run, too. */
export function longRuns(planned: readonly PlannedRun[]): ReadonlySet<PlannedRun> {
  const weeks = new Map<string, PlannedRun[]>();
  for (const run of planned) {
    if (!isRunKind(run.kind)) continue;
    const monday = mondayOf(run.day);
    weeks.set(monday, [...(weeks.get(monday) ?? []), run]);
  }
  return new Set([...weeks.values()].flatMap((week) => week.filter((run) => isLong(run, week))));
}

const isLong = (run: PlannedRun, week: readonly PlannedRun[]): boolean =>
  lengths.some((length) => {
    const most = run[length] ?? 0;
    if (most >= long[length]) return true;
    const others = week.flatMap((other) => (other === run ? [] : (other[length] ?? [])));
    return (
      most >= longest[length] &&
      others.length >= longest.runs - 1 &&
      others.every((other) => most >= longest.share * other)
    );
  });

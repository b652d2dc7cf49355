import { isRunKind, type PlannedKind } from '../journal/event.ts';
import { type Day, dayNumber } from '../time.ts';
import type { Classified } from './classify.ts';
import { sure } from './confidence.ts';

/** A day of a plan as it is read by its words. */
export interface PlannedDay {
  readonly day: Day;
  readonly kind: PlannedKind;
  readonly distanceKm?: number | undefined;
  readonly seconds?: number | undefined;
}

/**
 * The longest run of a week that is clearly longer than the others is its long run, whatever it is called: by a quarter, in
 * weeks of three runs and more, from 6 km or 40 minutes on (our choice: it finds the Sunday runs of plans that name none).
 */
const clearly = { longer: 1.25, runs: 3, km: 6, seconds: 2400 } as const;

/** The indices of the runs that are long runs by their length alone: easy by name, in weeks that name no long run and no race. */
export function longestOfWeeks(days: readonly PlannedDay[]): ReadonlySet<number> {
  const weeks = new Map<number, number[]>();
  for (const [index, { day, kind }] of days.entries()) {
    if (!isRunKind(kind)) continue;
    const week = Math.floor((dayNumber(day) + 3) / 7);
    const runs = weeks.get(week);
    if (runs) runs.push(index);
    else weeks.set(week, [index]);
  }
  return new Set([...weeks.values()].flatMap((runs) => longestOf(days, runs)));
}

function longestOf(days: readonly PlannedDay[], runs: readonly number[]): readonly number[] {
  const kinds = new Set(runs.map((index) => days[index]?.kind));
  if (runs.length < clearly.runs || kinds.has('long') || kinds.has('race')) return [];
  return byLength(days, runs, 'distanceKm', clearly.km) ?? byLength(days, runs, 'seconds', clearly.seconds) ?? [];
}

/** `null` when two runs of the week do not say that amount: then nothing is clearly longer by it. */
function byLength(
  days: readonly PlannedDay[],
  runs: readonly number[],
  amount: 'distanceKm' | 'seconds',
  least: number,
): readonly number[] | null {
  const lengths = runs
    .flatMap((index) => {
      const length = days[index]?.[amount];
      return length === undefined ? [] : [{ index, length }];
    })
    .toSorted((a, b) => b.length - a.length);
  const [longest, next] = lengths;
  if (longest === undefined || next === undefined) return null;
  const isLong = longest.length >= least && longest.length >= clearly.longer * next.length;
  return isLong && days[longest.index]?.kind === 'easy' ? [longest.index] : [];
}

/** Such runs are alike only among themselves: what the runner says of the others of that name is none of theirs. */
export const longestMark = ' (longest of its week)';

/** What such a run is. */
export const longestOfWeek: Classified = { kind: 'long', confidence: sure.likely };

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

/** From here on a run is long whatever it is called and whatever else the week has: 20 km or an hour and a half (our choice). */
const always = { km: 20, seconds: 5400 } as const;

/**
 * The longest run of a week that is clearly longer than the others is its long run: by a fifth, in weeks of three runs and
 * more, from 8 km or 50 minutes on (our choice: it finds the Sunday runs of plans that name none, and not four easy miles).
 */
const clearly = { longer: 1.2, runs: 3, km: 8, seconds: 3000 } as const;

/**
 * The indices of the runs that are long runs by their length alone, among those that are easy by name: the long ones of any
 * week, and the longest of a week that names no long run and no race.
 */
export function longByLength(days: readonly PlannedDay[]): ReadonlySet<number> {
  const weeks = new Map<number, number[]>();
  for (const [index, { day, kind }] of days.entries()) {
    if (!isRunKind(kind)) continue;
    const week = Math.floor((dayNumber(day) + 3) / 7);
    const runs = weeks.get(week);
    if (runs) runs.push(index);
    else weeks.set(week, [index]);
  }
  const long = days.flatMap((day, index) => (day.kind === 'easy' && isLong(day) ? [index] : []));
  return new Set([...long, ...[...weeks.values()].flatMap((runs) => longestOf(days, runs))]);
}

const isLong = ({ distanceKm = 0, seconds = 0 }: PlannedDay): boolean =>
  distanceKm >= always.km || seconds >= always.seconds;

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

/** Such runs are alike only among themselves: what the runner said of the shorter ones of that name is not said of these. */
export const longMark = ' (long by its length)';

/** What such a run is. */
export const longRun: Classified = { kind: 'long', confidence: sure.likely };

/** What a simulated year came to: sets by week and muscle, shares, repetition, and what was kept. */
import { type ExerciseId, type MuscleGroup, muscleGroups, weeklyRanges } from '@legwork/engine/catalog';
import { hardSets, type MuscleRatio, muscleBalance, setsBetween } from '@legwork/engine/progress';
import { addDays, type Day, daysBetween } from '@legwork/engine/time';
import type { Workout } from '@legwork/engine/workout';
import { firstDay } from './kinds.ts';
import type { Year } from './simulate.ts';

/** Weeks of getting to know the loads and the exercises, which are not judged. */
const firstWeeks = 2;
/** Running is at its peak in these weeks before a race (needs.ts). */
const peakWeeks = 8;
const rounding = 1e-9;

const sundayOf = (week: number): Day => addDays(firstDay, 7 * week + 6);
const weeksOf = ({ weeks }: Year): readonly number[] => Array.from({ length: weeks }, (_, week) => week);

/** Weeks that went as the athlete's weeks usually go; not those before a race. */
export const usualWeeks = (year: Year): readonly number[] =>
  weeksOf(year).filter((week) => week >= firstWeeks && isUsual(year, week) && !isPeak(year, week));

/** The eight weeks before the race, without the last one. */
export const weeksBeforeRace = (year: Year): readonly number[] =>
  weeksOf(year).filter((week) => isUsual(year, week) && isPeak(year, week));

const isUsual = ({ kind, sessions }: Year, week: number): boolean =>
  kind.visits(week) === kind.visits(0) && !sessions.some((session) => session.week === week && isEasy(session.workout));

/** Every fifth week of building has about half the sets (R7). */
const isEasy = ({ leftOut }: Workout): boolean =>
  leftOut.some((left) => left.kind === 'lowered' && left.lowering.because.kind === 'easy-week');

function isPeak({ kind }: Year, week: number): boolean {
  const days = kind.profile.race ? daysBetween(sundayOf(week), kind.profile.race.day) : -1;
  return days >= 0 && days < 7 * peakWeeks;
}

/** Fractional sets of one muscle in each of these weeks. */
export const setsIn = (year: Year, weeks: readonly number[], group: MuscleGroup): readonly number[] =>
  weeks.map((week) => setsBetween(year.athlete, addDays(firstDay, 7 * week), sundayOf(week))[group]);

/** The most that a muscle got in any seven days of the year. */
export const mostInSevenDays = (year: Year, group: MuscleGroup): number =>
  Math.max(
    ...Array.from({ length: 7 * year.weeks }, (_, day) => {
      const last = addDays(firstDay, day);
      return setsBetween(year.athlete, addDays(last, -6), last)[group];
    }),
  );

/** Weeks below the range by any muscle, of these weeks. */
export const weeksBelow = (year: Year, weeks: readonly number[]): readonly number[] =>
  weeks.filter((_, index) =>
    muscleGroups.some((group) => (setsIn(year, weeks, group)[index] ?? 0) < weeklyRanges[group].low - rounding),
  );

/** Muscles whose median week is below the range. */
export const shortMuscles = (year: Year, weeks: readonly number[]): readonly MuscleGroup[] =>
  muscleGroups.filter((group) => median(setsIn(year, weeks, group)) < weeklyRanges[group].low - rounding);

/** The shares of four weeks, as the athlete sees them, at the end of every fourth week. */
export const shares = (year: Year): readonly (readonly MuscleRatio[])[] =>
  weeksOf(year)
    .filter((week) => week % 4 === 3)
    .map((week) => muscleBalance(year.athlete, sundayOf(week)));

/** Sets of the left leg to sets of the right. */
export function leftToRight({ athlete, weeks }: Year): number {
  const all = hardSets(athlete, firstDay, sundayOf(weeks));
  const of = (side: 'left' | 'right'): number => all.filter((set) => set.side === side).length;
  return of('left') / of('right');
}

/** The share of the sessions that held each exercise, the most frequent first. */
export function frequencies({ athlete }: Year): readonly (readonly [ExerciseId, number])[] {
  const count = new Map<ExerciseId, number>();
  for (const { sets } of athlete.sessions)
    for (const exercise of new Set(sets.flatMap((set) => set.exercise ?? [])))
      count.set(exercise, (count.get(exercise) ?? 0) + 1);
  return [...count]
    .map(([exercise, sessions]) => [exercise, sessions / athlete.sessions.length] as const)
    .toSorted((a, b) => b[1] - a[1]);
}

/** How many different exercises four weeks hold, in the median. */
export const exercisesAMonth = ({ athlete, weeks }: Year): number =>
  median(
    Array.from({ length: Math.floor(weeks / 4) }, (_, month) => {
      const from = addDays(firstDay, 28 * month);
      return new Set(hardSets(athlete, from, addDays(from, 27)).map(({ exercise }) => exercise)).size;
    }),
  );

/** The muscle that was kept worst in any four weeks, and its sets of those weeks to what keeps it (1 = just kept). */
export function worstKept(year: Year): { readonly group: MuscleGroup; readonly share: number } {
  const kept = muscleGroups
    .filter((group) => weeklyRanges[group].min > 0)
    .map((group) => {
      const months = weeksOf(year)
        .filter((week) => week >= firstWeeks + 3)
        .map((week) => setsBetween(year.athlete, addDays(sundayOf(week), -27), sundayOf(week))[group]);
      return { group, share: Math.min(...months) / (4 * weeklyRanges[group].min) };
    });
  return kept.reduce((worst, each) => (each.share < worst.share ? each : worst));
}

/** Hard sets of the weeks after weeks without any, to those of usual weeks: most to most; `null` when none was missed. */
export function afterMissedWeek(year: Year): number | null {
  const total = (week: number): number =>
    hardSets(year.athlete, addDays(firstDay, 7 * week), sundayOf(week)).reduce(
      (sum, { side }) => sum + (side === 'both' ? 1 : 0.5),
      0,
    );
  const isBack = (week: number): boolean => week > 0 && total(week - 1) === 0;
  const usual = usualWeeks(year);
  const back = usual.filter(isBack);
  if (back.length === 0) return null;
  return Math.max(...back.map(total)) / Math.max(...usual.filter((week) => !isBack(week)).map(total));
}

export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? Number.NaN;

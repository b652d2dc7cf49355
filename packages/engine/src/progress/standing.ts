import { type MuscleGroup, muscleGroups } from '../catalog/index.ts';
import type { Athlete } from '../journal/athlete.ts';
import { daysToGoal } from '../running/calendar.ts';
import { addDays, type Day, daysBetween } from '../time.ts';
import { type WeekRange, weekRange } from './range.ts';
import { firstHardDay, setsBetween } from './sets.ts';

/** What is looked at: the last seven days, or the last four weeks as the average week of them. */
export type Span = 'week' | 'month';
const daysIn: Readonly<Record<Span, number>> = { week: 7, month: 28 };

/** Where a muscle group stands against its range. */
export interface Standing {
  readonly group: MuscleGroup;
  /** Fractional sets a week. */
  readonly sets: number;
  readonly range: WeekRange;
  readonly state: 'none' | 'under' | 'in' | 'over';
}

/** The days that a span covers up to `on`: of a month only those since the first hard set, but a week at the least. */
export function spanDays(athlete: Athlete, span: Span, on: Day): number {
  const first = firstHardDay(athlete, on);
  const known = first === null ? 0 : daysBetween(first, on) + 1;
  return Math.max(daysIn.week, Math.min(daysIn[span], known));
}

/** Every muscle group against its range, by the week or by the average week of the last four. */
export function standings(athlete: Athlete, span: Span, on: Day): readonly Standing[] {
  const days = spanDays(athlete, span, on);
  const sets = setsBetween(athlete, addDays(on, 1 - days), on);
  const toGoal = daysToGoal(athlete, on);
  return muscleGroups.map((group): Standing => {
    const range = weekRange(group, toGoal);
    const weekly = (7 * sets[group]) / days;
    return { group, sets: weekly, range, state: stateOf(weekly, range) };
  });
}

/** Halves of a set decide: nobody can do less than a half more or less (our choice). */
export const halfSets = (sets: number): number => Math.round(2 * sets) / 2;

function stateOf(sets: number, { low, high }: WeekRange): Standing['state'] {
  const shown = halfSets(sets);
  if (shown < low) return shown === 0 ? 'none' : 'under';
  return shown > high ? 'over' : 'in';
}

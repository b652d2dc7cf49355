import type { Athlete } from '../journal/athlete.ts';
import { addDays, type Day, mondayOf } from '../time.ts';

/** Hills of one calendar week. */
export interface ClimbedWeek {
  /** The Monday that it starts on. */
  readonly monday: Day;
  readonly climbMetres: number;
  /** Of them, those on a treadmill. */
  readonly beltMetres: number;
}

/** Metres climbed in the `weeks` calendar weeks up to and including that of `on`, oldest first. */
export function climbPerWeek({ runs }: Pick<Athlete, 'runs'>, on: Day, weeks = 8): readonly ClimbedWeek[] {
  const thisMonday = mondayOf(on);
  return Array.from({ length: weeks }, (_, index) => {
    const monday = addDays(thisMonday, 7 * (index + 1 - weeks));
    const week = runs.filter(({ day }) => day <= on && mondayOf(day) === monday);
    const climbed = (those: typeof week): number => those.reduce((sum, { climbMetres }) => sum + (climbMetres ?? 0), 0);
    return {
      monday,
      climbMetres: climbed(week),
      beltMetres: climbed(week.filter(({ ground }) => ground === 'treadmill')),
    };
  });
}

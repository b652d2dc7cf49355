import type { Athlete } from '../journal/athlete.ts';
import { addDays, type Day } from '../time.ts';

/** A planned run that is much longer than any of the thirty days before it. */
export interface LongerRun {
  readonly day: Day;
  readonly distanceKm: number;
  readonly longestKm: number;
  /** By so much, in per cent. */
  readonly percent: number;
}

/**
 * One run more than a tenth longer than the longest of thirty days is followed by more overuse injuries; a week longer
 * than the week before is not (Frandsen 2025: 5,205 runners, 588,071 runs).
 */
const guard = { days: 30, share: 1.1 } as const;

/**
 * Planned runs from a day on that go beyond the guard, against what was run and what is planned before each. Races are
 * left out: they are what the plan is for. Without a run in the last thirty days nothing is known to compare with.
 */
export function longerRuns({ runs, planned }: Pick<Athlete, 'runs' | 'planned'>, from: Day): readonly LongerRun[] {
  const done = runs.flatMap(({ day, distanceMetres }) =>
    distanceMetres && day <= from ? [{ day, distanceKm: distanceMetres / 1000 }] : [],
  );
  if (!done.some(({ day }) => day > addDays(from, -guard.days))) return [];
  const ahead = planned.flatMap(({ day, kind, distanceKm }) =>
    distanceKm !== null && day >= from && kind !== 'race' && kind !== 'other' && kind !== 'strength' && kind !== 'rest'
      ? [{ day, distanceKm }]
      : [],
  );
  return ahead.flatMap(({ day, distanceKm }) => {
    const since = addDays(day, -guard.days);
    const before = [...done, ...ahead].filter((run) => run.day >= since && run.day < day);
    const longestKm = Math.max(...before.map((run) => run.distanceKm));
    const share = distanceKm / longestKm;
    return before.length > 0 && share > guard.share ? [{ day, distanceKm, longestKm, percent: 100 * (share - 1) }] : [];
  });
}

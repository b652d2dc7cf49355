/** Seasons for tests. */
import type { Body } from '../journal/event.ts';
import { athleteWho, type Said, said } from '../journal/example.ts';
import { healthy } from './arbitrary.ts';
import { type PlanSeason, planSeason } from './plan-season.ts';
import type { PlannedLift, Season, SeasonWeek } from './season.ts';

/** A Monday. */
export const monday = '2026-11-23';

/** Who ran and lifted as the profile says, and what else is known, planned from the Monday on. */
export const seasonOf = (
  profile: Body<'profile.set'>,
  asked: Partial<PlanSeason> = {},
  more: readonly Said[] = [],
): Season =>
  planSeason({ athlete: athleteWho(healthy, said('profile.set', profile), ...more), from: monday, ...asked });

export const liftsOf = ({ weeks }: { readonly weeks: readonly SeasonWeek[] }): readonly PlannedLift[] =>
  weeks.flatMap(({ days }) => days.flatMap(({ lift }) => lift ?? []));

/** The phases in order with their weeks: "foundation 5, transition 2". */
export function phasesOf({ weeks }: Season): string {
  const found: { phase: string; weeks: number }[] = [];
  for (const { phase } of weeks) {
    const last = found.at(-1);
    if (last?.phase === phase) last.weeks += 1;
    else found.push({ phase, weeks: 1 });
  }
  return found.map(({ phase, weeks: count }) => `${phase} ${count}`).join(', ');
}

/** Five runs a week around two key runs. */
export const racer: Body<'profile.set'> = {
  repetitions: 'heavier',
  liftDays: [0, 4],
  runs: [
    { weekday: 1, kind: 'intervals' },
    { weekday: 2, kind: 'easy' },
    { weekday: 3, kind: 'tempo' },
    { weekday: 5, kind: 'easy' },
    { weekday: 6, kind: 'long' },
  ],
};

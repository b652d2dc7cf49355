/** Lays a plan without dates on days: weeks of seven days, Monday first. */
import { classify } from '@legwork/engine/running';
import { addDays, type Day, mondayOf } from '@legwork/engine/time';
import { raceKmIn } from './amounts.ts';
import type { PlanDate } from './result.ts';

/** One day of a plan, or what is planned on it beside something else. */
export interface PlanDay {
  /** From the first Monday of the plan. */
  readonly index: number;
  readonly name: string;
  readonly note: string | null;
  readonly distanceKm: number | null;
}

/** A race so long before the end of a plan is not what the plan is for (our choice: some plans end with a week of recovery). */
const afterTheRace = 10;

/**
 * The day that is dated by the race: the plan's last race, else what ends it without being a run ("Plan Ends"), else the day
 * after its last.
 */
export function raceOf(days: readonly PlanDay[]): { readonly index: number; readonly name: string | null } {
  const last = days.at(-1);
  if (last === undefined) return { index: 0, name: null };
  const kinds = days.map(({ name, note }) => classify(name, note ?? ''));
  const race = days.findLast((_, at) => kinds[at]?.kind === 'race');
  if (race && last.index - race.index <= afterTheRace) return race;
  const isUnknown = kinds.at(-1)?.kind === 'other';
  return { index: isUnknown ? last.index : last.index + 1, name: null };
}

/** The plan's first Monday. A start in the middle of a week means that week, so that its Sundays stay Sundays. */
export const firstDay = ({ of, day }: PlanDate, days: readonly PlanDay[]): Day =>
  of === 'race' ? addDays(day, -raceOf(days).index) : mondayOf(day);

/** The plan's days with its race: how far it is (the day's own number has the warm-up in it), and on its day where the runner said when and the plan names none. */
export function withRace(days: readonly PlanDay[], { of }: PlanDate, raceKm: number | null): readonly PlanDay[] {
  const { index, name } = raceOf(days);
  const others = days.filter((day) => day.index !== index);
  const race = days.find((day) => day.index === index);
  if (name !== null && race)
    return [...others, { ...race, distanceKm: raceKmIn(race.name) ?? raceKm ?? race.distanceKm }];
  return of === 'start' ? days : [...others, { index, name: 'Race day', note: null, distanceKm: raceKm }];
}

import type { Gym } from '../gym/index.ts';
import type { Athlete } from '../journal/athlete.ts';
import type { Calendar } from '../running/calendar.ts';
import { type Day, daysBetween, type Weekday } from '../time.ts';
import { daysUntilReady } from '../workout/recovery.ts';
import { trained } from './projected.ts';
import { leastDays } from './rules.ts';

/** What the weeks are planned with. */
export interface Situation {
  /** As they will be when what is planned so far is done. */
  readonly athlete: Athlete;
  readonly calendar: Calendar;
  /** Where they lift; `null` = nobody said. */
  readonly gym: Gym | null;
  readonly from: Day;
  /** Days of the week on which the gym is closed to the athlete. */
  readonly closed: readonly Weekday[];
  /** Days on which the athlete asks for a session, and for none. */
  readonly wishes: readonly Day[];
  readonly declined: readonly Day[];
}

/** What is asked, with what the journal says of the gym and of single days. */
export function situationOf({ athlete, closed, wishes, ...asked }: Omit<Situation, 'declined' | 'gym'>): Situation {
  const { gyms, profile, days } = athlete;
  const gym = gyms.find(({ id }) => id === profile.gymId) ?? gyms[0] ?? null;
  const saying = (lift: 'wanted' | 'none'): readonly Day[] =>
    Object.keys(days).filter((day) => days[day]?.lift === lift && !wishes.includes(day));
  return {
    ...asked,
    athlete,
    gym,
    closed: [...closed, ...(gym?.closedOn ?? [])],
    wishes: [...wishes, ...saying('wanted')],
    declined: saying('none'),
  };
}

/** A session that stands, by its day, and the days until the next. */
export interface Standing {
  readonly day: Day;
  readonly daysBeforeLifting: number;
  readonly isPerformed: boolean;
}

/** Sessions that still count: the last one with the days that its work needs, by the sets that were logged (W23). */
export function performed(athlete: Athlete, from: Day): readonly Standing[] {
  const last = athlete.sessions.findLast((session) => session.day <= from && trained(session));
  if (!last) return [];
  const ready = daysUntilReady(athlete, from, 'sets');
  const days = Math.max(...(['vasti', 'hamstrings', 'soleus'] as const).map((muscle) => ready.get(muscle) ?? 0));
  const daysBeforeLifting = Math.max(leastDays, daysBetween(last.day, from) + days);
  return [{ day: last.day, daysBeforeLifting, isPerformed: true }];
}

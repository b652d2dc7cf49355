import type { Athlete } from '../journal/athlete.ts';
import { addDays, type Day, daysBetween, type Weekday, weekdayOf } from '../time.ts';
import { refusal } from '../workout/notice.ts';
import { daysUntilReady } from '../workout/recovery.ts';
import { type Calendar, calendarOf, offDays, type RunsOfDay } from './calendar.ts';
import { leadLift, trained, withDone } from './projected.ts';
import type { NoPlan, Pause, PlannedLift, Race, Season, SeasonWeek } from './season.ts';
import { planWeek, type Standing } from './week.ts';

export interface PlanSeason {
  readonly athlete: Athlete;
  /** The first day that can be planned: today. */
  readonly from: Day;
  /** Calendar weeks, that of `from` included; until the weeks off after the last race when absent, twelve without a race. */
  readonly weeks?: number;
  /** Races beside the one of the profile. */
  readonly races?: readonly Race[];
  /** Days whose runs are not those of the usual week. */
  readonly runs?: readonly RunsOfDay[];
  /** Days without the gym. */
  readonly pauses?: readonly Pause[];
  /** Days of the week on which the gym is closed. */
  readonly closed?: readonly Weekday[];
  /** Days on which the athlete wants a session. They are kept unless a rule forbids it; then the week says which. */
  readonly wishes?: readonly Day[];
}

const weeksWithoutRace = 12;
/** The shortest time between two sessions with big lifts in it (evidence §2.3). */
const leastDaysApart = 2;
/** More sessions than can stand in the way of the next. */
const mostStanding = 5;

/**
 * The weeks ahead: what is lifted on which day, how much, and why not more. A pure function of the journal and the
 * calendar: who does what is planned and asks again gets the same weeks, and what was missed or moved is planned anew.
 * Nothing is repaid. Heavy legs never come inside the time that a key run or a race needs; what gives way instead is said
 * in `yields`.
 */
export function planSeason(question: PlanSeason): Season {
  const { athlete, from, races = [], runs = [], pauses = [], closed = [], wishes = [] } = question;
  const calendar = calendarOf(athlete.profile, { from, races, runs, pauses });
  const ahead = calendar.races.filter(({ day }) => day >= from);
  const noPlan = noPlanFor(athlete, from);
  if (noPlan) return { from, races: ahead, noPlan, weeks: [] };

  const lead = leadLift(athlete);
  const first = addDays(from, -weekdayOf(from));
  const count = question.weeks ?? weeksUntilDone(calendar, first, from);
  const weeks: SeasonWeek[] = [];
  let expected = athlete;
  let standing = performed(athlete, from);
  for (let index = 0; index < count; index += 1) {
    const situation = { athlete: expected, calendar, from, closed, wishes };
    const planned = planWeek(situation, addDays(first, 7 * index), { lead, standing });
    weeks.push(planned.week);
    standing = [...standing, ...planned.standing].slice(-mostStanding);
    expected = withDone(expected, liftsOf(planned.week), lead);
  }
  return { from, races: ahead, noPlan: null, weeks };
}

const liftsOf = ({ days }: SeasonWeek): readonly PlannedLift[] => days.flatMap(({ lift }) => lift ?? []);

/** No training advice while a red flag stands, or before a clinician was asked (F4, F9). */
function noPlanFor(athlete: Athlete, from: Day): NoPlan | null {
  const refused = refusal(athlete, from);
  return refused?.kind === 'stop' || refused?.kind === 'ask-clinician' ? refused : null;
}

function weeksUntilDone({ goals }: Calendar, first: Day, from: Day): number {
  const last = goals.findLast(({ day }) => day >= from);
  return last ? Math.floor((daysBetween(first, last.day) + offDays(last)) / 7) + 1 : weeksWithoutRace;
}

/** Sessions that still count: the last one with the days that its work needs, by the sets that were logged (W23). */
function performed(athlete: Athlete, from: Day): readonly Standing[] {
  const sessions = athlete.sessions.filter((session) => session.day <= from && trained(session));
  const last = sessions.at(-1);
  if (!last) return [];
  const rested: Athlete = { ...athlete, profile: { ...athlete.profile, runs: [] } };
  const ready = daysUntilReady(rested, from);
  const days = Math.max(...(['vasti', 'hamstrings', 'soleus'] as const).map((muscle) => ready.get(muscle) ?? 0));
  const daysBeforeLifting = Math.max(leastDaysApart, daysBetween(last.day, from) + days);
  return [{ day: last.day, daysBeforeLifting, isPerformed: true }];
}

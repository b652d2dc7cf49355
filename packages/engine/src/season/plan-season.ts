import type { Athlete } from '../journal/athlete.ts';
import type { RunKind } from '../journal/event.ts';
import { type Calendar, calendarOf, offDays, type Pause, type Race } from '../running/calendar.ts';
import { addDays, type Day, daysBetween, mondayOf, type Weekday } from '../time.ts';
import { refusal } from '../workout/notice.ts';
import { leadLift, weeksAfter, weeksBefore } from './projected.ts';
import type { NoPlan, PlannedLift, Season, SeasonWeek } from './season.ts';
import { performed, situationOf } from './situation.ts';
import { planWeek } from './week.ts';
import { withDone } from './with-done.ts';

/** The runs of a day that are not those of the plan or of the usual week. */
export interface RunsOfDay {
  readonly day: Day;
  readonly runs: readonly RunKind[];
}

export interface PlanSeason {
  readonly athlete: Athlete;
  /** The first day that can be planned: today. */
  readonly from: Day;
  /** Calendar weeks, that of `from` included; until the weeks off after the last race when absent, twelve without a race. */
  readonly weeks?: number;
  /** What is asked beyond what the journal says: races, runs of single days, days without the gym, days of the week on which it is closed. */
  readonly races?: readonly Race[];
  readonly runs?: readonly RunsOfDay[];
  readonly pauses?: readonly Pause[];
  readonly closed?: readonly Weekday[];
  /** Days on which a session is wanted. They are kept unless a rule forbids it; then the week says which. */
  readonly wishes?: readonly Day[];
}

const weeksWithoutRace = 12;
/** More sessions than can stand in the way of the next. */
const mostStanding = 5;

/**
 * The weeks ahead: what is lifted on which day, how much, and why not more. A pure function of the journal and the
 * calendar: who does what is planned and asks again gets the same weeks, and what was missed or moved is planned anew.
 * Nothing is repaid. Heavy legs never come inside the time that a key run or a race needs; what gives way instead is said
 * in `yields`.
 */
export function planSeason(question: PlanSeason): Season {
  const { from, closed = [], wishes = [] } = question;
  const athlete = asAsked(question);
  const calendar = calendarOf(athlete);
  const ahead = calendar.races.filter(({ day }) => day >= from);
  const noPlan = noPlanFor(athlete, from);
  if (noPlan) return { from, races: ahead, noPlan, weeks: [] };

  const lead = leadLift(athlete);
  const first = mondayOf(from);
  const count = question.weeks ?? weeksUntilDone(calendar, first, from);
  const weeks: SeasonWeek[] = [];
  const asked = situationOf({ athlete, calendar, from, closed, wishes });
  let expected = athlete;
  let standing = performed(athlete, from);
  let inARow = weeksBefore(athlete, first, lead);
  for (let index = 0; index < count; index += 1) {
    const monday = addDays(first, 7 * index);
    const planned = planWeek({ ...asked, athlete: expected }, monday, { lead, inARow, standing });
    weeks.push(planned.week);
    standing = [...standing, ...planned.standing].slice(-mostStanding);
    expected = withDone(expected, liftsOf(planned.week), lead);
    inARow = weeksAfter(inARow, expected, monday, lead);
  }
  return { from, races: ahead, noPlan: null, weeks };
}

/** The athlete as if they had said what is asked, which comes first. */
export const asAsked = ({ athlete, races = [], runs = [], pauses = [] }: PlanSeason): Athlete => ({
  ...athlete,
  races: [...races.map((race) => ({ id: '', name: null, ...race })), ...athlete.races],
  pauses: [...pauses.map((pause) => ({ id: '', ...pause })), ...athlete.pauses],
  days: {
    ...athlete.days,
    ...Object.fromEntries(runs.map((each) => [each.day, { lift: null, ...athlete.days[each.day], runs: each.runs }])),
  },
});

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

/** What the season makes of one day: the week is placed, and nothing else of the season is. */
import type { Athlete } from '../journal/athlete.ts';
import type { Calendar } from '../running/calendar.ts';
import { fatigueTarget } from '../strength/advice.ts';
import { type Day, mondayOf, weekdayOf } from '../time.ts';
import type { Limits } from '../workout/limits.ts';
import { type Dose, doseOf, light } from './dose.ts';
import { buildingDose } from './lowering.ts';
import { shareOf } from './minutes.ts';
import { sessionsWanted } from './phase.ts';
import { loweredOf, type PlacedWeek, placeWeek } from './place-week.ts';
import { leadLift, weeksBefore } from './projected.ts';
import type { Lowering, Phase } from './season.ts';
import { performed, situationOf } from './situation.ts';

/** Where a day stands in the season. */
export interface DayOfSeason {
  readonly phase: Phase;
  /** The season has no session in the week, and the athlete has not asked for one on the day. */
  readonly isEmptyWeek: boolean;
  /** What makes its session smaller than the building phase's, step by step. */
  readonly lowered: readonly Lowering[];
}

/**
 * What the season leaves of a session on this day. Who is at the gym wants one, so the day counts as asked for, whether
 * or not the season has put a session there.
 */
export function dayOfSeason(athlete: Athlete, on: Day, calendar: Calendar): Partial<Limits> {
  const week = weekFor(athlete, on, calendar);
  const at = weekdayOf(on);
  const index = week.placed.findIndex((slot) => slot.at === at);
  const slot = week.placed[index];
  const { dose, lowered } = slot ? { dose: slot.dose, lowered: loweredOf(week, slot, index) } : unplaced(week, at);
  return {
    ...limitsOfDose(dose),
    minutesShare: shareOf(lowered),
    season: { phase: week.plan.phase, isEmptyWeek: isEmptyWeek(athlete, on, week), lowered },
  };
}

const isEmptyWeek = ({ profile, days }: Athlete, on: Day, { situation, monday, plan }: PlacedWeek): boolean =>
  days[on]?.lift !== 'wanted' && sessionsWanted(plan.phase, situation.calendar, monday, profile) === 0;

function weekFor(athlete: Athlete, on: Day, calendar: Calendar): PlacedWeek {
  const asked = situationOf({ athlete, calendar, from: on, closed: [], wishes: [on] });
  const situation = {
    ...asked,
    closed: asked.closed.filter((weekday) => weekday !== weekdayOf(on)),
    // Who is away has found a gym.
    calendar: { ...calendar, pauseOn: (day: Day) => (day === on ? null : calendar.pauseOn(day)) },
  };
  const monday = mondayOf(on);
  const lead = leadLift(athlete);
  return placeWeek(situation, monday, {
    lead,
    inARow: weeksBefore(athlete, monday, lead),
    standing: performed(athlete, on),
  });
}

/** The week has no session on the day, since the last one is too near: what the runs ahead leave of one all the same. */
function unplaced(week: PlacedWeek, at: number): { readonly dose: Dose; readonly lowered: readonly Lowering[] } {
  const { plan } = week;
  const { choices, lowered } = week.choices(at, 0);
  const [largest] = choices;
  const fits = choices.find(({ tooMuch }) => tooMuch === null);
  const dose = fits?.dose ?? onlyLight;
  if (!fits && largest?.tooMuch?.kind === 'race-soon') {
    // The taper has dropped what is left to be done: it is said from the whole session on.
    const { day: race, days } = largest.tooMuch;
    return { dose, lowered: [{ from: buildingDose(plan), to: dose, because: { kind: 'taper', race, days } }] };
  }
  if (!largest?.tooMuch) return { dose, lowered };
  const because = { kind: 'obstacle', obstacle: largest.tooMuch } as const;
  return { dose, lowered: [...lowered, { from: largest.dose, to: dose, because }] };
}

/** What may always be done: a race comes too soon for anything else. */
const onlyLight: Dose = light(doseOf('in-season', null)) ?? doseOf('off', null);

/** Where a part leaves repetitions in reserve nothing is heavy (S28), so a heavy window says nothing of the others' reserve. */
function limitsOfDose({ bigLifts, others, lengthening }: Dose): Partial<Limits> {
  const isHeavy = bigLifts !== null && bigLifts.high < fatigueTarget.low;
  return {
    lightOnly: bigLifts === null,
    mostSets: bigLifts?.sets ?? others?.sets ?? 0,
    mostOtherSets: others?.sets ?? 0,
    leastReserve: Math.max(isHeavy ? 0 : (bigLifts?.reserve ?? 0), others?.reserve ?? 0),
    eccentricCompounds: lengthening,
  };
}

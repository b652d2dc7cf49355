/** One week of the season placed: its phase, what its days can hold, and the best placement of its sessions. */
import type { ExerciseId } from '../catalog/ids.ts';
import { addDays, type Day, daysBetween } from '../time.ts';
import { type WeekChoices, weekChoices, whyNot } from './choices.ts';
import type { WeekPlan } from './lowering.ts';
import { isEasyWeek, phaseOf, sessionsWanted } from './phase.ts';
import { progressionOn, trained, type WeeksInARow } from './projected.ts';
import { closedBecause, factsOn } from './rules.ts';
import type { Lowering } from './season.ts';
import type { Situation, Standing } from './situation.ts';
import { asOther, mostSessions, type Other, type Slot, solveWeek, type Week } from './solve-week.ts';

export interface PlacedWeek {
  readonly situation: Situation;
  readonly monday: Day;
  readonly days: readonly Day[];
  readonly plan: WeekPlan;
  readonly choices: WeekChoices;
  readonly week: Week;
  readonly placed: readonly Slot[];
  /** Sessions that the week should have, those that were performed included, and the days of those. */
  readonly wanted: number;
  readonly done: readonly Day[];
}

/** What is known of the weeks before. */
export interface Known {
  readonly lead: ExerciseId;
  readonly inARow: WeeksInARow;
  readonly standing: readonly Standing[];
}

/** More sessions than a break can hide behind, or the foundation rests on: what was before them tells nothing of a week. */
const tellingSessions = 100;

export function placeWeek(asked: Situation, monday: Day, { standing, ...known }: Known): PlacedWeek {
  const athlete = { ...asked.athlete, sessions: asked.athlete.sessions.slice(-tellingSessions) };
  const situation = { ...asked, athlete };
  const { calendar, wishes, from } = situation;
  const progression = progressionOn(athlete, { monday, from }, known);
  const phase = phaseOf(calendar, monday, progression);
  const plan: WeekPlan = { phase, isEasy: isEasyWeek(phase, progression), window: progression.window };
  const days = Array.from({ length: 7 }, (_, at) => addDays(monday, at));
  const performed = athlete.sessions.filter((session) => session.day >= monday && trained(session));
  const done = days.filter((day) => performed.some((session) => session.day === day));
  const hopes = days.filter(
    (day) => wishes.includes(day) && !done.includes(day) && closedBecause(factsOn(calendar, day), situation) === null,
  );
  const meant = Math.max(sessionsWanted(phase, calendar, monday, athlete.profile), done.length + hopes.length);
  const wanted = done.length + Math.min(mostSessions, meant - done.length);
  const choices = weekChoices(situation, plan, monday);
  const week: Week = {
    wanted: wanted - done.length,
    before: standing
      .map(({ day, daysBeforeLifting, isPerformed }) => ({
        at: daysBetween(monday, day),
        daysBeforeLifting,
        isPerformed,
      }))
      .filter(({ at }) => at >= -7),
    slots: (at, sessionsBefore) => choices(at, sessionsBefore).slots,
  };
  return { situation, monday, days, plan, choices, week, placed: solveWeek(week), wanted, done };
}

/** The sessions beside one of the week's. */
export const othersThan = ({ week, placed }: Pick<PlacedWeek, 'week' | 'placed'>, slot: Slot): readonly Other[] => [
  ...week.before,
  ...placed.filter((each) => each !== slot).map(asOther),
];

/** The steps to the largest session of the day, and from there to the size that was placed. */
export function loweredOf(week: PlacedWeek, slot: Slot, index: number): readonly Lowering[] {
  const { at } = slot;
  const { day, choices, lowered } = week.choices(at, index);
  const rank = choices.findIndex(({ dose }) => dose === slot.dose);
  const [largest, larger] = [choices[0], choices[rank - 1]];
  const obstacle = larger && whyNot(larger, { day, at, others: othersThan(week, slot) });
  if (!largest || !obstacle) return lowered;
  return [...lowered, { from: largest.dose, to: slot.dose, because: { kind: 'obstacle', obstacle } }];
}

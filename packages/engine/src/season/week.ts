/** One week of the season: its phase, the best placement of its sessions, and what gave way. */
import type { ExerciseId } from '../catalog/ids.ts';
import { heavyGate } from '../strength/heavy.ts';
import { addDays, type Day, daysBetween } from '../time.ts';
import { type Situation, type WeekChoices, weekChoices, whyNot } from './choices.ts';
import { setsIn } from './dose.ts';
import { buildingDose, type WeekPlan } from './lowering.ts';
import { isEasyWeek, phaseOf, sessionsWanted } from './phase.ts';
import { progressionOn, trained } from './projected.ts';
import { closedBecause, factsOn, hardestOf } from './rules.ts';
import type { Backup, Lowering, PlannedLift, SeasonWeek } from './season.ts';
import {
  asOther,
  conflictOf,
  mostSessions,
  type Other,
  type Slot,
  solveWeek,
  type Week,
  worthOfWeek,
} from './solve-week.ts';
import { yieldsOf } from './yields.ts';

/** A session that stands, by its day, and the days until the next. */
export interface Standing {
  readonly day: Day;
  readonly daysBeforeLifting: number;
  readonly isPerformed: boolean;
}

interface PlannedWeek {
  readonly week: SeasonWeek;
  readonly standing: readonly Standing[];
}

/** Two other days for each session (evidence §9: Beshears 2021). */
const backupCount = 2;
/** The shortest session that is one: press, curl, calves, side-lying raise, two sets each (evidence §6.4). */
const leastMinutes = 20;
/** Minutes are said in steps. */
const minuteStep = 5;

export function planWeek(
  situation: Situation,
  monday: Day,
  { lead, standing }: { readonly lead: ExerciseId; readonly standing: readonly Standing[] },
): PlannedWeek {
  const { athlete, calendar, wishes } = situation;
  const progression = progressionOn(athlete, monday, lead);
  const phase = phaseOf(calendar, monday, progression);
  const plan: WeekPlan = { phase, isEasy: isEasyWeek(phase, progression), window: progression.window };
  const days = Array.from({ length: 7 }, (_, at) => addDays(monday, at));
  const done = days.filter((day) => athlete.sessions.some((session) => session.day === day && trained(session)));
  const hopes = days.filter((day) => wishes.includes(day) && closedBecause(factsOn(calendar, day), situation) === null);
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
  const placed = solveWeek(week);
  const placing: Placing = { situation, plan, monday, choices, week, placed, number: done.length };
  const lifts = placed.map((slot, index) => liftOf(placing, slot, index));
  const others = [...week.before, ...placed.map(asOther)];
  return {
    standing: placed.map(({ at, needs }) => ({
      day: addDays(monday, at),
      daysBeforeLifting: needs.daysBeforeLifting,
      isPerformed: false,
    })),
    week: {
      monday,
      phase,
      isEasy: plan.isEasy,
      wanted,
      days: days.map((day) => ({
        day,
        runs: calendar.runsOn(day),
        pause: calendar.pauseOn(day),
        done: done.includes(day),
        lift: lifts.find((lift) => lift.day === day) ?? null,
      })),
      yields: yieldsOf({ situation, monday, choices, lifts, wanted, done, others }),
      lacks: athlete.profile.repetitions === 'heavier' && phase === 'foundation' ? heavyGate(athlete, monday) : [],
    },
  };
}

interface Placing {
  readonly situation: Situation;
  readonly plan: WeekPlan;
  readonly monday: Day;
  readonly choices: WeekChoices;
  readonly week: Week;
  readonly placed: readonly Slot[];
  /** Sessions of the week that were performed. */
  readonly number: number;
}

function liftOf(placing: Placing, slot: Slot, index: number): PlannedLift {
  const { situation, plan, monday, number } = placing;
  const { athlete, calendar } = situation;
  const day = addDays(monday, slot.at);
  const setsShare = setsIn(slot.dose) / setsIn(buildingDose(plan));
  const minutes = Math.round((athlete.profile.minutes * setsShare) / minuteStep) * minuteStep;
  return {
    id: `${monday}-${number + index + 1}`,
    day,
    dose: slot.dose,
    minutes: Math.min(athlete.profile.minutes, Math.max(leastMinutes, minutes)),
    setsShare,
    after: hardestOf(calendar.runsOn(day)),
    lowered: loweredOf(placing, slot, index),
    backups: backupsOf(placing, slot, index),
  };
}

const othersThan = ({ week, placed }: Placing, slot: Slot): readonly Other[] => [
  ...week.before,
  ...placed.filter((each) => each !== slot).map(asOther),
];

/** The steps to the largest session of the day, and from there to the size that was placed. */
function loweredOf(placing: Placing, slot: Slot, index: number): readonly Lowering[] {
  const { at } = slot;
  const { day, choices, lowered } = placing.choices(at, index);
  const rank = choices.findIndex(({ dose }) => dose === slot.dose);
  const [largest, larger] = [choices[0], choices[rank - 1]];
  const obstacle = larger && whyNot(larger, { day, at, others: othersThan(placing, slot) });
  if (!largest || !obstacle) return lowered;
  return [...lowered, { from: largest.dose, to: slot.dose, because: { kind: 'obstacle', obstacle } }];
}

/** Where the session could go while the others stay: later days first, since plans fall through late, then the best. */
function backupsOf(placing: Placing, slot: Slot, index: number): readonly Backup[] {
  const { week, placed, monday } = placing;
  const others = othersThan(placing, slot);
  const rest = placed.filter((each) => each !== slot);
  return Array.from({ length: 7 }, (_, at) => at)
    .filter((at) => !placed.some((each) => each.at === at))
    .flatMap((at) => {
      const largest = week.slots(at, index).find((each) => !conflictOf(each, others));
      if (!largest) return [];
      const moved = [...rest, largest].toSorted((a, b) => a.at - b.at);
      const isLater = at > slot.at;
      return [{ day: addDays(monday, at), size: largest.dose.size, isLater, worth: worthOfWeek(moved, week) }];
    })
    .toSorted((a, b) => Number(b.isLater) - Number(a.isLater) || b.worth - a.worth)
    .slice(0, backupCount)
    .map(({ day, size }) => ({ day, size }));
}

/** One week of the season: its phase, its sessions with where else they could be, and what gave way. */
import type { RunHours } from '../running/calendar.ts';
import { heavyGate } from '../strength/heavy.ts';
import { addDays, type Day } from '../time.ts';
import { obstacleOf } from './choices.ts';
import { setsIn } from './dose.ts';
import { hillsAfter } from './hills.ts';
import { minutesAfterRun } from './hours.ts';
import { buildingDose } from './lowering.ts';
import { minutesFor, shareOf } from './minutes.ts';
import { type Known, loweredOf, othersThan, type PlacedWeek, placeWeek } from './place-week.ts';
import { hardestOf } from './rules.ts';
import type { Backup, PlannedLift, SeasonWeek } from './season.ts';
import type { Situation, Standing } from './situation.ts';
import { asOther, conflictOf, type Slot, worthOfWeek } from './solve-week.ts';
import { yieldsOf } from './yields.ts';

interface PlannedWeek {
  readonly week: SeasonWeek;
  readonly standing: readonly Standing[];
}

/** Two other days for each session (evidence §9: Beshears 2021). */
const backupCount = 2;

export function planWeek(situation: Situation, monday: Day, known: Known): PlannedWeek {
  const week = placeWeek(situation, monday, known);
  const { calendar, athlete } = situation;
  const { placed, plan, days, wanted, done } = week;
  const hilly = hillsAfter(week);
  const lifts = placed.map((slot, index) => liftOf(week, { slot, index, hills: slot === hilly }));
  const others = [...week.week.before, ...placed.map(asOther)];
  return {
    standing: placed.map(({ at, needs }) => ({
      day: addDays(monday, at),
      daysBeforeLifting: needs.daysBeforeLifting,
      isPerformed: false,
    })),
    week: {
      monday,
      phase: plan.phase,
      isEasy: plan.isEasy,
      wanted,
      days: days.map((day) => ({
        day,
        runs: calendar.runsOn(day),
        pause: calendar.pauseOn(day),
        done: done.includes(day),
        lift: lifts.find((lift) => lift.day === day) ?? null,
      })),
      yields: yieldsOf({ ...week, lifts, others }),
      lacks: athlete.profile.repetitions === 'heavier' && plan.phase === 'foundation' ? heavyGate(athlete, monday) : [],
    },
  };
}

function liftOf(
  week: PlacedWeek,
  { slot, index, hills }: { readonly slot: Slot; readonly index: number; readonly hills: boolean },
): PlannedLift {
  const { situation, plan, monday, done } = week;
  const { athlete, calendar } = situation;
  const day = addDays(monday, slot.at);
  const lowered = loweredOf(week, slot, index);
  return {
    id: `${monday}-${done.length + index + 1}`,
    day,
    dose: slot.dose,
    minutes: minutesFor(athlete.profile.minutes, shareOf(lowered)),
    setsShare: setsIn(slot.dose) / setsIn(buildingDose(plan)),
    after: hardestOf(calendar.runsOn(day)),
    notBefore: notBefore(calendar.runHoursOn(day)),
    lowered,
    hills,
    backups: backupsOf(week, slot, index),
  };
}

const notBefore = (run: RunHours | null): PlannedLift['notBefore'] =>
  run && { best: run.ends + minutesAfterRun.best, least: run.ends + minutesAfterRun.least, runStarts: run.starts };

/** Where the session could go while the others stay: later days first, since plans fall through late, then the best. */
function backupsOf(placed: PlacedWeek, slot: Slot, index: number): readonly Backup[] {
  const { week, monday, choices } = placed;
  const others = othersThan(placed, slot);
  const rest = placed.placed.filter((each) => each !== slot);
  return Array.from({ length: 7 }, (_, at) => at)
    .filter((at) => !placed.placed.some((each) => each.at === at))
    .flatMap((at) => {
      const largest = week.slots(at, index).find((each) => !conflictOf(each, others));
      if (!largest) return [];
      const { size } = largest.dose;
      const because = size === slot.dose.size ? null : obstacleOf(choices(at, index), at, others, 'largest');
      const moved = [...rest, largest].toSorted((a, b) => a.at - b.at);
      const worth = worthOfWeek(moved, week);
      return [{ backup: { day: addDays(monday, at), size, because }, isLater: at > slot.at, worth }];
    })
    .toSorted((a, b) => Number(b.isLater) - Number(a.isLater) || b.worth - a.worth)
    .slice(0, backupCount)
    .map(({ backup }) => backup);
}

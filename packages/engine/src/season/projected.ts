import { catalog, type ExerciseId, exerciseIds } from '../catalog/index.ts';
import type { Athlete, PerformedSet, Session } from '../journal/athlete.ts';
import type { RepTarget } from '../strength/advice.ts';
import { heavyGate, isBigLift, weekWindow } from '../strength/heavy.ts';
import { addDays, type Day, dayNumber } from '../time.ts';
import type { Phase } from './season.ts';

/** A working set was performed. */
export const trained = ({ sets }: Session): boolean =>
  sets.some(({ exercise, role }) => exercise !== null && role === 'working');

/** Sessions from which the lead lift is told: about a year (our choice). */
const recentSessions = 100;

/** The big lift with the most sessions lately; the leg press before any. */
export function leadLift({ sessions }: Athlete): ExerciseId {
  const times = new Map<ExerciseId, number>();
  for (const { sets } of sessions.slice(-recentSessions))
    for (const exercise of new Set(sets.flatMap(bigLiftOf))) times.set(exercise, (times.get(exercise) ?? 0) + 1);
  const most = Math.max(...times.values());
  return exerciseIds.find((id) => times.get(id) === most) ?? 'leg-press';
}

const bigLiftOf = ({ exercise, role }: PerformedSet): readonly ExerciseId[] =>
  exercise !== null && role === 'working' && isBigLift(catalog[exercise]) ? [exercise] : [];

/** Weeks in a row, up to a Monday, with a big lift and with a heavy one. */
export interface WeeksInARow {
  readonly building: number;
  readonly heavy: number;
}

/** What a session counts as. */
type Counts = (session: Session) => boolean;

const hasBigLift: Counts = ({ sets }) => sets.some((set) => bigLiftOf(set).length > 0);

/** Heavy work, as opposed to the transition to it: fewer than eight repetitions (evidence §2.2). */
const heavyBelow = 8;
const isHeavyWith =
  (lead: ExerciseId): Counts =>
  ({ sets }) =>
    sets.some((set) => set.exercise === lead && set.role === 'working' && set.repetitions < heavyBelow);

function inWeek({ sessions }: Athlete, monday: Day, counts: Counts): boolean {
  const next = addDays(monday, 7);
  const first = sessions.findLastIndex(({ day }) => day < monday) + 1;
  return sessions.slice(first).some((session) => session.day < next && counts(session));
}

/** The weeks before this Monday without a gap. */
export function weeksBefore(athlete: Athlete, monday: Day, lead: ExerciseId): WeeksInARow {
  const count = (counts: Counts): number => {
    const ago = new Set(
      athlete.sessions.filter(counts).map(({ day }) => Math.ceil((dayNumber(monday) - dayNumber(day)) / 7)),
    );
    let weeks = 0;
    while (ago.has(weeks + 1)) weeks += 1;
    return weeks;
  };
  return { building: count(hasBigLift), heavy: count(isHeavyWith(lead)) };
}

/** One week on, when what is planned for the week of this Monday is done. */
export const weeksAfter = (before: WeeksInARow, athlete: Athlete, monday: Day, lead: ExerciseId): WeeksInARow => ({
  building: inWeek(athlete, monday, hasBigLift) ? before.building + 1 : 0,
  heavy: inWeek(athlete, monday, isHeavyWith(lead)) ? before.heavy + 1 : 0,
});

/** What the weeks so far, performed and planned, make of the week that begins on a Monday. */
export interface Progression {
  /** Repetitions of the big lifts when they are heavy. */
  readonly window: RepTarget | null;
  readonly hasFoundation: boolean;
  readonly inARow: WeeksInARow;
}

/** `from`: today, since pain that was reported in this week counts at once. */
export function progressionOn(
  athlete: Athlete,
  { monday, from }: { readonly monday: Day; readonly from: Day },
  { lead, inARow }: { readonly lead: ExerciseId; readonly inARow: WeeksInARow },
): Progression {
  return {
    window: weekWindow(athlete, catalog[lead], from > monday ? from : monday),
    hasFoundation: !heavyGate(athlete, monday).some(({ kind }) => kind === 'sessions' || kind === 'weeks'),
    inARow,
  };
}

/** Phases that build; the others keep or let go. */
export const isBuilding = (phase: Phase): boolean =>
  phase === 'foundation' || phase === 'transition' || phase === 'heavy';

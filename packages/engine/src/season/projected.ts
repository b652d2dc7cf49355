import { catalog, type ExerciseId, exerciseIds } from '../catalog/index.ts';
import type { Athlete, PerformedSet, Session } from '../journal/athlete.ts';
import { heavyGate, heavyWindow, isBigLift } from '../strength/heavy.ts';
import { type Day, dayNumber, dayOf } from '../time.ts';
import type { Phase, PlannedLift } from './season.ts';

/**
 * The athlete as they will be when these sessions are done too. What a planned session counts as until it is performed is
 * one set of the lift that stands for the others, so that everything that reads a journal (the gate to heavier loads, the
 * limits of a day, a break) reads the plan in the same way.
 */
export const withDone = (athlete: Athlete, lifts: readonly PlannedLift[], lead: ExerciseId): Athlete => ({
  ...athlete,
  sessions: [...athlete.sessions, ...lifts.map((lift) => sessionOf(lift, lead))],
});

function sessionOf({ id, day, dose }: PlannedLift, lead: ExerciseId): Session {
  const work = dose.bigLifts ?? dose.others;
  const exercise = dose.bigLifts === null ? 'hip-abduction-machine' : lead;
  const set: PerformedSet = {
    id,
    sessionId: id,
    day,
    performedAt: `${day}T18:00:00`,
    order: 0,
    exercise,
    exerciseName: catalog[exercise].name,
    gymId: null,
    stationId: null,
    side: 'both',
    role: 'working',
    loadKg: 0,
    shown: null,
    repetitions: work?.low ?? 0,
    effort: { kind: 'reserve', repetitions: work?.reserve ?? 0 },
    seconds: null,
    speedKmh: null,
    gradePercent: null,
    source: null,
    batch: null,
  };
  return { id, day, sets: [set], finished: true, plan: null, skipped: [] };
}

/** A working set was performed. */
export const trained = ({ sets }: Session): boolean =>
  sets.some(({ exercise, role }) => exercise !== null && role === 'working');

/** The big lift with the most sessions; the leg press before any. */
export function leadLift({ sessions }: Athlete): ExerciseId {
  const times = (id: ExerciseId): number =>
    sessions.filter(({ sets }) => sets.some(({ exercise, role }) => exercise === id && role === 'working')).length;
  const counted = exerciseIds
    .filter((id) => isBigLift(catalog[id]))
    .map((id) => ({ id, times: times(id) }))
    .toSorted((a, b) => b.times - a.times);
  const [first] = counted;
  return first && first.times > 0 ? first.id : 'leg-press';
}

/** The weeks before this Monday without a gap in which `counts` holds for a session. */
function weeksInARow({ sessions }: Athlete, monday: Day, counts: (session: Session) => boolean): number {
  let weeks = 0;
  let number = dayNumber(monday);
  let index = sessions.findLastIndex(({ day }) => day < monday);
  for (;;) {
    number -= 7;
    const from = dayOf(number);
    let hasOne = false;
    for (let session = sessions[index]; session && session.day >= from; session = sessions[index]) {
      hasOne ||= counts(session);
      index -= 1;
    }
    if (!hasOne) return weeks;
    weeks += 1;
  }
}

/** What the weeks so far, performed and planned, make of the week that begins on this Monday. */
export interface Progression {
  /** Repetitions of the big lifts when they are heavy. */
  readonly window: ReturnType<typeof heavyWindow>;
  readonly hasFoundation: boolean;
  /** Weeks in a row with a big lift, and with a heavy one. */
  readonly weeksBuilding: number;
  readonly weeksHeavy: number;
}

const hasBigLift = ({ sets }: Session): boolean =>
  sets.some(({ exercise, role }) => exercise !== null && role === 'working' && isBigLift(catalog[exercise]));

/** Heavy work, as opposed to the transition to it: fewer than eight repetitions (evidence §2.2). */
const heavyBelow = 8;

export function progressionOn(athlete: Athlete, monday: Day, lead: ExerciseId): Progression {
  const isHeavy = ({ sets }: Session): boolean =>
    sets.some((set) => set.exercise === lead && set.role === 'working' && set.repetitions < heavyBelow);
  return {
    window: heavyWindow(athlete, catalog[lead], monday),
    hasFoundation: !heavyGate(athlete, monday).some(({ kind }) => kind === 'sessions' || kind === 'weeks'),
    weeksBuilding: weeksInARow(athlete, monday, hasBigLift),
    weeksHeavy: weeksInARow(athlete, monday, isHeavy),
  };
}

/** Phases that build; the others keep or let go. */
export const isBuilding = (phase: Phase): boolean =>
  phase === 'foundation' || phase === 'transition' || phase === 'heavy';

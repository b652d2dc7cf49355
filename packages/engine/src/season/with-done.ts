import { catalog, type ExerciseId } from '../catalog/index.ts';
import type { Athlete, PerformedSet, Session } from '../journal/athlete.ts';
import type { PlannedLift } from './season.ts';

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
    faults: [],
    source: null,
    batch: null,
  };
  return { id, day, sets: [set], finished: true, plan: null, skipped: [] };
}

import type { ExerciseId } from '../catalog/ids.ts';
import type { Athlete, Session } from '../journal/athlete.ts';
import { addDays, type Day, daysBetween } from '../time.ts';

/** What was last done longer ago has to be learnt again (our choice), and a long log stays quick to read. */
const memoryDays = 365;

/** What the athlete's log of the last year says of one exercise. */
export interface Familiarity {
  /** Working sets in that year. */
  readonly sets: number;
  readonly sessions: number;
  /** Days since the last one; `null` = never. */
  readonly daysSince: number | null;
  /** 1 = in the latest session, 2 = in the one before …; `null` = never. */
  readonly sessionsAgo: number | null;
  /** Where it was done last. */
  readonly gymId: string | null;
  readonly stationId: string | null;
}

const never: Familiarity = {
  sets: 0,
  sessions: 0,
  daysSince: null,
  sessionsAgo: null,
  gymId: null,
  stationId: null,
};

const worked = (session: Session): boolean =>
  session.sets.some((set) => set.exercise !== null && set.role !== 'warmup');

/** The log of the year up to and including a day, by exercise. */
export function familiarityOn(athlete: Athlete, on: Day): (exercise: ExerciseId) => Familiarity {
  const from = addDays(on, -memoryDays);
  const sessions = athlete.sessions.filter(({ day }) => day > from && day <= on).filter(worked);
  const known = new Map<ExerciseId, Familiarity>();
  sessions.forEach((session, index) => {
    for (const set of session.sets) {
      if (!set.exercise || set.role === 'warmup') continue;
      const before = known.get(set.exercise) ?? never;
      const sessionsAgo = sessions.length - index;
      known.set(set.exercise, {
        sets: before.sets + 1,
        sessions: before.sessions + (before.sessionsAgo === sessionsAgo ? 0 : 1),
        daysSince: daysBetween(session.day, on),
        sessionsAgo,
        gymId: set.gymId,
        stationId: set.stationId,
      });
    }
  });
  return (exercise) => known.get(exercise) ?? never;
}

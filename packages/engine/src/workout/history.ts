import type { ExerciseId } from '../catalog/ids.ts';
import type { Athlete, Session } from '../journal/athlete.ts';
import { addDays, type Day, daysBetween } from '../time.ts';

/** What was last done longer ago has to be learnt again (our choice), and a long log stays quick to read. */
const memoryDays = 365;

/** A session says this much of what was done lately, against the one after it (our choice). */
const fading = 0.6;

/** What the athlete's log of the last year says of one exercise. */
export interface Familiarity {
  /** Working sets in that year. */
  readonly sets: number;
  readonly sessions: number;
  /** Days since the last one; `null` = never. */
  readonly daysSince: number | null;
  /** 1 = in the latest session, 2 = in the one before …; `null` = never. */
  readonly sessionsAgo: number | null;
  /** How much of the latest sessions, the last ones counting most: 0 = not lately, 0.4 = in the last only, 1 = in all. */
  readonly lately: number;
  /** Where it was done last. */
  readonly gymId: string | null;
  readonly stationId: string | null;
}

const never: Familiarity = {
  sets: 0,
  sessions: 0,
  daysSince: null,
  sessionsAgo: null,
  lately: 0,
  gymId: null,
  stationId: null,
};

/** True for a session with a working set of an exercise that the catalogue has; arms alone are none. */
export const isLegSession = ({ sets }: Session): boolean =>
  sets.some((set) => set.exercise !== null && set.role !== 'warmup');

/** The log of the year up to and including a day, by exercise. */
export function familiarityOn(athlete: Athlete, on: Day): (exercise: ExerciseId) => Familiarity {
  const from = addDays(on, -memoryDays);
  const sessions = athlete.sessions.filter(({ day }) => day > from && day <= on).filter(isLegSession);
  const known = new Map<ExerciseId, Familiarity>();
  sessions.forEach((session, index) => {
    const daysSince = daysBetween(session.day, on);
    for (const set of session.sets) {
      if (!set.exercise || set.role === 'warmup') continue;
      const before = known.get(set.exercise) ?? never;
      const sessionsAgo = sessions.length - index;
      const isNext = before.sessionsAgo !== sessionsAgo;
      known.set(set.exercise, {
        sets: before.sets + 1,
        sessions: before.sessions + (isNext ? 1 : 0),
        daysSince,
        sessionsAgo,
        lately: before.lately + (isNext ? (1 - fading) * fading ** (sessionsAgo - 1) : 0),
        gymId: set.gymId,
        stationId: set.stationId,
      });
    }
  });
  return (exercise) => known.get(exercise) ?? never;
}

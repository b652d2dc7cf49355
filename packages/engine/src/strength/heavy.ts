/** The heavy phase: fewer repetitions with more load on the big lifts, for runners who want it and are ready for it. */
import type { Exercise } from '../catalog/exercise.ts';
import type { ExerciseId } from '../catalog/ids.ts';
import { catalog } from '../catalog/index.ts';
import { ageOn } from '../journal/age.ts';
import type { Athlete, Session } from '../journal/athlete.ts';
import { screeningOutcome } from '../safety/screening.ts';
import { addDays, type Day, daysBetween, mondayOf } from '../time.ts';
import type { RepTarget } from './advice.ts';
import { caps, heavy } from './constants.ts';

/** What a runner still lacks for heavier loads. */
export type HeavyLack =
  | { readonly kind: 'sessions'; readonly more: number }
  | { readonly kind: 'weeks'; readonly more: number }
  | { readonly kind: 'pain'; readonly days: number }
  | { readonly kind: 'age'; readonly least: number }
  /** The health questions are not answered, or the answers ask for light work. */
  | { readonly kind: 'screening'; readonly answered: boolean };

/** Sets of the legs against a load; minutes on the belt are none. */
const trains = ({ sets }: Session): boolean =>
  sets.some(({ exercise, role }) => exercise !== null && role === 'working' && catalog[exercise].kind !== 'treadmill');

/** Sessions of legs that still count, before the day. */
function foundation({ sessions }: Athlete, on: Day): readonly Session[] {
  const from = addDays(on, -heavy.memoryDays);
  return sessions.filter((session) => session.day >= from && session.day < on && trains(session));
}

/**
 * What is still missing before the big lifts may get heavier; nothing = the gate is open. Evidence §2.2 also asks for a
 * tenth of flawed repetitions at the most: nobody watches the movement yet, so that part is the runner's own judgement.
 */
export function heavyGate(athlete: Athlete, on: Day): readonly HeavyLack[] {
  const sessions = foundation(athlete, on);
  const lacks: HeavyLack[] = [];
  const more = heavy.leastSessions - sessions.length;
  if (more > 0) lacks.push({ kind: 'sessions', more });
  const weeks = Math.floor(daysBetween(sessions[0]?.day ?? on, on) / 7);
  if (weeks < heavy.leastWeeks) lacks.push({ kind: 'weeks', more: heavy.leastWeeks - weeks });
  const painFree = painFreeDays(athlete, on);
  if (painFree < heavy.painDays) lacks.push({ kind: 'pain', days: heavy.painDays - painFree });
  if (ageOn(athlete.profile, on) < heavy.leastAge) lacks.push({ kind: 'age', least: heavy.leastAge });
  const screening = screeningOutcome(athlete.screening);
  if (screening !== 'clear') lacks.push({ kind: 'screening', answered: screening !== 'unanswered' });
  return lacks;
}

/** Days since pain over 3 of 10 that nothing has cleared. */
function painFreeDays({ pain, painClearedAt }: Athlete, on: Day): number {
  const standing = pain.filter(
    ({ at, level }) => level > caps.painLevel && at > (painClearedAt ?? '') && at.slice(0, 10) <= on,
  );
  return Math.min(...standing.map(({ at }) => daysBetween(at, on)), Number.POSITIVE_INFINITY);
}

/** Both legs together against a stack or a bar: the lifts that may get heavy. Dumbbells end where the grip does. */
export const isBigLift = ({ joints, sides, loadMeaning }: Exercise): boolean =>
  joints === 'compound' && sides === 'both' && (loadMeaning === 'stack' || loadMeaning === 'plates');

/** Most repetitions of the sets with the session's heaviest load of this exercise; `null` when it has none. */
function heaviestRepetitions({ sets }: Session, exercise: ExerciseId): number | null {
  const own = sets.filter((set) => set.exercise === exercise && set.role === 'working');
  if (own.length === 0) return null;
  const mostKg = Math.max(...own.map(({ loadKg }) => loadKg));
  return Math.max(...own.filter(({ loadKg }) => loadKg === mostKg).map(({ repetitions }) => repetitions));
}

/**
 * The window of a big lift on this day, for a runner who chose heavier loads; `null` = stay at 12–15. It steps down from
 * 8–10 over 6–8 to 4–6 with the sessions that the lift has had at ten repetitions or fewer.
 */
export function heavyWindow(athlete: Athlete, exercise: Exercise, on: Day): RepTarget | null {
  if (athlete.profile.repetitions !== 'heavier' || !isBigLift(exercise) || heavyGate(athlete, on).length > 0)
    return null;
  const repetitions = foundation(athlete, on).flatMap((session) => heaviestRepetitions(session, exercise.id) ?? []);
  if (repetitions.length < heavy.leastSessionsOfLift) return null;
  const heavySessions = repetitions.filter((count) => count <= heavy.windows[0].high).length;
  const step = Math.min(heavy.windows.length - 1, Math.floor(heavySessions / heavy.sessionsPerWindow));
  return heavy.windows[step] ?? null;
}

/**
 * The window of the calendar week of a day: what is lifted in a week makes the next one heavier, so that its sessions are
 * alike. What closes the gate closes it at once.
 */
export const weekWindow = (athlete: Athlete, exercise: Exercise, on: Day): RepTarget | null =>
  athlete.profile.repetitions === 'heavier' && heavyGate(athlete, on).length === 0
    ? heavyWindow(athlete, exercise, mondayOf(on))
    : null;

/** Seconds of rest between sets of this target, of what the exercise rests at 12–15. */
export const restSecondsFor = ({ high }: RepTarget, usualSeconds: number): number =>
  high <= heavy.rest.upToRepetitions ? Math.max(heavy.rest.seconds, usualSeconds) : usualSeconds;

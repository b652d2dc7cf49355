import type { ExerciseId } from '../catalog/ids.ts';
import type { Session } from '../journal/athlete.ts';
import { type Day, daysBetween } from '../time.ts';
import type { Moment, Motion } from './motion.ts';
import { phaseAt, type Tempo } from './repetition.ts';

/** The end of a way belongs to the cues of what it reaches, from this share on (our choice). */
const endBegins = 0.65;

/** The moment of the repetition that a cue could belong to after so many seconds of it. */
export function momentAt(motion: Motion, tempo: Tempo, seconds: number): Exclude<Moment, 'whole'> {
  const { phase, share } = phaseAt(motion, tempo, seconds);
  if (phase === 'hold') return 'turn';
  if (phase === 'there') return share < endBegins ? 'there' : 'turn';
  return share < endBegins ? 'back' : 'start';
}

/** After so many days an exercise is begun anew, with its most useful cue (our choice: three weeks). */
const anewAfterDays = 21;

/** How well somebody knows an exercise. */
export interface Practice {
  /** Sessions in which they did it, before this one. */
  readonly sessions: number;
  /** Days since the last of them; `null` = never. */
  readonly daysSince: number | null;
}

/** What the sessions before a day (oldest first) say of it. */
export function practiceOf(sessions: readonly Session[], exercise: ExerciseId, on: Day): Practice {
  const own = sessions.filter(({ day, sets }) => day < on && sets.some((set) => set.exercise === exercise));
  const last = own.at(-1);
  return { sessions: own.length, daysSince: last ? daysBetween(last.day, on) : null };
}

/**
 * The one cue to think of in a set, as its number among the exercise's cues, the most useful of which is the first: for
 * who is new to it or comes back to it from the beginning, for the others where the last session left off. The next set
 * has the next.
 *
 * @param cues how many there are, at least one
 * @param set from 1 on
 */
export function cueOf(cues: number, { sessions, daysSince }: Practice, set: number): number {
  const begins = daysSince === null || daysSince > anewAfterDays ? 0 : sessions;
  return (begins + set - 1) % cues;
}

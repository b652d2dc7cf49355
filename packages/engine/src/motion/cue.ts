import type { Guide } from '../catalog/guide.ts';
import type { ExerciseId } from '../catalog/ids.ts';
import type { Session } from '../journal/athlete.ts';
import { type Day, daysBetween } from '../time.ts';
import type { Moment, Motion } from './motion.ts';
import { noticedIn } from './noticed.ts';
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

/** So many sessions of an exercise in a row without a fault end its lead: one may be chance (our choice). */
const cleanSessions = 2;

/** How well somebody knows an exercise. */
export interface Practice {
  /** Sessions in which they did it, before this one. */
  readonly sessions: number;
  /** Days since the last of them; `null` = never. */
  readonly daysSince: number | null;
  /** Ids of the faults noticed in their last two sessions of it and in today's, the one to work on first. */
  readonly faults: readonly string[];
}

/** What the sessions up to a day (oldest first) say of it. */
export function practiceOf(sessions: readonly Session[], exercise: ExerciseId, on: Day): Practice {
  const own = sessions.filter(({ day, sets }) => day <= on && sets.some((set) => set.exercise === exercise));
  const before = own.filter(({ day }) => day < on);
  const last = before.at(-1);
  return {
    sessions: before.length,
    daysSince: last ? daysBetween(last.day, on) : null,
    faults: noticedIn(own.slice(Math.max(0, before.length - cleanSessions)), exercise).map(({ fault }) => fault),
  };
}

/** What to think of in a set: what to do against a fault, or a cue; by its number in the exercise's guide. */
export type Cue = { readonly kind: 'fault'; readonly fault: number } | { readonly kind: 'cue'; readonly cue: number };

/**
 * The one thing to think of in a set (one cue at a time: evidence §4.1). What the athlete got wrong comes first, and
 * stays until it is right (our choice). Else a cue, the most useful of which is the first in the guide: for who
 * is new to the exercise or comes back to it from the beginning, for the others where the last session left off. The
 * next set has the next.
 *
 * @param set from 1 on
 */
export function cueOf(
  { cues, faults }: Pick<Guide, 'cues' | 'faults'>,
  { sessions, daysSince, faults: noticed }: Practice,
  set: number,
): Cue {
  const ids = faults.map(({ id }) => id);
  const lead = noticed.find((id) => ids.includes(id));
  if (lead !== undefined) return { kind: 'fault', fault: ids.indexOf(lead) };
  const begins = daysSince === null || daysSince > anewAfterDays ? 0 : sessions;
  return { kind: 'cue', cue: (begins + set - 1) % cues.length };
}

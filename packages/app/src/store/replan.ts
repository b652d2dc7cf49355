/** What the gym floor brings to a session in progress: a taken station, something that suits better, pain, less time. */

import type { MuscleGroup } from '@legwork/engine/catalog';
import type { Gym } from '@legwork/engine/gym';
import { painDuringSet } from '@legwork/engine/safety';
import { differenceWords, wayWords } from '@legwork/engine/words';
import {
  type Block,
  differenceBetween,
  recompose,
  type SoFar,
  type Swap,
  sorenessOfPain,
  swapsFor,
  type WayAround,
  type Workout,
  type Change as WorkoutChange,
  waitMinutes,
  waysAround,
} from '@legwork/engine/workout';
import { epochNow, wallTimeNow } from './clock.ts';
import { type Answer, foreseen, type Question, swapsIn, waysIn, workoutIn } from './foreseen.ts';
import { athlete, type Change, record, withdrawal } from './journal.ts';
import { before, done, finish, groundOf, gym, next, update } from './lifting.ts';
import { setsOf } from './running.ts';
import type { Running } from './running-record.ts';
import { running } from './session.ts';

/** What a change made of the session, in words, and the way back: good as long as the session goes on. */
export interface Replanned {
  readonly words: string;
  readonly back: () => Promise<void>;
}

function soFar(at: Gym, { workout }: Running): SoFar {
  const atHand = next.value?.block.id;
  return {
    done: done.value,
    athlete: athlete.value,
    gym: at,
    on: workout.day,
    strength: before.value.strength,
    ...(atHand !== undefined && { at: atHand }),
  };
}

/** What a worker has worked out already of the session as it stands. */
const known = ({ workout }: Running, question: Question): Answer | undefined =>
  foreseen('workout', groundOf(workout, next.value?.block.id), question);

const changed = (now: Running, at: Gym, change: WorkoutChange): Workout =>
  workoutIn(known(now, { kind: 'change', change })) ?? recompose(now.workout, soFar(at, now), change);

/** Writes what was said into the journal, then shows what it makes of the session. Sets that are logged since stay. */
async function follow(
  now: Running,
  words: string,
  then: Partial<Running>,
  said: readonly Change[],
): Promise<Replanned> {
  const events = said.length > 0 ? await record(...said) : [];
  update({ blockId: null, chosenKg: null, rest: null, ...then });
  return {
    words,
    back: async () => {
      if (events.length > 0) await record(...events.map(({ id }) => withdrawal({ event: id })));
      if (running.value?.sessionId === now.sessionId) running.value = { ...now, rest: null };
    },
  };
}

const nothingChanges = 'Noted. The rest stays as it is.';
const wordsOf = (now: Running, after: Workout): string =>
  differenceWords(differenceBetween(now.workout, after)) ?? nothingChanges;

/** The rest of the workout after a change of the day; `null` when no session or no gym is there. */
export async function changeRest(change: WorkoutChange): Promise<Replanned | null> {
  const now = running.value;
  const at = change.kind === 'gym' ? change.gym : gym.value;
  if (!now || !at) return null;
  const workout = changed(now, at, change);
  const said: readonly Change[] =
    change.kind === 'legs-heavy' ? [{ kind: 'readiness.reported', body: { day: now.workout.day, legs: 'heavy' } }] : [];
  return follow(now, wordsOf(now, workout), { workout }, said);
}

/** Another exercise instead of a block, at once when the block is at hand. */
export async function swap(block: Block, to: Block['exercise']): Promise<Replanned | null> {
  const now = running.value;
  if (!now || !gym.value) return null;
  const workout = changed(now, gym.value, { kind: 'swap', blockId: block.id, to });
  const atHand = next.value?.block.id === block.id;
  return follow(now, wordsOf(now, workout), { workout, left: leaving(now, block), blockId: atHand ? to : null }, []);
}

/** What else could be done instead of a block, what costs the week least first. */
export function swapsOf(block: Block): readonly Swap[] {
  const now = running.value;
  if (!now || !gym.value) return [];
  return (
    swapsIn(known(now, { kind: 'swaps', blockId: block.id })) ?? swapsFor(now.workout, block.id, soFar(gym.value, now))
  );
}

/** A block that was begun ends where it is, with both legs alike or not. */
const leaving = ({ left }: Running, block: Block): Running['left'] =>
  setsOf(block, done.value).length > 0 ? [...left, block.id] : left;

/** Leaves a block before it is full; the reason stays in the journal. */
export async function skip(block: Block, reason: 'skip' | 'pain' = 'skip'): Promise<Replanned | null> {
  const now = running.value;
  if (!now) return null;
  const said = skipped(now, block, reason);
  // The gym was removed meanwhile: nothing can be planned in it, but the block can be left.
  if (!gym.value) return follow(now, '', { left: [...now.left, block.id] }, [said]);
  const workout = changed(now, gym.value, { kind: 'skip', blockId: block.id });
  const difference = differenceBetween(now.workout, workout);
  const words = differenceWords({ ...difference, went: difference.went.filter((id) => id !== block.exercise) });
  return follow(now, words ?? '', { workout, left: leaving(now, block) }, [said]);
}

const skipped = (now: Running, block: Block, reason: 'skip' | 'station-taken' | 'pain'): Change => ({
  kind: 'block.skipped',
  body: { sessionId: now.sessionId, blockId: block.id, exercise: block.exercise, reason },
});

/** A way around a taken station, and what it means. */
export interface WayInWords {
  readonly around: WayAround;
  readonly words: string;
}

/** The ways around the taken station of a block, what loses least first. */
export function waysOf(block: Block): readonly WayInWords[] {
  const now = running.value;
  if (!now || !gym.value) return [];
  const { workout } = now;
  const ways =
    waysIn(known(now, { kind: 'ways', blockId: block.id })) ?? waysAround(workout, block.id, soFar(gym.value, now));
  return ways.map((around) => ({
    around,
    words: wayWords(around, block, workout),
  }));
}

/** Goes one way around a taken station. */
export async function goAround(block: Block, { around, words }: WayInWords): Promise<Replanned | null> {
  const now = running.value;
  if (!now) return null;
  const { way, workout } = around;
  switch (way) {
    case 'elsewhere':
      return follow(now, words, { workout, blockId: block.id }, []);
    case 'later':
      return follow(now, words, { workout }, []);
    case 'instead':
      return follow(now, words, { workout, left: leaving(now, block) }, [skipped(now, block, 'station-taken')]);
    case 'wait': {
      const seconds = waitMinutes * 60;
      const rest = { endsAtMs: epochNow() + seconds * 1000, seconds };
      return follow(now, words, { workout, blockId: block.id, rest }, []);
    }
    default:
      return way satisfies never;
  }
}

/**
 * Pain, 0–10, and red flags, of an exercise or of muscles. A red flag ends the session; above 5 the exercise ends, and
 * muscles that hurt are spared (evidence §8).
 */
export async function reportPain(
  where: { readonly block: Block } | { readonly muscles: readonly MuscleGroup[] },
  level: number,
  redFlags: readonly string[],
): Promise<void> {
  const now = running.value;
  if (!now) return;
  const report: Change = {
    kind: 'pain.reported',
    body: {
      at: wallTimeNow(),
      sessionId: now.sessionId,
      level,
      redFlags: [...redFlags],
      ...('block' in where && { exercise: where.block.exercise }),
    },
  };
  if (redFlags.length > 0) return finish(report);
  await record(report);
  if ('muscles' in where) await changeRest({ kind: 'sore', muscles: where.muscles, soreness: sorenessOfPain(level) });
  else if (painDuringSet(level) === 'stop') await skip(where.block, 'pain');
}

/** What the gym floor brings to a session in progress: a taken station, something else that suits better, pain. */

import type { Gym } from '@legwork/engine/gym';
import { painDuringSet } from '@legwork/engine/safety';
import {
  type Block,
  recompose,
  type SoFar,
  type Swap,
  swapsFor,
  type Change as WorkoutChange,
} from '@legwork/engine/workout';
import { wallTimeNow } from './clock.ts';
import { athlete, type Change, record, withdrawal } from './journal.ts';
import { gymWithoutTaken, type Running, setsOf } from './running.ts';
import { before, done, finish, gym, running, update } from './session.ts';

const soFar = (at: Gym, { workout }: Running): SoFar => ({
  done: done.value,
  athlete: athlete.value,
  gym: at,
  on: workout.day,
  strength: before.value.strength,
});

/**
 * The rest of the workout, worked out anew. A block that was begun ends where it is, with both legs alike or not.
 * Returns the way back, good as long as the session goes on; sets that were logged since then stay.
 */
function replan(block: Block, kind: 'swap' | 'skip' | 'station-taken', to?: Block['exercise']): () => void {
  const now = running.value;
  if (!now) return () => {};
  const { id: blockId, exercise, stationId } = block;
  const back = (): void => {
    if (running.value?.sessionId === now.sessionId) running.value = { ...now, rest: null };
  };
  const leaving = { left: [...now.left, blockId], blockId: null, chosenKg: null, rest: null };
  if (!gym.value) {
    // The gym was removed meanwhile: nothing can be planned in it, but the block can be left.
    update(leaving);
    return back;
  }
  const taken = kind === 'station-taken' && stationId !== null ? [...now.taken, { exercise, stationId }] : now.taken;
  const at = kind === 'station-taken' ? gymWithoutTaken(gym.value, block, taken) : gym.value;
  const change: WorkoutChange = kind === 'swap' && to ? { kind, blockId, to } : { kind, blockId };
  update({
    ...leaving,
    workout: recompose(now.workout, soFar(at, now), change),
    left: setsOf(block, done.value).length > 0 ? leaving.left : now.left,
    taken,
  });
  return back;
}

/** Another exercise instead of a block; returns the way back. */
export const swap = (block: Block, to: Block['exercise']): (() => void) => replan(block, 'swap', to);

/** What else could be done instead of a block, the nearest first. */
export function swapsOf(block: Block): readonly Swap[] {
  const now = running.value;
  return now && gym.value ? swapsFor(now.workout, block.id, soFar(gym.value, now)) : [];
}

/**
 * Leaves a block before it is full; the reason stays in the journal. A taken station may only come later. Returns the
 * way back.
 */
export async function leaveBlock(
  block: Block,
  reason: 'skip' | 'station-taken' | 'pain',
): Promise<() => Promise<void>> {
  const now = running.value;
  if (!now) return async () => {};
  const [skipped] = await record({
    kind: 'block.skipped',
    body: { sessionId: now.sessionId, blockId: block.id, exercise: block.exercise, reason },
  });
  const back = replan(block, reason === 'station-taken' ? reason : 'skip');
  return async () => {
    if (skipped) await record(withdrawal({ event: skipped.id }));
    back();
  };
}

/** Pain during a set: 0–10, and red flags. Above 5 the exercise ends, a red flag ends the session (evidence §8). */
export async function reportPain(block: Block, level: number, redFlags: readonly string[]): Promise<void> {
  const now = running.value;
  if (!now) return;
  const { sessionId } = now;
  const report: Change = {
    kind: 'pain.reported',
    body: { at: wallTimeNow(), sessionId, exercise: block.exercise, level, redFlags: [...redFlags] },
  };
  if (redFlags.length > 0) await finish(report);
  else {
    await record(report);
    if (painDuringSet(level) === 'stop') await leaveBlock(block, 'pain');
  }
}

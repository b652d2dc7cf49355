/** The session in progress as the device keeps it, and its beginning. What is done in it is in lifting.ts. */

import type { Workout } from '@legwork/engine/workout';
import { effect, signal } from '@preact/signals';
import { epochNow } from './clock.ts';
import { record } from './journal.ts';
import { type Running, readRunning, runningText } from './running-record.ts';

const storageKey = 'legwork-running';

/** The session in progress, `null` when there is none. Kept on the device with every change. */
export const running = signal<Running | null>(readRunning(localStorage.getItem(storageKey)));
effect(() => {
  const now = running.value;
  try {
    if (now) localStorage.setItem(storageKey, runningText(now));
    else localStorage.removeItem(storageKey);
  } catch (problem) {
    // A full device: the session goes on in this tab, and its sets say themselves when they cannot be stored.
    console.error('The running session is not kept', problem);
  }
});
addEventListener('storage', (event) => {
  if (event.key === storageKey) running.value = readRunning(event.newValue);
});

let storing = false;

/** A second tap that comes while the first is still being stored is the same tap. */
export async function once(change: () => Promise<void>): Promise<void> {
  if (storing) return;
  storing = true;
  try {
    await change();
  } finally {
    storing = false;
  }
}

/** Starts a session: what is planned goes into the journal, the first set is ready. */
export const start = (workout: Workout): Promise<void> => once(() => begin(workout));

async function begin(workout: Workout): Promise<void> {
  const id = crypto.randomUUID();
  await record({
    kind: 'session.planned',
    body: {
      sessionId: id,
      day: workout.day,
      gymId: workout.gymId,
      minutes: workout.minutes,
      blocks: workout.blocks.map((block) => ({
        id: block.id,
        exercise: block.exercise,
        stationId: block.stationId,
        sets: block.sets * block.sides.length,
        loadKg: block.advice[0]?.loadKg ?? 0,
      })),
    },
  });
  running.value = {
    sessionId: id,
    workout,
    startedAtMs: epochNow(),
    rest: null,
    blockId: null,
    left: [],
    chosenKg: null,
  };
}

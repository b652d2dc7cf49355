/** Today's proposal as signals: what the slider, the athlete's changes and the gym make of their journal. */

import { strengthOf } from '@legwork/engine/strength';
import { type Circumstances, composerFor, type Workout } from '@legwork/engine/workout';
import { computed, effect, signal } from '@preact/signals';
import { today } from './clock.ts';
import { foreseen, type Ground, workoutIn } from './foreseen.ts';
import { athlete, lifter } from './journal.ts';
import { minutesRange } from './minutes.ts';
import { circumstancesOn, gymOf, readSaid, type SaidOfDay, saidText } from './plan.ts';

/** What the slider shows while it is dragged; `null` = as the profile says. */
export const slidMinutes = signal<number | null>(null);

const storageKey = 'legwork-today';
/** Kept on the device, so that what is sore in the morning is still known at the gym. */
const said = signal<SaidOfDay | null>(readSaid(localStorage.getItem(storageKey)));
effect(() => {
  const now = said.value;
  try {
    if (now) localStorage.setItem(storageKey, saidText(now));
    else localStorage.removeItem(storageKey);
  } catch (problem) {
    // A full device: it holds as long as this tab is open.
    console.error('What was said of today is not kept', problem);
  }
});

export const gym = computed(() => gymOf(lifter.value));
export const minutes = computed(
  () => slidMinutes.value ?? Math.min(minutesRange.max, Math.max(minutesRange.min, athlete.value.profile.minutes)),
);
/** The costly part, kept while the slider moves. */
export const strength = computed(() => strengthOf(lifter.value, today.value));

export const circumstances = computed(() => circumstancesOn(said.value, today.value, gym.value?.id ?? ''));

/** What a proposal depends on, besides the minutes and the circumstances. */
export const proposalGround = (): Ground => [lifter.value, gym.value, today.value];

/** Whatever does not depend on the minutes is found out once, and kept while the slider moves. */
const compose = computed(
  () =>
    gym.value &&
    composerFor({
      athlete: lifter.value,
      strength: strength.value,
      gym: gym.value,
      on: today.value,
      ...circumstances.value,
    }),
);

export const proposal = computed<Workout | null>(() => {
  const question = { kind: 'compose', minutes: minutes.value, circumstances: circumstances.value } as const;
  return workoutIn(foreseen('proposal', proposalGround(), question)) ?? compose.value?.(minutes.value) ?? null;
});

/** Says something of today; returns the way back. */
export function sayOfToday(now: Circumstances): () => void {
  const before = said.value;
  said.value = { day: today.value, gymId: gym.value?.id ?? '', circumstances: now };
  return () => {
    said.value = before;
  };
}

/** After a session the next proposal is a fresh one. */
export function forgetChanges(): void {
  said.value = null;
  slidMinutes.value = null;
}

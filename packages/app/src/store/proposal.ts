/** Today's proposal as signals: what the slider, the swaps and the gym make of the athlete's journal. */

import { strengthOf } from '@legwork/engine/strength';
import type { Workout } from '@legwork/engine/workout';
import { computed, signal } from '@preact/signals';
import { today } from './clock.ts';
import { athlete } from './journal.ts';
import { minutesRange } from './minutes.ts';
import { gymOf, type PlanChange, planToday } from './plan.ts';

/** What the slider shows while it is dragged; `null` = as the profile says. */
export const slidMinutes = signal<number | null>(null);
/** What the athlete changed of today's proposal; a new day or another gym starts afresh. */
const changes = signal<{ readonly of: string; readonly list: readonly PlanChange[] }>({ of: '', list: [] });

export const gym = computed(() => gymOf(athlete.value));
export const minutes = computed(
  () => slidMinutes.value ?? Math.min(minutesRange.max, Math.max(minutesRange.min, athlete.value.profile.minutes)),
);
/** The costly part, kept while the slider moves. */
const strength = computed(() => strengthOf(athlete.value, today.value));

const changesOf = computed(() => `${today.value} ${gym.value?.id ?? ''}`);
const changesNow = computed(() => (changes.value.of === changesOf.value ? changes.value.list : []));

export const proposal = computed<Workout | null>(
  () =>
    gym.value &&
    planToday({
      athlete: athlete.value,
      strength: strength.value,
      gym: gym.value,
      minutes: minutes.value,
      on: today.value,
      changes: changesNow.value,
    }),
);

/** Changes the proposal; returns the way back. */
export function changeProposal(change: PlanChange): () => void {
  const before = changes.value;
  changes.value = { of: changesOf.value, list: [...changesNow.value, change] };
  return () => {
    changes.value = before;
  };
}

/** After a session the next proposal is a fresh one. */
export function forgetChanges(): void {
  changes.value = { of: '', list: [] };
  slidMinutes.value = null;
}

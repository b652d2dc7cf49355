/** What is done in the session in progress, as signals: its sets in the journal, and what can be done with them. */

import { catalog, type Exercise } from '@legwork/engine/catalog';
import { type LoadOption, loadOptions, type Station } from '@legwork/engine/gym';
import type { Effort, PerformedSet } from '@legwork/engine/journal';
import { type AdviseSet, adviseSet, type LoadAdvice, preview, strengthOf } from '@legwork/engine/strength';
import { addDays } from '@legwork/engine/time';
import type { Block, Workout } from '@legwork/engine/workout';
import { computed } from '@preact/signals';
import { epochNow, today, wallTimeNow } from './clock.ts';
import type { Ground } from './foreseen.ts';
import { athlete, type Change, lifter, record } from './journal.ts';
import { loadBody } from './load-body.ts';
import { type NextSet, nextSet, restAfter, setsOf, withoutSession } from './running.ts';
import type { Running } from './running-record.ts';
import { once, running } from './session.ts';

const sessionId = computed(() => running.value?.sessionId ?? null);

/** Sets of the session in progress, in order. */
export const done = computed<readonly PerformedSet[]>(
  () => athlete.value.sessions.find((session) => session.id === sessionId.value)?.sets ?? [],
);

export const next = computed<NextSet | null>(() => (running.value ? nextSet(running.value, done.value) : null));

/**
 * The athlete and their strength as they were when the session began: `adviseSet` is given the sets of today apart, so
 * they must not be counted twice. The past does not change while lifting, so this is worked out once a session.
 */
export const before = computed(() => {
  const past = withoutSession(athlete.peek(), sessionId.value);
  return { athlete: past, strength: strengthOf(past, running.peek()?.workout.day ?? today.peek()) };
});

/** What the answers to a change of the session depend on. */
export const groundOf = (workout: Workout, at: string | undefined): Ground => [workout, lifter.value, at];

export const gym = computed(() => athlete.value.gyms.find((each) => each.id === running.value?.workout.gymId) ?? null);

const stationOf = (block: Block): Station | null =>
  gym.value?.stations.find((each) => each.id === block.stationId) ?? null;

/** What a block works with: its exercise, its station and the loads that it has. */
export function placeOf(block: Block): { exercise: Exercise; options: readonly LoadOption[] } {
  const exercise = catalog[block.exercise];
  return { exercise, options: loadOptions(stationOf(block), exercise) };
}

/** What is asked of the engine for the set at hand. */
export const questionOf = (
  { block, side }: Pick<NextSet, 'block' | 'side'>,
  options: readonly LoadOption[],
): AdviseSet => ({
  ...before.value,
  exercise: block.exercise,
  station: stationOf(block),
  options,
  side,
  on: running.value?.workout.day ?? today.value,
  target: block.target,
  today: done.value,
  now: wallTimeNow(),
});

const ask = (target: NextSet, options: readonly LoadOption[]): LoadAdvice => adviseSet(questionOf(target, options));

/** Advice for the next set from all that is known, today's sets included; the plan's own before the block's first. */
export function adviceFor(target: NextSet): LoadAdvice {
  const { block, sideIndex, probes } = target;
  const planned = block.advice[sideIndex] ?? block.advice[0];
  const started = probes > 0 || setsOf(block, done.value).length > 0;
  return planned && !started ? planned : ask(target, placeOf(block).options);
}

/** What to expect of a load that the athlete chose. That it is the first and the last of those asked about says nothing. */
export function adviceAt(target: NextSet, option: LoadOption): LoadAdvice {
  const advice = ask(target, [option]);
  return { ...advice, why: advice.why.filter(({ kind }) => kind !== 'lightest' && kind !== 'heaviest') };
}

export const update = (changes: Partial<Running>): void => {
  if (running.value) running.value = { ...running.value, ...changes };
};

/** What the athlete did in one set. */
export interface Performed {
  readonly option: LoadOption;
  readonly repetitions: number;
  readonly effort: Effort;
  readonly role?: 'warmup' | 'working';
  readonly seconds?: number;
}

/** Logs one set of `target`; a working set starts the rest, a warm-up or a probe does not. */
export const logSet = (target: NextSet, performed: Performed): Promise<void> => once(() => log(target, performed));

async function log(target: NextSet, performed: Performed): Promise<void> {
  const now = running.value;
  if (!now) return;
  const { block, side } = target;
  const { option, role = 'working' } = performed;
  await record({
    kind: 'set.logged',
    body: {
      sessionId: now.sessionId,
      performedAt: wallTimeNow(),
      order: (done.value.at(-1)?.order ?? 0) + 1,
      exercise: block.exercise,
      exerciseName: catalog[block.exercise].name,
      gymId: now.workout.gymId,
      ...(block.stationId !== null && { stationId: block.stationId }),
      side,
      role,
      ...loadBody(option),
      repetitions: performed.repetitions,
      effort: performed.effort,
      ...(performed.seconds !== undefined && { seconds: performed.seconds }),
    },
  });
  if (role === 'warmup') return;
  const after = nextSet({ ...now, blockId: block.id }, done.value);
  const seconds = restAfter(target, after);
  const goesOn = after && [block.id, block.pair?.with].includes(after.block.id);
  update({
    blockId: goesOn ? now.blockId : null,
    chosenKg: null,
    rest: seconds > 0 ? { endsAtMs: epochNow() + seconds * 1000, seconds } : null,
  });
}

export const setRest = (rest: Running['rest']): void => update({ rest });
export const chooseLoad = (loadKg: number): void => update({ chosenKg: loadKg });
export const goTo = (blockId: string): void => update({ blockId, rest: null, chosenKg: null });

/** Ends the session, for the reason in `why` when there is one. What was done is in the journal already. */
export async function finish(...why: readonly Change[]): Promise<void> {
  const now = running.value;
  if (!now) return;
  const finished: Change = { kind: 'session.finished', body: { sessionId: now.sessionId, at: wallTimeNow() } };
  await record(...why, ...(done.value.length > 0 ? [finished] : []));
  running.value = null;
}

/** Strength with today's sets counted, when the same exercise usually comes again: what the session has taught. */
const after = computed(() => {
  const on = addDays(running.value?.workout.day ?? today.value, preview.daysBetween);
  return { athlete: athlete.value, strength: strengthOf(athlete.value, on), on };
});

/** What the first set of this block's exercise would be next time; `null` for minutes on the belt. */
export function nextTime(block: Block): LoadAdvice | null {
  const { exercise, options } = placeOf(block);
  const [side] = block.sides;
  if (exercise.loadMeaning === 'treadmill' || side === undefined) return null;
  return adviseSet({
    ...after.value,
    exercise: block.exercise,
    station: stationOf(block),
    options,
    side,
    target: block.target,
  });
}

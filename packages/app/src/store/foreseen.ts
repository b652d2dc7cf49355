/**
 * Answers that a worker gave before anybody asked (ahead.ts): what each minute of the slider and each change that is a
 * tap away makes of the workout. Each is what the page would work out itself, only sooner, so that the answer is in the
 * next frame on a slow phone too.
 */
import type { Change, Circumstances, Swap, WayAround, Workout } from '@legwork/engine/workout';

export type Question =
  | { readonly kind: 'compose'; readonly minutes: number; readonly circumstances: Circumstances }
  | { readonly kind: 'change'; readonly change: Change }
  | { readonly kind: 'ways'; readonly blockId: string }
  | { readonly kind: 'swaps'; readonly blockId: string };

export type Answer =
  | { readonly kind: 'workout'; readonly workout: Workout }
  | { readonly kind: 'ways'; readonly ways: readonly WayAround[] }
  | { readonly kind: 'swaps'; readonly swaps: readonly Swap[] };

export const keyOf = (question: Question): string => JSON.stringify(question);

/** What answers depend on: they hold as long as each of these is the very same. */
export type Ground = readonly unknown[];

interface Known {
  readonly ground: Ground;
  /** As JSON, by question: of a hundred answers one is asked for, and to read them all would keep a slow phone busy. */
  readonly answers: Map<string, string>;
}

/** Of the proposal, and of the workout as it stands. */
const known: Record<'proposal' | 'workout', Known> = {
  proposal: { ground: [], answers: new Map() },
  workout: { ground: [], answers: new Map() },
};

const holds = (ground: Ground, now: Ground): boolean =>
  ground.length === now.length && ground.every((each, index) => each === now[index]);

/** The answers on this ground; those on another are forgotten. */
export function answersOn(about: keyof typeof known, ground: Ground): Map<string, string> {
  if (!holds(known[about].ground, ground)) known[about] = { ground, answers: new Map() };
  return known[about].answers;
}

/** What is known already of a question; `undefined` when nobody has foreseen it. */
export function foreseen(about: keyof typeof known, ground: Ground, question: Question): Answer | undefined {
  const text = holds(known[about].ground, ground) ? known[about].answers.get(keyOf(question)) : undefined;
  return text === undefined ? undefined : JSON.parse(text);
}

export const workoutIn = (answer: Answer | undefined): Workout | undefined =>
  answer?.kind === 'workout' ? answer.workout : undefined;
export const waysIn = (answer: Answer | undefined): readonly WayAround[] | undefined =>
  answer?.kind === 'ways' ? answer.ways : undefined;
export const swapsIn = (answer: Answer | undefined): readonly Swap[] | undefined =>
  answer?.kind === 'swaps' ? answer.swaps : undefined;

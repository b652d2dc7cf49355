import type { ExerciseId } from '../catalog/ids.ts';
import type { Athlete } from '../journal/athlete.ts';
import { habit as usual } from './constants.ts';

/** One earlier set of the same exercise. */
export interface PastSet {
  readonly loadKg: number;
  readonly repetitions: number;
  /** 0 = the last session. */
  readonly sessionsAgo: number;
  /** Place among the exercise's working sets in its session, from 0. */
  readonly position: number;
}

/** How habits are weighed; each number is explained beside ours. */
export type Habit = Readonly<Record<keyof typeof usual, number>>;

/** A set that is going to be, and the sets that it may be like. */
export interface Planned {
  readonly past: readonly PastSet[];
  readonly loadKg: number;
  readonly position: number;
}

/** Repetitions that will be performed: the chance of each number from 0, the middle, and the range that holds 80 %. */
export interface Performed {
  readonly chances: readonly number[];
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

/** Nobody means to do more. */
const most = 60;
/** What no habit explains: a number of repetitions drawn from anywhere, in one set of a thousand; our choice. */
const anywhere = 0.001;

/** Sessions of an exercise that still say something of a habit; the weight of older ones is nothing. */
const rememberedSessions = 12;

/** An athlete's working sets of one exercise, the latest session first. */
export function pastSetsOf({ sessions }: Athlete, exercise: ExerciseId): readonly PastSet[] {
  const own: (readonly { readonly loadKg: number; readonly repetitions: number }[])[] = [];
  for (let index = sessions.length - 1; index >= 0 && own.length < rememberedSessions; index -= 1) {
    const sets = sessions[index]?.sets.filter((set) => set.exercise === exercise && set.role === 'working') ?? [];
    if (sets.length > 0) own.push(sets);
  }
  return own.flatMap((sets, sessionsAgo) =>
    sets.map(({ loadKg, repetitions }, position) => ({ loadKg, repetitions, sessionsAgo, position })),
  );
}

/** How much a past set is like the planned one, 0..1: lately, at this load, at this place of the session. */
const likenessOf = (set: PastSet, { loadKg, position }: Planned, habit: Habit): number =>
  Math.exp(
    -set.sessionsAgo / habit.sessions -
      // One kilogram more on both sides, so that a set without load has a logarithm.
      Math.abs(Math.log((loadKg + 1) / (set.loadKg + 1))) / habit.logLoad -
      Math.abs(set.position - position) / habit.positions,
  );

function quantile(chances: readonly number[], share: number): number {
  let sum = 0;
  for (const [repetitions, chance] of chances.entries()) {
    sum += chance;
    if (sum >= share) return repetitions;
  }
  return chances.length - 1;
}

/**
 * What the athlete will do, which is not what they could: people stop where they usually stop. The number of each past
 * set weighs by its likeness to the planned one, and most sets end exactly there, some a little away. What the athlete
 * could do is left out: with the estimate's capacity as a ceiling the predictions of real people's sets got worse.
 * Without past sets every number up to 60 is as likely. `habit`: other weights, to choose among them.
 */
export function predictPerformed(planned: Planned, habit: Habit = usual): Performed {
  const weights = new Map<number, number>();
  let total = 0;
  for (const set of planned.past) {
    const weight = likenessOf(set, planned, habit);
    const stop = Math.min(most, set.repetitions);
    weights.set(stop, (weights.get(stop) ?? 0) + weight);
    total += weight;
  }
  const width = habit.width + habit.widthFar * (1 - Math.min(1, total));
  const chances = Array.from({ length: most + 1 }, () => anywhere / (most + 1));
  // What the geometric fall on both sides of a number sums to.
  const whole = (1 + Math.exp(-1 / width)) / (1 - Math.exp(-1 / width));
  for (const [stop, weight] of weights) {
    const share = weight / total;
    for (let repetitions = 0; repetitions <= most; repetitions += 1) {
      const away = Math.abs(repetitions - stop);
      const near = habit.stray * (Math.exp(-away / width) / whole) + (away === 0 ? 1 - habit.stray : 0);
      chances[repetitions] = (chances[repetitions] ?? 0) + share * near;
    }
  }
  const sum = chances.reduce((all, chance) => all + chance, 0);
  const scaled = chances.map((chance) => chance / sum);
  return { chances: scaled, median: quantile(scaled, 0.5), low: quantile(scaled, 0.1), high: quantile(scaled, 0.9) };
}

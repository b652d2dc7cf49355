import type { Exercise } from '../catalog/exercise.ts';
import { fatigueTarget } from '../strength/advice.ts';

/**
 * How long things take (evidence §6.4): a set is 12–15 repetitions at the exercise's tempo (about 55 s), then the
 * rest, then 40 s to the next station. A workout must never take more than the athlete asked for, so every part
 * that takes time is counted here and nowhere else.
 */

/** Repetitions of the usual set: the middle of 12–15. */
const usualRepetitions = (fatigueTarget.low + fatigueTarget.high) / 2;

/** Wiping down, walking a few steps, setting the seat and the load (evidence §6.4). */
export const stationChangeSeconds = 40;
/** Easy walking, for stations that are far apart (our choice). */
const walkingMetresPerSecond = 1.2;
/** Turning over or changing the foot between the left and the right set (our choice). */
const changeSidesSeconds = 10;
/** Moving the pin and sitting down again between warm-up sets (our choice). */
const warmUpResetSeconds = 30;
/** The other leg's set is rest for this one, but breath needs some of its own (our choice). */
export const leastSharedRestSeconds = 30;

/**
 * When time is short the rests shrink, to three quarters at the shortest (our choice): beyond about 90 s of rest
 * there is no clear gain in size (Singer 2024, second-hand). They grow with the minutes so slowly that more minutes
 * never hold less work.
 */
const rests = { shortShare: 0.75, shortMinutes: 15, fullMinutes: 40 } as const;

/**
 * Whole easy minutes before the first station: five (evidence §1.7), fewer when time is short (our choice); two leave
 * ten minutes with a lift for the whole leg.
 */
export const generalWarmUpMinutes = (minutes: number): number =>
  minutes < 15 ? 2 : minutes < 30 ? 3 : minutes < 45 ? 4 : 5;

/** How much of an exercise's usual rest there is time for, 0.75–1. */
export function restShare(minutes: number): number {
  const stationMinutes = minutes - generalWarmUpMinutes(minutes);
  const way = (stationMinutes - rests.shortMinutes) / (rests.fullMinutes - rests.shortMinutes);
  return rests.shortShare + (1 - rests.shortShare) * Math.min(1, Math.max(0, way));
}

/** Seconds of one repetition at the exercise's tempo. */
const repetitionSeconds = ({ tempo }: Exercise): number => tempo.upSeconds + tempo.holdSeconds + tempo.downSeconds;

/** Seconds of one working set of one side. */
export const setSeconds = (exercise: Exercise, repetitions: number = usualRepetitions): number =>
  repetitions * repetitionSeconds(exercise);

/**
 * Seconds of rest between rounds; a round is a set, or a set of each side. The second side's set is rest for the
 * first.
 */
export function restSecondsOf(exercise: Exercise, share: number): number {
  const usual = exercise.restSeconds * share;
  return exercise.sides === 'each' ? Math.max(leastSharedRestSeconds, usual - setSeconds(exercise)) : usual;
}

/** Rest as it is shown and timed: down to five seconds, so that it never takes longer than it was counted. */
export const shownRestSeconds = (seconds: number): number => Math.floor(seconds / 5 + 1e-9) * 5;

/** Seconds of the working sets and the rests between them; after the last set comes the next station, not a rest. */
export function workSeconds(exercise: Exercise, sets: number, restSeconds: number, repetitions?: number): number {
  const one = setSeconds(exercise, repetitions);
  const round = exercise.sides === 'each' ? 2 * one + changeSidesSeconds : one;
  return sets <= 0 ? 0 : sets * round + (sets - 1) * restSeconds;
}

/** Seconds of the lighter sets before the first working set. */
export const warmUpSeconds = (exercise: Exercise, sets: readonly { readonly repetitions: number }[]): number =>
  sets.reduce((sum, set) => sum + set.repetitions * repetitionSeconds(exercise) + warmUpResetSeconds, 0);

/** Whole seconds of easy walking from the entrance, so that ways along the gym add up. */
export const secondsAway = (placeMetres: number): number => Math.round(placeMetres / walkingMetresPerSecond);

/** Seconds of walking between two places; `null` = the floor, which is wherever the athlete stands. */
export const walkSeconds = (fromMetres: number | null, toMetres: number | null): number =>
  fromMetres === null || toMetres === null ? 0 : Math.abs(secondsAway(toMetres) - secondsAway(fromMetres));

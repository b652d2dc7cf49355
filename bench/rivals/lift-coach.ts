/**
 * LiftCoach (github.com/tomkis/liftcoach, Apache-2.0; exercise-provider.ts, full-body-split.ts,
 * microcycle-volume-calculator.ts and config.ts of May 2026), its rule written anew. It is for building muscle in the
 * whole body on chosen days a week; here its user has given the legs alone a priority, as it allows.
 */
import type { ExerciseId } from '@legwork/engine/catalog';
import type { Session } from './session.ts';

/** Sets a week of an intermediate lifter at its usual priority of 7, and the least that a week must hold in all. */
const setsOfPriority = 12;
const leastSetsOfWeek = 50;
/** Two days a week of the legs alone pass none of its splits but the full-body one, which it then makes for four days. */
const days = 4;
const targetRepetitions = 8;

/**
 * Its movement patterns of each muscle, in its order, each with its exercises for an intermediate in its order, as the
 * nearest that our catalogue has: hack and smith squat, leg curl with two legs and one, Romanian and stiff-legged
 * deadlift, hip thrust at the machine and with the bar, sumo squat.
 */
const muscles: readonly (readonly (readonly ExerciseId[])[])[] = [
  [['back-squat', 'back-squat'], ['leg-extension'], ['leg-press']],
  [
    ['leg-curl-seated', 'leg-curl-lying'],
    ['romanian-deadlift', 'romanian-deadlift'],
  ],
  [['hip-thrust', 'hip-thrust'], ['hip-abduction-machine'], ['goblet-squat']],
];

/** Its week: of each muscle one exercise a day, the patterns in turn, of each the first that has not come yet. */
export function liftCoachWeek(): readonly Session[] {
  const setsOfWeek = Math.floor(setsOfPriority * (leastSetsOfWeek / (setsOfPriority * muscles.length)));
  return Array.from({ length: days }, (_, day) =>
    muscles.flatMap((patterns) => {
      const exercise = patterns[day % patterns.length]?.[Math.floor(day / patterns.length)];
      return exercise ? [{ exercise, sets: Math.floor(setsOfWeek / days), repetitions: targetRepetitions }] : [];
    }),
  );
}

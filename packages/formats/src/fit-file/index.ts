/** Writes FIT files: workouts for a watch, and performed sessions as activities. */
export { hillWorkoutFit } from './hill-workout.ts';
export { sessionFit } from './session-activity.ts';
export { strengthWorkoutFit } from './strength-workout.ts';

export { type ComposeWorkout, composeWorkout } from './compose.ts';
export { stationChangeSeconds } from './minutes.ts';
export { type Change, recompose } from './recompose.ts';
export type { SoFar } from './so-far.ts';
export { type Swap, type SwapReason, swapsFor } from './swaps.ts';
export type { Block, BlockReason, LeftOut, Workout, WorkoutNotice } from './workout.ts';

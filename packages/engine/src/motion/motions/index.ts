import type { ExerciseId } from '../../catalog/ids.ts';
import type { Motion } from '../motion.ts';
import { calves } from './calves.ts';
import { hinges } from './hinges.ts';
import { hips } from './hips.ts';
import { lunges } from './lunges.ts';
import { machines } from './machines.ts';
import { squats } from './squats.ts';
import { treadmill } from './treadmill.ts';

/** How every exercise moves. */
export const motions: Readonly<Record<ExerciseId, Motion>> = {
  ...machines,
  ...calves,
  ...lunges,
  ...squats,
  ...hinges,
  ...hips,
  ...treadmill,
};

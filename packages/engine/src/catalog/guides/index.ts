import type { Guide } from '../guide.ts';
import type { ExerciseId } from '../ids.ts';
import { calvesGuides } from './calves.ts';
import { hingesGuides } from './hinges.ts';
import { hipsGuides } from './hips.ts';
import { lungesGuides } from './lunges.ts';
import { machinesGuides } from './machines.ts';
import { squatsGuides } from './squats.ts';
import { treadmillGuides } from './treadmill.ts';

export type { Guide } from '../guide.ts';

/** How each exercise is set up, done, and usually goes wrong. */
export const guides: Readonly<Record<ExerciseId, Guide>> = {
  ...machinesGuides,
  ...calvesGuides,
  ...lungesGuides,
  ...squatsGuides,
  ...hingesGuides,
  ...hipsGuides,
  ...treadmillGuides,
};

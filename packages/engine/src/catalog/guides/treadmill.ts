import type { Guide } from '../guide.ts';
import type { ExerciseId } from '../ids.ts';

export const treadmillGuides = {
  'treadmill-hills': {
    setUp: 'Clip the safety cord on. Warm up flat for five minutes, then raise the incline before the speed.',
    cues: ['Short, quick steps', 'Lean from the ankles, not the waist', 'Hands off the rails', 'Drive the knees'],
    faults: [
      { fault: 'Holding on to the rails', fix: 'Slow the belt until the hands are free.' },
      { fault: 'Bent at the waist', fix: 'Hips forward, eyes ahead; less incline.' },
      { fault: 'Long, pounding steps', fix: 'Shorter and quicker; land under the hips.' },
    ],
    forRunners: 'Hills on a flat day: the drive of hill repeats without the pounding of running back down.',
  },
} as const satisfies Partial<Record<ExerciseId, Guide>>;

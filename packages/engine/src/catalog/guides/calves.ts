import type { Guide } from '../guide.ts';
import type { ExerciseId } from '../ids.ts';

const bouncing = { fault: 'Bouncing out of the bottom', fix: 'Pause at the bottom and at the top.' } as const;
const halfHeight = {
  fault: 'The heels rise less with each repetition',
  fix: 'End the set, or take weight off.',
} as const;

export const calvesGuides = {
  'calf-raise-standing': {
    setUp: 'Balls of the feet on the step, heels free, pads on the shoulders, knees straight but not locked.',
    cues: [
      'Heels as high as they go',
      'Hold for one second',
      'Heels below the step, slowly',
      'Knees straight, not locked',
    ],
    faults: [bouncing, { fault: 'The knees bend and push', fix: 'Keep the same slight bend throughout.' }, halfHeight],
    forRunners: 'The calf carries most of the push in running, and it grows standing, hardly at all sitting.',
  },
  'calf-raise-seated': {
    setUp: 'Knees under the pad and bent to 90°, balls of the feet on the step, heels free.',
    cues: ['Heels as high as they go', 'Hold for one second', 'Heels down to a mild stretch, slowly'],
    faults: [bouncing, halfHeight],
    forRunners: 'Extra work for the deep calf muscle, which bears six to eight times body weight in running.',
  },
  'calf-raise-single-leg': {
    setUp:
      'Ball of one foot on the edge of a step, or flat on the floor, one hand on a wall for balance, the dumbbell in the other.',
    cues: [
      'Heel as high as it goes',
      'Hold for one second',
      'Lower slowly, below the step',
      'Knee straight, not locked',
    ],
    faults: [bouncing, { fault: 'The ankle rolls outwards', fix: 'Press through the big toe.' }, halfHeight],
    forRunners: 'The whole body on one calf, as in every stride; shows a weaker side at once.',
  },
  'tibialis-raise': {
    setUp: 'Lean the seat and back on a wall, heels a foot length in front of it; further out is harder.',
    cues: ['Pull the toes up hard', 'Hold for one second', 'Lower slowly', 'Knees straight, not locked'],
    faults: [
      { fault: 'The hips swing to help', fix: 'Seat and back stay on the wall.' },
      { fault: 'The toes slap down', fix: 'Take two seconds to lower.' },
    ],
    forRunners: 'The shin lifts the foot in every stride and tires on long descents.',
  },
} as const satisfies Partial<Record<ExerciseId, Guide>>;

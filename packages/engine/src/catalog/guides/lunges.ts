import type { Guide } from '../guide.ts';
import type { ExerciseId } from '../ids.ts';

const kneePastToes = {
  fault: 'The front knee runs far past the toes',
  fix: 'Take a longer step and drop straight down.',
} as const;
const kneeInwards = { fault: 'The front knee falls inwards', fix: 'Point it over the second toe.' } as const;
const trunkFolds = { fault: 'The trunk folds forward', fix: 'Chest up, eyes ahead; lighter dumbbells.' } as const;

export const lungesGuides = {
  'lunge-forward': {
    setUp: 'Dumbbells at the sides, feet hip-wide, two clear metres in front. Step forward, lower, push back.',
    cues: ['Long step, both knees to 90°', 'Front knee behind the toes', 'Torso straight', 'Push back to standing'],
    faults: [kneePastToes, trunkFolds, kneeInwards],
    forRunners: 'Trains one leg at a time to catch and push off the body, as in running.',
  },
  'lunge-walking': {
    setUp: 'Dumbbells at the sides, a clear lane of about ten metres. Count the repetitions of each leg.',
    cues: ['Long steps, both knees to 90°', 'Torso straight', 'Rise through the front heel', 'Find balance, then step'],
    faults: [
      kneePastToes,
      { fault: 'The feet land on one line and the body sways', fix: 'Step hip-wide, as if on two rails.' },
      trunkFolds,
    ],
    forRunners: 'The lunge nearest to running: strength, balance and hip control on the move.',
  },
  'lunge-overhead': {
    setUp:
      'Only after the lunge with the weights at the sides is clean. Press two light dumbbells up, check that nothing hangs above you, then step.',
    cues: ['Arms straight, weights over the shoulders', 'Ribs down', 'Both knees to 90°', 'Front knee behind the toes'],
    faults: [
      { fault: 'The weights drift forward', fix: 'Upper arms beside the ears; lighter dumbbells.' },
      { fault: 'The lower back arches', fix: 'Pull the ribs down and tighten the belly before each step.' },
      kneePastToes,
    ],
    forRunners: 'The same legs with far more work for the trunk that has to stay tall.',
  },
  'lunge-reverse': {
    setUp: 'Dumbbells at the sides, feet hip-wide, a clear step behind you.',
    cues: ['Step back, both knees to 90°', 'Weight on the front heel', 'Torso straight', 'Pull up with the front leg'],
    faults: [
      { fault: 'The back leg pushes the body up', fix: 'Keep the weight on the front foot; back toes only balance.' },
      kneeInwards,
      trunkFolds,
    ],
    forRunners: 'The lunge that is kindest to the knee: the front foot never has to brake a fall.',
  },
  'lunge-lateral': {
    setUp: 'Dumbbells at the sides or none, feet together, a clear wide step to each side.',
    cues: [
      'Wide step, sit back into one hip',
      'The other leg stays straight',
      'Knee over the foot',
      'Push back to the middle',
    ],
    faults: [
      { fault: 'The knee falls inside the foot', fix: 'Toes slightly out, knee over the second toe.' },
      { fault: 'The heel lifts', fix: 'Sit back instead of forward; a smaller step.' },
    ],
    forRunners: 'Sideways strength that straight running never trains.',
  },
  'split-squat': {
    setUp:
      'Dumbbells at the sides, one long step apart, feet hip-wide, the back heel up. The feet stay where they are.',
    cues: [
      'Drop straight down, both knees to 90°',
      'Weight on the front foot',
      'Torso straight',
      'Lower for three seconds',
    ],
    faults: [kneePastToes, kneeInwards, trunkFolds],
    forRunners: 'All the leg work of a lunge with the feet planted: the place to learn depth and add load.',
  },
  'bulgarian-split-squat': {
    setUp:
      'Stand one long step in front of a bench, the top of the back foot on it. Dumbbells at the sides; something to hold on to nearby.',
    cues: [
      'Back foot on the bench, laces down',
      'Front thigh to level',
      'Front knee behind the toes',
      'Lower for three seconds',
    ],
    faults: [
      { fault: 'The front foot is too close and the knee runs forward', fix: 'Hop the front foot further out.' },
      kneeInwards,
      { fault: 'The back leg does the work', fix: 'Only rest the back foot; weight on the front heel.' },
    ],
    forRunners: 'The most load for one leg with the least weight in the hands.',
  },
} as const satisfies Partial<Record<ExerciseId, Guide>>;

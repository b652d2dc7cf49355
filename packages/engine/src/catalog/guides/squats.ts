import type { Guide } from '../guide.ts';
import type { ExerciseId } from '../ids.ts';

export const squatsGuides = {
  'wall-squat-ball': {
    setUp:
      'Ball between the lower back and a wall, feet hip-wide and a good step in front of you, dumbbells hanging at the sides.',
    cues: [
      'Roll down until the knees are at 90°',
      'Knees behind the toes',
      'Torso straight',
      'Rise without locking the knees',
    ],
    faults: [
      { fault: 'The knees pass the toes', fix: 'Walk the feet further from the wall until the shins stand upright.' },
      { fault: 'The squat stops high or sinks below 90°', fix: 'Thighs level at the bottom, no deeper.' },
      { fault: 'The knees fall inwards', fix: 'Point the knees over the second toes.' },
    ],
    forRunners: 'Teaches the squat with the back supported: thighs without strain on the spine.',
  },
  'single-leg-squat': {
    setUp:
      'Stand on one leg beside something to hold on to, the other foot just off the floor. Learn it without weight, to at least 60° of knee bend.',
    cues: [
      'Sit back and down on one leg',
      'Knee over the second toe',
      'Keep the hips level',
      'Rise without locking the knee',
    ],
    faults: [
      { fault: 'The knee falls inwards', fix: 'Go less deep and hold on lightly until it stays over the foot.' },
      { fault: 'The hip of the free leg drops', fix: 'Tighten the side of the standing hip; less weight.' },
      { fault: 'The trunk leans to the side', fix: 'Stand tall; touch a support with one finger.' },
    ],
    forRunners: 'Running is a row of one-legged squats: this one shows and trains the control of knee and hip.',
  },
  'step-up': {
    setUp:
      'A firm step of about shin height, below the knee. Dumbbells at the sides; the working foot stays on the step.',
    cues: [
      'Whole foot on the step',
      'Rise with the upper leg only',
      'Stand tall, knee not locked',
      'Lower for three seconds',
    ],
    faults: [
      { fault: 'The lower foot pushes off', fix: 'Lift its toes first, then rise.' },
      { fault: 'The knee falls inwards', fix: 'Point it over the second toe; a lower step.' },
      { fault: 'The body drops back down', fix: 'Brake for three seconds and land softly.' },
    ],
    forRunners: 'Climbing strength for hills and stairs, one leg at a time.',
  },
  'goblet-squat': {
    setUp: 'Hold one dumbbell upright against the chest, feet a little wider than the hips, toes slightly out.',
    cues: [
      'Weight at the chest, elbows down',
      'Sit between the heels',
      'Knees over the toes, heels down',
      'Rise without locking the knees',
    ],
    faults: [
      { fault: 'The heels lift', fix: 'A wider stance, or a small plate under the heels.' },
      { fault: 'The back rounds at the bottom', fix: 'Stop a little higher; keep the chest up.' },
      { fault: 'The knees fall inwards', fix: 'Press the knees out over the second toes.' },
    ],
    forRunners: 'The simplest loaded squat: thighs, hips and a trunk that stays upright.',
  },
  'back-squat': {
    setUp:
      'In a rack with the safety bars just below the deepest point. Bar across the upper back, feet shoulder-wide.',
    cues: [
      'Brace before you go down',
      'Knees over the toes, heels down',
      'Down for three seconds',
      'Rise without locking the knees',
    ],
    faults: [
      { fault: 'The hips shoot up first', fix: 'Chest and hips rise together; less weight.' },
      { fault: 'The back rounds at the bottom', fix: 'Stop above that depth; brace harder.' },
      { fault: 'The knees fall inwards', fix: 'Press the knees out over the second toes.' },
    ],
    forRunners: 'The classic heavy lift of the running-economy studies, for those who have learnt it.',
  },
} as const satisfies Partial<Record<ExerciseId, Guide>>;

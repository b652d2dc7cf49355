import type { Guide } from '../guide.ts';
import type { ExerciseId } from '../ids.ts';

export const hipsGuides = {
  'side-lying-abduction': {
    setUp: 'Lie on the side, on a mat if there is one, the lower knee bent, the cuff just above the upper ankle.',
    cues: [
      'Roll the hips slightly forward',
      'Lift the leg to 30–40°',
      'Hold for one second',
      'Heel leads, toes never up',
    ],
    faults: [
      { fault: 'The pelvis rolls back', fix: 'Roll the upper hip forward over the lower one.' },
      { fault: 'The leg drifts forward', fix: 'Keep it in line with the body, heel a touch behind.' },
      { fault: 'The leg is swung up', fix: 'Two seconds up, two down; less weight.' },
    ],
    forRunners:
      'Keeps the pelvis level at every stride; hip work like this cut overuse injuries in supervised novices.',
  },
  'side-lying-adduction': {
    setUp:
      'Lie on the side, on a mat if there is one, the upper foot on the floor in front, the cuff just above the lower ankle.',
    cues: ['Lift the lower leg, knee straight', 'Hold for one second', 'Lower without resting'],
    faults: [
      { fault: 'The body rolls back', fix: 'Stack hip over hip; the upper hand on the floor in front.' },
      { fault: 'The knee bends', fix: 'Leg long, toes pulled up.' },
    ],
    forRunners: 'The inner thigh works with the outer hip to keep the leg under the body.',
  },
  'supine-leg-raise': {
    setUp:
      'Lie on the back, on a mat if there is one, one knee bent with the foot flat, the cuff just above the other ankle.',
    cues: ['Knee straight, then lift', 'Up to the height of the other knee', 'Lower back stays down', 'Lower slowly'],
    faults: [
      { fault: 'The knee of the raised leg bends', fix: 'Tighten the thigh first; end the set when it cannot hold.' },
      { fault: 'The lower back arches', fix: 'Press it into the floor; lift less high.' },
    ],
    forRunners: 'The muscles that swing the leg forward, trained without any machine.',
  },
  clam: {
    setUp: 'Lie on the side, hips bent to about 45°, knees to 90°, heels together, the band just above the knees.',
    cues: ['Feet together, open the upper knee', 'Hips stay stacked', 'Hold for one second'],
    faults: [
      { fault: 'The pelvis rolls back', fix: 'Open less; keep the upper hip over the lower one.' },
      { fault: 'The knee is flung open', fix: 'Two seconds up, two down.' },
    ],
    forRunners: 'A gentle first step for the side of the hip; the side-lying raise asks twice as much.',
  },
  'band-walk': {
    setUp:
      'Band round the ankles, or just above the knees to make it easier. A few clear steps to each side; one step each way is one repetition.',
    cues: ['Knees softly bent', 'Step sideways against the band', 'Feet never closer than the hips', 'Trunk still'],
    faults: [
      { fault: 'The knees fall inwards', fix: 'Press them out against the band; a lighter band.' },
      { fault: 'The body rocks from side to side', fix: 'Smaller steps; hips stay level.' },
      { fault: 'The band goes slack', fix: 'Keep the feet at least hip-wide.' },
    ],
    forRunners: 'The side of the hip, standing up as in running.',
  },
} as const satisfies Partial<Record<ExerciseId, Guide>>;

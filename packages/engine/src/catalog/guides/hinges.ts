import type { Guide } from '../guide.ts';
import type { ExerciseId } from '../ids.ts';

export const hingesGuides = {
  'romanian-deadlift': {
    setUp: 'Stand tall, feet hip-wide, the weight in front of the thighs, knees softly bent.',
    cues: [
      'Push the hips back',
      'Knees softly bent, shins upright',
      'Back flat, weight close to the legs',
      'Lower for three seconds',
    ],
    faults: [
      { fault: 'The back rounds', fix: 'Stop where the hamstrings are tight; usually just below the knee.' },
      { fault: 'It turns into a squat', fix: 'The knees keep their slight bend; only the hips move back.' },
      { fault: 'The weight drifts away from the legs', fix: 'Brush the thighs all the way.' },
    ],
    forRunners: 'Strong hamstrings and seat in the stretched position, where a fast stride needs them.',
  },
  'single-leg-romanian-deadlift': {
    setUp: 'One dumbbell in the hand opposite the standing leg, something to touch nearby.',
    cues: [
      'Hips back, free leg long behind',
      'Keep the hips level',
      'Back flat, knee softly bent',
      'Lower for three seconds',
    ],
    faults: [
      { fault: 'The hip of the free leg opens', fix: 'Point its toes at the floor.' },
      { fault: 'The back rounds', fix: 'Stop where the hamstring is tight.' },
      { fault: 'Balance goes first', fix: 'Touch a wall or a rack with the free hand.' },
    ],
    forRunners: 'Hamstring strength and a level pelvis on one leg, together.',
  },
  'hip-thrust': {
    setUp:
      'Shoulder blades on the edge of a bench that cannot slide, padded bar across the hips, shins upright at the top.',
    cues: [
      'Drive through the heels',
      'Hips level with knees and shoulders',
      'Squeeze for one second',
      'Ribs down, chin tucked',
    ],
    faults: [
      { fault: 'The lower back arches at the top', fix: 'Stop when trunk and thighs are in line; ribs down.' },
      { fault: 'The knees fall inwards', fix: 'Press the knees out over the toes.' },
      {
        fault: 'Mostly felt in the front thighs',
        fix: 'Move the feet further out until the shins stand upright at the top.',
      },
    ],
    forRunners: 'The most direct load for the seat muscle that drives the leg back uphill.',
  },
  'glute-bridge-single-leg': {
    setUp:
      'Lie on the back, on a mat if there is one, one foot flat, the other knee held up. A dumbbell can rest on the working hip.',
    cues: ['Push through the heel', 'Shoulder, hip and knee in line', 'Keep the hips level', 'Lower slowly'],
    faults: [
      { fault: 'The hip of the free leg sinks', fix: 'Press that side up until both hips are level.' },
      { fault: 'The hamstring cramps', fix: 'Bring the heel a little closer to the seat.' },
      { fault: 'The lower back arches', fix: 'Tighten the belly; stop at a straight line.' },
    ],
    forRunners: 'Wakes the seat muscle on one leg, with no equipment at all.',
  },
  'prone-hip-extension': {
    setUp: 'Lie face down, on a mat if there is one, forehead on the hands, the cuff just above the ankle.',
    cues: ['Tighten the seat, then lift', 'Leg long, hip bones stay down', 'Hold for one second'],
    faults: [
      { fault: 'The lower back arches to lift higher', fix: 'Lift only until the pelvis would tip.' },
      { fault: 'The pelvis turns', fix: 'Both hip bones stay on the floor.' },
    ],
    forRunners: 'The push-off muscle alone, one side at a time.',
  },
  'nordic-curl': {
    setUp: 'Kneel on something soft with the heels held under an anchor, hands ready to catch.',
    cues: ['Knees, hips and shoulders in line', 'Fall as slowly as you can', 'Catch with the hands, push back up'],
    faults: [
      { fault: 'The hips fold back', fix: 'Tighten the seat; go only as far as the line holds.' },
      { fault: 'The last half is a free fall', fix: 'Use a band or catch earlier; fewer repetitions.' },
    ],
    forRunners: 'The hardest braking work for the hamstrings; for those who have built up to it.',
  },
} as const satisfies Partial<Record<ExerciseId, Guide>>;

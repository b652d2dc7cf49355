import type { Exercise } from '../exercise.ts';
import type { ExerciseId } from '../ids.ts';
import { effective, firstLoad, rest, setFatigue, slopes, tempo } from '../priors.ts';
import { sources } from '../sources.ts';

/** What every hip strengthener on the floor or with a band shares: small, slow, one muscle, safe to tire out. */
const hip = {
  kind: 'free-weight',
  joints: 'isolation',
  needs: [],
  effective: effective.straightLeg,
  slope: slopes.hipRaise,
  setFatigue: setFatigue.smallMuscle,
  firstLoadShare: firstLoad.none,
  restSeconds: rest.smallMuscle,
  tempo: tempo.raise,
  failureSafe: true,
  eccentric: false,
  supine: false,
  onlyIfKnown: false,
} as const satisfies Partial<Exercise>;

/** A leg lifted with an ankle cuff, or with nothing but its own weight. */
const cuffed = { sides: 'each', stations: ['ankle-cuffs', 'mat'], loadMeaning: 'cuff' } as const;

/** Hip strengtheners with ankle weight or band. Credits: evidence §3. */
export const hips = {
  'side-lying-abduction': {
    ...hip,
    ...cuffed,
    id: 'side-lying-abduction',
    name: 'Side-lying hip raise',
    pattern: 'hip-abduction',
    credit: { gluteusMaximus: 0.35, hipAbductors: 1, hipFlexors: 0.05, trunk: 0.15 },
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
    setUp: 'Lie on the side, on a mat if there is one, the lower knee bent, the cuff just above the upper ankle.',
    substitutes: ['hip-abduction-machine', 'band-walk', 'clam'],
    homeVersion: 'side-lying-abduction',
    fit: { category: 11, name: 22, nearest: false },
    grade: 'A',
    sources: [sources.distefano, sources.macAskill, sources.baik, sources.leppanen],
    forRunners:
      'Keeps the pelvis level at every stride; hip work like this cut overuse injuries in supervised novices.',
  },
  'side-lying-adduction': {
    ...hip,
    ...cuffed,
    id: 'side-lying-adduction',
    name: 'Side-lying inner-thigh raise',
    pattern: 'hip-adduction',
    credit: { adductors: 0.9, trunk: 0.1 },
    cues: ['Lift the lower leg, knee straight', 'Hold for one second', 'Lower without resting'],
    faults: [
      { fault: 'The body rolls back', fix: 'Stack hip over hip; the upper hand on the floor in front.' },
      { fault: 'The knee bends', fix: 'Leg long, toes pulled up.' },
    ],
    setUp:
      'Lie on the side, on a mat if there is one, the upper foot on the floor in front, the cuff just above the lower ankle.',
    substitutes: ['hip-adduction-machine', 'lunge-lateral'],
    homeVersion: 'side-lying-adduction',
    fit: { category: 11, name: 10, nearest: false },
    grade: 'C',
    sources: [sources.coaching],
    forRunners: 'The inner thigh works with the outer hip to keep the leg under the body.',
  },
  'supine-leg-raise': {
    ...hip,
    ...cuffed,
    id: 'supine-leg-raise',
    name: 'Lying leg raise',
    pattern: 'hip-flexion',
    credit: { vasti: 0.3, rectusFemoris: 0.6, adductors: 0.1, hipFlexors: 0.9, tibialisAnterior: 0.1, trunk: 0.3 },
    cues: ['Knee straight, then lift', 'Up to the height of the other knee', 'Lower back stays down', 'Lower slowly'],
    faults: [
      { fault: 'The knee of the raised leg bends', fix: 'Tighten the thigh first; end the set when it cannot hold.' },
      { fault: 'The lower back arches', fix: 'Press it into the floor; lift less high.' },
    ],
    setUp:
      'Lie on the back, on a mat if there is one, one knee bent with the foot flat, the cuff just above the other ankle.',
    supine: true,
    substitutes: [],
    homeVersion: 'supine-leg-raise',
    // The profile's straight leg raise lifts both legs.
    fit: { category: 16, name: 9, nearest: true },
    grade: 'C',
    sources: [sources.bolgla, sources.lenhart],
    forRunners: 'The muscles that swing the leg forward, trained without any machine.',
  },
  clam: {
    ...hip,
    id: 'clam',
    name: 'Clam',
    pattern: 'hip-abduction',
    // The leg's own weight does for a start; the band is the load to add.
    kind: 'body-weight',
    credit: { gluteusMaximus: 0.35, hipAbductors: 0.5, trunk: 0.1 },
    sides: 'each',
    stations: ['bands', 'mat'],
    loadMeaning: 'band',
    cues: ['Feet together, open the upper knee', 'Hips stay stacked', 'Hold for one second'],
    faults: [
      { fault: 'The pelvis rolls back', fix: 'Open less; keep the upper hip over the lower one.' },
      { fault: 'The knee is flung open', fix: 'Two seconds up, two down.' },
    ],
    setUp: 'Lie on the side, hips bent to about 45°, knees to 90°, heels together, the band just above the knees.',
    substitutes: ['side-lying-abduction', 'band-walk', 'hip-abduction-machine'],
    homeVersion: 'clam',
    fit: { category: 10, name: 44, nearest: false },
    grade: 'B',
    sources: [sources.distefano],
    forRunners: 'A gentle first step for the side of the hip; the side-lying raise asks twice as much.',
  },
  // The table gives clam and band walk one row.
  'band-walk': {
    ...hip,
    id: 'band-walk',
    name: 'Sideways band walk',
    pattern: 'hip-abduction',
    credit: { gluteusMaximus: 0.35, hipAbductors: 0.5, trunk: 0.1 },
    sides: 'both',
    stations: ['bands'],
    loadMeaning: 'band',
    cues: ['Knees softly bent', 'Step sideways against the band', 'Feet never closer than the hips', 'Trunk still'],
    faults: [
      { fault: 'The knees fall inwards', fix: 'Press them out against the band; a lighter band.' },
      { fault: 'The body rocks from side to side', fix: 'Smaller steps; hips stay level.' },
      { fault: 'The band goes slack', fix: 'Keep the feet at least hip-wide.' },
    ],
    setUp:
      'Band round the ankles, or just above the knees to make it easier. A few clear steps to each side; one step each way is one repetition.',
    substitutes: ['side-lying-abduction', 'hip-abduction-machine', 'clam'],
    homeVersion: 'band-walk',
    fit: { category: 11, name: 11, nearest: false },
    grade: 'B',
    sources: [sources.distefano],
    forRunners: 'The side of the hip, standing up as in running.',
  },
} as const satisfies Partial<Record<ExerciseId, Exercise>>;

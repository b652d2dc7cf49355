import type { Exercise } from '../exercise.ts';
import type { ExerciseId } from '../ids.ts';
import { effective, firstLoad, rest, setFatigue, slopes, tempo } from '../priors.ts';
import { sources } from '../sources.ts';

/** What every exercise below the knee shares. */
const lowerLeg = {
  joints: 'isolation',
  slope: slopes.calf,
  setFatigue: setFatigue.smallMuscle,
  restSeconds: rest.smallMuscle,
  tempo: tempo.raise,
  eccentric: false,
  supine: false,
  onlyIfKnown: false,
} as const satisfies Partial<Exercise>;

const bouncing = { fault: 'Bouncing out of the bottom', fix: 'Pause at the bottom and at the top.' } as const;
const halfHeight = {
  fault: 'The heels rise less with each repetition',
  fix: 'End the set, or take weight off.',
} as const;

/** Calf and shin. Credits: evidence §3. */
export const calves = {
  'calf-raise-standing': {
    ...lowerLeg,
    id: 'calf-raise-standing',
    name: 'Standing calf raise',
    pattern: 'calf',
    kind: 'machine',
    credit: { gastrocnemius: 1, soleus: 0.9, trunk: 0.05 },
    sides: 'both',
    stations: ['calf-raise-standing-machine'],
    needs: [],
    loadMeaning: 'stack',
    effective: effective.bothFeet,
    // Our choice: the legs already lift the body; a third of it on top is light for two calves.
    firstLoadShare: 0.3,
    cues: [
      'Heels as high as they go',
      'Hold for one second',
      'Heels below the step, slowly',
      'Knees straight, not locked',
    ],
    faults: [bouncing, { fault: 'The knees bend and push', fix: 'Keep the same slight bend throughout.' }, halfHeight],
    setUp: 'Balls of the feet on the step, heels free, pads on the shoulders, knees straight but not locked.',
    failureSafe: true,
    substitutes: ['calf-raise-single-leg'],
    homeVersion: 'calf-raise-single-leg',
    fit: { category: 1, name: 19, nearest: false },
    grade: 'A',
    sources: [sources.kinoshita, sources.dorn],
    forRunners: 'The calf carries most of the push in running, and it grows standing, hardly at all sitting.',
  },
  'calf-raise-seated': {
    ...lowerLeg,
    id: 'calf-raise-seated',
    name: 'Seated calf raise',
    pattern: 'calf',
    kind: 'machine',
    credit: { gastrocnemius: 0.15, soleus: 1 },
    sides: 'both',
    stations: ['calf-raise-seated-machine'],
    needs: [],
    loadMeaning: 'stack',
    effective: effective.station,
    // Our choice: two calves without the body's weight on them.
    firstLoadShare: 0.3,
    cues: ['Heels as high as they go', 'Hold for one second', 'Heels down to a mild stretch, slowly'],
    faults: [bouncing, halfHeight],
    setUp: 'Knees under the pad and bent to 90°, balls of the feet on the step, heels free.',
    failureSafe: true,
    substitutes: ['calf-raise-standing', 'calf-raise-single-leg'],
    homeVersion: 'calf-raise-single-leg',
    fit: { category: 1, name: 7, nearest: false },
    grade: 'A',
    sources: [sources.kinoshita, sources.dorn],
    forRunners: 'Extra work for the deep calf muscle, which bears six to eight times body weight in running.',
  },
  'calf-raise-single-leg': {
    ...lowerLeg,
    id: 'calf-raise-single-leg',
    name: 'Single-leg calf raise',
    pattern: 'calf',
    kind: 'free-weight',
    credit: { hipAbductors: 0.2, gastrocnemius: 1, soleus: 0.9, tibialisAnterior: 0.05, trunk: 0.1 },
    sides: 'each',
    stations: ['dumbbells'],
    needs: [],
    loadMeaning: 'dumbbell',
    effective: effective.oneFoot,
    firstLoadShare: firstLoad.none,
    cues: [
      'Heel as high as it goes',
      'Hold for one second',
      'Lower slowly, below the step',
      'Knee straight, not locked',
    ],
    faults: [bouncing, { fault: 'The ankle rolls outwards', fix: 'Press through the big toe.' }, halfHeight],
    setUp:
      'Ball of one foot on the edge of a step, or flat on the floor, one hand on a wall for balance, the dumbbell in the other.',
    failureSafe: false,
    substitutes: ['calf-raise-standing'],
    homeVersion: 'calf-raise-single-leg',
    fit: { category: 1, name: 16, nearest: false },
    grade: 'B',
    sources: [sources.kinoshita, sources.hebertLosier, sources.sleeswijkVisser],
    forRunners: 'The whole body on one calf, as in every stride; shows a weaker side at once.',
  },
  'tibialis-raise': {
    ...lowerLeg,
    id: 'tibialis-raise',
    name: 'Tibialis raise',
    pattern: 'shin',
    kind: 'free-weight',
    credit: { tibialisAnterior: 1 },
    sides: 'both',
    stations: ['dumbbells'],
    needs: [],
    loadMeaning: 'dumbbell-pair',
    // Derived: the calf raise turned round; the lean scales both shares alike.
    effective: effective.bothFeet,
    firstLoadShare: firstLoad.none,
    cues: ['Pull the toes up hard', 'Hold for one second', 'Lower slowly', 'Knees straight, not locked'],
    faults: [
      { fault: 'The hips swing to help', fix: 'Seat and back stay on the wall.' },
      { fault: 'The toes slap down', fix: 'Take two seconds to lower.' },
    ],
    setUp: 'Lean the seat and back on a wall, heels a foot length in front of it; further out is harder.',
    failureSafe: true,
    substitutes: [],
    homeVersion: 'tibialis-raise',
    fit: { category: 1, name: 8, nearest: true },
    grade: 'C',
    sources: [sources.coaching],
    forRunners: 'The shin lifts the foot in every stride and tires on long descents.',
  },
} as const satisfies Partial<Record<ExerciseId, Exercise>>;

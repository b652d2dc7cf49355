import type { Exercise } from '../exercise.ts';
import type { ExerciseId } from '../ids.ts';
import { effective, firstLoad, rest, setFatigue, slopes, tempo } from '../priors.ts';

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
    substitutes: ['hip-abduction-machine', 'band-walk', 'clam'],
    homeVersion: 'side-lying-abduction',
    fit: { category: 11, name: 22, nearest: false },
    grade: 'A',
  },
  'side-lying-adduction': {
    ...hip,
    ...cuffed,
    id: 'side-lying-adduction',
    name: 'Side-lying inner-thigh raise',
    pattern: 'hip-adduction',
    credit: { adductors: 0.9, trunk: 0.1 },
    substitutes: ['hip-adduction-machine', 'lunge-lateral'],
    homeVersion: 'side-lying-adduction',
    fit: { category: 11, name: 10, nearest: false },
    grade: 'C',
  },
  'supine-leg-raise': {
    ...hip,
    ...cuffed,
    id: 'supine-leg-raise',
    name: 'Lying leg raise',
    pattern: 'hip-flexion',
    credit: { vasti: 0.3, rectusFemoris: 0.6, adductors: 0.1, hipFlexors: 0.9, tibialisAnterior: 0.1, trunk: 0.3 },
    supine: true,
    substitutes: [],
    homeVersion: 'supine-leg-raise',
    // The profile's straight leg raise lifts both legs.
    fit: { category: 16, name: 9, nearest: true },
    grade: 'C',
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
    substitutes: ['side-lying-abduction', 'band-walk', 'hip-abduction-machine'],
    homeVersion: 'clam',
    fit: { category: 10, name: 44, nearest: false },
    grade: 'B',
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
    substitutes: ['side-lying-abduction', 'hip-abduction-machine', 'clam'],
    homeVersion: 'band-walk',
    fit: { category: 11, name: 11, nearest: false },
    grade: 'B',
  },
} as const satisfies Partial<Record<ExerciseId, Exercise>>;

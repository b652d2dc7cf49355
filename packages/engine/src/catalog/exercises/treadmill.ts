import type { Exercise } from '../exercise.ts';
import type { ExerciseId } from '../ids.ts';
import { rest, setFatigue, slopes } from '../priors.ts';

/** Incline in place of a hill. */
export const treadmill = {
  'treadmill-hills': {
    id: 'treadmill-hills',
    name: 'Treadmill hills',
    pattern: 'run',
    kind: 'treadmill',
    joints: 'compound',
    // Our choice: a hill block counts as a small part of a hard set for what drives the body uphill, so that hills
    // never replace lifting in the week's balance; in proportion to the demand of uphill running (evidence §2.5).
    credit: {
      vasti: 0.1,
      hamstrings: 0.15,
      gluteusMaximus: 0.25,
      hipFlexors: 0.15,
      gastrocnemius: 0.2,
      soleus: 0.3,
    },
    sides: 'both',
    stations: ['treadmill'],
    needs: [],
    loadMeaning: 'treadmill',
    // Our choice: the load is the grade in percent, an ordinal; it only ranks one hill above another.
    effective: { bodyMassShare: 1, loadShare: 1 },
    slope: slopes.hipRaise,
    setFatigue: setFatigue.smallMuscle,
    firstLoadShare: 0,
    restSeconds: rest.compound,
    // One stride: about 85 a minute for each leg uphill; our choice.
    tempo: { upSeconds: 0.35, holdSeconds: 0, downSeconds: 0.35 },
    failureSafe: true,
    eccentric: false,
    supine: false,
    substitutes: [],
    // Stairs or a kerb do what a belt would.
    homeVersion: 'step-up',
    // Category 52 is newer than many readers; its indoor run has no incline.
    fit: { category: 52, name: 1, nearest: true },
    grade: 'B',
    onlyIfKnown: false,
  },
} as const satisfies Partial<Record<ExerciseId, Exercise>>;

import type { ExerciseId } from '../../catalog/ids.ts';
import type { Motion } from '../motion.ts';
import { free, hanging, type Pose, trunk } from '../pose.ts';

/**
 * Hip, knee and ankle at six moments of the stride (landing, mid-stance, toe-off, early, middle and late swing), rounded
 * from the curves of running in Novacheck 1998 (Gait Posture 7:77), the hip with the greater flexion of uphill running.
 */
const stride = [
  { hip: 42, knee: 22, ankle: 8 },
  { hip: 20, knee: 42, ankle: 25 },
  { hip: -6, knee: 20, ankle: -18 },
  { hip: 4, knee: 66, ankle: -14 },
  { hip: 36, knee: 98, ankle: 0 },
  { hip: 58, knee: 70, ankle: 6 },
] as const;

/** Height of the hips at the same moments: lowest in mid-stance, highest in flight. */
const hipHeight = [0.507, 0.488, 0.52] as const;
/** The arm swings against its leg. */
const swing = [-42, -12, 18, 34, 6, -30] as const;

/** The right leg at moment `k` of the stride, the left half a stride later. */
const running = (k: 0 | 1 | 2 | 3 | 4 | 5): Pose => {
  const other = ((k + 3) % 6) as 0 | 1 | 2 | 3 | 4 | 5;
  return {
    root: { on: 'pelvis', at: [0, hipHeight[(k % 3) as 0 | 1 | 2], 0] },
    trunk: trunk({ lean: 9, neck: -4 }),
    right: free(stride[k]),
    left: free(stride[other]),
    rightArm: hanging({ shoulder: swing[k], elbow: 88, abduction: 10 }),
    leftArm: hanging({ shoulder: swing[other], elbow: 88, abduction: 10 }),
  };
};

export const treadmill = {
  'treadmill-hills': {
    view: 'side',
    first: 'up',
    steady: true,
    start: running(0),
    there: [
      { at: 1 / 3, pose: running(1) },
      { at: 2 / 3, pose: running(2) },
    ],
    turn: running(3),
    back: [
      { at: 1 / 3, pose: running(4) },
      { at: 2 / 3, pose: running(5) },
    ],
    contacts: [
      { of: 'right-ball', on: 'belt', still: false },
      { of: 'left-ball', on: 'belt', still: false },
    ],
    station: [{ kind: 'belt', gradePercent: 6 }],
    form: [{ measure: 'trunk-lean', at: 'whole', least: 0, most: 15 }],
    cues: ['whole', 'whole', 'whole', 'there'],
  },
} as const satisfies Partial<Record<ExerciseId, Motion>>;

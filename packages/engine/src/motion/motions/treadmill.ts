import type { ExerciseId } from '../../catalog/ids.ts';
import { body } from '../body.ts';
import type { Motion } from '../motion.ts';
import { free, hanging, mirroredLeg, type PlantedLeg, type Pose, planted, trunk } from '../pose.ts';
import { skeletonOf } from '../skeleton.ts';
import { toDegrees } from '../space.ts';

/** Our choice: a hill as most blocks have it. Another slope is `onSlope`. */
const gradePercent = 6;

/**
 * A stride has twelve parts. For the first four the foot bears: its ball goes back with the belt by the same distance in
 * each part, from where it lands, in body heights from the hips.
 */
const landsAhead = 0.195;
const eachPart = 0.095;
/** The heel rises as the leg pushes off: the slope of the foot against the belt at the beginning of each part. */
const pushOff: readonly number[] = [0, 0, -5, -26, -52];

/**
 * Hip, knee and ankle of the leg that swings, from after toe-off to before landing, rounded from the curves of running in
 * Novacheck 1998 (Gait Posture 7:77), the hip with the greater flexion of uphill running.
 */
const swinging: readonly (readonly [hip: number, knee: number, ankle: number])[] = [
  [-4, 42, -20],
  [4, 66, -14],
  [20, 88, -6],
  [36, 98, 0],
  [50, 90, 4],
  [56, 66, 6],
  [48, 34, 6],
];

/** Height of the hips in each half stride: lowest when one leg bears all, highest in flight. */
const hipHeight: readonly number[] = [0.508, 0.496, 0.488, 0.492, 0.504, 0.511];
/** The arm swings against its leg. */
const swing: readonly number[] = [-42, -30, -12, 4, 18, 28, 34, 24, 6, -14, -30, -40];

/** The body at the beginning of a part, its legs as given. */
const held = (part: number, right: Pose['right'], left: Pose['left']): Pose => ({
  root: { on: 'pelvis', at: [0, hipHeight[part % 6] ?? 0, 0] },
  trunk: trunk({ lean: 9, neck: -4 }),
  right,
  left,
  rightArm: hanging({ shoulder: swing[part] ?? 0, elbow: 88, abduction: 10 }),
  leftArm: hanging({ shoulder: swing[(part + 6) % 12] ?? 0, elbow: 88, abduction: 10 }),
});

/** Where the right foot is at the beginning of a part. */
function footAt(part: number): PlantedLeg {
  const slope = toDegrees(Math.atan(gradePercent / 100));
  const rise = pushOff[part];
  if (rise !== undefined) {
    const x = landsAhead - part * eachPart;
    const at = [x, (x * gradePercent) / 100, body.hipHalf] as const;
    return planted(at, { part: 'ball', pitch: rise + slope, toes: slope });
  }
  const [hip, knee, ankle] = swinging[part - pushOff.length] ?? [0, 0, 0];
  const { ball, foot } = skeletonOf(held(part, free({ hip, knee, ankle }), free())).right;
  const pitch = toDegrees(Math.atan2(foot.front[1], foot.front[0]));
  return planted(ball, { part: 'ball', pitch, toes: pitch });
}

/** The left leg is half a stride behind the right one. */
const running = (part: number): Pose => held(part, footAt(part), mirroredLeg(footAt((part + 6) % 12)));

const between = [1, 2, 3, 4, 5];

export const treadmill = {
  'treadmill-hills': {
    view: 'side',
    first: 'up',
    steady: true,
    start: running(0),
    there: between.map((part) => ({ at: part / 6, pose: running(part) })),
    turn: running(6),
    back: between.map((part) => ({ at: part / 6, pose: running(6 + part) })),
    contacts: [
      { of: 'right-ball', on: 'belt', still: false },
      { of: 'left-ball', on: 'belt', still: false },
    ],
    station: [{ kind: 'belt', gradePercent }],
    form: [{ measure: 'trunk-lean', at: 'whole', least: 0, most: 15 }],
    cues: ['whole', 'whole', 'whole', 'there'],
  },
} as const satisfies Partial<Record<ExerciseId, Motion>>;

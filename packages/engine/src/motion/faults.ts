import type { ExerciseId } from '../catalog/ids.ts';
import type { View } from './motion.ts';
import { motions } from './motions/index.ts';
import { type Arm, type FreeLeg, hanging, type Leg, type Pose, planted } from './pose.ts';
import { type LegBones, skeletonOf } from './skeleton.ts';
import { add, type Degrees, type Vector } from './space.ts';
import { footPoint } from './touch.ts';

/** Where the body goes wrong: the joint, or the line, whose angle is off. */
export type Wrong = 'knee' | 'hip' | 'trunk' | 'back' | 'ankle' | 'shoulder' | 'toe-line';

/** An exercise done wrong in one way, at the moment where it shows most. */
export interface Fault {
  /** Its number among the faults of the exercise's guide. */
  readonly fault: number;
  readonly at: 'start' | 'turn';
  readonly pose: Pose;
  readonly wrong: Wrong;
  /** The side from which it shows. */
  readonly view: View;
}

interface Change {
  /** The hips are there instead. */
  readonly move?: Vector;
  /** The feet stand so much further forward; the right one alone by a longer step. */
  readonly feet?: number;
  readonly step?: number;
  readonly lean?: Degrees;
  readonly roll?: Degrees;
  readonly spine?: Degrees;
  /** Knees that fall inwards: the right, and the left as well. */
  readonly inwards?: Degrees;
  readonly bothInwards?: Degrees;
  readonly heelsUp?: Degrees;
  /** Of legs that swing free. */
  readonly right?: Partial<FreeLeg>;
  readonly left?: Partial<FreeLeg>;
  readonly arms?: Arm;
}

/** The pose with the feet where they are, and so much else changed. */
function changed(pose: Pose, change: Change): Pose {
  const body = skeletonOf(pose);
  const {
    move = [0, 0, 0],
    lean = 0,
    roll = 0,
    spine = 0,
    feet = 0,
    step = feet,
    bothInwards = 0,
    inwards = bothInwards,
    heelsUp,
  } = change;
  const { trunk } = pose;
  return {
    ...pose,
    root:
      pose.root.on === 'knees' || pose.root.on === 'shoulders'
        ? pose.root
        : { on: 'pelvis', at: add(body.pelvis, move) },
    trunk: {
      lean: trunk.lean + lean,
      roll: trunk.roll + roll,
      spine: trunk.spine + spine,
      neck: trunk.neck - (lean + spine) * 0.4,
    },
    right: pinned(pose.right, body.right, step, -inwards, heelsUp, change.right),
    left: pinned(pose.left, body.left, feet, -bothInwards, heelsUp, change.left),
    ...(change.arms && { rightArm: change.arms, leftArm: change.arms }),
  };
}

function pinned(
  leg: Leg,
  bones: LegBones,
  feet: number,
  swivel: Degrees,
  heelsUp: Degrees | undefined,
  other: Partial<FreeLeg> = {},
): Leg {
  if (leg.kind === 'free') return { ...leg, ...other };
  const part = heelsUp === undefined ? leg.part : 'ball';
  const turn = leg.kind === 'planted' ? leg.turn : 0;
  return planted(add(footPoint(bones, part), [feet, 0, 0]), {
    part,
    turn,
    swivel,
    pitch: heelsUp === undefined ? leg.pitch : -heelsUp,
  });
}

type Moment = Fault['at'];

/** A fault of an exercise as a change of one of its key poses, seen as the exercise is unless it shows better elsewhere. */
const wrongly =
  (exercise: ExerciseId) =>
  (fault: number, at: Moment, wrong: Wrong, change: Change, view: View = motions[exercise].view): Fault => ({
    fault,
    at,
    wrong,
    view,
    pose: changed(motions[exercise][at], change),
  });

type Wrongly = ReturnType<typeof wrongly>;

/** What goes wrong in several exercises. */
const toesPassed = (is: Wrongly, fault: number): Fault =>
  is(fault, 'turn', 'toe-line', { move: [0.15, 0.005, 0], lean: 4 });
const trunkFolded = (is: Wrongly, fault: number): Fault => is(fault, 'turn', 'trunk', { lean: 36 });
const kneeInwards = (is: Wrongly, fault: number, at: Moment = 'turn'): Fault =>
  is(fault, at, 'knee', { inwards: 20 }, 'front');
const kneesInwards = (is: Wrongly, fault: number): Fault => is(fault, 'turn', 'knee', { bothInwards: 9 }, 'front');
const backRounded = (is: Wrongly, fault: number): Fault => is(fault, 'turn', 'back', { spine: 38, lean: -4 });
/** The back arches while the chest lies. */
const pelvisTipped = (is: Wrongly, fault: number): Fault => is(fault, 'turn', 'back', { lean: 26, spine: -26 });
const bothKnees = (knee: Degrees, hip?: Degrees): Pick<Change, 'right' | 'left'> => {
  const leg = { knee, ...(hip !== undefined && { hip }) };
  return { right: leg, left: leg };
};

/**
 * The usual faults that can be seen in one picture, for every exercise that has such; those of haste (bouncing, dropping,
 * swinging) cannot.
 */
const shown: Readonly<Partial<Record<ExerciseId, (is: Wrongly) => readonly Fault[]>>> = {
  'leg-press': (is) => [
    is(0, 'turn', 'knee', { move: [-0.004, 0, 0] }),
    is(1, 'start', 'back', { move: [0.02, 0.045, 0], lean: -8, spine: 34 }),
    is(3, 'start', 'knee', { feet: 0.09 }),
  ],
  'leg-extension': (is) => [
    is(1, 'turn', 'knee', bothKnees(-2)),
    is(2, 'turn', 'hip', { move: [0, 0.05, 0], lean: -16, ...bothKnees(10, 48) }),
  ],
  'leg-curl-seated': (is) => [
    is(0, 'turn', 'knee', bothKnees(62)),
    is(1, 'start', 'trunk', { lean: 34, ...bothKnees(22, 116) }),
    is(2, 'start', 'knee', bothKnees(-2)),
  ],
  'leg-curl-lying': (is) => [
    is(0, 'turn', 'hip', { move: [0, 0.05, 0], ...bothKnees(84, 34) }),
    is(1, 'turn', 'knee', bothKnees(62)),
  ],
  'hip-abduction-machine': (is) => [is(0, 'turn', 'trunk', { lean: 30, ...bothKnees(86, 114) }, 'side')],
  'hip-adduction-machine': (is) => [is(1, 'start', 'hip', { right: { abduction: 56 }, left: { abduction: 56 } })],
  'calf-raise-standing': (is) => [
    is(1, 'turn', 'knee', { move: [0.01, -0.035, 0] }),
    is(2, 'turn', 'ankle', { heelsUp: 12, move: [0, -0.03, 0] }),
  ],
  'calf-raise-seated': (is) => [is(1, 'turn', 'ankle', { heelsUp: 8 })],
  'calf-raise-single-leg': (is) => [is(2, 'turn', 'ankle', { heelsUp: 12, move: [0, -0.03, 0] })],
  'tibialis-raise': (is) => [is(0, 'turn', 'hip', { move: [0.07, 0.002, 0], lean: -10 })],
  'lunge-forward': (is) => [toesPassed(is, 0), trunkFolded(is, 1), kneeInwards(is, 2)],
  'lunge-walking': (is) => [toesPassed(is, 0), trunkFolded(is, 2)],
  'lunge-overhead': (is) => [
    is(0, 'turn', 'shoulder', { arms: hanging({ shoulder: 148, abduction: 4, elbow: 4 }) }),
    is(1, 'turn', 'back', { spine: -26 }),
    toesPassed(is, 2),
  ],
  'lunge-reverse': (is) => [kneeInwards(is, 1), trunkFolded(is, 2)],
  'lunge-lateral': (is) => [is(0, 'turn', 'knee', { inwards: 20 })],
  'split-squat': (is) => [toesPassed(is, 0), kneeInwards(is, 1), trunkFolded(is, 2)],
  'bulgarian-split-squat': (is) => [is(0, 'turn', 'toe-line', { move: [0.13, 0.03, 0], lean: 4 }), kneeInwards(is, 1)],
  'wall-squat-ball': (is) => [
    is(0, 'turn', 'toe-line', { feet: -0.16, move: [0, 0.02, 0] }),
    is(1, 'turn', 'knee', { move: [0, 0.11, 0] }),
    kneesInwards(is, 2),
  ],
  'single-leg-squat': (is) => [kneeInwards(is, 0), is(1, 'turn', 'hip', { roll: 14 }, 'front')],
  'step-up': (is) => [kneeInwards(is, 1, 'start')],
  'goblet-squat': (is) => [
    is(0, 'turn', 'ankle', { heelsUp: 24, move: [0.06, 0, 0] }),
    backRounded(is, 1),
    kneesInwards(is, 2),
  ],
  'back-squat': (is) => [
    is(0, 'turn', 'trunk', { move: [-0.03, 0.12, 0], lean: 32 }),
    backRounded(is, 1),
    kneesInwards(is, 2),
  ],
  'romanian-deadlift': (is) => [
    backRounded(is, 0),
    is(1, 'turn', 'knee', { move: [0.0, -0.17, 0], lean: -24 }),
    is(2, 'turn', 'shoulder', { arms: hanging({ shoulder: 104, elbow: 4, abduction: 4 }) }),
  ],
  'single-leg-romanian-deadlift': (is) => [backRounded(is, 1)],
  'hip-thrust': (is) => [pelvisTipped(is, 0)],
  'glute-bridge-single-leg': (is) => [pelvisTipped(is, 2)],
  'prone-hip-extension': (is) => [is(0, 'turn', 'back', { spine: -24, right: { hip: -24 } })],
  'nordic-curl': (is) => [is(0, 'turn', 'hip', { lean: 10, ...bothKnees(68, 46) })],
  'side-lying-abduction': (is) => [is(1, 'turn', 'hip', { right: { hip: 38 } })],
  'side-lying-adduction': (is) => [is(1, 'turn', 'knee', { right: { knee: 40 } })],
  'supine-leg-raise': (is) => [
    is(0, 'turn', 'knee', { right: { knee: 42 } }),
    is(1, 'turn', 'back', { lean: 16, spine: -16, move: [0, 0.01, 0] }),
  ],
  'band-walk': (is) => [kneesInwards(is, 0)],
  'treadmill-hills': (is) => [
    is(1, 'start', 'trunk', { lean: 26 }),
    is(2, 'start', 'knee', { step: 0.1, move: [0, -0.04, 0] }),
  ],
};

/** The usual faults of an exercise that a picture can show; none for some. */
export const faults = (exercise: ExerciseId): readonly Fault[] => shown[exercise]?.(wrongly(exercise)) ?? [];

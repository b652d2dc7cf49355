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
  /** Its id among the faults of the exercise's guide. */
  readonly fault: string;
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
  readonly turn?: Degrees;
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
    turn = 0,
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
      turn: trunk.turn + turn,
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
  (fault: string, at: Moment, wrong: Wrong, change: Change, view: View = motions[exercise].view): Fault => ({
    fault,
    at,
    wrong,
    view,
    pose: changed(motions[exercise][at], change),
  });

type Wrongly = ReturnType<typeof wrongly>;

/** What goes wrong in several exercises. */
const toesPassed = (is: Wrongly): Fault =>
  is('knee-past-toes', 'turn', 'toe-line', { move: [0.15, 0.005, 0], lean: 4 });
const trunkFolded = (is: Wrongly): Fault => is('trunk-forward', 'turn', 'trunk', { lean: 36 });
const kneeInwards = (is: Wrongly, at: Moment = 'turn'): Fault =>
  is('knee-inwards', at, 'knee', { inwards: 20 }, 'front');
const kneesInwards = (is: Wrongly): Fault => is('knees-inwards', 'turn', 'knee', { bothInwards: 9 }, 'front');
const backRounded = (is: Wrongly): Fault => is('back-rounds', 'turn', 'back', { spine: 38, lean: -4 });
/** The back arches while the chest lies. */
const pelvisTipped = (is: Wrongly): Fault => is('back-arches', 'turn', 'back', { lean: 26, spine: -26 });
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
    is('knees-snap', 'turn', 'knee', { move: [-0.004, 0, 0] }),
    is('pelvis-rolls-up', 'start', 'back', { move: [0.02, 0.045, 0], lean: -8, spine: 34 }),
    is('half-range', 'start', 'knee', { feet: 0.09 }),
  ],
  'leg-extension': (is) => [
    is('knees-lock', 'turn', 'knee', bothKnees(-2)),
    is('hips-lift', 'turn', 'hip', { move: [0, 0.05, 0], lean: -16, ...bothKnees(10, 48) }),
  ],
  'leg-curl-seated': (is) => [
    is('half-range', 'turn', 'knee', bothKnees(62)),
    is('body-rocks', 'start', 'trunk', { lean: 34, ...bothKnees(22, 116) }),
    is('drop', 'start', 'knee', bothKnees(-2)),
  ],
  'leg-curl-lying': (is) => [
    is('hips-lift', 'turn', 'hip', { move: [0, 0.05, 0], ...bothKnees(84, 34) }),
    is('half-range', 'turn', 'knee', bothKnees(62)),
  ],
  'hip-abduction-machine': (is) => [is('body-rocks', 'turn', 'trunk', { lean: 30, ...bothKnees(86, 114) }, 'side')],
  'hip-adduction-machine': (is) => [
    is('start-too-wide', 'start', 'hip', { right: { abduction: 56 }, left: { abduction: 56 } }),
  ],
  'calf-raise-standing': (is) => [
    is('knees-push', 'turn', 'knee', { move: [0.01, -0.035, 0] }),
    is('heels-rise-less', 'turn', 'ankle', { heelsUp: 12, move: [0, -0.03, 0] }),
  ],
  'calf-raise-seated': (is) => [is('heels-rise-less', 'turn', 'ankle', { heelsUp: 8 })],
  'calf-raise-single-leg': (is) => [is('heels-rise-less', 'turn', 'ankle', { heelsUp: 12, move: [0, -0.03, 0] })],
  'tibialis-raise': (is) => [is('hips-swing', 'turn', 'hip', { move: [0.07, 0.002, 0], lean: -10 })],
  'lunge-forward': (is) => [toesPassed(is), trunkFolded(is), kneeInwards(is)],
  'lunge-walking': (is) => [toesPassed(is), trunkFolded(is)],
  'lunge-overhead': (is) => [
    is('weight-drifts', 'turn', 'shoulder', { arms: hanging({ shoulder: 148, abduction: 4, elbow: 4 }) }),
    is('back-arches', 'turn', 'back', { spine: -26 }),
    toesPassed(is),
  ],
  'lunge-reverse': (is) => [kneeInwards(is), trunkFolded(is)],
  'lunge-lateral': (is) => [is('knee-inwards', 'turn', 'knee', { inwards: 20 })],
  'split-squat': (is) => [toesPassed(is), kneeInwards(is), trunkFolded(is)],
  'bulgarian-split-squat': (is) => [
    is('knee-past-toes', 'turn', 'toe-line', { move: [0.13, 0.03, 0], lean: 4 }),
    kneeInwards(is),
  ],
  'wall-squat-ball': (is) => [
    is('knee-past-toes', 'turn', 'toe-line', { feet: -0.16, move: [0, 0.02, 0] }),
    is('wrong-depth', 'turn', 'knee', { move: [0, 0.11, 0] }),
    kneesInwards(is),
  ],
  'single-leg-squat': (is) => [kneeInwards(is), is('hip-drops', 'turn', 'hip', { roll: 14 }, 'front')],
  'step-up': (is) => [kneeInwards(is, 'start')],
  'goblet-squat': (is) => [
    is('heels-lift', 'turn', 'ankle', { heelsUp: 24, move: [0.06, 0, 0] }),
    backRounded(is),
    kneesInwards(is),
  ],
  'back-squat': (is) => [
    is('hips-first', 'turn', 'trunk', { move: [-0.03, 0.12, 0], lean: 32 }),
    backRounded(is),
    kneesInwards(is),
  ],
  'romanian-deadlift': (is) => [
    backRounded(is),
    is('squat', 'turn', 'knee', { move: [0.0, -0.17, 0], lean: -24 }),
    is('weight-drifts', 'turn', 'shoulder', { arms: hanging({ shoulder: 104, elbow: 4, abduction: 4 }) }),
  ],
  'single-leg-romanian-deadlift': (is) => [backRounded(is)],
  'hip-thrust': (is) => [pelvisTipped(is)],
  'glute-bridge-single-leg': (is) => [pelvisTipped(is)],
  'prone-hip-extension': (is) => [is('back-arches', 'turn', 'back', { spine: -24, right: { hip: -24 } })],
  'nordic-curl': (is) => [is('hips-fold', 'turn', 'hip', { lean: 10, ...bothKnees(68, 46) })],
  'side-lying-abduction': (is) => [is('leg-drifts', 'turn', 'hip', { right: { hip: 38 } })],
  'side-lying-adduction': (is) => [is('knee-bends', 'turn', 'knee', { right: { knee: 40 } })],
  clam: (is) => [is('pelvis-rolls-back', 'turn', 'hip', { turn: 28, left: { abduction: 14, rotation: 20 } })],
  'supine-leg-raise': (is) => [
    is('knee-bends', 'turn', 'knee', { right: { knee: 42 } }),
    is('back-arches', 'turn', 'back', { lean: 16, spine: -16, move: [0, 0.01, 0] }),
  ],
  'band-walk': (is) => [kneesInwards(is)],
  'treadmill-hills': (is) => [
    is('trunk-forward', 'start', 'trunk', { lean: 26 }),
    is('long-steps', 'start', 'knee', { step: 0.1, move: [0, -0.04, 0] }),
  ],
};

/** The usual faults of an exercise that a picture can show; none for some. */
export const faults = (exercise: ExerciseId): readonly Fault[] => shown[exercise]?.(wrongly(exercise)) ?? [];

import type { ExerciseId } from '../../catalog/ids.ts';
import { hipsAt, leftFoot, rightFoot } from '../build.ts';
import type { Contact, Form, Motion, Part } from '../motion.ts';
import { type Arm, hanging, type Pose, planted, trunk } from '../pose.ts';

/**
 * The lowest point of every lunge, seen from the front ankle: shank upright, thigh level, the back thigh upright under
 * the hip. The places follow from 90° at both knees and the segments' lengths.
 */
const depth = { behindAnkle: 0.2285, hipHeight: 0.302, backBall: 0.509 } as const;
/** From the back foot, where the athlete stood, to the front ankle; ankles, in body heights. */
const step = depth.backBall + 0.074;
const atSides = hanging({ shoulder: 2, elbow: 8, abduction: 6 });

const standing = (arm: Arm): Pose =>
  hipsAt([0, 0.5285, 0], 0, rightFoot(0, 0), leftFoot(0.074, 0, { part: 'ball' }), arm);

/** Down in the lunge, the front ankle at `x`. */
const lowest = (x: number, arm: Arm, lean = 5): Pose =>
  hipsAt(
    [x - depth.behindAnkle, depth.hipHeight, 0],
    lean,
    rightFoot(x, 0),
    leftFoot(x - depth.backBall, 0, { part: 'ball', pitch: -62 }),
    arm,
  );

/** One long step forward: the foot swings through, lands, then the body sinks. */
const stepForward = (arm: Arm) => [
  {
    at: 0.22,
    pose: hipsAt(
      [0.1, 0.5, 0],
      1,
      rightFoot(0.26, 0.07, { pitch: 4 }),
      leftFoot(0.074, 0, { part: 'ball', pitch: -8 }),
      arm,
    ),
  },
  {
    at: 0.45,
    pose: hipsAt(
      [0.3, 0.408, 0],
      3,
      rightFoot(step, 0, { pitch: 0 }),
      leftFoot(0.074, 0, { part: 'ball', pitch: -34 }),
      arm,
    ),
  },
];

const sides: readonly Contact[] = [
  { of: 'right-hand', on: 'weight', still: false },
  { of: 'left-hand', on: 'weight', still: false },
];
const station: readonly Part[] = [
  { kind: 'floor', y: 0 },
  { kind: 'dumbbell', in: 'hands' },
];

/** Evidence §4.2, lunge. */
const form: readonly Form[] = [
  { measure: 'right-knee', at: 'turn', least: 88, most: 92 },
  { measure: 'left-knee', at: 'turn', least: 80, most: 100 },
  { measure: 'right-knee-past-toe', at: 'whole', least: -2, most: 0 },
  { measure: 'trunk-lean', at: 'whole', least: -5, most: 15 },
];

const forward = (arm: Arm) =>
  ({
    view: 'side',
    first: 'down',
    start: standing(arm),
    there: stepForward(arm),
    turn: lowest(step, arm),
    contacts: [{ of: 'left-ball', on: 'floor', still: true }, ...sides],
    station,
    form,
  }) as const satisfies Omit<Motion, 'cues'>;

/** Split: both feet stay; the front ankle stands at `behindAnkle`, so that the hips sink straight down. */
const split = (hip: number, height: number, pitch: number, lean: number): Pose =>
  hipsAt(
    [hip, height, 0],
    lean,
    rightFoot(depth.behindAnkle, 0),
    leftFoot(depth.behindAnkle - depth.backBall, 0, { part: 'ball', pitch }),
    atSides,
  );

/** The back foot on a bench, laces down. */
const rearRaised = (hip: number, height: number, lean: number): Pose =>
  hipsAt(
    [hip, height, 0],
    lean,
    rightFoot(depth.behindAnkle, 0),
    leftFoot(-0.42, 0.265, { part: 'ball', pitch: -150 }),
    atSides,
  );

const sideways = (z: number, y: number, lean: number, foot: number, lift: number, arm: Arm): Pose => ({
  root: { on: 'pelvis', at: [-lean * 0.004, y, z] },
  trunk: trunk({ lean, neck: -lean * 0.4 }),
  right: planted([0, lift, foot], { turn: 10 }),
  left: planted([0, 0, -0.06], { turn: 4 }),
  rightArm: arm,
  leftArm: arm,
});

export const lunges = {
  'lunge-forward': { ...forward(atSides), cues: ['turn', 'turn', 'whole', 'back'] },
  'lunge-walking': {
    ...forward(atSides),
    back: [
      {
        at: 0.4,
        pose: hipsAt(
          [step - 0.07, 0.47, 0],
          5,
          rightFoot(step, 0),
          leftFoot(0.36, 0.06, { part: 'ball', pitch: -46 }),
          atSides,
        ),
      },
    ],
    travel: step,
    contacts: sides,
    cues: ['turn', 'whole', 'back', 'start'],
  },
  'lunge-overhead': {
    ...forward(hanging({ shoulder: 178, abduction: 4, elbow: 4 })),
    cues: ['whole', 'whole', 'turn', 'turn'],
    form: [...form, { measure: 'right-elbow', at: 'whole', least: 0, most: 15 }],
  },
  'lunge-reverse': {
    view: 'side',
    first: 'down',
    start: standing(atSides),
    there: [
      {
        at: 0.22,
        pose: hipsAt(
          [-0.04, 0.49, 0],
          3,
          rightFoot(0, 0),
          leftFoot(-0.22, 0.06, { part: 'ball', pitch: -50 }),
          atSides,
        ),
      },
      {
        at: 0.6,
        pose: hipsAt(
          [-0.19, 0.345, 0],
          4,
          rightFoot(0, 0),
          leftFoot(-depth.backBall, 0, { part: 'ball', pitch: -54 }),
          atSides,
        ),
      },
    ],
    turn: lowest(0, atSides, 6),
    contacts: [{ of: 'right-sole', on: 'floor', still: true }, ...sides],
    station,
    form,
    cues: ['turn', 'turn', 'whole', 'back'],
  },
  'lunge-lateral': {
    view: 'front',
    first: 'down',
    start: sideways(0, 0.5285, 0, 0.06, 0, atSides),
    there: [
      { at: 0.22, pose: sideways(0.08, 0.5, 2, 0.28, 0.05, atSides) },
      { at: 0.45, pose: sideways(0.2, 0.42, 8, 0.5, 0, atSides) },
    ],
    turn: sideways(0.355, 0.335, 30, 0.5, 0, hanging({ shoulder: 42, abduction: 4, elbow: 10 })),
    contacts: [{ of: 'left-sole', on: 'floor', still: true }, ...sides],
    station,
    form: [
      { measure: 'right-knee', at: 'turn', least: 80, most: 105 },
      { measure: 'left-knee', at: 'turn', least: 0, most: 20 },
    ],
    cues: ['turn', 'whole', 'turn', 'back'],
  },
  'split-squat': {
    view: 'side',
    first: 'down',
    start: split(-0.025, 0.452, -39, 4),
    turn: split(0, depth.hipHeight, -62, 5),
    contacts: [{ of: 'right-sole', on: 'floor', still: true }, { of: 'left-ball', on: 'floor', still: true }, ...sides],
    station,
    form,
    cues: ['turn', 'whole', 'whole', 'there'],
  },
  'bulgarian-split-squat': {
    view: 'side',
    first: 'down',
    start: rearRaised(0.01, 0.465, 6),
    turn: rearRaised(0, depth.hipHeight, 14),
    contacts: [{ of: 'right-sole', on: 'floor', still: true }, { of: 'left-ball', on: 'bench', still: true }, ...sides],
    station: [{ kind: 'box', from: [-0.62, 0.0, 0], to: [-0.32, 0.25, 0] }, ...station],
    form: form.filter(({ measure }) => measure !== 'left-knee'),
    cues: ['start', 'turn', 'turn', 'there'],
  },
} as const satisfies Partial<Record<ExerciseId, Motion>>;

import type { ExerciseId } from '../../catalog/ids.ts';
import { arms, sittingAt } from '../build.ts';
import type { Motion, Part } from '../motion.ts';
import { free, hanging, onChest, type Pose, planted, trunk } from '../pose.ts';

const floor: Part = { kind: 'floor', y: 0 };
/** A mat under a body that lies on its side, from the front. */
const mat: Part = { kind: 'mat', from: [-0.12, 0, -0.62], to: [0.3, 0, 0.62] };

/** On the left side, the right leg above; the head end a little higher, where shoulder and arm lie under it. */
const onLeftSide = {
  root: { on: 'pelvis', at: [0, 0.108, 0] },
  trunk: trunk({ roll: 81 }),
  rightArm: onChest([0.17, -0.2, 0.02]),
  leftArm: hanging({ shoulder: 150, abduction: 0, elbow: 70 }),
} as const;

const abducted = (abduction: number): Pose => ({
  ...onLeftSide,
  right: free({ abduction, hip: -4, knee: 3, ankle: 4 }),
  left: free({ hip: 30, knee: 62, abduction: -5 }),
});

const adducted = (abduction: number): Pose => ({
  ...onLeftSide,
  trunk: trunk({ roll: -81 }),
  rightArm: hanging({ shoulder: 150, abduction: 0, elbow: 70 }),
  leftArm: onChest([0.17, -0.2, -0.02]),
  right: free({ abduction, hip: 0, knee: 2, ankle: 8 }),
  left: planted([0.24, 0, -0.17], { turn: 30 }),
});

const legRaise = (hip: number): Pose => ({
  ...sittingAt([0, 0.075, 0], -90, { neck: 4 }),
  right: free({ hip, knee: 3, ankle: 8 }),
  left: planted([0.31, 0, -0.06]),
  ...arms(hanging({ shoulder: -5, abduction: 18, elbow: 4 })),
});

const open = (rotation: number): Pose => ({
  ...onLeftSide,
  right: free({ hip: 46, knee: 88, abduction: -4 + rotation * 0.62, rotation }),
  left: free({ hip: 46, knee: 88, abduction: -6 }),
});

const sideStep = (pelvis: number, right: number, left: number, rightUp: number, leftUp: number): Pose => ({
  root: { on: 'pelvis', at: [-0.03, 0.5, pelvis] },
  trunk: trunk({ lean: 12, neck: -6 }),
  right: planted([0, rightUp, right]),
  left: planted([0, leftUp, left]),
  rightArm: onChest([0.06, -0.26, 0.11]),
  leftArm: onChest([0.06, -0.26, -0.11]),
});

export const hips = {
  'side-lying-abduction': {
    view: 'front',
    first: 'up',
    start: abducted(1),
    turn: abducted(36),
    contacts: [{ of: 'pelvis', on: 'floor', still: true }],
    station: [floor, mat, { kind: 'cuff', on: 'right' }],
    form: [
      { measure: 'right-abduction', at: 'turn', least: 25, most: 40 },
      { measure: 'right-hip', at: 'whole', least: -10, most: 10 },
    ],
    cues: ['start', 'turn', 'turn', 'whole'],
  },
  'side-lying-adduction': {
    view: 'front',
    first: 'up',
    start: adducted(-6),
    turn: adducted(-24),
    contacts: [{ of: 'pelvis', on: 'floor', still: true }],
    station: [floor, mat, { kind: 'cuff', on: 'right' }],
    form: [
      { measure: 'right-abduction', at: 'turn', least: -30, most: -15 },
      { measure: 'right-knee', at: 'whole', least: 0, most: 10 },
    ],
    cues: ['there', 'turn', 'start'],
  },
  'supine-leg-raise': {
    view: 'side',
    first: 'up',
    start: legRaise(5),
    turn: legRaise(42),
    contacts: [
      { of: 'pelvis', on: 'floor', still: true },
      { of: 'back', on: 'floor', still: true },
      { of: 'left-sole', on: 'floor', still: true },
    ],
    station: [floor, { kind: 'mat', from: [-0.5, 0, -0.2], to: [0.56, 0, 0.2] }, { kind: 'cuff', on: 'right' }],
    form: [
      { measure: 'right-knee', at: 'whole', least: 0, most: 10 },
      { measure: 'right-hip', at: 'turn', least: 30, most: 45 },
    ],
    cues: ['start', 'turn', 'whole', 'back'],
  },
  clam: {
    view: 'front',
    first: 'up',
    start: open(0),
    turn: open(44),
    contacts: [{ of: 'pelvis', on: 'floor', still: true }],
    station: [floor, mat, { kind: 'band', round: 'knees' }],
    form: [{ measure: 'right-knee', at: 'whole', least: 80, most: 100 }],
    cues: ['there', 'whole', 'turn'],
  },
  'band-walk': {
    view: 'front',
    first: 'up',
    start: sideStep(0, 0.09, -0.09, 0, 0),
    there: [
      { at: 0.25, pose: sideStep(0.05, 0.2, -0.09, 0.02, 0) },
      { at: 0.5, pose: sideStep(0.11, 0.31, -0.09, 0, 0) },
      { at: 0.75, pose: sideStep(0.17, 0.31, 0.03, 0, 0.02) },
    ],
    turn: sideStep(0.22, 0.31, 0.13, 0, 0),
    contacts: [],
    station: [floor, { kind: 'band', round: 'ankles' }],
    form: [{ measure: 'right-knee', at: 'whole', least: 10, most: 50 }],
    cues: ['whole', 'there', 'whole', 'whole'],
  },
} as const satisfies Partial<Record<ExerciseId, Motion>>;

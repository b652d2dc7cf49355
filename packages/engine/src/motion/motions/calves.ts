import type { ExerciseId } from '../../catalog/ids.ts';
import { hipsAt, leftFoot, onBothFeet, onRightFoot, rightFoot, sittingAt } from '../build.ts';
import type { Motion } from '../motion.ts';
import { hanging, holding, onChest, type Pose, planted } from '../pose.ts';

/** On the ball of the foot at the edge of a step, the body upright above it. */
const onBall = (pitch: number, y: number) =>
  ({ part: 'ball', at: [0.06, y, 0.05], pitch, ankle: pitch + 6, knee: 6 }) as const;

const shoulderPads = onChest([0.1, 0.0, 0.16]);
const seated = (pitch: number): Pose => ({
  ...sittingAt([0, 0.4, 0], -4),
  right: planted([0.31, 0.12, 0.06], { part: 'ball', pitch }),
  left: planted([0.31, 0.12, -0.06], { part: 'ball', pitch }),
  rightArm: holding([0.2, 0.5, 0.1]),
  leftArm: holding([0.2, 0.5, -0.1]),
});

const single = (pitch: number): Pose => ({
  ...onRightFoot(onBall(pitch, 0.12), { hip: 8, knee: 62, ankle: -10 }, 2),
  leftArm: holding([0.36, 0.84, -0.1]),
  rightArm: hanging({ shoulder: 4, elbow: 6 }),
});

/** Leaning on a wall with the seat; the heels stay, the toes rise. */
const leaning = (pitch: number): Pose =>
  hipsAt(
    [0, 0.489, 0],
    -3,
    rightFoot(0.155, 0, { part: 'heel', pitch }),
    leftFoot(0.155, 0, { part: 'heel', pitch }),
    hanging({ shoulder: 4, elbow: 6, abduction: 10 }),
  );

export const calves = {
  'calf-raise-standing': {
    view: 'side',
    first: 'up',
    start: onBothFeet(onBall(18, 0.12), 2, shoulderPads),
    turn: onBothFeet(onBall(-40, 0.12), 2, shoulderPads),
    contacts: [
      { of: 'right-ball', on: 'step', still: true },
      { of: 'left-ball', on: 'step', still: true },
      { of: 'shoulders', on: 'pad', still: false },
    ],
    station: [
      { kind: 'box', from: [0.03, 0, 0], to: [0.26, 0.12, 0] },
      {
        kind: 'frame',
        through: [
          [0.42, 0.02, 0],
          [0.42, 1.02, 0],
        ],
      },
      { kind: 'yoke', pivot: [0.42, 0.86, 0] },
      {
        kind: 'frame',
        through: [
          [0.2, 0.02, 0],
          [0.5, 0.02, 0],
        ],
      },
      { kind: 'floor', y: 0 },
    ],
    form: [
      { measure: 'right-knee', at: 'whole', least: 3, most: 10 },
      { measure: 'right-heel-rise', at: 'turn', least: 35, most: 50 },
    ],
    cues: ['turn', 'turn', 'start', 'whole'],
  },
  'calf-raise-seated': {
    view: 'side',
    first: 'up',
    start: seated(16),
    turn: seated(-34),
    contacts: [
      { of: 'pelvis', on: 'pad', still: true },
      { of: 'right-ball', on: 'step', still: true },
      { of: 'left-ball', on: 'step', still: true },
      { of: 'right-knee', on: 'pad', still: false },
    ],
    station: [
      { kind: 'pad', from: [-0.1, 0.31, 0], to: [0.12, 0.31, 0], thick: 0.05 },
      {
        kind: 'frame',
        through: [
          [0, 0.3, 0],
          [0, 0.02, 0],
        ],
      },
      {
        kind: 'frame',
        through: [
          [-0.12, 0.02, 0],
          [0.5, 0.02, 0],
        ],
      },
      { kind: 'box', from: [0.27, 0, 0], to: [0.45, 0.12, 0] },
      { kind: 'roller', on: 'thigh', share: 0.86, side: 'front', pivot: [0.46, 0.32, 0] },
      { kind: 'floor', y: 0 },
    ],
    form: [{ measure: 'right-heel-rise', at: 'turn', least: 30, most: 50 }],
    cues: ['turn', 'turn', 'start'],
  },
  'calf-raise-single-leg': {
    view: 'side',
    first: 'up',
    start: single(18),
    turn: single(-40),
    contacts: [
      { of: 'right-ball', on: 'step', still: true },
      { of: 'left-hand', on: 'wall', still: true },
      { of: 'right-hand', on: 'weight', still: false },
    ],
    station: [
      { kind: 'box', from: [0.03, 0, 0], to: [0.26, 0.12, 0] },
      {
        kind: 'frame',
        through: [
          [0.38, 0, 0],
          [0.38, 1.12, 0],
        ],
      },
      { kind: 'dumbbell', in: 'right-hand' },
      { kind: 'floor', y: 0 },
    ],
    form: [
      { measure: 'right-knee', at: 'whole', least: 3, most: 10 },
      { measure: 'right-heel-rise', at: 'turn', least: 35, most: 50 },
    ],
    cues: ['turn', 'turn', 'start', 'whole'],
  },
  'tibialis-raise': {
    view: 'side',
    first: 'up',
    start: leaning(0),
    turn: leaning(32),
    contacts: [
      { of: 'right-heel', on: 'floor', still: true },
      { of: 'left-heel', on: 'floor', still: true },
      { of: 'pelvis', on: 'wall', still: true },
      { of: 'back', on: 'wall', still: true },
    ],
    station: [
      {
        kind: 'frame',
        through: [
          [-0.085, 0, 0],
          [-0.085, 1.02, 0],
        ],
      },
      { kind: 'dumbbell', in: 'hands' },
      { kind: 'floor', y: 0 },
    ],
    form: [{ measure: 'right-toe-rise', at: 'turn', least: 20, most: 40 }],
    cues: ['turn', 'turn', 'back', 'whole'],
  },
} as const satisfies Partial<Record<ExerciseId, Motion>>;

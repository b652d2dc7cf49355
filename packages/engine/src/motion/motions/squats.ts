import type { ExerciseId } from '../../catalog/ids.ts';
import { hipsAt, leftFoot, onBothFeet, onRightFoot, rightFoot } from '../build.ts';
import type { Contact, Motion, Part } from '../motion.ts';
import { hanging, onChest } from '../pose.ts';

const soles: readonly Contact[] = [
  { of: 'right-sole', on: 'floor', still: true },
  { of: 'left-sole', on: 'floor', still: true },
];
const floor: Part = { kind: 'floor', y: 0 };
const atChest = onChest([0.13, -0.09, 0.03]);
const onBar = onChest([-0.04, -0.03, 0.23]);
const atSides = hanging({ shoulder: 2, elbow: 8, abduction: 6 });
const stepHeight = 0.2;

export const squats = {
  'wall-squat-ball': {
    view: 'side',
    first: 'down',
    // The feet stand so far from the wall that the shanks are upright at the bottom.
    start: onBothFeet({ ankle: -21, knee: 14 }, 0, atSides),
    turn: onBothFeet({ ankle: 1, knee: 90 }, 0, atSides),
    contacts: [...soles, { of: 'back', on: 'ball', still: false }],
    station: [{ kind: 'ball', wallX: -0.56 }, floor, { kind: 'dumbbell', in: 'hands' }],
    form: [
      { measure: 'right-knee', at: 'turn', least: 88, most: 92 },
      { measure: 'right-knee', at: 'start', least: 5, most: 15 },
      { measure: 'right-knee-past-toe', at: 'whole', least: -2, most: 0 },
      { measure: 'right-shank', at: 'turn', least: -10, most: 10 },
      { measure: 'trunk-lean', at: 'whole', least: -5, most: 10 },
    ],
    cues: ['turn', 'turn', 'whole', 'start'],
  },
  'single-leg-squat': {
    view: 'side',
    first: 'down',
    start: onRightFoot({ ankle: 3, knee: 6 }, { hip: 20, knee: 26 }, 0, hanging({ shoulder: 24, elbow: 12 })),
    turn: onRightFoot(
      { ankle: 26, knee: 78 },
      { hip: 86, knee: 34, ankle: 6 },
      28,
      hanging({ shoulder: 96, elbow: 10 }),
    ),
    contacts: soles.slice(0, 1),
    station: [floor],
    form: [
      { measure: 'right-knee', at: 'turn', least: 60, most: 110 },
      { measure: 'right-knee', at: 'start', least: 5, most: 15 },
    ],
    cues: ['turn', 'whole', 'whole', 'start'],
  },
  'step-up': {
    view: 'side',
    telling: 'start',
    first: 'up',
    start: hipsAt(
      [0.07, 0.512, 0],
      12,
      rightFoot(0.3, stepHeight),
      leftFoot(0.05, 0, { part: 'ball', pitch: -12 }),
      atSides,
    ),
    there: [
      {
        at: 0.5,
        pose: hipsAt(
          [0.21, 0.62, 0],
          16,
          rightFoot(0.3, stepHeight),
          leftFoot(0.16, 0.16, { part: 'ball', pitch: -44 }),
          atSides,
        ),
      },
    ],
    turn: hipsAt(
      [0.3, stepHeight + 0.526, 0],
      1,
      rightFoot(0.3, stepHeight),
      leftFoot(0.374, stepHeight, { part: 'ball' }),
      atSides,
    ),
    contacts: [{ of: 'right-sole', on: 'step', still: true }],
    station: [{ kind: 'box', from: [0.22, 0, 0], to: [0.56, stepHeight, 0] }, floor, { kind: 'dumbbell', in: 'hands' }],
    form: [
      { measure: 'right-knee', at: 'turn', least: 5, most: 20 },
      { measure: 'right-knee-past-toe', at: 'whole', least: -2, most: 0 },
    ],
    cues: ['start', 'there', 'turn', 'back'],
  },
  'goblet-squat': {
    view: 'side',
    first: 'down',
    start: onBothFeet({ ankle: 3, knee: 6 }, 2, atChest),
    turn: onBothFeet({ ankle: 32, knee: 112 }, 18, atChest),
    contacts: [
      ...soles,
      { of: 'right-hand', on: 'weight', still: false },
      { of: 'left-hand', on: 'weight', still: false },
    ],
    station: [floor, { kind: 'dumbbell', in: 'both-hands' }],
    form: [
      { measure: 'right-knee', at: 'turn', least: 90, most: 120 },
      { measure: 'right-knee', at: 'start', least: 5, most: 15 },
      { measure: 'trunk-lean', at: 'turn', least: 0, most: 40 },
    ],
    cues: ['whole', 'turn', 'turn', 'start'],
  },
  'back-squat': {
    view: 'side',
    first: 'down',
    start: onBothFeet({ ankle: 3, knee: 6 }, 4, onBar),
    turn: onBothFeet({ ankle: 27, knee: 101 }, 38, onBar),
    contacts: [...soles, { of: 'shoulders', on: 'weight', still: false }],
    station: [floor, { kind: 'bar', on: 'shoulders' }],
    form: [
      { measure: 'right-knee', at: 'turn', least: 90, most: 120 },
      { measure: 'right-knee', at: 'start', least: 5, most: 15 },
      { measure: 'trunk-lean', at: 'turn', least: 0, most: 50 },
    ],
    cues: ['start', 'turn', 'there', 'start'],
  },
} as const satisfies Partial<Record<ExerciseId, Motion>>;

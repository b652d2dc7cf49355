import type { ExerciseId } from '../../catalog/ids.ts';
import { both, sittingAt } from '../build.ts';
import type { Motion, Part } from '../motion.ts';
import { free, holding, planted } from '../pose.ts';

/** Hands on the handles beside the seat. */
const handles = (x: number, y: number) => ({ rightArm: holding([x, y, 0.15]), leftArm: holding([x, y, -0.15]) });

const pressSeat = { ...sittingAt([0, 0.3, 0], -42, { neck: 16 }), ...handles(0.06, 0.27) };
const pressFeet = (x: number, y: number) => ({
  right: planted([x, y, 0.075], { pitch: 80, turn: 6 }),
  left: planted([x, y, -0.075], { pitch: 80, turn: 6 }),
});

const extensionSeat = { ...sittingAt([0, 0.36, 0], -22, { neck: 12 }), ...handles(0.03, 0.31) };
const seatOf = (height: number, lean: number): readonly Part[] => {
  const top = height - 0.085;
  const back = -0.085;
  const tilt = Math.tan((-lean * Math.PI) / 180) * 0.36;
  return [
    { kind: 'pad', from: [back + 0.03, top, 0], to: [0.17, top, 0], thick: 0.045 },
    { kind: 'pad', from: [back, top + 0.06, 0], to: [back - tilt, top + 0.42, 0], thick: 0.045 },
    {
      kind: 'frame',
      through: [
        [0.06, top, 0],
        [0.06, 0.02, 0],
      ],
    },
    {
      kind: 'frame',
      through: [
        [-0.16, 0.02, 0],
        [0.26, 0.02, 0],
      ],
    },
    { kind: 'floor', y: 0 },
  ];
};

const curlSeat = { ...sittingAt([0, 0.42, 0], -26, { neck: 14 }), ...handles(0.2, 0.5) };

const prone = {
  ...sittingAt([0, 0.42, 0], 98, { neck: -28 }),
  rightArm: holding([0.3, 0.27, 0.12]),
  leftArm: holding([0.3, 0.27, -0.12]),
};

const seatedFront = (abduction: number) => ({
  ...sittingAt([0, 0.36, 0], -8),
  ...both(free({ hip: 84, abduction, knee: 86 })),
  rightArm: holding([0.06, 0.34, 0.19]),
  leftArm: holding([0.06, 0.34, -0.19]),
});
const frontSeat: readonly Part[] = [
  { kind: 'pad', from: [0, 0.275, -0.13], to: [0, 0.275, 0.13], thick: 0.045 },
  { kind: 'pad', from: [-0.1, 0.42, 0], to: [-0.1, 0.7, 0], thick: 0.2 },
  {
    kind: 'frame',
    through: [
      [0, 0.26, 0],
      [0, 0.02, 0],
    ],
  },
  {
    kind: 'frame',
    through: [
      [0, 0.02, -0.2],
      [0, 0.02, 0.2],
    ],
  },
  { kind: 'floor', y: 0 },
];

export const machines = {
  'leg-press': {
    view: 'side',
    telling: 'start',
    first: 'up',
    start: { ...pressSeat, ...pressFeet(0.376, 0.381) },
    turn: { ...pressSeat, ...pressFeet(0.5133, 0.404) },
    contacts: [
      { of: 'pelvis', on: 'pad', still: true },
      { of: 'back', on: 'pad', still: true },
      { of: 'right-sole', on: 'platform', still: false },
      { of: 'left-sole', on: 'platform', still: false },
      { of: 'right-hand', on: 'handle', still: true },
      { of: 'left-hand', on: 'handle', still: true },
    ],
    station: [
      { kind: 'pad', from: [-0.03, 0.215, 0], to: [0.12, 0.235, 0], thick: 0.05 },
      { kind: 'pad', from: [-0.1, 0.265, 0], to: [-0.36, 0.55, 0], thick: 0.05 },
      {
        kind: 'frame',
        through: [
          [-0.2, 0.02, 0],
          [-0.1, 0.2, 0],
          [0.06, 0.2, 0],
          [0.1, 0.02, 0],
        ],
      },
      {
        kind: 'frame',
        through: [
          [0.1, 0.15, 0],
          [0.62, 0.235, 0],
          [0.66, 0.02, 0],
        ],
      },
      { kind: 'platform' },
      { kind: 'floor', y: 0 },
    ],
    form: [
      { measure: 'right-knee', at: 'start', least: 85, most: 100 },
      { measure: 'right-knee', at: 'turn', least: 8, most: 15 },
    ],
    cues: ['there', 'turn', 'start', 'start'],
  },
  'leg-extension': {
    view: 'side',
    first: 'up',
    start: { ...extensionSeat, ...both(free({ hip: 70, knee: 95 })) },
    turn: { ...extensionSeat, ...both(free({ hip: 70, knee: 8, ankle: 5 })) },
    contacts: [
      { of: 'pelvis', on: 'pad', still: true },
      { of: 'back', on: 'pad', still: true },
      { of: 'right-shin', on: 'pad', still: false },
      { of: 'left-shin', on: 'pad', still: false },
      { of: 'right-hand', on: 'handle', still: true },
      { of: 'left-hand', on: 'handle', still: true },
    ],
    station: [...seatOf(0.36, -22), { kind: 'roller', on: 'shank', share: 0.84, side: 'front', pivot: 'knee' }],
    form: [
      { measure: 'right-knee', at: 'start', least: 90, most: 100 },
      { measure: 'right-knee', at: 'turn', least: 5, most: 10 },
    ],
    cues: ['turn', 'turn', 'back', 'whole'],
  },
  'leg-curl-seated': {
    view: 'side',
    first: 'up',
    start: { ...curlSeat, ...both(free({ hip: 70, knee: 8, ankle: 5 })) },
    turn: { ...curlSeat, ...both(free({ hip: 70, knee: 102, ankle: 5 })) },
    contacts: [
      { of: 'pelvis', on: 'pad', still: true },
      { of: 'back', on: 'pad', still: true },
      { of: 'right-knee', on: 'pad', still: true },
      { of: 'right-shin', on: 'pad', still: false },
      { of: 'right-hand', on: 'handle', still: true },
    ],
    station: [
      ...seatOf(0.42, -26),
      { kind: 'roller', on: 'shank', share: 0.86, side: 'back', pivot: 'knee' },
      { kind: 'roller', on: 'thigh', share: 0.74, side: 'front', pivot: [0.16, 0.335, 0] },
    ],
    form: [
      { measure: 'right-knee', at: 'start', least: 5, most: 15 },
      { measure: 'right-knee', at: 'turn', least: 90, most: 125 },
    ],
    cues: ['there', 'turn', 'back'],
  },
  'leg-curl-lying': {
    view: 'side',
    first: 'up',
    start: { ...prone, ...both(free({ hip: 17, knee: 6, ankle: 0 })) },
    turn: { ...prone, ...both(free({ hip: 17, knee: 104, ankle: 0 })) },
    contacts: [
      { of: 'pelvis', on: 'pad', still: true },
      { of: 'right-knee', on: 'pad', still: true },
      { of: 'right-shin', on: 'pad', still: false },
      { of: 'right-hand', on: 'handle', still: true },
    ],
    station: [
      { kind: 'pad', from: [-0.17, 0.315, 0], to: [0.0, 0.345, 0], thick: 0.045 },
      { kind: 'pad', from: [0.0, 0.345, 0], to: [0.36, 0.295, 0], thick: 0.045 },
      {
        kind: 'frame',
        through: [
          [0.24, 0.3, 0],
          [0.24, 0.02, 0],
        ],
      },
      {
        kind: 'frame',
        through: [
          [-0.12, 0.3, 0],
          [-0.12, 0.02, 0],
        ],
      },
      {
        kind: 'frame',
        through: [
          [-0.2, 0.02, 0],
          [0.34, 0.02, 0],
        ],
      },
      { kind: 'roller', on: 'shank', share: 0.88, side: 'back', pivot: 'knee' },
      { kind: 'floor', y: 0 },
    ],
    form: [
      { measure: 'right-knee', at: 'start', least: 5, most: 15 },
      { measure: 'right-knee', at: 'turn', least: 90, most: 125 },
    ],
    cues: ['whole', 'turn', 'back'],
  },
  'hip-abduction-machine': {
    view: 'front',
    first: 'up',
    start: seatedFront(9),
    turn: seatedFront(42),
    contacts: [
      { of: 'pelvis', on: 'pad', still: true },
      { of: 'back', on: 'pad', still: true },
      { of: 'right-knee', on: 'pad', still: false },
      { of: 'left-knee', on: 'pad', still: false },
    ],
    station: [...frontSeat, { kind: 'roller', on: 'thigh', share: 0.86, side: 'outside' }],
    form: [{ measure: 'right-abduction', at: 'turn', least: 30, most: 50 }],
    cues: ['whole', 'turn', 'back'],
  },
  'hip-adduction-machine': {
    view: 'front',
    first: 'up',
    start: seatedFront(40),
    turn: seatedFront(7),
    contacts: [
      { of: 'pelvis', on: 'pad', still: true },
      { of: 'back', on: 'pad', still: true },
      { of: 'right-knee', on: 'pad', still: false },
      { of: 'left-knee', on: 'pad', still: false },
    ],
    station: [...frontSeat, { kind: 'roller', on: 'thigh', share: 0.86, side: 'inside' }],
    form: [{ measure: 'right-abduction', at: 'start', least: 30, most: 50 }],
    cues: ['whole', 'turn', 'back'],
  },
} as const satisfies Partial<Record<ExerciseId, Motion>>;

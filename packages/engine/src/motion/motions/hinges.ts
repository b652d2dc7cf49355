import type { ExerciseId } from '../../catalog/ids.ts';
import { arms, both, onBothFeet, onRightFoot, rightFoot, sittingAt } from '../build.ts';
import type { Motion, Part } from '../motion.ts';
import { free, hanging, holding, onChest, type Pose, planted, trunk } from '../pose.ts';

const floor: Part = { kind: 'floor', y: 0 };
const mat: Part = { kind: 'mat', from: [-0.3, 0, -0.2], to: [0.62, 0, 0.2] };

/** Arms hang straight down, whatever the trunk does. */
const plumb = (lean: number) => hanging({ shoulder: lean, elbow: 4, abduction: 4 });

const single = (lean: number, ankle: number, knee: number, hip: number): Pose => ({
  ...onRightFoot({ ankle, knee }, { hip, knee: 10, ankle: 4 }, lean, plumb(lean)),
  rightArm: hanging({ shoulder: lean, abduction: 26, elbow: 6 }),
});

/** Shoulder blades on the bench, hips between there and the feet. */
const thrust = (lean: number, neck: number): Pose => ({
  root: { on: 'shoulders', at: [0, 0.285, 0] },
  trunk: trunk({ lean, neck }),
  right: rightFoot(0.533, 0),
  left: planted([0.533, 0, -0.06]),
  ...arms(onChest([0.06, -0.29, 0.2])),
});

/** Shoulders on the floor, the arms beside the body stay there. */
const bridge = (rise: number): Pose => ({
  root: { on: 'shoulders', at: [0, 0.062, 0] },
  trunk: trunk({ lean: -90 - rise, neck: 6 + rise * 0.5 }),
  right: rightFoot(0.53, 0),
  left: free({ hip: 86, knee: 88 }),
  ...arms(hanging({ shoulder: -6 - rise, abduction: 16, elbow: 4 })),
});

const proneLift = (hip: number): Pose => ({
  ...sittingAt([0, 0.075, 0], 90, { neck: -14 }),
  right: free({ hip, knee: 3, ankle: -24 }),
  left: free({ hip: -2, knee: 3, ankle: -28 }),
  rightArm: holding([0.42, 0.03, 0.02]),
  leftArm: holding([0.42, 0.03, -0.02]),
});

/** Kneeling, the shanks on the floor: thigh and trunk fall together. */
const nordic = (lean: number, hip: number): Pose => ({
  root: { on: 'knees', at: [0, 0.045, 0] },
  trunk: trunk({ lean }),
  ...both(free({ hip, knee: 90 - lean + hip, ankle: -52 })),
  ...arms(onChest([0.16, -0.1, 0.12])),
});

export const hinges = {
  'romanian-deadlift': {
    view: 'side',
    first: 'down',
    start: onBothFeet({ ankle: 3, knee: 10 }, 2, plumb(12)),
    turn: onBothFeet({ ankle: -2, knee: 22 }, 72, plumb(74)),
    contacts: [
      { of: 'right-sole', on: 'floor', still: true },
      { of: 'left-sole', on: 'floor', still: true },
      { of: 'right-hand', on: 'weight', still: false },
      { of: 'left-hand', on: 'weight', still: false },
    ],
    station: [floor, { kind: 'dumbbell', in: 'hands' }],
    form: [
      { measure: 'right-knee', at: 'whole', least: 5, most: 30 },
      { measure: 'right-shank', at: 'turn', least: -10, most: 10 },
      { measure: 'spine', at: 'whole', least: -10, most: 10 },
    ],
    cues: ['there', 'turn', 'whole', 'there'],
  },
  'single-leg-romanian-deadlift': {
    view: 'side',
    first: 'down',
    start: single(2, 3, 9, 4),
    turn: single(74, 2, 20, -4),
    contacts: [
      { of: 'right-sole', on: 'floor', still: true },
      { of: 'left-hand', on: 'weight', still: false },
    ],
    station: [floor, { kind: 'dumbbell', in: 'left-hand' }],
    form: [
      { measure: 'right-knee', at: 'whole', least: 5, most: 30 },
      { measure: 'spine', at: 'whole', least: -10, most: 10 },
    ],
    cues: ['turn', 'whole', 'whole', 'there'],
  },
  'hip-thrust': {
    view: 'side',
    first: 'up',
    start: thrust(-56, 20),
    turn: thrust(-90, 34),
    contacts: [
      { of: 'shoulders', on: 'bench', still: true },
      { of: 'right-sole', on: 'floor', still: true },
      { of: 'left-sole', on: 'floor', still: true },
    ],
    station: [{ kind: 'box', from: [-0.3, 0, 0], to: [0.035, 0.225, 0] }, floor, { kind: 'bar', on: 'hips' }],
    form: [
      { measure: 'hip-line', at: 'turn', least: -10, most: 10 },
      { measure: 'right-knee', at: 'turn', least: 80, most: 100 },
      { measure: 'right-shank', at: 'turn', least: -10, most: 10 },
    ],
    cues: ['there', 'turn', 'turn', 'turn'],
  },
  'glute-bridge-single-leg': {
    view: 'side',
    first: 'up',
    start: bridge(0),
    turn: bridge(24.5),
    contacts: [
      { of: 'shoulders', on: 'floor', still: true },
      { of: 'right-sole', on: 'floor', still: true },
    ],
    station: [floor, mat],
    form: [{ measure: 'hip-line', at: 'turn', least: -10, most: 10 }],
    cues: ['there', 'turn', 'turn', 'back'],
  },
  'prone-hip-extension': {
    view: 'side',
    first: 'up',
    start: proneLift(-2),
    turn: proneLift(-17),
    contacts: [{ of: 'pelvis', on: 'floor', still: true }],
    station: [floor, { kind: 'mat', from: [-0.56, 0, -0.2], to: [0.5, 0, 0.2] }, { kind: 'cuff', on: 'right' }],
    form: [
      { measure: 'right-hip', at: 'turn', least: -20, most: -10 },
      { measure: 'right-knee', at: 'whole', least: 0, most: 10 },
    ],
    cues: ['there', 'turn', 'turn'],
  },
  'nordic-curl': {
    view: 'side',
    first: 'down',
    start: nordic(2, 2),
    turn: nordic(58, 4),
    contacts: [
      { of: 'right-knee', on: 'floor', still: true },
      { of: 'left-knee', on: 'floor', still: true },
      { of: 'right-heel', on: 'anchor', still: true },
    ],
    station: [floor, { kind: 'roller', on: 'shank', share: 0.93, side: 'back', pivot: [-0.3, 0, 0] }],
    form: [{ measure: 'hip-line', at: 'whole', least: -5, most: 10 }],
    cues: ['whole', 'there', 'turn'],
  },
} as const satisfies Partial<Record<ExerciseId, Motion>>;

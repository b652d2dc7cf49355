/**
 * The picture of every exercise: the pose where the movement turns, the pose where it starts (drawn faintly behind it),
 * and the station as a few lines. Coordinates are body units from the hip of the turning pose, y down.
 */
import type { ExerciseId } from '@legwork/engine/catalog';
import type { Leg, Pose } from './skeleton.ts';

export interface Picture {
  readonly turn: Pose;
  readonly start?: Pose;
  /** What stays in place between the two poses. */
  readonly fixed?: 'hip' | 'ankle';
  /** The station: SVG path data. */
  readonly gear: string;
  /** A weight in the hand, on the shoulders, on the ankle. */
  readonly weight?: 'hands' | 'one-hand' | 'shoulders' | 'ankle' | 'hip';
}

const standing: Leg = [90, 90, 0];
const hanging = [96, 84] as const;
const upright: Pose = { torso: -90, leg: standing, arm: hanging };
const floor = (y: number, from = -50, to = 50): string => `M${from} ${y}H${to}`;

const legPress: Picture = {
  turn: { torso: -146, head: -132, leg: [-88, 4, -128], arm: [48, 20] },
  start: { torso: -146, head: -132, leg: [-48, -34, -128], arm: [48, 20] },
  gear: 'M6 14L-46 -20M6 14L22 4M-8 8V34M-36 34H52M58 -28L30 -60M46 -43L64 -58',
};

const seatedMachine = 'M-10 10H22M-12 10L-22 -48M2 10V46M-24 46H48';
const legExtension: Picture = {
  turn: { torso: -100, leg: [4, -4, -92], arm: [72, 62] },
  start: { torso: -100, leg: [4, 84, -6], arm: [72, 62] },
  gear: seatedMachine,
};
const legCurlSeated: Picture = {
  turn: { torso: -104, leg: [0, 112, 24], arm: [66, 40] },
  start: { torso: -104, leg: [0, 6, -84], arm: [66, 40] },
  gear: 'M-10 10H20M-12 10L-24 -48M2 10V46M-24 46H56M20 -10H36',
};
const legCurlLying: Picture = {
  turn: { torso: 182, head: 176, leg: [4, -84, -176], arm: [60, 150] },
  start: { torso: 182, head: 176, leg: [4, 0, 60], arm: [60, 150] },
  gear: 'M-52 11H26M-36 11V44M14 11V44M-60 44H60',
};

const seatedFront = (spread: number): Pose => ({
  torso: -90,
  leg: [90 - spread, 90 - spread / 4, 80],
  farLeg: [90 + spread, 90 + spread / 4, 100],
  arm: [76, 118],
  farArm: [104, 62],
  front: { hips: 14, thigh: 0.55 },
});
const seatedFrontGear = 'M-18 12H18M-20 -44V8M20 -44V8M0 12V56M-34 60H34';

const calfRaise = (leg: Leg, farLeg?: Leg): Pose => ({
  torso: -90,
  leg,
  ...(farLeg && { farLeg }),
  arm: [60, 10],
});

const lungeDown: Pose = { torso: -88, leg: [4, 90, 0], farLeg: [98, 178, 128], arm: hanging };
const lunge = (turn: Pose, gear = floor(42, -64, 64)): Picture => ({
  turn,
  start: upright,
  fixed: 'ankle',
  gear,
  weight: 'hands',
});

/** Lying on the side, seen from the front. */
const onSide = {
  torso: 180,
  head: 196,
  arm: [-14, 20],
  farArm: [150, 214],
  front: { hips: 0, thigh: 1 },
} as const;

const squatDown: Pose = { torso: -62, leg: [-2, 112, 0], arm: [62, -34] };

export const pictures: Readonly<Record<ExerciseId, Picture>> = {
  'leg-press': legPress,
  'leg-extension': legExtension,
  'leg-curl-seated': legCurlSeated,
  'leg-curl-lying': legCurlLying,
  'hip-abduction-machine': { turn: seatedFront(58), start: seatedFront(12), gear: seatedFrontGear },
  'hip-adduction-machine': { turn: seatedFront(12), start: seatedFront(58), gear: seatedFrontGear },
  'calf-raise-standing': {
    turn: calfRaise([90, 90, 48]),
    start: calfRaise([90, 90, -12]),
    fixed: 'hip',
    gear: 'M6 88H34V100M-40 100H50M-16 -52H22',
    weight: 'shoulders',
  },
  'calf-raise-seated': {
    turn: { torso: -92, leg: [-8, 94, 52], arm: [70, 20] },
    start: { torso: -92, leg: [2, 94, -10], arm: [70, 20] },
    gear: 'M-16 10H16M-2 10V50M42 46H64V50M-30 50H70M26 -16H50',
  },
  'calf-raise-single-leg': {
    turn: calfRaise([90, 90, 48], [72, 150, 70]),
    start: calfRaise([90, 90, -12], [72, 150, 70]),
    gear: 'M6 88H34V100M-40 100H50M52 -60V100',
    weight: 'one-hand',
  },
  'tibialis-raise': {
    turn: { torso: -94, leg: [80, 80, -44], arm: [96, 92] },
    start: { torso: -94, leg: [80, 80, 2], arm: [96, 92] },
    gear: 'M-16 -78V78M-24 78H50',
  },
  'lunge-forward': lunge(lungeDown),
  'lunge-walking': lunge({ ...lungeDown, arm: [104, 70] }),
  'lunge-reverse': lunge(lungeDown),
  'lunge-overhead': lunge({ ...lungeDown, arm: [-88, -90] }),
  'lunge-lateral': {
    turn: {
      torso: -84,
      leg: [22, 96, 70],
      farLeg: [142, 142, 110],
      arm: [62, 100],
      farArm: [110, 70],
      front: { hips: 14, thigh: 0.86 },
    },
    gear: floor(50, -72, 56),
  },
  'split-squat': lunge(lungeDown),
  'bulgarian-split-squat': lunge(
    { torso: -80, leg: [2, 92, 0], farLeg: [104, 196, 196], arm: [92, 84] },
    'M-82 38V12H-42V38M-90 42H60',
  ),
  'wall-squat-ball': {
    turn: { torso: -90, leg: [4, 90, 0], arm: [20, 0] },
    start: { torso: -90, leg: [54, 68, 0], arm: [60, 40] },
    fixed: 'ankle',
    gear: `M-38 -80V44M-38 44H64M-23 -34m-15 0a15 15 0 1 0 30 0a15 15 0 1 0 -30 0`,
  },
  'single-leg-squat': {
    turn: { torso: -66, leg: [14, 108, 0], farLeg: [10, 26, -50], arm: [20, -4] },
    start: upright,
    fixed: 'ankle',
    gear: floor(50, -30, 64),
  },
  'step-up': {
    turn: { torso: -80, leg: [8, 94, 0], farLeg: [102, 104, 34], arm: hanging },
    start: upright,
    fixed: 'ankle',
    gear: 'M22 44H62V74M-50 74H66M22 44V74',
    weight: 'hands',
  },
  'goblet-squat': { turn: squatDown, start: upright, fixed: 'ankle', gear: floor(38), weight: 'one-hand' },
  'back-squat': {
    turn: { ...squatDown, torso: -56, arm: [100, -70] },
    start: { ...upright, arm: [100, -70] },
    fixed: 'ankle',
    gear: floor(38),
    weight: 'shoulders',
  },
  'romanian-deadlift': {
    turn: { torso: -8, head: -16, leg: [76, 96, 0], arm: [92, 90] },
    start: upright,
    fixed: 'ankle',
    gear: floor(77),
    weight: 'hands',
  },
  'single-leg-romanian-deadlift': {
    turn: { torso: -4, head: -12, leg: [80, 94, 0], farLeg: [182, 180, 96], arm: [92, 90] },
    start: upright,
    fixed: 'ankle',
    gear: floor(78),
    weight: 'one-hand',
  },
  'hip-thrust': {
    turn: { torso: 182, head: 214, leg: [-2, 92, 0], arm: [40, 10] },
    start: { torso: 206, head: 230, leg: [-38, 84, 0], arm: [40, 10] },
    fixed: 'ankle',
    gear: 'M-66 40V8H-40V40M-72 44H60',
    weight: 'hip',
  },
  'glute-bridge-single-leg': {
    turn: { torso: 152, head: 176, leg: [-8, 76, 0], farLeg: [-28, -28, -110], arm: [30, 4] },
    start: { torso: 180, head: 180, leg: [-40, 68, 0], farLeg: [-28, -28, -110], arm: [4, 2] },
    fixed: 'ankle',
    gear: floor(36, -66, 50),
  },
  'side-lying-abduction': {
    turn: { ...onSide, leg: [-34, -34, -60], farLeg: [2, 2, -20] },
    start: { ...onSide, leg: [-2, -2, -30] },
    gear: floor(13, -78, 92),
    weight: 'ankle',
  },
  'side-lying-adduction': {
    turn: { ...onSide, leg: [-16, -16, -40], farLeg: [-52, 62, 30] },
    start: { ...onSide, leg: [2, 2, -20] },
    gear: floor(13, -78, 92),
    weight: 'ankle',
  },
  'supine-leg-raise': {
    turn: { torso: 180, leg: [-50, -50, -140], farLeg: [-38, 72, 0], arm: [10, 2] },
    start: { torso: 180, leg: [-2, -2, -92], farLeg: [-38, 72, 0], arm: [10, 2] },
    gear: floor(13, -78, 92),
    weight: 'ankle',
  },
  'prone-hip-extension': {
    turn: { torso: 180, head: 186, leg: [-16, -16, 40], farLeg: [2, 2, 60], arm: [160, 196] },
    start: { torso: 180, head: 186, leg: [2, 2, 60], arm: [160, 196] },
    gear: floor(13, -90, 92),
    weight: 'ankle',
  },
  'nordic-curl': {
    turn: { torso: -34, leg: [146, 180, 150], arm: [40, -20] },
    start: { torso: -88, leg: [92, 180, 150], arm: [80, 10] },
    fixed: 'ankle',
    gear: 'M-74 33H70M-70 33V12H-56',
  },
  clam: {
    turn: { ...onSide, leg: [-44, 24, 20], farLeg: [10, 6, 10], front: { hips: 0, thigh: 0.7 } },
    start: { ...onSide, leg: [-4, 4, 10], front: { hips: 0, thigh: 0.7 } },
    gear: floor(15, -78, 84),
  },
  'band-walk': {
    turn: {
      torso: -90,
      leg: [64, 86, 60],
      farLeg: [116, 94, 120],
      arm: [66, 124],
      farArm: [114, 56],
      front: { hips: 14, thigh: 0.86 },
    },
    gear: 'M-24 48H24M-60 74H60',
  },
  'treadmill-hills': {
    turn: { torso: -78, leg: [18, 104, 2], farLeg: [120, 186, 130], arm: [128, 30], farArm: [58, -40] },
    gear: 'M-66 74L60 50M60 50V-22M60 -22H44',
  },
};

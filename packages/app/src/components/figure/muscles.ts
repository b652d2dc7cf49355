import type { Muscle } from '@legwork/engine/catalog';
import { along, dot, type Frame, type LegBones, type Skeleton, type Vector } from '@legwork/engine/motion';
import { type Section, sections, shankRows, thighRows } from './flesh.ts';
import { type Camera, closedCurve, type Point, project } from './project.ts';

/** A patch of the limb's surface: along the bone, and round it from one angle to the other (0 = front, 90 = outside, 180 = back). */
interface Patch {
  readonly on: 'thigh' | 'shank';
  readonly from: number;
  readonly to: number;
  readonly round: readonly [number, number];
}

/** A muscle across the hip: points from the hip joint, on the pelvis or on the thigh: front, up, outside. */
interface Across {
  readonly points: readonly (readonly [bone: 'pelvis' | 'thigh', front: number, up: number, out: number])[];
  /** Where it faces, in the pelvis: front and outside. */
  readonly faces: readonly [front: number, out: number];
}

const patches: Readonly<Partial<Record<Muscle, readonly Patch[]>>> = {
  vasti: [
    { on: 'thigh', from: 0.06, to: 0.99, round: [20, 106] },
    { on: 'thigh', from: 0.42, to: 1.0, round: [-84, -20] },
  ],
  rectusFemoris: [{ on: 'thigh', from: -0.02, to: 0.94, round: [-17, 17] }],
  hamstrings: [
    { on: 'thigh', from: 0.08, to: 1.0, round: [97, 182] },
    { on: 'thigh', from: 0.08, to: 1.0, round: [178, 255] },
  ],
  adductors: [{ on: 'thigh', from: -0.02, to: 0.74, round: [-122, -34] }],
  gastrocnemius: [
    { on: 'shank', from: -0.02, to: 0.6, round: [100, 182] },
    { on: 'shank', from: -0.02, to: 0.64, round: [178, 258] },
  ],
  soleus: [
    { on: 'shank', from: 0.18, to: 0.9, round: [76, 102] },
    { on: 'shank', from: 0.56, to: 0.98, round: [112, 182] },
    { on: 'shank', from: 0.3, to: 0.94, round: [252, 276] },
  ],
  tibialisAnterior: [{ on: 'shank', from: 0.04, to: 0.9, round: [3, 78] }],
};

const acrossHip: Readonly<Partial<Record<Muscle, Across>>> = {
  gluteusMaximus: {
    faces: [-0.5, 0.9],
    points: [
      ['pelvis', -0.022, 0.066, 0.03],
      ['pelvis', -0.054, 0.05, 0.02],
      ['pelvis', -0.074, 0.008, 0.02],
      ['thigh', -0.062, -0.026, 0.02],
      ['thigh', -0.046, -0.07, 0.03],
      ['thigh', -0.012, -0.078, 0.045],
      ['thigh', 0.004, -0.03, 0.05],
      ['pelvis', 0.002, 0.024, 0.05],
    ],
  },
  hipAbductors: {
    faces: [0.2, 1],
    points: [
      ['pelvis', 0.05, 0.06, 0.006],
      ['pelvis', -0.004, 0.09, 0.034],
      ['pelvis', -0.04, 0.07, 0.03],
      ['pelvis', -0.022, 0.03, 0.044],
      ['thigh', 0, -0.034, 0.05],
      ['thigh', 0.02, -0.01, 0.044],
      ['pelvis', 0.05, 0.026, 0.014],
    ],
  },
  hipFlexors: {
    faces: [0.8, 0.6],
    points: [
      ['pelvis', 0.026, 0.08, 0.02],
      ['pelvis', 0.05, 0.05, 0.014],
      ['pelvis', 0.052, 0.012, 0],
      ['thigh', 0.046, -0.05, -0.004],
      ['thigh', 0.022, -0.09, -0.006],
      ['thigh', 0.022, -0.03, 0.014],
      ['pelvis', 0.02, 0.03, 0.024],
    ],
  },
};

const lateral = ({ right }: Frame, side: 1 | -1): Vector => [right[0] * side, right[1] * side, right[2] * side];
const degrees = (x: number, y: number): number => (Math.atan2(y, x) * 180) / Math.PI;

/** The muscle on one leg as this camera sees it; empty when it lies on the far side. */
export function musclePath(camera: Camera, body: Skeleton, muscle: Muscle, side: 1 | -1): string {
  const leg = side === 1 ? body.right : body.left;
  const flat = (patches[muscle] ?? []).map((patch) => patchPath(camera, leg, patch, side)).join('');
  const across = acrossHip[muscle];
  return across ? flat + acrossPath(camera, body.hips, leg, across, side) : flat;
}

function acrossPath(camera: Camera, hips: Frame, leg: LegBones, { points, faces }: Across, side: 1 | -1): string {
  const facing = dot(camera.toward, hips.front) * faces[0] + dot(camera.toward, lateral(hips, side)) * faces[1];
  if (facing < 0.12) return '';
  return closedCurve(
    points.map(([bone, front, up, out]) => {
      const frame = bone === 'pelvis' ? hips : leg.thigh;
      return project(camera, along(along(along(leg.hip, frame.front, front), frame.up, up), lateral(frame, side), out));
    }),
  );
}

/** A patch runs to a point at both ends and is widest a little above its middle. */
const belly = [0, 0.12, 0.34, 0.6, 0.84, 1] as const;
const width = [0, 0.74, 1, 0.94, 0.56, 0] as const;

function patchPath(camera: Camera, leg: LegBones, { on, from, to, round }: Patch, side: 1 | -1): string {
  const [upper, lower, frame, rows] =
    on === 'thigh'
      ? ([leg.hip, leg.knee, leg.thigh, thighRows] as const)
      : ([leg.knee, leg.ankle, leg.shank, shankRows] as const);
  const out = lateral(frame, side);
  // What this camera sees of the limb: a quarter turn to both sides of where it looks from.
  const seen = degrees(dot(camera.toward, frame.front), dot(camera.toward, out));
  const middle = (round[0] + round[1]) / 2;
  const offset = ((((middle - seen + 180) % 360) + 360) % 360) - 180;
  const half = (round[1] - round[0]) / 2;
  const [first, last] = [Math.max(-90, offset - half), Math.min(90, offset + half)];
  if (last - first < 8) return '';
  const bones = sections(
    upper,
    lower,
    frame,
    belly.map((share) => rowAt(rows, from + (to - from) * share)),
  );
  const centre = (first + last) / 2;
  const edge = (which: 1 | -1): readonly Point[] =>
    bones.map((section, index) =>
      surface(camera, section, out, seen + centre + ((which * (last - first)) / 2) * (width[index] ?? 0)),
    );
  return closedCurve([...edge(-1), ...edge(1).slice(1, -1).toReversed()]);
}

type Row = (typeof thighRows)[number];

function rowAt(rows: readonly Row[], share: number): Row {
  const after = Math.max(
    1,
    rows.findIndex((row) => row[0] >= share),
  );
  const [a, b] = [rows[after - 1], rows[after]];
  if (!a || !b) return [share, 0, 0, 0];
  const t = (share - a[0]) / (b[0] - a[0]);
  const mix = (index: 1 | 2 | 3): number => a[index] + (b[index] - a[index]) * t;
  return [share, mix(1), mix(2), mix(3)];
}

/** Muscles end just under the skin. */
const inset = 0.94;

function surface(camera: Camera, { at, frame, front, back, side }: Section, out: Vector, angle: number): Point {
  const radians = (angle * Math.PI) / 180;
  const [ahead, aside] = [Math.cos(radians), Math.sin(radians)];
  const forward = along(at, frame.front, ahead * (ahead > 0 ? front : back) * inset);
  return project(camera, along(forward, out, aside * side * inset));
}

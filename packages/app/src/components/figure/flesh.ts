import { type ArmBones, along, type Frame, type LegBones, type Skeleton, type Vector } from '@legwork/engine/motion';
import { type Camera, closedCurve, type Point, project, unitsPerHeight } from './project.ts';

/** How far the body reaches from its bone there, in body heights: to its front, its back and each side. */
export interface Section {
  readonly at: Vector;
  readonly frame: Frame;
  readonly front: number;
  readonly back: number;
  readonly side: number;
}

/** Share of the bone, then front, back, side. Drawn by eye after anatomical plates, for a lean adult. */
type Row = readonly [share: number, front: number, back: number, side: number];

export const thighRows: readonly Row[] = [
  [-0.06, 0.046, 0.05, 0.042],
  [0.12, 0.053, 0.054, 0.05],
  [0.36, 0.053, 0.048, 0.05],
  [0.62, 0.046, 0.04, 0.042],
  [0.86, 0.036, 0.033, 0.034],
  [1, 0.034, 0.03, 0.033],
];
export const shankRows: readonly Row[] = [
  [0, 0.033, 0.03, 0.032],
  [0.12, 0.03, 0.036, 0.034],
  [0.3, 0.026, 0.046, 0.037],
  [0.5, 0.023, 0.039, 0.031],
  [0.72, 0.02, 0.024, 0.022],
  [0.92, 0.018, 0.019, 0.019],
  [1, 0.018, 0.022, 0.02],
];
const upperArmRows: readonly Row[] = [
  [-0.06, 0.03, 0.03, 0.026],
  [0.15, 0.033, 0.032, 0.03],
  [0.5, 0.027, 0.027, 0.025],
  [0.85, 0.021, 0.022, 0.02],
  [1, 0.02, 0.02, 0.02],
];
const forearmRows: readonly Row[] = [
  [0, 0.02, 0.02, 0.02],
  [0.25, 0.024, 0.024, 0.022],
  [0.7, 0.018, 0.018, 0.017],
  [1, 0.0135, 0.0135, 0.013],
  [1.18, 0.017, 0.017, 0.012],
  [1.42, 0.02, 0.019, 0.014],
];

export function sections(from: Vector, to: Vector, frame: Frame, rows: readonly Row[]): readonly Section[] {
  const bone: Vector = [to[0] - from[0], to[1] - from[1], to[2] - from[2]];
  return rows.map(([share, front, back, side]) => ({ at: along(from, bone, share), frame, front, back, side }));
}

/** A section as it is seen on the page. */
interface Seen {
  readonly section: Section;
  readonly at: Point;
  readonly front: Point;
  readonly right: Point;
}

/** The edge of a section in a direction of the page, at a share of the way; at least `least` away. */
function edge({ section, at, front, right }: Seen, direction: Point, share = 1, least = 0): Point {
  const ahead = front.x * direction.x + front.y * direction.y;
  const aside = right.x * direction.x + right.y * direction.y;
  const reach = Math.sqrt((ahead * (ahead > 0 ? section.front : section.back)) ** 2 + (aside * section.side) ** 2);
  const far = Math.max(reach, least) * share;
  return { x: at.x + direction.x * far, y: at.y + direction.y * far };
}

/** The end of a limb is about as round as the limb is wide. */
const cap = (seen: Seen, direction: Point, share: number): Point =>
  edge(seen, direction, share, seen.section.side * unitsPerHeight * 0.75);

/** The outline of a part of the body: round its sections, with ends that are round by so much. */
function outline(camera: Camera, parts: readonly Section[], ends: readonly [number, number] = [1, 1]): string {
  const all = parts.map((section): Seen => {
    const { frame } = section;
    return {
      section,
      at: project(camera, section.at),
      front: project(camera, frame.front),
      right: project(camera, frame.right),
    };
  });
  const one: Point[] = [];
  const other: Point[] = [];
  let tangent: Point = { x: 0, y: 1 };
  for (const [index, seen] of all.entries()) {
    const before = (all[index - 1] ?? seen).at;
    const after = (all[index + 1] ?? seen).at;
    const length = Math.hypot(after.x - before.x, after.y - before.y);
    // A limb that points at us has no direction on the page: it keeps the one that it had.
    if (length > 0.5) tangent = { x: (after.x - before.x) / length, y: (after.y - before.y) / length };
    if (index === 0) one.push(cap(seen, { x: -tangent.x, y: -tangent.y }, ends[0]));
    one.push(edge(seen, { x: tangent.y, y: -tangent.x }));
    other.push(edge(seen, { x: -tangent.y, y: tangent.x }));
    if (index === all.length - 1) one.push(cap(seen, tangent, ends[1]));
  }
  return closedCurve([...one, ...other.toReversed()]);
}

const footFrame = ({ foot }: LegBones): Frame => ({
  front: foot.up,
  up: [-foot.front[0], -foot.front[1], -foot.front[2]],
  right: foot.right,
});

export function legPath(camera: Camera, leg: LegBones): string {
  const frame = footFrame(leg);
  const foot: readonly Section[] = [
    ...sections(leg.heel, leg.ball, frame, [
      [-0.02, 0.024, 0.002, 0.02],
      [0.12, 0.042, 0.002, 0.023],
      [0.34, 0.05, 0.001, 0.023],
      [0.62, 0.037, 0, 0.026],
      [1, 0.022, 0.001, 0.031],
    ]),
    ...sections(leg.ball, leg.toe, frame, [
      [0.55, 0.016, 0.001, 0.029],
      [0.92, 0.011, 0.001, 0.02],
    ]),
  ];
  return (
    outline(camera, sections(leg.hip, leg.knee, leg.thigh, thighRows)) +
    outline(camera, sections(leg.knee, leg.ankle, leg.shank, shankRows), [1, 0.8]) +
    outline(camera, foot, [0.5, 0.5])
  );
}

export const armPath = (camera: Camera, arm: ArmBones): string =>
  outline(camera, sections(arm.shoulder, arm.elbow, arm.upper, upperArmRows)) +
  outline(camera, sections(arm.elbow, arm.wrist, arm.fore, forearmRows), [1, 0.6]);

/** Height above a joint, then front, back, side: all in body heights. */
type Level = readonly [up: number, front: number, back: number, side: number];

const pelvisLevels: readonly Level[] = [
  [-0.026, 0.04, 0.05, 0.07],
  [0.005, 0.054, 0.074, 0.092],
  [0.05, 0.056, 0.066, 0.09],
];
/** Above the waist. */
const chestLevels: readonly Level[] = [
  [0, 0.053, 0.044, 0.077],
  [0.055, 0.057, 0.047, 0.078],
  [0.115, 0.066, 0.058, 0.094],
  [0.16, 0.056, 0.058, 0.112],
  [0.188, 0.038, 0.048, 0.104],
  [0.206, 0.026, 0.036, 0.045],
];
/** Above the line of the shoulders. */
const neckLevels: readonly Level[] = [
  [-0.01, 0.026, 0.034, 0.034],
  [0.03, 0.026, 0.03, 0.028],
  [0.08, 0.028, 0.032, 0.029],
];
const headLevels: readonly Level[] = [
  [0.05, 0.036, 0.002, 0.018],
  [0.066, 0.045, 0.02, 0.032],
  [0.09, 0.047, 0.041, 0.04],
  [0.11, 0.051, 0.053, 0.043],
  [0.13, 0.049, 0.057, 0.044],
  [0.152, 0.043, 0.053, 0.041],
  [0.17, 0.029, 0.037, 0.03],
];
/** The head stands a little before the neck. */
const faceForward = 0.012;

const levels = (from: Vector, frame: Frame, rows: readonly Level[]): readonly Section[] =>
  rows.map(([up, front, back, side]) => ({ at: along(from, frame.up, up), frame, front, back, side }));

/** Trunk, neck and head. */
export function trunkPath(camera: Camera, { pelvis, waist, shoulders, hips, chest, head }: Skeleton): string {
  const trunk = [...levels(pelvis, hips, pelvisLevels), ...levels(waist, chest, chestLevels)];
  const face = along(shoulders, head.front, faceForward);
  return (
    outline(camera, trunk, [0.25, 0.3]) +
    outline(camera, levels(shoulders, head, neckLevels), [0.3, 0.3]) +
    outline(camera, levels(face, head, headLevels), [0.2, 0.5])
  );
}

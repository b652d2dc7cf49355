import {
  type Motion,
  type Part,
  type Place,
  poseAt,
  type Skeleton,
  skeletonOf,
  type Vector,
} from '@legwork/engine/motion';
import { cameras, type Point, project, unitsPerHeight } from './project.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const moments = [0, 0.25, 0.5, 0.75, 1];

/** What these bodies and their station take up on the page, with room for the flesh round the joints. */
export const boundsOf = (motion: Motion, bodies: readonly Skeleton[]): Box =>
  boxRound([...bodies.flatMap((body) => points(motion, body)), ...stationPoints(motion)]);

/** The bodies of a whole repetition, closely enough to say what it takes up. */
export const momentsOf = (motion: Motion): readonly Skeleton[] =>
  (['there', 'back'] as const).flatMap((phase) => moments.map((share) => skeletonOf(poseAt(motion, phase, share))));

/** What one body takes up, as a square. */
export function squareRound(motion: Motion, body: Skeleton): Box {
  const { x, y, width, height } = boxRound(points({ ...motion, travel: 0 }, body));
  const side = Math.max(width, height);
  return { x: x - (side - width) / 2, y: y - (side - height) / 2, width: side, height: side };
}

export const viewBox = ({ x, y, width, height }: Box): string =>
  [x, y, width, height].map((value) => Math.round(value * 10) / 10).join(' ');

const points = ({ view, travel = 0 }: Motion, body: Skeleton): readonly Point[] => {
  const joints: readonly Vector[] = [
    body.crown,
    body.pelvis,
    body.shoulders,
    ...[body.right, body.left].flatMap(({ knee, heel, toe }) => [knee, heel, toe]),
    ...[body.rightArm, body.leftArm].flatMap(({ shoulder, elbow, grip }) => [shoulder, elbow, grip]),
  ];
  // Where the athlete travels, the camera goes along.
  const shift = travel > 0 ? body.pelvis[0] : 0;
  return joints.map(([x, y, z]) => project(cameras[view], [x - shift, y, z]));
};

const stationPoints = ({ view, station }: Motion): readonly Point[] =>
  station.flatMap(placesOf).map((at) => project(cameras[view], at));

/** The corners of what stands still; what the body carries lies within its own bounds. */
function placesOf(part: Part): readonly Place[] {
  if ('through' in part) return part.through;
  if ('from' in part) return [part.from, part.to];
  if (part.kind === 'ball') return [[part.wallX, 0, 0]];
  return part.kind === 'belt' ? beltCorners : [];
}

const beltCorners: readonly Place[] = [
  [-0.44, -0.07, 0],
  [0.46, 0.6, 0],
];

/** From the joints to the skin. */
const flesh = 0.055 * unitsPerHeight;

function boxRound(all: readonly Point[]): Box {
  const xs = all.map(({ x }) => x);
  const ys = all.map(({ y }) => y);
  const [x, y] = [Math.min(...xs) - flesh, Math.min(...ys) - flesh];
  return { x, y, width: Math.max(...xs) + flesh - x, height: Math.max(...ys) + flesh - y };
}

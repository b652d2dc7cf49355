import { type ArmBones, along, between, type Part, type Skeleton, type Vector } from '@legwork/engine/motion';
import { type Camera, circle, closedCurve, line, type Point, project } from './project.ts';
import type { Piece } from './station.ts';

type Of<Kind extends Part['kind']> = Extract<Part, { kind: Kind }>;

export function dumbbells(camera: Camera, held: Of<'dumbbell'>['in'], body: Skeleton): readonly Piece[] {
  const { rightArm, leftArm, chest } = body;
  const inHand = ({ grip, fore }: ArmBones, front: boolean): Piece => ({
    kind: 'weight',
    d: dumbbell(camera, grip, fore.front),
    front,
  });
  switch (held) {
    case 'hands':
      return [inHand(leftArm, false), inHand(rightArm, true)];
    case 'right-hand':
      return [inHand(rightArm, true)];
    case 'left-hand':
      return [inHand(leftArm, false)];
    case 'both-hands': {
      const middle = along(between(rightArm.grip, leftArm.grip, 0.5), chest.front, 0.012);
      return [{ kind: 'weight', d: dumbbell(camera, middle, chest.up), front: true }];
    }
    default:
      return held satisfies never;
  }
}

/** In body heights: from the grip to the middle of a head. On the page: half of a head's thickness, its radius, the rod's. */
const gripToHead = 0.062;
const head = { half: 4, radius: 8 } as const;
const rodRadius = 2;

/** Two heads and the rod between them; end on, one head. */
function dumbbell(camera: Camera, at: Vector, axis: Vector): string {
  const a = project(camera, along(at, axis, gripToHead));
  const b = project(camera, along(at, axis, -gripToHead));
  const reach = Math.hypot(a.x - b.x, a.y - b.y);
  if (reach < 3 * head.half) return circle(a, head.radius);
  const way = { x: (b.x - a.x) / reach, y: (b.y - a.y) / reach };
  return (
    slab(beside(a, way, -head.half), beside(a, way, head.half), way, head.radius) +
    slab(beside(b, way, -head.half), beside(b, way, head.half), way, head.radius) +
    slab(a, b, way, rodRadius)
  );
}

/** The point so far ahead along a direction of the page, and so far across it. */
const beside = ({ x, y }: Point, way: Point, ahead: number, across = 0): Point => ({
  x: x + way.x * ahead - way.y * across,
  y: y + way.y * ahead + way.x * across,
});

const slab = (from: Point, to: Point, way: Point, half: number): string =>
  `${line([beside(from, way, 0, -half), beside(to, way, 0, -half), beside(to, way, 0, half), beside(from, way, 0, half)])}Z`;

/** A barbell lies across the body: its plates at both ends, the nearer one seen through. */
export function barbell(camera: Camera, { on }: Of<'bar'>, body: Skeleton): readonly Piece[] {
  const [x, y] =
    on === 'shoulders'
      ? along(along(body.shoulders, body.chest.front, -0.055), body.chest.up, -0.005)
      : along(along(body.pelvis, body.hips.front, 0.07), body.hips.up, -0.02);
  const near: Vector = [x, y, 0.2];
  const far: Vector = [x, y, -0.2];
  return [
    { kind: 'weight', d: plate(camera, far, 0.105) },
    { kind: 'steel', d: line([project(camera, far), project(camera, near)]), thick: 3 },
    { kind: 'ring', d: plate(camera, near, 0.105), front: true },
    { kind: 'weight', d: plate(camera, near, 0.023), front: true },
  ];
}

/** A disc across the bar, as it looks from there: round from the side, a slab from the front. */
function plate(camera: Camera, [x, y, z]: Vector, radius: number): string {
  const rim = Array.from({ length: 12 }, (_, index) => (index * Math.PI) / 6);
  return closedCurve(
    rim.map((angle) =>
      project(camera, [x + radius * Math.cos(angle), y + radius * Math.sin(angle), z + 0.02 * Math.cos(angle)]),
    ),
  );
}

export function cuff(camera: Camera, { on }: Of<'cuff'>, body: Skeleton): Piece {
  const { ankle, shank } = body[on];
  const at = along(ankle, shank.up, 0.03);
  const across = camera.view === 'front' ? shank.right : shank.front;
  const ends = [along(at, across, -0.016), along(at, across, 0.016)];
  return { kind: 'cuff', d: line(ends.map((end) => project(camera, end))), thick: 10, front: true };
}

export function band(camera: Camera, { round }: Of<'band'>, { left, right }: Skeleton): Piece {
  const ends = [left, right].map(({ knee, thigh, ankle, shank }) =>
    round === 'knees' ? along(knee, thigh.up, 0.05) : along(ankle, shank.up, 0.02),
  );
  return { kind: 'band', d: line(ends.map((end) => project(camera, end))), thick: 3.2, front: true };
}

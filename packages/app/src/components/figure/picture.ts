import type { Muscle } from '@legwork/engine/catalog';
import { dot, type Motion, type Part, type Skeleton, skeletonOf, type Vector } from '@legwork/engine/motion';
import { armPath, legPath, trunkPath } from './flesh.ts';
import { musclePath } from './muscles.ts';
import { type Camera, cameras } from './project.ts';
import { type Piece, piecesOf } from './station.ts';

/** One path of the picture, in the order in which they are drawn. */
export type Shape =
  | { readonly kind: 'far' | 'body'; readonly d: string }
  | { readonly kind: 'muscle'; readonly muscle: Muscle; readonly far: boolean; readonly d: string }
  | Piece;

/** The station's parts that no body moves need to be drawn once. */
const standsStill = ({ kind }: Part): boolean => still.has(kind);
const still: ReadonlySet<Part['kind']> = new Set(['floor', 'pad', 'frame', 'box', 'mat', 'belt']);

/** What stands still behind the body. */
export const backdropOf = ({ view, station }: Motion, body: Skeleton): readonly Piece[] =>
  station.filter(standsStill).flatMap((part) => piecesOf(cameras[view], part, body));

/** The body, and what it moves, at one moment: the same number and kinds of shapes at every moment. */
export function pictureOf(motion: Motion, body: Skeleton, lit: readonly Muscle[]): readonly Shape[] {
  const { view, station } = motion;
  const camera = cameras[view];
  const pieces = station.filter((part) => !standsStill(part)).flatMap((part) => piecesOf(camera, part, body));
  return [
    ...pieces.filter(({ front }) => !front),
    ...(camera.view === 'front' ? fromTheFront(camera, motion, body, lit) : fromTheSide(camera, body, lit)),
    ...pieces.filter(({ front }) => front),
  ];
}

function fromTheSide(camera: Camera, body: Skeleton, lit: readonly Muscle[]): readonly Shape[] {
  return [
    { kind: 'far', d: armPath(camera, body.leftArm) },
    { kind: 'far', d: legPath(camera, body.left) },
    ...musclesOf(camera, body, lit, -1, true),
    { kind: 'body', d: trunkPath(camera, body) + legPath(camera, body.right) },
    ...musclesOf(camera, body, lit, 1, false),
    { kind: 'body', d: armPath(camera, body.rightArm) },
  ];
}

/** What lies clearly further away from us than the trunk; in body heights, our choice. */
const clearlyBehind = 0.12;

/**
 * A leg that ends its movement clearly behind the trunk is covered by it, any other covers it: once for the whole
 * movement, so that its shapes never change places.
 */
function legsBehind(camera: Camera, { turn, steady }: Motion): readonly Side[] {
  if (steady) return [];
  const { pelvis, shoulders, left, right } = skeletonOf(turn);
  const depth = (at: Vector): number => dot(at, camera.toward);
  const trunk = Math.max(depth(pelvis), depth(shoulders));
  const legs = [
    [-1, left],
    [1, right],
  ] as const;
  return legs.flatMap(([side, { knee }]) => (depth(knee) < trunk - clearlyBehind ? [side] : []));
}

function fromTheFront(camera: Camera, motion: Motion, body: Skeleton, lit: readonly Muscle[]): readonly Shape[] {
  const behind = legsBehind(camera, motion);
  // The leg whose knee is clearly nearer to us covers the other.
  const leftIsNearer = dot(body.left.knee, camera.toward) > dot(body.right.knee, camera.toward) + 0.05;
  const order: readonly Side[] = leftIsNearer ? [1, -1] : [-1, 1];
  const leg = (side: Side): readonly Shape[] => [
    { kind: 'body', d: legPath(camera, side === 1 ? body.right : body.left) },
    ...musclesOf(camera, body, lit, side, false),
  ];
  return [
    ...order.filter((side) => behind.includes(side)).flatMap(leg),
    { kind: 'body', d: trunkPath(camera, body) },
    ...order.filter((side) => !behind.includes(side)).flatMap(leg),
    { kind: 'body', d: armPath(camera, body.leftArm) },
    { kind: 'body', d: armPath(camera, body.rightArm) },
  ];
}

/** 1 = the right side, −1 = the left. */
type Side = 1 | -1;

const musclesOf = (
  camera: Camera,
  body: Skeleton,
  lit: readonly Muscle[],
  side: Side,
  far: boolean,
): readonly Shape[] =>
  lit.map((muscle) => ({ kind: 'muscle', muscle, far, d: musclePath(camera, body, muscle, side) }));

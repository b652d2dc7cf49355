import type { Muscle } from '@legwork/engine/catalog';
import { dot, type Motion, type Part, type Skeleton } from '@legwork/engine/motion';
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
export function pictureOf({ view, station }: Motion, body: Skeleton, lit: readonly Muscle[]): readonly Shape[] {
  const camera = cameras[view];
  const pieces = station.filter((part) => !standsStill(part)).flatMap((part) => piecesOf(camera, part, body));
  return [
    ...pieces.filter(({ front }) => !front),
    ...(view === 'front' ? fromTheFront : fromTheSide)(camera, body, lit),
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

function fromTheFront(camera: Camera, body: Skeleton, lit: readonly Muscle[]): readonly Shape[] {
  const right: readonly Shape[] = [
    { kind: 'body', d: legPath(camera, body.right) },
    ...musclesOf(camera, body, lit, 1, false),
  ];
  const left: readonly Shape[] = [
    { kind: 'body', d: legPath(camera, body.left) },
    ...musclesOf(camera, body, lit, -1, false),
  ];
  // The leg whose knee is clearly nearer to us covers the other.
  const leftIsNearer = dot(body.left.knee, camera.toward) > dot(body.right.knee, camera.toward) + 0.05;
  return [
    { kind: 'body', d: trunkPath(camera, body) },
    ...(leftIsNearer ? [...right, ...left] : [...left, ...right]),
    { kind: 'body', d: armPath(camera, body.leftArm) },
    { kind: 'body', d: armPath(camera, body.rightArm) },
  ];
}

const musclesOf = (
  camera: Camera,
  body: Skeleton,
  lit: readonly Muscle[],
  side: 1 | -1,
  far: boolean,
): readonly Shape[] =>
  lit.map((muscle) => ({ kind: 'muscle', muscle, far, d: musclePath(camera, body, muscle, side) }));

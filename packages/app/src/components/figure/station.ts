import { along, between, type LegBones, type Part, type Skeleton, type Vector } from '@legwork/engine/motion';
import { type Camera, circle, line, project, unitsPerHeight } from './project.ts';
import { band, barbell, cuff, dumbbells } from './weights.ts';

/** A piece of the station as a shape; `front`: drawn over the body. */
export interface Piece {
  readonly kind: 'pad' | 'steel' | 'weight' | 'cuff' | 'band' | 'ball' | 'ring' | 'box';
  readonly d: string;
  /** Thickness of the line on the page. */
  readonly thick?: number;
  readonly front?: boolean;
}

type Of<Kind extends Part['kind']> = Extract<Part, { kind: Kind }>;

/** Thickness of steel on the page. */
const steel = { frame: 4, lever: 3.4, deck: 3 } as const;

const pathOf = (camera: Camera, ...points: readonly Vector[]): string =>
  line(points.map((point) => project(camera, point)));

/** What one part of the station looks like round this body. The floor is drawn by the figure, as wide as its picture. */
export function piecesOf(camera: Camera, part: Part, body: Skeleton): readonly Piece[] {
  switch (part.kind) {
    case 'floor':
      return [];
    case 'pad':
      return [{ kind: 'pad', d: pathOf(camera, part.from, part.to), thick: part.thick * unitsPerHeight }];
    case 'frame':
      return [{ kind: 'steel', d: pathOf(camera, ...part.through), thick: steel.frame }];
    case 'belt':
      return belt(camera, part);
    case 'box':
      return box(camera, part);
    case 'mat': {
      const [[x0, y, z0], [x1, , z1]] = [part.from, part.to];
      return [{ kind: 'box', d: `${pathOf(camera, [x0, y, z0], [x1, y, z0], [x1, y, z1], [x0, y, z1])}Z` }];
    }
    case 'platform':
      return [platform(camera, body.right)];
    case 'roller':
      return [...roller(camera, part, body.left, -1), ...roller(camera, part, body.right, 1)];
    case 'yoke':
      return yoke(camera, part, body);
    case 'ball':
      return ballAndWall(camera, part, body);
    case 'dumbbell':
      return dumbbells(camera, part.in, body);
    case 'bar':
      return barbell(camera, part, body);
    case 'cuff':
      return [cuff(camera, part, body)];
    case 'band':
      return [band(camera, part, body)];
    default:
      return part satisfies never;
  }
}

/** Half of the depth of a step or a bench. */
const boxHalf = 0.14;

function box(camera: Camera, { from: [x0, y0], to: [x1, y1] }: Of<'box'>): readonly Piece[] {
  const near = pathOf(camera, [x0, y0, boxHalf], [x1, y0, boxHalf], [x1, y1, boxHalf], [x0, y1, boxHalf]);
  const top = pathOf(camera, [x0, y1, boxHalf], [x1, y1, boxHalf], [x1, y1, -boxHalf], [x0, y1, -boxHalf]);
  return [
    { kind: 'box', d: `${top}Z` },
    { kind: 'box', d: `${near}Z` },
  ];
}

/** A treadmill: its belt on the slope, the deck below, the post with the console. */
function belt(camera: Camera, { gradePercent }: Of<'belt'>): readonly Piece[] {
  const at = (x: number, up: number): Vector => [x, (x * gradePercent) / 100 + up, 0];
  return [
    { kind: 'steel', d: pathOf(camera, at(0.4, -0.03), at(0.46, 0.56), at(0.38, 0.6)), thick: steel.frame },
    { kind: 'pad', d: pathOf(camera, at(-0.44, -0.022), at(0.44, -0.022)), thick: 7 },
    { kind: 'steel', d: pathOf(camera, [-0.42, -0.09, 0], [0.5, -0.09, 0]), thick: steel.deck },
    { kind: 'steel', d: pathOf(camera, at(0.36, -0.03), [0.36, -0.09, 0]), thick: steel.deck },
  ];
}

/** The plate of a press under the soles, between both feet. */
function platform(camera: Camera, { heel, toe, foot }: LegBones): Piece {
  const under = ([x, y]: Vector, ahead: number): Vector => along(along([x, y, 0], foot.up, -0.022), foot.front, ahead);
  return { kind: 'pad', d: pathOf(camera, under(heel, -0.06), under(toe, 0.06)), thick: 8 };
}

/** In body heights: from the bone to the middle of a roller on it, and its radius; sideways it is a larger cushion. */
const fromBone = { shank: 0.046, thigh: 0.068 } as const;
const radius = { front: 0.026, back: 0.026, outside: 0.038, inside: 0.038 } as const;

/** One leg's roller (`way`: 1 = the right leg); the right one has the lever and its axle. */
function roller(
  camera: Camera,
  { on, share, side, pivot }: Of<'roller'>,
  leg: LegBones,
  way: 1 | -1,
): readonly Piece[] {
  const [upper, lower, frame] = on === 'shank' ? [leg.knee, leg.ankle, leg.shank] : [leg.hip, leg.knee, leg.thigh];
  const bone = between(upper, lower, share);
  const away = fromBone[on];
  const centre = {
    front: along(bone, frame.front, away),
    back: along(bone, frame.front, -away),
    outside: along(bone, frame.right, away * way),
    inside: along(bone, frame.right, -away * way),
  }[side];
  const pad: Piece = {
    kind: 'ball',
    d: circle(project(camera, centre), radius[side] * unitsPerHeight),
    front: way === 1 || camera.view === 'front',
  };
  if (pivot === undefined || way === -1) return [pad];
  const hinge = pivot === 'knee' ? leg.knee : pivot;
  const lever: Piece = { kind: 'steel', d: pathOf(camera, hinge, centre), thick: steel.lever };
  const axle: Piece = { kind: 'weight', d: circle(project(camera, hinge), 3), front: true };
  return pivot === 'knee' ? [lever, pad, axle] : [lever, pad];
}

function yoke(
  camera: Camera,
  { pivot }: Of<'yoke'>,
  { leftArm, rightArm, shoulders, chest }: Skeleton,
): readonly Piece[] {
  const pad = (shoulder: Vector, inwards: number, front: boolean): Piece => {
    const over = along(along(shoulder, chest.up, 0.03), chest.right, inwards);
    return {
      kind: 'pad',
      d: pathOf(camera, along(over, chest.front, -0.045), along(over, chest.front, 0.035)),
      thick: 8,
      front,
    };
  };
  const end = along(along(shoulders, chest.up, 0.05), chest.front, 0.05);
  return [
    { kind: 'steel', d: pathOf(camera, end, pivot), thick: steel.frame },
    pad(leftArm.shoulder, 0.04, false),
    pad(rightArm.shoulder, -0.04, true),
  ];
}

/** The ball fills what is between the lower back and the wall. */
function ballAndWall(camera: Camera, { wallX }: Of<'ball'>, { waist, chest }: Skeleton): readonly Piece[] {
  const [backX, backY] = along(along(waist, chest.front, -0.05), chest.up, 0.03);
  const ballRadius = (backX - wallX) / 2;
  return [
    { kind: 'steel', d: pathOf(camera, [wallX, 0, 0], [wallX, 0.98, 0]), thick: steel.frame },
    { kind: 'ball', d: circle(project(camera, [wallX + ballRadius, backY, 0]), ballRadius * unitsPerHeight) },
  ];
}

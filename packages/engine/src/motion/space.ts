/** Points and directions in space, in body heights: x forward, y up, z to the body's right when it stands. */
export type Vector = readonly [x: number, y: number, z: number];
export type Degrees = number;

export const add = (a: Vector, b: Vector): Vector => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
export const scale = (a: Vector, by: number): Vector => [a[0] * by, a[1] * by, a[2] * by];
export const minus = (a: Vector, b: Vector): Vector => add(a, scale(b, -1));
export const along = (from: Vector, direction: Vector, distance: number): Vector =>
  add(from, scale(direction, distance));
/** From one point to another, that share of the way. */
export const between = (a: Vector, b: Vector, share: number): Vector => add(a, scale(minus(b, a), share));
export const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const length = (a: Vector): number => Math.hypot(...a);
export const distance = (a: Vector, b: Vector): number => length(minus(a, b));
export const unit = (a: Vector): Vector => scale(a, 1 / (length(a) || 1));
export const cross = (a: Vector, b: Vector): Vector => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];

const radians = (degrees: Degrees): number => (degrees * Math.PI) / 180;
const sin = (degrees: Degrees): number => Math.sin(radians(degrees));
const cos = (degrees: Degrees): number => Math.cos(radians(degrees));
export const toDegrees = (angle: number): Degrees => (angle * 180) / Math.PI;

/** `a` turned towards `b`, which stands at a right angle to it. */
const turned = (a: Vector, b: Vector, by: Degrees): Vector => add(scale(a, cos(by)), scale(b, sin(by)));

/** How a segment lies: where its front, its upper end and its right side point. */
export interface Frame {
  readonly front: Vector;
  readonly up: Vector;
  readonly right: Vector;
}

export const upright: Frame = { front: [1, 0, 0], up: [0, 1, 0], right: [0, 0, 1] };

/** The upper end tips to the front. */
export const leant = ({ front, up, right }: Frame, by: Degrees): Frame => ({
  front: turned(front, up, -by),
  up: turned(up, front, by),
  right,
});

/** The upper end tips to the left. */
export const rolled = ({ front, up, right }: Frame, by: Degrees): Frame => ({
  front,
  up: turned(up, right, -by),
  right: turned(right, up, by),
});

/** The front turns to the right. */
export const twisted = ({ front, up, right }: Frame, by: Degrees): Frame => ({
  front: turned(front, right, by),
  up,
  right: turned(right, front, -by),
});

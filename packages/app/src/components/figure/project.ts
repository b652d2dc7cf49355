import { dot, type Vector, type View } from '@legwork/engine/motion';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Units of the picture in one body height. */
export const unitsPerHeight = 200;

/** Directions of the room that go to the right, upwards and towards us on the page. */
export interface Camera {
  /** Which side of the body it shows most of. */
  readonly view: 'side' | 'front';
  readonly right: Vector;
  readonly up: Vector;
  readonly toward: Vector;
}

/**
 * Parallel projections: what lies in the plane of the movement keeps its angles, and depth shows a little, as if seen from
 * slightly above.
 */
export const cameras: Readonly<Record<View, Camera>> = {
  side: { view: 'side', right: [1, 0, -0.16], up: [0, 1, -0.13], toward: [0.16, 0.13, 1] },
  front: { view: 'front', right: [0, 0, -1], up: [-0.3, 1, 0], toward: [1, 0.3, 0] },
  oblique: { view: 'front', right: [0.5, 0, -0.87], up: [-0.26, 1, -0.15], toward: [0.87, 0.3, 0.5] },
};

export const project = (camera: Camera, at: Vector): Point => ({
  x: dot(at, camera.right) * unitsPerHeight,
  y: -dot(at, camera.up) * unitsPerHeight,
});

const round = (value: number): string => String(Math.round(value * 10) / 10);

/** A smooth closed curve through the points (Catmull & Rom 1974), as path data. */
export function closedCurve(points: readonly Point[], tension = 1 / 6): string {
  const at = (index: number): Point => points[(index + points.length) % points.length] ?? { x: 0, y: 0 };
  let path = `M${round(at(0).x)} ${round(at(0).y)}`;
  for (let index = 0; index < points.length; index++) {
    const [a, b, c, d] = [at(index - 1), at(index), at(index + 1), at(index + 2)];
    path +=
      `C${round(b.x + (c.x - a.x) * tension)} ${round(b.y + (c.y - a.y) * tension)} ` +
      `${round(c.x - (d.x - b.x) * tension)} ${round(c.y - (d.y - b.y) * tension)} ${round(c.x)} ${round(c.y)}`;
  }
  return `${path}Z`;
}

export const line = (points: readonly Point[]): string =>
  points.map(({ x, y }, index) => `${index ? 'L' : 'M'}${round(x)} ${round(y)}`).join('');

export const circle = ({ x, y }: Point, radius: number): string => {
  const r = round(radius);
  return `M${round(x - radius)} ${round(y)}a${r} ${r} 0 1 0 ${round(2 * radius)} 0a${r} ${r} 0 1 0 ${round(-2 * radius)} 0Z`;
};

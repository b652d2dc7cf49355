import type { Muscle } from '@legwork/engine/catalog';
import { bellyPath, type Point, type Skeleton } from './skeleton.ts';

const thigh = (body: Skeleton): readonly [Point, Point] => [body.leg.hip, body.leg.knee];
const shank = (body: Skeleton): readonly [Point, Point] => [body.leg.knee, body.leg.ankle];
const trunk = (body: Skeleton): readonly [Point, Point] => [body.shoulder, body.hip];

/** The way from one point towards another, that share of it. */
const towards = (from: Point, to: Point, share: number): Point => ({
  x: (to.x - from.x) * share,
  y: (to.y - from.y) * share,
});

/** From the back or front of the pelvis to the top of the thigh, so that it bends with the hip. */
function acrossHip({ hip, shoulder, leg }: Skeleton): readonly [Point, Point] {
  const up = towards(hip, shoulder, 0.22);
  const down = towards(leg.hip, leg.knee, 0.34);
  return [
    { x: leg.hip.x + up.x, y: leg.hip.y + up.y },
    { x: leg.hip.x + down.x, y: leg.hip.y + down.y },
  ];
}

/** In the middle of the limb: a muscle of the front or the back, seen from the other way. */
const middle = { side: 1, inner: -5, outer: 5 } as const;

/** Where each muscle lies on the near leg (anatomical front and back turn with the limb). */
export const bellies: Readonly<Record<Muscle, (body: Skeleton) => string>> = {
  vasti: (body) =>
    bellyPath(thigh(body), { from: 0.16, to: 1.04, ...(body.front ? middle : { side: 1, inner: -2.5, outer: 8.4 }) }),
  rectusFemoris: (body) =>
    bellyPath(thigh(body), { from: -0.02, to: 0.96, ...(body.front ? middle : { side: 1, inner: 1, outer: 9 }) }),
  hamstrings: (body) => bellyPath(thigh(body), { from: 0, to: 1.04, side: -1, inner: -2.5, outer: 8.6 }),
  gluteusMaximus: (body) => bellyPath(acrossHip(body), { from: -0.2, to: 1.05, side: -1, inner: -3, outer: 11.5 }),
  hipAbductors: (body) =>
    bellyPath(acrossHip(body), { from: -0.3, to: 1.05, side: body.front ? 1 : -1, inner: -4, outer: 9 }),
  adductors: (body) =>
    bellyPath(thigh(body), {
      from: 0,
      to: 0.92,
      side: -1,
      ...(body.front ? { inner: 0, outer: 8 } : { inner: -4, outer: 4 }),
    }),
  hipFlexors: (body) => bellyPath(acrossHip(body), { from: -0.3, to: 1.1, side: 1, inner: -1, outer: 9 }),
  gastrocnemius: (body) => bellyPath(shank(body), { from: -0.06, to: 0.7, side: -1, inner: -1.5, outer: 7.4 }),
  soleus: (body) => bellyPath(shank(body), { from: 0.28, to: 1, side: -1, inner: -1.4, outer: 5.4 }),
  tibialisAnterior: (body) => bellyPath(shank(body), { from: 0.02, to: 0.95, side: 1, inner: -1, outer: 6 }),
  trunk: (body) => bellyPath(trunk(body), { from: 0.25, to: 0.95, side: 1, inner: 0, outer: 8 }),
};

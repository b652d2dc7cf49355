import type { Arm, BearingLeg, FreeArm, FreeLeg, Leg, Place, PlantedLeg, Pose, Root } from './pose.ts';

/**
 * The pose at `u` of a way through poses that are reached at `knots` (ascending, first 0, last 1). Every angle and place
 * goes its own way by monotone cubics (Fritsch & Carlson 1980, slopes by the harmonic mean): smooth, never beyond what
 * the key poses say, and what does not differ between two key poses stands still.
 */
export function blend(poses: readonly Pose[], knots: readonly number[], u: number): Pose {
  const value = (of: (pose: Pose) => number): number => monotone(knots, poses.map(of), u);
  const first = poses[0];
  if (!first) throw new Error('A way needs a pose.');
  return {
    root: rootOf(first.root, value),
    trunk: {
      lean: value(({ trunk }) => trunk.lean),
      roll: value(({ trunk }) => trunk.roll),
      turn: value(({ trunk }) => trunk.turn),
      spine: value(({ trunk }) => trunk.spine),
      neck: value(({ trunk }) => trunk.neck),
    },
    right: legOf(first.right, (of) => value(({ right }) => of(right))),
    left: legOf(first.left, (of) => value(({ left }) => of(left))),
    rightArm: armOf(first.rightArm, (of) => value(({ rightArm }) => of(rightArm))),
    leftArm: armOf(first.leftArm, (of) => value(({ leftArm }) => of(leftArm))),
  };
}

type Value<T> = (of: (from: T) => number) => number;

function rootOf(first: Root, value: Value<Pose>): Root {
  if (first.on === 'feet') return first;
  return { on: first.on, at: placeOf((of) => value(({ root }) => of(root.on === 'feet' ? first.at : root.at))) };
}

const placeOf = (value: Value<Place>): Place => [value((at) => at[0]), value((at) => at[1]), value((at) => at[2])];

/** A leg keeps its kind through an exercise; another kind counts as the first pose's. */
function legOf(first: Leg, value: Value<Leg>): Leg {
  switch (first.kind) {
    case 'free': {
      const at = (of: (leg: FreeLeg) => number): number => value((leg) => of(leg.kind === 'free' ? leg : first));
      return {
        kind: 'free',
        hip: at(({ hip }) => hip),
        abduction: at(({ abduction }) => abduction),
        rotation: at(({ rotation }) => rotation),
        knee: at(({ knee }) => knee),
        ankle: at(({ ankle }) => ankle),
      };
    }
    case 'bearing': {
      const at = (of: (leg: BearingLeg) => number): number => value((leg) => of(leg.kind === 'bearing' ? leg : first));
      return {
        ...first,
        at: placeOf((of) => at((leg) => of(leg.at))),
        pitch: at(({ pitch }) => pitch),
        ankle: at(({ ankle }) => ankle),
        knee: at(({ knee }) => knee),
      };
    }
    case 'planted': {
      const at = (of: (leg: PlantedLeg) => number): number => value((leg) => of(leg.kind === 'planted' ? leg : first));
      return {
        ...first,
        at: placeOf((of) => at((leg) => of(leg.at))),
        pitch: at(({ pitch }) => pitch),
        toes: at(({ toes }) => toes),
        turn: at(({ turn }) => turn),
        swivel: at(({ swivel }) => swivel),
      };
    }
    default:
      return first satisfies never;
  }
}

function armOf(first: Arm, value: Value<Arm>): Arm {
  if (first.kind === 'free') {
    const at = (of: (arm: FreeArm) => number): number => value((arm) => of(arm.kind === 'free' ? arm : first));
    return {
      kind: 'free',
      shoulder: at(({ shoulder }) => shoulder),
      abduction: at(({ abduction }) => abduction),
      rotation: at(({ rotation }) => rotation),
      elbow: at(({ elbow }) => elbow),
    };
  }
  return { ...first, at: placeOf((of) => value((arm) => of(arm.kind === 'free' ? first.at : arm.at))) };
}

/** The monotone cubic through (knots, values) at `u`; at both ends it stands still. */
export function monotone(knots: readonly number[], values: readonly number[], u: number): number {
  const next = knots.findIndex((knot) => knot >= u);
  const [t0, t1] = [knots[next - 1], knots[next]];
  const [v0, v1] = [values[next - 1], values[next]];
  if (t0 === undefined || t1 === undefined || v0 === undefined || v1 === undefined) {
    return values[next < 0 ? values.length - 1 : 0] ?? 0;
  }
  const slope = (at: number): number => {
    const [before, here, after] = [at - 1, at, at + 1].map((index) => {
      const [knot, value] = [knots[index], values[index]];
      return knot === undefined || value === undefined ? null : { knot, value };
    });
    if (!before || !here || !after) return secant(here, before ?? after);
    const [a, b] = [secant(before, here), secant(here, after)];
    return a * b <= 0 ? 0 : (2 * a * b) / (a + b);
  };
  const step = t1 - t0;
  const t = (u - t0) / step;
  const [m0, m1] = [slope(next - 1) * step, slope(next) * step];
  return v0 * (1 + 2 * t) * (1 - t) ** 2 + m0 * t * (1 - t) ** 2 + v1 * t * t * (3 - 2 * t) + m1 * t * t * (t - 1);
}

type Knot = { readonly knot: number; readonly value: number } | null | undefined;
const secant = (a: Knot, b: Knot): number => (a && b ? (b.value - a.value) / (b.knot - a.knot) : 0);

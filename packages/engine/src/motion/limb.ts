import { add, cross, distance, dot, minus, scale, unit, type Vector } from './space.ts';

/**
 * The middle joint of a limb of two bones whose ends are known: it lies on the side of `pole`. An end that is further
 * away than the limb is long leaves it straight.
 */
export function middleJoint(from: Vector, to: Vector, upper: number, lower: number, pole: Vector): Vector {
  const reach = Math.min(distance(from, to), (upper + lower) * 0.9999);
  const line = unit(minus(to, from));
  const out = unit(minus(pole, scale(line, dot(pole, line))));
  // The law of cosines, at the upper end.
  const cosine = (upper * upper + reach * reach - lower * lower) / (2 * upper * reach);
  const clamped = Math.max(-1, Math.min(1, cosine));
  return add(from, add(scale(line, upper * clamped), scale(out, upper * Math.sqrt(1 - clamped * clamped))));
}

/** `a` turned about the axis (Rodrigues' formula, for the half that stands at a right angle to it). */
export function turnedAbout(a: Vector, axis: Vector, degrees: number): Vector {
  const angle = (degrees * Math.PI) / 180;
  const k = unit(axis);
  return add(
    add(scale(a, Math.cos(angle)), scale(cross(k, a), Math.sin(angle))),
    scale(k, dot(k, a) * (1 - Math.cos(angle))),
  );
}

import { curveStep } from '../objective.ts';

/** A concave, piecewise linear worth of an amount from 0 on, with a kink at every half at most; flat after the last. */
export interface Curve {
  /** Worth at every half. */
  readonly worth: Float64Array;
  /** Worth of each unit from there on. */
  readonly slope: Float64Array;
}

/** The curve through a function's values at 0, ½, 1 … `last`. */
export function curveOf(worthOf: (amount: number) => number, last: number): Curve {
  const length = Math.round(last / curveStep) + 1;
  const worth = new Float64Array(length).map((_, index) => worthOf(index * curveStep));
  const slope = worth.map((here, index) => ((worth[index + 1] ?? here) - here) / curveStep);
  return { worth, slope };
}

/** The kink at an amount or the last before it, in halves. */
export const pieceAt = ({ slope }: Curve, amount: number): number =>
  Math.min(slope.length - 1, Math.floor(amount / curveStep));

export function worthAt(curve: Curve, amount: number): number {
  const piece = pieceAt(curve, amount);
  return (curve.worth[piece] ?? 0) + (curve.slope[piece] ?? 0) * (amount - piece * curveStep);
}

export const slopeAt = (curve: Curve, amount: number): number => curve.slope[pieceAt(curve, amount)] ?? 0;

/** The kink, from one on, after which each further unit is worth less than a price; the last when there is none. */
export function kinkAt({ slope }: Curve, from: number, price: number): number {
  let kink = from;
  while (kink < slope.length - 1 && (slope[kink] ?? 0) >= price) kink += 1;
  return kink;
}

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

const pieceAt = ({ slope }: Curve, amount: number): number =>
  Math.min(slope.length - 1, Math.floor(amount / curveStep));

export function worthAt(curve: Curve, amount: number): number {
  const piece = pieceAt(curve, amount);
  return (curve.worth[piece] ?? 0) + (curve.slope[piece] ?? 0) * (amount - piece * curveStep);
}

export const slopeAt = (curve: Curve, amount: number): number => curve.slope[pieceAt(curve, amount)] ?? 0;

/** How much more there can be until each further unit is worth less than a price; at most up to the last kink. */
export function reachAt(curve: Curve, amount: number, price: number): number {
  const { slope } = curve;
  let piece = pieceAt(curve, amount);
  while (piece < slope.length - 1 && (slope[piece] ?? 0) >= price) piece += 1;
  return Math.max(0, piece * curveStep - amount);
}

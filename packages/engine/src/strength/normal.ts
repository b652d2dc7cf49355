/** The standard normal distribution. */

/** ln of the complementary error function's rational part; fractional error < 1.2e-7 (Numerical Recipes, `erfcc`). */
function erfc(x: number): number {
  const z = Math.abs(x);
  const t = 1 / (1 + z / 2);
  const series = [
    0.17087277, -0.82215223, 1.48851587, -1.13520398, 0.27886807, -0.18628806, 0.09678418, 0.37409196, 1.00002368,
  ];
  const polynomial = series.reduce((sum, coefficient) => sum * t + coefficient, 0);
  const tail = t * Math.exp(-z * z - 1.26551223 + t * polynomial);
  return x >= 0 ? tail : 2 - tail;
}

/** Chance of a value at or below `x`. */
export const normalCdf = (x: number): number => erfc(-x / Math.SQRT2) / 2;

const density = (x: number): number => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);

/** Mean of a standard normal that is known to lie above `x` (inverse Mills ratio). */
export function meanAbove(x: number): number {
  const bounded = Math.min(x, 30); // the tail's chance underflows near 38
  return x - bounded + density(bounded) / normalCdf(-bounded);
}

/** 80 % of a normal distribution lies within this many standard deviations of its mean. */
export const sds80 = 1.2815515655;

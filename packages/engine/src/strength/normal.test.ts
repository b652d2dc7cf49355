import { expect, test } from 'vitest';
import { meanAbove, normalCdf, sds80 } from './normal.ts';

// Table of the normal distribution (Abramowitz and Stegun 1964, table 26.1).
test.each([
  [0, 0.5],
  [1, 0.8413447461],
  [1.96, 0.9750021049],
  [-2.5, 0.0062096653],
  [4, 0.9999683288],
])('S12 the normal distribution at %d is that of the table', (x, chance) => {
  expect(normalCdf(x)).toBeCloseTo(chance, 6);
});

test('S12 80 % of a normal distribution lies inside the range that is shown', () => {
  expect(normalCdf(sds80) - normalCdf(-sds80)).toBeCloseTo(0.8, 6);
});

test('S5 the mean above a point agrees with the sum over the tail, near and far', () => {
  for (const from of [-3, -1, 0, 0.7, 2, 5, 8]) {
    let weight = 0;
    let sum = 0;
    for (let x = from; x < from + 12; x += 0.001) {
      const density = Math.exp((from * from - x * x) / 2);
      weight += density;
      sum += density * x;
    }
    expect(meanAbove(from)).toBeCloseTo(sum / weight, 2);
  }
  expect(meanAbove(200)).toBeGreaterThan(200);
});

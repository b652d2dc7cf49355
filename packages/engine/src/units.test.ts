import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromKg, toKg, units } from './units.ts';

test('U1 a pound is 0.45359237 kg exactly', () => {
  expect(toKg(1, 'lb')).toBe(0.45359237);
  expect(toKg(100, 'lb')).toBeCloseTo(45.359237, 12);
  expect(toKg(45, 'kg')).toBe(45);
});

test('U2 a mark comes back as it was read, in either unit', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4000 }), fc.constantFrom(...units), (quarters, unit) => {
      const mark = quarters / 4;
      expect(fromKg(toKg(mark, unit), unit)).toBeCloseTo(mark, 9);
    }),
  );
});

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { airPercent } from './air.ts';
import { beltPace, beltPower, paceAt, powerOf, runningFactor, usualCost, walkingFactor } from './cost.ts';
import {
  acsmRunning,
  acsmWalking,
  costPerMetre,
  minettiRunning,
  minettiWalking,
  oxygenPerMinute,
  populationFactor,
} from './formulas.ts';
import type { CostModel } from './program.ts';

const laboratory: CostModel = { kind: 'laboratory' };
const population: CostModel = { kind: 'population' };
const anyModel = fc.constantFrom(usualCost, laboratory, population, { kind: 'blend', uphill: 0.6 } as const);
const anyGrade = fc.double({ min: -30, max: 30, noNaN: true });
const anyPower = fc.double({ min: 0.5, max: 6, noNaN: true });

/** Oxygen beyond that of rest at 12 km/h. */
const net = (gradePercent: number): number => oxygenPerMinute(acsmRunning, { speedKmh: 12, gradePercent }).value - 3.5;

describe('published formulas', () => {
  // Ratios of evidence §5.1, after Minetti 2002.
  test.each([
    [-15, 0.51],
    [-10, 0.6],
    [-6, 0.72],
    [-4, 0.81],
    [-2, 0.9],
    [1, 1.06],
    [2, 1.11],
    [4, 1.24],
    [6, 1.37],
    [8, 1.51],
    [10, 1.66],
    [12, 1.81],
    [15, 2.06],
    [20, 2.5],
  ])('H1 Minetti: a grade of %d costs %d times the flat', (grade, ratio) => {
    expect(Math.abs(costPerMetre(minettiRunning, grade).value / 3.6 - ratio)).toBeLessThan(0.011);
  });

  test('H1 Minetti’s steepest climb costs what was measured, 18.93 J/kg/m, within a tenth', () => {
    expect(costPerMetre(minettiRunning, 45).value / 18.93).toBeGreaterThan(0.9);
    expect(costPerMetre(minettiRunning, 45).value / 18.93).toBeLessThan(1.1);
  });

  test.each([
    [1, 1.05],
    [4, 1.18],
    [8, 1.36],
    [15, 1.68],
    [20, 1.9],
  ])('H1 ACSM: a grade of %d costs %d times the flat, rest aside', (gradePercent, ratio) => {
    expect(Math.abs(net(gradePercent) / net(0) - ratio)).toBeLessThan(0.0051);
  });

  test('H1 ACSM gives a walk at 80 m/min up 10 % 25.9 ml of oxygen', () => {
    expect(oxygenPerMinute(acsmWalking, { speedKmh: 4.8, gradePercent: 10 }).value).toBeCloseTo(8 + 14.4 + 3.5, 9);
  });

  test('H1 outside its range a formula is asked at the edge, and says so', () => {
    const edge = costPerMetre(minettiWalking, 45);
    expect(edge.isOutside).toBe(false);
    expect(costPerMetre(minettiWalking, 60)).toEqual({ value: edge.value, isOutside: true });
    expect(oxygenPerMinute(acsmRunning, { speedKmh: 6, gradePercent: 0 })).toEqual({
      value: 0.2 * 134 + 3.5,
      isOutside: true,
    });
    expect(oxygenPerMinute(acsmRunning, { speedKmh: 12, gradePercent: -5 }).isOutside).toBe(true);
  });

  test('H1 the population’s factor is as measured at its points and straight between them', () => {
    expect([-45, -20, -6, 0, 10, 45].map(populationFactor)).toEqual([2.096, 1.081, 0.891, 1, 1.459, 4.286]);
    expect(populationFactor(11)).toBeCloseTo((1.459 + 1.61) / 2, 9);
    expect([populationFactor(-60), populationFactor(60)]).toEqual([2.096, 4.286]);
  });
});

describe('what a hill costs', () => {
  test('H2 the usual cost is within 0.05 of the population’s up to 15 %, and 0.02 of it downhill', () => {
    for (let grade = 0; grade <= 15; grade += 0.5)
      expect(Math.abs(runningFactor(usualCost, grade) - populationFactor(grade))).toBeLessThan(0.051);
    for (let grade = -45; grade <= 0; grade += 0.5)
      expect(Math.abs(runningFactor(usualCost, grade) - populationFactor(grade))).toBeLessThan(0.021);
  });

  test('H2 the usual cost uphill lies between ACSM and Minetti', () => {
    for (let grade = 1; grade <= 20; grade += 1) {
      expect(runningFactor(usualCost, grade)).toBeLessThan(runningFactor(laboratory, grade));
      expect(runningFactor(usualCost, grade)).toBeGreaterThan(1 + 0.045 * grade - 0.02);
    }
  });

  test('H2 nothing jumps: a tenth of a percent changes the cost by less than two hundredths', () => {
    for (let grade = -45; grade < 45; grade += 0.1)
      for (const model of [usualCost, laboratory, population])
        expect(Math.abs(runningFactor(model, grade + 0.1) - runningFactor(model, grade))).toBeLessThan(0.02);
  });

  test('H3 10 km/h at 18 % are 11.3 km/h at 15 % in the laboratory', () => {
    expect((10 * runningFactor(laboratory, 18)) / runningFactor(laboratory, 15)).toBeCloseTo(11.3, 1);
  });

  test('H3 12 km/h down 5 % are 9.2 km/h on the flat in the laboratory, and 10.7 to 10.9 by the usual cost', () => {
    expect(12 * runningFactor(laboratory, -5)).toBeCloseTo(9.2, 1);
    expect(12 * runningFactor(usualCost, -5)).toBeGreaterThan(10.65);
    expect(12 * runningFactor(usualCost, -5)).toBeLessThan(10.95);
  });
});

describe('walking', () => {
  test('H4 is what people do below 2.0 m/s, where it costs less than running', () => {
    fc.assert(
      fc.property(anyModel, anyGrade, anyPower, (model, grade, power) => {
        const { speed, isWalking } = paceAt(model, grade, power);
        expect(isWalking).toBe(speed < 2);
        expect(walkingFactor(model, grade, speed)).toBeLessThanOrEqual(runningFactor(model, grade) + 1e-9);
      }),
    );
  });

  test('H4 costs at 2.0 m/s what running does, so that nothing jumps at the switch', () => {
    for (const grade of [-20, 0, 10, 30])
      expect(walkingFactor(usualCost, grade, 2)).toBeCloseTo(runningFactor(usualCost, grade), 9);
  });

  test('H4 at an easy speed costs Minetti’s ratio of walking to running', () => {
    expect(walkingFactor(laboratory, 0, 1.2)).toBeCloseTo(2.5 / 3.6, 9);
  });

  test('H4 a pace has the power that it was asked for', () => {
    fc.assert(
      fc.property(anyModel, anyGrade, anyPower, (model, grade, power) => {
        expect(powerOf(model, grade, paceAt(model, grade, power))).toBeCloseTo(power, 5);
      }),
    );
  });
});

describe('the air that a belt does not have', () => {
  // Evidence §5.2.
  test.each([
    [9, 0.4],
    [10, 0.5],
    [12, 0.7],
    [13.5, 0.8],
    [15, 1],
  ])('H5 at %d km/h is worth a grade of %d', (kmh, percent) => {
    expect(Math.abs(airPercent(kmh / 3.6) - percent)).toBeLessThan(0.06);
  });

  test('H5 is never worth more than 1.5 %', () => {
    expect(airPercent(10)).toBe(1.5);
  });

  test('H5 a belt’s pace costs what it was asked for', () => {
    fc.assert(
      fc.property(anyModel, fc.double({ min: 0, max: 20, noNaN: true }), anyPower, (model, grade, power) => {
        const done = beltPower(model, grade, beltPace(model, grade, power));
        expect(Math.abs(done / power - 1)).toBeLessThan(0.002);
      }),
    );
  });
});

import { describe, expect, test } from 'vitest';
import { chartOf, climbOf, gradesOf, terrainOf } from './elevation.ts';
import { courseOf, steadyNoise } from './example.ts';

const flat = [[42, 0]] as const;
/** Four hills as of Boston's second half between flats: 100 m up, 100 m down. */
const hilly = [
  [5, 0],
  [1, 3],
  [3, 0],
  [1, -3],
  [2, 0],
  [1, 4],
  [1, -4],
  [3, 0],
  [1, 3],
  [2, 0],
  [1, -3],
] as const;

describe('elevations', () => {
  test('H7 of a clean course keep their hills', () => {
    const terrain = terrainOf(courseOf(hilly));
    const { climbMetres, descentMetres } = climbOf(terrain.elevations);
    expect(terrain.noiseMetres).toBeLessThan(0.3);
    expect(climbMetres).toBeGreaterThan(93);
    expect(climbMetres).toBeLessThan(101);
    expect(descentMetres).toBeGreaterThan(93);
  });

  test('H7 keep start, finish and grade of an even climb', () => {
    const { elevations, stepMetres } = terrainOf(courseOf([[3, 5]]));
    expect(stepMetres).toBeCloseTo(10, 6);
    expect(elevations.at(0)).toBeCloseTo(100, 6);
    expect(elevations.at(-1)).toBeCloseTo(250, 6);
    expect(gradesOf({ elevations, stepMetres, noiseMetres: 0 }).every((grade) => Math.abs(grade - 5) < 0.01)).toBe(
      true,
    );
  });

  // What 3 m of hysteresis alone makes of such a city, as of Tokyo's course: hundreds of metres.
  test.each([
    [20, 1.3],
    [70, 2],
    [150, 4],
  ])('H7 of a flat course with a point each %d m and %d m of noise are flat', (gapMetres, deviation) => {
    const noisy = courseOf(flat, { gapMetres, noise: steadyNoise(deviation) });
    expect(climbOf(noisy.points.map(({ elevationMetres }) => elevationMetres)).climbMetres).toBeGreaterThan(250);
    const terrain = terrainOf(noisy);
    expect(climbOf(terrain.elevations).climbMetres).toBeLessThan(60);
    expect(terrain.noiseMetres).toBeGreaterThan(deviation / 2);
    const grades = gradesOf(terrain)
      .map(Math.abs)
      .toSorted((a, b) => a - b);
    expect(grades[Math.floor(grades.length * 0.95)]).toBeLessThan(1.25);
  });

  test.each([
    [20, 1.3],
    [70, 2],
  ])('H7 of a hilly course with a point each %d m and %d m of noise stay hilly', (gapMetres, deviation) => {
    const terrain = terrainOf(courseOf(hilly, { gapMetres, noise: steadyNoise(deviation) }));
    const { climbMetres } = climbOf(terrain.elevations);
    expect(climbMetres).toBeGreaterThan(75);
    expect(climbMetres).toBeLessThan(130);
  });

  test('H7 are never steeper than 30 %, whatever the file says', () => {
    const cliff = courseOf(
      [
        [1, 0],
        [0.1, 200],
        [1, 0],
      ],
      { gapMetres: 10 },
    );
    expect(Math.max(...gradesOf(terrainOf(cliff)))).toBeLessThanOrEqual(30);
  });

  test('H7 a chart goes from start to finish in few points', () => {
    const terrain = terrainOf(courseOf(hilly));
    const chart = chartOf(terrain, 50);
    expect(chart).toHaveLength(50);
    expect(chart[0]?.metres).toBe(0);
    expect(chart.at(-1)?.metres).toBeCloseTo(21_000, 0);
  });
});

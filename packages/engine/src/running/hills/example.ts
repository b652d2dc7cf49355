/** Courses, a runner and a belt for tests. */
import { usualCost } from './cost.ts';
import type { Belt, Course, CoursePoint, Runner } from './program.ts';

export const gymBelt: Belt = {
  speedKmh: { min: 0.8, max: 20, step: 0.1 },
  gradePercent: { min: 0, max: 15, step: 0.5 },
};

/** Somebody who runs 12 km in an hour. */
export const runner: Runner = { cost: usualCost, hourKmh: 12 };

/** A course by its kilometres and their grades, with a point every `gapMetres`; `noise` is added to the height of each point. */
export function courseOf(
  legs: readonly (readonly [km: number, gradePercent: number])[],
  { gapMetres = 20, noise = () => 0 }: { readonly gapMetres?: number; readonly noise?: (index: number) => number } = {},
): Course {
  const points: CoursePoint[] = [];
  const total = legs.reduce((sum, [km]) => sum + km * 1000, 0);
  for (let metres = 0; metres <= total + 1e-6; metres += gapMetres)
    points.push({ metres, elevationMetres: 100 + heightAt(legs, metres) + noise(points.length) });
  return { name: 'Example', points };
}

function heightAt(legs: readonly (readonly [number, number])[], metres: number): number {
  let [left, height] = [metres, 0];
  for (const [km, grade] of legs) {
    const here = Math.min(left, km * 1000);
    height += (here * grade) / 100;
    left -= here;
  }
  return height;
}

/** Noise of one standard deviation that is the same every time (Lehmer's generator, Box and Muller). */
export function steadyNoise(deviation: number, seed = 7): (index: number) => number {
  let state = seed;
  const next = (): number => {
    state = (state * 16_807) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  return () => deviation * Math.sqrt(-2 * Math.log(next())) * Math.cos(2 * Math.PI * next());
}

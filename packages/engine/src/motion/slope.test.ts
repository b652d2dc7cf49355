import { describe, expect, it } from 'vitest';
import { catalog } from '../catalog/index.ts';
import { bodyAt, measures, motions, onSlope, repetitionSeconds, type Vector } from './index.ts';

const { tempo } = catalog['treadmill-hills'];
/** A stride in steps of a hundredth, and the part of it in which the right foot bears. */
const strideOn = (gradePercent: number) =>
  Array.from({ length: 100 }, (_, at) =>
    bodyAt(onSlope(motions['treadmill-hills'], gradePercent), tempo, (at / 100) * repetitionSeconds(tempo)),
  );
const bearing = [1, 32] as const;
const overBelt = ([x, y]: Vector, gradePercent: number): number => y - (x * gradePercent) / 100;

describe.each([0, 6, 15])('M18 %i %% of slope:', (gradePercent) => {
  const stride = strideOn(gradePercent);
  const balls = stride.map(({ right }) => right.ball);
  const bears = balls.slice(...bearing);

  it('the foot that bears goes back with the belt, at one pace, and does not slide', () => {
    const steps = bears.slice(1).map(([x], at) => (bears[at]?.[0] ?? 0) - x);
    const belt = steps.reduce((sum, step) => sum + step, 0) / steps.length;
    expect(belt).toBeGreaterThan(0.005);
    bears.forEach(([x], at) => expect(Math.abs(x - ((bears[0]?.[0] ?? 0) - belt * at))).toBeLessThan(0.01));
  });

  it('the foot is then on the belt; no foot is ever in it', () => {
    for (const ball of bears) expect(Math.abs(overBelt(ball, gradePercent))).toBeLessThan(0.005);
    for (const { right, left } of stride) {
      for (const { heel, ball, toe } of [right, left]) {
        for (const point of [heel, ball, toe]) expect(overBelt(point, gradePercent)).toBeGreaterThan(-0.012);
      }
    }
  });

  it('the knees bend as those of runners do', () => {
    const knees = stride.map(measures['right-knee']);
    expect(Math.max(...knees)).toBeGreaterThan(85);
    expect(Math.min(...knees)).toBeGreaterThan(5);
    expect(Math.max(...knees.slice(...bearing))).toBeLessThan(60);
  });
});

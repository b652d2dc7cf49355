import { expect, test } from 'vitest';
import type { Run } from '../../journal/athlete.ts';
import { athleteWho, said } from '../../journal/example.ts';
import { hourKmhOf } from './level.ts';

const on = '2026-11-23';
const ran = (day: string, km: number, minutes: number, ground?: Run['ground']): readonly Run[] =>
  athleteWho(
    said('run.logged', {
      startedAt: `${day}T07:00:00`,
      seconds: minutes * 60,
      distanceMetres: km * 1000,
      detail: 'recording',
      source: 'FIT',
      ...(ground == null ? {} : { ground }),
    }),
  ).runs;

test('H16 a run of an hour tells the speed of an hour', () => {
  expect(hourKmhOf(ran('2026-11-20', 12, 60), on)).toBeCloseTo(12, 6);
});

test('H16 shorter and longer runs tell it by Riegel’s rule', () => {
  // 5 km in 25:00 are 11.4 km in an hour; 20 km in 1:45:00 are 11.8.
  expect(hourKmhOf(ran('2026-11-20', 5, 25), on)).toBeCloseTo(12 * (25 / 60) ** (0.06 / 1.06), 6);
  expect(hourKmhOf(ran('2026-11-20', 20, 105), on)).toBeCloseTo((20 / 1.75) * 1.75 ** (0.06 / 1.06), 6);
});

test('H16 the best of eight weeks counts', () => {
  const runs = [...ran('2026-11-20', 8, 60), ...ran('2026-10-10', 12, 60), ...ran('2026-06-01', 15, 60)];
  expect(hourKmhOf(runs, on)).toBeCloseTo(12, 6);
});

test('H16 trails, sprints, bicycles and what is still to come tell nothing', () => {
  expect(hourKmhOf(ran('2026-11-20', 10, 60, 'trail'), on)).toBeNull();
  expect(hourKmhOf(ran('2026-11-20', 2, 6), on)).toBeNull();
  expect(hourKmhOf(ran('2026-11-20', 30, 60), on)).toBeNull();
  expect(hourKmhOf(ran('2026-11-30', 12, 60), on)).toBeNull();
  expect(hourKmhOf([], on)).toBeNull();
});

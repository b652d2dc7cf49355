import { expect, test } from 'vitest';
import { athleteWho, said } from '../journal/example.ts';
import { runWeek } from './runs.ts';

const ran = (day: string, distanceMetres: number) =>
  said('run.logged', {
    startedAt: `${day}T08:00:00`,
    seconds: 1800,
    distanceMetres,
    climbMetres: 10,
    detail: 'summary',
    source: 'Strava',
  });

test('P21 the running of the week counts seven days, the longest run thirty', () => {
  const athlete = athleteWho(
    ran('2026-10-20', 30_000),
    ran('2026-10-30', 21_000),
    ran('2026-11-16', 8000),
    ran('2026-11-17', 9000),
    ran('2026-11-23', 5000),
    ran('2026-11-24', 40_000),
  );
  expect(runWeek(athlete, '2026-11-23')).toEqual({
    runs: 2,
    metres: 14_000,
    seconds: 3600,
    climbMetres: 20,
    longestMetres: 21_000,
  });
});

test('P21 who has not run has no longest run', () => {
  expect(runWeek(athleteWho(), '2026-11-23')).toMatchObject({ runs: 0, longestMetres: null });
});

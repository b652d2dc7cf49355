import { expect, test } from 'vitest';
import { athleteWho, said } from '../journal/example.ts';
import { climbPerWeek } from './climb.ts';

const ran = (day: string, climbMetres: number | null, ground: 'road' | 'treadmill' = 'road') =>
  said('run.logged', {
    startedAt: `${day}T08:00:00`,
    seconds: 1800,
    ...(climbMetres !== null && { climbMetres }),
    ground,
    detail: 'summary',
    source: 'Strava',
  });

test('P24 hills are counted by calendar week, those on a treadmill apart; runs without a climb count none', () => {
  const athlete = athleteWho(
    ran('2026-11-08', 400),
    ran('2026-11-09', 100),
    ran('2026-11-15', 50, 'treadmill'),
    ran('2026-11-17', null),
    ran('2026-11-23', 106, 'treadmill'),
    ran('2026-11-24', 900),
  );
  expect(climbPerWeek(athlete, '2026-11-23', 3)).toEqual([
    { monday: '2026-11-09', climbMetres: 150, beltMetres: 50 },
    { monday: '2026-11-16', climbMetres: 0, beltMetres: 0 },
    { monday: '2026-11-23', climbMetres: 106, beltMetres: 106 },
  ]);
});

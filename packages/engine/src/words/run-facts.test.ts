import { describe, expect, test } from 'vitest';
import { athleteWho, said } from '../journal/example.ts';
import { distanceWords, hoursWords, paceWords, runFacts, runTitle } from './run-facts.ts';

describe('a run in words', () => {
  test.each([
    [950, '1 km'],
    [10_249, '10.2 km'],
    [42_195, '42.2 km'],
    [1_204_400, '1,204 km'],
  ])('P22 %d metres are %s', (metres, words) => expect(distanceWords(metres)).toBe(words));

  test.each([
    [2820, '47 min'],
    [3599, '1:00 h'],
    [6440, '1:47 h'],
    [1_116_000, '310 h'],
  ])('P22 %d seconds are %s', (seconds, words) => expect(hoursWords(seconds)).toBe(words));

  test('P22 a pace is minutes and seconds a kilometre', () => {
    expect(paceWords(1650, 5000)).toBe('5:30 /km');
    expect(paceWords(3599, 10_000)).toBe('6:00 /km');
  });

  test('P22 what no source says is left out', () => {
    const run = { startedAt: '2026-11-21T08:00:00', seconds: 1800, detail: 'summary', source: 'Strava' } as const;
    const full = {
      ...run,
      startedAt: '2026-11-22T08:00:00',
      distanceMetres: 5000,
      climbMetres: 40,
      meanHeartRate: 150.6,
    };
    const { runs } = athleteWho(
      said('run.logged', run),
      said('run.logged', { ...full, kind: 'long', ground: 'trail' }),
    );
    expect(runs.map(runFacts)).toEqual([['30 min'], ['5 km', '30 min', '6:00 /km', '40 m up', '151 bpm']]);
    expect(runs.map(runTitle)).toEqual(['Run', 'Long run, trail']);
  });
});

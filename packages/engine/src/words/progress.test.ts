import { describe, expect, test } from 'vitest';
import type { MuscleRatio, SideBalance, Standing, Trend, TrendPoint } from '../progress/index.ts';
import {
  changeWords,
  ratioTitle,
  ratioWords,
  sideBalanceWords,
  standingWords,
  trendRange,
  trendValue,
} from './index.ts';

const standing = (sets: number, state: Standing['state']): Standing => ({
  group: 'hamstrings',
  sets,
  range: { min: 2, low: 4, high: 7 },
  state,
});
const calves = { of: ['gastrocnemius', 'soleus'], to: 'quadriceps', low: 0.6, high: null } as const;
const hamstrings = { of: ['hamstrings'], to: 'quadriceps', low: 0.6, high: 1 } as const;
const inStep = (ratio: Omit<MuscleRatio, 'ratio'>) => ratioWords({ ...ratio, ratio: 0.4 });
const side = (change: Partial<SideBalance>): SideBalance => ({
  exercise: 'split-squat',
  stationId: null,
  day: '2026-03-02',
  weaker: 'left',
  percent: 8.2,
  noisePercent: 10.9,
  isReal: false,
  advice: 'even',
  ...change,
});
const point = (middle: number, logLoad: number): TrendPoint => ({
  day: '2026-03-02',
  value: { middle, low: middle - 3.1, high: middle + 3.1 },
  logLoad,
  sd: 0.02,
});
const trend = (change: Partial<Trend>): Trend => ({
  exercise: 'leg-press',
  stationId: null,
  side: 'both',
  measure: 'loadKg',
  points: [],
  ...change,
});

describe('progress in words', () => {
  test('P14 where a muscle stands', () => {
    expect(standingWords(standing(0.1, 'none'))).toBe('0 of 4–7 sets, none yet');
    expect(standingWords(standing(3.4, 'under'))).toBe('3.5 of 4–7 sets, below');
    expect(standingWords(standing(5, 'in'))).toBe('5 of 4–7 sets, enough');
    expect(standingWords(standing(8, 'over'))).toBe('8 of 4–7 sets, above');
  });

  test('P14 what is in step with what', () => {
    expect(ratioTitle({ ...calves, ratio: 1, state: 'balanced' })).toBe('Calves to quadriceps');
    expect(inStep({ ...hamstrings, state: 'balanced' })).toBe('In step.');
    expect(inStep({ ...hamstrings, state: 'low' })).toBe(
      'Your hamstrings had less than 0.6 sets for each set of your quadriceps: the next workouts make up for it.',
    );
    expect(inStep({ ...hamstrings, state: 'high' })).toBe(
      'Your hamstrings had more sets than your quadriceps: the next workouts make up for it.',
    );
    expect(inStep({ ...calves, state: 'unknown' })).toBe('No sets for your quadriceps in the last four weeks.');
  });

  test('P14 the legs, with the noise and what is done', () => {
    expect(sideBalanceWords(side({}))).toBe('Left is 8 % weaker, within the noise (± 11 %).');
    expect(sideBalanceWords(side({ isReal: true, noisePercent: 5 }))).toBe(
      'Left is 8 % weaker, more than the noise (± 5 %), and as even as legs are.',
    );
    expect(sideBalanceWords(side({ isReal: true, percent: 14, noisePercent: 6, advice: 'weaker-first' }))).toBe(
      'Left is 14 % weaker, more than the noise (± 6 %): it goes first.',
    );
    expect(sideBalanceWords(side({ weaker: null, percent: 0 }))).toBe('Both legs are the same.');
    expect(sideBalanceWords(side({ percent: 24, isReal: true, advice: 'ask-clinician' }))).toBe(
      'More than 20 % apart, the left behind: please show it to a clinician. The weaker leg goes first.',
    );
  });

  test('P23 a change of long ago says when it ended', () => {
    const change = { from: point(82.5, 4), to: point(90, 4.1), isReal: true };
    expect(changeWords(trend({}), change, { since: '1 Sep 2024', until: '20 Jun 2025' }, 'kg')).toBe(
      'Leg press: up from 82.5 to 90 kg for 12 repetitions between 1 Sep 2024 and 20 Jun 2025.',
    );
  });

  test('P14 a strength in what the hands set, and a change of it', () => {
    expect(trendValue(trend({}), 82.6, 'kg')).toBe('82.5 kg');
    expect(trendValue(trend({ exercise: 'lunge-walking' }), 24.2, 'kg')).toBe('2 × 12 kg');
    expect(trendValue(trend({ measure: 'repetitions' }), 17.6, 'kg')).toBe('18 repetitions');
    expect(trendRange(trend({}), point(82.5, 4).value, 'kg')).toBe('79.5 to 85.5');
    const change = { from: point(82.5, 4), to: point(90, 4.1), isReal: true };
    expect(changeWords(trend({}), change, { since: '1 Sep', until: null }, 'kg')).toBe(
      'Leg press: up from 82.5 to 90 kg for 12 repetitions since 1 Sep.',
    );
    const back = { from: point(18, 4.1), to: point(14, 4), isReal: true };
    const calf = trend({ exercise: 'calf-raise-single-leg', side: 'left', measure: 'repetitions' });
    expect(changeWords(calf, back, { since: '1 Sep', until: null }, 'kg')).toBe(
      'Single-leg calf raise, left: down from 18 to 14 repetitions since 1 Sep.',
    );
  });
});

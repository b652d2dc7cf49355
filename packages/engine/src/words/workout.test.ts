import { describe, expect, test } from 'vitest';
import { muscles } from '../catalog/index.ts';
import type { BlockReason, LeftOut, WorkoutNotice } from '../workout/index.ts';
import { blockReasonWords, countWords, groupWords, leftOutWords, muscleWords, noticeWords } from './index.ts';

const reasons: readonly BlockReason[] = [
  { kind: 'priority' },
  { kind: 'behind', muscle: 'hamstrings', behind: 1.8, sets: 0.2, low: 4, high: 7 },
  { kind: 'behind-other', muscle: 'hamstrings', behind: 1.8, sets: 2, than: 'vasti', thanSets: 6.3 },
  { kind: 'demand', muscle: 'soleus' },
  { kind: 'keeps-balance', muscle: 'hamstrings', than: 'vasti' },
  { kind: 'keeps-balance', muscle: 'soleus', than: 'vasti' },
  { kind: 'variety', daysSince: 7 },
  { kind: 'hip-stability' },
  { kind: 'one-legged' },
  { kind: 'weak-side', side: 'left', percent: 11.6 },
  { kind: 'light-before-run', run: 'long', days: 1 },
  { kind: 'substitute', for: 'leg-press' },
  { kind: 'paired', with: 'leg-curl-seated' },
  { kind: 'minimum-dose' },
];
const leftOut: readonly LeftOut[] = [
  { kind: 'no-time', exercise: 'leg-extension' },
  { kind: 'third-sets' },
  { kind: 'enough-this-week', muscle: 'gluteusMaximus', sets: 7.7, high: 8 },
  { kind: 'not-recovered', muscle: 'vasti', days: 2 },
  { kind: 'run-soon', run: 'intervals', days: 1 },
  { kind: 'no-station', exercise: 'leg-press' },
  { kind: 'pain', exercise: 'leg-press' },
  { kind: 'excluded', exercise: 'leg-press' },
  { kind: 'skipped', exercise: 'leg-press' },
  { kind: 'sore', muscle: 'hamstrings', soreness: 'a-little' },
  { kind: 'sore', muscle: 'hamstrings', soreness: 'very' },
  { kind: 'sore', muscle: 'hamstrings', soreness: 'painful' },
  { kind: 'station-taken', stationName: 'Leg press' },
  { kind: 'no-treadmill' },
  { kind: 'no-hills', why: 'no-treadmill' },
  { kind: 'no-hills', why: 'gentle' },
  { kind: 'no-hills', why: 'pain' },
  { kind: 'no-hills', why: 'heavy-legs' },
  { kind: 'no-hills', why: 'sore' },
  { kind: 'no-hills', why: 'run-soon' },
  { kind: 'no-hills', why: 'phase' },
  { kind: 'no-hills', why: 'no-time' },
  { kind: 'fewer-hills', minutes: 12, askedMinutes: 20 },
  { kind: 'heavy-legs' },
  { kind: 'time-to-spare', minutes: 66.2, askedMinutes: 90 },
  { kind: 'enough-stations', stations: 9 },
];
const notices: readonly WorkoutNotice[] = [
  { kind: 'stop', redFlags: ['fever'] },
  { kind: 'ask-clinician' },
  { kind: 'ill', to: '2026-03-04' },
  { kind: 'gentle' },
  { kind: 'empty-week' },
  { kind: 'too-short', leastMinutes: 8 },
  { kind: 'capped', mostMinutes: 120 },
  { kind: 'nothing-allowed' },
  { kind: 'rest', run: 'race', days: 1 },
  { kind: 'raced', days: 2 },
  { kind: 'recovering', days: 2 },
];

describe('words', () => {
  test('W37 every reason, omission and notice is one short sentence or two', () => {
    const sentences = [...reasons.map(blockReasonWords), ...leftOut.map(leftOutWords), ...notices.map(noticeWords)];
    for (const sentence of sentences) {
      expect(sentence).toMatch(/^[A-Z][^\n]*\.$/);
      expect(sentence.length).toBeLessThanOrEqual(110);
      expect(sentence).not.toMatch(/undefined|NaN|[a-z][A-Z]/);
    }
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  test('W37 reasons are specific', () => {
    expect(reasons.map(blockReasonWords)).toEqual(
      expect.arrayContaining([
        'Hamstrings two sets behind this week.',
        'Hamstrings two sets short of their share beside your quadriceps this week.',
        'Keeps your hamstrings in step with your quadriceps.',
        'Keeps your calves in step with your quadriceps.',
        'Light, because of your long run tomorrow.',
        'In place of the leg press.',
        'Your left leg is 12 % behind, so it goes first.',
      ]),
    );
    expect(leftOut.map(leftOutWords)).toContain(
      'More time: 66 of your 90 minutes are all that your legs can use today.',
    );
    expect(noticeWords({ kind: 'rest', run: 'race', days: 1 })).toBe('Rest your legs: your race is tomorrow.');
  });

  test('W37 every muscle has a plain name of its own', () => {
    expect(new Set(muscles.map(muscleWords)).size).toBe(muscles.length);
    expect(groupWords('quadriceps')).toBe('quadriceps');
  });

  test('W37 counts are words, with the plural where it belongs', () => {
    expect([0.2, 1.4, 2, 11].map((count) => countWords(count, 'set'))).toEqual([
      'no sets',
      'one set',
      'two sets',
      '11 sets',
    ]);
  });
});

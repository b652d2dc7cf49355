import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { anySeason } from '../season/arbitrary.ts';
import { liftsOf, racer, seasonOf } from '../season/example.ts';
import { planSeason } from '../season/plan-season.ts';
import { phases } from '../season/season.ts';
import { loweringWords, phaseTitle, phaseWords } from './season.ts';
import { afterRunWords, backupWords, doseWords, yieldWords } from './season-week.ts';

const sentence = /^[A-Z0-9].*\.$/;

test('R21 every reason of every season is a short plain sentence', () => {
  fc.assert(
    fc.property(anySeason, (question) => {
      const { weeks } = planSeason(question);
      const said = [
        ...weeks.flatMap(({ yields }) => yields.map(yieldWords)),
        ...liftsOf({ weeks }).flatMap(({ lowered }) => lowered.map(loweringWords)),
        ...liftsOf({ weeks })
          .filter(({ backups }) => backups.length > 0)
          .map(({ day, backups }) => backupWords(day, backups)),
      ];
      for (const words of said) {
        expect(words).toMatch(sentence);
        expect(words).not.toMatch(/undefined|NaN|null|\d\.\d|: \(|: :|: \./);
      }
      for (const { dose } of liftsOf({ weeks })) expect(doseWords(dose)).not.toBe('nothing');
    }),
    { numRuns: 40, seed: 4 },
  );
  for (const phase of phases)
    expect([phaseTitle(phase), phaseWords(phase)]).toEqual([expect.anything(), expect.stringMatching(sentence)]);
});

test('R21 the taper says what was lowered, by how much, because of which race, and whose finding that is', () => {
  const season = seasonOf({ ...racer, race: { day: '2027-03-28', distanceKm: 42.2 } });
  const [taper] = liftsOf({ weeks: season.weeks.filter(({ phase }) => phase === 'taper') });
  expect(taper?.lowered.map(loweringWords)).toEqual([
    '60 % fewer sets, big lifts only, nothing that makes sore: your race is nine days later (Bosquet 2007).',
  ]);
  expect(taper && doseWords(taper.dose)).toBe('big lifts 2 × 4–6 with 2 left, no lunges');
});

test('R21 a day before a key run says which run, what it needs and what it has', () => {
  const season = seasonOf(racer, { wishes: ['2026-12-05'], weeks: 2 });
  const wished = liftsOf(season).find(({ day }) => day === '2026-12-05');
  expect(wished?.lowered.map(loweringWords)).toEqual([
    '67 % fewer sets, isolation and hips only, two repetitions left in reserve, nothing that makes sore: legs need 48 hours before your long run on Sunday, and have 24 (Doma and Deakin 2013).',
  ]);
  expect(afterRunWords('intervals')).toBe(
    'After your intervals, six hours later if you can, three at the least (Schumann 2022).',
  );
  expect(afterRunWords('tempo', { best: 870, least: 690, runStarts: 450 })).toBe(
    'After your tempo run, from 11:30 on, better from 14:30 (Schumann 2022).',
  );
  expect(afterRunWords('easy', { best: 1530, least: 1350, runStarts: 1110 })).toBe(
    'Before your easy run at 18:30: three hours after it (Schumann 2022) is too late in the evening.',
  );
  const [moved] = season.weeks[0]?.yields ?? [];
  expect(moved && yieldWords(moved)).toMatch(
    /^Tuesday in place of Monday: legs need \d+ hours before your intervals on Tuesday, and have 24\.$/,
  );
});

import { expect, test } from 'vitest';
import { catalog } from '../catalog/index.ts';
import { athleteWho, said } from '../journal/example.ts';
import { effectiveKg } from './effective.ts';
import { initialEstimate, slopeOf } from './estimate.ts';
import { meanRepetitions, predict } from './predict.ts';
import { expectedReps } from './window.ts';

const { profile } = athleteWho(said('profile.set', { bodyMassKg: 70 }));
const fresh = (exercise: 'leg-press' | 'leg-extension') => initialEstimate(profile, catalog[exercise]);

test('S1 at the 12-repetition load twelve are expected, and one slope less load is one repetition more', () => {
  const estimate = fresh('leg-extension');
  const load = Math.exp(estimate.logLoad);
  expect(meanRepetitions(estimate, load, 0)).toBeCloseTo(12, 9);
  expect(meanRepetitions(estimate, load * Math.exp(-slopeOf(estimate)), 0)).toBeCloseTo(13, 9);
});

/** Repetitions that the model adds when the load falls from one share of 1RM to another. */
const gained = (slope: number, from: number, to: number): number => Math.log(from / to) / slope;

test('S1 from 80 to 75 % on the leg press the curve adds what Nuzzo 2024 measured: 13.05 to 15.79', () => {
  expect(gained(catalog['leg-press'].slope.median, 0.8, 0.75)).toBeCloseTo(15.79 - 13.05, 0);
});

/** Curve of 20 untrained men on a Cybex leg extension (evidence §1.2). */
const measured = (share: number): number => 101.89 - 195.38 * share + 95.67 * share ** 2;

test('S1 from 70 to 60 % on the leg extension the curve stays within 1.5 of the measured 12.0 to 19.1', () => {
  const added = gained(catalog['leg-extension'].slope.median, 0.7, 0.6);
  expect(Math.abs(added - (measured(0.6) - measured(0.7)))).toBeLessThan(1.6);
});

test('S2 runners start from their own leg press curve: from 10.8 to 19.8 repetitions the load falls by 11 %', () => {
  // Richens and Cleather 2014: 8 endurance runners, 0.0131 a repetition; inside one sd of the prior.
  const { logSlope } = fresh('leg-press');
  expect(Math.abs(logSlope - Math.log(0.0131))).toBeLessThan(catalog['leg-press'].runnerSlope?.sdLn ?? 0);
});

const guess = (change: Partial<typeof profile>): number =>
  initialEstimate({ ...profile, ...change }, catalog['leg-press']).logLoad;

test('S2 a heavier or a more experienced athlete is guessed stronger, an unknown body mass is 70 kg', () => {
  expect(guess({ bodyMassKg: 90 })).toBeGreaterThan(guess({ bodyMassKg: 60 }));
  expect(guess({ experience: 'experienced' })).toBeGreaterThan(guess({ experience: 'new' }));
  expect(guess({ bodyMassKg: null })).toBe(guess({ bodyMassKg: 70 }));
});

test('S2 nobody is known before the first set: the guess covers a third less to a half more', () => {
  const estimate = fresh('leg-press');
  const { mean, sd } = predict(estimate, Math.exp(estimate.logLoad), 0);
  expect(mean).toBeCloseTo(12);
  expect(sd).toBeGreaterThan(Math.log(1.3) / slopeOf(estimate));
});

/** Nuzzo 2024, general: 9.75 at 80 %, 14.80 at 70 % of a maximum of about 1.37 body masses (1 / 0.73). */
const bar = (share: number): number => effectiveKg(catalog['back-squat'], share * 1.37 * 70, 70);

test('S1 a squat is measured on the bar: from 80 to 70 % of the bar as many repetitions are added as were measured', () => {
  const { logSlope } = initialEstimate(profile, catalog['back-squat']);
  expect(Math.log(bar(0.8) / bar(0.7)) / Math.exp(logSlope)).toBeCloseTo(14.8 - 9.75, 0);
});

test('S2 with the body alone most people are expected to do between 6 and 24', () => {
  for (const exercise of ['single-leg-squat', 'glute-bridge-single-leg', 'supine-leg-raise'] as const) {
    const guess = initialEstimate(profile, catalog[exercise]);
    const { low, high } = expectedReps(predict(guess, effectiveKg(catalog[exercise], 0, 70), 0));
    expect(low).toBeGreaterThanOrEqual(5);
    expect(high).toBeLessThanOrEqual(25);
  }
});

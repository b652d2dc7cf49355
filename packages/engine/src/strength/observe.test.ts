import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalog } from '../catalog/index.ts';
import type { Effort } from '../journal/event.ts';
import { athleteWho, said } from '../journal/example.ts';
import { type Estimate, initialEstimate, sdOfLoad, slopeOf, startSession } from './estimate.ts';
import { failure, left } from './example.ts';
import { type Observation, observeSet } from './observe.ts';
import { predict } from './predict.ts';

const { profile } = athleteWho(said('profile.set', { bodyMassKg: 70 }));
const guess = initialEstimate(profile, catalog['leg-extension']);

const set = (effectiveKg: number, repetitions: number, effort: Effort = failure): Observation => ({
  effectiveKg,
  repetitions,
  effort,
  warmUp: false,
  fatigue: 0,
});

const loads = fc.double({ min: 5, max: 120, noNaN: true });
const repetitions = fc.integer({ min: 0, max: 60 });
const efforts: fc.Arbitrary<Effort> = fc.oneof(
  fc.constant(failure),
  fc.integer({ min: 0, max: 12 }).map(left),
  fc.integer({ min: 0, max: 12 }).map((least): Effort => ({ kind: 'at-least', repetitions: least })),
  fc.constant<Effort>({ kind: 'unreported' }),
);
const sets: fc.Arbitrary<Observation> = fc.record({
  effectiveKg: loads,
  repetitions,
  effort: efforts,
  warmUp: fc.boolean(),
  fatigue: fc.double({ min: 0, max: 0.15, noNaN: true }),
});
/** What some weeks of logged sets may lead to. */
const estimates: fc.Arbitrary<Estimate> = fc.array(sets, { maxLength: 25 }).map((log) =>
  log.reduce((estimate, one, index) => {
    const now = index % 3 === 0 ? startSession(estimate, 1) : estimate;
    return observeSet(now, one);
  }, guess),
);

describe('any history', () => {
  test('S3 more repetitions at the same load never lower the estimate', () => {
    fc.assert(
      fc.property(estimates, sets, fc.integer({ min: 1, max: 20 }), (estimate, one, more) => {
        const few = observeSet(estimate, one).logLoad;
        const many = observeSet(estimate, { ...one, repetitions: one.repetitions + more }).logLoad;
        expect(many).toBeGreaterThanOrEqual(few - 1e-9);
      }),
      { numRuns: 500 },
    );
  });

  test('S4 a report of more in reserve never lowers the estimate', () => {
    fc.assert(
      fc.property(estimates, loads, repetitions, fc.nat(10), fc.nat(5), (estimate, load, done, reserve, more) => {
        const less = observeSet(estimate, set(load, done, left(reserve))).logLoad;
        expect(observeSet(estimate, set(load, done, left(reserve + more))).logLoad).toBeGreaterThanOrEqual(less - 1e-9);
      }),
      { numRuns: 500 },
    );
  });

  test('S5 a set that only says "at least" never lowers the estimate', () => {
    fc.assert(
      fc.property(estimates, sets, fc.nat(10), (estimate, one, least) => {
        const after = observeSet(estimate, { ...one, effort: { kind: 'at-least', repetitions: least } });
        expect(after.logLoad).toBeGreaterThanOrEqual(estimate.logLoad);
      }),
    );
  });

  test('S3 no set makes the doubt larger, and the slope stays in its range', () => {
    fc.assert(
      fc.property(estimates, sets, (estimate, one) => {
        const after = observeSet(estimate, one);
        expect(sdOfLoad(after)).toBeLessThanOrEqual(sdOfLoad(estimate) + 1e-12);
        expect(sdOfLoad(after)).toBeGreaterThan(0);
        expect(slopeOf(after)).toBeGreaterThanOrEqual(0.006 - 1e-12);
        expect(slopeOf(after)).toBeLessThanOrEqual(0.08 + 1e-12);
      }),
    );
  });
});

/** The 12-repetition load after one set. */
const after = (one: Observation): number => Math.exp(observeSet(guess, one).logLoad);
/** Doubt left after twelve possible repetitions of which some were not done. */
const doubtAfter = (reserve: number): number => sdOfLoad(observeSet(guess, set(30, 12 - reserve, left(reserve))));

const silent = (load: number, done: number): Observation => set(load, done, { kind: 'unreported' });

describe('one set', () => {
  test('S3 one set to fatigue all but settles a first guess: 12 at 40 kg means about 40 kg', () => {
    expect(after(set(40, 12))).toBeGreaterThan(38);
    expect(after(set(40, 12))).toBeLessThan(41);
  });

  test('S3 eight repetitions with four left mean about as much as twelve or thirteen to fatigue', () => {
    const reported = after(set(40, 8, left(4)));
    expect(reported).toBeGreaterThan(after(set(40, 11)));
    expect(reported).toBeLessThan(after(set(40, 14)));
  });

  test('S4 the farther from fatigue the report, the less is learnt', () => {
    expect(doubtAfter(1)).toBeLessThan(doubtAfter(3));
    expect(doubtAfter(0)).toBeLessThan(doubtAfter(1));
  });

  test('S5 five or more left counts as "at least five": nothing is learnt where more was expected', () => {
    const light = set(10, 8, left(6));
    expect(observeSet(guess, light)).toEqual(guess);
    expect(after(set(40, 8, left(6)))).toBeGreaterThan(after(set(40, 12)));
  });

  test('S5 beyond 22 repetitions the curve ends: 40 to fatigue say no more than 30', () => {
    expect(after(set(30, 40))).toBe(after(set(30, 30)));
  });

  test('S5 fatigue at 25 where 36 were expected is still a weaker athlete than thought', () => {
    expect(after(set(12.5, 25))).toBeLessThan(Math.exp(guess.logLoad));
  });

  test('S6 without a report twelve count as about fourteen, and weigh less than a set to fatigue', () => {
    const silent = observeSet(guess, set(40, 12, { kind: 'unreported' }));
    expect(Math.exp(silent.logLoad)).toBeGreaterThan(after(set(40, 12)));
    expect(Math.exp(silent.logLoad)).toBeLessThan(after(set(40, 16)));
    expect(sdOfLoad(silent)).toBeGreaterThan(sdOfLoad(observeSet(guess, set(40, 12))));
  });

  test('S6 a short set without a report takes one repetition off at the most, and no number of them makes sure', () => {
    expect(guess.logLoad - observeSet(guess, silent(10, 3)).logLoad).toBeLessThanOrEqual(slopeOf(guess) + 1e-9);
    let often = guess;
    for (let one = 0; one < 40; one += 1) often = observeSet(often, silent(25, 12));
    expect(sdOfLoad(often)).toBeGreaterThan(2 * slopeOf(often));
    expect(often.logSlope).toBeCloseTo(guess.logSlope, 9);
  });

  test('S6 an easy set without a report hardly moves an athlete who is well known', () => {
    let known = guess;
    for (let session = 0; session < 12; session += 1) known = observeSet(startSession(known, 0), set(40, 12));
    const easy = observeSet(known, set(20, 10, { kind: 'unreported' }));
    expect(Math.exp(known.logLoad - easy.logLoad)).toBeLessThan(1.06);
  });

  test('S7 a warm-up says only that it was possible', () => {
    expect(observeSet(guess, { ...set(10, 8), warmUp: true })).toEqual(guess);
    expect(observeSet(guess, { ...set(60, 8), warmUp: true }).logLoad).toBeGreaterThan(guess.logLoad);
  });

  test('S9 most of what one session shows of a known athlete is today, not strength', () => {
    let known = guess;
    for (let session = 0; session < 20; session += 1) known = observeSet(startSession(known, 0), set(40, 12));
    const good = observeSet(startSession(known, 0), set(40, 15));
    expect(good.today).toBeGreaterThan(good.logLoad - known.logLoad);
    expect(startSession(good, 0).today).toBe(0);
  });
});

test('S9 an athlete who gains 1 % a session is followed: after 20 sessions within 2 %', () => {
  let estimate = guess;
  let capacity = Math.log(30);
  for (let session = 0; session < 20; session += 1) {
    estimate = startSession(estimate, session === 0 ? 0 : 1);
    const load = Math.exp(estimate.logLoad);
    const done = Math.max(0, Math.floor(12 + (capacity - Math.log(load)) / 0.028));
    estimate = observeSet(estimate, set(load, done));
    capacity += 0.01;
  }
  expect(Math.abs(estimate.logLoad - capacity + 0.01)).toBeLessThan(0.02);
});

test('S1 a personal slope is learnt from different loads', () => {
  let estimate = guess;
  for (let session = 0; session < 30; session += 1) {
    const load = session % 2 === 0 ? 30 : 42;
    const done = Math.floor(12.1 + (Math.log(36) - Math.log(load)) / 0.05);
    estimate = observeSet(startSession(estimate, 0), set(load, done));
  }
  expect(slopeOf(estimate)).toBeGreaterThan(0.042);
  expect(slopeOf(estimate)).toBeLessThan(0.058);
});

const sdAfter = (repetitionsOf: (index: number) => number): number => {
  const seen = Array.from({ length: 20 }, (_, index) => index).reduce(
    (estimate, index) => observeSet(startSession(estimate, 1), set(35, repetitionsOf(index))),
    guess,
  );
  const { mean, sd } = predict(seen, 35, 0);
  expect(mean).toBeGreaterThan(9);
  expect(mean).toBeLessThan(16);
  return sd;
};

test('S30 erratic sets widen the range, steady ones narrow it', () => {
  const steady = sdAfter(() => 12);
  expect(sdAfter((index) => (index % 2 === 0 ? 9 : 15))).toBeGreaterThan(1.5 * steady);
});

test('S30 from how many sets steadiness was learnt says nothing of the load, and it keeps within bounds', () => {
  fc.assert(
    fc.property(estimates, sets, fc.double({ min: 0.5, max: 12, noNaN: true }), (estimate, one, unsteady) => {
      const toldSets = 7;
      const said = observeSet({ ...estimate, toldSets }, one);
      const same = observeSet({ ...estimate, toldSets: 29 }, one);
      expect(same.logLoad).toBe(said.logLoad);
      const more = observeSet({ ...estimate, unsteady }, one);
      expect(Number.isFinite(more.unsteady) && more.unsteady >= 0.5 && more.unsteady <= 12).toBe(true);
    }),
  );
});

import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { catalog } from '../catalog/index.ts';
import type { LoadOption } from '../gym/station.ts';
import { athleteWho, said } from '../journal/example.ts';
import { fatigueTarget } from './advice.ts';
import { type AdviseLoad, adviseLoad, best, type Candidate, candidatesFor } from './choose.ts';
import { type Estimate, initialEstimate, startSession } from './estimate.ts';
import { failure } from './example.ts';
import { type Limits, within } from './limits.ts';
import { observeSet } from './observe.ts';

const { profile } = athleteWho(said('profile.set', { bodyMassKg: 70 }));
const exercise = catalog['leg-extension'];

const pin = (loadKg: number): LoadOption => ({
  loadKg,
  setting: { type: 'pin', unit: 'kg', pin: loadKg, addOns: [] },
});

/** Somebody who brings exactly 12 at this load, seen often. */
function knownAt(loadKg: number): Estimate {
  let estimate: Estimate = { ...initialEstimate(profile, exercise), logLoad: Math.log(loadKg), gain: 0 };
  for (let session = 0; session < 15; session += 1) {
    const set = { effectiveKg: loadKg, repetitions: 12, effort: failure, warmUp: false, fatigue: 0 };
    estimate = observeSet(startSession(estimate, 0), set);
  }
  return startSession({ ...estimate, logLoad: Math.log(loadKg) }, 0);
}

const question = (estimate: Estimate, loads: readonly [number, ...number[]]): AdviseLoad => {
  const [first, ...rest] = loads;
  return {
    estimate,
    exercise,
    bodyMassKg: 70,
    options: [pin(first), ...rest.map(pin)],
    target: fatigueTarget,
    fatigue: 0,
  };
};

/** The numbers on a stack, from its first pin and the steps between pins. */
function stackOf([first, steps]: [number, number[]]): [number, ...number[]] {
  let pin = first;
  return [first, ...steps.map((step) => (pin += step))];
}

/** Stacks of 1 to 30 pins. */
const stacks = fc
  .tuple(fc.integer({ min: 2, max: 12 }), fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 29 }))
  .map(stackOf);

test('S13 of the loads that are there the one with the best chance of 12–15 is taken, the lighter of equals', () => {
  fc.assert(
    fc.property(fc.integer({ min: 8, max: 150 }), stacks, (capacity, stack) => {
      const asked = question(knownAt(capacity), stack);
      const chosen = adviseLoad(asked);
      const others = candidatesFor(asked).filter(({ option }) => option.loadKg !== chosen.option.loadKg);
      const lighter = others.filter(({ option }) => option.loadKg < chosen.option.loadKg);
      const most = Math.max(0, ...others.map(({ chance }) => chance));
      expect(chosen.chance >= most - 0.01 || most < 0.35).toBe(true);
      expect(lighter.every(({ chance }) => chance < chosen.chance)).toBe(true);
    }),
  );
});

test('S13 a tie goes to the lighter load', () => {
  const { prediction } = adviseLoad(question(knownAt(40), [40]));
  const candidate = (loadKg: number): Candidate => ({
    option: pin(loadKg),
    effectiveKg: loadKg,
    prediction,
    chance: 0.6,
  });
  expect(best([candidate(38), candidate(40)], fatigueTarget).option.loadKg).toBe(38);
});

test('S13 when no load has a fair chance the lighter of the two around the ideal one is taken', () => {
  const chosen = adviseLoad(question(knownAt(40), [20, 30, 50, 60]));
  expect(chosen.chance).toBeLessThan(0.35);
  expect(chosen.option.loadKg).toBe(30);
  expect(adviseLoad(question(knownAt(40), [10, 20])).option.loadKg).toBe(20);
  expect(adviseLoad(question(knownAt(40), [80, 90])).option.loadKg).toBe(80);
});

/** The load for a window, of a stack with every kilogram. */
function loadFor(target: AdviseLoad['target']): number {
  const stack: [number, ...number[]] = [20, ...Array.from({ length: 40 }, (_, index) => 21 + index)];
  return adviseLoad({ ...question(knownAt(40), stack), target }).option.loadKg;
}

test('S13 heavier phases are the same rule with another window and reserve', () => {
  expect(loadFor({ low: 4, high: 6, reserve: 2 })).toBeGreaterThan(loadFor({ low: 8, high: 10, reserve: 1 }));
  expect(loadFor({ low: 8, high: 10, reserve: 1 })).toBeGreaterThan(loadFor(fatigueTarget));
});

const limits = (change: Partial<Limits>): Limits => ({
  leastKg: 0,
  mostKg: Number.POSITIVE_INFINITY,
  because: 'cap',
  fromKg: null,
  shown: 0,
  ...change,
});

test('S14 limits keep only the loads inside them, and always one', () => {
  fc.assert(
    fc.property(stacks, fc.integer({ min: 1, max: 220 }), fc.integer({ min: 1, max: 220 }), (stack, one, other) => {
      const candidates = candidatesFor(question(knownAt(40), stack));
      const [leastKg, mostKg] = one < other ? [one, other] : [other, one];
      const kept = within(candidates, limits({ leastKg, mostKg }), fatigueTarget).map(({ effectiveKg }) => effectiveKg);
      expect(kept.length).toBeGreaterThan(0);
      for (const load of kept) expect(load <= mostKg || load === stack[0]).toBe(true);
      const inside = stack.filter((load) => load >= leastKg && load <= mostKg);
      expect(inside.length === 0 || kept.join() === inside.join()).toBe(true);
    }),
  );
});

/** What stays open above 20 kg with a cap of 22, for somebody of this capacity. */
function open(capacity: number): readonly number[] {
  const candidates = candidatesFor(question(knownAt(capacity), [20, 30, 40]));
  return within(candidates, limits({ mostKg: 22, fromKg: 20 }), fatigueTarget).map(({ option }) => option.loadKg);
}

test('S14 one big step is open when twelve are likely there, and closed when they are not', () => {
  expect(open(34)).toEqual([20, 30]);
  expect(open(28)).toEqual([20]);
});

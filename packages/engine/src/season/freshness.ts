import { catalog } from '../catalog/index.ts';

/**
 * How long a session stays in the legs (evidence §6.3), for the vasti: of the prime movers they get the most sets from
 * the basic machines, and so decide. The numbers are engineering, fitted to Morán-Navarro 2017 and its like.
 */
const fast = { share: 0.45, hours: 12 } as const;
const slowHours = 36;

/** A key run wants no more than this left in the legs, the next session no more than that (evidence §6.3). */
export const freshFor = { keyRun: 1, lifting: 1.5 } as const;

/** Slower recovery with age (evidence §6.3). */
const ageFactor = (age: number): number => (age > 55 ? 1.3 : age >= 40 ? 1.15 : 1);

/** A first exposure in six weeks costs twice, a second 1.4 times (evidence §6.3; McHugh 2003). */
const noveltyFactor = [2, 1.4] as const;

/** Sets near failure cost more (evidence §6.3; Morán-Navarro 2017). */
const effortFactor = (reserve: number): number => (reserve < 1 ? 1.5 : reserve <= 2 ? 1 : reserve <= 4 ? 0.7 : 0.4);

/** Six repetitions or fewer cost a little more (evidence §6.3). */
const loadFactor = (repetitions: number): number => (repetitions <= 6 ? 1.15 : 1);

/** Credit of one set of the compound lift and of the isolation that a session is built on. */
const credit = { bigLift: catalog['leg-press'].credit.vasti ?? 0, other: catalog['leg-extension'].credit.vasti ?? 0 };

/** Some sets alike. */
export interface Sets {
  readonly sets: number;
  /** The window of repetitions. */
  readonly low: number;
  readonly high: number;
  /** Repetitions left when a set ends. */
  readonly reserve: number;
}

/** What a session leaves in the vasti, in hard sets. */
export function vastiDose({
  bigLifts,
  others,
  timesBefore,
}: {
  readonly bigLifts: Sets | null;
  readonly others: Sets | null;
  /** How often such work was done in the last six weeks; `null` for work to which legs need not get used. */
  readonly timesBefore: number | null;
}): number {
  const cost = (work: Sets | null, each: number): number =>
    work === null ? 0 : work.sets * each * effortFactor(work.reserve) * loadFactor(work.high);
  const novelty = timesBefore === null ? 1 : (noveltyFactor[timesBefore] ?? 1);
  return (cost(bigLifts, credit.bigLift) + cost(others, credit.other)) * novelty;
}

const left = (dose: number, hours: number, slow: number): number =>
  dose * (fast.share * Math.exp(-hours / fast.hours) + (1 - fast.share) * Math.exp(-hours / slow));

/** Hours until no more than `limit` of the dose is left, at the age of the athlete. */
export function hoursUntil(limit: number, dose: number, age: number): number {
  const slow = slowHours * ageFactor(age);
  let [low, high] = [0, 24 * 14];
  if (left(dose, low, slow) <= limit) return 0;
  while (high - low > 0.1) {
    const middle = (low + high) / 2;
    if (left(dose, middle, slow) > limit) low = middle;
    else high = middle;
  }
  return high;
}

import { catalog } from '../catalog/index.ts';
import { ageFactor, effortFactor, faded, loadFactor, noveltyFactors, readyDose } from '../workout/recovery.ts';

/**
 * How long a session stays in the legs (evidence §6.3), for the vasti: of the prime movers they get the most sets from
 * the basic machines, and so decide. How a dose fades is workout/recovery.ts's.
 */

/** What a key run, the next session and an easy run let the legs have left (evidence §6.3). */
export const freshFor = { keyRun: 1, lifting: readyDose, easyRun: 2.5 } as const;

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
  const novelty = timesBefore === null ? 1 : (noveltyFactors[timesBefore] ?? 1);
  return (cost(bigLifts, credit.bigLift) + cost(others, credit.other)) * novelty;
}

/** Hours until no more than `limit` of the dose is left, at the age of the athlete. */
export function hoursUntil(limit: number, dose: number, age: number): number {
  const slower = ageFactor(age);
  const left = (hours: number): number => faded(dose, hours, 'vasti', slower);
  let [low, high] = [0, 24 * 14];
  if (left(low) <= limit) return 0;
  while (high - low > 0.1) {
    const middle = (low + high) / 2;
    if (left(middle) > limit) low = middle;
    else high = middle;
  }
  return high;
}

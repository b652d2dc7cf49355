import { fatigueTarget, type RepTarget } from '../strength/advice.ts';
import type { Limits } from '../workout/limits.ts';
import type { Sets } from './freshness.ts';
import type { Phase } from './season.ts';

/** The whole session of the phase; two easy sets of everything; isolation and hips only. Largest first. */
export const sizes = ['full', 'eased', 'light'] as const;
export type Size = (typeof sizes)[number];

/** What a session holds. */
export interface Dose {
  readonly size: Size;
  /** Leg press and the like; `null` = none. */
  readonly bigLifts: Sets | null;
  /** Isolation, hips and calves, each; `null` = none. */
  readonly others: Sets | null;
  /** Lunges, Romanian deadlifts: what lengthens under load and makes sore. */
  readonly lengthening: boolean;
}

/** Where legs must stay fresh: no third set, nothing to fatigue (evidence §2.3, §6.3). */
const easySets = 2;
const easyReserve = 2;

/**
 * Sets of each part by phase (evidence §2.2), within Today's two or three. A taper takes about half of the sets, drops
 * the isolation and keeps the load (Bosquet 2007: 41–60 % less volume at the same intensity).
 */
const setsOfPhase: Readonly<Record<Phase, { readonly bigLifts: number; readonly others: number }>> = {
  foundation: { bigLifts: 3, others: 3 },
  transition: { bigLifts: 3, others: 2 },
  heavy: { bigLifts: 3, others: 2 },
  'in-season': { bigLifts: 2, others: 2 },
  taper: { bigLifts: 2, others: 0 },
  off: { bigLifts: 0, others: 2 },
};
/** Before a race and after it no set goes to fatigue (our choice). */
const reserveOfPhase: Readonly<Partial<Record<Phase, number>>> = { taper: easyReserve, off: 3 };

const part = (sets: number, target: RepTarget): Sets | null =>
  sets === 0 ? null : { sets, low: target.low, high: target.high, reserve: target.reserve };

/** A whole session of a phase; `window`: the repetitions of the big lifts when they are heavy (`heavyWindow`). */
export function doseOf(phase: Phase, window: RepTarget | null): Dose {
  const { bigLifts, others } = setsOfPhase[phase];
  const target = { ...fatigueTarget, reserve: reserveOfPhase[phase] ?? fatigueTarget.reserve };
  return {
    size: bigLifts === 0 ? 'light' : 'full',
    bigLifts: part(bigLifts, window ?? target),
    others: part(others, target),
    lengthening: phase !== 'off',
  };
}

/** Hard sets of each part together. */
export const setsIn = ({ bigLifts, others }: Dose): number => (bigLifts?.sets ?? 0) + (others?.sets ?? 0);

/** So many sets at most; where a reserve is asked for nothing is heavy, as in Today (S28). */
function capped(work: Sets | null, mostSets: number, reserve: number): Sets | null {
  if (work === null) return null;
  const { low, high } = reserve > 0 ? fatigueTarget : work;
  return { sets: Math.min(work.sets, mostSets), low, high, reserve: Math.max(work.reserve, reserve) };
}

/** What the limits of the day leave of a session. */
export const limited = (dose: Dose, { mostSets, leastReserve, eccentricCompounds }: Limits): Dose => ({
  ...dose,
  bigLifts: capped(dose.bigLifts, mostSets, leastReserve),
  others: capped(dose.others, mostSets, leastReserve),
  lengthening: dose.lengthening && eccentricCompounds,
});

/** Half the sets, rounded up, at the same load: every fifth week of building (evidence §1.7: 40–50 % less). */
export const halved = (dose: Dose): Dose => ({
  ...dose,
  bigLifts: dose.bigLifts && { ...dose.bigLifts, sets: Math.ceil(dose.bigLifts.sets / 2) },
  others: dose.others && { ...dose.others, sets: Math.ceil(dose.others.sets / 2) },
});

/** The first exposures: two sets with two left, lunges and all, so that legs get used to them (evidence §2.2, §6.1). */
export const introduced = (dose: Dose): Dose => ({
  ...dose,
  bigLifts: capped(dose.bigLifts, easySets, easyReserve),
  others: capped(dose.others, easySets, easyReserve),
});

/** Two sets of everything with two left, and nothing that makes sore: what tired legs get. */
export const spared = (dose: Dose): Dose => ({ ...introduced(dose), lengthening: false });

/** The same because of a run that comes too soon for more. */
export const eased = (dose: Dose): Dose => ({ ...spared(dose), size: 'eased' });

/** Isolation and hips only, which a run tomorrow does not notice (W16); `null` where the phase drops them. */
export const light = (dose: Dose): Dose | null => dose.others && { ...eased(dose), size: 'light', bigLifts: null };

export const sameWork = (a: Dose, b: Dose): boolean =>
  sameSets(a.bigLifts, b.bigLifts) && sameSets(a.others, b.others) && a.lengthening === b.lengthening;

const sameSets = (a: Sets | null, b: Sets | null): boolean =>
  a === b || (a !== null && b !== null && a.sets === b.sets && a.high === b.high && a.reserve === b.reserve);

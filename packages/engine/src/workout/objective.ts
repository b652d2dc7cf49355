import { type Pick, type Work, type WorkKind, workKinds } from './candidate.ts';
import type { Balance, Need } from './needs.ts';
import { inStops, pairBother, pairClock } from './pair.ts';
import type { Problem } from './problem.ts';

/**
 * What a workout is worth, in the words of training; every term on one scale. ARCHITECTURE.md, "The objective of a
 * workout", says each in a sentence, with its source. Here are the terms of the choice, which do not depend on the
 * order; those of the order are in order.ts.
 *
 * Every term is concave and piecewise linear in the sets, so that bounds are exact and the whole is a mixed-integer
 * program too. Weights without a source are our choice, on the scale of the first term.
 */

/** Sets after which 63 % of a week's strength effect is reached: g(n) = 1 − e^(−n/3) (evidence §7). */
const effectSets = 3;
/** The effect is exact at every half set, and straight between: never more than 0.0035 below the curve. */
export const curveStep = 0.5;
/** What each fractional set is worth besides that keeps a muscle which the last four weeks forgot (our choice). */
const keepWeight = 2;
/** What each fractional set up to the week's aim is worth besides: the range comes before more of an effect (our choice). */
const aimWeight = 0.5;
/** What each fractional set costs by which a group is behind its share of another (our choice). */
export const balanceWeight = 0.4;
/** Sums of credits differ by less than this. */
export const rounding = 1e-9;
/** Each station costs a little beyond its minutes, so that a workout is not a tour of the gym (our choice). */
const stationBother = 0.05;
/** What it is worth that a session holds this kind at all (evidence §7; the weights are our choice). */
export const oneOfKind: Readonly<Record<WorkKind, number>> = {
  'knee-dominant': 0.75,
  flexor: 0.75,
  'hip-stability': 0.75,
  calf: 0.75,
  'one-legged': 0.3,
  'free-weight': 0.75,
};

const exactEffect = (sets: number): number => 1 - Math.exp(-sets / effectSets);

/** The strength effect of a week's sets of one muscle, 0..1. */
function effect(sets: number): number {
  const below = Math.floor(sets / curveStep) * curveStep;
  const share = (sets - below) / curveStep;
  return (1 - share) * exactEffect(below) + share * exactEffect(below + curveStep);
}

/** What one muscle's week of so many sets is worth, by what running asks of it; beyond the target range no more. */
export function weekWorth({ demand, high, least, aim }: Need, sets: number): number {
  const counted = Math.min(sets, high);
  return demand * effect(counted) + keepWeight * Math.min(counted, least) + aimWeight * Math.min(counted, aim);
}

/** Fractional sets by which a group is behind its share of the other. */
export function shortfall({ of, than, share }: Balance, week: (index: number) => number): number {
  let behind = 0;
  for (const index of than) behind += share * week(index);
  for (const index of of) behind -= week(index);
  return Math.max(0, behind);
}

/** What the imbalance of a week with these sets of today costs. */
function balanceCost({ balances, needs }: Problem, today: ArrayLike<number>): number {
  const week = (index: number): number => (needs[index]?.sets ?? 0) + (today[index] ?? 0);
  let behind = 0;
  for (const balance of balances) behind += shortfall(balance, week);
  return balanceWeight * behind;
}

/** What an exercise is worth apart from its sets. */
export const stationWorth = ({ preference }: Work): number => preference - stationBother;

/** Fractional sets of each need in these picks. */
export function creditOf({ needs }: Problem, picks: readonly Pick<Work>[]): Float64Array {
  const credit = new Float64Array(needs.length);
  for (const { candidate, sets } of picks)
    for (let index = 0; index < credit.length; index += 1)
      credit[index] = (credit[index] ?? 0) + sets * (candidate.credit[index] ?? 0);
  return credit;
}

/**
 * What the kept part with these picks is worth, in any order; nothing at all is worth 0 less what the week's imbalance
 * costs.
 */
export function valueOf(problem: Problem, picks: readonly Pick<Work>[]): number {
  const all = [...problem.kept, ...picks];
  const credit = creditOf(problem, all);
  let value = -balanceCost(problem, credit);
  problem.needs.forEach((need, index) => {
    value += weekWorth(need, need.sets + (credit[index] ?? 0)) - weekWorth(need, need.sets);
  });
  for (const { candidate, paired } of all) value += stationWorth(candidate) - (paired ? pairBother : 0);
  for (const kind of workKinds)
    if (all.some(({ candidate }) => candidate.kinds.includes(kind))) value += oneOfKind[kind];
  return value;
}

/** Seconds of these picks without the walking between them and the first lift's full ramp. */
const secondsOf = (picks: readonly Pick[]): number =>
  inStops(picks).reduce((sum, [{ candidate, sets }, second]) => {
    if (!second) return sum + candidate.seconds(sets);
    const { firstSeconds, secondSeconds } = pairClock(candidate, second.candidate, sets);
    return sum + firstSeconds + secondSeconds;
  }, 0);

const hasTwins = (picks: readonly Pick<Work>[]): boolean =>
  new Set(picks.map(({ candidate }) => candidate.family)).size < picks.length;

/** True when no muscle gets more than the day and the week may hold by these picks; what is kept is not asked. */
const hasRoom = ({ needs }: Problem, credit: Float64Array, picks: readonly Pick[]): boolean =>
  needs.every(
    (need, index) =>
      (credit[index] ?? 0) <= need.room + rounding ||
      picks.every(({ candidate }) => (candidate.credit[index] ?? 0) === 0),
  );

/**
 * True for picks that may be given in some order: they fit the time but for the walking, no family comes twice, no
 * muscle gets more than it may.
 */
export function mayBeGiven(problem: Problem, picks: readonly Pick[]): boolean {
  const all = [...problem.kept, ...picks];
  return (
    secondsOf(picks) <= problem.seconds &&
    inStops(all).length <= problem.mostBlocks &&
    !hasTwins(all) &&
    hasRoom(problem, creditOf(problem, all), picks)
  );
}

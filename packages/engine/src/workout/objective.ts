import { type Pick, type Work, type WorkKind, workKinds } from './candidate.ts';
import type { Balance, Need } from './needs.ts';
import type { Problem } from './problem.ts';

/**
 * What a workout is worth, in the words of training. Higher is better; the sum of:
 *
 * 1. **Sets that a muscle still needs.** For each muscle, demand × (g(week + today) − g(week)), with g(n) = 1 −
 *    e^(−n/3): the first sets of the week are worth the most (evidence §7, strength), and what running asks of the
 *    muscle weighs it (§2.5). Sets beyond the week's target range are worth nothing. After the week's first session the sets
 *    that keep a muscle (§7) are worth something besides, so that none is forgotten.
 * 2. **Balance.** Every fractional set by which one group falls behind its share of another costs (§7): hamstrings
 *    and quadriceps, calves and quadriceps, hip abductors and extensors.
 * 3. **Something of each kind.** A session holds knee-dominant, hip- or knee-flexor, hip-stability, calf and
 *    one-legged work (§7), and a free weight (the seed: machines isolate, free weights build balance).
 * 4. **Preference.** The priority lift, the athlete's own exercises, and something else than last time.
 * 5. **Bother.** Each station costs a little beyond its minutes, so that a workout is not a tour of the gym.
 *
 * The terms are concave in the sets or count a kind once, so a bound can be given for any part of the choice; order
 * and walking are the route's (route.ts). Weights of 2–5 are our choice, on the scale of term 1.
 */

/** Sets after which 63 % of a week's strength effect is reached (evidence §7). */
const effectSets = 3;
/** What each fractional set up to the least that keeps a muscle is worth besides (our choice). */
const keepWeight = 0.3;
const balanceWeight = 0.2;
/** Sums of credits differ by less than this. */
export const rounding = 1e-9;
const stationBother = 0.05;
/** What it is worth that a session holds this kind at all. */
export const oneOfKind: Readonly<Record<WorkKind, number>> = {
  'knee-dominant': 0.25,
  flexor: 0.25,
  'hip-stability': 0.25,
  calf: 0.25,
  'one-legged': 0.1,
  'free-weight': 0.25,
};

/** Worth of a week's sets of one muscle, 0..1. */
const effect = (sets: number): number => 1 - Math.exp(-sets / effectSets);

/** What one muscle's week is worth with today's sets, by what running asks of it. */
export const needWorth = (need: Need, today: number): number =>
  need.demand * effect(Math.min(need.sets + today, need.high)) + keepWeight * Math.min(need.sets + today, need.least);

/** Fractional sets by which a group is behind its share of the other. */
export function shortfall({ of, than, share }: Balance, week: (index: number) => number): number {
  let behind = 0;
  for (const index of than) behind += share * week(index);
  for (const index of of) behind -= week(index);
  return Math.max(0, behind);
}

/** What the imbalance of a week with these sets of today costs. */
export function balanceCost({ balances, needs }: Problem, today: ArrayLike<number>): number {
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
 * The objective's value of the kept part with these picks; nothing at all is worth 0 less what the week's imbalance
 * costs.
 */
export function valueOf(problem: Problem, picks: readonly Pick<Work>[]): number {
  const all = [...problem.kept, ...picks];
  const credit = creditOf(problem, all);
  let value = -balanceCost(problem, credit);
  problem.needs.forEach((need, index) => {
    value += needWorth(need, credit[index] ?? 0) - needWorth(need, 0);
  });
  for (const { candidate } of all) value += stationWorth(candidate);
  for (const kind of workKinds)
    if (all.some(({ candidate }) => candidate.kinds.includes(kind))) value += oneOfKind[kind];
  return value;
}

/** Seconds of these picks without the walking between them. */
export const secondsOf = (picks: readonly Pick[]): number =>
  picks.reduce((sum, { candidate, sets }) => sum + candidate.seconds(sets), 0);

const hasTwins = (picks: readonly Pick<Work>[]): boolean =>
  new Set(picks.map(({ candidate }) => candidate.family)).size < picks.length;

/** True when no muscle gets more than the day and the week may hold by these picks; what is kept is not asked. */
const hasRoom = ({ needs }: Problem, credit: Float64Array, picks: readonly Pick[]): boolean =>
  needs.every(
    (need, index) =>
      (credit[index] ?? 0) <= need.room + rounding ||
      picks.every(({ candidate }) => (candidate.credit[index] ?? 0) === 0),
  );

/** True for picks that may be given: they fit the time, no family comes twice, no muscle gets more than it may. */
export function mayBeGiven(problem: Problem, picks: readonly Pick[]): boolean {
  const all = [...problem.kept, ...picks];
  return (
    secondsOf(picks) <= problem.seconds &&
    all.length <= problem.mostBlocks &&
    !hasTwins(all) &&
    hasRoom(problem, creditOf(problem, all), picks)
  );
}

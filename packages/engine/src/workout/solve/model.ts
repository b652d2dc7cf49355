import { type Candidate, placesOf, workKinds } from '../candidate.ts';
import { secondsAway } from '../minutes.ts';
import type { Balance } from '../needs.ts';
import { balanceWeight, creditOf, oneOfKind, rounding, stationWorth, weekWorth } from '../objective.ts';
import type { Problem } from '../problem.ts';
import type { Start, Stop } from '../route.ts';
import { type Curve, curveOf } from './curve.ts';

/**
 * The choice as numbers. A choice is worth the sum of its options' own worth, of concave curves of what they add up
 * to (the week's sets of each muscle, the kinds of work), less what they overdraw of budgets. Most budgets must not be
 * overdrawn (the room of each muscle, the time, the stations); the balances may be, at a price.
 */
export interface Model {
  readonly curves: readonly Curve[];
  /** What each curve has before anything is chosen. */
  readonly start: readonly number[];
  readonly budgets: readonly Budget[];
  /** Which budgets are the time, in `timeUnit`, and the stations. */
  readonly time: number;
  readonly stations: number;
  /** At most one option of a family. */
  readonly families: readonly (readonly Option[])[];
}

interface Budget {
  readonly left: number;
  /** What each unit beyond costs; infinite when there must be none. */
  readonly overdraft: number;
}

/** So many sets of an exercise, wherever it is done. */
export interface Option {
  readonly candidate: Candidate;
  readonly sets: number;
  readonly stop: Stop;
  /** From where the walk begins to the nearest place, at least. */
  readonly walkSeconds: number;
  /** What the full ramp takes at the place where it is shortest. */
  readonly rampSeconds: number;
  /** Where it takes the least, without walking. */
  readonly seconds: number;
  /** Apart from its sets, at the best place. */
  readonly worth: number;
  /** What it adds to each curve and takes from each budget, in the model's order. */
  readonly adds: Amounts;
  readonly takes: Amounts;
  /** What it takes from the budgets that must not be overdrawn. */
  readonly limited: Amounts;
}

/** The amounts that are not 0, each of the curve or budget with that index. */
interface Amounts {
  readonly index: readonly number[];
  readonly amount: readonly number[];
}

/** Seconds; so that a station takes about one unit of every budget, which is what makes the search for prices quick. */
export const timeUnit = 300;
/** Fewer sets than this are no block, unless the day allows no more (the seed: two or three sets). */
export const leastSets = 2;

export function modelOf(problem: Problem, start: Start): Model {
  const { needs, balances, kept } = problem;
  const done = creditOf(problem, kept);
  const here = start.placeMetres === null ? null : secondsAway(start.placeMetres);
  const kinds = workKinds.map((kind) => (kept.some(({ candidate }) => candidate.kinds.includes(kind)) ? 1 : 0));
  const budgets: readonly Budget[] = [
    ...needs.map((need, index) => ({
      left: Math.max(0, need.room - (done[index] ?? 0)),
      overdraft: Number.POSITIVE_INFINITY,
    })),
    { left: problem.seconds / timeUnit, overdraft: Number.POSITIVE_INFINITY },
    { left: problem.mostBlocks - kept.length, overdraft: Number.POSITIVE_INFINITY },
    ...balances.map((balance) => ({
      left: ahead(balance, (index) => (needs[index]?.sets ?? 0) + (done[index] ?? 0)),
      overdraft: balanceWeight,
    })),
  ];
  const optionOf = (candidate: Candidate, sets: number): Option => {
    const credit = (index: number): number => sets * (candidate.credit[index] ?? 0);
    const added = needs.map((_, index) => credit(index));
    const stop = stopOf(candidate, sets);
    const least = (of: (place: Stop['places'][number]) => number): number => Math.min(...stop.places.map(of));
    const limited = [...added, least(({ seconds }) => seconds) / timeUnit, 1];
    return {
      candidate,
      sets,
      stop,
      walkSeconds: least(({ away }) => (here === null || away === null ? 0 : Math.abs(away - here))),
      rampSeconds: least(({ rampSeconds }) => rampSeconds),
      worth: stationWorth(candidate),
      seconds: least(({ seconds }) => seconds),
      adds: amountsOf([...added, ...workKinds.map((kind) => (candidate.kinds.includes(kind) ? 1 : 0))]),
      takes: amountsOf([...limited, ...balances.map((balance) => -ahead(balance, credit))]),
      limited: amountsOf(limited),
    };
  };
  const time = needs.length;
  const whole = budgets.map(({ left }) => left);
  const used = new Set(kept.map(({ candidate }) => candidate.family));
  const families = new Map<string, Option[]>();
  for (const candidate of problem.candidates) {
    if (used.has(candidate.family)) continue;
    const family = families.get(candidate.family) ?? [];
    for (let sets = Math.min(leastSets, candidate.mostSets); sets <= candidate.mostSets; sets += 1) {
      const option = optionOf(candidate, sets);
      if (sets > 0 && fits(whole, option, time)) family.push(option);
    }
    families.set(candidate.family, family);
  }
  return {
    curves: [
      ...needs.map((need) => curveOf((sets) => weekWorth(need, sets), need.high)),
      ...workKinds.map((kind) => curveOf((count) => oneOfKind[kind] * Math.min(1, count), 1)),
    ],
    start: [...needs.map((need, index) => need.sets + (done[index] ?? 0)), ...kinds],
    budgets,
    time,
    stations: needs.length + 1,
    families: [...families.values()].filter((family) => family.length > 0),
  };
}

/** By how much a group is ahead of its share of the other. */
const ahead = ({ of, than, share }: Balance, sets: (index: number) => number): number =>
  of.reduce((sum, index) => sum + sets(index), 0) - share * than.reduce((sum, index) => sum + sets(index), 0);

/** So many sets of a candidate as a stop of the route. */
export const stopOf = (candidate: Candidate, sets: number, places = placesOf(candidate)): Stop => ({
  exercise: candidate.exercise.id,
  compound: candidate.exercise.joints === 'compound',
  priority: candidate.priority,
  later: false,
  places: places.map(({ placement, seconds, rampSeconds, placeCost }) => ({
    away: placement.station ? secondsAway(placement.station.placeMetres) : null,
    seconds: seconds(sets),
    rampSeconds,
    placeCost,
  })),
});

function amountsOf(all: readonly number[]): Amounts {
  const index: number[] = [];
  for (let at = 0; at < all.length; at += 1) if (all[at] !== 0) index.push(at);
  return { index, amount: index.map((at) => all[at] ?? 0) };
}

/** True when what is left of the budgets that must not be overdrawn allows it, with so much more time. */
export function fits(left: readonly number[], { limited }: Option, time: number, moreTime = 0): boolean {
  const { index, amount } = limited;
  for (let each = 0; each < index.length; each += 1) {
    const budget = index[each] ?? 0;
    const taken = (amount[each] ?? 0) + (budget === time ? moreTime : 0);
    if (taken > (left[budget] ?? 0) + rounding) return false;
  }
  return true;
}

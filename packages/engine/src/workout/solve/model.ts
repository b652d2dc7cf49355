import { type Candidate, placesOf, workKinds } from '../candidate.ts';
import { secondsAway } from '../minutes.ts';
import type { Balance } from '../needs.ts';
import { balanceWeight, creditOf, oneOfKind, rounding, stationWorth, weekWorth } from '../objective.ts';
import type { Problem } from '../problem.ts';
import { canBegin, type Start, type Stop } from '../route.ts';
import { type Curve, curveOf } from './curve.ts';

/**
 * The choice as numbers. A choice is worth the sum of its options' own worth, of concave curves of what they add up
 * to (the week's sets of each muscle, the kinds of work), less what they overdraw of budgets. Most budgets must not be
 * overdrawn (the room of each muscle, the time, the stations); the balances may be, at a price.
 */
export interface Model {
  readonly curves: readonly Curve[];
  /** What each curve has before anything is chosen. */
  readonly start: Float64Array;
  /** What there is of each budget, and what each unit beyond costs; infinite when there must be none. */
  readonly budget: Float64Array;
  readonly overdraft: Float64Array;
  /** Which budgets are the time, in `timeUnit`, and the stations. */
  readonly time: number;
  readonly stations: number;
  /** Family after family; at most one of a family is chosen. */
  readonly options: readonly Option[];
  readonly family: Int32Array;
  readonly families: number;
  /** What each option is worth apart from its sets, at the best place. */
  readonly worth: Float64Array;
  /** What each adds to the curves, takes from the budgets, and takes from those that must not be overdrawn. */
  readonly adds: Amounts;
  readonly takes: Amounts;
  readonly limited: Amounts;
}

/**
 * The amounts of all options, one option after the other, so that the search reads them in one go: those of option `i`
 * stand from `from[i]` to before `from[i + 1]`, each with the curve or budget that it goes to. None is 0.
 */
export interface Amounts {
  readonly from: Int32Array;
  readonly index: Int32Array;
  readonly amount: Float64Array;
}

/** So many sets of an exercise, wherever it is done. */
interface Option {
  readonly candidate: Candidate;
  readonly sets: number;
  readonly stop: Stop;
  /** From where the walk begins to the nearest place, at least. */
  readonly walkSeconds: number;
  /** What the full ramp takes at the place where it is shortest. */
  readonly rampSeconds: number;
  /** Where it takes the least, without walking. */
  readonly seconds: number;
}

/** Seconds; so that a station takes about one unit of every budget, which is what makes the search for prices quick. */
export const timeUnit = 300;
/** Fewer sets than this are no block, unless the day allows no more (the seed: two or three sets). */
export const leastSets = 2;

export function modelOf(problem: Problem, start: Start): Model {
  const { needs, balances, kept } = problem;
  const done = creditOf(problem, kept);
  const has = needs.map((need, index) => need.sets + (done[index] ?? 0));
  const rooms = needs.map((need, index) => Math.max(0, need.room - (done[index] ?? 0)));
  const limits = [...rooms, problem.seconds / timeUnit, problem.mostBlocks - kept.length];
  const aheads = balances.map((balance) => ahead(balance, (index) => has[index] ?? 0));
  const kinds = workKinds.map((kind) => (kept.some(({ candidate }) => candidate.kinds.includes(kind)) ? 1 : 0));

  const families = familiesOf(problem).map((candidates) =>
    candidates
      .flatMap((candidate) => optionsOf(candidate, start))
      .map((option) => ({ option, limited: limitedOf(option) }))
      .filter(({ limited }) => limited.every((amount, index) => amount <= (limits[index] ?? 0) + rounding)),
  );
  const all = families.flat();
  return {
    curves: [
      ...needs.map((need) => curveOf((sets) => weekWorth(need, sets), need.high)),
      ...workKinds.map((kind) => curveOf((count) => oneOfKind[kind] * Math.min(1, count), 1)),
    ],
    start: Float64Array.of(...has, ...kinds),
    budget: Float64Array.of(...limits, ...aheads),
    overdraft: Float64Array.of(...limits.map(() => Number.POSITIVE_INFINITY), ...aheads.map(() => balanceWeight)),
    time: needs.length,
    stations: needs.length + 1,
    options: all.map(({ option }) => option),
    family: Int32Array.from(families.flatMap((family, index) => family.map(() => index))),
    families: families.length,
    worth: Float64Array.from(all, ({ option }) => stationWorth(option.candidate)),
    adds: amountsOf(
      all.map(({ option, limited }) => [
        ...limited.slice(0, needs.length),
        ...workKinds.map((kind) => (option.candidate.kinds.includes(kind) ? 1 : 0)),
      ]),
    ),
    takes: amountsOf(
      all.map(({ limited }) => [
        ...limited,
        ...balances.map((balance) => -ahead(balance, (index) => limited[index] ?? 0)),
      ]),
    ),
    limited: amountsOf(all.map(({ limited }) => limited)),
  };
}

/** What an option takes of what must not be overdrawn: the room of each need, the time and the stations. */
const limitedOf = ({ candidate, sets, seconds }: Option): readonly number[] => [
  ...candidate.credit.map((credit) => sets * credit),
  seconds / timeUnit,
  1,
];

/** What may be chosen beside what is kept, one family after the other. */
function familiesOf({ candidates, kept }: Problem): readonly (readonly Candidate[])[] {
  const used = new Set(kept.map(({ candidate }) => candidate.family));
  const families = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    if (used.has(candidate.family)) continue;
    const family = families.get(candidate.family) ?? [];
    family.push(candidate);
    families.set(candidate.family, family);
  }
  return [...families.values()];
}

/** A candidate with each number of sets that it may have. */
function optionsOf(candidate: Candidate, start: Start): readonly Option[] {
  const here = start.placeMetres === null ? null : secondsAway(start.placeMetres);
  const options: Option[] = [];
  for (let sets = Math.min(leastSets, candidate.mostSets); sets <= candidate.mostSets; sets += 1) {
    const stop = stopOf(candidate, sets, start);
    const least = (of: (place: Stop['places'][number]) => number): number => Math.min(...stop.places.map(of));
    if (sets > 0)
      options.push({
        candidate,
        sets,
        stop,
        walkSeconds: least(({ away }) => (here === null || away === null ? 0 : Math.abs(away - here))),
        rampSeconds: least(({ rampSeconds }) => rampSeconds),
        seconds: least(({ seconds }) => seconds),
      });
  }
  return options;
}

/** By how much a group is ahead of its share of the other. */
const ahead = ({ of, than, share }: Balance, sets: (index: number) => number): number =>
  of.reduce((sum, index) => sum + sets(index), 0) - share * than.reduce((sum, index) => sum + sets(index), 0);

/** So many sets of a candidate as a stop of the walk that begins there, at any of these places. */
export const stopOf = (candidate: Candidate, sets: number, start: Start, places = placesOf(candidate)): Stop => ({
  exercise: candidate.exercise.id,
  compound: candidate.exercise.joints === 'compound',
  priority: candidate.priority,
  places: places.map(({ placement: { station }, seconds, rampSeconds, placeCost }) => ({
    away: station ? secondsAway(station.placeMetres) : null,
    seconds: seconds(sets),
    rampSeconds,
    placeCost,
    canBegin: canBegin(start, candidate.exercise.id, station?.id ?? null),
  })),
});

function amountsOf(options: readonly (readonly number[])[]): Amounts {
  const from = [0];
  const index: number[] = [];
  const amount: number[] = [];
  for (const amounts of options) {
    for (let at = 0; at < amounts.length; at += 1) {
      if (amounts[at] === 0) continue;
      index.push(at);
      amount.push(amounts[at] ?? 0);
    }
    from.push(index.length);
  }
  return { from: Int32Array.from(from), index: Int32Array.from(index), amount: Float64Array.from(amount) };
}

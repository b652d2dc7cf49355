import type { ExerciseId } from '../../catalog/ids.ts';
import { overlap } from '../../catalog/index.ts';
import type { Pick } from '../candidate.ts';
import { rounding, valueOf } from '../objective.ts';
import type { Likeness } from '../order.ts';
import { inStops } from '../pair.ts';
import type { Problem } from '../problem.ts';
import { bestRoute, type Start } from '../route.ts';
import { boundsOf, type Prices } from './bound.ts';
import { decisionOf, type Reached } from './decide.ts';
import { dive } from './dive.ts';
import { firstChoice } from './first-choice.ts';
import { type Model, modelOf } from './model.ts';
import { picksOf } from './options.ts';
import { copy, emptyChoice, gainOn, leastWay, narrow, type Partial, take, worthOf } from './partial.ts';

/** The best workout for a problem, in its order, each exercise at its place. */
export interface Solution {
  readonly picks: readonly Pick[];
  /** The choice less its order. */
  readonly value: number;
  /** No workout is worth more; the value itself when it is proven. */
  readonly upperBound: number;
  readonly isProven: boolean;
}

/** Seconds that a first choice leaves for the way through the gym, until one can be walked in time. */
const spares = { greedy: [120, 200, 300], dive: [0, 40, 80, 120, 200] } as const;
/** Steps in which the prices are found at the root and follow below it (measured: fewer or more are slower). */
const steps = { root: 60, below: 3 } as const;
/** Among so few a good choice is found as soon by the search itself (measured). */
const fewOptions = 24;
/** Partial choices looked at, at most; what is found by then is given with its bound. A hard question has thousands. */
const mostPartials = 20_000;

/** One depth of the search: what is chosen so far, and the prices of its bound. */
interface Level {
  readonly partial: Partial;
  readonly prices: Prices;
}

/**
 * The choice of exercises, places and sets, and their order, of the greatest value: exact, by branch and bound. Each
 * partial choice is bounded (bound.ts); options and families that the bound rules out are dropped for everything below
 * it; then the family with the fewest ways left is decided. Where only one more fits, each is simply counted. A choice
 * that may still be the best is routed exactly (route.ts), within the seconds. `from` is where the search begins, and
 * stays when nothing is better. The same problem always has the same answer.
 */
export function solve(problem: Problem, start: Start, from: readonly Pick[] = [], limit = mostPartials): Solution {
  const model = modelOf(problem, start);
  const bounds = boundsOf(model);
  const { boundOf, gains } = bounds;
  const rootPrices = highestPrices(model);
  const likeness = remembered(overlap);
  const root = emptyChoice(model);
  root.taken = valueOf(problem, []) - worthOf(model, root);
  const within = emptyChoice(model);
  const levels: Level[] = [];
  const levelAt = (depth: number): Level =>
    (levels[depth] ??= { partial: emptyChoice(model), prices: noPrices(model) });
  const chosen: number[] = [];
  let picks: readonly Pick[] = [];
  let value = worthOf(model, root);
  let upperBound = value;
  let partials = 0;

  /** Routes options of this worth when that leaves them a chance; keeps them when they are the best yet. */
  const consider = (indices: readonly number[], worth: number): boolean => {
    const options = indices.flatMap((index) => model.options[index] ?? []);
    const stops = options.map(({ stop }) => stop);
    const route = bestRoute(stops, start, likeness, problem.seconds, worth - value - rounding);
    if (!route) return false;
    value = worth - route.cost;
    picks = route.order.flatMap(({ stop, place }) => {
      const option = options[stop];
      return option ? picksOf(option, place) : [];
    });
    return true;
  };

  /** Looks for something better among the choices that hold the one of this depth, which come to `bound` at most. */
  const visit = (depth: number, bound: number): void => {
    if (partials === limit) {
      upperBound = Math.max(upperBound, bound);
      return;
    }
    partials += 1;
    const { partial, prices } = levelAt(depth);
    const way = leastWay(model, start, chosen, partial);
    copy(partial, within);
    narrow(model, within, way);
    const worth = worthOf(model, partial);
    if (within.left[model.stations] === 1)
      for (const { option, reached } of lastOnes(model, within, worth, value + way.cost + rounding))
        consider([...chosen, option], reached);
    else if (within.count > 0) {
      const above = depth === 0 ? rootPrices : levelAt(depth - 1).prices;
      const found = boundOf(within, above, prices, value, steps.below);
      if (found <= value + rounding) return;
      const decision = decisionOf(model, within, gains, found, value, partial);
      if (decision) {
        const { ways, without } = decision;
        for (const { option, reached } of ways) if (reached > value + rounding) visitWith(option, depth + 1, reached);
        if (without > value + rounding) visitWith(null, depth + 1, without);
        return;
      }
    }
    if (worth - way.cost > value + rounding) consider(chosen, worth);
  };
  const visitWith = (option: number | null, depth: number, bound: number): void => {
    const { partial } = levelAt(depth);
    copy(levelAt(depth - 1).partial, partial);
    if (option === null) return visit(depth, bound);
    take(model, partial, option);
    chosen.push(option);
    visit(depth, bound);
    chosen.pop();
  };

  /** False when it takes too long to walk; what is worth no more than the best yet needs no walk, nor one with less time. */
  const begin = (indices: readonly number[]): boolean => {
    copy(root, within);
    for (const option of indices) take(model, within, option);
    const worth = worthOf(model, within);
    return worth <= value + rounding || consider(indices, worth);
  };
  begin(indicesOf(from, model));
  spares.greedy.some((spareSeconds) => begin(firstChoice(model, root, spareSeconds)));
  copy(root, within);
  narrow(model, within, leastWay(model, start, [], within));
  const most = boundOf(within, rootPrices, rootPrices, value, steps.root);
  if (model.options.length > fewOptions && most > value + rounding)
    spares.dive.some((spareSeconds) => begin(dive({ model, start, bounds, root, rootPrices, value, spareSeconds })));
  copy(root, levelAt(0).partial);
  visit(0, Number.POSITIVE_INFINITY);
  upperBound = Math.max(upperBound, value);
  return { picks, value, upperBound, isProven: upperBound <= value + rounding };
}

const noPrices = ({ curves, budget }: Model): Prices => ({
  curves: new Float64Array(curves.length),
  budgets: new Float64Array(budget.length),
});

/** Where the search for prices begins: nothing is granted, and no budget is short. */
const highestPrices = (model: Model): Prices => {
  const prices = noPrices(model);
  prices.curves.fill(Number.POSITIVE_INFINITY);
  return prices;
};

/** The options of which any one makes more than `least` of a choice that has this worth, the best first. */
function lastOnes(model: Model, partial: Partial, worth: number, least: number): readonly Reached[] {
  const all: Reached[] = [];
  for (let at = 0; at < partial.count; at += 1) {
    const option = partial.open[at] ?? 0;
    const reached = worth + gainOn(model, partial, option);
    if (reached > least) all.push({ option, reached });
  }
  return all.toSorted((a, b) => b.reached - a.reached);
}

/** The options that picks are; those that may not be given any more are left out. */
const indicesOf = (picks: readonly Pick[], { options }: Model): readonly number[] =>
  inStops(picks)
    .map(([{ candidate, sets }, second]) =>
      options.findIndex(
        (option) =>
          option.sets === sets &&
          option.candidate.exercise.id === candidate.exercise.id &&
          option.second?.exercise.id === second?.candidate.exercise.id,
      ),
    )
    .filter((index) => index >= 0);

/** Likeness is asked for the same pairs again and again. */
function remembered(likeness: Likeness): Likeness {
  const known = new Map<ExerciseId, Map<ExerciseId, number>>();
  return (a, b) => {
    const row = known.get(a) ?? new Map<ExerciseId, number>();
    known.set(a, row);
    const alike = row.get(b) ?? likeness(a, b);
    row.set(b, alike);
    return alike;
  };
}

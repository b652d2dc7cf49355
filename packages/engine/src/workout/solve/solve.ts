import type { ExerciseId } from '../../catalog/ids.ts';
import { overlap } from '../../catalog/index.ts';
import { movedTo, type Pick, placesOf } from '../candidate.ts';
import { rounding, valueOf } from '../objective.ts';
import type { Likeness } from '../order.ts';
import type { Problem } from '../problem.ts';
import { bestRoute, type Start } from '../route.ts';
import { type Bound, boundsOf, type Prices } from './bound.ts';
import { firstChoice } from './first-choice.ts';
import { type Model, modelOf, type Option } from './model.ts';
import { gainOn, leastWay, narrowed, type Partial, taking, worthOf } from './partial.ts';

/** The best workout for a problem, in its order, each exercise at its place. */
export interface Solution {
  readonly picks: readonly Pick[];
  /** The choice less its order. */
  readonly value: number;
  /** No workout is worth more; the value itself when it is proven. */
  readonly upperBound: number;
  readonly proven: boolean;
}

/** What a first choice leaves for the way through the gym, until one can be walked in time. */
const spareSeconds = [120, 200, 300] as const;
/** Steps in which the prices are improved at the root and below it (measured: fewer or more are slower). */
const steps = { root: 60, below: 5 } as const;
/** Partial choices looked at, at most; what is found by then is given with its bound. A hard question has thousands. */
const mostPartials = 20_000;

/**
 * The choice of exercises, places and sets, and their order, of the greatest value: exact, by branch and bound. Each
 * partial choice is bounded (bound.ts); options and families that the bound rules out are dropped for everything below
 * it; then the family with the fewest ways left is decided. Where only one more fits, each is simply counted. A choice
 * that may still be the best is routed exactly (route.ts), within the seconds. `from` is where the search begins, and
 * stays when nothing is better. The same problem always has the same answer.
 */
export function solve(problem: Problem, start: Start, from: readonly Pick[] = [], limit = mostPartials): Solution {
  const model = modelOf(problem, start);
  const boundOf = boundsOf(model);
  const likeness = remembered(overlap);
  const empty: Partial = {
    has: model.start,
    left: model.budgets.map(({ left }) => left),
    taken: 0,
    open: model.families,
  };
  const root = { ...empty, taken: valueOf(problem, []) - worthOf(model, empty) };
  let picks: readonly Pick[] = [];
  let value = worthOf(model, root);
  let upperBound = value;
  let partials = 0;

  /** Routes a choice when its worth leaves it a chance; keeps it when it is the best yet. */
  const consider = (chosen: readonly Option[], worth: number): boolean => {
    const stops = chosen.map(({ stop }) => stop);
    const route = bestRoute(stops, start, likeness, problem.seconds, worth - value - rounding);
    if (!route) return false;
    value = worth - route.cost;
    picks = route.order.flatMap(({ stop, place }) => {
      const option = chosen[stop];
      const where = option && placesOf(option.candidate)[place];
      return option && where ? { candidate: movedTo(option.candidate, where), sets: option.sets } : [];
    });
    return true;
  };

  const visit = (chosen: readonly Option[], partial: Partial, prices: Prices, bound: number): void => {
    if (partials === limit) {
      upperBound = Math.max(upperBound, bound);
      return;
    }
    partials += 1;
    const way = leastWay(start, chosen, partial.open);
    const within = narrowed(model, partial, way);
    const worth = worthOf(model, partial);
    if (within.left[model.stations] === 1)
      for (const { option, reached } of lastOnes(model, within, worth, value + way.cost + rounding))
        consider([...chosen, option], reached);
    else if (within.open.length > 0) {
      const found = boundOf(within, prices, value, chosen.length === 0 ? steps.root : steps.below);
      if (found.value <= value + rounding) return;
      const families = remaining(within.open, found, value);
      const next = families.reduce((best, family) => (isClearer(family, best) ? family : best), undecided);
      const others = families.flatMap((family) => (family === next ? [] : [family.options]));
      for (const { option, reached } of ranked(next))
        if (reached > value + rounding)
          visit([...chosen, option], taking({ ...partial, open: others }, option), found.prices, reached);
      if (families.length > 0) {
        if (next.without > value + rounding) visit(chosen, { ...partial, open: others }, found.prices, next.without);
        return;
      }
    }
    if (worth - way.cost > value + rounding) consider(chosen, worth);
  };

  const begin = (chosen: readonly Option[]): boolean => consider(chosen, worthOf(model, chosen.reduce(taking, root)));
  begin(chosenFrom(model, from));
  spareSeconds.some((spare) => begin(firstChoice(model, root, spare)));
  visit([], root, unpriced(model), Number.POSITIVE_INFINITY);
  upperBound = Math.max(upperBound, value);
  return { picks, value, upperBound, proven: upperBound <= value + rounding };
}

const unpriced = ({ curves, budgets }: Model): Prices => ({
  curves: curves.map(() => Number.POSITIVE_INFINITY),
  budgets: budgets.map(() => 0),
});

/** A family with the options that may still be in the best choice. */
interface Remaining {
  readonly options: readonly Option[];
  /** The bound when an option is taken, in their order, and when none is. */
  readonly bounds: readonly number[];
  readonly without: number;
  /** The best of them; how many ways there are to decide the family. */
  readonly most: number;
  readonly ways: number;
}

function remaining(open: readonly (readonly Option[])[], bound: Bound, value: number): readonly Remaining[] {
  const families: Remaining[] = [];
  let end = 0;
  for (const all of open) {
    const begin = end;
    end += all.length;
    let best = 0;
    for (let at = begin; at < end; at += 1) best = Math.max(best, bound.gains[at] ?? 0);
    const without = bound.value - best;
    const options: Option[] = [];
    const bounds: number[] = [];
    let most = without;
    for (const [index, option] of all.entries()) {
      const reached = without + (bound.gains[begin + index] ?? 0);
      if (reached <= value + rounding) continue;
      options.push(option);
      bounds.push(reached);
      most = Math.max(most, reached);
    }
    if (options.length === 0) continue;
    families.push({ options, bounds, without, most, ways: options.length + (without > value + rounding ? 1 : 0) });
  }
  return families;
}

/** An option, and what a choice comes to with it at most. */
interface Reached {
  readonly option: Option;
  readonly reached: number;
}

const undecided: Remaining = { options: [], bounds: [], without: 0, most: 0, ways: Number.POSITIVE_INFINITY };

/** Fewer ways, or of as many a wider gap between the best of them and none: what is decided first. */
const isClearer = (a: Remaining, b: Remaining): boolean =>
  a.ways < b.ways || (a.ways === b.ways && a.most - a.without > b.most - b.without);

/** The options of which any one makes more than `least` of a choice that has this worth, the best first. */
function lastOnes(model: Model, partial: Partial, worth: number, least: number): readonly Reached[] {
  const all: Reached[] = [];
  for (const options of partial.open)
    for (const option of options) {
      const reached = worth + gainOn(model, partial, option);
      if (reached > least) all.push({ option, reached });
    }
  return all.toSorted((a, b) => b.reached - a.reached);
}

/** The family's options with their bounds, the best first. */
const ranked = ({ options, bounds }: Remaining): readonly Reached[] =>
  options.map((option, index) => ({ option, reached: bounds[index] ?? 0 })).toSorted((a, b) => b.reached - a.reached);

/** The options that picks are; those that may not be given any more are left out. */
const chosenFrom = ({ families }: Model, picks: readonly Pick[]): readonly Option[] =>
  picks.flatMap(
    ({ candidate, sets }) =>
      families
        .flat()
        .find((option) => option.candidate.exercise.id === candidate.exercise.id && option.sets === sets) ?? [],
  );

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

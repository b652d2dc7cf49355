import { workKinds } from '../candidate.ts';
import type { Balance } from '../needs.ts';
import { balanceWeight, creditOf, oneOfKind, rounding, weekWorth } from '../objective.ts';
import { inStops } from '../pair.ts';
import type { Problem } from '../problem.ts';
import type { Start } from '../route.ts';
import { type Curve, curveOf } from './curve.ts';
import { isOfKind, type Option, optionsOf, worthOfOption } from './options.ts';

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

/** Seconds; so that a station takes about one unit of every budget, which is what makes the search for prices quick. */
export const timeUnit = 300;

export function modelOf(problem: Problem, start: Start): Model {
  const { needs, balances, kept } = problem;
  const done = creditOf(problem, kept);
  const has = needs.map((need, index) => need.sets + (done[index] ?? 0));
  const rooms = needs.map((need, index) => Math.max(0, need.room - (done[index] ?? 0)));
  const all = optionsOf(problem, start);
  // A pair has two families: it stands with the first's options, and of the second's there must be no other.
  const paired = [...new Set(all.flat().flatMap(({ second }) => second?.family ?? []))];
  const limits = [
    ...rooms,
    problem.seconds / timeUnit,
    problem.mostBlocks - inStops(kept).length,
    ...paired.map(() => 1),
  ];
  const aheads = balances.map((balance) => ahead(balance, (index) => has[index] ?? 0));
  const kinds = workKinds.map((kind) => (kept.some(({ candidate }) => candidate.kinds.includes(kind)) ? 1 : 0));

  const families = all.map((options) =>
    options
      .map((option) => ({ option, limited: limitedOf(option, paired) }))
      .filter(({ limited }) => limited.every((amount, index) => amount <= (limits[index] ?? 0) + rounding)),
  );
  const possible = families.flat();
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
    options: possible.map(({ option }) => option),
    family: Int32Array.from(families.flatMap((family, index) => family.map(() => index))),
    families: families.length,
    worth: Float64Array.from(possible, ({ option }) => worthOfOption(option)),
    adds: amountsOf(
      possible.map(({ option, limited }) => [
        ...limited.slice(0, needs.length),
        ...workKinds.map((kind) => (isOfKind(option, kind) ? 1 : 0)),
      ]),
    ),
    takes: amountsOf(
      possible.map(({ limited }) => [
        ...limited,
        ...balances.map((balance) => -ahead(balance, (index) => limited[index] ?? 0)),
      ]),
    ),
    limited: amountsOf(possible.map(({ limited }) => limited)),
  };
}

/** What an option takes of what must not be overdrawn: the room of each need, the time, the stations, the families. */
const limitedOf = ({ candidate, second, sets, seconds }: Option, families: readonly string[]): readonly number[] => [
  ...candidate.credit.map((credit, index) => sets * (credit + (second?.credit[index] ?? 0))),
  seconds / timeUnit,
  1,
  ...families.map((family) => (family === candidate.family || family === second?.family ? 1 : 0)),
];

/** By how much a group is ahead of its share of the other. */
const ahead = ({ of, than, share }: Balance, sets: (index: number) => number): number =>
  of.reduce((sum, index) => sum + sets(index), 0) - share * than.reduce((sum, index) => sum + sets(index), 0);

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

import { rounding } from '../objective.ts';
import { reachAt, slopeAt, worthAt } from './curve.ts';
import type { Model } from './model.ts';
import type { Partial } from './partial.ts';

/**
 * Prices by which a bound is counted: of what each curve adds, and of what each budget gives. The bound holds for any
 * prices from 0 (to the overdraft's, where there is one); some are better than others.
 */
export interface Prices {
  readonly curves: readonly number[];
  readonly budgets: readonly number[];
}

export interface Bound {
  /** No choice from here on is worth more. */
  readonly value: number;
  readonly prices: Prices;
  /** What each open option gains at these prices at most, family after family; good until the next bound. */
  readonly gains: Float64Array;
}

/** Gives upper bounds of the choices that hold a partial one. */
export type BoundOf = (partial: Partial, from: Prices, target: number, steps: number) => Bound;

/**
 * An upper bound of every choice that holds the partial one. Budgets are relaxed at a price (Lagrange). What an option
 * adds to a curve is worth at most what it would add to it alone, from where the curve now is; where many options
 * share a curve, its steep part down to the price is granted as a whole, and there each option counts with no more
 * than the price. Then each family's best option is taken. The prices are improved in so many steps along the
 * subgradient (Polyak 1969) towards `target`: a bound at or below that is good enough.
 */
export function boundsOf(model: Model): BoundOf {
  const scratch = scratchFor(model);
  const { curvePrices, budgetPrices, gains, bestGains } = scratch;
  return (partial, from, target, steps) => {
    begin(model, partial, from, scratch);
    const prices = { curves: from.curves.slice(), budgets: from.budgets.slice() };
    let best = Number.POSITIVE_INFINITY;
    for (let step = 0; ; step += 1) {
      const value = relaxed(model, partial, scratch);
      if (value < best) {
        best = value;
        copy(curvePrices, prices.curves);
        copy(budgetPrices, prices.budgets);
        bestGains.set(gains);
      }
      if (step === steps || best <= target + rounding || !improve(model, scratch, value - target))
        return { value: best, prices, gains: bestGains };
    }
  };
}

/** What is counted with again and again: one set of arrays serves a whole search, since to allocate is what costs. */
interface Scratch {
  /** Each curve's worth and slope where it is; no slope when nothing can be added. */
  readonly worth: Float64Array;
  readonly slope: Float64Array;
  /** What the open options could add to each curve at most, of all and of one family; its slope there. */
  readonly supply: Float64Array;
  readonly ofFamilySupply: Float64Array;
  readonly floor: Float64Array;
  /** How far each curve is steeper than its price, and what that part is worth above the price. */
  readonly reach: Float64Array;
  readonly granted: Float64Array;
  readonly curvePrices: Float64Array;
  readonly budgetPrices: Float64Array;
  /** The subgradient. */
  readonly curveSlope: Float64Array;
  readonly budgetSlope: Float64Array;
  /** What the open options could take from each budget at most, of all and of one family; whether that is too much. */
  readonly demand: Float64Array;
  readonly ofFamilyDemand: Float64Array;
  readonly isShort: Uint8Array;
  /**
   * The open options one after the other: where each one's amounts end, then to which curve or budget each amount
   * goes, how much it is, and what it would add to the curve alone. What cannot matter is left out.
   */
  readonly addsEnd: Int32Array;
  readonly addsIndex: Int32Array;
  readonly addsAmount: Float64Array;
  readonly rises: Float64Array;
  readonly takesEnd: Int32Array;
  readonly takesIndex: Int32Array;
  readonly takesAmount: Float64Array;
  readonly gains: Float64Array;
  readonly bestGains: Float64Array;
}

function scratchFor({ curves, budgets, families }: Model): Scratch {
  const options = families.flat();
  const added = options.reduce((sum, { adds }) => sum + adds.index.length, 0);
  const taken = options.reduce((sum, { takes }) => sum + takes.index.length, 0);
  const ofCurves = (): Float64Array => new Float64Array(curves.length);
  const ofBudgets = (): Float64Array => new Float64Array(budgets.length);
  return {
    worth: ofCurves(),
    slope: ofCurves(),
    supply: ofCurves(),
    ofFamilySupply: ofCurves(),
    floor: ofCurves(),
    reach: ofCurves(),
    granted: ofCurves(),
    curvePrices: ofCurves(),
    budgetPrices: ofBudgets(),
    curveSlope: ofCurves(),
    budgetSlope: ofBudgets(),
    demand: ofBudgets(),
    ofFamilyDemand: ofBudgets(),
    isShort: new Uint8Array(budgets.length),
    addsEnd: new Int32Array(options.length),
    addsIndex: new Int32Array(added),
    addsAmount: new Float64Array(added),
    rises: new Float64Array(added),
    takesEnd: new Int32Array(options.length),
    takesIndex: new Int32Array(taken),
    takesAmount: new Float64Array(taken),
    gains: new Float64Array(options.length),
    bestGains: new Float64Array(options.length),
  };
}

function copy(from: Float64Array, to: number[]): void {
  for (let index = 0; index < to.length; index += 1) to[index] = from[index] ?? 0;
}

/** Counts what does not depend on the prices, and lays the options out. */
function begin(model: Model, partial: Partial, from: Prices, scratch: Scratch): void {
  const { curves } = model;
  const { has } = partial;
  const { worth, slope, floor, supply, ofFamilySupply, curvePrices, budgetPrices, isShort } = scratch;
  findShort(partial, scratch);
  sumOfMost(partial.open, 'adds', supply, ofFamilySupply);
  for (let index = 0; index < curves.length; index += 1) {
    const curve = curves[index];
    if (!curve) continue;
    const now = has[index] ?? 0;
    const more = supply[index] ?? 0;
    worth[index] = worthAt(curve, now);
    slope[index] = more > 0 ? slopeAt(curve, now) : 0;
    floor[index] = more > 0 ? slopeAt(curve, now + more) : 0;
    curvePrices[index] = Math.min(slope[index] ?? 0, Math.max(floor[index] ?? 0, from.curves[index] ?? 0));
  }
  for (let index = 0; index < isShort.length; index += 1)
    budgetPrices[index] = isShort[index] ? (from.budgets[index] ?? 0) : 0;
  let count = 0;
  let added = 0;
  let taken = 0;
  for (const family of partial.open)
    for (const { adds, takes } of family) {
      for (let each = 0; each < adds.index.length; each += 1) {
        const index = adds.index[each] ?? 0;
        const amount = adds.amount[each] ?? 0;
        const curve = curves[index];
        if (!curve || slope[index] === 0) continue;
        scratch.addsIndex[added] = index;
        scratch.addsAmount[added] = amount;
        scratch.rises[added] = worthAt(curve, (has[index] ?? 0) + amount) - (worth[index] ?? 0);
        added += 1;
      }
      for (let each = 0; each < takes.index.length; each += 1) {
        const index = takes.index[each] ?? 0;
        if (!isShort[index]) continue;
        scratch.takesIndex[taken] = index;
        scratch.takesAmount[taken] = takes.amount[each] ?? 0;
        taken += 1;
      }
      scratch.addsEnd[count] = added;
      scratch.takesEnd[count] = taken;
      count += 1;
    }
}

/** Which budgets could be overdrawn by one option of each family; the others need no price. */
function findShort({ left, open }: Partial, { demand, ofFamilyDemand, isShort }: Scratch): void {
  sumOfMost(open, 'takes', demand, ofFamilyDemand);
  for (let index = 0; index < demand.length; index += 1)
    isShort[index] = (demand[index] ?? 0) > (left[index] ?? 0) ? 1 : 0;
}

/** What one option of each family adds to each curve, or takes from each budget, at most. */
function sumOfMost(open: Partial['open'], of: 'adds' | 'takes', sum: Float64Array, ofFamily: Float64Array): void {
  sum.fill(0);
  for (const family of open) {
    ofFamily.fill(0);
    for (const { [of]: amounts } of family)
      for (let each = 0; each < amounts.index.length; each += 1) {
        const index = amounts.index[each] ?? 0;
        const more = (amounts.amount[each] ?? 0) - (ofFamily[index] ?? 0);
        if (more <= 0) continue;
        ofFamily[index] = (ofFamily[index] ?? 0) + more;
        sum[index] = (sum[index] ?? 0) + more;
      }
  }
}

/** The bound at the prices as they are, with each option's gain and the subgradient. */
function relaxed({ curves }: Model, { has, left, taken, open }: Partial, scratch: Scratch): number {
  const { worth, slope, reach, granted, curvePrices, budgetPrices, curveSlope, budgetSlope, gains } = scratch;
  let value = taken;
  for (let index = 0; index < curves.length; index += 1) {
    const curve = curves[index];
    const price = curvePrices[index] ?? 0;
    const now = worth[index] ?? 0;
    const isSteep = curve !== undefined && (slope[index] ?? 0) > 0;
    const long = isSteep ? reachAt(curve, has[index] ?? 0, price) : 0;
    const above = long > 0 && isSteep ? worthAt(curve, (has[index] ?? 0) + long) - now - price * long : 0;
    reach[index] = long;
    granted[index] = above;
    curveSlope[index] = -long;
    value += now + above;
  }
  for (let index = 0; index < left.length; index += 1) {
    value += (budgetPrices[index] ?? 0) * (left[index] ?? 0);
    budgetSlope[index] = scratch.isShort[index] ? (left[index] ?? 0) : 0;
  }
  let option = 0;
  for (const family of open) {
    let most = 0;
    let best = -1;
    for (const { worth: own } of family) {
      const gain = own + gainOf(option, scratch);
      gains[option] = gain;
      if (gain > most) {
        most = gain;
        best = option;
      }
      option += 1;
    }
    value += most;
    if (best >= 0) lean(best, scratch);
  }
  return value;
}

/** What an open option gains at these prices, its own worth apart. */
function gainOf(option: number, scratch: Scratch): number {
  const { addsEnd, addsIndex, addsAmount, rises, takesEnd, takesIndex, takesAmount } = scratch;
  const { reach, granted, curvePrices, budgetPrices } = scratch;
  let gain = 0;
  const added = addsEnd[option] ?? 0;
  for (let each = option > 0 ? (addsEnd[option - 1] ?? 0) : 0; each < added; each += 1) {
    const index = addsIndex[each] ?? 0;
    const amount = addsAmount[each] ?? 0;
    const isShared = amount <= (reach[index] ?? 0);
    gain += isShared ? (curvePrices[index] ?? 0) * amount : (rises[each] ?? 0) - (granted[index] ?? 0);
  }
  const taken = takesEnd[option] ?? 0;
  for (let each = option > 0 ? (takesEnd[option - 1] ?? 0) : 0; each < taken; each += 1)
    gain -= (budgetPrices[takesIndex[each] ?? 0] ?? 0) * (takesAmount[each] ?? 0);
  return gain;
}

/** Counts an option that is taken into the subgradient. */
function lean(option: number, scratch: Scratch): void {
  const { addsEnd, addsIndex, addsAmount, takesEnd, takesIndex, takesAmount, reach, curveSlope, budgetSlope } = scratch;
  for (let each = option > 0 ? (addsEnd[option - 1] ?? 0) : 0; each < (addsEnd[option] ?? 0); each += 1) {
    const index = addsIndex[each] ?? 0;
    curveSlope[index] = (curveSlope[index] ?? 0) + Math.min(addsAmount[each] ?? 0, reach[index] ?? 0);
  }
  for (let each = option > 0 ? (takesEnd[option - 1] ?? 0) : 0; each < (takesEnd[option] ?? 0); each += 1) {
    const index = takesIndex[each] ?? 0;
    budgetSlope[index] = (budgetSlope[index] ?? 0) - (takesAmount[each] ?? 0);
  }
}

/**
 * Moves the prices one step down the subgradient, each where it makes sense: a curve's between its slope where
 * all is added that can be and where it is now, a budget's not above its overdraft. False when there is nowhere to go.
 */
function improve({ curves, budgets }: Model, scratch: Scratch, gap: number): boolean {
  const { slope, floor, curvePrices, budgetPrices, curveSlope, budgetSlope } = scratch;
  const length = squares(curveSlope) + squares(budgetSlope);
  if (length < rounding) return false;
  const step = gap / length;
  for (let index = 0; index < curves.length; index += 1) {
    const moved = (curvePrices[index] ?? 0) - step * (curveSlope[index] ?? 0);
    curvePrices[index] = Math.min(slope[index] ?? 0, Math.max(floor[index] ?? 0, moved));
  }
  for (let index = 0; index < budgets.length; index += 1) {
    const moved = (budgetPrices[index] ?? 0) - step * (budgetSlope[index] ?? 0);
    budgetPrices[index] = Math.min(budgets[index]?.overdraft ?? 0, Math.max(0, moved));
  }
  return true;
}

function squares(of: Float64Array): number {
  let sum = 0;
  for (const each of of) sum += each * each;
  return sum;
}

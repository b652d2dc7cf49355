import { curveStep, rounding } from '../objective.ts';
import { kinkAt, pieceAt, slopeAt, worthAt } from './curve.ts';
import type { Amounts, Model } from './model.ts';
import type { Partial } from './partial.ts';

/**
 * Prices by which a bound is counted: of what each curve adds, and of what each budget gives. The bound holds for any
 * prices from 0 (to the overdraft's, where there is one); some are better than others.
 */
export interface Prices {
  readonly curves: Float64Array;
  readonly budgets: Float64Array;
}

/** Upper bounds of the choices that hold a partial one. */
export interface Bounds {
  /**
   * A bound at the best prices that so many steps from `from` find; they are written to `prices`. It is good enough
   * when it is not above `target`.
   */
  readonly boundOf: (partial: Partial, from: Prices, prices: Prices, target: number, steps: number) => number;
  /** What each open option gains at those prices at most, in their order; good until the next bound. */
  readonly gains: Float64Array;
}

/**
 * An upper bound of every choice that holds the partial one. Budgets are relaxed at a price (Lagrange). What an option
 * adds to a curve is worth at most what it would add to it alone, from where the curve now is; where many options
 * share a curve, its steep part down to the price is granted as a whole, and there each option counts with no more
 * than the price. Then each family's best option is taken. The prices are improved step by step along the subgradient
 * (Polyak 1969) towards the target.
 */
export function boundsOf(model: Model): Bounds {
  const scratch = scratchFor(model);
  const { curvePrices, budgetPrices, gains, bestGains } = scratch;
  return {
    gains: bestGains,
    boundOf: (partial, from, prices, target, steps) => {
      begin(model, partial, from, scratch);
      let best = Number.POSITIVE_INFINITY;
      for (let step = 0; ; step += 1) {
        const value = relaxed(model, partial, scratch);
        if (value < best) {
          best = value;
          prices.curves.set(curvePrices);
          prices.budgets.set(budgetPrices);
          for (let at = 0; at < partial.count; at += 1) bestGains[at] = gains[at] ?? 0;
        }
        if (step === steps || best <= target + rounding || !improve(model, scratch, value - target)) return best;
      }
    },
  };
}

/** What is counted with again and again: one set of arrays serves a whole search, since to allocate is what costs. */
interface Scratch {
  /** Each curve's last kink, worth and slope where it is; no slope when nothing can be added. */
  readonly piece: Int32Array;
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
  /** What the open options add and take, one after the other; what cannot matter is left out. */
  readonly adds: Amounts;
  readonly takes: Amounts;
  /** What each amount would add to its curve alone. */
  readonly rises: Float64Array;
  readonly gains: Float64Array;
  readonly bestGains: Float64Array;
}

function scratchFor({ curves, budget, options, adds, takes }: Model): Scratch {
  const ofCurves = (): Float64Array => new Float64Array(curves.length);
  const ofBudgets = (): Float64Array => new Float64Array(budget.length);
  const like = ({ index }: Amounts): Amounts => ({
    from: new Int32Array(options.length + 1),
    index: new Int32Array(index.length),
    amount: new Float64Array(index.length),
  });
  return {
    piece: new Int32Array(curves.length),
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
    isShort: new Uint8Array(budget.length),
    adds: like(adds),
    takes: like(takes),
    rises: new Float64Array(adds.index.length),
    gains: new Float64Array(options.length),
    bestGains: new Float64Array(options.length),
  };
}

/** Counts what does not depend on the prices, and lays out what the open options add and take. */
function begin(model: Model, partial: Partial, from: Prices, scratch: Scratch): void {
  const { curves, adds, takes } = model;
  const { has, left, open, count } = partial;
  const { piece, worth, slope, floor, supply, demand, isShort, curvePrices, budgetPrices, rises } = scratch;
  sumOfMost(model, adds, partial, supply, scratch.ofFamilySupply);
  sumOfMost(model, takes, partial, demand, scratch.ofFamilyDemand);
  for (let index = 0; index < curves.length; index += 1) {
    const curve = curves[index];
    if (!curve) continue;
    const now = has[index] ?? 0;
    const more = supply[index] ?? 0;
    piece[index] = pieceAt(curve, now);
    worth[index] = worthAt(curve, now);
    slope[index] = more > 0 ? slopeAt(curve, now) : 0;
    floor[index] = more > 0 ? slopeAt(curve, now + more) : 0;
    curvePrices[index] = Math.min(slope[index] ?? 0, Math.max(floor[index] ?? 0, from.curves[index] ?? 0));
  }
  // Budgets that one option of each family cannot overdraw need no price.
  for (let index = 0; index < isShort.length; index += 1) {
    isShort[index] = (demand[index] ?? 0) > (left[index] ?? 0) ? 1 : 0;
    budgetPrices[index] = isShort[index] ? (from.budgets[index] ?? 0) : 0;
  }
  let added = 0;
  let taken = 0;
  for (let at = 0; at < count; at += 1) {
    const option = open[at] ?? 0;
    for (let each = adds.from[option] ?? 0; each < (adds.from[option + 1] ?? 0); each += 1) {
      const index = adds.index[each] ?? 0;
      const amount = adds.amount[each] ?? 0;
      const curve = curves[index];
      if (!curve || slope[index] === 0) continue;
      scratch.adds.index[added] = index;
      scratch.adds.amount[added] = amount;
      rises[added] = worthAt(curve, (has[index] ?? 0) + amount) - (worth[index] ?? 0);
      added += 1;
    }
    for (let each = takes.from[option] ?? 0; each < (takes.from[option + 1] ?? 0); each += 1) {
      const index = takes.index[each] ?? 0;
      if (!isShort[index]) continue;
      scratch.takes.index[taken] = index;
      scratch.takes.amount[taken] = takes.amount[each] ?? 0;
      taken += 1;
    }
    scratch.adds.from[at + 1] = added;
    scratch.takes.from[at + 1] = taken;
  }
}

/** What one option of each family adds to each curve, or takes from each budget, at most. */
function sumOfMost(
  { family }: Model,
  { from, index, amount }: Amounts,
  { open, count }: Partial,
  sum: Float64Array,
  ofFamily: Float64Array,
): void {
  sum.fill(0);
  let last = -1;
  for (let at = 0; at < count; at += 1) {
    const option = open[at] ?? 0;
    const own = family[option] ?? 0;
    if (own !== last) ofFamily.fill(0);
    last = own;
    for (let each = from[option] ?? 0; each < (from[option + 1] ?? 0); each += 1) {
      const of = index[each] ?? 0;
      const more = (amount[each] ?? 0) - (ofFamily[of] ?? 0);
      if (more <= 0) continue;
      ofFamily[of] = (ofFamily[of] ?? 0) + more;
      sum[of] = (sum[of] ?? 0) + more;
    }
  }
}

/** The bound at the prices as they are, with each option's gain and the subgradient. */
function relaxed(
  { curves, family, worth: own }: Model,
  { has, left, taken, open, count }: Partial,
  scratch: Scratch,
): number {
  const { piece, worth, slope, reach, granted, curvePrices, budgetPrices, isShort, gains } = scratch;
  const { curveSlope, budgetSlope } = scratch;
  let value = taken;
  for (let index = 0; index < curves.length; index += 1) {
    const curve = curves[index];
    const price = curvePrices[index] ?? 0;
    const now = worth[index] ?? 0;
    let long = 0;
    let above = 0;
    if (curve && (slope[index] ?? 0) > 0) {
      const kink = kinkAt(curve, piece[index] ?? 0, price);
      long = Math.max(0, kink * curveStep - (has[index] ?? 0));
      if (long > 0) above = (curve.worth[kink] ?? 0) - now - price * long;
    }
    reach[index] = long;
    granted[index] = above;
    curveSlope[index] = -long;
    value += now + above;
  }
  for (let index = 0; index < left.length; index += 1) {
    value += (budgetPrices[index] ?? 0) * (left[index] ?? 0);
    budgetSlope[index] = isShort[index] ? (left[index] ?? 0) : 0;
  }
  let last = -1;
  let best = -1;
  let most = 0;
  for (let at = 0; at < count; at += 1) {
    const option = open[at] ?? 0;
    const of = family[option] ?? 0;
    if (of !== last) {
      if (best >= 0) lean(best, scratch);
      value += most;
      last = of;
      best = -1;
      most = 0;
    }
    const gain = (own[option] ?? 0) + gainOf(at, scratch);
    gains[at] = gain;
    if (gain <= most) continue;
    most = gain;
    best = at;
  }
  if (best >= 0) lean(best, scratch);
  return value + most;
}

/** What an open option gains at these prices, its own worth apart. */
function gainOf(at: number, scratch: Scratch): number {
  const { adds, takes, rises, reach, granted, curvePrices, budgetPrices } = scratch;
  let gain = 0;
  const added = adds.from[at + 1] ?? 0;
  for (let each = adds.from[at] ?? 0; each < added; each += 1) {
    const index = adds.index[each] ?? 0;
    const amount = adds.amount[each] ?? 0;
    const isShared = amount <= (reach[index] ?? 0);
    gain += isShared ? (curvePrices[index] ?? 0) * amount : (rises[each] ?? 0) - (granted[index] ?? 0);
  }
  const taken = takes.from[at + 1] ?? 0;
  for (let each = takes.from[at] ?? 0; each < taken; each += 1)
    gain -= (budgetPrices[takes.index[each] ?? 0] ?? 0) * (takes.amount[each] ?? 0);
  return gain;
}

/** Counts an option that is taken into the subgradient. */
function lean(at: number, { adds, takes, reach, curveSlope, budgetSlope }: Scratch): void {
  for (let each = adds.from[at] ?? 0; each < (adds.from[at + 1] ?? 0); each += 1) {
    const index = adds.index[each] ?? 0;
    curveSlope[index] = (curveSlope[index] ?? 0) + Math.min(adds.amount[each] ?? 0, reach[index] ?? 0);
  }
  for (let each = takes.from[at] ?? 0; each < (takes.from[at + 1] ?? 0); each += 1) {
    const index = takes.index[each] ?? 0;
    budgetSlope[index] = (budgetSlope[index] ?? 0) - (takes.amount[each] ?? 0);
  }
}

/**
 * Moves the prices one step down the subgradient, each where it makes sense: a curve's between its slope where
 * all is added that can be and where it is now, a budget's not above its overdraft. False when there is nowhere to go.
 */
function improve({ overdraft }: Model, scratch: Scratch, gap: number): boolean {
  const { slope, floor, curvePrices, budgetPrices, curveSlope, budgetSlope } = scratch;
  const length = squares(curveSlope) + squares(budgetSlope);
  if (length < rounding) return false;
  const step = gap / length;
  for (let index = 0; index < curvePrices.length; index += 1) {
    const moved = (curvePrices[index] ?? 0) - step * (curveSlope[index] ?? 0);
    curvePrices[index] = Math.min(slope[index] ?? 0, Math.max(floor[index] ?? 0, moved));
  }
  for (let index = 0; index < budgetPrices.length; index += 1) {
    const moved = (budgetPrices[index] ?? 0) - step * (budgetSlope[index] ?? 0);
    budgetPrices[index] = Math.min(overdraft[index] ?? 0, Math.max(0, moved));
  }
  return true;
}

function squares(of: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < of.length; index += 1) sum += (of[index] ?? 0) ** 2;
  return sum;
}

import { rounding } from '../objective.ts';
import { leastLateness, walkingCost } from '../order.ts';
import type { Start } from '../route.ts';
import { worthAt } from './curve.ts';
import { type Model, timeUnit } from './model.ts';

/**
 * A choice that is made in part: what it has come to, and what may still be added. A search writes over the same few
 * of these again and again, since to allocate is what costs.
 */
export interface Partial {
  /** What each curve has, and what each budget has left. */
  readonly has: Float64Array;
  readonly left: Float64Array;
  /** Worth of the options taken, without the curves and the overdrafts, less what their order costs at least. */
  taken: number;
  /** The options that may be added, family after family: the first `count`, the others mean nothing. */
  readonly open: Int32Array;
  count: number;
  /** Seconds of each open family's shortest option, the shortest first, as `narrow` finds them. */
  readonly shortest: Float64Array;
}

/** Nothing chosen yet, and every option open. */
export const emptyChoice = ({ start, budget, options, families }: Model): Partial => ({
  has: start.slice(),
  left: budget.slice(),
  taken: 0,
  open: new Int32Array(options.length).map((_, index) => index),
  count: options.length,
  shortest: new Float64Array(families),
});

/** Makes one partial choice what another is. */
export function copy(from: Partial, to: Partial): void {
  to.has.set(from.has);
  to.left.set(from.left);
  to.taken = from.taken;
  to.open.set(from.open);
  to.count = from.count;
}

/** What the partial choice is worth as it is, less its order. */
export function worthOf({ curves, overdraft }: Model, { has, left, taken }: Partial): number {
  let worth = taken;
  for (let index = 0; index < has.length; index += 1) {
    const curve = curves[index];
    if (curve) worth += worthAt(curve, has[index] ?? 0);
  }
  for (let index = 0; index < left.length; index += 1) {
    const cost = overdraft[index] ?? 0;
    if (cost < Number.POSITIVE_INFINITY) worth += cost * Math.min(0, left[index] ?? 0);
  }
  return worth;
}

/** What an option adds to the worth of a partial choice. */
export function gainOn(model: Model, { has, left }: Partial, option: number): number {
  const { curves, overdraft, worth, adds, takes } = model;
  let gain = worth[option] ?? 0;
  for (let each = adds.from[option] ?? 0; each < (adds.from[option + 1] ?? 0); each += 1) {
    const index = adds.index[each] ?? 0;
    const curve = curves[index];
    const now = has[index] ?? 0;
    if (curve) gain += worthAt(curve, now + (adds.amount[each] ?? 0)) - worthAt(curve, now);
  }
  for (let each = takes.from[option] ?? 0; each < (takes.from[option + 1] ?? 0); each += 1) {
    const index = takes.index[each] ?? 0;
    const cost = overdraft[index] ?? 0;
    const now = left[index] ?? 0;
    if (cost < Number.POSITIVE_INFINITY)
      gain += cost * (Math.min(0, now - (takes.amount[each] ?? 0)) - Math.min(0, now));
  }
  return gain;
}

/** Adds an option to the partial choice. */
export function take({ worth, adds, takes }: Model, partial: Partial, option: number): void {
  const { has, left } = partial;
  for (let each = adds.from[option] ?? 0; each < (adds.from[option + 1] ?? 0); each += 1) {
    const index = adds.index[each] ?? 0;
    has[index] = (has[index] ?? 0) + (adds.amount[each] ?? 0);
  }
  for (let each = takes.from[option] ?? 0; each < (takes.from[option + 1] ?? 0); each += 1) {
    const index = takes.index[each] ?? 0;
    left[index] = (left[index] ?? 0) - (takes.amount[each] ?? 0);
  }
  partial.taken += worth[option] ?? 0;
}

/** What the way through a choice, and whatever else will join it, costs and takes at least. */
export interface Way {
  readonly cost: number;
  readonly walkSeconds: number;
  readonly rampSeconds: number;
}

/** The least way through the chosen options, when any of the open ones may join them. */
export function leastWay({ options }: Model, start: Start, chosen: readonly number[], { open, count }: Partial): Way {
  let walkSeconds = 0;
  let compounds = 0;
  let withPriority = false;
  let rampSeconds = Number.POSITIVE_INFINITY;
  for (const each of chosen) {
    const option = options[each];
    if (!option) continue;
    walkSeconds = Math.max(walkSeconds, option.walkSeconds);
    withPriority ||= option.stop.priority;
    if (!option.stop.compound) continue;
    compounds += 1;
    rampSeconds = Math.min(rampSeconds, option.rampSeconds);
  }
  if (compounds === 0 || start.warm) rampSeconds = 0;
  else
    for (let at = 0; at < count; at += 1) {
      const option = options[open[at] ?? 0];
      if (option?.stop.compound) rampSeconds = Math.min(rampSeconds, option.rampSeconds);
    }
  const lateness = leastLateness(compounds - (withPriority ? 1 : 0), withPriority);
  return { cost: walkingCost * walkSeconds + lateness, walkSeconds, rampSeconds };
}

/** Takes off a partial choice what its way takes at least, and closes the options that do not fit any more. */
export function narrow(model: Model, partial: Partial, way: Way): void {
  const { time, stations, options, family } = model;
  const { left, open, shortest } = partial;
  left[time] = (left[time] ?? 0) - (way.walkSeconds + way.rampSeconds) / timeUnit;
  partial.taken -= way.cost;
  let count = 0;
  let families = 0;
  for (let at = 0; at < partial.count; ) {
    const own = family[open[at] ?? 0];
    let least = Number.POSITIVE_INFINITY;
    for (; at < partial.count && family[open[at] ?? 0] === own; at += 1) {
      const index = open[at] ?? 0;
      const option = options[index];
      if (!option) continue;
      const moreTime = Math.max(0, option.walkSeconds - way.walkSeconds) / timeUnit;
      if (!fits(model, left, index, moreTime)) continue;
      open[count] = index;
      count += 1;
      least = Math.min(least, option.seconds);
    }
    if (least === Number.POSITIVE_INFINITY) continue;
    insert(shortest, families, least);
    families += 1;
  }
  partial.count = count;
  left[stations] = Math.min(left[stations] ?? 0, mostOf(shortest, families, timeUnit * (left[time] ?? 0)));
}

/** Puts a value in its place among the first `count`, which are in order. */
function insert(sorted: Float64Array, count: number, value: number): void {
  let at = count;
  for (; at > 0 && (sorted[at - 1] ?? 0) > value; at -= 1) sorted[at] = sorted[at - 1] ?? 0;
  sorted[at] = value;
}

/** True when what is left of the budgets that must not be overdrawn allows the option, with so much more time. */
function fits({ limited, time }: Model, left: Float64Array, option: number, moreTime: number): boolean {
  const { from, index, amount } = limited;
  for (let each = from[option] ?? 0; each < (from[option + 1] ?? 0); each += 1) {
    const budget = index[each] ?? 0;
    const taken = (amount[each] ?? 0) + (budget === time ? moreTime : 0);
    if (taken > (left[budget] ?? 0) + rounding) return false;
  }
  return true;
}

/** How many of the first of these, the shortest first, there is time for in so many seconds. */
function mostOf(shortest: Float64Array, families: number, seconds: number): number {
  let rest = seconds + rounding;
  for (let count = 0; count < families; count += 1) {
    rest -= shortest[count] ?? 0;
    if (rest < 0) return count;
  }
  return families;
}

import { rounding } from '../objective.ts';
import { leastLateness, walkingCost } from '../order.ts';
import type { Start } from '../route.ts';
import { worthAt } from './curve.ts';
import { fits, type Model, type Option, timeUnit } from './model.ts';

/** A choice that is made in part: what it has come to, and what may still be added. */
export interface Partial {
  /** What each curve has, and what each budget has left. */
  readonly has: readonly number[];
  readonly left: readonly number[];
  /** Worth of the options taken, without the curves and the overdrafts, less what their order costs at least. */
  readonly taken: number;
  /** The options that fit, one of a family at most. */
  readonly open: readonly (readonly Option[])[];
}

/** What the partial choice is worth as it is, less its order. */
export function worthOf({ curves, budgets }: Model, { has, left, taken }: Partial): number {
  let worth = taken + curvesWorth(curves, has);
  for (let index = 0; index < budgets.length; index += 1) {
    const overdraft = budgets[index]?.overdraft ?? 0;
    if (overdraft < Number.POSITIVE_INFINITY) worth += overdraft * Math.min(0, left[index] ?? 0);
  }
  return worth;
}

function curvesWorth(curves: Model['curves'], has: readonly number[]): number {
  let worth = 0;
  for (let index = 0; index < has.length; index += 1) {
    const curve = curves[index];
    if (curve) worth += worthAt(curve, has[index] ?? 0);
  }
  return worth;
}

/** What an option adds to the worth of a partial choice. */
export function gainOn({ curves, budgets }: Model, { has, left }: Partial, { worth, adds, takes }: Option): number {
  let gain = worth;
  for (let each = 0; each < adds.index.length; each += 1) {
    const index = adds.index[each] ?? 0;
    const curve = curves[index];
    const now = has[index] ?? 0;
    if (curve) gain += worthAt(curve, now + (adds.amount[each] ?? 0)) - worthAt(curve, now);
  }
  for (let each = 0; each < takes.index.length; each += 1) {
    const index = takes.index[each] ?? 0;
    const overdraft = budgets[index]?.overdraft ?? 0;
    const now = left[index] ?? 0;
    if (Number.isFinite(overdraft))
      gain += overdraft * (Math.min(0, now - (takes.amount[each] ?? 0)) - Math.min(0, now));
  }
  return gain;
}

/** The partial choice with one more option. */
export function taking(partial: Partial, { worth, adds, takes }: Option): Partial {
  const has = partial.has.slice();
  const left = partial.left.slice();
  for (let each = 0; each < adds.index.length; each += 1) {
    const index = adds.index[each] ?? 0;
    has[index] = (has[index] ?? 0) + (adds.amount[each] ?? 0);
  }
  for (let each = 0; each < takes.index.length; each += 1) {
    const index = takes.index[each] ?? 0;
    left[index] = (left[index] ?? 0) - (takes.amount[each] ?? 0);
  }
  return { ...partial, has, left, taken: partial.taken + worth };
}

/** What the way through a choice, and whatever else will join it, costs and takes at least. */
export interface Way {
  readonly cost: number;
  readonly walkSeconds: number;
  readonly rampSeconds: number;
}

export function leastWay(start: Start, chosen: readonly Option[], open: readonly (readonly Option[])[]): Way {
  let walkSeconds = 0;
  let compounds = 0;
  let withPriority = false;
  let rampSeconds = Number.POSITIVE_INFINITY;
  for (const option of chosen) {
    walkSeconds = Math.max(walkSeconds, option.walkSeconds);
    withPriority ||= option.stop.priority;
    if (!option.stop.compound) continue;
    compounds += 1;
    rampSeconds = Math.min(rampSeconds, option.rampSeconds);
  }
  if (compounds === 0 || start.warm) rampSeconds = 0;
  else
    for (const options of open)
      for (const option of options) if (option.stop.compound) rampSeconds = Math.min(rampSeconds, option.rampSeconds);
  const lateness = leastLateness(compounds - (withPriority ? 1 : 0), withPriority);
  return { cost: walkingCost * walkSeconds + lateness, walkSeconds, rampSeconds };
}

/** The partial choice with what its way takes at least, and the options that still fit. */
export function narrowed(model: Model, partial: Partial, way: Way): Partial {
  const { time, stations } = model;
  const left = partial.left.slice();
  left[time] = (left[time] ?? 0) - (way.walkSeconds + way.rampSeconds) / timeUnit;
  const open: (readonly Option[])[] = [];
  for (const options of partial.open) {
    const fitting = options.filter((option) =>
      fits(left, option, time, Math.max(0, option.walkSeconds - way.walkSeconds) / timeUnit),
    );
    if (fitting.length > 0) open.push(fitting);
  }
  left[stations] = Math.min(left[stations] ?? 0, mostOf(open, timeUnit * (left[time] ?? 0)));
  return { ...partial, left, taken: partial.taken - way.cost, open };
}

/** How many families have an option each in these seconds at most. */
function mostOf(open: readonly (readonly Option[])[], seconds: number): number {
  const shortest = open.map((options) =>
    options.reduce((least, option) => Math.min(least, option.seconds), Number.POSITIVE_INFINITY),
  );
  let count = 0;
  let rest = seconds + rounding;
  for (const each of shortest.toSorted((a, b) => a - b)) {
    rest -= each;
    if (rest < 0) break;
    count += 1;
  }
  return count;
}

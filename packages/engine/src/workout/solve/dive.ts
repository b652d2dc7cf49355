import type { Start } from '../route.ts';
import type { Bounds, Prices } from './bound.ts';
import type { Model } from './model.ts';
import { copy, emptyChoice, leastWay, narrow, type Partial, take } from './partial.ts';

/** Steps in which the prices follow each option that is taken (measured). */
const stepsOfPrices = 4;

interface Dive {
  readonly model: Model;
  readonly start: Start;
  readonly bounds: Bounds;
  readonly root: Partial;
  readonly rootPrices: Prices;
  readonly value: number;
  readonly spareSeconds: number;
}

/**
 * A good choice to begin with, which leaves so many seconds more for the way: straight down from the root, again and
 * again with the option that gains most at prices that follow. Ends where no more than `value` can be reached.
 */
export function dive({ model, start, bounds, root, rootPrices, value, spareSeconds }: Dive): readonly number[] {
  const { boundOf, gains } = bounds;
  const partial = emptyChoice(model);
  const within = emptyChoice(model);
  const prices = { curves: rootPrices.curves.slice(), budgets: rootPrices.budgets.slice() };
  const chosen: number[] = [];
  copy(root, partial);
  for (;;) {
    const way = leastWay(model, start, chosen, partial);
    copy(partial, within);
    narrow(model, within, { ...way, walkSeconds: way.walkSeconds + spareSeconds });
    if (within.count === 0 || boundOf(within, prices, prices, value, stepsOfPrices) <= value) return chosen;
    let best = -1;
    let most = 0;
    for (let at = 0; at < within.count; at += 1) {
      if ((gains[at] ?? 0) <= most) continue;
      best = within.open[at] ?? -1;
      most = gains[at] ?? 0;
    }
    if (best < 0) return chosen;
    take(model, partial, best);
    chosen.push(best);
    partial.count = 0;
    for (let at = 0; at < within.count; at += 1) {
      const option = within.open[at] ?? 0;
      if (model.family[option] === model.family[best]) continue;
      partial.open[partial.count] = option;
      partial.count += 1;
    }
  }
}

import { rounding } from '../objective.ts';
import type { Model } from './model.ts';
import { copy, emptyChoice, gainOn, narrow, type Partial, take, worthOf } from './partial.ts';

/**
 * A good choice to begin with, which leaves so many seconds for the way: the greedy one, of which one option after the
 * other is exchanged while that is better.
 */
export function firstChoice(model: Model, root: Partial, spareSeconds: number): readonly number[] {
  const { options, family } = model;
  const way = { cost: 0, walkSeconds: spareSeconds, rampSeconds: 0 };
  const now = emptyChoice(model);
  const gain = (option: number): number => gainOn(model, now, option);
  const rate = (option: number): number => gain(option) / (options[option]?.seconds ?? 1);

  const become = (chosen: readonly number[]): void => {
    copy(root, now);
    for (const option of chosen) take(model, now, option);
  };
  const worth = (chosen: readonly number[]): number => {
    become(chosen);
    return worthOf(model, now);
  };
  /** What can be added to the choice that is best by this measure, when anything is better than nothing. */
  const bestAdded = (chosen: readonly number[], measure: (option: number) => number): readonly number[] => {
    become(chosen);
    const used = new Set(chosen.map((option) => family[option]));
    const open = root.open.subarray(0, root.count).filter((option) => !used.has(family[option]));
    now.open.set(open);
    now.count = open.length;
    narrow(model, now, way);
    let best: readonly number[] = [];
    let most = rounding;
    for (let at = 0; at < now.count; at += 1) {
      const option = now.open[at] ?? 0;
      const by = measure(option);
      if (by <= most) continue;
      best = [option];
      most = by + rounding;
    }
    return best;
  };
  /** The choice and whatever gains most for its time, again and again. */
  const filledUp = (chosen: readonly number[]): readonly number[] => {
    const added = bestAdded(chosen, rate);
    return added.length === 0 ? chosen : filledUp([...chosen, ...added]);
  };

  let best = filledUp([]);
  let bestWorth = worth(best);
  for (let at = 0, unchanged = 0; unchanged < best.length; at = (at + 1) % best.length) {
    const others = best.toSpliced(at, 1);
    const chosen = filledUp([...others, ...bestAdded(others, gain)]);
    const reached = worth(chosen);
    const isBetter = reached > bestWorth + rounding;
    unchanged = isBetter ? 0 : unchanged + 1;
    if (!isBetter) continue;
    best = chosen;
    bestWorth = reached;
  }
  return best;
}

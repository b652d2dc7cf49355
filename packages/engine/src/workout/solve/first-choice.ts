import { rounding } from '../objective.ts';
import type { Model, Option } from './model.ts';
import { gainOn, narrowed, type Partial, taking, worthOf } from './partial.ts';

/**
 * A good choice to begin with, which leaves so many seconds for the way: the greedy one, of which one option after the
 * other is exchanged while that is better.
 */
export function firstChoice(model: Model, root: Partial, spareSeconds: number): readonly Option[] {
  const worth = (chosen: readonly Option[]): number => worthOf(model, chosen.reduce(taking, root));
  let best = filledUp(model, root, [], spareSeconds);
  let bestWorth = worth(best);
  for (let at = 0, unchanged = 0; unchanged < best.length; at = (at + 1) % best.length) {
    const others = best.toSpliced(at, 1);
    const gain = (partial: Partial, option: Option): number => gainOn(model, partial, option);
    const exchanged = bestAdded(openAfter(model, root, others, spareSeconds), gain);
    const chosen = filledUp(model, root, exchanged ? [...others, exchanged] : others, spareSeconds);
    const isBetter = worth(chosen) > bestWorth + rounding;
    unchanged = isBetter ? 0 : unchanged + 1;
    if (!isBetter) continue;
    best = chosen;
    bestWorth = worth(chosen);
  }
  return best;
}

/** The choice and whatever gains most for its time, again and again. */
function filledUp(model: Model, root: Partial, chosen: readonly Option[], spareSeconds: number): readonly Option[] {
  const rate = (partial: Partial, option: Option): number => gainOn(model, partial, option) / option.seconds;
  const all = [...chosen];
  for (;;) {
    const best = bestAdded(openAfter(model, root, all, spareSeconds), rate);
    if (!best) return all;
    all.push(best);
  }
}

/** The choice as a partial one, with the options that can be added. */
function openAfter(model: Model, root: Partial, chosen: readonly Option[], spareSeconds: number): Partial {
  const families = new Set(chosen.map(({ candidate }) => candidate.family));
  const open = root.open.filter(([first]) => first && !families.has(first.candidate.family));
  const way = { cost: 0, walkSeconds: spareSeconds, rampSeconds: 0 };
  return narrowed(model, { ...chosen.reduce(taking, root), open }, way);
}

/** The open option that is best by this measure, when any is better than none. */
function bestAdded(partial: Partial, measure: (partial: Partial, option: Option) => number): Option | null {
  let best: Option | null = null;
  let most = 0;
  for (const options of partial.open)
    for (const option of options) {
      const by = measure(partial, option);
      if (by <= most + rounding) continue;
      best = option;
      most = by;
    }
  return best;
}

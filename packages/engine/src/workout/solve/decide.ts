import { rounding } from '../objective.ts';
import type { Model } from './model.ts';
import type { Partial } from './partial.ts';

/** An option, and what a choice comes to with it at most. */
export interface Reached {
  readonly option: number;
  readonly reached: number;
}

/** The ways to decide a family. */
export interface Decision {
  /** With one of its options that may still be in the best choice, the best first. */
  readonly ways: readonly Reached[];
  /** What a choice comes to without any of them at most. */
  readonly without: number;
}

/**
 * The family that is decided next: the one with the fewest ways left, or of as many the one with the widest gap between
 * the best of them and none. `rest` keeps the other families' options that may still be in a choice above `value`.
 * `null` when no family has one. `gains`: what each open option adds at most to the `bound` without its family.
 */
export function decisionOf(
  { family }: Model,
  { open, count }: Partial,
  gains: Float64Array,
  bound: number,
  value: number,
  rest: Partial,
): Decision | null {
  let next = { from: 0, to: 0, gap: 0, ways: Number.POSITIVE_INFINITY };
  let kept = 0;
  for (let from = 0, to = 0; from < count; from = to) {
    let gap = 0;
    for (to = from; to < count && family[open[to] ?? 0] === family[open[from] ?? 0]; to += 1)
      gap = Math.max(gap, gains[to] ?? 0);
    const keptFrom = kept;
    for (let at = from; at < to; at += 1) {
      if (bound - gap + (gains[at] ?? 0) <= value + rounding) continue;
      rest.open[kept] = open[at] ?? 0;
      kept += 1;
    }
    if (kept === keptFrom) continue;
    const ways = kept - keptFrom + (bound - gap > value + rounding ? 1 : 0);
    if (ways < next.ways || (ways === next.ways && gap > next.gap)) next = { from, to, gap, ways };
  }
  const without = bound - next.gap;
  const ways: Reached[] = [];
  for (let at = next.from; at < next.to; at += 1) {
    const reached = without + (gains[at] ?? 0);
    if (reached > value + rounding) ways.push({ option: open[at] ?? 0, reached });
  }
  if (ways.length === 0) return null;
  const decided = family[open[next.from] ?? 0];
  rest.count = 0;
  for (let at = 0; at < kept; at += 1) {
    const option = rest.open[at] ?? 0;
    if (family[option] === decided) continue;
    rest.open[rest.count] = option;
    rest.count += 1;
  }
  return { ways: ways.toSorted((a, b) => b.reached - a.reached), without };
}

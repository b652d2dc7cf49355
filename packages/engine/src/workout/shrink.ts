import type { Pick } from './candidate.ts';
import { valueOf } from './objective.ts';
import { drafted, type PlanContext, type Planned, secondsOfPlan } from './plan.ts';
import type { Problem } from './problem.ts';
import { leastSets } from './solve/model.ts';

/** Picks with one set or one exercise fewer. */
const smaller = (picks: readonly Pick[], at: number, least: number): readonly Pick[] => {
  const pick = picks[at];
  return pick && pick.sets > least ? picks.with(at, { ...pick, sets: pick.sets - 1 }) : picks.toSpliced(at, 1);
};

/**
 * These picks in this order, less whatever loses least, until they fit the seconds. `wanted` is what the athlete
 * asked for by name: it goes last.
 */
export function shrunkToFit(
  problem: Problem,
  picks: readonly Pick[],
  context: PlanContext,
  wanted: Pick['candidate'] | null = null,
): readonly Planned[] {
  let kept = picks;
  for (;;) {
    const plan = drafted(kept, context);
    if (kept.length === 0 || secondsOfPlan(plan) <= problem.seconds) return plan;
    let best: readonly Pick[] | null = null;
    let bestValue = Number.NEGATIVE_INFINITY;
    for (const [at, pick] of kept.entries()) {
      if (pick.candidate === wanted && kept.length > 1 && pick.sets <= leastSets) continue;
      const next = smaller(kept, at, leastSets);
      const value = valueOf(problem, next);
      if (value > bestValue) {
        best = next;
        bestValue = value;
      }
    }
    kept = best ?? [];
  }
}

import { type BlockContext, type Draft, draftOf, stationSeconds } from './blocks.ts';
import type { Pick } from './candidate.ts';
import { choose } from './choose.ts';
import { changeSeconds } from './minutes.ts';
import type { Problem } from './problem.ts';
import { bestOrder, type Start, type Stop } from './route.ts';

/** A pick in its place on the route, with loads and the seconds that it takes, the way to it included. */
export interface Planned {
  readonly pick: Pick;
  readonly draft: Draft;
  /** Whole seconds, rounded up. */
  readonly seconds: number;
}

export interface PlanContext extends BlockContext {
  readonly start: Start;
  /** A compound lift has been done, so the next one needs no full ramp. */
  readonly warm: boolean;
}

const placeOf = ({ candidate }: Pick): number | null => candidate.placement.station?.placeMetres ?? null;

const stopOf = (pick: Pick): Stop => ({
  exercise: pick.candidate.exercise.id,
  placeMetres: placeOf(pick),
  compound: pick.candidate.exercise.joints === 'compound',
  priority: pick.candidate.priority,
  later: false,
});

/** These picks in the best order; `taken`: the station that must not come first, when another can. */
export function routed(picks: readonly Pick[], start: Start, taken: string | null = null): readonly Pick[] {
  const isTaken = ({ candidate }: Pick): boolean => taken !== null && candidate.placement.station?.id === taken;
  const stops = picks.map((pick) => ({ ...stopOf(pick), later: isTaken(pick) }));
  return bestOrder(stops, start).flatMap((index) => picks[index] ?? []);
}

/** Loads and seconds of picks in this order. */
export function drafted(picks: readonly Pick[], context: PlanContext): readonly Planned[] {
  let at = context.start.placeMetres;
  let warm = context.warm;
  return picks.map((pick) => {
    const { exercise } = pick.candidate;
    const firstCompound = !warm && exercise.joints === 'compound';
    const draft = draftOf(pick, firstCompound, context);
    const place = placeOf(pick);
    const seconds = Math.ceil(changeSeconds(at, place) + stationSeconds(exercise, draft));
    at = place ?? at;
    warm ||= firstCompound;
    return { pick, draft, seconds };
  });
}

export const secondsOfPlan = (plan: readonly Planned[]): number => plan.reduce((sum, each) => sum + each.seconds, 0);

/**
 * The best picks that fit, in their best order, with loads. Walking and the warm-up sets that a load needs are known
 * only when the order is, so when they do not fit the question is asked again with that many seconds fewer.
 */
export function planFor(problem: Problem, context: PlanContext, from: readonly Pick[] = []): readonly Planned[] {
  let seconds = problem.seconds;
  for (;;) {
    const plan = drafted(routed(choose({ ...problem, seconds }, from), context.start), context);
    const over = secondsOfPlan(plan) - problem.seconds;
    if (over <= 0 || plan.length === 0) return plan;
    seconds -= over;
  }
}

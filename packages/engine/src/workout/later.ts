import type { ExerciseId } from '../catalog/ids.ts';
import type { Pick } from './candidate.ts';
import type { Circumstances } from './circumstances.ts';
import { valueOf } from './objective.ts';
import { type PlanContext, type Planned, planFor, routed } from './plan.ts';
import type { Problem } from './problem.ts';
import { contextOf, type Rest, resumed } from './rest.ts';
import { shrunkToFit } from './shrink.ts';
import type { Known } from './so-far.ts';
import type { Workout } from './workout.ts';

/** Stations that must not come next, when so many blocks have been begun. */
export const laterNow = ({ stationsLater }: Circumstances, begun: number): readonly string[] =>
  stationsLater.filter((each) => begun <= each.begun).map(({ stationId }) => stationId);

const isAt = ({ candidate: { placement } }: Pick, stations: readonly string[]): boolean =>
  placement.station !== null && stations.includes(placement.station.id);

const picksOf = (plan: readonly Planned[]): readonly Pick[] => plan.map(({ pick }) => pick);

/**
 * The best plan whose first stop is not at one of these stations. When the best of all begins there, the same picks
 * in another order, or else the best without those stations.
 */
export function planned(problem: Problem, context: PlanContext, later: readonly string[]): readonly Planned[] {
  const best = planFor(problem, context);
  const [first] = best;
  if (!first || !isAt(first.pick, later)) return best;
  const order = routed(picksOf(best), context.start, first.draft.stationId);
  const waits = shrunkToFit(problem, order, context);
  const open = {
    ...problem,
    candidates: problem.candidates.filter((candidate) => !isAt({ candidate, sets: 0 }, later)),
  };
  const goes = planFor(open, context);
  const [next] = waits;
  if (!next || isAt(next.pick, later)) return goes;
  return valueOf(problem, picksOf(waits)) >= valueOf(problem, picksOf(goes)) ? waits : goes;
}

/** The best plan that begins with an exercise, when it is in the best plan at all. */
export function beginningWith(
  exercise: ExerciseId,
  problem: Problem,
  context: PlanContext,
  later: readonly string[],
): readonly Planned[] {
  const plan = planned(problem, context, later);
  const picks = picksOf(plan);
  const lead = picks.find(({ candidate }) => candidate.exercise.id === exercise);
  if (!lead || picks[0] === lead) return plan;
  const others = picks.filter((pick) => pick !== lead);
  const placeMetres = lead.candidate.placement.station?.placeMetres ?? context.start.placeMetres;
  const order = [lead, ...routed(others, { exercise, placeMetres })];
  return shrunkToFit(problem, order, context, lead.candidate);
}

/** The best that can still be done of a session. */
export function replanned(rest: Rest, soFar: Known): Workout {
  const context = contextOf(rest, soFar);
  const later = laterNow(rest.question.circumstances, rest.kept.length);
  return resumed(rest, planned(rest.question.problem, context, later), context);
}

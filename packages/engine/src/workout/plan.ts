import { overlap } from '../catalog/index.ts';
import { fatigueTarget } from '../strength/advice.ts';
import { repTarget } from '../strength/index.ts';
import { type BlockContext, type Draft, draftOf } from './blocks.ts';
import type { Candidate, Pick, Place } from './candidate.ts';
import { clockOf } from './clock.ts';
import { walkSeconds } from './minutes.ts';
import type { Problem } from './problem.ts';
import { bestRoute, type Start } from './route.ts';
import { stopOf } from './solve/model.ts';
import { solve } from './solve/solve.ts';

/** A pick in its place on the route, with loads and the seconds that it takes, the way to it included. */
export interface Planned {
  readonly pick: Pick;
  readonly draft: Draft;
  /** Whole seconds, as the solver counts them. */
  readonly seconds: number;
}

export interface PlanContext extends BlockContext {
  readonly start: Omit<Start, 'warm'>;
  /** A compound lift has been done, so the next one needs no full ramp. */
  readonly warm: boolean;
}

/** These picks where they are, in the best order; `taken`: the station that must not come first, when another can. */
export function routed(
  picks: readonly Pick[],
  start: Omit<Start, 'warm'>,
  taken: string | null = null,
): readonly Pick[] {
  const isTaken = ({ candidate }: Pick): boolean => taken !== null && candidate.placement.station?.id === taken;
  const stops = picks.map((pick) => ({
    ...stopOf(pick.candidate, pick.sets, [pick.candidate]),
    later: isTaken(pick),
  }));
  const route = bestRoute(stops, { ...start, warm: true }, overlap);
  return route?.order.flatMap(({ stop }) => picks[stop] ?? []) ?? picks;
}

/** Loads and seconds of picks in this order. */
export function drafted(picks: readonly Pick[], context: PlanContext): readonly Planned[] {
  let at = context.start.placeMetres;
  let warm = context.warm;
  return picks.map((pick) => {
    const { exercise, placement, seconds, rampSeconds } = timed(pick.candidate, context);
    const firstCompound = !warm && exercise.joints === 'compound';
    const place = placement.station?.placeMetres ?? null;
    const taken = walkSeconds(at, place) + seconds(pick.sets) + (firstCompound ? rampSeconds : 0);
    at = place ?? at;
    warm ||= firstCompound;
    return { pick, draft: draftOf(pick, firstCompound, context), seconds: taken };
  });
}

export const secondsOfPlan = (plan: readonly Planned[]): number => plan.reduce((sum, each) => sum + each.seconds, 0);

/** The best workout for a problem, with loads. Of equals it keeps `from`. */
export function planFor(problem: Problem, context: PlanContext, from: readonly Pick[] = []): readonly Planned[] {
  const candidates = problem.candidates.map((candidate) => timed(candidate, context));
  const { picks } = solve({ ...problem, candidates }, { ...context.start, warm: context.warm }, from);
  return drafted(picks, context);
}

/** The candidate with the clock of what it would be asked today: heavy sets are shorter and rest longer. */
function timed(candidate: Candidate, { leastReserve, ...who }: PlanContext): Candidate {
  if (who.athlete.profile.repetitions !== 'heavier') return candidate;
  const { exercise, restSeconds } = candidate;
  const timedAt = (place: Place): Place => {
    const { station, options } = place.placement;
    const target = repTarget({ ...who, exercise: exercise.id, station, options, side: 'both' }, leastReserve);
    const isHeavy = target.high < fatigueTarget.low;
    return isHeavy ? { ...place, ...clockOf(exercise, place.placement, restSeconds, { target }) } : place;
  };
  return { ...candidate, ...timedAt(candidate), elsewhere: candidate.elsewhere.map(timedAt) };
}

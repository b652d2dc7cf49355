import { fatigueTarget } from '../strength/advice.ts';
import { repTarget } from '../strength/index.ts';
import { type BlockContext, type Draft, draftOf } from './blocks.ts';
import type { Candidate, Pick, Place } from './candidate.ts';
import { clockOf } from './clock.ts';
import { walkSeconds } from './minutes.ts';
import { inStops, pairClock } from './pair.ts';
import type { Problem } from './problem.ts';
import type { Beginning, Start } from './route.ts';
import { solve } from './solve/solve.ts';
import type { Pair } from './workout.ts';

/** A pick in its place on the route, with loads and the seconds that it takes, the way to it included. */
export interface Planned {
  readonly pick: Pick;
  readonly draft: Draft;
  /** Whole seconds, as the solver counts them. */
  readonly seconds: number;
}

export interface PlanContext extends BlockContext {
  readonly start: Omit<Start, 'warm' | keyof Beginning>;
  /** A compound lift has been done, so the next one needs no full ramp. */
  readonly warm: boolean;
}

/** Loads and seconds of picks in this order. */
function drafted(picks: readonly Pick[], context: PlanContext): readonly Planned[] {
  let at = context.start.placeMetres;
  let warm = context.warm;
  const plannedOf = (pick: Pick, seconds: number, pair: Pair | null): Planned => {
    const { exercise, placement, rampSeconds } = pick.candidate;
    const firstCompound = !warm && exercise.joints === 'compound';
    const place = placement.station?.placeMetres ?? null;
    const taken = walkSeconds(at, place) + seconds + (firstCompound ? rampSeconds : 0);
    at = place ?? at;
    warm ||= firstCompound;
    return { pick, draft: draftOf(pick, firstCompound, pair, context), seconds: taken };
  };
  return inStops(picks).flatMap(([first, second]) => {
    if (!second) return plannedOf(first, first.candidate.seconds(first.sets), null);
    const { firstSeconds, secondSeconds, ...clock } = pairClock(first.candidate, second.candidate, first.sets);
    const of = (turn: Pair['turn'], other: Pick): Pair => ({ with: other.candidate.exercise.id, turn, ...clock });
    return [plannedOf(first, firstSeconds, of('first', second)), plannedOf(second, secondSeconds, of('second', first))];
  });
}

export const secondsOfPlan = (stops: readonly Planned[]): number => stops.reduce((sum, each) => sum + each.seconds, 0);

/** A workout with its loads. */
export interface Plan {
  readonly stops: readonly Planned[];
  /** By how much another could be worth more at most; 0 when it is proven that none is. */
  readonly gap: number;
}

/** The best workout for a problem. */
export function planFor(problem: Problem, context: PlanContext, beginning: Beginning = {}): Plan {
  const candidates = problem.candidates.map((candidate) => timed(candidate, context));
  const start = { ...context.start, warm: context.warm, ...beginning };
  const { picks, value, upperBound, isProven } = solve({ ...problem, candidates }, start);
  return { stops: drafted(picks, context), gap: isProven ? 0 : upperBound - value };
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

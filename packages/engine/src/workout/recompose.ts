import type { ExerciseId } from '../catalog/ids.ts';
import type { Gym } from '../gym/index.ts';
import { composeWorkout } from './compose.ts';
import { refusal } from './notice.ts';
import { drafted, type PlanContext, planFor, routed } from './plan.ts';
import { aheadPicks, pickOf, type Rest, restOf, resumed } from './rest.ts';
import { shrunkToFit } from './shrink.ts';
import {
  beforeSession,
  contextAfter,
  cutAt,
  isFinished,
  type Known,
  roundsBegun,
  type SoFar,
  skippedOn,
  withStrength,
} from './so-far.ts';
import { rankedSwaps } from './swaps.ts';
import type { Block, Workout } from './workout.ts';

/** What has come in the way, or what the athlete wants otherwise. */
export type Change =
  | { readonly kind: 'minutes'; readonly minutes: number }
  /** Without `to`: the replacement that costs the week least. */
  | { readonly kind: 'swap'; readonly blockId: string; readonly to?: ExerciseId }
  | { readonly kind: 'station-taken'; readonly blockId: string }
  | { readonly kind: 'skip'; readonly blockId: string }
  | { readonly kind: 'legs-heavy' }
  | { readonly kind: 'gym'; readonly gym: Gym };

/**
 * The workout after a change: what is done or begun stays, the rest is planned again for the minutes that are left. A
 * block that is begun and then swapped, skipped or found taken ends after the sets that were done; a change of a
 * block that is finished or unknown changes nothing. Like `composeWorkout` it never adds beyond the asked minutes,
 * and never throws.
 */
export function recompose(workout: Workout, session: SoFar, change: Change): Workout {
  const soFar = withStrength(session);
  const refused = refusal(soFar.athlete, soFar.on);
  if (refused) return { ...resumed(restOf(workout, soFar, {}), []), notice: refused };
  switch (change.kind) {
    case 'minutes':
      return change.minutes === workout.askedMinutes ? workout : anew(workout, soFar, change.minutes);
    case 'gym':
      return anew(workout, { ...soFar, gym: change.gym }, workout.askedMinutes);
    case 'legs-heavy':
      return lighter(workout, soFar);
    case 'swap':
    case 'skip':
    case 'station-taken': {
      const block = workout.blocks.find(({ id }) => id === change.blockId);
      if (!block || isFinished(block, soFar.done)) return workout;
      if (change.kind === 'swap') return swapped(workout, soFar, block, change.to ?? null);
      return change.kind === 'skip' ? skipped(workout, soFar, block) : withoutStation(workout, soFar, block);
    }
    default:
      return change satisfies never;
  }
}

const contextOf = ({ kept, question }: Rest, soFar: Known): PlanContext =>
  contextAfter(kept, soFar, question.limits.leastReserve);

/** The best rest for other minutes or another gym; the plan as it was is where the search begins. */
function anew(workout: Workout, soFar: Known, minutes: number): Workout {
  const { done, athlete, gym, on, strength } = soFar;
  if (cutAt(workout, done, null).kept.length === 0) {
    const without = skippedOn(athlete, on);
    return composeWorkout({
      athlete: beforeSession(athlete, done),
      gym,
      minutes,
      on,
      without,
      strength,
    });
  }
  const rest = restOf(workout, soFar, { minutes });
  return resumed(rest, planFor(rest.question.problem, contextOf(rest, soFar), aheadPicks(rest)));
}

/** One set fewer of everything ahead, with more in reserve, and no compound lift that lengthens under load. */
function lighter(workout: Workout, soFar: Known): Workout {
  const rest = restOf(workout, soFar, { heavy: true });
  const picks = rest.ahead.flatMap((block) => {
    const pick = pickOf(block, rest.question);
    return pick ? [{ ...pick, sets: Math.max(1, block.sets - 1) }] : [];
  });
  return resumed(rest, drafted(picks, contextOf(rest, soFar)));
}

/** Everything ahead but this block, in the order that it had. Who skips all of it need not be told why it is empty. */
function skipped(workout: Workout, soFar: Known, block: Block): Workout {
  const rest = restOf(workout, soFar, { leaving: block.id });
  const picks = aheadPicks(rest).filter(({ candidate }) => candidate.exercise.id !== block.exercise);
  const left = resumed(rest, drafted(picks, contextOf(rest, soFar)));
  return left.blocks.length === 0 ? { ...left, notice: null } : left;
}

/** Another exercise in the block's place; when it takes longer, something else gives way. */
function swapped(workout: Workout, soFar: Known, block: Block, to: ExerciseId | null): Workout {
  return replaced(restOf(workout, soFar, { leaving: block.id }), block, soFar, to) ?? workout;
}

/** `null` when there is nothing to take the block's place. */
function replaced(rest: Rest, block: Block, soFar: Known, to: ExerciseId | null): Workout | null {
  const { question } = rest;
  const candidate =
    to === null
      ? rankedSwaps(rest, block)[0]?.candidate
      : question.problem.candidates.find(({ exercise }) => exercise.id === to);
  if (!candidate) return null;
  const left = block.sets - roundsBegun(block, soFar.done);
  const replacement = { candidate, sets: Math.min(left, candidate.mostSets) };
  const begun = !rest.ahead.some(({ id }) => id === block.id);
  const picks = rest.ahead.flatMap((other) =>
    other.id === block.id
      ? replacement
      : other.exercise === candidate.exercise.id
        ? []
        : (pickOf(other, question) ?? []),
  );
  const plan = shrunkToFit(
    question.problem,
    begun ? [replacement, ...picks] : picks,
    contextOf(rest, soFar),
    candidate,
  );
  const isOther = candidate.exercise.id !== block.exercise;
  return resumed(rest, plan, isOther ? { exercise: candidate.exercise.id, for: block.exercise } : null);
}

/**
 * The station is taken: what loses least. The same exercise with a load somewhere else; else anything that is ahead
 * goes first and this later, which loses nothing either; else an exercise that stands in, or the same without its
 * load; else it is left out.
 */
function withoutStation(workout: Workout, soFar: Known, block: Block): Workout {
  const { stationId, exercise } = block;
  if (stationId === null) return workout;
  const elsewhere = restOf(workout, soFar, { leaving: block.id, stationsTaken: [stationId] });
  const same = pickOf(block, elsewhere.question);
  const twin = same && same.candidate.placement.options.length > 1 ? replaced(elsewhere, block, soFar, exercise) : null;
  if (twin) return twin;
  const rest = restOf(workout, soFar, { leaving: block.id });
  const begun = roundsBegun(block, soFar.done) > 0;
  const picks = aheadPicks(rest);
  if (!begun && picks.some(({ candidate }) => candidate.placement.station?.id !== stationId)) {
    const context = contextOf(rest, soFar);
    const order = routed(picks, context.start, stationId);
    const plan = shrunkToFit(rest.question.problem, order, context);
    if (plan[0]?.draft.stationId !== stationId) return resumed(rest, plan);
  }
  return (
    replaced(elsewhere, block, soFar, null) ??
    replaced(elsewhere, block, soFar, exercise) ??
    resumed(elsewhere, drafted(aheadPicks(elsewhere), contextOf(elsewhere, soFar)))
  );
}

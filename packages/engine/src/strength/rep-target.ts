import { catalog } from '../catalog/index.ts';
import { fatigueTarget, type RepTarget } from './advice.ts';
import { effectiveKg } from './effective.ts';
import { weekWindow } from './heavy.ts';
import { meanRepetitions } from './predict.ts';
import { type AdviseSet, situationOf } from './situation.ts';

/** Free weights and one-legged work stop so far short of failure, so that nobody is caught under a weight (evidence §8). */
const safeReserve = 1;

/**
 * What a set of the exercise should bring: fatigue at 12–15 (the seed's rule), one short of it where failing is not
 * safe, or the heavy window of a runner who chose it and is ready, where the station has the load for it.
 * `leastReserve`: repetitions that the day asks to leave; on a day that asks for any, nothing is heavy.
 */
export function repTarget(question: AdviseSet, leastReserve = 0): RepTarget {
  const exercise = catalog[question.exercise];
  const usual = {
    ...fatigueTarget,
    reserve: Math.max(exercise.failureSafe ? fatigueTarget.reserve : safeReserve, leastReserve),
  };
  const heavy = leastReserve === 0 ? weekWindow(question.athlete, exercise, question.on) : null;
  return heavy && canBring(question, heavy) ? heavy : usual;
}

/** Whether the heaviest load of the station brings fatigue inside the window or below it. */
function canBring(question: AdviseSet, { high, reserve }: RepTarget): boolean {
  const { exercise, estimate } = situationOf(question);
  const heaviest = question.options.at(-1);
  if (!heaviest) return false;
  const moved = effectiveKg(exercise, heaviest.loadKg, question.athlete.profile.bodyMassKg);
  return meanRepetitions(estimate, moved, 0) < high + 1 + reserve;
}

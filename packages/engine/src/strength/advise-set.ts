import { bodyWeightOption } from '../gym/loads.ts';
import type { PerformedSet } from '../journal/athlete.ts';
import { fatigueTarget, type LoadAdvice, type RepTarget } from './advice.ts';
import { best, candidatesFor } from './choose.ts';
import { caps, collapseBelowWindow, noise, probe } from './constants.ts';
import { limitsFor, probeNumber } from './gates.ts';
import { within } from './limits.ts';
import { bigStep, type Choice, reasonsFor } from './reasons.ts';
import {
  type AdviseSet,
  comparable,
  isEasyReturn,
  repetitionsShown,
  type Situation,
  situationOf,
} from './situation.ts';
import { expectedReps } from './window.ts';

/** Free weights and one-legged work stop one repetition short of failure (evidence §8). */
const usualTarget = ({ exercise }: Situation): RepTarget =>
  exercise.failureSafe ? fatigueTarget : { ...fatigueTarget, reserve: 1 };

/** What to ask of the set at the chosen load. */
function targetOf(choice: Choice): RepTarget {
  const { target } = choice;
  if (choice.probeNumber !== null) {
    return { low: probe.repetitions, high: probe.repetitions, reserve: probe.reserve };
  }
  if (bigStep(choice)) return { ...target, high: caps.bigStepTop };
  return isEasyReturn(choice.situation) ? { ...target, reserve: target.reserve + 1 } : target;
}

/** The load of the set that the next one is compared with, when that set ended inside the window; else `null`. */
function onTarget(situation: Situation, { low, high, reserve }: RepTarget): number | null {
  if (situation.heavyLegs || isEasyReturn(situation)) return null;
  const set = comparable(situation);
  if (!set || (set.effort.kind !== 'failure' && set.effort.kind !== 'reserve')) return null;
  if (set.effort.kind === 'reserve' && set.effort.repetitions >= noise.mostReserve) return null;
  const shown = repetitionsShown(set);
  return shown >= low + reserve && shown <= high + reserve ? set.loadKg : null;
}

/**
 * The load for the next set, what to expect of it, and why: the station's load with the best chance of fatigue inside
 * the window, inside the limits of safety. Before the first set it speaks from history; after each set of `today`
 * from that set too, in both directions.
 */
export function adviseSet(question: AdviseSet): LoadAdvice {
  const { athlete } = question;
  const situation = situationOf(question);
  const { exercise, estimate, fatigue } = situation;
  const target = question.target ?? usualTarget(situation);
  const [first = bodyWeightOption, ...rest] = question.options;
  const candidates = candidatesFor({
    estimate,
    exercise,
    bodyMassKg: athlete.profile.bodyMassKg,
    options: [first, ...rest],
    target,
    fatigue,
  });
  const limits = limitsFor(situation, athlete, target);
  const onTargetKg = onTarget(situation, target);
  const free = best(candidates, target, onTargetKg);
  const chosen = best(within(candidates, limits, target), target, onTargetKg);
  const capped = free.effectiveKg > chosen.effectiveKg;
  const choice: Choice = {
    situation,
    candidates,
    limits,
    free,
    chosen,
    target,
    probeNumber: candidates.length > 1 ? probeNumber(situation, capped) : null,
  };
  return {
    loadKg: chosen.option.loadKg,
    option: chosen.option,
    target: targetOf(choice),
    expectedReps: expectedReps(chosen.prediction),
    chanceInWindow: chosen.chance,
    why: reasonsFor(choice, question),
  };
}

/**
 * Whether to move on instead of doing another set: this one brought fatigue more than two repetitions below the
 * window although it was not the first (evidence §10, "stop when a set drops below 10").
 */
export function hasCollapsed(set: PerformedSet, setNumber: number, target: RepTarget): boolean {
  const spent = set.effort.kind === 'failure' || (set.effort.kind === 'reserve' && set.effort.repetitions === 0);
  return setNumber > 1 && spent && set.repetitions < target.low - collapseBelowWindow;
}

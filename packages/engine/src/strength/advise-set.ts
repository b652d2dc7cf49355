import { bodyWeightOption } from '../gym/loads.ts';
import type { PerformedSet } from '../journal/athlete.ts';
import type { LoadAdvice, RepTarget } from './advice.ts';
import { best, candidatesFor } from './choose.ts';
import { collapseBelowWindow, noise, probe } from './constants.ts';
import { limitsFor, probeNumber } from './gates.ts';
import { within } from './limits.ts';
import { bigStep, bigStepTop, type Choice, lastSets, reasonsFor } from './reasons.ts';
import { repTarget } from './rep-target.ts';
import {
  type AdviseSet,
  comparable,
  isEasyReturn,
  repetitionsShown,
  type Situation,
  situationOf,
} from './situation.ts';
import { expectedReps } from './window.ts';

/** What to ask of the set at the chosen load. */
function targetOf(choice: Choice): RepTarget {
  const { target } = choice;
  if (choice.probeNumber !== null) {
    return { low: probe.repetitions, high: probe.repetitions, reserve: probe.reserve };
  }
  if (bigStep(choice)) return { ...target, high: bigStepTop(target) };
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
  const target = question.target ?? repTarget(question);
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
    role: choice.probeNumber === null ? 'working' : 'warmup',
    target: targetOf(choice),
    expectedReps: expectedReps(chosen.prediction),
    chanceInWindow: chosen.chance,
    lastSets: lastSets(situation),
    why: reasonsFor(choice, question),
  };
}

/**
 * Whether to move on instead of doing another set: the last of these sets of one exercise and side brought fatigue more
 * than two repetitions below the window, although it was not the first (evidence §10, "stop when a set drops below 10")
 * and no heavier than the one before.
 */
export function hasCollapsed(sets: readonly PerformedSet[], target: RepTarget): boolean {
  const [before, last] = sets.slice(-2);
  if (!before || !last || last.loadKg > before.loadKg) return false;
  const spent = last.effort.kind === 'failure' || (last.effort.kind === 'reserve' && last.effort.repetitions === 0);
  return spent && last.repetitions < target.low - collapseBelowWindow;
}

import { bodyWeightOption } from '../gym/loads.ts';
import type { LoadOption } from '../gym/station.ts';
import type { ComparedSet, RepTarget } from './advice.ts';
import { adviseSet } from './advise-set.ts';
import { candidatesFor } from './choose.ts';
import { curveLoads } from './constants.ts';
import { type Intensity, intensityAt } from './intensity.ts';
import { repTarget } from './rep-target.ts';
import { type AdviseSet, type Situation, situationOf } from './situation.ts';
import { expectedReps, middle } from './window.ts';

/** What one load of the station should bring. */
export interface CurvePoint {
  readonly option: LoadOption;
  /** Repetitions to fatigue: mean and the 80 % range. */
  readonly expectedReps: { readonly mean: number; readonly low: number; readonly high: number };
  /** Chance that fatigue comes inside the target window, 0..1. */
  readonly chanceInWindow: number;
}

/** Load against repetitions for one athlete now: what the chart behind an advice shows. */
export interface LoadCurve {
  /** The window that the load is chosen for, also while a set only asks. */
  readonly target: RepTarget;
  readonly advised: CurvePoint;
  /** The loads of the station around the advised one, ascending. */
  readonly points: readonly CurvePoint[];
  /** Those of the advice; they may lie outside the points. */
  readonly lastSets: readonly ComparedSet[];
  /**
   * How heavy the window is on this athlete's own curve; `null` where it is not known yet, and where the body is part
   * of the load, which nobody counts when they say what they lift.
   */
  readonly intensity: Intensity | null;
}

/** The curve behind `adviseSet` for the same question; `null` before the first set, when it would be a guess. */
export function loadCurve(question: AdviseSet): LoadCurve | null {
  const { athlete, options } = question;
  const situation = situationOf(question);
  const { exercise, estimate, fatigue, history, done, probes } = situation;
  if (history === 'unseen' && done.length + probes.length === 0) return null;
  const advice = adviseSet(question);
  const target = question.target ?? repTarget(question);
  const [first = bodyWeightOption, ...rest] = options;
  const { bodyMassKg } = athlete.profile;
  const candidates = candidatesFor({ estimate, exercise, bodyMassKg, options: [first, ...rest], target, fatigue });
  const at = candidates.findIndex(({ option }) => option.loadKg === advice.loadKg);
  const points = candidates
    .slice(Math.max(0, at - curveLoads), at + curveLoads + 1)
    .map(({ option, prediction, chance }) => ({
      option,
      expectedReps: expectedReps(prediction),
      chanceInWindow: chance,
    }));
  return {
    target,
    advised: { option: advice.option, expectedReps: advice.expectedReps, chanceInWindow: advice.chanceInWindow },
    points,
    lastSets: advice.lastSets,
    intensity: isSetAlone(situation) ? intensityAt(estimate, middle(target)) : null,
  };
}

/** Known on this station, and moved by nothing but the load that is set. */
const isSetAlone = ({ exercise, history }: Situation): boolean =>
  history === 'known' && exercise.effective.bodyMassShare === 0 && exercise.loadMeaning !== 'band';

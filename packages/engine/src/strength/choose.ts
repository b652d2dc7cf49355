import type { Exercise } from '../catalog/exercise.ts';
import type { LoadOption } from '../gym/station.ts';
import type { RepTarget } from './advice.ts';
import { caps } from './constants.ts';
import { effectiveKg } from './effective.ts';
import type { Estimate } from './estimate.ts';
import { type Prediction, predict } from './predict.ts';
import { chanceInWindow, middle } from './window.ts';

/** One load of the station, with what it should bring. */
export interface Candidate {
  readonly option: LoadOption;
  readonly effectiveKg: number;
  readonly prediction: Prediction;
  /** Chance that the set ends inside the window, 0..1. */
  readonly chance: number;
}

/** At least one. */
export type Candidates = readonly [Candidate, ...Candidate[]];

/** What decides between loads, apart from gates and caps. */
export interface AdviseLoad {
  readonly estimate: Estimate;
  readonly exercise: Exercise;
  /** `null` = unknown. */
  readonly bodyMassKg: number | null;
  /** Ascending. */
  readonly options: readonly [LoadOption, ...LoadOption[]];
  readonly target: RepTarget;
  /** Log load lost to earlier sets and to a heavy day. */
  readonly fatigue: number;
}

/** Every load of the station with its prediction, ascending. */
export function candidatesFor({ estimate, exercise, bodyMassKg, options, target, fatigue }: AdviseLoad): Candidates {
  const candidate = (option: LoadOption): Candidate => {
    const moved = effectiveKg(exercise, option.loadKg, bodyMassKg);
    const prediction = predict(estimate, moved, fatigue);
    return { option, effectiveKg: moved, prediction, chance: chanceInWindow(prediction, target) };
  };
  const [first, ...rest] = options;
  return [candidate(first), ...rest.map(candidate)];
}

/**
 * The load with the best chance of the window. The lighter one wins a tie, and of the two loads around the ideal one
 * when no load has a fair chance. `onTargetKg`: the load that has just brought fatigue inside the window stays while
 * no other is clearly better.
 */
export function best(candidates: Candidates, target: RepTarget, onTargetKg: number | null = null): Candidate {
  const most = Math.max(...candidates.map(({ chance }) => chance));
  const same = candidates.find(({ option }) => option.loadKg === onTargetKg);
  if (same && same.chance >= caps.stayShare * most) return same;
  if (most < caps.leastChance) {
    return candidates.findLast(({ prediction }) => prediction.mean >= middle(target)) ?? candidates[0];
  }
  return candidates.find(({ chance }) => chance >= most - caps.tie) ?? candidates[0];
}

/** The load that the estimate alone proposes: no caps, no gates. */
export const adviseLoad = (question: AdviseLoad): Candidate => best(candidatesFor(question), question.target);

import type { Exercise } from '../catalog/exercise.ts';
import { bodyWeightOption, type LoadOption, type Placement } from '../gym/index.ts';
import { fatigueTarget, type RepTarget } from '../strength/advice.ts';
import { probeSets, restSecondsFor, warmUpRamp } from '../strength/index.ts';
import { setRange } from './limits.ts';
import { shownRestSeconds, stationChangeSeconds, warmUpSeconds, workSeconds } from './minutes.ts';

/** How long an exercise takes at a place, before its loads are known: what the solver counts with. */
export interface Clock {
  /** Whole seconds of the station change, the usual warm-up sets and so many working sets; walking comes with the route. */
  readonly seconds: (sets: number) => number;
  /** Whole seconds more for the full ramp, which only the session's first compound lift has. */
  readonly rampSeconds: number;
  /** Whole seconds of one round, which is a set, or a set of each side; and of the rest between two. */
  readonly roundSeconds: number;
  readonly betweenSeconds: number;
}

/** A station with every share of a load of 1 kg, on which the ramp is as long as it can be. */
const everyLoad: readonly LoadOption[] = [0.5, 0.75, 0.9, 1].map((loadKg) => ({
  loadKg,
  setting: bodyWeightOption.setting,
}));

/**
 * The clock of an exercise at a place. The lighter sets are counted at their longest: how many a load has is known
 * when it is advised, and the load is not asked of forty candidates at every pixel of the slider. A workout so never
 * takes more than was counted, and at most a lighter set less. `isProbed`: the load is not known, and probes come
 * before the sets.
 */
export function clockOf(
  exercise: Exercise,
  { options }: Placement,
  restSeconds: number,
  { target = fatigueTarget, isProbed = false }: { readonly target?: RepTarget; readonly isProbed?: boolean } = {},
): Clock {
  const rest = shownRestSeconds((restSeconds * restSecondsFor(target, exercise.restSeconds)) / exercise.restSeconds);
  const ramp = (firstOfSession: boolean): number => {
    if (options.length < 2) return 0;
    if (isProbed) return Math.ceil(warmUpSeconds(exercise, probeSets));
    const lighter = { loadKg: 1, options: everyLoad, exercise, firstOfSession, repetitions: target.high };
    return Math.ceil(warmUpSeconds(exercise, warmUpRamp(lighter)));
  };
  const usual = ramp(false);
  const repetitions = (target.low + target.high) / 2;
  const seconds = Array.from({ length: setRange.most + 1 }, (_, sets) =>
    Math.ceil(stationChangeSeconds + usual + workSeconds(exercise, sets, rest, repetitions)),
  );
  return {
    seconds: (sets) => seconds[sets] ?? Number.POSITIVE_INFINITY,
    rampSeconds: exercise.joints === 'compound' ? ramp(true) - usual : 0,
    roundSeconds: Math.ceil(workSeconds(exercise, 1, rest, repetitions)),
    betweenSeconds: rest,
  };
}

import type { Exercise } from '../catalog/exercise.ts';
import type { LoadOption, Setting } from '../gym/station.ts';
import { probe } from './constants.ts';
import { returnShare } from './layoff.ts';

export interface WarmUpSet {
  readonly loadKg: number;
  readonly setting: Setting;
  readonly repetitions: number;
}

/** The lighter sets before the first working set, as shares of its load (evidence §1.7: from memory and our choice). */
const learn = { share: 0.5, repetitions: 8 };
const climb = { share: 0.75, repetitions: 4 };
const nearly = { share: 0.9, repetitions: 2 };
/** Up to this many repetitions a load counts as heavy. */
const heavyRepetitions = 6;

/** The sets that find a load that nobody knows, when all of them are needed: they take the ramp's place. */
export const probeSets: readonly Pick<WarmUpSet, 'repetitions'>[] = Array.from({ length: probe.most }, () => ({
  repetitions: probe.repetitions,
}));

/**
 * Whether an unknown load is asked for before the sets. Only where it can be far off: the first dumbbells, cuffs and bands
 * are so light that the first set itself is safe, and tells more.
 */
export const isProbed = ({ loadMeaning }: Exercise): boolean => loadMeaning === 'stack' || loadMeaning === 'plates';

/** Whether probes come before the sets of an exercise that was last done so many days ago; `null` = never done. */
export const isProbedAfter = (exercise: Exercise, daysSince: number | null): boolean =>
  isProbed(exercise) && (daysSince === null || returnShare(daysSince) === null);

/**
 * Lighter sets before a working load, lightest first: for each share the heaviest load the station has at or below it.
 * The first exercise of a session climbs, a later compound lift takes one set, a later isolation lift none.
 * `repetitions`: the most that the working set asks for, 15 when left out.
 */
export function warmUpRamp({
  loadKg,
  options,
  exercise,
  firstOfSession,
  repetitions = 15,
}: {
  readonly loadKg: number;
  readonly options: readonly LoadOption[];
  readonly exercise: Exercise;
  readonly firstOfSession: boolean;
  readonly repetitions?: number;
}): readonly WarmUpSet[] {
  const heavy = repetitions <= heavyRepetitions ? [nearly] : [];
  const steps = firstOfSession ? [learn, climb, ...heavy] : exercise.joints === 'compound' ? [learn] : [];
  const sets: WarmUpSet[] = [];
  for (const step of steps) {
    const option = options.findLast((each) => each.loadKg > 0 && each.loadKg <= loadKg * step.share);
    if (option && option.loadKg !== sets.at(-1)?.loadKg) sets.push({ ...option, repetitions: step.repetitions });
  }
  return sets;
}

/** What a runner's own heart says of what hills cost them. */
import type { Run } from '../../journal/athlete.ts';
import { type Day, daysBetween } from '../../time.ts';
import { airPercent } from './air.ts';
import { laboratoryExtra, usualCost } from './cost.ts';
import type { CostModel } from './program.ts';

/** Some minutes at one setting of a belt, with the heart rate at their end. */
export interface BeltHeartRate {
  readonly speedKmh: number;
  readonly gradePercent: number;
  readonly beatsPerMinute: number;
}

export interface LearntCost {
  readonly cost: CostModel;
  /** One standard deviation of what is not known of `uphill`. */
  readonly doubt: number;
}

/** What is known of a runner beforehand (evidence §5.1): 0.75 with a standard deviation of 0.15. */
const prior = { mean: 0.75, sd: 0.15 } as const;
/** From day to day and minute to minute the heart differs by this much at the same work, beats a minute (our choice). */
const heartNoise = 4;
const candidates = Array.from({ length: 121 }, (_, index) => 0.15 + index / 100);

/**
 * The runner's own cost uphill from heart rates at known settings. The heart follows the power in a line of its own for each
 * runner, so that every candidate has its line; how well it fits, with what is known beforehand, is its weight. Few or equal
 * settings leave what is known beforehand. Settings below 0 % are not asked.
 */
export function learnUphill(measured: readonly BeltHeartRate[]): LearntCost {
  const asked = measured.filter(({ gradePercent }) => gradePercent >= 0);
  const weights = candidates.map(
    (uphill) =>
      -squaredMisfit(asked, uphill) / (2 * heartNoise ** 2) - (uphill - prior.mean) ** 2 / (2 * prior.sd ** 2),
  );
  const most = Math.max(...weights);
  const shares = weights.map((weight) => Math.exp(weight - most));
  const total = shares.reduce((sum, share) => sum + share, 0);
  const mean = (of: (uphill: number) => number): number =>
    candidates.reduce((sum, uphill, index) => sum + of(uphill) * (shares[index] ?? 0), 0) / total;
  const uphill = mean((each) => each);
  return { cost: { kind: 'blend', uphill }, doubt: Math.sqrt(mean((each) => (each - uphill) ** 2)) };
}

/** Older runs were run by another heart (our choice); fewer than these tell nothing (our choice). */
const believed = { days: 56, runs: 3 } as const;

/** What hills cost this runner by the runs on a belt in the eight weeks up to a day whose grade and heart rate are known. */
export function costFrom(runs: readonly Run[], on: Day): CostModel {
  const measured = runs.flatMap((run): readonly BeltHeartRate[] => {
    const { day, ground, gradePercent, meanHeartRate, distanceMetres, seconds } = run;
    const age = daysBetween(day, on);
    if (ground !== 'treadmill' || age < 0 || age > believed.days) return [];
    if (gradePercent === null || meanHeartRate === null || distanceMetres === null) return [];
    return [{ speedKmh: (3.6 * distanceMetres) / seconds, gradePercent, beatsPerMinute: meanHeartRate }];
  });
  return measured.length < believed.runs ? usualCost : learnUphill(measured).cost;
}

/** Squared beats that the best line of heart rate by power leaves, when hills cost so much. */
function squaredMisfit(measured: readonly BeltHeartRate[], uphill: number): number {
  const points = measured.map(({ speedKmh, gradePercent, beatsPerMinute }) => {
    const speed = speedKmh / 3.6;
    return { power: speed * (1 + uphill * laboratoryExtra(gradePercent - airPercent(speed))), beatsPerMinute };
  });
  const mean = (of: (point: (typeof points)[number]) => number): number =>
    points.reduce((sum, point) => sum + of(point), 0) / points.length;
  const [power, beats] = [mean((point) => point.power), mean((point) => point.beatsPerMinute)];
  const spread = mean((point) => (point.power - power) ** 2);
  const together = mean((point) => (point.power - power) * (point.beatsPerMinute - beats));
  // A heart that slows with more work is a fault of the belt or the strap.
  const slope = spread > 0 ? Math.max(0, together / spread) : 0;
  return points.reduce((sum, point) => sum + (point.beatsPerMinute - beats - slope * (point.power - power)) ** 2, 0);
}

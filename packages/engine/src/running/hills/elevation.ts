/** Elevations without their noise: as far as they can be believed, so that a flat course is flat and a hilly one is not. */
import type { Course, CoursePoint } from './program.ts';

/** A course at equal steps along the way. */
export interface Terrain {
  readonly stepMetres: number;
  /** At 0, 1, 2 … steps. */
  readonly elevations: readonly number[];
  /** One standard deviation of the noise that was taken out. */
  readonly noiseMetres: number;
}

/** Evidence §5.3: resampled every 10 m, the median of five, then a Gaussian of 30 m for positions from satellites. */
const stepMetres = 10;
const leastSmoothing = 30;
/** Wider than this a hill of half a kilometre would be lost (our choice). */
const mostSmoothing = 300;
/** Grades may be wrong by 0.3 %, less than a step of a belt, or by a fifth of what is usual on the course (our choice). */
const trustedGrade = { absolute: 0.003, share: 0.2 } as const;
/** Lags at which noise is looked for, metres: what changes within them and back is no road. */
const lags = [50, 100, 200] as const;
const usualGradeLag = 400;
/** Steeper is an error of the file (evidence §5.3). */
const steepestSlope = 0.3;
/** Ups and downs below this are not counted as climb (our choice, as most barometers count). */
const leastClimbMetres = 3;

/**
 * Noise is known by how it scales: the bend of a road grows with the distance over which it is taken, at least in
 * proportion, that of noise does not (the nugget of a variogram). Where there is noise, the Gaussian is as wide as grades
 * of trusted size need: Boston keeps its 30 m, and a city of high houses is smoothed by hundreds.
 */
export function terrainOf({ points }: Course): Terrain {
  const raw = resampled(points);
  const usualGrade = Math.sqrt(meanSquare(differences(raw.elevations, usualGradeLag / raw.stepMetres))) / usualGradeLag;
  const trusted = Math.max(trustedGrade.absolute, trustedGrade.share * usualGrade);
  let noise = 0;
  let smoothing: number = leastSmoothing;
  for (const lag of lags) {
    const sd = noiseAt(raw.elevations, lag / raw.stepMetres);
    // The slope of noise after a Gaussian of width s: sd · √(lag / 2√π s) / √2 s.
    const needed = ((sd * Math.sqrt(lag / (2 * Math.sqrt(Math.PI)))) / (Math.SQRT2 * trusted)) ** (2 / 3);
    noise = Math.max(noise, sd);
    smoothing = Math.max(smoothing, needed);
  }
  const elevations = gaussian(medianOfFive(raw.elevations), Math.min(mostSmoothing, smoothing) / raw.stepMetres);
  return { stepMetres: raw.stepMetres, elevations, noiseMetres: noise };
}

/** The mean grade of each step in percent. */
export const gradesOf = ({ stepMetres, elevations }: Terrain): readonly number[] =>
  differences(elevations, 1).map((rise) => 100 * Math.min(steepestSlope, Math.max(-steepestSlope, rise / stepMetres)));

/** Climb and descent, counted from turning point to turning point. */
export function climbOf(elevations: readonly number[]): {
  readonly climbMetres: number;
  readonly descentMetres: number;
} {
  const first = elevations[0] ?? 0;
  let [from, to] = [first, first];
  let [climbMetres, descentMetres] = [0, 0];
  const count = (): void => {
    if (Math.abs(to - from) < leastClimbMetres) return;
    if (to > from) climbMetres += to - from;
    else descentMetres += from - to;
  };
  for (const elevation of elevations) {
    const goesOn = to >= from ? elevation >= to : elevation <= to;
    if (goesOn) to = elevation;
    else if (Math.abs(elevation - to) >= leastClimbMetres) {
      count();
      [from, to] = [to, elevation];
    }
  }
  count();
  return { climbMetres, descentMetres };
}

/** The terrain for a chart, in at most `most` points. */
export function chartOf({ stepMetres, elevations }: Terrain, most: number): readonly CoursePoint[] {
  const last = elevations.length - 1;
  const count = Math.min(most - 1, last);
  return Array.from({ length: count + 1 }, (_, index) => {
    const at = Math.round((last * index) / count);
    return { metres: at * stepMetres, elevationMetres: elevations[at] ?? 0 };
  });
}

function resampled(points: readonly CoursePoint[]): {
  readonly stepMetres: number;
  readonly elevations: readonly number[];
} {
  const metres = points.at(-1)?.metres ?? 0;
  const count = Math.max(1, Math.round(metres / stepMetres));
  const step = metres / count;
  const elevations: number[] = [];
  let next = 0;
  for (let index = 0; index <= count; index += 1) {
    const at = index * step;
    while ((points[next]?.metres ?? Number.POSITIVE_INFINITY) < at) next += 1;
    const after = points[next] ?? points.at(-1);
    const before = points[next - 1] ?? after;
    if (before === undefined || after === undefined) break;
    const span = after.metres - before.metres;
    const share = span > 0 ? (at - before.metres) / span : 0;
    elevations.push(before.elevationMetres + share * (after.elevationMetres - before.elevationMetres));
  }
  return { stepMetres: step, elevations };
}

const differences = (values: readonly number[], lag: number): readonly number[] => {
  const whole = Math.max(1, Math.round(lag));
  return values.slice(whole).map((value, index) => value - (values[index] ?? value));
};

const meanSquare = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value ** 2, 0) / values.length;

/** The part of the bend over a lag that does not grow when the lag is doubled; of noise alone it has six times its variance. */
function noiseAt(elevations: readonly number[], lag: number): number {
  const bend = (over: number): number => meanSquare(differences(differences(elevations, over), over));
  return Math.sqrt(Math.max(0, (4 * bend(lag) - bend(2 * lag)) / 3 / 6));
}

const medianOfFive = (values: readonly number[]): readonly number[] =>
  values.map((value, index) => {
    if (index < 2 || index + 2 >= values.length) return value;
    return values.slice(index - 2, index + 3).toSorted((a, b) => a - b)[2] ?? value;
  });

/** A Gaussian of a width in steps. The ends go on turned about themselves, so that start and finish keep their height. */
function gaussian(values: readonly number[], width: number): readonly number[] {
  const reach = Math.ceil(3 * width);
  const weights = Array.from({ length: 2 * reach + 1 }, (_, index) =>
    Math.exp(-((index - reach) ** 2) / (2 * width ** 2)),
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const last = values.length - 1;
  const at = (index: number): number => values[Math.min(last, Math.max(0, index))] ?? 0;
  const beyond = (index: number): number => {
    if (index < 0) return 2 * at(0) - at(-index);
    return index > last ? 2 * at(last) - at(2 * last - index) : at(index);
  };
  return values.map((_, index) => {
    let sum = 0;
    for (const [offset, weight] of weights.entries()) sum += weight * beyond(index + offset - reach);
    return sum / total;
  });
}

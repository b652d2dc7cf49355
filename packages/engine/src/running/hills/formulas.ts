/** Published formulas of what moving costs, as published: each with its source and the range in which it was measured. */

/** Rise over run, 0.05 for 5 %. */
type Slope = number;

/** Joules for each kilogram and metre, by the slope (Minetti et al. 2002, J Appl Physiol 93:1039; ten runners). */
interface ByDistance {
  readonly source: string;
  readonly slopes: { readonly min: Slope; readonly max: Slope };
  readonly cost: (slope: Slope) => number;
}

/** Millilitres of oxygen for each kilogram and minute (ACSM's Guidelines, metabolic equations). */
interface ByMinute {
  readonly source: string;
  readonly slopes: { readonly min: Slope; readonly max: Slope };
  readonly metresPerMinute: { readonly min: number; readonly max: number };
  readonly oxygen: (metresPerMinute: number, slope: Slope) => number;
}

const clamp = (value: number, { min, max }: { readonly min: number; readonly max: number }): number =>
  Math.min(max, Math.max(min, value));

/** A formula's value, and whether it had to be asked at the edge of what was measured. */
export interface Published {
  readonly value: number;
  readonly isOutside: boolean;
}

export const minettiRunning: ByDistance = {
  source: 'Minetti 2002, running',
  slopes: { min: -0.45, max: 0.45 },
  cost: (i) => 155.4 * i ** 5 - 30.4 * i ** 4 - 43.3 * i ** 3 + 46.3 * i ** 2 + 19.5 * i + 3.6,
};

export const minettiWalking: ByDistance = {
  source: 'Minetti 2002, walking',
  slopes: { min: -0.45, max: 0.45 },
  cost: (i) => 280.5 * i ** 5 - 58.7 * i ** 4 - 76.8 * i ** 3 + 51.9 * i ** 2 + 19.6 * i + 2.5,
};

export const acsmRunning: ByMinute = {
  source: 'ACSM, running',
  slopes: { min: 0, max: 0.45 },
  metresPerMinute: { min: 134, max: 400 },
  oxygen: (v, i) => 0.2 * v + 0.9 * v * i + 3.5,
};

export const acsmWalking: ByMinute = {
  source: 'ACSM, walking',
  slopes: { min: 0, max: 0.45 },
  metresPerMinute: { min: 50, max: 100 },
  oxygen: (v, i) => 0.1 * v + 1.8 * v * i + 3.5,
};

/** Joules for each kilogram and metre at a grade in percent; at the edge of the range where the grade is outside. */
export function costPerMetre({ slopes, cost }: ByDistance, gradePercent: number): Published {
  const slope = clamp(gradePercent / 100, slopes);
  return { value: cost(slope), isOutside: slope !== gradePercent / 100 };
}

/** Oxygen for each kilogram and minute; at the edge of the range where the speed or the grade is outside. */
export function oxygenPerMinute(
  { slopes, metresPerMinute, oxygen }: ByMinute,
  { speedKmh, gradePercent }: { readonly speedKmh: number; readonly gradePercent: number },
): Published {
  const asked = { speed: (speedKmh * 1000) / 60, slope: gradePercent / 100 };
  const speed = clamp(asked.speed, metresPerMinute);
  const slope = clamp(asked.slope, slopes);
  return { value: oxygen(speed, slope), isOutside: speed !== asked.speed || slope !== asked.slope };
}

/**
 * What Strava's grade-adjusted pace says a metre costs beside a flat one, by grade in percent: a model of many runners,
 * read off uploads of known grade (specialsauce, MIT).
 */
export const populationFactors: readonly (readonly [gradePercent: number, factor: number])[] = [
  [-45, 2.096],
  [-30, 1.495],
  [-25, 1.273],
  [-20, 1.081],
  [-15, 0.941],
  [-10, 0.876],
  [-6, 0.891],
  [-4, 0.918],
  [-2, 0.96],
  [0, 1],
  [1, 1.03],
  [2, 1.055],
  [4, 1.135],
  [6, 1.228],
  [8, 1.337],
  [10, 1.459],
  [12, 1.61],
  [15, 1.846],
  [20, 2.297],
  [25, 2.727],
  [30, 3.158],
  [45, 4.286],
];

/** The population's factor at any grade: straight between the points, the last one beyond them. */
export function populationFactor(gradePercent: number): number {
  let before = populationFactors[0] ?? [0, 1];
  for (const point of populationFactors) {
    if (point[0] >= gradePercent) {
      const span = point[0] - before[0];
      const share = span === 0 ? 1 : Math.max(0, gradePercent - before[0]) / span;
      return before[1] + share * (point[1] - before[1]);
    }
    before = point;
  }
  return before[1];
}

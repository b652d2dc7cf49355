export type DistanceUnit = 'km' | 'mi';

/** The international mile. */
export const metresIn: Readonly<Record<DistanceUnit, number>> = { km: 1000, mi: 1609.344 };
/** Garmin lists climb in metres or feet, as the distance is in kilometres or miles. */
export const heightIn: Readonly<Record<DistanceUnit, number>> = { km: 1, mi: 0.3048 };

/** How far steps and stride may be from the distance of the satellites (our choice); the units are 60 % apart. */
const slack = 0.15;

/**
 * The unit of the distances of a list: steps times metres a step are metres, whatever the account shows distances in.
 * Settled by the middle of all activities that list both; `null` when none does, or when they fit neither unit.
 */
export function distanceUnitOf(
  activities: readonly { readonly steppedMetres: number; readonly distance: number }[],
): DistanceUnit | null {
  const ratios = activities
    .filter(({ steppedMetres, distance }) => steppedMetres > 0 && distance > 0)
    .map(({ steppedMetres, distance }) => steppedMetres / distance)
    .toSorted((a, b) => a - b);
  const middle = ratios[Math.floor(ratios.length / 2)];
  if (middle === undefined) return null;
  const isNear = (unit: DistanceUnit): boolean => Math.abs(middle / metresIn[unit] - 1) < slack;
  return isNear('km') ? 'km' : isNear('mi') ? 'mi' : null;
}

import { bodyWeightPossible } from '../catalog/body-weight.ts';
import type { Exercise } from '../catalog/exercise.ts';
import { bodyWeightOption, loadOptionsOf } from './loads.ts';
import type { Gym, LoadOption, Station, StationKind } from './station.ts';

/** Where an exercise can be done, and with what. */
export interface Placement {
  /** `null`: anywhere on the floor. */
  readonly station: Station | null;
  /** At least one; ascending. */
  readonly options: readonly LoadOption[];
}

/** `placements` of one exercise after the other: the stations are put in order once. */
export function placementsIn(gym: Gym): (exercise: Exercise) => readonly Placement[] {
  const inWalkingOrder = gym.stations
    .toSorted((a, b) => a.placeMetres - b.placeMetres)
    .map((station) => ({ station, optionsFor: loadOptionsOf(station) }));
  const ofKind = (kind: StationKind) => inWalkingOrder.filter(({ station }) => station.kind === kind);
  return (exercise) => {
    if (exercise.needs.some((kind) => ofKind(kind).length === 0)) return [];
    const loaded = exercise.stations
      .flatMap(ofKind)
      .map(({ station, optionsFor }) => ({ station, options: optionsFor(exercise) }))
      .filter(({ options }) => options.length > 0);
    if (!bodyWeightPossible(exercise)) return loaded;
    const [firstNeed] = exercise.needs;
    const place = firstNeed === undefined ? null : (ofKind(firstNeed)[0]?.station ?? null);
    return [...loaded, { station: place, options: [bodyWeightOption] }];
  };
}

/**
 * Every place in the gym where the exercise can be done, the best first: the exercise's own order of stations, then
 * the nearer to the entrance; with body weight alone last. Empty when it cannot be done here, because no station
 * holds its load or something that it needs is missing.
 */
export const placements = (gym: Gym, exercise: Exercise): readonly Placement[] => placementsIn(gym)(exercise);

import { gymPreset, type Loads, presetNames, type StationKind } from '@legwork/engine/gym';
import type { Unit } from '@legwork/engine/units';

/** What a station is called on the gym floor. */
export const stationNames: Readonly<Record<StationKind, string>> = {
  'leg-press': 'Leg press',
  'leg-extension': 'Leg extension',
  'leg-curl-seated': 'Seated leg curl',
  'leg-curl-lying': 'Lying leg curl',
  'hip-abduction-machine': 'Hip abduction (legs out)',
  'hip-adduction-machine': 'Hip adduction (legs in)',
  'calf-raise-standing-machine': 'Standing calf raise',
  'calf-raise-seated-machine': 'Seated calf raise',
  dumbbells: 'Dumbbells',
  barbell: 'Barbell',
  'ankle-cuffs': 'Ankle weights',
  bands: 'Bands',
  'exercise-ball': 'Exercise ball',
  step: 'Step or box',
  bench: 'Bench',
  mat: 'Mat',
  'nordic-anchor': 'Anchor for the feet',
  treadmill: 'Treadmill',
};

export const loadTypeNames: Readonly<Record<Loads['type'], string>> = {
  stack: 'Weight stack with a pin',
  plates: 'Plates',
  dumbbells: 'Dumbbells',
  cuffs: 'Ankle weights',
  bands: 'Bands',
  treadmill: 'Treadmill',
  none: 'No load',
};

/** The loads that such a station usually has: those of the first ready-made gym that has one loaded this way. */
export function usualLoads(kind: StationKind, type: Loads['type'], unit: Unit): Loads {
  const stations = presetNames.flatMap((name) => gymPreset(name, unit, 'usual').stations);
  const alike = stations.filter((station) => station.loads.type === type);
  return (alike.find((station) => station.kind === kind) ?? alike[0])?.loads ?? emptyLoads(type, unit);
}

function emptyLoads(type: Loads['type'], unit: Unit): Loads {
  switch (type) {
    case 'stack':
      return { type, unit, pins: [], addOns: [] };
    case 'dumbbells':
      return { type, unit, pairs: [] };
    case 'plates':
      return { type, unit, bar: 0, platePairs: [] };
    case 'cuffs':
      return { type, unit, perAnkle: [] };
    case 'bands':
      return { type, levels: [] };
    case 'treadmill':
      return { type, speedKmh: { min: 1, max: 16, step: 0.1 }, gradePercent: { min: 0, max: 12, step: 0.5 } };
    case 'none':
      return { type };
  }
}

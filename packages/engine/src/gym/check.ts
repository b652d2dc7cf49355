import { toKg, type Unit } from '../units.ts';
import type { Gym, Loads, Range, Station, StationKind } from './station.ts';

/** One thing that cannot be so, for the form that edits the station. */
export interface StationProblem {
  /** Path inside what was checked, e.g. `loads.pins`. */
  readonly field: string;
  /** What would be right, in short. */
  readonly expected: string;
  /** One sentence for the athlete. */
  readonly message: string;
}

/** What each kind of station can hold. */
export const loadTypesOf: Readonly<Record<StationKind, readonly Loads['type'][]>> = {
  'leg-press': ['stack', 'plates'],
  'leg-extension': ['stack', 'plates'],
  'leg-curl-seated': ['stack', 'plates'],
  'leg-curl-lying': ['stack', 'plates'],
  'hip-abduction-machine': ['stack', 'plates'],
  'hip-adduction-machine': ['stack', 'plates'],
  'calf-raise-standing-machine': ['stack', 'plates'],
  'calf-raise-seated-machine': ['stack', 'plates'],
  dumbbells: ['dumbbells'],
  barbell: ['plates'],
  'ankle-cuffs': ['cuffs'],
  bands: ['bands'],
  'exercise-ball': ['none'],
  step: ['none'],
  bench: ['none'],
  mat: ['none'],
  'nordic-anchor': ['none'],
  treadmill: ['treadmill'],
};

/** Past these a number is a slip of the finger; our choice, well above what is made. */
const limits = {
  pinKg: 500,
  addOnKg: 25,
  dumbbellKg: 100,
  barKg: 150,
  plateKg: 50,
  cuffKg: 20,
  speedKmh: 40,
  /** Some belts go down to −3 % and up to 40 % (evidence §5.3). */
  leastGradePercent: -10,
  gradePercent: 40,
  entries: 100,
  metres: 2000,
} as const;

/** Everything about a station that cannot be so; empty when it can be used. */
export function stationProblems(station: Station): readonly StationProblem[] {
  const problems: StationProblem[] = [];
  if (station.name.trim() === '') {
    problems.push({ field: 'name', expected: 'a name', message: 'Give the station a name.' });
  }
  if (!(station.placeMetres >= 0 && station.placeMetres <= limits.metres)) {
    problems.push({
      field: 'placeMetres',
      expected: `0 to ${limits.metres} m`,
      message: 'Say how far from the entrance the station stands, in metres.',
    });
  }
  const types = loadTypesOf[station.kind];
  if (!types.includes(station.loads.type)) {
    problems.push({
      field: 'loads.type',
      expected: types.join(' or '),
      message: 'This kind of station is not loaded that way.',
    });
  }
  return [...problems, ...loadProblems(station.loads)];
}

/** The same for a whole gym: its name, its stations (`stations[2].loads.pins`), and no station id twice. */
export function gymProblems(gym: Gym): readonly StationProblem[] {
  const named: readonly StationProblem[] =
    gym.name.trim() === '' ? [{ field: 'name', expected: 'a name', message: 'Give the gym a name.' }] : [];
  const inStations = gym.stations.flatMap((station, index) => {
    const place = `stations[${index}]`;
    const twice = gym.stations.findIndex(({ id }) => id === station.id) < index;
    const own: readonly StationProblem[] = twice
      ? [{ field: 'id', expected: 'an id of its own', message: `Two stations share the id "${station.id}".` }]
      : [];
    return [...own, ...stationProblems(station)].map(({ field, expected, message }) => ({
      field: `${place}.${field}`,
      expected,
      message,
    }));
  });
  return [...named, ...inStations];
}

function loadProblems(loads: Loads): readonly StationProblem[] {
  switch (loads.type) {
    case 'stack':
      return [
        ...listProblems('loads.pins', loads.pins, loads.unit, limits.pinKg, 'The numbers beside the pin'),
        ...weightProblems('loads.addOns', loads.addOns, loads.unit, limits.addOnKg, 'The add-on weights'),
      ];
    case 'dumbbells':
      return listProblems('loads.pairs', loads.pairs, loads.unit, limits.dumbbellKg, 'The dumbbells');
    case 'plates': {
      const barFits = loads.bar >= 0 && toKg(loads.bar, loads.unit) <= limits.barKg;
      return [
        ...(barFits ? [] : [tooMuch('loads.bar', limits.barKg, loads.unit, 'The empty bar or sled', 0)]),
        ...(loads.bar === 0 && loads.platePairs.length === 0 ? [nothingToLift('loads.platePairs')] : []),
        ...weightProblems('loads.platePairs', loads.platePairs, loads.unit, limits.plateKg, 'The plates'),
      ];
    }
    case 'cuffs':
      return listProblems('loads.perAnkle', loads.perAnkle, loads.unit, limits.cuffKg, 'The ankle weights');
    case 'bands':
      return bandProblems(loads.levels);
    case 'treadmill':
      return [
        ...rangeProblems('loads.speedKmh', loads.speedKmh, 0, limits.speedKmh, 'The speed'),
        ...rangeProblems(
          'loads.gradePercent',
          loads.gradePercent,
          limits.leastGradePercent,
          limits.gradePercent,
          'The incline',
        ),
      ];
    case 'none':
      return [];
    default:
      return loads satisfies never;
  }
}

/** A scale to choose from: at least one weight, each heavier than the one before. */
function listProblems(
  field: string,
  values: readonly number[],
  unit: Unit,
  mostKg: number,
  what: string,
): readonly StationProblem[] {
  if (values.length === 0) return [nothingToLift(field)];
  const ascending = values.every((value, index) => value > (values[index - 1] ?? 0));
  return [
    ...weightProblems(field, values, unit, mostKg, what),
    ...(ascending
      ? []
      : [{ field, expected: 'ascending, no number twice', message: `${what} must go up from one to the next.` }]),
  ];
}

/** A heap to pick from: any order, any number of each. */
function weightProblems(
  field: string,
  values: readonly number[],
  unit: Unit,
  mostKg: number,
  what: string,
): readonly StationProblem[] {
  const fit = values.every((value) => value > 0 && toKg(value, unit) <= mostKg);
  return [
    ...(fit ? [] : [tooMuch(field, mostKg, unit, what)]),
    ...(values.length <= limits.entries
      ? []
      : [{ field, expected: `at most ${limits.entries}`, message: `${what} are too many to list.` }]),
  ];
}

function bandProblems(levels: readonly string[]): readonly StationProblem[] {
  const field = 'loads.levels';
  if (levels.length === 0) return [nothingToLift(field)];
  const named = levels.every((level) => level.trim() !== '') && new Set(levels).size === levels.length;
  return named ? [] : [{ field, expected: 'different names', message: 'Give each band a name of its own.' }];
}

function rangeProblems(field: string, range: Range, least: number, most: number, what: string): StationProblem[] {
  const sane = range.min >= least && range.max <= most && range.min <= range.max && range.step > 0;
  if (sane) return [];
  return [
    {
      field,
      expected: `${least} to ${most}, lowest first, in steps above 0`,
      message: `${what} must run from its lowest to its highest value in steps.`,
    },
  ];
}

const nothingToLift = (field: string): StationProblem => ({
  field,
  expected: 'at least one load',
  message: 'List at least one load that can be set here.',
});

const tooMuch = (field: string, mostKg: number, unit: Unit, what: string, least?: number): StationProblem => {
  const most = unit === 'kg' ? mostKg : Math.floor(mostKg / toKg(1, 'lb'));
  const from = least === undefined ? 'above 0' : `${least}`;
  return {
    field,
    expected: `${from} to ${most} ${unit}`,
    message: `${what} must be ${from} and at most ${most} ${unit}.`,
  };
};

import { bodyWeightPossible } from '../catalog/body-weight.ts';
import type { Exercise } from '../catalog/exercise.ts';
import { toKg } from '../units.ts';
import type { LoadOption, Loads, Range, Setting, Station } from './station.ts';
import { fewestPieces, sameTotal } from './subsets.ts';

/** Nothing added: the body, or the leg, is the load. */
export const bodyWeightOption: LoadOption = { loadKg: 0, setting: { type: 'body-weight' } };

/**
 * Every load that can really be set for the exercise on the station, ascending by `loadKg` without duplicates, each
 * with the simplest way to set it. `loadKg` is the number at the pin with its add-ons, the bar with all its plates,
 * both dumbbells of a pair together, or one ankle's cuff, converted exactly when the station is marked in pounds.
 * Bands and treadmills have no kilograms: theirs is an ordinal, the level counted from 1 and the grade in percent.
 * The station is taken as it is: whether the exercise belongs on it is for `placements` to say. `null` is the floor,
 * where there is body weight or nothing.
 */
export const loadOptions = (station: Station | null, exercise: Exercise): readonly LoadOption[] =>
  loadOptionsOf(station)(exercise);

/** `loadOptions` of one exercise after the other: what the station has is worked out once. */
export function loadOptionsOf(station: Station | null): (exercise: Exercise) => readonly LoadOption[] {
  const loads: Loads = station?.loads ?? { type: 'none' };
  const known: Partial<Record<Hands, readonly LoadOption[]>> = {};
  return (exercise) => {
    const hands = exercise.loadMeaning === 'dumbbell' ? 'one' : 'both';
    const added = (known[hands] ??= withoutDuplicates(optionsOf(loads, hands)));
    const alone = bodyWeightPossible(exercise) && loads.type !== 'plates';
    return alone ? [bodyWeightOption, ...added.filter((option) => option.loadKg > 0)] : added;
  };
}

/** The hands that hold a dumbbell. */
type Hands = 'one' | 'both';

/** In the order of simplicity: where two settings weigh the same, the first stays. */
function optionsOf(loads: Loads, hands: Hands): readonly LoadOption[] {
  switch (loads.type) {
    case 'stack':
      return fewestPieces(loads.addOns)
        .toSorted((a, b) => a.chosen.length - b.chosen.length)
        .flatMap(({ total, chosen }) =>
          loads.pins.map((pin) => ({
            loadKg: toKg(pin + total, loads.unit),
            setting: { type: 'pin', unit: loads.unit, pin, addOns: chosen } satisfies Setting,
          })),
        );
    case 'dumbbells':
      return loads.pairs.map((each) =>
        hands === 'one'
          ? { loadKg: toKg(each, loads.unit), setting: { type: 'dumbbell', unit: loads.unit, weight: each } }
          : { loadKg: toKg(2 * each, loads.unit), setting: { type: 'dumbbell-pair', unit: loads.unit, each } },
      );
    case 'plates':
      return fewestPieces(loads.platePairs).map(({ total, chosen }) => ({
        loadKg: toKg(loads.bar + 2 * total, loads.unit),
        setting: { type: 'plates', unit: loads.unit, bar: loads.bar, eachSide: chosen },
      }));
    case 'cuffs':
      return loads.perAnkle.map((weight) => ({
        loadKg: toKg(weight, loads.unit),
        setting: { type: 'cuff', unit: loads.unit, weight },
      }));
    case 'bands':
      return loads.levels.map((level, index) => ({ loadKg: index + 1, setting: { type: 'band', level } }));
    case 'treadmill':
      return hills(loads.speedKmh, loads.gradePercent);
    case 'none':
      return [];
    default:
      return loads satisfies never;
  }
}

/** Keeps the first of equal loads; most stations list theirs in order, each once. */
function withoutDuplicates(options: readonly LoadOption[]): readonly LoadOption[] {
  const isInOrder = options.every(
    ({ loadKg }, index) => sameTotal(options[index - 1]?.loadKg ?? Number.NEGATIVE_INFINITY) < sameTotal(loadKg),
  );
  if (isInOrder) return options;
  const seen = new Set<number>();
  const kept = options.filter(({ loadKg }) => {
    const key = sameTotal(loadKg);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  return kept.toSorted((a, b) => a.loadKg - b.loadKg);
}

/** Hill repetitions are run at 4–10 % (evidence §5.3). */
const hillGrades = { min: 4, max: 10 } as const;

/** An easy running speed for most; our choice, the runner changes it on the belt. */
const hillSpeedKmh = 8;

/** One option for each grade of the belt that makes a hill; its steepest when it has none that steep. */
function hills(speedKmh: Range, gradePercent: Range): readonly LoadOption[] {
  const speed = nearestInRange(hillSpeedKmh, speedKmh);
  const grades = valuesOf(gradePercent).filter((grade) => grade >= hillGrades.min && grade <= hillGrades.max);
  const offered = grades.length > 0 ? grades : [gradePercent.max];
  return offered.map((grade) => ({
    loadKg: grade,
    setting: { type: 'treadmill', speedKmh: speed, gradePercent: grade },
  }));
}

/** The values of a range, from `min` up in steps, without the drift of repeated addition. */
function valuesOf(range: Range): readonly number[] {
  if (!(range.step > 0) || !(range.max >= range.min)) return [];
  const steps = Math.floor((range.max - range.min) / range.step + 1e-9);
  return Array.from({ length: steps + 1 }, (_, step) => inHundredths(range.min + step * range.step));
}

function nearestInRange(value: number, range: Range): number {
  if (value <= range.min) return range.min;
  if (value >= range.max || !(range.step > 0)) return Math.min(value, range.max);
  const step = Math.round((value - range.min) / range.step);
  return inHundredths(Math.min(range.max, range.min + step * range.step));
}

const inHundredths = (value: number): number => Math.round(value * 100) / 100;

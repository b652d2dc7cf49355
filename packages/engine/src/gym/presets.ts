import type { Unit } from '../units.ts';
import type { Gym, Loads, Station, StationKind } from './station.ts';

/** Gyms to start from: typical equipment, our choice. The athlete then corrects what theirs really has. */
export const presetNames = ['commercial', 'hotel', 'school', 'home', 'none'] as const;
export type PresetName = (typeof presetNames)[number];

/**
 * A typical gym, marked as such gyms are where `unit` is used: a pound stack steps by 10 lb, it is not a kilogram
 * stack converted. Station ids are stable and unique within the gym.
 */
export function gymPreset(preset: PresetName, unit: Unit, gymId: string): Gym {
  return { id: gymId, name: names[preset], stations: stationsOf[preset](unit) };
}

const names: Readonly<Record<PresetName, string>> = {
  commercial: 'Gym',
  hotel: 'Hotel gym',
  school: 'School gym',
  home: 'Home',
  none: 'The floor',
};

const stationsOf: Readonly<Record<PresetName, (unit: Unit) => readonly Station[]>> = {
  commercial: (unit) => [
    station('treadmill', 'Treadmill', 5, belt(20, 15)),
    station('leg-press', 'Leg press', 14, stack(unit, steps(20, 200, 10), steps(40, 440, 20), [5], [10])),
    station('leg-press', '45° leg press', 17, sled(unit), 'leg-press-45'),
    station('leg-extension', 'Leg extension', 20, stack(unit, steps(5, 100, 5), steps(10, 220, 10), [2.5], [5])),
    station('leg-curl-seated', 'Seated leg curl', 22, stack(unit, steps(5, 100, 5), steps(10, 220, 10), [2.5], [5])),
    station('leg-curl-lying', 'Lying leg curl', 24, stack(unit, steps(5, 80, 5), steps(10, 180, 10), [2.5], [5])),
    station('hip-abduction-machine', 'Hip abduction', 27, stack(unit, steps(5, 100, 5), steps(10, 220, 10))),
    station('hip-adduction-machine', 'Hip adduction', 29, stack(unit, steps(5, 100, 5), steps(10, 220, 10))),
    station('calf-raise-standing-machine', 'Standing calf', 32, stack(unit, steps(10, 150, 10), steps(20, 340, 20))),
    station('calf-raise-seated-machine', 'Seated calf', 34, {
      type: 'plates',
      unit,
      bar: 0,
      platePairs: unit === 'kg' ? [20, 10, 10, 5, 2.5, 1.25] : [45, 25, 10, 10, 5, 2.5],
    }),
    station('barbell', 'Barbell and rack', 42, {
      type: 'plates',
      unit,
      bar: unit === 'kg' ? 20 : 45,
      platePairs: unit === 'kg' ? [20, 20, 15, 10, 5, 5, 2.5, 1.25] : [45, 45, 35, 25, 10, 10, 5, 2.5],
    }),
    station('dumbbells', 'Dumbbells', 48, dumbbells(unit, [...steps(2, 10, 1), ...steps(12, 40, 2)], steps(5, 90, 5))),
    station('bench', 'Bench', 50),
    station('step', 'Step', 54),
    station('exercise-ball', 'Exercise ball', 56),
    station('bands', 'Bands', 58, { type: 'bands', levels: ['light', 'medium', 'heavy'] }),
    station('ankle-cuffs', 'Ankle weights', 60, cuffs(unit, steps(0.5, 5, 0.5), steps(1, 10, 1))),
    station('mat', 'Mat', 62),
    station('nordic-anchor', 'Nordic bench', 64),
  ],
  hotel: (unit) => [
    station('treadmill', 'Treadmill', 3, belt(16, 12)),
    station('dumbbells', 'Dumbbells', 8, dumbbells(unit, steps(2, 20, 2), steps(5, 50, 5))),
    station('bench', 'Bench', 9),
    station('step', 'Step', 11),
    station('exercise-ball', 'Exercise ball', 12),
    station('mat', 'Mat', 13),
  ],
  school: (unit) => [
    station('leg-press', 'Leg press', 6, irregular(unit)),
    station(
      'leg-extension',
      'Leg extension',
      8,
      stack(unit, [5, 10, 15, 20, 25, 32, 39, 46, 53, 60], steps(10, 130, 15)),
    ),
    station('leg-curl-lying', 'Leg curl', 10, stack(unit, [5, 10, 15, 20, 25, 32, 39, 46], steps(10, 100, 15))),
    station('barbell', 'Barbell', 16, {
      type: 'plates',
      unit,
      bar: unit === 'kg' ? 20 : 45,
      platePairs: unit === 'kg' ? [20, 10, 5, 2.5] : [45, 25, 10, 5],
    }),
    station(
      'dumbbells',
      'Dumbbells',
      19,
      dumbbells(unit, [2, 4, 6, 8, 10, 12.5, 15, 17.5, 20], [5, 8, 10, 12, 15, 20, 25, 30, 40]),
    ),
    station('bench', 'Bench', 20),
    station('step', 'Step', 24),
    station('mat', 'Mat', 26),
  ],
  home: (unit) => [
    station('dumbbells', 'Dumbbells', 0, dumbbells(unit, [2, 4, 6, 8, 10], [5, 8, 10, 15, 20])),
    station('ankle-cuffs', 'Ankle weights', 1, cuffs(unit, [0.5, 1, 1.5, 2], [1, 2, 3, 5])),
    station('bands', 'Bands', 1, { type: 'bands', levels: ['light', 'medium', 'heavy'] }),
    station('step', 'Step', 2),
    station('mat', 'Mat', 2),
  ],
  none: () => [],
};

const station = (
  kind: StationKind,
  name: string,
  placeMetres: number,
  loads: Loads = { type: 'none' },
  id: string = kind,
): Station => ({ id, kind, name, loads, placeMetres });

/** `from`, `from + step` … `to`. */
const steps = (from: number, to: number, step: number): readonly number[] =>
  Array.from({ length: Math.round((to - from) / step) + 1 }, (_, index) => from + index * step);

const stack = (
  unit: Unit,
  kgPins: readonly number[],
  lbPins: readonly number[],
  kgAddOns: readonly number[] = [],
  lbAddOns: readonly number[] = [],
): Loads =>
  unit === 'kg'
    ? { type: 'stack', unit, pins: kgPins, addOns: kgAddOns }
    : { type: 'stack', unit, pins: lbPins, addOns: lbAddOns };

/** An old stack whose plates grow towards the bottom. */
const irregular = (unit: Unit): Loads =>
  stack(unit, [15, 25, 35, 45, 60, 75, 90, 110, 130], [30, 50, 70, 90, 120, 150, 180, 220, 260]);

const sled = (unit: Unit): Loads =>
  unit === 'kg'
    ? { type: 'plates', unit, bar: 45, platePairs: [20, 20, 20, 20, 15, 10, 10, 5, 5, 2.5, 1.25] }
    : { type: 'plates', unit, bar: 100, platePairs: [45, 45, 45, 45, 35, 25, 10, 10, 5, 2.5] };

const dumbbells = (unit: Unit, kgPairs: readonly number[], lbPairs: readonly number[]): Loads => ({
  type: 'dumbbells',
  unit,
  pairs: unit === 'kg' ? kgPairs : lbPairs,
});

const cuffs = (unit: Unit, kg: readonly number[], lb: readonly number[]): Loads => ({
  type: 'cuffs',
  unit,
  perAnkle: unit === 'kg' ? kg : lb,
});

const belt = (fastestKmh: number, steepestPercent: number): Loads => ({
  type: 'treadmill',
  speedKmh: { min: 0.8, max: fastestKmh, step: 0.1 },
  gradePercent: { min: 0, max: steepestPercent, step: 0.5 },
});

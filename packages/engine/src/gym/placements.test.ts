import { describe, expect, test } from 'vitest';
import { catalog, type ExerciseId, exerciseIds } from '../catalog/index.ts';
import { bodyWeightOption } from './loads.ts';
import { placements } from './placements.ts';
import { gymPreset, presetNames } from './presets.ts';
import type { Gym, Station, StationKind } from './station.ts';

const gymWith = (...stations: readonly Station[]): Gym => ({ id: 'gym', name: 'Gym', stations });
const place = (kind: StationKind, placeMetres = 0): Station => ({
  id: `${kind}-${placeMetres}`,
  kind,
  name: kind,
  loads: { type: 'none' },
  placeMetres,
});
const press = (id: string, placeMetres: number, pins: readonly number[]): Station => ({
  id,
  kind: 'leg-press',
  name: id,
  loads: { type: 'stack', unit: 'kg', pins, addOns: [] },
  placeMetres,
});
const pairs = (placeMetres: number): Station => ({
  id: 'dumbbells',
  kind: 'dumbbells',
  name: 'Dumbbells',
  loads: { type: 'dumbbells', unit: 'kg', pairs: [5] },
  placeMetres,
});
const bar = (placeMetres: number): Station => ({
  id: 'barbell',
  kind: 'barbell',
  name: 'Barbell',
  loads: { type: 'plates', unit: 'kg', bar: 20, platePairs: [5] },
  placeMetres,
});
const idsOf = (gym: Gym, exercise: ExerciseId): readonly (string | null)[] =>
  placements(gym, catalog[exercise]).map(({ station }) => station?.id ?? null);

describe('placements', () => {
  test('G10 the exercise decides the order of kinds, the walk the order within one', () => {
    const gym = gymWith(bar(1), pairs(9));
    expect(idsOf(gym, 'romanian-deadlift')).toEqual(['dumbbells', 'barbell', null]);
    expect(idsOf(gymWith(press('far', 30, [20]), press('near', 5, [20])), 'leg-press')).toEqual(['near', 'far']);
  });

  test('G11 nowhere without the station, without the thing that it needs, or with an empty stack', () => {
    expect(idsOf(gymWith(place('mat')), 'leg-press')).toEqual([]);
    expect(idsOf(gymWith(pairs(0)), 'wall-squat-ball')).toEqual([]);
    expect(idsOf(gymWith(bar(0)), 'hip-thrust')).toEqual([]);
    expect(idsOf(gymWith(press('broken', 0, [])), 'leg-press')).toEqual([]);
    expect(idsOf(gymWith(), 'nordic-curl')).toEqual([]);
  });

  test('G12 body weight alone is done anywhere, or where the thing stands that it needs', () => {
    expect(idsOf(gymWith(), 'lunge-walking')).toEqual([null]);
    expect(placements(gymWith(), catalog['lunge-walking'])).toEqual([{ station: null, options: [bodyWeightOption] }]);
    expect(idsOf(gymWith(place('exercise-ball', 7)), 'wall-squat-ball')).toEqual(['exercise-ball-7']);
    expect(idsOf(gymWith(pairs(0), place('step', 2), place('step', 1)), 'step-up')).toEqual(['dumbbells', 'step-1']);
    expect(idsOf(gymWith(place('nordic-anchor')), 'nordic-curl')).toEqual(['nordic-anchor-0']);
  });

  test('G13 no placement without a load, in any preset', () => {
    const gyms = presetNames.map((preset) => gymPreset(preset, 'kg', preset));
    const found = gyms.flatMap((gym) => exerciseIds.flatMap((id) => placements(gym, catalog[id])));
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter(({ options }) => options.length === 0)).toEqual([]);
    const stations = new Set(gyms.flatMap((gym) => gym.stations.map(({ id }) => id)));
    expect(found.filter(({ station }) => station !== null && !stations.has(station.id))).toEqual([]);
  });
});

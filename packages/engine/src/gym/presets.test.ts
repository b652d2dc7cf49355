import { describe, expect, test } from 'vitest';
import { catalog, exerciseIds, groupCredit } from '../catalog/index.ts';
import { units } from '../units.ts';
import { gymProblems } from './check.ts';
import { placements } from './placements.ts';
import { gymPreset, presetNames } from './presets.ts';
import type { Loads } from './station.ts';

const everyPreset = presetNames.flatMap((preset) => units.map((unit) => ({ preset, unit })));

const numbersOf = (loads: Loads): readonly number[] => {
  switch (loads.type) {
    case 'stack':
      return [...loads.pins, ...loads.addOns];
    case 'dumbbells':
      return loads.pairs;
    case 'plates':
      return [loads.bar, ...loads.platePairs];
    case 'cuffs':
      return loads.perAnkle;
    case 'bands':
    case 'treadmill':
    case 'none':
      return [];
    default:
      return loads satisfies never;
  }
};

describe.each(everyPreset)('$preset in $unit', ({ preset, unit }) => {
  const gym = gymPreset(preset, unit, 'mine');

  test('G14 passes the check and has stable, unique station ids', () => {
    expect(gym.id).toBe('mine');
    expect(gymProblems(gym)).toEqual([]);
    const ids = gym.stations.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(gymPreset(preset, unit === 'kg' ? 'lb' : 'kg', 'other').stations.map(({ id }) => id));
  });

  test('G14 stands in walking order and is marked in one unit', () => {
    const places = gym.stations.map(({ placeMetres }) => placeMetres);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(gym.stations.filter(({ loads }) => 'unit' in loads && loads.unit !== unit)).toEqual([]);
  });

  test('G15 has the round numbers that its unit has', () => {
    const step = unit === 'kg' ? 0.25 : 0.5;
    const numbers = gym.stations.flatMap(({ loads }) => numbersOf(loads));
    expect(numbers.filter((number) => !Number.isInteger(number / step))).toEqual([]);
  });

  test('G16 is enough for a balanced workout', () => {
    const here = exerciseIds.map((id) => catalog[id]).filter((exercise) => placements(gym, exercise).length > 0);
    const credit = (group: Parameters<typeof groupCredit>[1]): number =>
      Math.max(...here.map((exercise) => groupCredit(exercise, group)));
    expect(credit('quadriceps')).toBeGreaterThanOrEqual(0.75);
    expect(credit('hamstrings')).toBeGreaterThanOrEqual(0.8);
    expect(credit('hipAbductors')).toBe(1);
    expect(credit('gastrocnemius')).toBe(1);
    expect(here.some(({ sides, joints }) => sides === 'each' && joints === 'compound')).toBe(true);
  });
});

test.each(units)('G16 the commercial gym in %s has every exercise', (unit) => {
  const gym = gymPreset('commercial', unit, 'g');
  expect(exerciseIds.filter((id) => placements(gym, catalog[id]).length === 0)).toEqual([]);
});

test('G16 without a gym there is only what the floor has', () => {
  const floor = gymPreset('none', 'kg', 'g');
  const here = exerciseIds.filter((id) => placements(floor, catalog[id]).length > 0);
  expect(floor.stations).toEqual([]);
  expect(here.every((id) => placements(floor, catalog[id]).every(({ station }) => station === null))).toBe(true);
  expect(here).toContain('lunge-forward');
});

test('G15 a pound leg extension steps by 10 lb with an add-on of 5', () => {
  const extension = gymPreset('commercial', 'lb', 'g').stations.find(({ kind }) => kind === 'leg-extension');
  expect(extension?.loads).toMatchObject({ unit: 'lb', addOns: [5] });
  expect(extension && numbersOf(extension.loads).slice(0, 4)).toEqual([10, 20, 30, 40]);
});

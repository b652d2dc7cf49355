import { describe, expect, test } from 'vitest';
import { gymProblems, stationProblems } from './check.ts';
import type { Loads, Station, StationKind } from './station.ts';

const station = (loads: Loads, kind: StationKind = 'leg-press'): Station => ({
  id: 'a',
  kind,
  name: 'Leg press',
  loads,
  placeMetres: 12,
});
const stack = (pins: readonly number[], addOns: readonly number[] = []): Loads => ({
  type: 'stack',
  unit: 'kg',
  pins,
  addOns,
});
const fields = (problems: ReturnType<typeof stationProblems>): readonly string[] => problems.map(({ field }) => field);

describe('a station that can be used', () => {
  test.each<{ what: string; loads: Loads; kind: StationKind }>([
    { what: 'an irregular stack', loads: stack([7, 11, 18, 32], [2.5, 2.5]), kind: 'leg-curl-lying' },
    {
      what: 'a sled',
      loads: { type: 'plates', unit: 'lb', bar: 100, platePairs: [45, 45, 10, 25] },
      kind: 'leg-press',
    },
    { what: 'a bar alone', loads: { type: 'plates', unit: 'kg', bar: 20, platePairs: [] }, kind: 'barbell' },
    {
      what: 'a belt that goes down',
      loads: {
        type: 'treadmill',
        speedKmh: { min: 0.8, max: 22, step: 0.1 },
        gradePercent: { min: -3, max: 40, step: 0.5 },
      },
      kind: 'treadmill',
    },
    { what: 'a mat', loads: { type: 'none' }, kind: 'mat' },
  ])('G17 $what', ({ loads, kind }) => {
    expect(stationProblems(station(loads, kind))).toEqual([]);
  });
});

describe('a station that cannot be', () => {
  test.each<{ what: string; loads: Loads; kind?: StationKind; field: string }>([
    { what: 'an empty stack', loads: stack([]), field: 'loads.pins' },
    { what: 'pins out of order', loads: stack([10, 30, 20]), field: 'loads.pins' },
    { what: 'the same pin twice', loads: stack([10, 10]), field: 'loads.pins' },
    { what: 'an add-on of nothing', loads: stack([10], [0]), field: 'loads.addOns' },
    {
      what: 'a bar below nothing',
      loads: { type: 'plates', unit: 'kg', bar: -5, platePairs: [5] },
      field: 'loads.bar',
    },
    {
      what: 'no bar and no plates',
      loads: { type: 'plates', unit: 'kg', bar: 0, platePairs: [] },
      field: 'loads.platePairs',
    },
  ])('G17 $what', ({ loads, kind, field }) => {
    expect(fields(stationProblems(station(loads, kind)))).toEqual([field]);
  });

  test.each<{ what: string; loads: Loads; kind?: StationKind; field: string }>([
    { what: 'a pin of 5,000 kg', loads: stack([5000]), field: 'loads.pins' },
    { what: 'a pin that is not a number', loads: stack([Number.NaN]), field: 'loads.pins' },
    {
      what: 'a dumbbell of 500 lb',
      loads: { type: 'dumbbells', unit: 'lb', pairs: [5, 500] },
      kind: 'dumbbells',
      field: 'loads.pairs',
    },
    {
      what: 'a cuff of 50 kg',
      loads: { type: 'cuffs', unit: 'kg', perAnkle: [50] },
      kind: 'ankle-cuffs',
      field: 'loads.perAnkle',
    },
    {
      what: 'a belt of 90 km/h',
      loads: {
        type: 'treadmill',
        speedKmh: { min: 1, max: 90, step: 0.1 },
        gradePercent: { min: 0, max: 15, step: 0.5 },
      },
      kind: 'treadmill',
      field: 'loads.speedKmh',
    },
    {
      what: 'an incline in steps of zero',
      loads: {
        type: 'treadmill',
        speedKmh: { min: 1, max: 20, step: 0.1 },
        gradePercent: { min: 0, max: 15, step: 0 },
      },
      kind: 'treadmill',
      field: 'loads.gradePercent',
    },
    {
      what: 'two bands of one name',
      loads: { type: 'bands', levels: ['red', 'red'] },
      kind: 'bands',
      field: 'loads.levels',
    },
    { what: 'a mat with a stack', loads: stack([10]), kind: 'mat', field: 'loads.type' },
  ])('G18 $what', ({ loads, kind, field }) => {
    const problems = stationProblems(station(loads, kind));
    expect(fields(problems)).toContain(field);
    for (const { expected, message } of problems) {
      expect(expected).not.toBe('');
      expect(message).toMatch(/\.$/);
    }
  });

  test('G18 a station without a name or a place', () => {
    const nowhere: Station = { ...station(stack([10])), name: ' ', placeMetres: Number.NaN };
    expect(fields(stationProblems(nowhere))).toEqual(['name', 'placeMetres']);
  });

  test('G18 limits are told in the unit of the station', () => {
    const [problem] = stationProblems(station({ type: 'stack', unit: 'lb', pins: [9000], addOns: [] }));
    expect(problem?.expected).toBe('above 0 to 1102 lb');
  });
});

describe('a gym', () => {
  test('G19 stations do not share an id', () => {
    const gym = { id: 'g', name: 'Gym', stations: [station(stack([10])), station(stack([10, 20]))] };
    expect(fields(gymProblems(gym))).toEqual(['stations[1].id']);
  });

  test('G18 a problem of a station says which station', () => {
    const gym = { id: 'g', name: '', stations: [station(stack([10])), { ...station(stack([])), id: 'b' }] };
    expect(fields(gymProblems(gym))).toEqual(['name', 'stations[1].loads.pins']);
  });
});

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalog, exerciseIds } from '../catalog/index.ts';
import { KG_PER_LB, toKg, type Unit, units } from '../units.ts';
import { bodyWeightOption, loadOptions } from './loads.ts';
import type { LoadOption, Loads, Setting, Station } from './station.ts';

const station = (loads: Loads): Station => ({ id: 's', kind: 'leg-press', name: 'Station', loads, placeMetres: 0 });
const kilograms = (options: readonly LoadOption[]): readonly number[] => options.map(({ loadKg }) => loadKg);
const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** What the hands put on, added up independently of the code. */
function addsUpTo(setting: Setting): number {
  switch (setting.type) {
    case 'pin':
      return toKg(setting.pin + total(setting.addOns), setting.unit);
    case 'dumbbell-pair':
      return toKg(setting.each, setting.unit) * 2;
    case 'dumbbell':
    case 'cuff':
      return toKg(setting.weight, setting.unit);
    case 'plates':
      return toKg(setting.bar + total(setting.eachSide) * 2, setting.unit);
    case 'treadmill':
      return setting.gradePercent;
    case 'band':
      return Number(setting.level);
    case 'body-weight':
      return 0;
    default:
      return setting satisfies never;
  }
}

const inKg = (pounds: readonly number[]): readonly number[] => pounds.map((value) => value * KG_PER_LB);

/** All ways to choose some of the pieces: the oracle, by counting in binary. */
const subsets = (pieces: readonly number[]): readonly (readonly number[])[] =>
  Array.from({ length: 2 ** pieces.length }, (_, mask) =>
    pieces.filter((_piece, index) => Math.floor(mask / 2 ** index) % 2 === 1),
  );

const belt = (steepest: number): Station =>
  station({
    type: 'treadmill',
    speedKmh: { min: 0.8, max: 20, step: 0.1 },
    gradePercent: { min: 0, max: steepest, step: 0.5 },
  });

const anUnit = fc.constantFrom<Unit>(...units);
const weight = fc.integer({ min: 1, max: 80 }).map((quarters) => quarters / 4);
const scale = fc.uniqueArray(weight, { minLength: 1, maxLength: 12 }).map((values) => values.toSorted((a, b) => a - b));
const heap = fc.array(weight, { maxLength: 6 });
const anyLoads: fc.Arbitrary<Loads> = fc.oneof(
  fc.record({ type: fc.constant('stack' as const), unit: anUnit, pins: scale, addOns: heap }),
  fc.record({ type: fc.constant('dumbbells' as const), unit: anUnit, pairs: scale }),
  fc.record({ type: fc.constant('plates' as const), unit: anUnit, bar: weight, platePairs: heap }),
  fc.record({ type: fc.constant('cuffs' as const), unit: anUnit, perAnkle: scale }),
  fc.constantFrom<Loads>(
    { type: 'bands', levels: ['1', '2', '3'] },
    {
      type: 'treadmill',
      speedKmh: { min: 0.8, max: 20, step: 0.1 },
      gradePercent: { min: 0, max: 15, step: 0.5 },
    },
    { type: 'none' },
  ),
);
const anyExercise = fc.constantFrom(...exerciseIds).map((id) => catalog[id]);

describe('every load', () => {
  test('G1 is what its setting adds up to', () => {
    fc.assert(
      fc.property(anyLoads, anyExercise, (loads, exercise) => {
        for (const { loadKg, setting } of loadOptions(station(loads), exercise)) {
          expect(loadKg).toBeCloseTo(addsUpTo(setting), 9);
        }
      }),
    );
  });

  test('G2 is heavier than the one before', () => {
    fc.assert(
      fc.property(anyLoads, anyExercise, (loads, exercise) => {
        const loadsKg = kilograms(loadOptions(station(loads), exercise));
        loadsKg.forEach((loadKg, index) => expect(loadKg).toBeGreaterThan(loadsKg[index - 1] ?? -1));
      }),
    );
  });

  test('G6 is the same whether the numbers are marked in pounds or converted', () => {
    const pounds = fc.record({ pins: scale, addOns: heap, bar: weight, platePairs: heap });
    fc.assert(
      fc.property(pounds, ({ pins, addOns, bar, platePairs }) => {
        const pairs: readonly (readonly [Loads, Loads])[] = [
          [
            { type: 'stack', unit: 'lb', pins, addOns },
            { type: 'stack', unit: 'kg', pins: inKg(pins), addOns: inKg(addOns) },
          ],
          [
            { type: 'plates', unit: 'lb', bar, platePairs },
            { type: 'plates', unit: 'kg', bar: bar * KG_PER_LB, platePairs: inKg(platePairs) },
          ],
        ];
        for (const [marked, converted] of pairs) {
          const asMarked = kilograms(loadOptions(station(marked), catalog['leg-press']));
          const asConverted = kilograms(loadOptions(station(converted), catalog['leg-press']));
          expect(asMarked.length).toBe(asConverted.length);
          asMarked.forEach((loadKg, index) => expect(loadKg).toBeCloseTo(asConverted[index] ?? Number.NaN, 9));
        }
      }),
    );
  });
});

describe('a stack', () => {
  test('G3 gives every pin, alone and with its add-ons', () => {
    const loads: Loads = { type: 'stack', unit: 'kg', pins: [5, 10, 15], addOns: [2.5] };
    expect(kilograms(loadOptions(station(loads), catalog['leg-extension']))).toEqual([5, 7.5, 10, 12.5, 15, 17.5]);
  });

  test('G3 keeps the simplest way to set a load', () => {
    const loads: Loads = { type: 'stack', unit: 'kg', pins: [5, 10, 12.5], addOns: [2.5, 2.5, 5] };
    const options = loadOptions(station(loads), catalog['leg-extension']);
    const setting = (loadKg: number): Setting | undefined =>
      options.find((option) => option.loadKg === loadKg)?.setting;
    expect(setting(10)).toEqual({ type: 'pin', unit: 'kg', pin: 10, addOns: [] });
    expect(setting(12.5)).toEqual({ type: 'pin', unit: 'kg', pin: 12.5, addOns: [] });
    expect(setting(15)).toEqual({ type: 'pin', unit: 'kg', pin: 12.5, addOns: [2.5] });
    expect(setting(20)).toEqual({ type: 'pin', unit: 'kg', pin: 12.5, addOns: [5, 2.5] });
  });

  test('G3 no setting of the same stack needs fewer add-ons (brute force)', () => {
    fc.assert(
      fc.property(scale, heap, (pins, addOns) => {
        const fewest = new Map<number, number>();
        for (const pin of pins) {
          for (const some of subsets(addOns)) {
            const load = pin + total(some);
            fewest.set(load, Math.min(fewest.get(load) ?? Infinity, some.length));
          }
        }
        const options = loadOptions(station({ type: 'stack', unit: 'kg', pins, addOns }), catalog['leg-press']);
        const found = options.map(({ loadKg, setting }) => [loadKg, setting.type === 'pin' && setting.addOns.length]);
        expect(found).toEqual([...fewest].toSorted(([a], [b]) => a - b));
      }),
    );
  });

  test('G1 pounds are converted exactly', () => {
    const loads: Loads = { type: 'stack', unit: 'lb', pins: [70], addOns: [] };
    expect(kilograms(loadOptions(station(loads), catalog['leg-press']))).toEqual([70 * 0.45359237]);
  });
});

describe('dumbbells', () => {
  const loads: Loads = { type: 'dumbbells', unit: 'kg', pairs: [4, 6, 12.5] };

  test('G4 count as a pair in a lunge and as one in a goblet squat', () => {
    expect(kilograms(loadOptions(station(loads), catalog['lunge-walking']))).toEqual([0, 8, 12, 25]);
    expect(kilograms(loadOptions(station(loads), catalog['goblet-squat']))).toEqual([0, 4, 6, 12.5]);
  });
});

describe('plates', () => {
  const squat = catalog['back-squat'];

  test('G5 a bar of 20 with pairs of 20, 10, 5 and 2.5', () => {
    const options = loadOptions(station({ type: 'plates', unit: 'kg', bar: 20, platePairs: [20, 10, 5, 2.5] }), squat);
    expect(options[0]).toEqual({ loadKg: 20, setting: { type: 'plates', unit: 'kg', bar: 20, eachSide: [] } });
    expect(kilograms(options)).toEqual([20, 25, 30, 35, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90, 95]);
    expect(options.at(-1)?.setting).toMatchObject({ eachSide: [20, 10, 5, 2.5] });
  });

  test('G5 one pair of 20 is simpler than two of 10, and no plate is used twice', () => {
    const options = loadOptions(station({ type: 'plates', unit: 'kg', bar: 20, platePairs: [10, 20, 10] }), squat);
    expect(options.map(({ loadKg, setting }) => [loadKg, setting.type === 'plates' ? setting.eachSide : []])).toEqual([
      [20, []],
      [40, [10]],
      [60, [20]],
      [80, [20, 10]],
      [100, [20, 10, 10]],
    ]);
  });

  test('G5 every total that the rack can make, with the fewest plates (brute force)', () => {
    fc.assert(
      fc.property(weight, fc.array(weight, { maxLength: 8 }), (bar, platePairs) => {
        const fewest = new Map<number, number>();
        for (const chosen of subsets(platePairs)) {
          const load = bar + 2 * total(chosen);
          fewest.set(load, Math.min(fewest.get(load) ?? Infinity, chosen.length));
        }
        const options = loadOptions(station({ type: 'plates', unit: 'kg', bar, platePairs }), squat);
        const found = options.map(({ loadKg, setting }) => [
          loadKg,
          setting.type === 'plates' && setting.eachSide.length,
        ]);
        expect(found).toEqual([...fewest].toSorted(([a], [b]) => a - b));
        for (const { setting } of options) {
          if (setting.type !== 'plates') throw new Error('not plates');
          expect(setting.eachSide).toEqual(setting.eachSide.toSorted((a, b) => b - a));
        }
      }),
    );
  });

  test('G9 a mistyped rack stays countable', () => {
    const platePairs = Array.from({ length: 40 }, (_, index) => 2 ** (index / 3));
    const options = loadOptions(station({ type: 'plates', unit: 'kg', bar: 20, platePairs }), squat);
    expect(options.length).toBeLessThanOrEqual(1000);
    expect(options[0]?.loadKg).toBe(20);
  });
});

describe('without kilograms', () => {
  test('G7 a band counts by its level', () => {
    const options = loadOptions(station({ type: 'bands', levels: ['light', 'heavy'] }), catalog['band-walk']);
    expect(options).toEqual([
      { loadKg: 1, setting: { type: 'band', level: 'light' } },
      { loadKg: 2, setting: { type: 'band', level: 'heavy' } },
    ]);
  });

  test('G7 a treadmill offers its grades from 4 to 10 %', () => {
    const options = loadOptions(belt(15), catalog['treadmill-hills']);
    expect(kilograms(options)).toEqual([4, 4.5, 5, 5.5, 6, 6.5, 7, 7.5, 8, 8.5, 9, 9.5, 10]);
    expect(options[0]?.setting).toEqual({ type: 'treadmill', speedKmh: 8, gradePercent: 4 });
  });

  test('G7 a flat belt offers the steepest that it has', () => {
    expect(kilograms(loadOptions(belt(3), catalog['treadmill-hills']))).toEqual([3]);
  });
});

describe('body weight', () => {
  test('G8 comes first where the exercise can be done with it', () => {
    const cuffs: Loads = { type: 'cuffs', unit: 'kg', perAnkle: [0.5, 1] };
    const options = loadOptions(station(cuffs), catalog['side-lying-abduction']);
    expect(options[0]).toEqual(bodyWeightOption);
    expect(kilograms(options)).toEqual([0, 0.5, 1]);
  });

  test('G8 is never offered with a bar, nor on a machine', () => {
    const bar: Loads = { type: 'plates', unit: 'kg', bar: 20, platePairs: [5] };
    expect(kilograms(loadOptions(station(bar), catalog['romanian-deadlift']))).toEqual([20, 30]);
    expect(kilograms(loadOptions(station({ type: 'none' }), catalog['leg-press']))).toEqual([]);
  });

  test('G8 is all there is on the floor', () => {
    expect(loadOptions(null, catalog['single-leg-squat'])).toEqual([bodyWeightOption]);
    expect(loadOptions(null, catalog['leg-press'])).toEqual([]);
  });
});
